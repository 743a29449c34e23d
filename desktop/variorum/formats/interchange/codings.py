"""Codings, links and spans of a JSON file, checked against texts and codebooks."""

from collections.abc import Mapping

from msgspec import UNSET

from variorum.codebook.attribute_types import attribute_type
from variorum.formats.interchange.faults import (
    NoSpan,
    QuoteDiffers,
    SpanOutsideText,
    UnknownAttribute,
    UnknownRole,
    WrongAttribute,
    WrongTypeInRole,
    shortened,
)
from variorum.formats.interchange.order import link_id
from variorum.formats.interchange.references import References, Rules, Text
from variorum.formats.interchange.structs import (
    CodingPart,
    LinkPart,
    SettledCodingPart,
    SettledLinkPart,
)
from variorum.formats.interchange.times import check_time
from variorum.model.codebook import Attribute
from variorum.model.coding import AttributeValue, Coding, Link


def read_coding(part: CodingPart, place: str, refs: References) -> Coding:
    """Return the coding that ``part``, which stands at ``place``, describes."""
    text = refs.article(part.article, f"{place}.article")
    refs.coder(part.coder, f"{place}.coder")
    start, end = read_span(part, text, place, refs)
    check_time(part.created_at, f"{place}.created_at", refs.file)
    check_time(part.changed_at, f"{place}.changed_at", refs.file)
    return Coding(
        id=part.id,
        article=part.article,
        coder=part.coder,
        code=part.code,
        start=start,
        end=end,
        quote=text.kept.text[start:end],
        attributes=part.attributes,
        confidence=part.confidence,
        note=part.note,
        codebook_version=part.codebook_version,
        created_at=part.created_at,
        changed_at=part.changed_at,
    )


def read_span(
    part: CodingPart | SettledCodingPart, text: Text, place: str, refs: References
) -> tuple[int, int]:
    """Return where ``part`` lies in the text that is kept; its code, words, values must fit."""
    rules = refs.code(part.code, f"{place}.code")
    span = kept_span(text, part.start, part.end, place, refs.file)
    if part.quote is not None and part.quote != text.given[part.start : part.end]:
        raise QuoteDiffers(
            file=refs.file,
            place=f"{place}.quote",
            quote=shortened(part.quote),
            start=part.start,
            end=part.end,
            found=shortened(text.given[part.start : part.end]),
        )
    check_attributes(part.attributes, rules.attributes, rules, f"{place}.attributes", refs.file)
    return span


def read_links(part: CodingPart, place: str, refs: References) -> list[Link]:
    """Return the links of the coding that ``part``, which stands at ``place``, describes."""
    rules = refs.rules[part.code]
    return [
        _read_link(link, part.id, number, f"{place}.links[{number}]", (refs, rules))
        for number, link in enumerate(part.links)
    ]


def _read_link(
    part: LinkPart, coding: str, number: int, place: str, against: tuple[References, Rules]
) -> Link:
    refs, rules = against
    check_link(part, place, refs, rules)
    return Link(
        id=link_id(coding, number) if part.id is UNSET else part.id,
        coding=coding,
        role=part.role,
        entity=part.entity,
        attributes=part.attributes,
        place=number if part.place is UNSET else part.place,
    )


def check_link(
    part: LinkPart | SettledLinkPart, place: str, refs: References, rules: Rules
) -> None:
    """Refuse a link whose role or entity its code does not take."""
    kind = refs.entity(part.entity, f"{place}.entity")
    role = rules.roles.get(part.role)
    if role is None:
        raise UnknownRole(
            file=refs.file,
            place=f"{place}.role",
            role=part.role,
            code=rules.code.id,
            known=", ".join(rules.roles) or "none",
        )
    if kind not in role.types:
        raise WrongTypeInRole(
            file=refs.file,
            place=f"{place}.entity",
            type=kind,
            role=part.role,
            types=", ".join(role.types),
        )
    attributes = f"{place}.attributes"
    check_attributes(part.attributes, rules.link_attributes, rules, attributes, refs.file)


def kept_span(text: Text, start: int, end: int, place: str, file: str) -> tuple[int, int]:
    """Return where the span of the given text lies in the text that is kept.

    Raises:
        NoSpan: if nothing of it is left, or its end is not after its start.
        SpanOutsideText: if the text is shorter.
    """
    if end > len(text.given) and start < end:
        raise SpanOutsideText(file=file, place=place, end=end, length=len(text.given))
    kept = (start, end) if text.same else (text.kept.offset(start), text.kept.offset(end))
    if not kept[0] < kept[1]:
        raise NoSpan(file=file, place=place, start=start, end=end)
    return kept


def check_attributes(
    values: Mapping[str, AttributeValue],
    attributes: Mapping[str, Attribute],
    rules: Rules,
    place: str,
    file: str,
) -> None:
    """Refuse a value whose attribute is none of ``attributes``, or which that may not have."""
    for name, value in values.items():
        attribute = attributes.get(name)
        if attribute is None:
            raise UnknownAttribute(
                file=file,
                place=f"{place}.{name}",
                code=rules.code.id,
                known=", ".join(attributes) or "none",
            )
        reason = attribute_type(attribute.type).check(attribute, value)
        if reason:
            raise WrongAttribute(file=file, place=f"{place}.{name}", reason=reason)
