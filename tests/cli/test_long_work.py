"""Long work: seen on a terminal, gone at its end, and given up without a trace."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from variorum.project.project import create_project, open_project

if sys.platform == "win32":
    pytest.skip("terminals and interrupts are tried on POSIX", allow_module_level=True)


def command(*words: str | Path) -> Sequence[str]:
    return [sys.executable, "-m", "variorum", *map(str, words)]


def write_articles(folder: Path, number: int) -> Path:
    folder.mkdir()
    for one in range(number):
        (folder / f"{one}.txt").write_text(f"Headline {one}\n\nText {one}.\n", encoding="utf-8")
    return folder


def read_until(terminal: int, words: str) -> str:
    """Return what was written to a terminal up to and with ``words``."""
    seen = ""
    while words not in seen:
        seen += os.read(terminal, 65536).decode()
    return seen


def read_all(terminal: int) -> str:
    """Return what was written to a terminal until nobody holds it any more."""
    parts = []
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:
            # This is how Linux says that the other side is closed.
            break
        if not part:
            break
        parts.append(part)
    return b"".join(parts).decode()


def test_progress_is_shown_on_a_terminal_and_erased(sample: Path) -> None:
    ours, theirs = os.openpty()
    words = ("agreement", sample, "--by", "code", "--bootstrap", "20000", "--json")
    process = subprocess.Popen(command(*words), stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    seen = read_all(ours)
    os.close(ours)
    assert process.wait() == 0
    assert "Resampling articles: " in seen
    assert " of 20,000" in seen
    assert seen.endswith("\r\x1b[K")


def test_no_progress_where_nobody_looks(sample: Path) -> None:
    words = ("agreement", sample, "--bootstrap", "20000", "--codebook", "neg")
    ended = subprocess.run(command(*words), capture_output=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_an_interrupted_import_leaves_nothing(tmp_path: Path, own_home: Path) -> None:
    path = tmp_path / "study.variorum"
    create_project(path).close()
    before = path.read_bytes()
    folder = write_articles(tmp_path / "articles", 20_000)
    ours, theirs = os.openpty()
    process = subprocess.Popen(
        command("import", path, folder, "--coder", "Ana"),
        env=os.environ | {"VARIORUM_HOME": str(own_home)},
        stdout=subprocess.PIPE,
        stderr=theirs,
    )
    os.close(theirs)
    seen = read_until(ours, "of 20,000")
    process.send_signal(signal.SIGINT)
    seen += read_all(ours)
    os.close(ours)
    out, _ = process.communicate()
    assert (process.returncode, out) == (130, b"")
    assert seen.endswith("variorum: Stopped.\r\n")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["articles", "study.variorum"]
    project = open_project(path, read_only=True)
    assert (project.articles(), project.coders(), project.reader.edit_number()) == ([], [], 0)
    project.close()
    assert len(before) == path.stat().st_size


def test_an_interrupted_new_from_json_leaves_nothing(sample: Path, tmp_path: Path) -> None:
    words = ("export", sample, "--format", "json", "--output", tmp_path / "all.json")
    assert subprocess.run(command(*words), capture_output=True, check=False).returncode == 0
    path = tmp_path / "made.variorum"
    process = subprocess.Popen(
        command("new", path, "--from", tmp_path / "all.json"), stderr=subprocess.PIPE
    )
    while not path.exists():
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, err = process.communicate()
    assert (process.returncode, err) == (130, b"variorum: Stopped.\n")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["all.json", "sample.variorum"]
