"""Writing a note, or a question to the lead, on the article or on the selected words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.model.coding import NOTE_KINDS, Note, NoteKind
from variorum.ui.widgets.popup import Popup
from variorum.ui.widgets.segments import Segments

_WIDTH = 420
_LISTED = 5


class NotePopup(Popup):
    """Shows the coder's notes on the article and takes another one."""

    written = Signal(str, str)
    """A note of this kind with this text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._about = QLabel()
        self._about.setProperty("kind", "caption")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self.kinds = Segments([self.tr("Idea"), self.tr("Question"), self.tr("Rule")])
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setPlaceholderText(self.tr("Write a note or a question to the lead"))
        self.text.setFixedHeight(96)
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        self._known = QLabel()
        self._known.setTextFormat(Qt.TextFormat.PlainText)
        self._known.setWordWrap(True)
        self._known.setProperty("kind", "secondary")
        keep = QPushButton(self.tr("Keep   Ctrl Enter"))
        keep.setProperty("kind", "primary")
        keep.clicked.connect(self._keep)
        row = QHBoxLayout()
        row.addWidget(self.kinds)
        row.addStretch()
        row.addWidget(keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(self._about)
        layout.addWidget(self.text)
        layout.addLayout(row)
        layout.addWidget(self._known)
        self.setFixedWidth(_WIDTH)

    def write(self, near: QRect, about: str, notes: Sequence[Note]) -> None:
        """Open beside ``near`` for a note about ``about``; ``notes`` are those there already."""
        self._about.setText(about)
        self.text.clear()
        names = dict(
            zip(NOTE_KINDS, (self.tr("Idea"), self.tr("Question"), self.tr("Rule")), strict=True)
        )
        said = [f"{names[note.kind]}: {note.text}" for note in notes[-_LISTED:]]
        self._known.setText("\n".join(said))
        self._known.setVisible(bool(said))
        self.open_beside(near, self.text)

    @property
    def kind(self) -> NoteKind:
        """The kind that is chosen."""
        return NOTE_KINDS[self.kinds.current]

    def _keep(self) -> None:
        text = self.text.toPlainText()
        self.close_quietly()
        self.written.emit(self.kind, text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)  # noqa: S101  every key press is one
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._keep()
                return True
        return super().eventFilter(watched, event)
