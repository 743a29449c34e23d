"""The note of a coding: kept when the field is left, and after a rest."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from variorum.model.record import new_id

_IDLE = 2_000
"""Milliseconds of rest after which a note is kept while it is still being written."""
_LINES = (1, 6)
"""The field is as high as what is written, within these bounds."""


class CodingNote(QPlainTextEdit):
    """A field for the note of one coding after another."""

    note_set = Signal(str, str, str)
    """The coding with this id shall have this note; one third part is one step of Undo."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coding = ""
        self._kept = ""
        self._visit = ""
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self.keep)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._idle.start)
        self.textChanged.connect(self._fit)
        self._fit()

    def show_note(self, coding: str, note: str) -> None:
        """Show ``note`` of the coding with this id, unless the person is just writing it."""
        self._kept = note
        if coding == self._coding and self.hasFocus():
            return
        self._coding = coding
        if self.toPlainText() != note:
            self.setPlainText(note)
        self._idle.stop()

    def keep(self) -> None:
        """Keep the note as it is written now."""
        self._idle.stop()
        if self._coding and self.toPlainText() != self._kept:
            self._kept = self.toPlainText()
            self.note_set.emit(self._coding, self._kept, self._visit)

    def _fit(self) -> None:
        least, most = _LINES
        lines = max(round(self.document().size().height()), least)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > most else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(min(lines, most) * self.fontMetrics().lineSpacing() + 20)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._visit = f"note {new_id()}"
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()
