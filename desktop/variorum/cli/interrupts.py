"""Ctrl+C while files are made, opened and closed: it waits until they are whole."""

import signal
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from variorum.cli.places import find_project
from variorum.project.project import Project, open_project


@dataclass
class Interrupt:
    """Whether Ctrl+C was pressed."""

    asked: bool = False

    def note(self, _signal: int, _frame: FrameType | None) -> None:
        """Note that it was; who presses it twice does not want to wait."""
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True


@contextmanager
def whole() -> Iterator[Interrupt]:
    """Let Ctrl+C wait until the block has ended well, and then interrupt."""
    interrupt = Interrupt()
    before = signal.signal(signal.SIGINT, interrupt.note)
    try:
        yield interrupt
    finally:
        signal.signal(signal.SIGINT, before)
    if interrupt.asked:
        raise KeyboardInterrupt


@contextmanager
def open_to_write(named: Path) -> Iterator[Project]:
    """Open the project that ``named`` means, and close it at the end, whatever is pressed."""
    with ExitStack() as stack:
        with whole():
            project = open_project(find_project(named))
            stack.callback(_close, project)
        yield project


def _close(project: Project) -> None:
    with whole():
        project.close()
