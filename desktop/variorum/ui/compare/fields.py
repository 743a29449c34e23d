"""One passage as each coder coded it: field by field, and which of them differ."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from variorum.comparison.disagreements import Lineup
from variorum.errors import sentence
from variorum.model.codebook import Attribute, Scheme
from variorum.model.coder import Coder
from variorum.model.coding import AttributeValue, Coding, Link
from variorum.model.entity import Entity

_CODE = sentence("compare", "Code")
_PASSAGE = sentence("compare", "Passage")
_CONFIDENCE = sentence("compare", "Confidence")
_NOTE = sentence("compare", "Note")
_LEVELS = {
    "high": sentence("compare", "high"),
    "medium": sentence("compare", "medium"),
    "low": sentence("compare", "low"),
}


@dataclass(frozen=True)
class Field:
    """One thing that is asked of a coding, and what each coder said; empty where nothing."""

    name: str
    said: tuple[str, ...]
    differs: bool
    """Whether those who coded the passage said different things."""


@dataclass(frozen=True)
class Records:
    """What it takes to put codings in words."""

    scheme: Scheme
    entities: Mapping[str, Entity]
    links: Mapping[str, Sequence[Link]]
    """By the id of their coding."""


def fields_of(lineup: Lineup, coders: Sequence[Coder], records: Records) -> list[Field]:
    """Return the fields of ``lineup`` that anybody filled in, one value for each of ``coders``."""
    codings = [lineup.codings.get(coder.id) for coder in coders]
    present = [coding for coding in codings if coding is not None]
    said = {coding.id: _words_of(coding, records) for coding in present}
    names = dict.fromkeys(name for words in said.values() for name in words)
    fields = []
    for name in sorted(names, key=lambda name: _order(name, present, records.scheme)):
        given = [said[one.id].get(name, "") if one is not None else None for one in codings]
        here = {words for words in given if words is not None}
        fields.append(Field(name, tuple(words or "" for words in given), differs=len(here) > 1))
    return fields


def _words_of(coding: Coding, records: Records) -> dict[str, str]:
    """Return what ``coding`` says, by the names of its fields."""
    scheme = records.scheme
    code = scheme.code[coding.code]
    said = {_said(_CODE): code.label, _said(_PASSAGE): coding.quote}
    for attribute in scheme.attributes_of(code):
        if attribute.id in coding.attributes:
            said[attribute.label] = _value(attribute, coding.attributes[attribute.id])
    book = scheme.codebook[code.codebook]
    for role in scheme.roles_of(code):
        links = [link for link in records.links.get(coding.id, ()) if link.role == role.id]
        if links:
            words = [_linked(link, book.link_attributes, records.entities) for link in links]
            said[role.label] = "; ".join(sorted(words, key=str.casefold))
    if coding.confidence:
        said[_said(_CONFIDENCE)] = _said(_LEVELS[coding.confidence])
    if coding.note:
        said[_said(_NOTE)] = coding.note
    return said


def _order(name: str, codings: Sequence[Coding], scheme: Scheme) -> tuple[int, int]:
    """Return where a field stands: code, passage, attributes, roles, confidence, note."""
    fixed = {_said(_CODE): 0, _said(_PASSAGE): 1, _said(_CONFIDENCE): 4, _said(_NOTE): 5}
    if name in fixed:
        return fixed[name], 0
    for coding in codings:
        code = scheme.code[coding.code]
        attributes = [one.label for one in scheme.attributes_of(code)]
        if name in attributes:
            return 2, attributes.index(name)
        roles = [one.label for one in scheme.roles_of(code)]
        if name in roles:
            return 3, roles.index(name)
    return 3, 0


def _value(attribute: Attribute, value: AttributeValue) -> str:
    labels = {choice.id: choice.label for choice in attribute.choices}
    if isinstance(value, list):
        return ", ".join(sorted(labels.get(one, one) for one in value))
    return labels.get(str(value), str(value))


def _linked(link: Link, attributes: Sequence[Attribute], entities: Mapping[str, Entity]) -> str:
    name = entities[link.entity].name if link.entity in entities else link.entity
    facts = [
        _value(attribute, link.attributes[attribute.id])
        for attribute in attributes
        if attribute.id in link.attributes
    ]
    return f"{name} ({', '.join(facts)})" if facts else name


def _said(text: str) -> str:
    return QCoreApplication.translate("compare", text)
