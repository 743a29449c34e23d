"""What stands left of the column: the numbers of paragraphs, and a mark for each noted passage."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from variorum.ui.articleview.layouts import Placed
from variorum.ui.articleview.page import Page
from variorum.ui.articleview.pens import Pens
from variorum.ui.articleview.shown import ShownNote

_NUMBERS = 26
"""Pixels from the column to the numbers, at the usual size of text."""
_MARK = QRectF(-19, -11, 10, 11)
"""Where a mark is, from the column and the baseline of its line."""
_AROUND = 3
"""Pixels around a mark in which the pointer means it."""


def paint_numbers(painter: QPainter, page: Page, pens: Pens, placed: Sequence[Placed]) -> None:
    """Paint the numbers of the paragraphs ``placed``."""
    metrics = page.metrics
    painter.setFont(pens.font(10 * metrics.scale))
    painter.setPen(pens.colour(pens.theme.text3))
    right = metrics.left - _NUMBERS * metrics.scale
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
    for laid, y in placed:
        if not laid.blank:
            bottom = y + laid.baseline(0) + painter.fontMetrics().descent()
            box = QRectF(right - 60, bottom - 30, 60, 30)
            painter.drawText(box, flags, str(page.numbers[laid.number]))


def paint_notes(
    painter: QPainter, page: Page, pens: Pens, placed: Sequence[Placed], notes: Sequence[ShownNote]
) -> None:
    """Paint a small sheet beside each line in which a noted passage begins."""
    painter.setPen(QPen(pens.colour(pens.theme.text2), 1))
    painter.setBrush(pens.colour(pens.theme.card))
    for box, _ in _boxes(page, placed, notes):
        painter.drawRoundedRect(box, 2, 2)
        for line in (1, 2, 3):
            y = box.top() + box.height() * line / 4
            inset = box.width() * (0.22 if line < 3 else 0.45)  # noqa: PLR2004  the last is short
            painter.drawLine(
                QPointF(box.left() + box.width() * 0.22, y), QPointF(box.right() - inset, y)
            )


def notes_at(
    point: QPointF, page: Page, placed: Sequence[Placed], notes: Sequence[ShownNote]
) -> list[ShownNote]:
    """Return the notes whose mark is at ``point``."""
    return [
        note
        for box, note in _boxes(page, placed, notes)
        if box.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).contains(point)
    ]


def _boxes(
    page: Page, placed: Sequence[Placed], notes: Sequence[ShownNote]
) -> list[tuple[QRectF, ShownNote]]:
    """Return the boxes of the marks in view."""
    scale, left = page.metrics.scale, page.metrics.left
    found = []
    for laid, y in placed:
        last = laid.start + len(laid.text)
        for note in notes:
            if laid.start <= note.start < last:
                baseline = y + laid.baseline(laid.line_of(note.start - laid.start))
                box = QRectF(_MARK.topLeft() * scale, _MARK.size() * scale)
                found.append((box.translated(left, baseline), note))
    return found
