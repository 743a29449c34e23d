"""A picture of a report, not drawn yet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from variorum.figures.look import FileKind, Look
from variorum.report.sheet import Sheet


@dataclass(frozen=True)
class Picture:
    """The name of its files, its title, the data behind it, and what draws and writes it.

    ``write`` returns the bytes of a file of each kind.
    """

    name: str
    title: str
    data: Sheet
    write: Callable[[Look, Sequence[FileKind]], list[bytes]]
