"""The screen of entities: who and what codings link to, and every passage that does."""

from collections import defaultdict
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from variorum.model.article import Article
from variorum.model.change import Edit
from variorum.model.codebook import Code, Codebook, EntityType, Group
from variorum.model.coder import Coder, fold_name
from variorum.model.coding import Coding, Link, Note
from variorum.model.entity import Entity
from variorum.project.entities import (
    add_entity,
    burden_of,
    delete_entity,
    edit_entity,
    new_entity,
    passages,
)
from variorum.project.notes import add_note, notes_on
from variorum.ui.entities.details import Details
from variorum.ui.entities.entity_list import EntityList
from variorum.ui.entities.passage_panel import PassagePanel
from variorum.ui.language import counted
from variorum.ui.notes.popup import NotePopup
from variorum.ui.shortcuts import named
from variorum.ui.theme import Theme
from variorum.ui.widgets.question import Question, words
from variorum.ui.workspace import Workspace

_LIST_WIDTH = 330
_QUESTION_WIDTH = 460
_OF_PASSAGES = (Coding, Link, Article, Code, Group, Codebook)


class EntitiesScreen(QWidget):
    """The registry on the left; the chosen entity and its passages on the right."""

    passage_wanted = Signal(str, str)
    """Show the article with this id, and in it the coding with that id."""

    def __init__(self, workspace: Workspace, tell: Callable[..., None]) -> None:
        super().__init__()
        self._workspace = workspace
        self._tell = tell
        self._entities: dict[str, Entity] = {}
        self._coders: dict[str, str] = {}
        self._by_name: dict[str, list[Entity]] = defaultdict(list)
        self._stale = True
        self.list = EntityList()
        self.details = Details()
        self.passage_panel = PassagePanel()
        self.passages = self.passage_panel.list
        self._empty = _words("", "secondary")
        self._right = QStackedWidget()
        self._lay_out()
        self.note_popup = NotePopup(self)
        self._connect()
        self.setFocusProxy(self.list.filter)

    def _lay_out(self) -> None:
        self._parts = QSplitter()
        self._parts.setObjectName("entities and entity")
        self._parts.addWidget(self.list)
        self._parts.addWidget(self._right)
        self._parts.setStretchFactor(1, 1)
        self._parts.setSizes([_LIST_WIDTH, 900])
        self._parts.setChildrenCollapsible(False)
        self.list.setMinimumWidth(240)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(40, 0, 40, 0)
        chosen = QSplitter(Qt.Orientation.Vertical)
        chosen.setObjectName("entity and passages")
        chosen.addWidget(self.details)
        chosen.addWidget(self.passage_panel)
        chosen.setChildrenCollapsible(False)
        chosen.setStretchFactor(0, 0)
        chosen.setStretchFactor(1, 1)
        chosen.setSizes([400, 360])
        self._right.addWidget(chosen)
        self._right.addWidget(self._empty)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._parts)

    def _connect(self) -> None:
        self._workspace.opened.connect(self._on_opened)
        self._workspace.edited.connect(self._on_edit)
        self._workspace.coder_changed.connect(self._on_coder)
        self.list.chosen.connect(self._show_chosen)
        self.list.new_wanted.connect(self.begin)
        self.list.delete_wanted.connect(self.delete)
        self.list.details_wanted.connect(self.details.name.setFocus)
        self.details.edited.connect(self._edit)
        self.details.named.connect(self._add)
        self.details.notes.wanted.connect(self.write_note)
        self.note_popup.closed.connect(self.details.notes.add_button.setFocus)
        self.passages.wanted.connect(self.passage_wanted)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.list.set_theme(theme)
        self.passage_panel.set_theme(theme)

    # What a person does

    def choose(self, entity: str) -> None:
        """Show the entity with this id."""
        self._refresh_if_stale()
        self.list.choose(entity)

    def keep(self) -> None:
        """Keep what is written in a field and was not kept yet."""
        self.note_popup.keep_drafts()
        self.details.keep()

    def begin(self, kind: EntityType = "person", name: str = "") -> None:
        """Begin a new entity; with a name it is made at once."""
        self.list.choose("")
        if name:
            self._add(kind, name)
        else:
            self._right.setCurrentIndex(0)
            self.details.begin(kind)

    def write_note(self) -> None:
        """Write a note on the chosen entity."""
        entity = self.details.entity
        project = self._workspace.project
        project.require_coder()
        if entity is not None:
            about = self.tr("On “{name}”, for all coders").format(name=entity.name)
            place = self.details.notes.place_on(self)
            self.note_popup.write(
                place,
                about,
                entity.id,
                (),
                lambda kind, text: add_note(project, entity, kind, text),
            )

    def delete(self) -> None:
        """Delete the chosen entity with every link to it, after asking."""
        entity = self.details.entity
        if entity is not None and self.ask_delete(self._question(entity)):
            delete_entity(self._workspace.project, entity)
            self._tell(
                self.tr("“{name}” is deleted.").format(name=entity.name),
                action=self.tr("Undo"),
                then=self._workspace.project.undo,
            )

    def ask_delete(self, question: str) -> bool:
        """Ask ``question`` and tell whether the answer is to delete."""
        dialog = Question(self.tr("Delete entity"), self.tr("Delete"), self)
        dialog.body.addWidget(words(question))
        dialog.setMinimumWidth(_QUESTION_WIDTH)
        # Enter must not be enough to lose something.
        dialog.cancel_button.setDefault(True)
        dialog.cancel_button.setFocus()
        answered = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return answered

    def _question(self, entity: Entity) -> str:
        goes = burden_of(self._workspace.project, entity)
        question = self.tr("Delete “{name}”?").format(name=entity.name)
        links = self.tr("{links} made by {coders} in {articles}").format(
            links=counted(goes.links, self.tr("1 link"), self.tr("{count} links")),
            coders=counted(goes.coders, self.tr("1 coder"), self.tr("{count} coders")),
            articles=counted(goes.articles, self.tr("1 article"), self.tr("{count} articles")),
        )
        notes = counted(goes.notes, self.tr("1 note"), self.tr("{count} notes"))
        if goes.links and goes.notes:
            said = self.tr("With it go {links}, and {notes} on it.")
        elif goes.links:
            said = self.tr("With it go {links}.")
        elif goes.notes:
            said = self.tr("Nothing links to it. With it go its notes: {notes}.")
        else:
            said = self.tr("Nothing links to it.")
        parts = [question, said.format(links=links, notes=notes)]
        if goes.links:
            parts.append(
                self.tr("The codings stay. Articles that were done are in progress again.")
            )
        return " ".join(parts)

    def _edit(self, fields: Mapping[str, object]) -> None:
        entity = self.details.entity
        if entity is None:
            return
        try:
            edit_entity(self._workspace.project, entity, fields)
        finally:
            # What was refused leaves the form as the entity is.
            self._show_details()

    def _add(self, kind: EntityType, name: str) -> None:
        project = self._workspace.project
        made = add_entity(project, new_entity(project, kind, name))
        self._refresh_if_stale()
        self.list.choose(made.id)

    # News

    def _on_opened(self) -> None:
        self.details.entity = None
        self.list.choose("")
        self._stale = True
        if self.isVisible() or not self._workspace.is_open:
            self._refresh()

    def _on_coder(self) -> None:
        if not self.isVisible():
            self._stale = True
            return
        # Links are counted as passages are shown: the coder's own.
        self._show_list()
        self._show_passages()

    def _on_edit(self, edit: Edit) -> None:
        if not self.isVisible():
            self._stale = True
            return
        entities = edit.records(Entity)
        for change in entities:
            if isinstance(change.after, Entity):
                self._entities[change.record.id] = change.after
            else:
                self._entities.pop(change.record.id, None)
        if edit.records(Coder):
            self._read_coders()
        linked = any(isinstance(change.record, _OF_PASSAGES) for change in edit.changes)
        if edit.records(Note):
            self._show_notes()
        former = self.details.entity
        if entities or linked:
            self._show_list()
            self._show_details()
        if linked or (former is None) != (self.details.entity is None):
            self._show_passages()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_if_stale()

    def _refresh_if_stale(self) -> None:
        if self._stale and self._workspace.is_open:
            self._refresh()

    def _refresh(self) -> None:
        """Read everything anew."""
        self._stale = False
        is_open = self._workspace.is_open
        found = self._workspace.project.reader.records(Entity) if is_open else []
        self._entities = {entity.id: entity for entity in found}
        self._read_coders()
        self._show_list()
        self._show_details()
        self._show_passages()

    def _read_coders(self) -> None:
        coders = self._workspace.project.coders() if self._workspace.is_open else []
        self._coders = {coder.id: coder.name for coder in coders}

    # Showing

    def _show_list(self) -> None:
        is_open = self._workspace.is_open
        coder = self._workspace.project.coder if is_open else None
        links = self._workspace.project.reader.link_counts(coder.id) if coder else {}
        self.list.set_entities(list(self._entities.values()), links)
        self._by_name = defaultdict(list)
        for entity in self._entities.values():
            for name in {fold_name(name) for name in entity.names}:
                self._by_name[name].append(entity)

    def _show_chosen(self, entity: str) -> None:
        known = self._entities.get(entity)
        if known is not None:
            self.details.show_entity(known, self._coders.get(known.created_by or "", ""))
        else:
            self.details.entity = None
        self._show_details()
        self._show_passages()

    def _show_details(self) -> None:
        shown = self.details.entity
        # One that was deleted and comes back by Undo is still the one that was chosen.
        entity = self._entities.get(shown.id if shown else self.list.chosen_id)
        self.list.delete_button.setEnabled(entity is not None)
        if entity is not None:
            self.details.show_entity(entity, self._coders.get(entity.created_by or "", ""))
            self.details.show_alike(self._alike(entity))
            self._show_notes()
            self._right.setCurrentIndex(0)
            return
        self.details.entity = None
        self._empty.setText(
            self.tr("Choose an entity on the left to see what is known of it and where it occurs.")
            if self._entities
            else self.tr(
                "People, groups, bodies and places that codings link to are listed here.\n\n"
                "Press New to write the first, or link one to a coding in the text: “{link}”."
            ).format(link=named("coding.link"))
        )
        self._right.setCurrentIndex(1)

    def _show_notes(self) -> None:
        entity = self.details.entity
        if entity is not None:
            notes = notes_on(self._workspace.project, entity)
            self.details.notes.show_notes(notes, self._coders)

    def _alike(self, entity: Entity) -> list[Entity]:
        """Return the other entities with a name or an alias that ``entity`` has too."""
        found = {
            other.id: other
            for name in entity.names
            for other in self._by_name[fold_name(name)]
            if other.id != entity.id
        }
        return list(found.values())

    def _show_passages(self) -> None:
        entity = self.details.entity
        project = self._workspace.project if self._workspace.is_open else None
        known = project is not None and project.coder is not None and entity is not None
        found = passages(project, entity) if known and project and entity else []
        if project is not None:
            self.passage_panel.show_passages(found, project.scheme, project.text)


def _words(text: str, kind: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    return label
