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
from variorum.project.project import ENDING, Project, open_project


class NotReplaced(VariorumError):
    """Files are where others would be written."""

    template = sentence(
        "errors",
        "{path} is there already, so nothing was written. Choose another place, or give --replace.",
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
