"""Lines up what several coders marked in one article, and names each difference by its kind."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal, get_args

import numpy as np
import scipy

from variorum.model.coding import AttributeValue, Coding, Link

Kind = Literal["missed", "boundary", "code", "attribute", "entity", "role"]
KINDS: tuple[Kind, ...] = get_args(Kind)
ALIKE = 1e-6
IN_TEXT = attrgetter("start", "end", "code", "coder", "id")


@dataclass(frozen=True)
class Lineup:
    """Codings of different coders that are about the same thing, at most one of each coder.

    ``codings`` are by coder id; a coder who is not there has none. ``kinds`` says how they differ;
    it is empty where all coders agree in everything. ``start`` and ``end`` are their outer ends.
    """

    start: int
    end: int
    codings: Mapping[str, Coding]
    kinds: tuple[Kind, ...]


def line_up(
    codings: Iterable[Coding], links: Iterable[Link], coders: Sequence[str]
) -> list[Lineup]:
    """Return the codings of one article side by side, in the order of the text.

    ``coders`` are the ids of those who finished the article; only their codings count. Two coders'
    codings are matched one to one, first those with the same code that share most characters, then
    what is left by overlap alone. As many pairs as possible are matched. With more coders, the
    best of these pairs decide who comes together. Coders' order, and that of codings, is nothing.
    """
    wanted = set(coders)
    own = sorted((coding for coding in codings if coding.coder in wanted), key=IN_TEXT)
    sides: list[dict[str, Coding]] = [{coding.coder: coding} for coding in own]
    meetings = _meetings(own)
    _bring_together(own, sides, [one for one in meetings if own[one[0]].code == own[one[1]].code])
    _bring_together(own, sides, meetings)
    by_coding: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        by_coding[link.coding].append(link)
    found = {id(side): side for side in sides}.values()
    return sorted(
        (_lineup(side, by_coding, len(wanted)) for side in found),
        key=lambda one: (one.start, one.end, sorted(one.codings)),
    )


Meeting = tuple[int, int, float]
"""Two codings of two coders, by their numbers in the order of the text, and what they share: the
shared characters by all that the two reach over."""


def _meetings(codings: Sequence[Coding]) -> list[Meeting]:
    """Return which of ``codings``, in order of their starts, share characters with which."""
    spans = [(coding.start, coding.end, coding.coder) for coding in codings]
    found: list[Meeting] = []
    for one, (start, end, coder) in enumerate(spans):
        for other in range(one + 1, len(spans)):
            begin, stop, who = spans[other]
            if begin >= end:
                break
            if who != coder and begin < stop:
                shared, reach = (stop - begin, end) if stop < end else (end - begin, stop)
                found.append((one, other, shared / (reach - start)))
    return found


def _bring_together(
    codings: Sequence[Coding], sides: list[dict[str, Coding]], meetings: Iterable[Meeting]
) -> None:
    """Match codings that meet and join their ``sides``, best matches first.

    A coding that stands beside one of another coder already is matched with no other of theirs.
    """
    by_pair: dict[tuple[str, str], list[Meeting]] = defaultdict(list)
    for meeting in meetings:
        one, other, share = meeting
        mine, theirs = codings[one].coder, codings[other].coder
        if theirs in sides[one] or mine in sides[other]:
            continue
        if mine < theirs:
            by_pair[mine, theirs].append(meeting)
        else:
            by_pair[theirs, mine].append((other, one, share))
    matches = [match for pair in by_pair.values() for match in _matched(pair, codings)]
    numbers = {coding.id: number for number, coding in enumerate(codings)}
    for one, other, _ in sorted(matches, key=lambda match: _worst_last(match, codings)):
        side, added = sides[one], sides[other]
        if side.keys().isdisjoint(added):
            side.update(added)
            for coding in added.values():
                sides[numbers[coding.id]] = side


def _worst_last(match: Meeting, codings: Sequence[Coding]) -> tuple[Hashable, ...]:
    one, other, share = match
    left, right = codings[min(one, other)], codings[max(one, other)]
    return (-share, left.start, left.end, right.start, right.end, left.code, right.code)


def _matched(meetings: Iterable[Meeting], codings: Sequence[Coding]) -> Iterator[Meeting]:
    """Yield as many of the ``meetings`` of two coders as go together, with the largest overlap.

    Each coding is in one of them at most. Where that leaves a choice, equal attributes decide.
    """
    for part in _parts(meetings):
        if len(part) == 1:
            yield part[0]
            continue
        worth = [share + ALIKE * _alike(codings[one], codings[other]) for one, other, share in part]
        if len({one for one, _, _ in part}) == 1 or len({other for _, other, _ in part}) == 1:
            yield part[worth.index(max(worth))]
        else:
            yield from _assigned(part, worth)


def _parts(meetings: Iterable[Meeting]) -> Iterable[list[Meeting]]:
    """Return the ``meetings`` in parts that have no coding in common.

    Each is matched for itself: the time that takes grows with the cube of its codings.
    """
    part_of: dict[int, list[Meeting]] = {}
    for meeting in meetings:
        one, other, _ = meeting
        both = part_of.setdefault(one, []), part_of.setdefault(other, [])
        part, joined = both if len(both[0]) > len(both[1]) else both[::-1]
        if joined is not part:
            part += joined
            for known, neighbour, _ in joined:
                part_of[known] = part_of[neighbour] = part
            part_of[one] = part_of[other] = part
        part.append(meeting)
    return {id(part): part for part in part_of.values()}.values()


def _assigned(meetings: Sequence[Meeting], worth: Sequence[float]) -> Iterator[Meeting]:
    rows = {one: number for number, one in enumerate(sorted({one for one, _, _ in meetings}))}
    columns = {two: number for number, two in enumerate(sorted({two for _, two, _ in meetings}))}
    table = np.zeros((len(rows), len(columns)))
    places = [(rows[one], columns[other]) for one, other, _ in meetings]
    for place, own in zip(places, worth, strict=True):
        # A pair more is worth more than all overlap, as each share is at most 1.
        table[place] = own + min(table.shape) + 1
    best = scipy.optimize.linear_sum_assignment(table, maximize=True)
    chosen = set(zip(*(numbers.tolist() for numbers in best), strict=True))
    for meeting, place in zip(meetings, places, strict=True):
        if place in chosen:
            yield meeting


def _lineup(side: dict[str, Coding], links: Mapping[str, list[Link]], coders: int) -> Lineup:
    codings = list(side.values())
    by_code: dict[str, list[Coding]] = defaultdict(list)
    for coding in codings:
        by_code[coding.code].append(coding)
    differs: dict[Kind, bool] = {
        "missed": len(codings) < coders,
        "boundary": len({(one.start, one.end) for one in codings}) > 1,
        "code": len(by_code) > 1,
        "attribute": any(map(_attributes_differ, by_code.values())),
        **_links_differ(by_code.values(), links),
    }
    return Lineup(
        start=min(one.start for one in codings),
        end=max(one.end for one in codings),
        codings=dict(sorted(side.items())),
        kinds=tuple(kind for kind in KINDS if differs[kind]),
    )


# Another code has other attributes and roles, so only codings with the same code are compared.


def _attributes_differ(codings: Sequence[Coding]) -> bool:
    return not all(_alike(codings[0], other) for other in codings[1:])


def _alike(one: Coding, other: Coding) -> bool:
    """Tell whether two codings have the same attributes."""
    mine, theirs = one.attributes, other.attributes
    return mine == theirs or _values(mine) == _values(theirs)


def _links_differ(
    same_code: Iterable[Sequence[Coding]], links: Mapping[str, list[Link]]
) -> dict[Kind, bool]:
    """Tell whether other entities are linked, and whether one has other roles.

    A role differs where an entity that two linked has other roles, or other attributes in them.
    """
    entity = role = False
    for codings in same_code:
        if len(codings) == 1 or not any(one.id in links for one in codings):
            continue
        roles = [_roles(links.get(one.id, ())) for one in codings]
        entity |= any(own.keys() != roles[0].keys() for own in roles)
        said: dict[str, set[tuple[Hashable, ...]]] = {}
        for own in roles:
            role |= any(said.setdefault(name, parts) != parts for name, parts in own.items())
    return {"entity": entity, "role": role}


def _roles(links: Iterable[Link]) -> dict[str, set[tuple[Hashable, ...]]]:
    """Return the roles of each entity, each with the attributes of its link."""
    roles: dict[str, set[tuple[Hashable, ...]]] = defaultdict(set)
    for link in links:
        roles[link.entity].add((link.role, *sorted(_values(link.attributes).items())))
    return roles


def _values(attributes: Mapping[str, AttributeValue]) -> dict[str, Hashable]:
    """Return attributes as values that compare: a list of choices has no order."""
    return {
        name: frozenset(value) if isinstance(value, list) else value
        for name, value in attributes.items()
    }
