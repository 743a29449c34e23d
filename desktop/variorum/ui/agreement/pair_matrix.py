"""The coefficient of each pair of coders, as a small matrix; a cell leads to its passages."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from variorum.agreement.pairs import PairFigure
from variorum.ui.agreement.words import coefficient, reason, undefined
from variorum.ui.widgets.coder_badge import initials
from variorum.ui.widgets.tips import plain

_MOST = 5
"""So many coders are seen at once; of more one scrolls."""
_NAME = 14
"""Letters of the longest name that has room."""


class PairMatrix(QTableWidget):
    """Coders in rows and columns; Enter or a click on a cell wants the passages of its pair."""

    pair_wanted = Signal(object)
    """Show how these two coders, a tuple of names, coded the passages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pair by pair"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clicked.connect(self._want)
        self.activated.connect(self._want)

    def show_pairs(self, pairs: Sequence[PairFigure]) -> None:
        """Show ``pairs``: of the names, each with each."""
        names = list(dict.fromkeys(name for one in pairs for name in one.coders))
        self._pairs = {frozenset(one.coders): one for one in pairs}
        self._names = names
        self.clear()
        self.setRowCount(len(names))
        self.setColumnCount(len(names))
        self.setVerticalHeaderLabels(names)
        for row, first in enumerate(names):
            head = QTableWidgetItem(initials(first))
            head.setToolTip(plain(first))
            self.setHorizontalHeaderItem(row, head)
            for column, second in enumerate(names):
                self.setItem(row, column, self._cell(first, second))
        self._fit()

    _names: Sequence[str] = ()

    def _cell(self, first: str, second: str) -> QTableWidgetItem:
        one = self._pairs.get(frozenset((first, second))) if first != second else None
        item = QTableWidgetItem("–" if one is None else coefficient(one.value) or undefined())
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        if one is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            return item
        why = reason(one.reason) if one.reason else self.tr("Passages of these two alone")
        item.setToolTip(plain(f"{first} – {second}: {why}"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{first} – {second}, {item.text()}")
        return item

    def _fit(self) -> None:
        digit = self.fontMetrics().horizontalAdvance("0")
        high = self.fontMetrics().height() + 10
        widest = max((self.fontMetrics().horizontalAdvance(one) for one in self._names), default=0)
        self.verticalHeader().setDefaultSectionSize(high)
        self.verticalHeader().setFixedWidth(min(widest, digit * _NAME) + 2 * digit)
        self.horizontalHeader().setDefaultSectionSize(digit * 9)
        self.horizontalHeader().setFixedHeight(high)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        shown = min(len(self._names), _MOST)
        scrolls = self.verticalScrollBar().sizeHint().width() if shown < len(self._names) else 0
        wide = self.verticalHeader().width() + shown * self.columnWidth(0)
        rows = shown * self.rowHeight(0)
        frame = 2 * self.frameWidth() + 2
        high = self.horizontalHeader().height() + rows
        return QSize(wide + scrolls + frame, high + scrolls + frame)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _want(self, index: QModelIndex) -> None:
        first, second = (self._names[place] for place in sorted((index.row(), index.column())))
        if first != second:
            self.pair_wanted.emit((first, second))
