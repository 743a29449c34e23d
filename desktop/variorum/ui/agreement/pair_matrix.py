"""The coefficients of a row, coder by coder: a cell stands for what these two made."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.agreement.pairs import PairFigure
from variorum.model.coder import fold_name
from variorum.ui.agreement.words import coefficient, reason, undefined
from variorum.ui.language import whole
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.tips import plain

Pair = tuple[str, str]
_CELL, _PADDING, _NAME = 5, 3, 14
"""Digits that a cell has room for at least, its margins, and the name of a coder at most."""
_NONE = "–"
_FEWEST, _MOST = 3, 6
"""Rows that are seen at once, at least and at most; more are scrolled."""


class PairMatrix(QFrame):
    """Coefficients stand above the diagonal, below it how many units or spans each is from."""

    pair_chosen = Signal(object)
    """The names of two coders, whose passages are wanted; None: those of all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pairs: Sequence[PairFigure] = ()
        self._theme = theme_for(dark=False)
        self.title = QLabel()
        self.title.setProperty("kind", "caption")
        self.table = _Table()
        self.everyone = QPushButton(self.tr("All coders"))
        self.everyone.setProperty("kind", "quiet")
        self.everyone.setToolTip(self.tr("Show the passages of all coders again (Esc)"))
        self.everyone.clicked.connect(self.table.clearSelection)
        self.table.left.connect(self.table.clearSelection)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        # The cells stay where they are when the button comes.
        kept = self.everyone.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.everyone.setSizePolicy(kept)
        above = QHBoxLayout()
        above.addWidget(self.title, 1)
        above.addWidget(self.everyone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 20, 6)
        layout.setSpacing(3)
        layout.addLayout(above)
        layout.addWidget(self.table)
        layout.addStretch()
        self.everyone.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        self._colour()

    def show_pairs(self, pairs: Sequence[PairFigure], *, of_spans: bool) -> None:
        """Show ``pairs``, none of them chosen."""
        self.pairs = pairs
        self.title.setText(
            self.tr("Pair by pair: F1 above, spans below")
            if of_spans
            else self.tr("Pair by pair: α above, units below")
        )
        names = sorted({name for one in pairs for name in one.coders}, key=fold_name)
        self.table.selectionModel().blockSignals(True)
        self.table.fill(names)
        for one in pairs:
            first, second = sorted(map(names.index, one.coders))
            told = self._told(one, of_spans=of_spans)
            self.table.put(first, second, coefficient(one.value) or _NONE, told)
            self.table.put(second, first, whole(one.n_units), told)
        self._colour()
        self.table.fit()
        self.table.selectionModel().blockSignals(False)
        self.everyone.hide()
        self.setVisible(bool(pairs))

    def _told(self, one: PairFigure, *, of_spans: bool) -> str:
        said = (
            self.tr("{first} – {second}: F1 {value}, {count} spans")
            if of_spans
            else self.tr("{first} – {second}: α {value}, {count} units")
        )
        first, second = one.coders
        value = coefficient(one.value) or undefined()
        told = said.format(first=first, second=second, value=value, count=whole(one.n_units))
        return f"{told}\n{reason(one.reason)}" if one.reason else told

    def _colour(self) -> None:
        for row in range(self.table.rowCount()):
            for column in range(self.table.columnCount()):
                item = self.table.item(row, column)
                if item is not None:
                    counted = column < row
                    colour = self._theme.text2 if counted else self._theme.text
                    item.setForeground(QColor(colour))

    @property
    def chosen(self) -> Pair | None:
        """The pair that is chosen."""
        cells = self.table.selectedIndexes()
        if not cells:
            return None
        first, second = sorted((cells[0].row(), cells[0].column()))
        return self.table.names[first], self.table.names[second]

    def _on_selection(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self.everyone.setVisible(self.chosen is not None)
        self.pair_chosen.emit(self.chosen)


class _Table(QTableWidget):
    """Coders by number, as in Compare; their names stand at the side."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: list[str] = []
        self.setAccessibleName(self.tr("Pairs of coders"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            head.setHighlightSections(False)
            head.setSectionsClickable(False)
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )

    @property
    def _places(self) -> range:
        return range(len(self.names))

    def fill(self, names: list[str]) -> None:
        """Take the coders; nothing stands in the cells yet."""
        self.names = names
        self.clear()
        self.setRowCount(len(names))
        self.setColumnCount(len(names))
        digit = self.fontMetrics().horizontalAdvance("0")
        for place, name in enumerate(names):
            head = QTableWidgetItem(str(place + 1))
            side = QTableWidgetItem(
                self.fontMetrics().elidedText(
                    f"{place + 1}  {' '.join(name.split())}",
                    Qt.TextElideMode.ElideRight,
                    digit * _NAME,
                )
            )
            for item in (head, side):
                item.setToolTip(plain(name))
            self.setHorizontalHeaderItem(place, head)
            self.setVerticalHeaderItem(place, side)
            nothing = QTableWidgetItem("")
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.setItem(place, place, nothing)
            self.setRowHeight(place, self.fontMetrics().height() + 10)

    def put(self, row: int, column: int, text: str, told: str) -> None:
        """Put ``text`` into a cell, and what is told of it in words."""
        item = QTableWidgetItem(text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(plain(told))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        self.setItem(row, column, item)

    def fit(self) -> None:
        """Take the room that the cells need, and no more; all columns are equally wide."""
        metrics = self.fontMetrics()
        items = (self.item(row, column) for row in self._places for column in self._places)
        wide = [metrics.horizontalAdvance(item.text()) for item in items if item is not None]
        digit = metrics.horizontalAdvance("0")
        for column in self._places:
            self.setColumnWidth(column, max([digit * _CELL, *wide]) + digit * _PADDING)
        self.setMaximumSize(self.sizeHint())
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        rim = 2 * self.frameWidth() + 2
        across = self.verticalHeader().sizeHint().width() + self.horizontalHeader().length()
        return QSize(across + rim, self._height(_MOST))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.verticalHeader().sizeHint().width() + 80, self._height(_FEWEST))

    def _height(self, rows: int) -> int:
        seen = sum(self.rowHeight(row) for row in self._places[:rows])
        return self.horizontalHeader().sizeHint().height() + seen + 2 * self.frameWidth() + 2

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.names:
            self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
