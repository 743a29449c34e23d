"""What lies on the desk: the current coder's codings of the open article, kept up with edits."""

from collections import Counter
from collections.abc import Iterable

from variorum.model.article import Article
from variorum.model.change import Edit
from variorum.model.codebook import Code, Scheme
from variorum.model.coding import Coding, Link, Note
from variorum.model.entity import Entity
from variorum.project.notes import notes_on
from variorum.project.project import Project
from variorum.text.span import Span
from variorum.ui.articleview.shown import ShownCoding, ShownNote
from variorum.ui.articleview.view import ArticleView
from variorum.ui.showing import shown

NEAR = 5_000
"""Code points before and after the place of reading whose codings are shown at once: more than a
screen holds. Those of the rest of a long article follow when these are painted."""


class Desk:
    """Codings and links of one article and coder, shown in an article view."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self.project: Project | None = None
        self.article: Article | None = None
        self._codings: dict[str, Coding] = {}
        self._links: dict[str, list[Link]] = {}
        self._is_part = False
        """Whether only what is near the place of reading was laid yet."""
        self._left: tuple[object, ...] = ()
        """What the article before had: to free ten thousand codings takes longer than a screen."""
        self.entities: dict[str, Entity] = {}

    @property
    def scheme(self) -> Scheme:
        """The codebooks of the project."""
        return self.project.scheme if self.project else Scheme()

    @property
    def codings(self) -> dict[str, Coding]:
        """The codings of the article, by id."""
        self.complete()
        return self._codings

    @property
    def links(self) -> dict[str, list[Link]]:
        """Their links in order, by the id of the coding."""
        self.complete()
        return self._links

    def lay(self, project: Project | None, article: Article | None, place: int = 0) -> None:
        """Show ``article`` with the codings of whoever codes in ``project`` now.

        Those near ``place`` (a code point) are shown first; ``complete`` shows the rest.
        """
        if project is not self.project:
            # Read once: a project may have thousands, and `follow` keeps them up.
            found = project.reader.records(Entity) if project else []
            self.entities = {entity.id: entity for entity in found}
        self.project = project
        self.article = article
        self._left = self._codings, self._links
        self._is_part = False
        if project is None or article is None:
            self._codings, self._links = {}, {}
            self._view.set_article("", [])
            return
        self._is_part = place > NEAR or article.length > place + NEAR
        near = Span(max(0, place - NEAR), place + NEAR) if self._is_part else None
        self._read(project, article, near)
        self._view.set_article(project.text(article), self._shown(), article.language)
        self._mark_notes()

    def complete(self) -> None:
        """Show the codings far from where one reads too, if that was not done yet."""
        self._left = ()
        if self._is_part and self.project is not None and self.article is not None:
            self._is_part = False
            self._read(self.project, self.article, None)
            self._view.set_codings(self._shown())

    def _read(self, project: Project, article: Article, near: Span | None) -> None:
        """Read the codings in ``article`` and their links, or those alone that touch ``near``."""
        self._codings, self._links = {}, {}
        if project.coder is None:
            return
        made = project.codings(article.id, project.coder.id, near)
        self._codings = {coding.id: coding for coding in made}
        for link in project.reader.links_in(article.id, project.coder.id, near):
            self._links.setdefault(link.coding, []).append(link)

    def _mark_notes(self) -> None:
        """Mark the passages on which the coder wrote a note."""
        project, article = self.project, self.article
        if project is None or article is None:
            return
        self._view.set_noted(
            [
                ShownNote(note.start, note.end, note.text)
                for note in notes_on(project, article)
                if note.start is not None and note.end is not None
            ]
        )

    def follow(self, edit: Edit) -> set[str]:
        """Take over what ``edit`` changed on the desk; return the ids of the codings touched."""
        touched: set[str] = set()
        if edit.records(Note):
            self._mark_notes()
        for change in edit.changes:
            record = change.record
            if isinstance(record, Entity):
                touched |= self._follow_entity(record, gone=change.after is None)
            elif isinstance(record, Link):
                touched |= self._follow_link(record, gone=change.after is None)
            elif isinstance(record, Coding) and self._is_here(record):
                if change.after is None:
                    self.codings.pop(record.id, None)
                else:
                    self.codings[record.id] = record
                touched.add(record.id)
        self._show(touched)
        return touched

    def _is_here(self, coding: Coding) -> bool:
        coder = self.project.coder if self.project else None
        return (
            self.article is not None
            and coder is not None
            and (coding.article, coding.coder) == (self.article.id, coder.id)
        )

    def _follow_entity(self, entity: Entity, *, gone: bool) -> set[str]:
        if gone:
            self.entities.pop(entity.id, None)
        else:
            self.entities[entity.id] = entity
        return {
            coding
            for coding, links in self.links.items()
            if any(link.entity == entity.id for link in links)
        }

    def _follow_link(self, link: Link, *, gone: bool) -> set[str]:
        others = [known for known in self.links.get(link.coding, []) if known.id != link.id]
        if not gone:
            others.append(link)
        self.links[link.coding] = sorted(others, key=lambda known: (known.place, known.id))
        return {link.coding}

    def _show(self, touched: Iterable[str]) -> None:
        for name in touched:
            coding = self.codings.get(name)
            if coding is None:
                if self._view.shows(name):
                    self._view.remove_coding(name)
            elif self._view.shows(name):
                self._view.replace_coding(self.shown(coding))
            else:
                self._view.add_coding(self.shown(coding))

    def shown(self, coding: Coding) -> ShownCoding:
        """Return ``coding`` as the view shows it."""
        self.complete()
        return self._as_shown(coding)

    def _as_shown(self, coding: Coding) -> ShownCoding:
        return shown(coding, self._links.get(coding.id, []), self.scheme, self.entities)

    def _shown(self) -> list[ShownCoding]:
        return [self._as_shown(coding) for coding in self._codings.values()]

    def counts(self) -> Counter[str]:
        """Return how often the article has each code."""
        return Counter(coding.code for coding in self.codings.values())

    def deepest_overlap(self) -> int:
        """Return the largest number of codings over one character."""
        return self._view.deepest_overlap()

    def recent_entities(self) -> list[str]:
        """Return the ids of the entities that the article's codings link to, the last first."""
        latest = sorted(
            self.links,
            key=lambda name: self.codings[name].created_at if name in self.codings else "",
            reverse=True,
        )
        linked = (link.entity for name in latest for link in reversed(self.links[name]))
        return list(dict.fromkeys(linked))

    def code_of(self, coding: Coding) -> Code:
        """Return the code of ``coding``."""
        return self.scheme.code[coding.code]
