"""The table of figures as a model that can be sorted by each column."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from variorum.agreement.rows import Row
from variorum.text.folding import folded
from variorum.ui.agreement.lines import ALPHA, PERCENT, SETS, Key, Line
from variorum.ui.agreement.words import (
    coefficient,
    explained,
    interval,
    measure_name,
    measure_tip,
    percent,
    reason,
    undefined,
    warning,
)
from variorum.ui.language import whole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
LINE_ROLE = Qt.ItemDataRole.UserRole
TWINS_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether another line has the same label."""
(
    LABEL,
    PREVALENCE,
    UNITS,
    ARTICLES,
    AGREED,
    KAPPA,
    HEADLINE,
    SECOND,
    INTERVAL,
    SCALE,
    REMARKS,
) = range(11)
COLUMNS = 11
_RIGHT = (PREVALENCE, UNITS, ARTICLES, AGREED, KAPPA, HEADLINE, SECOND)


class TableModel(QAbstractTableModel):
    """A line a row; the columns are those named above."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.all_lines: Sequence[Line] = ()
        self.lines: list[Line] = []
        """Those whose name has the words of the filter."""
        self.kappa, self.headline, self.second = "cohen_kappa", ALPHA, SETS
        """The measures of the columns."""
        self._twins: set[str] = set()
        self._words: list[str] = []
        self.heading = ""
        self._sorted: tuple[int, Qt.SortOrder] = (HEADLINE, Qt.SortOrder.AscendingOrder)

    def set_lines(self, lines: Sequence[Line], heading: str) -> None:
        """Show ``lines`` under ``heading``, in the order that was chosen."""
        self.all_lines = lines
        self._show()
        names = Counter(line.label for line in lines)
        self._twins = {label for label, count in names.items() if count > 1}
        kappa = next((line.kappa for line in lines if line.kappa), None)
        self.kappa = kappa.measure if kappa else "cohen_kappa"
        self.headline = next((line.headline.measure for line in lines if line.headline), ALPHA)
        self.second = next((line.second.measure for line in lines if line.second), SETS)
        self.heading = heading
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)

    def sift(self, words: str) -> None:
        """Show the lines alone in whose name, or what stands beside it, ``words`` are."""
        self._words = folded(words).split()
        self._show()

    def _show(self) -> None:
        lines = [line for line in self.all_lines if self._is_wanted(line)]
        if {line.key for line in lines} == {line.key for line in self.lines} and self.lines:
            fresh = {line.key: line for line in lines}
            self.lines = [fresh[line.key] for line in self.lines]
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, COLUMNS - 1))
            self.sort(*self._sorted)
        else:
            self.beginResetModel()
            self.lines = _in_order(lines, *self._sorted)
            self.endResetModel()

    def _is_wanted(self, line: Line) -> bool:
        name = folded(f"{line.label} {line.aside}")
        return all(word in name for word in self._words)

    @property
    def has_second(self) -> bool:
        """Whether any line has a figure beside its headline: of sets of codes, or of spans."""
        return any(line.second for line in self.all_lines)

    @property
    def is_of_spans(self) -> bool:
        """Whether spans are compared, for which there is no agreement by unit and no kappa."""
        return self.headline != ALPHA

    def row_of(self, key: Key) -> int:
        """Return where the line with this key stands; -1 if it is not there."""
        for number, line in enumerate(self.lines):
            if line.key == key:
                return number
        return -1

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else COLUMNS

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self._sorted = (column, order)
        self.layoutAboutToBeChanged.emit()
        former = self.persistentIndexList()
        keys = [self.lines[index.row()].key for index in former]
        self.lines = _in_order(self.lines, column, order)
        places = {line.key: row for row, line in enumerate(self.lines)}
        moved = [
            self.index(places[key], index.column()) for key, index in zip(keys, former, strict=True)
        ]
        self.changePersistentIndexList(former, moved)
        self.layoutChanged.emit()

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tips()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def _titles(self) -> tuple[str, ...]:
        return (
            self.heading,
            self.tr("Prevalence"),
            self.tr("Spans") if self.is_of_spans else self.tr("Units"),
            self.tr("Articles"),
            measure_name(PERCENT),
            measure_name(self.kappa),
            measure_name(self.headline),
            measure_name(self.second),
            self.tr("95 % interval of F1") if self.is_of_spans else self.tr("95 % interval of α"),
            "",
            self.tr("Remarks"),
        )

    def _tips(self) -> tuple[str, ...]:
        return (
            self.tr("Click to sort"),
            self.tr("Mean over the coders of the share of the text that has it")
            if self.is_of_spans
            else self.tr("Mean over the coders of the share of units that have it"),
            self.tr("Spans of all coders in the articles that count")
            if self.is_of_spans
            else self.tr("Units that two coders or more gave a value"),
            self.tr("Articles that count"),
            measure_tip(PERCENT),
            measure_tip(self.kappa),
            measure_tip(self.headline),
            measure_tip(self.second),
            self.tr(
                "From resampling whole articles (Efron & Tibshirani 1993): articles are"
                " independent of each other, passages of one article are not"
            ),
            self.tr("F1 and its interval from −.2 to 1")
            if self.is_of_spans
            else self.tr(
                "Alpha and its interval from −.2 to 1. Thin lines stand at .667 and .800, below"
                " and above which conclusions are usually held to be tentative or reliable"
                " (Krippendorff 2004). They are conventions."
            ),
            self.tr("What to bear in mind; the sentences stand below the table"),
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role in (LINE_ROLE, TWINS_ROLE):
            return line if role == LINE_ROLE else line.label in self._twins
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(line, index.column()).replace("<", "‹")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self._titles()[index.column()]
            return f"{line.label}, {title}: {_shown(line, index.column())}"
        return None

    def row_behind(self, index: Index) -> Row | None:
        """Return the figure that a cell shows; the headline, or the first, where it shows none."""
        line = self.lines[index.row()]
        figure = _figure(line, index.column())
        return figure or line.headline or line.any_row


def _figure(line: Line, column: int) -> Row | None:
    if column == AGREED:
        return line.rows.get(PERCENT)
    return {KAPPA: line.kappa, SECOND: line.second}.get(column, line.headline)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _shown(line: Line, column: int) -> str:
    row = line.any_row
    plain: dict[int, Callable[[], str]] = {
        LABEL: lambda: line.label,
        PREVALENCE: lambda: percent(row.prevalence),
        UNITS: lambda: whole(row.n_units),
        ARTICLES: lambda: whole(row.n_articles),
        REMARKS: lambda: ", ".join(warning(name) for name in line.warnings),
        SCALE: lambda: "",
    }
    if column in plain:
        return plain[column]()
    figure = _figure(line, column)
    if figure is None:
        return ""
    if column == INTERVAL:
        return interval(figure.low, figure.high)
    if figure.value is None:
        return undefined()
    return percent(figure.value) if column == AGREED else coefficient(figure.value)


def _tip(line: Line, column: int) -> str:
    if column == LABEL:
        return "  ·  ".join(part for part in (line.label, line.aside) if part)
    if column == REMARKS:
        return "\n".join(explained(name) for name in line.warnings)
    figure = _figure(line, column) if column in (AGREED, KAPPA, HEADLINE, SECOND) else None
    return reason(figure.undefined) if figure is not None and figure.undefined else ""


def _sort_value(line: Line, column: int) -> float | str | None:
    row = line.any_row
    facts: dict[int, float | str | None] = {
        LABEL: f"{line.label.casefold()} {line.aside.casefold()}",
        REMARKS: len(line.warnings),
        UNITS: row.n_units,
        ARTICLES: row.n_articles,
        PREVALENCE: row.prevalence,
    }
    if column in facts:
        return facts[column]
    figure = _figure(line, column)
    if figure is None:
        return None
    # An interval stands where its lower end does: it is what may be relied on.
    return figure.low if column == INTERVAL else figure.value


def _in_order(lines: Sequence[Line], column: int, order: Qt.SortOrder) -> list[Line]:
    """Return ``lines`` sorted by a column; those without a value stand last either way."""
    known = [(value, line) for line in lines if (value := _sort_value(line, column)) is not None]
    known.sort(key=lambda pair: pair[0], reverse=order == Qt.SortOrder.DescendingOrder)
    lacking = [line for line in lines if _sort_value(line, column) is None]
    return [*(line for _, line in known), *lacking]
