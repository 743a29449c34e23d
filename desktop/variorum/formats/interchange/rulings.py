"""Rulings and the reasons for them: to Variorum's JSON and back, checked as codings are."""

from msgspec import UNSET

from variorum.formats.interchange.codings import check_link, kept_span, read_span
from variorum.formats.interchange.references import References, Text
from variorum.formats.interchange.structs import (
    ReasonPart,
    RulingPart,
    SettledCodingPart,
    SettledLinkPart,
)
from variorum.formats.interchange.times import check_time
from variorum.model.ruling import Reason, Ruling, SettledCoding, SettledLink


def read_ruling(part: RulingPart, place: str, refs: References) -> Ruling:
    """Return the ruling that ``part``, which stands at ``place``, describes.

    The codings that it settled need not be there: it outlives them.
    """
    text = refs.article(part.article, f"{place}.article")
    refs.coder(part.coder, f"{place}.coder")
    for name in ("coders", "taken"):
        for number, coder in enumerate(getattr(part, name)):
            refs.coder(coder, f"{place}.{name}[{number}]")
    start, end = kept_span(text, part.start, part.end, place, refs.file)
    check_time(part.created_at, f"{place}.created_at", refs.file)
    return Ruling(
        id=part.id,
        article=part.article,
        coder=part.coder,
        how=part.how,
        start=start,
        end=end,
        settles=part.settles,
        coders=tuple(part.coders),
        taken=tuple(part.taken),
        kinds=tuple(part.kinds),
        codes=tuple(part.codes),
        codings=tuple(
            _settled(one, text, f"{place}.codings[{number}]", refs)
            for number, one in enumerate(part.codings)
        ),
        rule=part.rule,
        reason=part.reason,
        created_at=part.created_at,
    )


def _settled(part: SettledCodingPart, text: Text, place: str, refs: References) -> SettledCoding:
    start, end = read_span(part, text, place, refs)
    for number, link in enumerate(part.links):
        check_link(link, f"{place}.links[{number}]", refs, refs.rules[part.code])
    return SettledCoding(
        code=part.code,
        start=start,
        end=end,
        quote=text.kept.text[start:end],
        attributes=part.attributes,
        links=tuple(
            SettledLink(role=link.role, entity=link.entity, attributes=link.attributes)
            for link in part.links
        ),
    )


def read_reason(part: ReasonPart, number: int) -> Reason:
    """Return the reason that ``part``, the ``number``-th of its file, describes."""
    return Reason(id=part.id, text=part.text, place=number if part.place is UNSET else part.place)


def ruling_part(ruling: Ruling) -> RulingPart:
    """Return ``ruling`` as it stands in a file."""
    return RulingPart(
        id=ruling.id,
        article=ruling.article,
        coder=ruling.coder,
        how=ruling.how,
        start=ruling.start,
        end=ruling.end,
        settles=dict(sorted(ruling.settles.items())),
        coders=list(ruling.coders),
        taken=list(ruling.taken),
        kinds=list(ruling.kinds),
        codes=list(ruling.codes),
        codings=[_settled_part(one) for one in ruling.codings],
        rule=ruling.rule,
        reason=ruling.reason,
        created_at=ruling.created_at,
    )


def _settled_part(settled: SettledCoding) -> SettledCodingPart:
    return SettledCodingPart(
        code=settled.code,
        start=settled.start,
        end=settled.end,
        quote=settled.quote,
        attributes=dict(settled.attributes),
        links=[
            SettledLinkPart(role=link.role, entity=link.entity, attributes=dict(link.attributes))
            for link in settled.links
        ],
    )


def reason_part(reason: Reason, number: int) -> ReasonPart:
    """Return ``reason``, the ``number``-th, as it stands in a file."""
    place = UNSET if reason.place == number else reason.place
    return ReasonPart(id=reason.id, text=reason.text, place=place)
