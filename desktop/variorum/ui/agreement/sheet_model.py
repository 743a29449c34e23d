"""A table of a report, in the window: headings and cells in its language."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from variorum.formats.guard import guard
from variorum.report.sheet import Cell, Column, Kind, Sheet
from variorum.ui.agreement.words import coefficient, percent
from variorum.ui.language import spoken, whole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
RAW_ROLE = Qt.ItemDataRole.UserRole
"""What a cell is sorted by: nothing comes last."""
_LAST = float("inf")


class SheetModel(QAbstractTableModel):
    """The rows and columns of one sheet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Show another sheet, or none."""
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def place_of(self, row: int) -> tuple[str, int, int] | None:
        """Return the article that a row is about, and its range there, if it is about one."""
        if self.sheet is None:
            return None
        cells = {
            column.key: cell
            for column, cell in zip(self.sheet.columns, self.sheet.rows[row], strict=True)
        }
        article = cells.get("article")
        if not isinstance(article, str):
            return None
        start, end = cells.get("start"), cells.get("end")
        return article, int(start or 0), int(end or 0)

    def as_text(self) -> str:
        """Return heads and rows with tabulators between the cells, guarded for spreadsheets."""
        if self.sheet is None:
            return ""
        kinds = [column.kind for column in self.sheet.columns]
        rows = [
            [_shown(cell, kind) for cell, kind in zip(row, kinds, strict=True)]
            for row in self.sheet.rows
        ]
        heads = [spoken(column.head) for column in self.sheet.columns]
        return "\n".join(
            "\t".join(guard(" ".join(c.split())) for c in row) for row in (heads, *rows)
        )

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.columns)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or self.sheet is None:
            return None
        column = self.sheet.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            head = spoken(column.head)
            return head[:1].upper() + head[1:]
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.sheet is None:
            return None
        column = self.sheet.columns[index.column()]
        cell = self.sheet.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _shown(cell, column.kind)
        if role == RAW_ROLE:
            return _LAST if cell is None and column.kind != "text" else cell
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    left = column.kind == "text"
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _shown(cell: Cell, kind: Kind) -> str:
    if cell is None:
        return "–"
    if isinstance(cell, str):
        return spoken(cell)
    if kind == "share":
        return percent(cell)
    if kind == "coefficient":
        return coefficient(cell)
    return whole(cell) if isinstance(cell, int) else QLocale().toString(cell, "f", 1)
