"""Rulings and the codings that they settled: what one said of the other, and what stands."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from hashlib import sha256

from variorum.model.coding import AttributeValue, Coding, Link
from variorum.model.ruling import Ruling, SettledCoding, SettledLink


def digest(coding: Coding, links: Iterable[Link]) -> str:
    """Return a short text that changes when the span, code, values or links of a coding do."""
    said = [coding.code, coding.start, coding.end, _sorted(coding.attributes)]
    linked = sorted([link.role, link.entity, _sorted(link.attributes)] for link in links)
    return sha256(repr([said, linked]).encode()).hexdigest()[:16]


def _sorted(values: Mapping[str, AttributeValue]) -> list[tuple[str, str]]:
    return sorted(
        (name, repr(sorted(value) if isinstance(value, list) else value))
        for name, value in values.items()
    )


def links_by_coding(links: Iterable[Link]) -> Mapping[str, list[Link]]:
    """Return the links by the ids of their codings, in order."""
    found: dict[str, list[Link]] = defaultdict(list)
    for link in sorted(links, key=lambda one: (one.place, one.id)):
        found[link.coding].append(link)
    return found


def version(coding: Coding, links: Iterable[Link]) -> SettledCoding:
    """Return ``coding`` as what a ruling lets stand."""
    return SettledCoding(
        code=coding.code,
        start=coding.start,
        end=coding.end,
        quote=coding.quote,
        attributes=dict(coding.attributes),
        links=tuple(
            SettledLink(role=link.role, entity=link.entity, attributes=dict(link.attributes))
            for link in links
        ),
    )


def standing(rulings: Iterable[Ruling]) -> list[Ruling]:
    """Return those of ``rulings`` that no newer one about the same coding replaced, newest first.

    Two people may have settled the same passage in two copies of a project.
    """
    kept: list[Ruling] = []
    taken: set[str] = set()
    for ruling in sorted(rulings, key=lambda one: (one.created_at, one.id), reverse=True):
        if not taken & ruling.settles.keys():
            kept.append(ruling)
            taken |= ruling.settles.keys()
    return kept
