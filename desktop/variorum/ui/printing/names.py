"""All names linked to codings: in the margin they are cut, and paper cannot unfold them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from variorum.errors import sentence
from variorum.ui.articleview.page import Page
from variorum.ui.articleview.pens import Pens
from variorum.ui.articleview.shown import ShownCoding
from variorum.ui.fonts import interface_font

_TITLE = sentence("printing", "LINKED, BY PARAGRAPH")
_ABOVE = 24
_GAP = 4
_WRAPS = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class Row:
    """A line of the list, which may wrap."""

    text: str
    is_title: bool = False

    @property
    def font(self) -> QFont:
        """The letters of the row."""
        return interface_font(9, 600) if self.is_title else interface_font(10)

    def height(self, width: float) -> float:
        """Return how high it is in a list so wide."""
        box = QRectF(0, 0, width, 10_000)
        return QFontMetricsF(self.font).boundingRect(box, int(_WRAPS.value), self.text).height()


Placed = tuple[float, Row]
"""A row, and its top on its sheet."""


def names_of(page: Page, codings: Sequence[ShownCoding]) -> list[Row]:
    """Return a title and, for each of ``codings`` with links, a row; nothing without any."""
    linked = sorted((one for one in codings if one.entities), key=lambda one: (one.start, one.end))
    if not linked:
        return []
    title = Row(QCoreApplication.translate("printing", _TITLE), is_title=True)
    return [title, *(Row(_told(page, one)) for one in linked)]


def _told(page: Page, coding: ShownCoding) -> str:
    number = page.numbers[page.paragraphs.at(coding.start)]
    return f"{number}   {coding.label}  → {coding.entities}"


def place(rows: Sequence[Row], after: float, width: float, room: float) -> list[list[Placed]]:
    """Place ``rows`` below what ends at the height ``after``, and on as many sheets as they need.

    The first list is of the sheet that is begun; all have ``room``.
    """
    sheets: list[list[Placed]] = [[]]
    y = after + _ABOVE
    for number, row in enumerate(rows):
        height = row.height(width)
        below = rows[number + 1].height(width) + _GAP if row.is_title else 0
        if y + height + below > room and (sheets[-1] or len(sheets) == 1):
            sheets.append([])
            y = 0.0
        sheets[-1].append((y, row))
        y += height + _GAP
    return sheets


def paint(painter: QPainter, placed: Sequence[Placed], pens: Pens, width: float) -> None:
    """Paint the rows of one sheet."""
    for top, row in placed:
        painter.setFont(row.font)
        painter.setPen(pens.colour(pens.theme.text2 if row.is_title else pens.theme.text))
        painter.drawText(QRectF(0, top, width, row.height(width) + 1), _WRAPS, row.text)
