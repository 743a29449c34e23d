"""Unitary alignments that a best alignment may hold."""

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np

from variorum.agreement.aligning.dissimilarity import Continuum, Dissimilarity
from variorum.agreement.study import Floats, Ints

ROUNDING = 1e-9
_SPLIT_EVENLY = 4
"""How many units can be split so that no part is a unit alone."""
_BLOCK = 4_000_000
"""How many dissimilarities are held at once."""


class Candidates(NamedTuple):
    """Unitary alignments: each coder's unit, or -1 for none, by coder (columns); and their costs.

    A cost is the mean over all pairs of coders, pairs with an empty side costing ``delta_empty``.
    """

    members: Ints
    cost: Floats


class _Grown(NamedTuple):
    members: Ints
    sums: Floats
    """By coder how unlike the unit is to the others together."""

    def part(self, rows: slice) -> "_Grown":
        return _Grown(self.members[rows], self.sums[rows])


def _joined(parts: Sequence[_Grown]) -> _Grown:
    return _Grown(
        np.concatenate([one.members for one in parts]), np.concatenate([one.sums for one in parts])
    )


def candidates(continuum: Continuum, kind: Dissimilarity) -> Candidates:
    """Return the unitary alignments that are not dearer than what they can be split into.

    Splitting ``S`` in two costs no more as soon as the dissimilarities across exceed
    ``delta_empty (P + a b)``: ``P`` pairs of coders, ``a`` and ``b`` units in the parts.
    """
    many = len(continuum)
    apart = {
        (a, b): kind.between(continuum[a], continuum[b]) for a, b in combinations(range(many), 2)
    }
    pairs = many * (many - 1) // 2
    most = kind.delta_empty * (pairs + many - 1) + ROUNDING
    found = _Grown(np.full((1, many), -1, dtype=np.int64), np.zeros((1, many)))
    for coder, units in enumerate(continuum):
        size = len(units.start)
        step = max(_BLOCK // max(size, 1), 1)
        parts = [
            _with(coder, size, found.part(slice(at, at + step)), apart, most)
            for at in range(0, len(found.members), step)
        ]
        found = _joined([found, *parts])
    return _worthwhile(found.part(slice(1, None)), apart, kind.delta_empty)


def _with(
    coder: int, size: int, given: _Grown, apart: dict[tuple[int, int], Floats], most: float
) -> _Grown:
    """Return ``given`` with each of the ``size`` units of ``coder`` near enough to all members."""
    members, sums = given
    extra = np.zeros((len(members), size))
    near = np.ones((len(members), size), dtype=np.bool_)
    for other in range(coder):
        has = np.flatnonzero(members[:, other] >= 0)
        off = apart[other, coder][members[has, other]]
        extra[has] += off
        near[has] &= sums[has, other, None] + off <= most
    row, unit = np.nonzero(near & (extra <= most))
    grown, worth = members[row], sums[row]
    for other in range(coder):
        has = np.flatnonzero(grown[:, other] >= 0)
        worth[has, other] += apart[other, coder][grown[has, other], unit[has]]
    grown[:, coder], worth[:, coder] = unit, extra[row, unit]
    return _Grown(grown, worth)


def _worthwhile(found: _Grown, apart: dict[tuple[int, int], Floats], empty: float) -> Candidates:
    members, sums = found
    many = members.shape[1]
    pairs, size = many * (many - 1) / 2, (members >= 0).sum(axis=1)
    cost = (sums.sum(axis=1) / 2 + empty * (pairs - size * (size - 1) / 2)) / pairs
    kept = (cost <= size * empty + ROUNDING) & (
        sums <= (empty * (pairs + size - 1) + ROUNDING)[:, None]
    ).all(axis=1)
    for a, b in apart:
        both = np.flatnonzero((members[:, a] >= 0) & (members[:, b] >= 0) & (size >= _SPLIT_EVENLY))
        across = sums[both, a] + sums[both, b]
        across -= 2 * apart[a, b][members[both, a], members[both, b]]
        kept[both] &= across <= empty * (pairs + 2 * (size[both] - 2)) + ROUNDING
    return Candidates(members[kept], cost[kept])
