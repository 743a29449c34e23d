"""A passage in a list on three lines: its codes, its words, and what is said of it."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.one_line import paint_line
from variorum.ui.widgets.swatch import GAP, SIZE, paint_swatch

Index = QModelIndex | QPersistentModelIndex
LINES_ROLE = Qt.ItemDataRole.UserRole + 1
Tone = Literal["quiet", "warning", "good", "danger"]


@dataclass(frozen=True)
class Lines:
    """What a row shows. ``codes`` are labels, each with its hue; ``mark`` stands at the end."""

    codes: tuple[tuple[str, str], ...]
    words: str
    foot: str
    foot_tone: Tone = "quiet"
    mark: str = ""
    mark_tone: Tone = "quiet"


class _Delegate(QStyledItemDelegate):
    """Paints the ``Lines`` of each row."""

    theme: Theme = theme_for(dark=False)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(140, 3 * (option.fontMetrics.height() + 2) + 18)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        lines = index.data(LINES_ROLE)
        if not isinstance(lines, Lines):
            return
        area: QRect = option.rect.adjusted(8, 1, -8, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.chrome2))
            painter.drawRoundedRect(area, 6, 6)
        painter.setFont(option.font)
        line = option.fontMetrics.height() + 2
        inner = area.adjusted(10, 7, -10, -7)
        rows = [QRect(inner.x(), inner.y() + n * line, inner.width(), line) for n in range(3)]
        self._codes(painter, rows[0], lines)
        painter.setPen(QColor(self.theme.text2))
        paint_line(painter, rows[1], lines.words)
        self._foot(painter, rows[2], lines)
        painter.restore()

    def _codes(self, painter: QPainter, area: QRect, lines: Lines) -> None:
        left = area.x()
        for label, hue in lines.codes:
            room = area.right() - left - SIZE - GAP
            if room < SIZE:
                return
            paint_swatch(painter, left, area.center().y() + 1, self.theme.ink(hue).line)
            painter.setPen(QColor(self.theme.text))
            rest = QRect(left + SIZE + GAP, area.y(), room, area.height())
            left = rest.x() + paint_line(painter, rest, label) + 12

    def _foot(self, painter: QPainter, area: QRect, lines: Lines) -> None:
        room = painter.fontMetrics().horizontalAdvance(lines.mark)
        painter.setPen(self._colour(lines.mark_tone))
        paint_line(painter, area, lines.mark, Qt.AlignmentFlag.AlignRight)
        painter.setPen(self._colour(lines.foot_tone))
        paint_line(painter, area.adjusted(0, 0, -room - 10, 0), lines.foot)

    def _colour(self, tone: Tone) -> QColor:
        theme = self.theme
        colours = {"warning": theme.warning, "good": theme.good, "danger": theme.danger}
        return QColor(colours.get(tone, theme.text3))


class PassageList(QListView):
    """A list of passages. Letters and digits are keys of the screen, not a search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setProperty("kind", "side")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._delegate.theme = theme
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)
