"""``new``, ``open``, ``demo`` and ``check``: each good, and with each fault of the world."""

import json
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from variorum.cli.window import OpenWindow
from variorum.data import codebook_file
from variorum.project.project import Project, open_project

Run = Callable[..., Any]


def faulty(ended: Any) -> str:
    """Return the one sentence that a fault of the world is told in."""
    assert ended.code == 1
    assert ended.err.startswith("variorum: ")
    assert ended.err.count("\n") == 1
    return str(ended.err)


def opened(path: Path) -> Project:
    return open_project(path, read_only=True)


@pytest.fixture
def held(sample: Path) -> Iterator[Path]:
    """A project that a window has open, in Ana's name."""
    project = open_project(sample, coder_name="Ana Ferrer")
    yield sample
    project.close()


# new


def test_new_makes_a_project_with_codebooks_and_coder(run: Run, tmp_path: Path) -> None:
    ended = run("new", "study", "--codebook", "negotiation", "ext", "--coder", "Ana")
    assert (ended.code, ended.err) == (0, "")
    assert "study.variorum" in ended.out
    assert "Extradition and flight (ext)" in ended.out
    project = opened(tmp_path / "study.variorum")
    assert [book.id for book in project.scheme.codebooks] == ["neg", "ext"]
    assert [coder.name for coder in project.coders()] == ["Ana"]
    project.close()
    assert [file.name for file in tmp_path.iterdir()] == ["study.variorum"]


def test_new_takes_the_coder_from_the_environment(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VARIORUM_CODER", "Ben")
    assert run("new", "study.variorum").code == 0
    assert run("new", "other", "--coder", "Carla").code == 0
    names = []
    for file in ("study", "other"):
        project = opened(tmp_path / f"{file}.variorum")
        names += [coder.name for coder in project.coders()]
        project.close()
    assert names == ["Ben", "Carla"]


def test_new_never_overwrites(run: Run, tmp_path: Path) -> None:
    (tmp_path / "study.variorum").write_bytes(b"mine")
    for words in (("--codebook", "neg"), ("--from", "sample.json")):
        assert "study.variorum exists already" in faulty(run("new", "study", *words))
    assert (tmp_path / "study.variorum").read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("new gone/study", "There is no folder"),
        ("new study --codebook nothing", "There is no codebook “nothing”"),
        ("new study --codebook neg neg.yaml", "There is no codebook “neg.yaml”"),
        ("new study --from gone.json", "gone.json cannot be read"),
        ("new study --from bad.json", "bad.json is not JSON"),
        ("new study --from other.json", "JSON, but not Variorum's"),
    ],
)
def test_new_leaves_nothing_where_something_is_wrong(
    words: str, said: str, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    (tmp_path / "other.json").write_text("{}", encoding="utf-8")
    assert said in faulty(run(*words.split()))
    assert not list(tmp_path.glob("*variorum*"))


@pytest.mark.parametrize("name", ["", "  "])
def test_new_leaves_nothing_for_a_coder_without_a_name(name: str, run: Run, tmp_path: Path) -> None:
    assert "A coder needs a name" in faulty(run("new", "study", "--coder", name))
    assert not list(tmp_path.iterdir())


def test_new_lists_every_fault_of_a_codebook(run: Run, tmp_path: Path) -> None:
    (tmp_path / "my.yaml").write_text("id: my\ntitel: Mine\nversion: 1\n", encoding="utf-8")
    ended = run("new", "study", "--codebook", "my.yaml")
    assert (ended.code, ended.out) == (1, "")
    first, *faults = ended.err.splitlines()
    assert first == "variorum: The codebook was not taken in. Mend these and try again:"
    assert any(line.startswith("my.yaml:2: ") and "titel" in line for line in faults)
    assert len(faults) > 1
    assert not list(tmp_path.glob("study*"))


def test_new_takes_a_codebook_that_is_named_twice_once(run: Run, tmp_path: Path) -> None:
    ended = run("new", "study", "--codebook", "neg", "--codebook", "negotiation", "ext")
    assert (ended.code, ended.err) == (0, "")
    project = opened(tmp_path / "study.variorum")
    assert len(project.scheme.codebooks) == 2
    project.close()


def test_new_refuses_two_codebooks_with_one_id(run: Run, tmp_path: Path) -> None:
    shipped = codebook_file("neg")
    assert shipped is not None
    shutil.copy(shipped, tmp_path / "mine.yaml")
    ended = run("new", "study", "--codebook", "neg", "mine.yaml")
    assert ended.code == 1
    assert '"neg" is already the id of the codebook in negotiation.yaml' in ended.err
    assert [file.name for file in tmp_path.iterdir()] == ["mine.yaml"]


def test_new_from_json_makes_an_equal_project(
    run: Run, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("export", sample, "--format", "json", "--output", "sample.json").code == 0
    monkeypatch.setenv("VARIORUM_CODER", "Somebody else")
    ended = run("new", "equal", "--from", "sample.json")
    assert (ended.code, ended.err) == (0, "")
    pair = [opened(sample), opened(tmp_path / "equal.variorum")]
    first, second = (project.snapshot() for project in pair)
    assert first == second
    for project in pair:
        project.close()


# open


@pytest.mark.usefixtures("screen")
def test_open_asks_for_a_window_with_the_project(run: Run, sample: Path) -> None:
    assert run("open", sample).code == OpenWindow(sample)
    assert run("open", sample.with_suffix("")).code == OpenWindow(sample)


@pytest.mark.usefixtures("screen")
def test_open_tells_what_is_no_project(run: Run, tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text("x" * 1000, encoding="utf-8")
    assert "There is no project at gone." in faulty(run("open", "gone"))
    assert "text.txt is not a Variorum project" in faulty(run("open", "text.txt"))
    assert "is not a file" in faulty(run("open", tmp_path))


@pytest.mark.usefixtures("no_screen")
def test_open_without_a_screen_is_one_sentence(run: Run, sample: Path) -> None:
    assert "There is no screen" in faulty(run("open", sample))


# demo


@pytest.mark.usefixtures("screen")
def test_demo_makes_the_sample_in_the_persons_folder_and_opens_it(run: Run, own_home: Path) -> None:
    ended = run("demo")
    assert ended.code == OpenWindow(own_home / "Sample.variorum")
    assert (own_home / "Sample.variorum").is_file()
    assert (ended.out, ended.err) == ("", "")


@pytest.mark.usefixtures("no_screen")
def test_demo_without_a_screen_says_so_and_what_can_be_done(run: Run, tmp_path: Path) -> None:
    ended = run("demo", "try me")
    assert ended.code == 0
    assert ended.err.startswith("variorum: There is no screen")
    assert ended.err.count("\n") == 1
    assert f"The sample project is {tmp_path / 'try me.variorum'}" in ended.out
    assert f"agreement '{tmp_path / 'try me.variorum'}' --by codebook" in ended.out


@pytest.mark.usefixtures("screen")
def test_demo_opens_what_is_there_and_leaves_it_as_it_is(run: Run, sample: Path) -> None:
    before = sample.read_bytes()
    assert run("demo", sample).code == OpenWindow(sample)
    ended = run("demo", sample, "--no-window")
    assert (ended.code, ended.err) == (0, "")
    assert sample.read_bytes() == before


def test_demo_refuses_a_file_that_is_no_project(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.variorum").write_text("x" * 1000, encoding="utf-8")
    assert "is not a Variorum project" in faulty(run("demo", "mine", "--no-window"))
    assert "There is no folder" in faulty(run("demo", "gone/mine", "--no-window"))


# check


def test_check_says_what_it_looked_at(run: Run, sample: Path) -> None:
    ended = run("check", sample.with_suffix(""))
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("sample.variorum holds together: 17 articles, 1,104 codings")


def test_check_lists_each_finding_and_ends_with_1(run: Run, sample: Path) -> None:
    with closing(sqlite3.connect(sample)) as connection:
        connection.execute("UPDATE codings SET quote = quote || 'x' WHERE rowid IN (5, 6)")
        connection.execute("UPDATE articles SET title = char(27) || '[31m' WHERE rowid = 1")
        connection.commit()
    ended = run("check", sample)
    assert "2 things are not right in sample.variorum" in faulty(ended)
    assert ended.out.count("is not the quote kept with it") == 2
    assert "\x1b" not in ended.out


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda data: data[:0], "it is empty"),
        (lambda data: data[:100], "does not begin like one"),
        (lambda data: b"x" + data[1:], "does not begin like one"),
        (lambda data: data[: len(data) // 2], "is damaged"),
        (lambda data: data[:60] + b"\0\0\0\x09" + data[64:], "a newer Variorum"),
        (lambda data: data[:68] + b"abcd" + data[72:], "another program"),
    ],
)
def test_a_damaged_file_is_one_sentence_for_every_command(
    damage: Callable[[bytes], bytes], said: str, run: Run, made_sample: Path, tmp_path: Path
) -> None:
    path = tmp_path / "damaged.variorum"
    path.write_bytes(damage(made_sample.read_bytes()))
    before = path.read_bytes()
    for words in (
        ("check", path),
        ("agreement", path),
        ("export", path, "--format", "csv", "--output", "t"),
        ("import", path, path),
    ):
        assert said in faulty(run(*words))
    assert path.read_bytes() == before
    assert not (tmp_path / "t").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="what a name may be differs by system")
@pytest.mark.parametrize(
    "words",
    ["check LONG", "new LONG", "import LONG .", "export LONG --format csv --output t",
     "agreement LONG", "codebook check LONG", "new study --from LONG", "demo LONG --no-window",
     "export sample --format json --output LONG", "import sample LONG"],
)  # fmt: skip
def test_a_name_that_the_system_refuses_is_one_sentence(words: str, run: Run, sample: Path) -> None:
    before = sample.read_bytes()
    ended = run(*words.replace("LONG", "x" * 300).split())
    assert "ile name too long" in faulty(ended)
    assert sample.read_bytes() == before


# a project that a window has open


def test_reading_commands_work_while_a_window_has_it_open(run: Run, held: Path) -> None:
    assert run("check", held).code == 0
    assert run("agreement", held, "--bootstrap", "0").code == 0
    assert run("export", held, "--format", "json", "--output", "held.json").code == 0
    assert len(json.loads(Path("held.json").read_bytes())["codings"]) == 1104


def test_writing_commands_name_who_has_it_open(run: Run, held: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A text.\n", encoding="utf-8")
    assert "Ana Ferrer has sample.variorum open on" in faulty(run("import", held, "a.txt"))
    assert "exists already" in faulty(run("new", held))


def test_what_a_killed_program_left_behind_is_read(run: Run, sample: Path, tmp_path: Path) -> None:
    project = open_project(sample, coder_name="Ana Ferrer")
    for file in tmp_path.glob("sample.variorum*"):
        if file.name.endswith((".variorum", "-wal")):
            shutil.copy(file, tmp_path / file.name.replace("sample", "left"))
    project.close()
    assert run("check", "left").code == 0
