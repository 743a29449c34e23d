"""The rows of the palette: what it is, its title, what stands beside it, its shortcut."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from variorum.text.direction import isolated
from variorum.ui.colour import mix
from variorum.ui.palette.entries import Entry, Kind
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.one_line import paint_line

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_CHOSEN, _POINTED = 0.11, 0.05
"""How much of the letters' colour is in the ground of a row."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowModel(QAbstractListModel):
    """What was found, best first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show ``entries``."""
        self.beginResetModel()
        self.rows = entries
        self.endResetModel()

    def kind_name(self, kind: Kind) -> str:
        """Return what ``kind`` is called."""
        names: dict[Kind, str] = {
            "action": self.tr("Action"),
            "code": self.tr("Code"),
            "entity": self.tr("Entity"),
            "article": self.tr("Article"),
        }
        return names[kind]

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (self.kind_name(entry.kind), entry.title, entry.aside, entry.keys)
            return ", ".join(part for part in parts if part)
        return entry if role == ROW_ROLE else None


class RowDelegate(QStyledItemDelegate):
    """Paints a row."""

    theme: Theme = theme_for(dark=False)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, option.fontMetrics.height() + 15)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, RowModel):
            return
        entry: Entry = index.data(ROW_ROLE)
        area: QRect = option.rect.adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            share = _CHOSEN if chosen else _POINTED
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(self.theme.card, self.theme.text, share)))
            painter.drawRoundedRect(area, 6, 6)
        words = area.adjusted(10, 0, -10, 0)
        self._kind(painter, option, words, model.kind_name(entry.kind))
        self._swatch(painter, words, entry.hue)
        self._keys(painter, option, words, entry.keys)
        self._title(painter, option, words, entry)
        painter.restore()

    def _kind(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, name: str
    ) -> None:
        font = option.font
        font.setPixelSize(max(font.pixelSize() - 2, 10))
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text2))
        painter.drawText(area, _LEFT, name)
        font.setPixelSize(font.pixelSize() + 2)
        painter.setFont(font)
        area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance("m" * 6))

    def _swatch(self, painter: QPainter, area: QRect, hue: str) -> None:
        if hue:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.ink(hue).line))
            painter.drawRoundedRect(QRect(area.left(), area.center().y() - 4, 9, 9), 2.4, 2.4)
            area.setLeft(area.left() + 18)

    def _keys(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, keys: str
    ) -> None:
        if not keys:
            return
        font = option.font
        font.setPixelSize(max(font.pixelSize() - 2, 10))
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(keys) + 12
        badge = QRect(area.right() - width, area.center().y() - 9, width, 19)
        painter.setPen(QPen(QColor(self.theme.hairline), 1))
        painter.setBrush(QColor(self.theme.card))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(QColor(self.theme.text2))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, keys)
        font.setPixelSize(font.pixelSize() + 2)
        area.setRight(badge.left() - 10)

    def _title(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, entry: Entry
    ) -> None:
        """Paint title and aside: the aside has at most what the title leaves, but some of it."""
        painter.setFont(option.font)
        metrics = painter.fontMetrics()
        room, words = area.width(), isolated(entry.title)
        title = min(metrics.horizontalAdvance(words) + 2, room)
        aside = min(metrics.horizontalAdvance(entry.aside) + 2, max(room - title - 16, room // 3))
        if entry.aside:
            painter.setPen(QColor(self.theme.text2))
            rest = QRect(area.right() - aside, area.top(), aside, area.height())
            paint_line(painter, rest, entry.aside, Qt.AlignmentFlag.AlignRight)
            area.setRight(area.right() - aside - 16)
        painter.setPen(QColor(self.theme.text))
        paint_line(painter, area, words)
