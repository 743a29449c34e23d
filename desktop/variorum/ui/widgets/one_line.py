"""Painting a text on one line, cut with dots where there is no room, in its own direction."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter


def paint_line(
    painter: QPainter,
    area: QRect,
    text: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """Paint ``text`` in the middle of the height of ``area``; return how wide it is, in pixels.

    It is ordered as its first letter asks, right to left too, but stays at ``side``.
    """
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    before = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(area, flags, shown)
    painter.setLayoutDirection(before)
    return metrics.horizontalAdvance(shown)
