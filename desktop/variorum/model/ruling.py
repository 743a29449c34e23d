"""Rulings: what was decided where coders differ, or agree. They stand beside codings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from variorum.model.coding import AttributeValue
from variorum.model.record import Record

How = Literal["one", "all", "own", "neither", "rule"]
HOWS: tuple[How, ...] = ("one", "all", "own", "neither", "rule")


@dataclass(frozen=True, kw_only=True)
class SettledLink:
    """An entity in a role of a settled coding."""

    role: str
    entity: str
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class SettledCoding:
    """What a ruling lets stand: a code on a span, with its attributes and links."""

    code: str
    start: int
    end: int
    quote: str
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    links: tuple[SettledLink, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Ruling(Record):
    """One decision about what coders made of one passage of an article.

    It holds copies and never a coding itself, so no coding can be changed by it, and a ruling
    outlives the codings that it settled. ``codings`` are what stands; none after *neither*.

    ``start`` and ``end`` are the outer ends of what was coded there. ``settles`` has the id of each
    coding that was settled, with a digest of what it said then: a ruling is stale when one of them
    says something else now. ``coders`` are the ids of those who were compared, ``taken`` of those
    whose version stands. ``kinds`` and ``codes`` say how they differed, and between which codes.
    """

    article: str
    coder: str
    """Who decided."""
    how: How
    start: int
    end: int
    settles: Mapping[str, str]
    coders: tuple[str, ...]
    taken: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    codings: tuple[SettledCoding, ...] = ()
    rule: str = ""
    """The rule by which it was taken over in bulk, as ``k-of-n 2``; else empty."""
    reason: str = ""
    created_at: str = ""


@dataclass(frozen=True, kw_only=True)
class Reason(Record):
    """A reason for rulings that the team uses again and again."""

    text: str
    place: int = 0
