"""Versions that whoever settles words anew: a copy of a coder's, corrected in anything it says."""

from collections.abc import Iterable
from dataclasses import replace

from variorum.model.article import Article
from variorum.model.entity import Entity
from variorum.model.ruling import SettledCoding
from variorum.project.coding import SpanOutsideArticle
from variorum.project.project import Project
from variorum.text.span import Span


def own_version(
    project: Project, article: Article, wanted: SettledCoding, new: Iterable[Entity] = ()
) -> SettledCoding:
    """Return ``wanted`` with the words of its span, and without what its code does not have.

    Such answers and links go as when a coding gets another code. ``new`` are entities that are not
    in the project yet.

    Raises:
        SpanOutsideArticle: if the text has no such span.
    """
    text = project.text(article)
    if wanted.end > len(text):
        raise SpanOutsideArticle(title=article.title)
    scheme = project.scheme
    code = scheme.code[wanted.code]
    known = {attribute.id for attribute in scheme.attributes_of(code)}
    roles = {role.id: role for role in scheme.roles_of(code)}
    found = project.reader.records(Entity, id=[link.entity for link in wanted.links])
    types = {entity.id: entity.type for entity in (*found, *new)}
    return replace(
        wanted,
        quote=Span(wanted.start, wanted.end).of(text),
        attributes={name: value for name, value in wanted.attributes.items() if name in known},
        links=tuple(
            link
            for link in wanted.links
            if link.role in roles and types.get(link.entity) in roles[link.role].types
        ),
    )
