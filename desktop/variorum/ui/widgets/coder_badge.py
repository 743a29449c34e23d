"""A coder as a round badge with initials, in a colour of his or her own."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from variorum.ui.fonts import interface_font
from variorum.ui.theme import Theme, theme_for

_HUES = ("blue", "orange", "green", "red", "purple", "magenta", "sky", "olive")
SIZE = 24


def initials(name: str) -> str:
    """Return the first letters of the first and the last word of ``name``."""
    words = name.split()
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def paint_badge(painter: QPainter, middle: QPointF, name: str, side: int, theme: Theme) -> None:
    """Paint the badge of the coder who is number ``side`` (from 0) of those compared."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.ink(_HUES[side % len(_HUES)]).line))
    painter.drawEllipse(middle, SIZE / 2, SIZE / 2)
    painter.setPen(QColor(theme.paper))
    painter.setFont(interface_font(10, 600))
    box = QRectF(middle.x() - SIZE, middle.y() - SIZE / 2, 2 * SIZE, SIZE)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


class CoderBadge(QAbstractButton):
    """A badge to press; checked, its coder is compared with the others."""

    def __init__(self, name: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.side = side
        self.theme = theme_for(dark=False)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name.replace("<", "‹"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        return QSize(SIZE + 6, SIZE + 6)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if not self.isChecked():
            painter.setOpacity(0.35)
        paint_badge(painter, middle, self.name, self.side, self.theme)
        painter.setOpacity(1)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, SIZE / 2 + 2, SIZE / 2 + 2)
        painter.end()
