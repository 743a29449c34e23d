"""Writing a note, or a question to the lead, on whatever is at hand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.model.coding import NOTE_KINDS, NoteKind
from variorum.ui.notes.words import kind_names
from variorum.ui.widgets.popup import Popup
from variorum.ui.widgets.question import words
from variorum.ui.widgets.segments import Segments

Keep = Callable[[NoteKind, str], object]
"""Takes the kind and the text of a new note."""

_WIDTH = 420
_LISTED = 5


class NotePopup(Popup):
    """Shows the notes that there are on something and takes another one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._then: Keep = lambda *_: None
        self._drafts: dict[str, str] = {}
        """What was begun and not kept, by what it is about."""
        self._about = words("", "caption")
        self.kinds = Segments(kind_names())
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setPlaceholderText(self.tr("Write a note or a question to the lead"))
        self.text.setFixedHeight(96)
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        self._known = words("", "secondary")
        keep = QPushButton(self.tr("Keep   Ctrl Enter"))
        keep.setProperty("kind", "primary")
        keep.clicked.connect(self._keep)
        self.text.textChanged.connect(self._remember)
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

    def write(self, near: QRect, about: str, known: Sequence[str], then: Keep) -> None:
        """Open beside ``near`` for a note about ``about``, and hand it to ``then``.

        ``known`` are the notes there already, each as one text. What was begun there before, and
        not kept, is there again.
        """
        self._about.setText(about)
        self._then = then
        self.text.setPlainText(self._drafts.get(about, ""))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._known.setText("\n".join(known[-_LISTED:]))
        self._known.setVisible(bool(known))
        self.open_beside(near, self.text)

    @property
    def kind(self) -> NoteKind:
        """The kind that is chosen."""
        return NOTE_KINDS[self.kinds.current]

    def forget(self) -> None:
        """Forget what was begun: another project is open."""
        self._drafts.clear()

    def _remember(self) -> None:
        text = self.text.toPlainText()
        if text.strip():
            self._drafts[self._about.text()] = text
        else:
            self._drafts.pop(self._about.text(), None)

    def _keep(self) -> None:
        text = self.text.toPlainText()
        self.close_quietly()
        self._then(self.kind, text)
        # Not before: what could not be kept is still there.
        self.text.clear()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)  # noqa: S101  every key press is one
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._keep()
                return True
        return super().eventFilter(watched, event)
