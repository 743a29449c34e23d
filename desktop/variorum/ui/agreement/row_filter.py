"""The field above the table of figures that sifts its rows by their names."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

_DIGITS = 18
"""Digits that have room in it."""


class RowFilter(QLineEdit):
    """Esc clears it, and leads out of it when it is empty."""

    left = Signal()
    """Arrow down, Enter, or Esc while nothing stands there: on to the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Filter rows by name"))
        self.setToolTip(self.tr("Show the rows alone that have these words in their name (Ctrl+F)"))
        self.setAccessibleName(self.tr("Filter rows"))
        self.setClearButtonEnabled(True)

    @override
    def sizeHint(self) -> QSize:
        room = self.fontMetrics().horizontalAdvance("0") * _DIGITS + 40
        return QSize(room, super().sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in _ON:
            self.left.emit()
        else:
            super().keyPressEvent(event)


_ON = (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
