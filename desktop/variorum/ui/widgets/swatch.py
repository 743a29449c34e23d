"""The small square of colour before the name of a code."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

SIZE = 9
GAP = 8
"""Pixels between a swatch and what it belongs to."""


def paint_swatch(painter: QPainter, left: float, middle: float, colour: str) -> None:
    """Paint a swatch from ``left`` on, its centre at the height ``middle``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(left, middle - SIZE / 2, SIZE, SIZE), 2.4, 2.4)
    painter.restore()
