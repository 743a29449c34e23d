"""What became of every file of an import, and why."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QPushButton,
    QTableView,
    QWidget,
)
from typing_extensions import override

from variorum.project.corpus import FATES, Fate, ImportLine
from variorum.ui.language import spoken
from variorum.ui.widgets.fitting import fit
from variorum.ui.widgets.question import Question, words

_Index = QModelIndex | QPersistentModelIndex
_WIDTHS = (190, 210, 130)
_FITTED = 200
"""With more rows than this, each has one line: to measure them all takes too long."""


def is_problem(line: ImportLine) -> bool:
    """Tell whether a person ought to look at ``line``."""
    return line.fate in ("refused", "copy") or bool(line.remarks)


class ReportModel(QAbstractTableModel):
    """Lines of an import as rows: file, title, what happened, why."""

    def __init__(self, lines: Sequence[ImportLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = list(lines)
        self.lines = self._all
        said = {fate: QCoreApplication.translate("fates", words) for fate, words in FATES.items()}
        self._fates = {fate: f"{text[:1].upper()}{text[1:]}" for fate, text in said.items()}
        self.headers = (self.tr("File"), self.tr("Title"), self.tr("What"), self.tr("Why"))

    def show_problems_only(self, only: bool) -> None:
        """Show the lines to look at, or all."""
        self.beginResetModel()
        self.lines = [line for line in self._all if is_problem(line)] if only else self._all
        self.endResetModel()

    def cells(self, line: ImportLine) -> tuple[str, str, str, str]:
        """Return what the row of ``line`` says."""
        why = " ".join(spoken(part) for part in (line.why, *line.remarks) if part)
        return line.file, line.title, self._fates[line.fate], why

    def as_text(self) -> str:
        """Return the rows that are shown with tabulators between the cells."""
        rows = [self.headers, *(self.cells(line) for line in self.lines)]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own way
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own way
        return 0 if parent.isValid() else len(self.headers)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self.cells(self.lines[index.row()])[index.column()]
        if index.isValid() and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole:
            return self.headers[section]
        return None


class ReportDialog(Question):
    """The report, to read, to sift and to copy."""

    def __init__(self, lines: Sequence[ImportLine], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What came in"), self.tr("Close"), parent)
        self.cancel_button.hide()
        self.model = ReportModel(lines, self)
        self.counts = words(self._counted(lines), "secondary")
        self.sift = QCheckBox(self.tr("Only what needs a look"))
        self.sift.toggled.connect(self._sift)
        self.sift.setEnabled(any(map(is_problem, lines)))
        self.table = QTableView()
        # While columns are being laid out, a row would be measured by a width that does not stay.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        self._set_up_table()
        copy = QPushButton(self.tr("Copy as text"))
        copy.setToolTip(self.tr("Copy the rows that are shown, for a mail or a spreadsheet"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self.copy)
        self.buttons.insertWidget(0, copy)
        for part in (self.counts, self.sift):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)
        self.table.setFocus()
        fit(self, 940, 520)

    def _set_up_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("What happened to each file"))
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(
            len(_WIDTHS), QHeaderView.ResizeMode.Stretch
        )
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().sectionResized.connect(lambda *_: self._soon.start())

    def copy(self) -> None:
        """Put the rows that are shown on the clipboard."""
        QGuiApplication.clipboard().setText(self.model.as_text())

    def _sift(self, only: bool) -> None:
        self.model.show_problems_only(only)
        self._fit()

    def _fit(self) -> None:
        if len(self.model.lines) <= _FITTED:
            self.table.resizeRowsToContents()

    def _counted(self, lines: Sequence[ImportLine]) -> str:
        fates = [line.fate for line in lines]
        said: dict[Fate, str] = {
            "new": self.tr("Came in: {count}"),
            "copy": self.tr("Copies: {count}"),
            "known": self.tr("Here already: {count}"),
            "refused": self.tr("Refused: {count}"),
        }
        parts = [
            text.format(count=fates.count(fate)) for fate, text in said.items() if fate in fates
        ]
        return "  ·  ".join(parts) or self.tr("There was nothing to read.")
