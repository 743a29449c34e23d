"""Codings made of codings: answered alike, split in two, joined to one."""

from collections.abc import Sequence
from dataclasses import replace

from variorum.codebook.missing import default_values
from variorum.errors import VariorumError, sentence
from variorum.model.article import Article
from variorum.model.coding import Coding, Link
from variorum.model.entity import Entity
from variorum.model.record import new_id, now
from variorum.project.coding import begin_article, new_codings
from variorum.project.project import Project
from variorum.text.span import Span


class SplitRefused(VariorumError):
    """A place that would leave one half of a coding without words."""

    template = sentence(
        "errors",
        "There are no words on one side of the caret. Put it between two words of the coding.",
    )


class JoinRefused(VariorumError):
    """Two codings that are not two parts of one."""

    template = sentence(
        "errors",
        "Only two codings of one coder with the same code can be joined. Give them one code first.",
    )


def set_defaults(project: Project, coding: Coding) -> Coding:
    """Give ``coding`` what a new one has of its codebook where it has no answer; others stay."""
    defaults = default_values(project.scheme, project.scheme.code[coding.code])
    values = {**defaults, **coding.attributes}
    if values == dict(coding.attributes):
        return coding
    changed = _touched(coding, attributes=values)
    with project.edit(sentence("edits", "Set defaults"), article=coding.article) as edit:
        edit.update(coding, changed)
        begin_article(project, edit, coding.article)
    return changed


def last_coded(project: Project) -> Coding | None:
    """Return what the current coder coded last, in whatever article or session."""
    return project.reader.last_coding(project.require_coder().id, "")


def last_before(project: Project, coding: Coding) -> Coding | None:
    """Return what its coder coded last, except ``coding``: with the same code, else with any.

    In whatever article, in this session or an earlier one.
    """
    reader = project.reader
    alike = reader.last_coding(coding.coder, coding.id, coding.code)
    return alike or reader.last_coding(coding.coder, coding.id)


def answer_alike(
    project: Project, coding: Coding, model: Coding, *, with_links: bool = False
) -> Coding:
    """Let ``coding`` have the attributes of ``model`` and, if asked, its links beside its own.

    Of another code it takes what its own code has, too.
    """
    scheme = project.scheme
    theirs = {one.id: one for one in scheme.attributes_of(scheme.code[model.code])}
    own = scheme.attributes_of(scheme.code[coding.code])
    shared = {one.id for one in own if theirs.get(one.id) == one}
    taken = {key: value for key, value in model.attributes.items() if key in shared}
    kept = {key: value for key, value in coding.attributes.items() if key not in shared}
    changed = _touched(coding, attributes={**kept, **taken})
    links = _missing_links(project, changed, model) if with_links else []
    if not links and changed.attributes == dict(coding.attributes):
        return coding
    with project.edit(sentence("edits", "Answer as before"), article=coding.article) as edit:
        edit.update(coding, changed)
        edit.insert(*links)
        begin_article(project, edit, coding.article)
    return changed


def code_alike(
    project: Project,
    article: Article,
    spans: Sequence[Span],
    model: Coding,
    *,
    with_links: bool = False,
) -> list[Coding]:
    """Code ``spans`` as ``model`` is coded: with its code and answers and, if asked, its links.

    A span that this coder has given the same code already is left alone.
    """
    code = project.scheme.code[model.code]
    made = new_codings(project, article, spans, code, model.attributes)
    wanted = project.links_of(model) if with_links else []
    links = [
        replace(link, id=new_id(), revision=new_id(), coding=coding.id)
        for coding in made
        for link in wanted
    ]
    with project.edit(sentence("edits", "Code as before"), article=article.id) as edit:
        if made:
            edit.insert(*made, *links)
            begin_article(project, edit, article.id)
    return made


def split_coding(project: Project, coding: Coding, offset: int) -> tuple[Coding, Coding]:
    """Make two codings of one: what is before ``offset``, and the rest; return both.

    Blanks at the cut belong to neither. Both keep attributes and links; the note stays with
    the first.

    Raises:
        SplitRefused: if a half would have no words.
    """
    words = _text_of(project, coding)
    before = words[coding.start : max(offset, coding.start)].rstrip()
    after = words[min(offset, coding.end) : coding.end].lstrip()
    if not before or not after or not coding.start < offset < coding.end:
        raise SplitRefused
    first = _touched(coding, end=coding.start + len(before), quote=before)
    second = replace(
        first,
        id=new_id(),
        revision=new_id(),
        start=coding.end - len(after),
        end=coding.end,
        quote=after,
        note="",
        created_at=first.changed_at,
    )
    links = [
        replace(link, id=new_id(), revision=new_id(), coding=second.id)
        for link in project.links_of(coding)
    ]
    with project.edit(sentence("edits", "Split coding"), article=coding.article) as edit:
        edit.update(coding, first)
        edit.insert(second, *links)
        begin_article(project, edit, coding.article)
    return first, second


def join_codings(project: Project, one: Coding, other: Coding) -> Coding:
    """Make one coding of two with the same code, over both spans and what is between them.

    It has the attributes of the one that starts first, the links of both, and both notes.

    Raises:
        JoinRefused: if they are not two codings of one coder, article and code.
    """
    first, second = sorted((one, other), key=lambda coding: (coding.start, -coding.end, coding.id))
    same = (first.article, first.coder, first.code) == (second.article, second.coder, second.code)
    if not same or first.id == second.id:
        raise JoinRefused
    span = Span(first.start, max(first.end, second.end))
    notes = dict.fromkeys(note for note in (first.note, second.note) if note)
    joined = _touched(
        first,
        end=span.end,
        quote=span.of(_text_of(project, first)),
        note="\n".join(notes),
        confidence=first.confidence or second.confidence,
    )
    with project.edit(sentence("edits", "Join codings"), article=first.article) as edit:
        moved = _missing_links(project, first, second)
        edit.delete(*project.links_of(second), second)
        edit.update(first, joined)
        edit.insert(*moved)
        begin_article(project, edit, first.article)
    return joined


def _missing_links(project: Project, coding: Coding, model: Coding) -> list[Link]:
    """Return links for ``coding`` as ``model`` has them, where its code and links leave room."""
    roles = {role.id: role for role in project.scheme.roles_of(project.scheme.code[coding.code])}
    links = project.links_of(coding)
    place = max((link.place for link in links), default=-1) + 1
    wanted = project.links_of(model)
    found = project.reader.records(Entity, id=[link.entity for link in wanted])
    types = {entity.id: entity.type for entity in found}
    made: list[Link] = []
    for link in wanted:
        role = roles.get(link.role)
        rivals = [known for known in (*links, *made) if known.role == link.role]
        taken = any(known.entity == link.entity for known in rivals)
        full = bool(rivals) and role is not None and not role.many
        if role is None or types[link.entity] not in role.types or taken or full:
            continue
        made.append(
            replace(link, id=new_id(), revision=new_id(), coding=coding.id, place=place + len(made))
        )
    return made


def _touched(coding: Coding, **fields: object) -> Coding:
    return coding.changed(changed_at=now(), **fields)


def _text_of(project: Project, coding: Coding) -> str:
    article = project.reader.find(Article, coding.article)
    assert article is not None  # noqa: S101  a coding's article exists: the file sees to that
    return project.text(article)
