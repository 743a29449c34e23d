"""``variorum agreement report``."""

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
OPTIONS = ("--codebook", "neg", "--code", "neg.talks.contact", "--bootstrap", "200", "--seed", "3")


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_figures_of_the_report_are_those_of_the_command(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    ended = run("agreement", "report", sample, "--output", "out", *OPTIONS)
    assert (ended.code, ended.err) == (0, "")
    assert "report.html" in ended.out
    rows = json.loads(run("agreement", sample, *OPTIONS, "--json").out)
    written = _table(tmp_path / "out" / "tables" / "rows.csv")
    assert len(written) == len(rows) > 0
    for line, row in zip(written, rows, strict=True):
        assert line["measure"] == row["measure"]
        for key in ("value", "low", "high"):
            assert (float(line[key]) if line[key] else None) == row[key]


def test_the_report_is_in_the_language_asked_for(run: Run, sample: Path, tmp_path: Path) -> None:
    assert (
        run("agreement", "report", sample, "--output", "out", "--language", "es", *OPTIONS).err
        == ""
    )
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert '<html lang="es">' in page
    assert "<h2>Métodos</h2>" in page
    picture = (tmp_path / "out" / "data" / "intervals-neg.csv").read_text(encoding="utf-8")
    assert picture.startswith("code,label,alpha,low,high,undefined")


def test_files_that_are_there_are_kept_unless_told(run: Run, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "report.html").write_text("mine")
    ended = run("agreement", "report", sample, "--output", "out", *OPTIONS)
    assert ended.code == 1
    assert "is there already" in ended.err
    assert (tmp_path / "out" / "report.html").read_text() == "mine"
    again = run("agreement", "report", sample, "--output", "out", "--replace", "--json", *OPTIONS)
    assert again.code == 0
    files = json.loads(again.out)["files"]
    assert all(Path(file).is_file() for file in files)
    assert (tmp_path / "out" / "report.html").read_text() != "mine"


def test_report_is_never_taken_for_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "report").write_text("no project")
    ended = run("agreement", "report")
    assert ended.code == 2
    assert ended.err.startswith("variorum agreement report: Give --output too.")


def test_an_unknown_code_is_said_before_anything_is_written(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    ended = run("agreement", "report", sample, "--output", "out", "--code", "neg.talk.contact")
    assert ended.code == 1
    assert "neg.talks.contact" in ended.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("where", ["taken", "taken/in/it"])
def test_a_file_where_the_folder_should_be_is_told_before_the_work(
    where: str, run: Run, sample: Path, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("mine")
    ended = run("agreement", "report", sample, "--output", where, *OPTIONS)
    assert (ended.code, ended.out) == (1, "")
    assert f"{tmp_path / 'taken'} cannot be written: a file has that name" in ended.err
    assert "choose another place" in ended.err
    assert (tmp_path / "taken").read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to the size of files")
@pytest.mark.parametrize("room", [20, 64])
def test_nothing_is_left_where_there_is_no_room(
    room: int, run: Run, sample: Path, tmp_path: Path
) -> None:
    assert run("agreement", "report", sample, "--output", "out", *OPTIONS).code == 0
    before = {one: one.read_bytes() for one in (tmp_path / "out").rglob("*") if one.is_file()}
    # So many half kilobytes a file may have: few for the workbook, more but not for pictures.
    limited = f"ulimit -f {room} && exec " + " ".join(
        [sys.executable, "-m", "variorum", "agreement", "report", str(sample), *OPTIONS]
    )
    for options, place in ((("--replace",), "out"), ((), "new")):
        ended = subprocess.run(
            ["/bin/sh", "-c", " ".join([limited, *options, "--output", str(tmp_path / place)])],
            check=False,
            capture_output=True,
            text=True,
        )
        assert ended.returncode == 1
        assert ended.stderr.startswith("variorum: /")
        assert " cannot be written: " in ended.stderr
        assert "Make room there, or choose another place." in ended.stderr
    after = {one: one.read_bytes() for one in (tmp_path / "out").rglob("*") if one.is_file()}
    assert after == before
    assert not (tmp_path / "new").exists()
