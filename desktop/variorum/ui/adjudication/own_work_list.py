"""The list of what was settled of the own work."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from variorum.comparison.settled_work import SettledPassage
from variorum.ui.adjudication.own_work_words import ShownWork, differences_of, stale_words
from variorum.ui.adjudication.showing import status_name
from variorum.ui.adjudication.three_lines import LINES_ROLE, Lines, PassageList

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class OwnWorkModel(QAbstractListModel):
    """The passages that passed the sieve."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[SettledPassage] = ()
        self.shown: ShownWork | None = None

    def set_rows(self, rows: Sequence[SettledPassage], shown: ShownWork | None) -> None:
        """Show ``rows``."""
        self.beginResetModel()
        self.rows, self.shown = rows, shown
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        passage = self.rows[index.row()]
        if self.shown is None:
            return None
        if role == LINES_ROLE:
            return _lines(passage, self.shown)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            labels = ", ".join(label for label, _ in self.shown.codes(passage))
            stale = stale_words() if passage.stale else ""
            title = self.shown.title(passage)
            said = f"{labels}: {differences_of(passage)}. {stale}".strip()
            return f"{said} {self.shown.quote(passage)} ({title})"
        return None


def _lines(passage: SettledPassage, shown: ShownWork) -> Lines:
    return Lines(
        codes=tuple(shown.codes(passage)),
        words=shown.quote(passage),
        foot=differences_of(passage),
        foot_tone="warning" if passage.kinds else "good",
        mark=f"! {status_name('stale')}" if passage.stale else "",
        mark_tone="danger",
    )


class OwnWorkList(PassageList):
    """The list. Enter or a double click leads to the text."""

    chosen = Signal(object)
    """This ``SettledPassage`` is current now, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passages = OwnWorkModel(self)
        self.setModel(self.passages)
        self.setAccessibleName(self.tr("Settled passages of your work"))

    @property
    def passage(self) -> SettledPassage | None:
        """The current passage."""
        row = self.currentIndex().row()
        return self.passages.rows[row] if 0 <= row < len(self.passages.rows) else None

    def show_passages(
        self, rows: Sequence[SettledPassage], shown: ShownWork | None, ruling: str
    ) -> None:
        """Show ``rows``; the one with this ruling is current, else the first."""
        blocked = self.blockSignals(True)
        self.passages.set_rows(rows, shown)
        ids = [one.ruling.id for one in rows]
        row = ids.index(ruling) if ruling in ids else 0
        self.setCurrentIndex(self.passages.index(row, 0) if rows else QModelIndex())
        self.blockSignals(blocked)
        self.chosen.emit(self.passage)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self.signalsBlocked():
            self.chosen.emit(self.passage)
