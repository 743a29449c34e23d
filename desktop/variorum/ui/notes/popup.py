"""Writing a note, or a question to the lead, on whatever is at hand."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.model.coding import NOTE_KINDS, NoteKind
from variorum.store.errors import EditConflict, ProjectReadOnly
from variorum.ui.notes.words import kind_names
from variorum.ui.widgets.popup import Popup
from variorum.ui.widgets.question import words
from variorum.ui.widgets.segments import Segments

Keep = Callable[[NoteKind, str], object]
"""Takes the kind and the text of a new note."""

_WIDTH = 420
_LISTED = 5


@dataclass(frozen=True)
class _Draft:
    """A note that was begun and not kept, with what is to become of it."""

    kind: NoteKind
    text: str
    then: Keep


class NotePopup(Popup):
    """Shows the notes that there are on something and takes another one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._then: Keep = lambda *_: None
        self._place = ""
        self._drafts: dict[str, _Draft] = {}
        """What was begun and not kept, by its place."""
        self._about = words("", "caption")
        self.kinds = Segments(kind_names(), by_digit=True)
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
        self.kinds.chosen.connect(self._remember)
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

    def write(self, near: QRect, about: str, place: str, known: Sequence[str], then: Keep) -> None:
        """Open beside ``near`` for a note about ``about``, and hand it to ``then``.

        ``known`` are the notes there already, each as one text. What was begun there before, and
        not kept, is there again: ``place`` is the same for the same thing alone.
        """
        draft = self._drafts.get(place)
        self._about.setText(about)
        self._place, self._then = place, then
        self.kinds.choose(NOTE_KINDS.index(draft.kind) if draft else 0)
        self.text.setPlainText(draft.text if draft else "")
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._known.setText("\n".join(known[-_LISTED:]))
        self._known.setVisible(bool(known))
        self.open_beside(near, self.text)

    @property
    def kind(self) -> NoteKind:
        """The kind that is chosen."""
        return NOTE_KINDS[self.kinds.current]

    def keep_drafts(self) -> None:
        """Keep all that was begun, as notes: the project closes, or another coder takes over."""
        self._close()
        for place, draft in list(self._drafts.items()):
            # There is no place for it: the project is for reading, or what it is about is gone.
            with suppress(ProjectReadOnly, EditConflict):
                draft.then(draft.kind, draft.text)
            self._drafts.pop(place, None)
        self.text.clear()

    def _remember(self) -> None:
        text = self.text.toPlainText()
        if text.strip():
            self._drafts[self._place] = _Draft(self.kind, text, self._then)
        else:
            self._drafts.pop(self._place, None)

    def _keep(self) -> None:
        text = self.text.toPlainText()
        self.close_quietly()
        self._then(self.kind, text)
        # Not before: what could not be kept is still there.
        self.text.clear()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _keeps(event):
            self._keep()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)  # noqa: S101  every key press is one
            if _keeps(event):
                self._keep()
                return True
        return super().eventFilter(watched, event)


def _keeps(event: QKeyEvent) -> bool:
    """Tell whether it is Ctrl+Enter."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(control) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
