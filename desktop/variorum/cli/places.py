"""Project files as people name them, and commands as they can be pasted."""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from variorum.errors import VariorumError, sentence
from variorum.formats.exporter import AlreadyThere
from variorum.formats.files import read_head
from variorum.project.project import ENDING, Project, open_project

_DATABASE = b"SQLite format 3\0"
_TABLES = frozenset({".csv", ".tsv", ".txt"})


class NotReplaced(VariorumError):
    """Files are where others would be written."""

    template = sentence(
        "errors",
        "{path} is there already, so nothing was written. Choose another place, or give --replace.",
    )


class FileMissing(VariorumError):
    """A file that is not there."""

    template = sentence("errors", "There is no file “{file}”. Check the name and the folder.")


class FolderNotFile(VariorumError):
    """A folder where a file is needed."""

    template = sentence("errors", "“{file}” is a folder. Name a file in it.")


class NeedsProject(VariorumError):
    """A file that is no project, for what only projects have."""

    template = sentence(
        "errors",
        "“variorum {command}” needs a project, and {file} is none; a table is measured by"
        " “variorum agreement {file}”.",
    )


@contextmanager
def offering_replace() -> Iterator[None]:
    """Name the option that lets files be replaced where the fault is that some are there."""
    try:
        yield
    except AlreadyThere as fault:
        raise NotReplaced(path=fault.facts["path"]) from fault


def find_project(named: Path) -> Path:
    """Return the file that ``named`` means: itself, else with the ending of project files."""
    ended = named.with_name(f"{named.name}{ENDING}") if named.name else named
    return ended if not named.is_file() and ended.is_file() else named


def require_file(named: Path) -> None:
    """Look whether a file is there, where it is not a project by its name.

    Raises:
        FileMissing, FolderNotFile: if there is none.
    """
    path = find_project(named)
    if path.suffix == ENDING:
        return
    if path.is_dir():
        raise FolderNotFile(file=named)
    if not path.exists():
        raise FileMissing(file=named)


def is_table(named: Path) -> bool:
    """Tell by its content whether a file is a table rather than a project."""
    path = find_project(named)
    if not path.is_file() or path.suffix == ENDING:
        return False
    head, size = read_head(path)
    if not size:
        return path.suffix.lower() in _TABLES
    return not head.startswith(_DATABASE)


def require_project(named: Path, command: str) -> None:
    """Look whether ``command``, which needs a project, was given a table.

    Raises:
        NeedsProject: if it was.
    """
    if is_table(named):
        raise NeedsProject(file=named, command=command)


def open_to_read(named: Path) -> Project:
    """Open the project that ``named`` means for reading, even while a window has it open."""
    return open_project(find_project(named), read_only=True)


def pasteable(*words: str) -> str:
    """Return the command that runs this program with ``words``, for this system's shell."""
    command = [*_program(), *words]
    return subprocess.list2cmdline(command) if os.name == "nt" else shlex.join(command)


def _program() -> list[str]:
    script = Path(sys.executable).with_name("variorum.exe" if os.name == "nt" else "variorum")
    if not script.is_file():
        return [sys.executable, "-m", "variorum"]
    on_path = shutil.which("variorum")
    return ["variorum" if on_path and Path(on_path).samefile(script) else str(script)]
