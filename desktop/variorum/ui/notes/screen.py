"""The screen of notes: all that may be read, sifted, changed in place, and the way to each."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.model.article import Article
from variorum.model.change import Edit
from variorum.model.codebook import Code
from variorum.model.coder import Coder
from variorum.model.coding import NOTE_KINDS, Coding, Note, NoteKind
from variorum.model.entity import Entity
from variorum.project import coding as codings
from variorum.project.notes import TARGETS, Remark, add_note, delete_note, edit_note, remarks
from variorum.ui.notes.note_list import NoteDelegate, NoteListModel, Wish
from variorum.ui.notes.page import NotePage
from variorum.ui.notes.popup import NotePopup
from variorum.ui.notes.words import kind_name, target_name
from variorum.ui.shortcuts import named
from variorum.ui.theme import Theme
from variorum.ui.widgets.popup import ListSteering
from variorum.ui.widgets.question import words
from variorum.ui.widgets.quiet_combo import QuietCombo
from variorum.ui.workspace import Workspace

_LIST_WIDTH = 460
_SHOWN = (Note, Coding, Article, Code, Entity, Coder)


class NotesScreen(QWidget):
    """The list at the left, the chosen note at the right."""

    coding_wanted = Signal(str, str)
    """Show the article with this id, and in it the coding with that id."""
    passage_wanted = Signal(str, int, int)
    article_wanted = Signal(str)
    code_wanted = Signal(str)
    entity_wanted = Signal(str)

    def __init__(self, workspace: Workspace, tell: Callable[..., None]) -> None:
        super().__init__()
        self._workspace = workspace
        self._tell = tell
        self._stale = True
        self._chosen = ""
        self._restoring = False
        self.model = NoteListModel(self)
        self._delegate = NoteDelegate(self)
        self._make_filter()
        self.view = self._make_view()
        self.new_button = QPushButton(self.tr("New note on the project…"))
        self.page = NotePage()
        self.empty = words("", "empty")
        self._right = QStackedWidget()
        self._lay_out()
        self.popup = NotePopup(self)
        self._connect()
        self.setFocusProxy(self.filter)

    def _make_filter(self) -> None:
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by words"))
        self.filter.setAccessibleName(self.tr("Filter notes"))
        self.filter.setClearButtonEnabled(True)
        self.kinds = QuietCombo()
        self.kinds.setAccessibleName(self.tr("Show notes of this kind"))
        self.kinds.addItem(self.tr("All kinds"), None)
        for kind in NOTE_KINDS:
            self.kinds.addItem(kind_name(kind), kind)
        self.targets = QuietCombo()
        self.targets.setAccessibleName(self.tr("Show notes on these"))
        self.targets.addItem(self.tr("On anything"), None)
        for target in TARGETS:
            self.targets.addItem(target_name(target), target)
        self.count = QLabel()
        self.count.setProperty("kind", "secondary")

    def _make_view(self) -> QListView:
        view = QListView()
        view.setProperty("kind", "side")
        view.setAccessibleName(self.tr("Notes"))
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setToolTip(self.tr("Enter or a double click goes to what the note is on"))
        return view

    def _lay_out(self) -> None:
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(60, 0, 60, 0)
        self.page.setProperty("kind", "paper")
        self._right.addWidget(self.page)
        self._right.addWidget(self.empty)
        parts = QSplitter()
        parts.setObjectName("notes and note")
        parts.addWidget(self._left())
        parts.addWidget(self._right)
        parts.setStretchFactor(1, 1)
        parts.setSizes([_LIST_WIDTH, 820])
        parts.setChildrenCollapsible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(parts)

    def _left(self) -> QFrame:
        heading = QLabel(self.tr("NOTES"))
        heading.setProperty("kind", "heading")
        above = QVBoxLayout()
        above.setContentsMargins(14, 12, 14, 4)
        above.setSpacing(8)
        above.addLayout(_row(heading, None, self.count))
        above.addWidget(self.filter)
        above.addLayout(_row(self.kinds, self.targets))
        below = QVBoxLayout()
        below.setContentsMargins(14, 8, 14, 12)
        below.addWidget(self.new_button)
        left = QFrame()
        left.setProperty("kind", "chrome")
        left.setMinimumWidth(300)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(above)
        column.addWidget(self.view, 1)
        column.addLayout(below)
        return left

    def _connect(self) -> None:
        self._workspace.opened.connect(self._on_opened)
        self._workspace.coder_changed.connect(self._spoil)
        self._workspace.edited.connect(self._on_edit)
        self.filter.textChanged.connect(self._sift)
        self.kinds.currentIndexChanged.connect(self._sift)
        self.targets.currentIndexChanged.connect(self._sift)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.activated.connect(self.go_to_place)
        ListSteering(self.filter, self.view).entered.connect(self.go_to_place)
        self.new_button.clicked.connect(self.write)
        self.popup.closed.connect(self.view.setFocus)
        self.page.text_written.connect(self._set_text)
        self.page.kind_chosen.connect(self._set_kind)
        self.page.place_wanted.connect(self.go_to_place)
        self.page.delete_wanted.connect(self.delete)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._delegate.theme = theme
        self.view.viewport().update()

    # What a person does

    def write(self) -> None:
        """Write a note on the project."""
        project = self._workspace.project
        project.require_coder()
        place = QRect(self.new_button.mapTo(self, QPoint(0, 0)), self.new_button.size())
        about = self.tr("On the project “{title}”, for all coders").format(title=project.info.title)
        self.popup.write(place, about, project.info.id, (), self._add)

    def _add(self, kind: NoteKind, text: str) -> None:
        self._chosen = add_note(self._workspace.project, None, kind, text).id
        self._refresh()

    def go_to_place(self) -> None:
        """Show what the chosen note is on."""
        record = self.page.remark.record if self.page.remark is not None else None
        self.page.keep()
        if isinstance(record, Coding):
            self.coding_wanted.emit(record.article, record.id)
        elif record is None:
            return
        elif record.article is not None:
            if record.start is not None and record.end is not None:
                self.passage_wanted.emit(record.article, record.start, record.end)
            else:
                self.article_wanted.emit(record.article)
        elif record.code is not None:
            self.code_wanted.emit(record.code)
        elif record.entity is not None:
            self.entity_wanted.emit(record.entity)

    def delete(self) -> None:
        """Delete the chosen note; a coding stays, without its note."""
        remark = self.page.remark
        if remark is None:
            return
        project = self._workspace.project
        row = self.view.currentIndex().row()
        if isinstance(remark.record, Coding):
            codings.set_note(project, remark.record, "")
        else:
            delete_note(project, remark.record)
        if self.model.rows:
            self.view.setCurrentIndex(self.model.index(min(row, len(self.model.rows) - 1)))
        self._tell(self.tr("The note is deleted."), action=self.tr("Undo"), then=project.undo)

    def keep(self) -> None:
        """Keep what is being written and was not kept yet."""
        self.popup.keep_drafts()
        self.page.keep()

    def _set_text(self, text: str) -> None:
        record = self.page.remark.record if self.page.remark is not None else None
        if record is None:
            return
        key = f"note {record.id}"
        try:
            if isinstance(record, Coding):
                codings.set_note(self._workspace.project, record, text, merge_key=key)
            else:
                edit_note(self._workspace.project, record, text=text, merge_key=key)
        finally:
            # What was refused leaves the page as the note is.
            self._show_chosen()

    def _set_kind(self, kind: NoteKind) -> None:
        record = self.page.remark.record if self.page.remark is not None else None
        if isinstance(record, Note):
            edit_note(self._workspace.project, record, kind=kind)

    # News

    def _on_opened(self) -> None:
        self._chosen = ""
        self._spoil()

    def _on_edit(self, edit: Edit) -> None:
        if any(isinstance(change.record, _SHOWN) for change in edit.changes):
            self._spoil()

    def _spoil(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _refresh(self) -> None:
        """Read everything anew."""
        self._stale = False
        found = remarks(self._workspace.project) if self._workspace.is_open else []
        self._restoring = True
        self.model.set_remarks(found)
        self._restoring = False
        self._restore()

    # Showing

    def _sift(self) -> None:
        wish = Wish(self.filter.text(), self.kinds.currentData(), self.targets.currentData())
        self._restoring = True
        self.model.sift(wish)
        self._restoring = False
        self._restore()

    def _restore(self) -> None:
        """Mark the chosen note again after the rows have changed; else the first."""
        row = max(self.model.row_of(self._chosen), 0)
        self.view.setCurrentIndex(self.model.index(row))
        self._show_chosen()
        shown, total = len(self.model.rows), self.model.total
        said = self.tr("{shown} of {total}").format(shown=shown, total=total)
        self.count.setText(str(total) if shown == total else said)

    def _on_current(self, current: QModelIndex, _former: QModelIndex) -> None:
        if not self._restoring and current.isValid():
            self._chosen = self.model.rows[current.row()].id
            self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.model.row_of(self._chosen)
        remark: Remark | None = self.model.rows[row] if row >= 0 else None
        if remark is not None:
            coder = self._workspace.project.coder
            own = coder is not None and remark.record.coder == coder.id
            self.page.show_remark(remark, own=own)
            self._right.setCurrentIndex(0)
            return
        self.page.clear()
        self.empty.setText(
            self.tr("No note is like that. Clear the filter to see them all.")
            if self.model.total
            else self._teach()
        )
        self._right.setCurrentIndex(1)

    def _teach(self) -> str:
        """Return what notes are for, and how to write them."""
        said = self.tr(
            "Ideas, questions to the lead and rules that you settle on are listed here.\n\n"
            "While you read, “{article}” notes the article or the selected words, and “{coding}” a"
            " coding. Codes and entities have their notes beside them.\n\n"
            "Notes on articles, passages and codings are yours alone; the others are for all"
            " coders."
        )
        return said.format(article=named("article.note"), coding=named("coding.note"))


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Return ``widgets`` side by side; None is where the room goes."""
    row = QHBoxLayout()
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
    return row
