"""The queue: what is to be settled, and what is settled."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from variorum.comparison.settling import Case, Status
from variorum.ui.adjudication.showing import Shown, kinds_of, status_name
from variorum.ui.adjudication.three_lines import LINES_ROLE, Lines, PassageList, Tone

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
CASE_ROLE = Qt.ItemDataRole.UserRole
_MARKS: dict[Status, tuple[str, Tone]] = {"settled": ("✓", "good"), "stale": ("!", "danger")}


class CaseModel(QAbstractListModel):
    """The cases that passed the sieve."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Case] = ()
        self.shown: Shown | None = None

    def set_rows(self, rows: Sequence[Case], shown: Shown | None) -> None:
        """Show ``rows``."""
        self.beginResetModel()
        self.rows, self.shown = rows, shown
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        case = self.rows[index.row()]
        if role == CASE_ROLE or self.shown is None:
            return case if role == CASE_ROLE else None
        if role == LINES_ROLE:
            return _lines(case, self.shown)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            labels = ", ".join(code.label for code in self.shown.codes(case))
            said = f"{labels}: {kinds_of(case)}, {status_name(case.status)}."
            return f"{said} {self.shown.quote(case)}"
        return None


def _lines(case: Case, shown: Shown) -> Lines:
    sign, tone = _MARKS.get(case.status, ("", "quiet"))
    return Lines(
        codes=tuple((code.label, shown.scheme.hue_of(code)) for code in shown.codes(case)),
        words=shown.quote(case),
        foot=kinds_of(case),
        foot_tone="quiet" if case.agreed else "warning",
        mark=f"{sign} {status_name(case.status)}" if sign else "",
        mark_tone=tone,
    )


class CaseList(PassageList):
    """The list of cases."""

    chosen = Signal(object)
    """This ``Case`` is current now, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cases = CaseModel(self)
        self.setModel(self.cases)
        self.setAccessibleName(self.tr("Passages to settle"))

    @property
    def case(self) -> Case | None:
        """The current case."""
        row = self.currentIndex().row()
        return self.cases.rows[row] if 0 <= row < len(self.cases.rows) else None

    def show_cases(self, rows: Sequence[Case], shown: Shown | None, row: int) -> None:
        """Show ``rows`` and let the one with the number ``row`` be current, or the last."""
        blocked = self.blockSignals(True)
        self.cases.set_rows(rows, shown)
        self.blockSignals(blocked)
        self.choose(min(row, len(rows) - 1))

    def choose(self, row: int) -> None:
        """Let the row with this number be current."""
        row = max(row, 0)  # before the first, the first stays
        index = self.cases.index(row, 0) if row < len(self.cases.rows) else QModelIndex()
        if index.row() == self.currentIndex().row():
            self.chosen.emit(self.case)
        else:
            self.setCurrentIndex(index)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self.signalsBlocked():
            self.chosen.emit(self.case)
