"""Entities: the registry of who and what codings link to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from unicodedata import combining, normalize

from variorum.errors import VariorumError, sentence
from variorum.model.article import Article
from variorum.model.codebook import EntityType
from variorum.model.coding import Coding, Link, Note
from variorum.model.entity import Alias, Entity
from variorum.model.record import new_id, now
from variorum.project.coding import reopen_article
from variorum.project.project import Project
from variorum.project.rulings import drop_from_rulings


class EntityNameEmpty(VariorumError):
    """An entity without a name."""

    template = sentence("errors", "An entity needs a name. Type at least one letter.")


class EntityTypeBound(VariorumError):
    """A change of type that links do not allow."""

    template = sentence(
        "errors",
        "“{name}” cannot become a {type}: it is linked as {role}, which does not take that type."
        " Remove those links first.",
    )


@dataclass(frozen=True)
class Passage:
    """A coding that links to an entity, with its article and the link."""

    article: Article
    coding: Coding
    link: Link


def new_entity(
    project: Project, kind: EntityType, name: str, aliases: Sequence[str] = ()
) -> Entity:
    """Return a new entity, not yet in the project; ``aliases`` are what it is called besides.

    Raises:
        EntityNameEmpty: if the name holds nothing.
    """
    trimmed = " ".join(name.split())
    if not trimmed:
        raise EntityNameEmpty
    by = project.coder.id if project.coder else None
    others = tuple(Alias(text=alias) for alias in aliases)
    return Entity(
        id=new_id(), type=kind, name=trimmed, aliases=others, created_by=by, created_at=now()
    )


def add_entity(project: Project, entity: Entity) -> Entity:
    """Add ``entity`` to the project."""
    with project.edit(sentence("edits", "Add entity")) as edit:
        edit.insert(entity)
    return entity


def edit_entity(project: Project, entity: Entity, fields: Mapping[str, object]) -> Entity:
    """Change what is known of ``entity``: its name, aliases, type, kind, note and the like.

    Raises:
        EntityNameEmpty: if no name would be left.
        EntityTypeBound: if a link's role does not take the new type.
    """
    changed = entity.changed(**fields)
    if not changed.name.strip():
        raise EntityNameEmpty
    if changed == entity:
        return entity
    if changed.type != entity.type:
        _check_type(project, changed)
    with project.edit(sentence("edits", "Edit entity")) as edit:
        edit.update(entity, changed)
    return changed


@dataclass(frozen=True)
class EntityBurden:
    """What goes with an entity that is deleted: links, by how many coders, in how many articles."""

    links: int
    coders: int
    articles: int
    notes: int


def burden_of(project: Project, entity: Entity) -> EntityBurden:
    """Count what would go with ``entity``, to be asked about first."""
    links = project.reader.records(Link, entity=entity.id)
    codings = project.reader.records(Coding, id=[link.coding for link in links])
    return EntityBurden(
        links=len(links),
        coders=len({coding.coder for coding in codings}),
        articles=len({coding.article for coding in codings}),
        notes=len(project.reader.records(Note, entity=entity.id)),
    )


def delete_entity(project: Project, entity: Entity) -> None:
    """Remove ``entity`` with every link to it and every note on it.

    Whoever had finished an article with such a link has it in progress again.
    """
    links = project.reader.records(Link, entity=entity.id)
    notes = project.reader.records(Note, entity=entity.id)
    codings = project.reader.records(Coding, id=[link.coding for link in links])
    with project.edit(sentence("edits", "Delete entity")) as edit:
        drop_from_rulings(project, edit, entity.id)
        edit.delete(*links, *notes, entity)
        for article, coder in sorted({(coding.article, coding.coder) for coding in codings}):
            reopen_article(project, edit, article, coder)


def passages(project: Project, entity: Entity) -> list[Passage]:
    """Return every coding that links to ``entity``: the current coder's own only."""
    coder = project.require_coder()
    links = project.reader.records(Link, entity=entity.id)
    found = project.reader.records(Coding, id=[link.coding for link in links], coder=coder.id)
    codings = {coding.id: coding for coding in found}
    ids = {coding.article for coding in found}
    articles = {article.id: article for article in project.reader.records(Article, id=ids)}
    listed = [
        Passage(articles[codings[link.coding].article], codings[link.coding], link)
        for link in links
        if link.coding in codings
    ]
    return sorted(
        listed, key=lambda passage: (passage.article.place, passage.coding.start, passage.link.id)
    )


def find_entities(
    entities: Sequence[Entity],
    typed: str,
    types: Sequence[EntityType] = (),
    recent: Sequence[str] = (),
) -> list[Entity]:
    """Return the entities whose name or an alias matches what was typed, best first.

    Case and accents do not count. A name that begins so comes before one with a word that
    begins so, and that before one that merely holds it. Of those that match as well, the ones
    with the ids ``recent`` come first, in that order.
    """
    wanted = _folded(typed)
    place = {id_: number for number, id_ in enumerate(recent)}
    ranked = []
    for entity in entities:
        if types and entity.type not in types:
            continue
        rank = min(_rank(_folded(name), wanted) for name in entity.names)
        if rank < _NO_MATCH:
            late = place.get(entity.id, len(place))
            ranked.append((rank, late, _folded(entity.name), entity.id, entity))
    return [entity for *_, entity in sorted(ranked, key=lambda item: item[:4])]


_NO_MATCH = 3


def _rank(name: str, wanted: str) -> int:
    if name.startswith(wanted):
        return 0
    if f" {wanted}" in name:
        return 1
    return 2 if wanted in name else _NO_MATCH


def _folded(text: str) -> str:
    plain = "".join(char for char in normalize("NFD", text) if not combining(char))
    return " ".join(plain.casefold().split())


def _check_type(project: Project, entity: Entity) -> None:
    links = project.reader.records(Link, entity=entity.id)
    codings = {
        coding.id: coding
        for coding in project.reader.records(Coding, id=[link.coding for link in links])
    }
    for link in links:
        code = project.scheme.code[codings[link.coding].code]
        for role in project.scheme.roles_of(code):
            if role.id == link.role and entity.type not in role.types:
                raise EntityTypeBound(name=entity.name, type=entity.type, role=role.label)
