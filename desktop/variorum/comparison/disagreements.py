"""Lines up what several coders marked in one article, and names each difference by its kind."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, get_args

import numpy as np
import numpy.typing as npt
import scipy

from variorum.model.coding import AttributeValue, Coding, Link

Kind = Literal["missed", "boundary", "code", "attribute", "entity", "role"]
KINDS: tuple[Kind, ...] = get_args(Kind)
ALIKE = 1e-6


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
    own = sorted(
        (coding for coding in codings if coding.coder in set(coders)),
        key=lambda coding: (coding.start, coding.end, coding.code, coding.coder, coding.id),
    )
    found: list[dict[str, Coding]] = []
    for cluster in _clusters(own):
        by_coder = {coding.coder: coding for coding in cluster}
        if len(by_coder) == len(cluster):
            # Each reaches into another and nobody stands twice: they all come together.
            found.append(by_coder)
            continue
        sides = _Sides(cluster)
        sides.bring_together(same_code=True)
        sides.bring_together(same_code=False)
        found += sides.sides()
    by_coding = defaultdict(list)
    for link in links:
        by_coding[link.coding].append(link)
    return sorted(
        (_lineup(side, by_coding, len(set(coders))) for side in found),
        key=lambda one: (one.start, one.end, sorted(one.codings)),
    )


def _clusters(codings: Sequence[Coding]) -> Iterator[list[Coding]]:
    """Yield runs of ``codings``, in order of their starts, that no other coding reaches into.

    Only codings that share characters are matched, and the time that takes grows with the cube of
    their number.
    """
    cluster: list[Coding] = []
    end = 0
    for coding in codings:
        if cluster and coding.start >= end:
            yield cluster
            cluster = []
        cluster.append(coding)
        end = max(end, coding.end)
    if cluster:
        yield cluster


class _Sides:
    """Codings on their way into line-ups; each begins alone."""

    def __init__(self, codings: Sequence[Coding]) -> None:
        self._codings = codings
        self._written = {coding.id: _written(coding) for coding in codings}
        self._side = {coding.id: {coding.coder: coding} for coding in codings}

    def sides(self) -> list[dict[str, Coding]]:
        """Return the line-ups, each once."""
        return list({id(side): side for side in self._side.values()}.values())

    def bring_together(self, *, same_code: bool) -> None:
        """Match the codings that meet, and join their sides, best matches first."""
        matches = []
        for first, second in combinations(sorted({one.coder for one in self._codings}), 2):
            ours, theirs = self._free(first, second), self._free(second, first)
            if ours and theirs:
                matches += _matched(ours, theirs, self._written, same_code=same_code)
        for one, other in sorted(matches, key=_worst_last):
            side, added = self._side[one.id], self._side[other.id]
            if not side.keys() & added.keys():
                side.update(added)
                for coding in added.values():
                    self._side[coding.id] = side

    def _free(self, coder: str, other: str) -> list[Coding]:
        """Return the codings of ``coder`` that stand beside none of ``other``."""
        return [
            coding
            for coding in self._codings
            if coding.coder == coder and other not in self._side[coding.id]
        ]


def _matched(
    left: Sequence[Coding],
    right: Sequence[Coding],
    written: Mapping[str, str],
    *,
    same_code: bool,
) -> list[tuple[Coding, Coding]]:
    """Return as many pairs as possible, with the largest overlap in all.

    ``written`` has the attributes of each coding, by its id.
    """
    if len(left) == len(right) == 1:
        one, other = left[0], right[0]
        fits = _share(one, other) > 0 and (one.code == other.code or not same_code)
        return [(one, other)] if fits else []
    shares = _shares(left, right)
    if same_code:
        codes = np.array([one.code for one in left])[:, None]
        shares = np.where(codes == np.array([one.code for one in right]), shares, 0.0)
    # Where the overlap leaves a choice, equal attributes decide. A pair more is worth more than all
    # overlap, as each share is at most 1.
    values = np.array([written[one.id] for one in left])[:, None]
    alike = ALIKE * (values == np.array([written[one.id] for one in right]))
    worth = np.where(shares > 0, shares + alike + min(shares.shape) + 1, 0.0)
    rows, columns = scipy.optimize.linear_sum_assignment(worth, maximize=True)
    return [
        (left[row], right[column])
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
        if shares[row, column] > 0
    ]


def _written(coding: Coding) -> str:
    """Return the attributes of ``coding`` in a form that is equal where they are."""
    return repr(
        sorted(
            (name, sorted(value) if isinstance(value, list) else value)
            for name, value in coding.attributes.items()
        )
    )


def _shares(left: Sequence[Coding], right: Sequence[Coding]) -> npt.NDArray[np.float64]:
    """Return, for each pair, the shared characters by all that the two reach over."""
    start, end = (np.array([(one.start, one.end) for one in left]).T)[:, :, None]
    begin, stop = np.array([(one.start, one.end) for one in right]).T
    shared = np.minimum(end, stop) - np.maximum(start, begin)
    reach = np.maximum(end, stop) - np.minimum(start, begin)
    shares: npt.NDArray[np.float64] = np.maximum(shared, 0) / reach
    return shares


def _share(one: Coding, other: Coding) -> float:
    """Return what ``_shares`` does for a single pair, and much faster."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(shared, 0) / (max(one.end, other.end) - min(one.start, other.start))


def _worst_last(pair: tuple[Coding, Coding]) -> tuple[Hashable, ...]:
    left, right = sorted(pair, key=lambda coding: (coding.start, coding.end, coding.code))
    share = _share(left, right)
    return (-share, left.start, left.end, right.start, right.end, left.code, right.code)


def _lineup(side: dict[str, Coding], links: Mapping[str, list[Link]], coders: int) -> Lineup:
    codings = list(side.values())
    differs: dict[Kind, bool] = {
        "missed": len(codings) < coders,
        "boundary": len({(one.start, one.end) for one in codings}) > 1,
        "code": len({one.code for one in codings}) > 1,
        **_finer(codings, links),
    }
    return Lineup(
        start=min(one.start for one in codings),
        end=max(one.end for one in codings),
        codings=dict(sorted(side.items())),
        kinds=tuple(kind for kind in KINDS if differs[kind]),
    )


def _finer(codings: Sequence[Coding], links: Mapping[str, list[Link]]) -> dict[Kind, bool]:
    """Tell where codings with the same code differ in attributes, entities and roles.

    Another code has other attributes and roles, so only codings with the same code are compared.
    A role differs where an entity that both linked has other roles, or other attributes in them.
    """
    found: dict[Kind, bool] = {"attribute": False, "entity": False, "role": False}
    for one, other in combinations(codings, 2):
        if one.code != other.code:
            continue
        mine, theirs = _roles(links[one.id]), _roles(links[other.id])
        shared = mine.keys() & theirs.keys()
        found["entity"] |= mine.keys() != theirs.keys()
        found["role"] |= any(mine[entity] != theirs[entity] for entity in shared)
        if one.attributes != other.attributes:
            found["attribute"] |= _values(one.attributes) != _values(other.attributes)
    return found


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
