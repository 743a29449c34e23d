"""The notes on one thing, below what else is known of it, with the way to write another."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from variorum.model.coding import Note
from variorum.ui.notes.words import in_lines
from variorum.ui.widgets.question import words


class NotesPart(QWidget):
    """Shows notes; it writes none itself."""

    wanted = Signal()
    """A note is to be written."""

    def __init__(self, add: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self.tr("Notes"))
        self._heading.setProperty("kind", "heading")
        self.lines = words("")
        self.add_button = QPushButton(add)
        self.add_button.setProperty("kind", "link")
        self.add_button.clicked.connect(self.wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._heading)
        layout.addWidget(self.lines)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_notes((), {})

    def show_notes(self, notes: Sequence[Note], writers: Mapping[str, str]) -> None:
        """Show ``notes``; ``writers`` are the coders' names by their ids."""
        self.lines.setText("\n".join(in_lines(notes, writers)))
        for label in (self._heading, self.lines):
            label.setVisible(bool(notes))

    def place_on(self, widget: QWidget) -> QRect:
        """Return where its button is on ``widget``, for a panel to open beside it."""
        return QRect(self.add_button.mapTo(widget, QPoint(0, 0)), self.add_button.size())
