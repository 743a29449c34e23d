"""Ribbons and stripes: lines in the five styles that tell codes of one hue apart."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainter, QPainterPath, QPen

from variorum.ui.articleview.shown import DASHES


def stroke(painter: QPainter, lines: Sequence[QLineF], pen: QPen, dash: int) -> None:
    """Draw ``lines``, all level or all upright, with ``pen`` in the style number ``dash``."""
    style = DASHES[dash]
    if style == "double":
        _double(painter, lines, pen)
    elif style == "wavy":
        _wavy(painter, lines, pen)
    else:
        painter.setPen(pen)
        painter.drawLines(lines)


def _double(painter: QPainter, lines: Sequence[QLineF], pen: QPen) -> None:
    width = pen.widthF()
    fine = QPen(pen)
    fine.setWidthF(width * 0.4)
    painter.setPen(fine)
    apart = width * 0.42
    painter.drawLines([_beside(line, side * apart) for line in lines for side in (-1, 1)])


def _beside(line: QLineF, by: float) -> QLineF:
    return line.translated(0, by) if line.y1() == line.y2() else line.translated(by, 0)


def _wavy(painter: QPainter, lines: Sequence[QLineF], pen: QPen) -> None:
    width = pen.widthF()
    fine = QPen(pen)
    fine.setWidthF(width * 0.6)
    painter.setPen(fine)
    path = QPainterPath()
    for line in lines:
        path.moveTo(line.p1())
        count = max(1, round(line.length() / (width * 1.75)))
        step = QPointF(line.dx() / count, line.dy() / count)
        # A control point lies twice as far out as the crest that it draws.
        level = abs(line.dx()) >= abs(line.dy())
        crest = QPointF(0, width) if level else QPointF(width, 0)
        for number in range(count):
            side = 1 if number % 2 else -1
            start = line.p1() + step * number
            path.quadTo(start + step * 0.5 + crest * side, start + step)
    painter.drawPath(path)
