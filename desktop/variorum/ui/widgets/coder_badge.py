"""A coder as a round badge with initials, in a colour of his or her own."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget
from typing_extensions import override

from variorum.model.coder import Coder
from variorum.ui.fonts import interface_font
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.tips import plain

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
        self.setToolTip(plain(name))
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


class Badges(QWidget):
    """The badges of coders who can be compared; a press compares one or leaves him or her out."""

    toggled = Signal(str)
    """The coder with this id shall be compared, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_for(dark=False)
        self.badges: dict[str, CoderBadge] = {}
        """By the coder's id."""
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)

    @property
    def count(self) -> int:
        """How many badges there are."""
        return len(self.badges)

    def set_coders(self, coders: Sequence[Coder], left_out: Collection[str]) -> None:
        """Show ``coders``; those whose ids are ``left_out`` are not compared."""
        if list(self.badges) != [coder.id for coder in coders]:
            for badge in self.badges.values():
                self._layout.removeWidget(badge)
                badge.deleteLater()
            self.badges = {coder.id: self._badge(coder) for coder in coders}
        side = 0
        for coder in coders:
            badge = self.badges[coder.id]
            compared = coder.id not in left_out
            badge.setChecked(compared)
            badge.side = side if compared else len(coders) - 1
            side += compared
            badge.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        for badge in self.badges.values():
            badge.theme = theme
            badge.update()

    def _badge(self, coder: Coder) -> CoderBadge:
        badge = CoderBadge(coder.name, 0)
        badge.theme = self._theme
        badge.clicked.connect(lambda: self.toggled.emit(coder.id))
        self._layout.addWidget(badge)
        return badge
