"""A few lines of text with tinted stretches, painted into a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from variorum.text.utf16 import Utf16Index

_ELLIPSIS = "…"
_BREAKS = str.maketrans("\n\t\x85\u2028\u2029", "     ")
_WORD = 24
"""How many characters a cut may move to fall between two words."""


@dataclass(frozen=True)
class Tint:
    """The code points ``[start, end)`` of an excerpt lie on ``colour``."""

    start: int
    end: int
    colour: str


@dataclass(frozen=True)
class Excerpt:
    """A stretch of a text on one line; ``shift`` leads from offsets there to offsets here."""

    text: str
    shift: int

    def tint(self, start: int, end: int, colour: str) -> Tint:
        """Return a tint for ``[start, end)`` of the whole text, as far as it is shown."""
        size = len(self.text)
        return Tint(
            min(max(start + self.shift, 0), size), min(max(end + self.shift, 0), size), colour
        )


def excerpt(text: str, start: int, end: int) -> Excerpt:
    """Return ``[start, end)`` of ``text``, cut between words and marked where a line is cut.

    Line breaks become blanks. The stretch may grow by half a word on either side.
    """
    start, end = min(max(start, 0), len(text)), min(end, len(text))
    if _within_word(text, start):
        blank = text.rfind(" ", max(start - _WORD, 0), start)
        start = blank + 1 if blank >= 0 else start
    if _within_word(text, end):
        blank = text.find(" ", end, end + _WORD)
        end = blank if blank >= 0 else end
    while start < end and text[start] == " ":
        start += 1
    while start < end and text[end - 1] == " ":
        end -= 1
    before = _ELLIPSIS if start and ord(text[start - 1]) not in _BREAKS else ""
    after = _ELLIPSIS if end < len(text) and ord(text[end]) not in _BREAKS else ""
    return Excerpt(f"{before}{text[start:end].translate(_BREAKS)}{after}", len(before) - start)


def _within_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and not text[at - 1].isspace() and not text[at].isspace()


def paint_excerpt(
    painter: QPainter, area: QRectF, text: str, tints: Sequence[Tint], colour: str
) -> float:
    """Paint ``text`` in the painter's font, on as many lines as fit into ``area``.

    What does not fit is cut, and marked so. Returns the height of the lines in pixels.
    """
    painter.save()
    painter.setClipRect(area)
    painter.setPen(QColor(colour))
    shown, layout = _laid_out(text, painter.font(), area)
    layout.draw(painter, area.topLeft(), _formats(shown, tints))
    painter.restore()
    return layout.boundingRect().height()


def _laid_out(text: str, font: QFont, area: QRectF) -> tuple[str, QTextLayout]:
    layout, used = _broken(text, font, area)
    if used >= Utf16Index(text).to_utf16(len(text)):
        return text, layout
    kept = Utf16Index(text).to_points(used)
    while True:
        # The mark needs room too: words go until all that is left fits.
        kept = max(text.rfind(" ", 0, kept), kept - _WORD, 0)
        shown = text[:kept].rstrip() + _ELLIPSIS
        layout, used = _broken(shown, font, area)
        if not kept or used >= Utf16Index(shown).to_utf16(len(shown)):
            return shown, layout


def _broken(text: str, font: QFont, area: QRectF) -> tuple[QTextLayout, int]:
    """Return the lines of ``text`` that fit, and how many UTF-16 units they hold."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y, used = 0.0, 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, y))
        y += line.height()
        used = line.textStart() + line.textLength()
        if y + line.height() > area.height() + 1:
            break
    layout.endLayout()
    return layout, used


def _formats(text: str, tints: Sequence[Tint]) -> list[QTextLayout.FormatRange]:
    index = Utf16Index(text)
    formats = []
    for tint in tints:
        start, end = min(tint.start, len(text)), min(tint.end, len(text))
        if start >= end:
            continue
        part = QTextLayout.FormatRange()
        part.start = index.to_utf16(start)
        part.length = index.to_utf16(end) - part.start
        look = QTextCharFormat()
        look.setBackground(QColor(tint.colour))
        part.format = look
        formats.append(part)
    return formats
