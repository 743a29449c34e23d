"""The differences between coders, in the order of the text."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from variorum.comparison.disagreements import Lineup
from variorum.model.codebook import Code, Scheme
from variorum.ui.compare.words import kind_names
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.one_line import paint_line
from variorum.ui.widgets.swatch import GAP, SIZE, paint_swatch

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight
LINEUP_ROLE = Qt.ItemDataRole.UserRole


class DifferenceModel(QAbstractListModel):
    """Line-ups whose codings differ."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Lineup] = ()
        self.scheme = Scheme()
        self.coders = 0

    def set_rows(self, rows: Sequence[Lineup], scheme: Scheme, coders: int) -> None:
        """Show ``rows``."""
        self.beginResetModel()
        self.rows, self.scheme, self.coders = rows, scheme, coders
        self.endResetModel()

    def codes(self, lineup: Lineup) -> list[Code]:
        """Return the codes of a line-up, each once."""
        return [
            self.scheme.code[code]
            for code in dict.fromkeys(coding.code for coding in lineup.codings.values())
        ]

    @staticmethod
    def quote(lineup: Lineup) -> str:
        """Return the longest of the passages, in one line."""
        longest = max(lineup.codings.values(), key=lambda coding: coding.end - coding.start)
        return " ".join(longest.quote.split())

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        lineup = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            labels = ", ".join(code.label for code in self.codes(lineup))
            return f"{labels}: {kind_names(lineup.kinds)}. {self.quote(lineup)}"
        return lineup if role == LINEUP_ROLE else None


class _Delegate(QStyledItemDelegate):
    """Paints codes and kinds on one line and the passage below."""

    theme: Theme = theme_for(dark=False)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 2 * option.fontMetrics.height() + 18)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, DifferenceModel):
            return
        lineup: Lineup = index.data(LINEUP_ROLE)
        area: QRect = option.rect.adjusted(8, 1, -8, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.chrome2))
            painter.drawRoundedRect(area, 6, 6)
        painter.setFont(option.font)
        line = option.fontMetrics.height() + 3
        inner = area.adjusted(8, 5, -8, 0)
        first = QRect(inner.x(), inner.y(), inner.width(), line)
        room = self._kinds(painter, first, kind_names(lineup.kinds))
        self._codes(painter, first.adjusted(0, 0, -room - 10, 0), model.codes(lineup), model.scheme)
        painter.setPen(QColor(self.theme.text2))
        paint_line(painter, first.translated(0, line), model.quote(lineup))
        painter.restore()

    def _kinds(self, painter: QPainter, area: QRect, kinds: str) -> int:
        """Paint the kinds at the right of ``area``; return how much room they take."""
        said = painter.fontMetrics().horizontalAdvance(kinds) + 2
        wide = min(said, area.width() * 3 // 5)
        painter.setPen(QColor(self.theme.warning))
        paint_line(painter, area.adjusted(area.width() - wide, 0, 0, 0), kinds, _RIGHT)
        return wide

    def _codes(self, painter: QPainter, area: QRect, codes: Sequence[Code], scheme: Scheme) -> None:
        left, middle = area.x(), area.y() + area.height() / 2
        for code in codes:
            if area.right() - left < SIZE + GAP:
                return
            paint_swatch(painter, left, middle, self.theme.ink(scheme.hue_of(code)).line)
            left += SIZE + GAP
            painter.setPen(QColor(self.theme.text))
            rest = area.adjusted(left - area.x(), 0, 0, 0)
            left += paint_line(painter, rest, code.label) + 12


class DifferenceList(QListView):
    """The list; a row that becomes current is shown in the text."""

    wanted = Signal(object)
    """Show this ``Lineup``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.differences = DifferenceModel(self)
        self.setModel(self.differences)
        self._led = False
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setProperty("kind", "side")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Differences"))
        self.clicked.connect(self._tell)
        self.activated.connect(self._tell)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_current(self, lineup: Lineup | None) -> None:
        """Let the row of ``lineup`` be current; none, if it is not listed."""
        rows = self.differences.rows
        row = rows.index(lineup) if lineup is not None and lineup in rows else -1
        index = self.differences.index(row, 0) if row >= 0 else QModelIndex()
        self._led = True
        self.setCurrentIndex(index)
        self._led = False
        if row < 0:
            self.clearSelection()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # By the arrow keys: a click tells of itself, and what the text leads to needs no way back.
        if current.isValid() and self.hasFocus() and not self._led:
            self._tell(current)

    def _tell(self, index: Index) -> None:
        self.wanted.emit(self.differences.rows[index.row()])
