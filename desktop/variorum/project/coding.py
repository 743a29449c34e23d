"""Coding: spans, codes, attributes, links."""

from collections.abc import Mapping, Sequence

from variorum.codebook.missing import default_values
from variorum.errors import VariorumError, sentence
from variorum.model.article import Article, ArticleState, new_state
from variorum.model.codebook import Code, Role
from variorum.model.coding import AttributeValue, Coding, Confidence, Link
from variorum.model.entity import Entity
from variorum.model.record import new_id, now
from variorum.project.project import Project
from variorum.store.transaction import Transaction
from variorum.text.span import Span


class SpanOutsideArticle(VariorumError):
    """A span that the text does not have."""

    template = sentence("errors", "The passage ends after the end of “{title}”. Select it again.")


class RoleRefused(VariorumError):
    """An entity of a type that the role does not take."""

    template = sentence(
        "errors", "“{entity}” is a {type}; the role “{role}” takes {types}. Choose another role."
    )


def apply_code(
    project: Project, article: Article, spans: Sequence[Span], code: Code
) -> list[Coding]:
    """Code each of ``spans`` with ``code``, in the name of the current coder, in one edit.

    A span that this coder has given the same code already is left alone.
    """
    made = new_codings(project, article, spans, code, default_values(project.scheme, code))
    with project.edit(sentence("edits", "Apply code"), article=article.id) as edit:
        if made:
            edit.insert(*made)
            begin_article(project, edit, article.id)
    return made


def new_codings(
    project: Project,
    article: Article,
    spans: Sequence[Span],
    code: Code,
    attributes: Mapping[str, AttributeValue],
) -> list[Coding]:
    """Return codings of ``spans`` with these answers, not yet in the project.

    A span that this coder has given the same code already is left out.

    Raises:
        SpanOutsideArticle: if the text ends before a span.
    """
    coder = project.require_coder()
    text = project.text(article)
    alike = project.reader.records(
        Coding,
        article=article.id,
        coder=coder.id,
        code=code.id,
        start=[span.start for span in spans],
    )
    known = {(coding.start, coding.end) for coding in alike}
    made = []
    at = now()
    for span in spans:
        if span.end > len(text):
            raise SpanOutsideArticle(title=article.title)
        if (span.start, span.end) in known:
            continue
        made.append(
            Coding(
                id=new_id(),
                article=article.id,
                coder=coder.id,
                code=code.id,
                start=span.start,
                end=span.end,
                quote=span.of(text),
                attributes=dict(attributes),
                codebook_version=project.scheme.codebook[code.codebook].version,
                created_at=at,
                changed_at=at,
            )
        )
    return made


def remove_codings(project: Project, codings: Sequence[Coding]) -> None:
    """Remove ``codings``, all of one article, with their links."""
    article = codings[0].article
    links = project.reader.records(Link, coding=[coding.id for coding in codings])
    with project.edit(sentence("edits", "Remove coding"), article=article) as edit:
        edit.delete(*links, *codings)
        begin_article(project, edit, article)


def change_code(project: Project, coding: Coding, code: Code) -> Coding:
    """Give ``coding`` another code; attributes and links that it does not have go."""
    scheme = project.scheme
    known = {attribute.id for attribute in scheme.attributes_of(code)}
    own = {key: value for key, value in coding.attributes.items() if key in known}
    changed = _touched(
        coding,
        code=code.id,
        attributes={**default_values(scheme, code), **own},
        codebook_version=scheme.codebook[code.codebook].version,
    )
    roles = {role.id: role for role in scheme.roles_of(code)}
    links = project.links_of(coding)
    linked = project.reader.records(Entity, id=[link.entity for link in links])
    entities = {entity.id: entity for entity in linked}
    gone = [
        link
        for link in links
        if link.role not in roles or entities[link.entity].type not in roles[link.role].types
    ]
    with project.edit(sentence("edits", "Change code"), article=coding.article) as edit:
        edit.delete(*gone)
        edit.update(coding, changed)
        begin_article(project, edit, coding.article)
    return changed


def move_coding(project: Project, coding: Coding, span: Span, *, merge_key: str = "") -> Coding:
    """Let ``coding`` cover ``span``."""
    article = project.reader.find(Article, coding.article)
    assert article is not None  # noqa: S101  a coding's article exists: the file sees to that
    text = project.text(article)
    if span.end > len(text):
        raise SpanOutsideArticle(title=article.title)
    changed = _touched(coding, start=span.start, end=span.end, quote=span.of(text))
    return _update(project, sentence("edits", "Move edge"), coding, changed, merge_key)


def set_attribute(
    project: Project,
    coding: Coding,
    attribute: str,
    value: AttributeValue | None,
    *,
    merge_key: str = "",
) -> Coding:
    """Set an attribute of ``coding``, or clear it with None."""
    values = {key: old for key, old in coding.attributes.items() if key != attribute}
    if value is not None:
        values[attribute] = value
    if values == dict(coding.attributes):
        return coding
    changed = _touched(coding, attributes=values)
    return _update(project, sentence("edits", "Set attribute"), coding, changed, merge_key)


def set_confidence(project: Project, coding: Coding, confidence: Confidence | None) -> Coding:
    """Say how sure the coder is of ``coding``."""
    changed = _touched(coding, confidence=confidence)
    return _update(project, sentence("edits", "Set confidence"), coding, changed, "")


def set_note(project: Project, coding: Coding, note: str, *, merge_key: str = "") -> Coding:
    """Write the note of ``coding``."""
    if note == coding.note:
        return coding
    changed = _touched(coding, note=note)
    return _update(project, sentence("edits", "Edit note"), coding, changed, merge_key)


def link_entity(
    project: Project,
    coding: Coding,
    role: Role,
    entity: Entity,
    *,
    new: bool = False,
) -> Link:
    """Link ``coding`` to ``entity`` in ``role``; a ``new`` entity is added in the same edit.

    A role for one entity only gives up the one it had.

    Raises:
        RoleRefused: if the role does not take entities of this type.
    """
    if entity.type not in role.types:
        raise RoleRefused(
            entity=entity.name, type=entity.type, role=role.label, types=", ".join(role.types)
        )
    links = project.links_of(coding)
    same = [link for link in links if link.role == role.id]
    for link in same:
        if link.entity == entity.id:
            return link
    place = max((link.place for link in links), default=-1) + 1
    link = Link(id=new_id(), coding=coding.id, role=role.id, entity=entity.id, place=place)
    with project.edit(sentence("edits", "Link entity"), article=coding.article) as edit:
        if new:
            edit.insert(entity)
        if not role.many:
            edit.delete(*same)
        edit.insert(link)
        begin_article(project, edit, coding.article)
    return link


def set_link_attribute(
    project: Project,
    link: Link,
    attribute: str,
    value: AttributeValue | None,
    *,
    merge_key: str = "",
) -> Link:
    """Set an attribute of ``link``, such as its involvement, or clear it with None."""
    values = {key: old for key, old in link.attributes.items() if key != attribute}
    if value is not None:
        values[attribute] = value
    changed = link.changed(attributes=values)
    if changed == link:
        return link
    article = _article_of(project, link)
    title = sentence("edits", "Set involvement")
    with project.edit(title, article=article, merge_key=merge_key) as edit:
        edit.update(link, changed)
        begin_article(project, edit, article)
    return changed


def unlink(project: Project, link: Link) -> None:
    """Remove ``link``; the entity stays."""
    article = _article_of(project, link)
    with project.edit(sentence("edits", "Remove link"), article=article) as edit:
        edit.delete(link)
        begin_article(project, edit, article)


def begin_article(project: Project, edit: Transaction, article: str) -> None:
    """Let the current coder's state of ``article`` be *in progress*, within ``edit``.

    A change to the codings of a finished or skipped article opens it again.
    """
    coder = project.require_coder()
    if not reopen_article(project, edit, article, coder.id):
        edit.insert(new_state(article, coder.id))


def reopen_article(project: Project, edit: Transaction, article: str, coder: str) -> bool:
    """Set a finished or skipped article back to *in progress* for ``coder``, within ``edit``.

    Returns whether the coder has a state for the article at all.
    """
    found = project.reader.records(ArticleState, article=article, coder=coder)
    for state in found:
        if state.state != "in_progress":
            edit.update(state, reopened(state))
    return bool(found)


def reopened(state: ArticleState) -> ArticleState:
    """Return ``state`` set back to *in progress*."""
    return state.changed(state="in_progress", reason="", changed_at=now())


def _touched(coding: Coding, **fields: object) -> Coding:
    return coding.changed(changed_at=now(), **fields)


def _update(
    project: Project, title: str, coding: Coding, changed: Coding, merge_key: str
) -> Coding:
    with project.edit(title, article=coding.article, merge_key=merge_key) as edit:
        edit.update(coding, changed)
        begin_article(project, edit, coding.article)
    return changed


def _article_of(project: Project, link: Link) -> str:
    coding = project.reader.find(Coding, link.coding)
    assert coding is not None  # noqa: S101  a link's coding exists: the file sees to that
    return coding.article
