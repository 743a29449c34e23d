"""The palette's entries, made of the window's actions and the project's records."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from variorum.model.article import Article
from variorum.model.change import Edit
from variorum.model.codebook import Code, Codebook, Group, Scheme
from variorum.model.entity import Entity
from variorum.text.direction import isolated
from variorum.ui.actions import ACTIONS, plain_title
from variorum.ui.entities.words import type_name
from variorum.ui.palette.entries import Catalogue, Entry
from variorum.ui.workspace import Workspace


class Gathering(QObject):
    """Keeps a catalogue up with the project; what nobody looks for is not read."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = True
        self.catalogue = Catalogue()
        workspace.opened.connect(self._forget)
        workspace.edited.connect(self._follow)

    def refresh(self, actions: Mapping[str, QAction]) -> None:
        """Take over which of ``actions`` can be chosen now, and read what has not been read."""
        self.catalogue.clear("action")
        self.catalogue.put(_actions(actions))
        if self._stale and self._workspace.is_open:
            project = self._workspace.project
            self.catalogue.put(_codes(project.scheme))
            self.catalogue.put(_entity(one) for one in project.reader.records(Entity))
            self.catalogue.put(_article(one) for one in project.articles())
            self._stale = False

    def _forget(self) -> None:
        self.catalogue.clear("code", "entity", "article")
        self._stale = True

    def _follow(self, edit: Edit) -> None:
        if self._stale:
            return
        for change in edit.changes:
            record = change.record
            if isinstance(record, Article):
                self.catalogue.drop("article", record.id)
            elif isinstance(record, Entity):
                self.catalogue.drop("entity", record.id)
            if isinstance(change.after, Article):
                self.catalogue.put([_article(change.after)])
            elif isinstance(change.after, Entity):
                self.catalogue.put([_entity(change.after)])
        if any(edit.records(kind) for kind in (Codebook, Group, Code)):
            self.catalogue.clear("code")
            self.catalogue.put(_codes(self._workspace.project.scheme))


def _actions(actions: Mapping[str, QAction]) -> Iterator[Entry]:
    for spec in ACTIONS:
        action = actions.get(spec.id)
        if action is not None and action.isEnabled():
            yield Entry(
                "action",
                spec.id,
                plain_title(action.text()),
                plain_title(QCoreApplication.translate("menus", spec.menu)),
                keys=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            )


def _codes(scheme: Scheme) -> Iterator[Entry]:
    for code in scheme.codes:
        if code.status == "active":
            book, group = scheme.codebook[code.codebook], scheme.group[code.group]
            aside = f"{book.title} · {group.label}" if book.title != group.label else book.title
            yield Entry("code", code.id, code.label, aside, hue=scheme.hue_of(code))


def _entity(entity: Entity) -> Entry:
    aliases = ", ".join(alias.text for alias in entity.aliases)
    aside = "  ·  ".join(part for part in (type_name(entity.type), isolated(aliases)) if part)
    return Entry("entity", entity.id, entity.name, aside, entity.kind)


def _article(article: Article) -> Entry:
    aside = "  ·  ".join(part for part in (isolated(article.outlet), article.date) if part)
    return Entry("article", article.id, article.title, aside)
