"""The aliases of an entity as a small table that can be filled by keyboard."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from variorum.model.entity import Alias
from variorum.ui.entities.words import ALIAS_KINDS

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FIELDS = ("text", "kind", "language")
_TEXT, _KIND, _LANGUAGE = range(3)


class AliasModel(QAbstractTableModel):
    """A row an alias, and an empty one below to write the next."""

    edited = Signal(object)
    """The aliases, as a tuple, after a person changed them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.aliases: tuple[Alias, ...] = ()

    def set_aliases(self, aliases: Sequence[Alias]) -> None:
        """Show ``aliases``."""
        if tuple(aliases) != self.aliases:
            self.beginResetModel()
            self.aliases = tuple(aliases)
            self.endResetModel()

    def remove(self, row: int) -> None:
        """Take the alias in ``row`` away."""
        if 0 <= row < len(self.aliases):
            self.edited.emit(self.aliases[:row] + self.aliases[row + 1 :])

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.aliases) + 1

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_FIELDS)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        known = index.row() < len(self.aliases) or index.column() == _TEXT
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and known else flags

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Also called"), self.tr("Kind"), self.tr("Language"))[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole and not self.data(index):
            # What is empty is heard by the name of its column.
            return self.headerData(index.column(), Qt.Orientation.Horizontal)
        if index.row() == len(self.aliases):
            shown = index.column() == _TEXT and role == Qt.ItemDataRole.DisplayRole
            return self.tr("Another name…") if shown else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return getattr(self.aliases[index.row()], _FIELDS[index.column()])
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        written = " ".join(str(value or "").split())
        row, field = index.row(), _FIELDS[index.column()]
        if row == len(self.aliases):
            if written:
                self.edited.emit((*self.aliases, Alias(text=written)))
            return bool(written)
        if field == "text" and not written:
            self.remove(row)
            return True
        if written == getattr(self.aliases[row], field):
            return False
        changed = replace(self.aliases[row], **{field: written})
        self.edited.emit((*self.aliases[:row], changed, *self.aliases[row + 1 :]))
        return True


class _Editor(QStyledItemDelegate):
    """Edits a cell as a line of text; kinds are offered while they are typed."""

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        line = QLineEdit(parent)
        line.setFrame(False)
        # The cell is lower than a line of text usually is.
        line.setStyleSheet("QLineEdit { padding: 0 4px; min-height: 0; border-radius: 0; }")
        if index.column() == _KIND:
            completer = QCompleter(ALIAS_KINDS, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(completer)
        return line


class AliasTable(QTableView):
    """The table. Typing begins a cell, Del takes a row away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = AliasModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Editor(self))
        self.setAccessibleName(self.tr("Aliases"))
        self.setToolTip(self.tr("Type to write, Enter to keep, Del to take a name away"))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_KIND, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_LANGUAGE, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setColumnWidth(_KIND, self.fontMetrics().horizontalAdvance("m" * 12))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            )
            if plain and (event.text().isprintable() or event.key() == Qt.Key.Key_Delete):
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if editing or not self.currentIndex().isValid():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.rows.remove(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)
