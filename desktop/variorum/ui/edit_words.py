"""What an edit is called, to whom it was done, and where: for Undo, Redo and the status line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from variorum.errors import sentence
from variorum.model.article import Article
from variorum.model.change import Change, Edit
from variorum.model.codebook import Code, Codebook, Scheme
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Link, Note
from variorum.model.entity import Entity
from variorum.model.ruling import Ruling
from variorum.project.project import Project
from variorum.text.direction import isolated

_LONGEST = 44
"""So many letters of a name or note are shown."""
_AND_MORE = sentence("edits", "{what} and {count} more")
_IN_ARTICLE = sentence("edits", "{what} in “{article}”")


@dataclass(frozen=True)
class Place:
    """Where an edit happened within its article: a coding or, where that is gone, its words."""

    coding: str = ""
    span: tuple[int, int] | None = None


def said(edit: Edit, project: Project, here: str | None = None) -> str:
    """Return what ``edit`` did and to what: “Apply code “Talks held””.

    ``here`` is the id of the open article: of another, its title is said, too.
    """
    what = QCoreApplication.translate("edits", edit.title)
    subject = _subject(edit, project)
    if subject:
        what = f"{what} “{subject}”"
    if edit.article is None or edit.article == here:
        return what
    article = project.reader.find(Article, edit.article)
    if article is None:
        return what
    template = QCoreApplication.translate("edits", _IN_ARTICLE)
    return template.format(what=what, article=isolated(_cut(article.title)))


def place_of(edit: Edit) -> Place:
    """Return where ``edit`` led to."""
    codings = edit.records(Coding)
    links = [change.record for change in edit.records(Link)]
    for change in codings:
        if change.after is not None:
            return Place(change.record.id)
    for link in links:
        if isinstance(link, Link) and not codings:
            return Place(link.coding)
    for change in (*codings, *edit.records(Note)):
        record = change.record
        if isinstance(record, Coding):
            return Place(span=(record.start, record.end))
        if isinstance(record, Note) and record.start is not None and record.end is not None:
            return Place(span=(record.start, record.end))
    return Place()


def _subject(edit: Edit, project: Project) -> str:
    scheme = project.scheme
    codings = edit.records(Coding)
    if codings:
        undone = edit.origin == "undo"
        return _counted(
            [_coding(change.inverse if undone else change, scheme) for change in codings]
        )
    rulings = edit.records(Ruling)
    if rulings:
        return _counted([_ruling(ruling, project) for ruling in _made(edit)])
    links = edit.records(Link)
    if links:
        return _counted([_entity_of(change, edit, project) for change in links])
    for kind in (Note, Entity, Article, Codebook, Code, Coder):
        changes = edit.records(kind)
        if changes:
            return _counted([_named(change) for change in changes])
    return ""


def _coding(change: Change, scheme: Scheme) -> str:
    """Return the code of a coding and, if just an attribute was set, that one's label."""
    coding, before, after = change.record, change.before, change.after
    if not isinstance(coding, Coding):
        return ""
    code = scheme.code.get(coding.code)
    label = code.label if code else coding.code
    if code is None or not isinstance(before, Coding) or not isinstance(after, Coding):
        return label
    if before.code != after.code:
        pair = (scheme.code.get(one.code) for one in (before, after))
        return " → ".join(one.label for one in pair if one is not None)
    differs = [
        attribute.label
        for attribute in scheme.attributes_of(code)
        if before.attributes.get(attribute.id) != after.attributes.get(attribute.id)
    ]
    return f"{label}: {differs[0]}" if len(differs) == 1 else label


def _made(edit: Edit) -> list[Ruling]:
    """Return the rulings that ``edit`` made or, as it was undone, had made; else those it took."""
    changes: Sequence[Change] = edit.records(Ruling)
    if edit.origin == "undo":
        changes = [change.inverse for change in changes]
    made = [change for change in changes if change.after is not None] or changes
    return [change.record for change in made if isinstance(change.record, Ruling)]


def _ruling(ruling: Ruling, project: Project) -> str:
    """Return the code that stands, else the one that was given, and the first words."""
    code = project.scheme.code.get((*(one.code for one in ruling.codings), *ruling.codes, "")[0])
    return f"{code.label}: {_words(ruling, project)}" if code else _words(ruling, project)


def _words(ruling: Ruling, project: Project) -> str:
    if ruling.codings:
        return ruling.codings[0].quote
    article = project.reader.find(Article, ruling.article)
    return project.text(article)[ruling.start : ruling.end] if article else ""


def _entity_of(change: Change, edit: Edit, project: Project) -> str:
    link = change.record
    if not isinstance(link, Link):
        return ""
    new = {one.record.id: one.record for one in edit.records(Entity)}
    entity = new.get(link.entity) or project.reader.find(Entity, link.entity)
    return entity.name if isinstance(entity, Entity) else ""


def _named(change: Change) -> str:
    record = change.record
    if isinstance(record, Note):
        return record.text
    if isinstance(record, Article | Codebook):
        return record.title
    return record.name if isinstance(record, Entity | Coder) else getattr(record, "label", "")


def _counted(names: Sequence[str]) -> str:
    """Return the first of ``names``, and how many there are beside."""
    named = list(dict.fromkeys(isolated(_cut(name)) for name in names if name))
    if len(named) <= 1:
        return named[0] if named else ""
    template = QCoreApplication.translate("edits", _AND_MORE)
    return template.format(what=named[0], count=len(named) - 1)


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
