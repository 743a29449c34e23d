"""Fields that hand over what was written when they are left, and not with every letter."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

_IDLE = 2_000
"""Milliseconds of rest after which a longer text is handed over while it is being written."""


class CommittingLine(QLineEdit):
    """A line of text. Enter or leaving the field hands it over; Esc takes it back."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.editingFinished.connect(self.keep)

    def show_text(self, text: str) -> None:
        """Show ``text``; what is just being written and was not handed over stays."""
        unchanged = self.text() == self._kept
        self._kept = text
        if unchanged or not self.hasFocus():
            self.take_back()

    def take_back(self) -> None:
        """Show again what was handed over last."""
        if self.text() != self._kept:
            self.setText(self._kept)
            self.setCursorPosition(0)

    def keep(self) -> None:
        """Hand over what is written, if it is new."""
        if self.text() != self._kept:
            self._kept = self.text()
            # Setting a text ends the field's own undo: from here on Undo takes back the edit.
            self.setText(self._kept)
            self.committed.emit(self._kept)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.take_back()
        else:
            super().keyPressEvent(event)


class CommittingText(QPlainTextEdit):
    """Several lines of text, handed over when the field is left and after a rest."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._kept = ""
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self.keep)
        self.textChanged.connect(self._idle.start)

    def show_text(self, text: str) -> None:
        """Show ``text``; what is just being written and was not handed over stays."""
        unchanged = self.toPlainText() == self._kept
        self._kept = text
        if (unchanged or not self.hasFocus()) and self.toPlainText() != text:
            self.setPlainText(text)
        self._idle.stop()

    def keep(self) -> None:
        """Hand over what is written, if it is new."""
        self._idle.stop()
        if self.toPlainText() != self._kept:
            self._kept = self.toPlainText()
            self.committed.emit(self._kept)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()
