"""One note: what it is on, what it says, changed in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from variorum.model.coding import NOTE_KINDS
from variorum.project.notes import Remark
from variorum.text.direction import isolated
from variorum.ui.notes.words import kind_names, what_on_what
from variorum.ui.widgets.committing import CommittingText
from variorum.ui.widgets.question import words
from variorum.ui.widgets.segments import Segments

_WIDEST = 720
_HIGHEST = 300
_QUOTED = 600
_LEADS = ("coding", "passage", "article")


class NotePage(QFrame):
    """Shows a note and tells what is wanted of it; it changes nothing itself."""

    text_written = Signal(str)
    kind_chosen = Signal(str)
    place_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remark: Remark | None = None
        self._what = words("", "secondary")
        self._title = words("", "title")
        self._article = words("", "caption")
        self._quote = words("", "quote")
        self.place_button = QPushButton(self.tr("Show in the text"))
        self.place_button.clicked.connect(self.place_wanted)
        self.kinds = Segments(kind_names(), by_digit=True)
        self.kinds.chosen.connect(lambda number: self.kind_chosen.emit(NOTE_KINDS[number]))
        self.text = CommittingText()
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setMaximumHeight(_HIGHEST)
        self.text.committed.connect(self.text_written)
        self._made = words("", "caption")
        self.delete_button = QPushButton(self.tr("Delete note"))
        self.delete_button.setProperty("kind", "danger")
        self.delete_button.clicked.connect(self.delete_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        page = QWidget()
        page.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(8)
        for part in (self._what, self._title, self._article, self._quote):
            column.addWidget(part)
        column.addWidget(self.place_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(10)
        column.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.text, 2)
        foot = QHBoxLayout()
        foot.addWidget(self._made, 1)
        foot.addWidget(self.delete_button)
        column.addLayout(foot)
        column.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def show_remark(self, remark: Remark, *, own: bool) -> None:
        """Show ``remark``; only an ``own`` one can be changed.

        What is just being written stays, as long as the note is the same.
        """
        if self.remark is None or self.remark.id != remark.id:
            self.keep()
            self.text.clearFocus()
        self.remark = remark
        self._what.setText(what_on_what(remark.kind, remark.target))
        self._title.setText(isolated(remark.title))
        self._show(self._article, isolated(remark.article) if remark.target == "coding" else "")
        cut = " …" if len(remark.quote) > _QUOTED else ""
        self._show(
            self._quote, f"“{isolated(remark.quote[:_QUOTED])}{cut}”" if remark.quote else ""
        )
        self.place_button.setVisible(remark.target != "project")
        self.place_button.setText(self._lead(remark))
        self.kinds.setVisible(remark.kind is not None and own)
        if remark.kind is not None:
            self.kinds.choose(NOTE_KINDS.index(remark.kind))
        self.text.show_text(remark.text)
        self.text.setReadOnly(not own)
        self.delete_button.setVisible(own)
        when = remark.at.replace("T", " ")[:16]
        self._made.setText(f"{remark.writer}  ·  {when}")

    def _lead(self, remark: Remark) -> str:
        if remark.target in _LEADS:
            return self.tr("Show in the text")
        return self.tr("Show its card") if remark.target == "code" else self.tr("Show the entity")

    @staticmethod
    def _show(label: QWidget, text: str) -> None:
        label.setProperty("text", text)
        label.setVisible(bool(text))

    def clear(self) -> None:
        """Show nothing, after handing over what was written."""
        self.keep()
        self.remark = None
        self.text.show_text("")

    def keep(self) -> None:
        """Hand over what is written and was not yet handed over."""
        self.text.keep()
