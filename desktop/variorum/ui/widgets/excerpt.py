"""A few lines of text with tinted stretches, painted into a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from variorum.text.normalize import BREAKS
from variorum.text.utf16 import Utf16Index

_ELLIPSIS = "…"


@dataclass(frozen=True)
class Tint:
    """The code points ``[start, end)`` of an excerpt lie on ``colour``."""

    start: int
    end: int
    colour: str


@dataclass(frozen=True)
class Excerpt:
    """A stretch of a text, on one line; ``start`` is where it begins there, in code points."""

    text: str
    start: int

    def tint(self, start: int, end: int, colour: str) -> Tint:
        """Return a tint for ``[start, end)`` of the whole text."""
        lead = len(_ELLIPSIS) if self.text.startswith(_ELLIPSIS) and self.start else 0
        shift = self.start - lead
        return Tint(max(start - shift, lead), min(end - shift, len(self.text)), colour)


def cut(text: str, start: int, end: int) -> Excerpt:
    """Return ``[start, end)`` of ``text`` with line breaks as blanks, marked where it is cut."""
    start, end = max(start, 0), min(end, len(text))
    inner = text[start:end].translate(BREAKS)
    before = _ELLIPSIS if start else ""
    after = _ELLIPSIS if end < len(text) else ""
    return Excerpt(f"{before}{inner}{after}", start)
