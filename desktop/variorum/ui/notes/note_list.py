"""Notes in a list: what they say, what they are on, who wrote them and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from variorum.model.coding import NoteKind
from variorum.project.notes import Remark, Target
from variorum.text.direction import isolated
from variorum.text.folding import folded
from variorum.ui.notes.words import what_on_what
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.excerpt import paint_excerpt
from variorum.ui.widgets.one_line import paint_line

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_LINES = 2
_DATE = 10


@dataclass(frozen=True)
class Wish:
    """Which notes to show: those with every word typed, of a kind, on a target (None: any)."""

    typed: str = ""
    kind: NoteKind | None = None
    target: Target | None = None

    def fits(self, remark: Remark, known: str) -> bool:
        """Tell whether ``remark``, of which ``known`` are the folded words, is to be shown."""
        return (
            self.kind in (None, remark.kind)
            and self.target in (None, remark.target)
            and all(word in known for word in folded(self.typed).split())
        )


class NoteListModel(QAbstractListModel):
    """The notes that the filter lets through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: list[tuple[str, Remark]] = []
        self._wish = Wish()
        self.rows: list[Remark] = []

    @property
    def total(self) -> int:
        """How many notes there are, sifted or not."""
        return len(self._all)

    def set_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show ``remarks``, in this order."""
        self._all = [
            (folded(f"{one.text} {one.title} {one.article} {one.quote} {one.writer}"), one)
            for one in remarks
        ]
        self.sift(self._wish)

    def sift(self, wish: Wish) -> None:
        """Show the notes that fit ``wish``."""
        self.beginResetModel()
        self._wish = wish
        self.rows = [remark for known, remark in self._all if wish.fits(remark, known)]
        self.endResetModel()

    def row_of(self, remark: str) -> int:
        """Return the row of the note with this id; -1 if it is not shown."""
        for number, row in enumerate(self.rows):
            if row.id == remark:
                return number
        return -1

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        remark = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return remark.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            what = what_on_what(remark.kind, remark.target)
            return ", ".join((what, remark.text, remark.title, remark.writer, remark.at[:_DATE]))
        return remark if role == ROW_ROLE else None


class NoteDelegate(QStyledItemDelegate):
    """Paints a note in four lines: what it is, two of its text, what it is on."""

    theme: Theme = theme_for(dark=False)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, (2 + _LINES) * option.fontMetrics.height() + 24)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        remark: Remark = index.data(ROW_ROLE)
        area: QRect = option.rect.adjusted(6, 1, -6, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.chrome2))
            painter.drawRoundedRect(area, 6, 6)
        words = area.adjusted(9, 6, -9, -6)
        height = option.fontMetrics.height()
        self._first(painter, option, QRect(words.topLeft(), QSize(words.width(), height)), remark)
        painter.setFont(option.font)
        text = QRectF(words.left(), words.top() + height + 3, words.width(), _LINES * height + 2)
        paint_excerpt(painter, text, " ".join(remark.text.split()), (), self.theme.text)
        self._small(painter, option)
        last = QRect(words.left(), words.bottom() - height + 1, words.width(), height)
        paint_line(painter, last, _about(remark))
        painter.restore()

    def _first(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, remark: Remark
    ) -> None:
        self._small(painter, option)
        date = remark.at[:_DATE]
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, side, date)
        room = area.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(date) - 10, 0)
        paint_line(painter, room, f"{what_on_what(remark.kind, remark.target)}  ·  {remark.writer}")

    def _small(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        font = option.font
        size = font.pixelSize()
        font.setPixelSize(max(size - 1, 10))
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text2))
        font.setPixelSize(size)


def _about(remark: Remark) -> str:
    title = isolated(remark.title)
    quote = f"“{isolated(' '.join(remark.quote.split()))}”" if remark.quote else ""
    parts = (quote, title) if remark.target == "passage" else (title, quote)
    return "  ·  ".join(part for part in parts if part)
