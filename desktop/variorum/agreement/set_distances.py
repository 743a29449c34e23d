"""Distances between sets of codes."""

from collections.abc import Callable, Hashable, Sequence

import numpy as np

from variorum.agreement.study import Distance, Floats, Ints

WORD = 62
"""How many codes one machine word holds, as bits."""


def jaccard(sets: Sequence[Hashable]) -> Distance:
    """Return the distance ``1 - J`` of ``sets`` (frozensets), ``J`` shared by all members."""

    def distance(left: Ints, right: Ints, /) -> Floats:
        shared, either, _ = sizes(left, right)
        return 1 - _similarity(shared, either)

    sizes = _sizes(sets)
    return distance


def masi(sets: Sequence[Hashable]) -> Distance:
    """Return the MASI distance ``1 - J M`` of ``sets`` (frozensets; Passonneau 2006).

    ``M`` is 1 for equal sets, 2/3 where one holds the other, 1/3 where they overlap, 0 where they
    share nothing. Two empty sets are 0 apart, an empty set and another 1.
    """

    def distance(left: Ints, right: Ints, /) -> Floats:
        shared, either, smaller = sizes(left, right)
        kind = np.where(shared == smaller, 2 / 3, 1 / 3)
        kind = np.where(shared == either, 1.0, kind)
        return 1 - _similarity(shared, either) * kind

    sizes = _sizes(sets)
    return distance


def _words(sets: Sequence[Hashable]) -> Ints:
    """Return each set as bits in as many words as its members need.

    Raises:
        ValueError: if one of them is no set.
    """
    groups = [group for group in sets if isinstance(group, frozenset)]
    if len(groups) < len(sets):
        raise ValueError("distances of sets need values that are sets of codes")
    members = sorted({member for group in groups for member in group}, key=str)
    place = {member: number for number, member in enumerate(members)}
    words = np.zeros((len(groups), len(members) // WORD + 1), dtype=np.int64)
    for row, group in enumerate(groups):
        for member in group:
            words[row, place[member] // WORD] |= 1 << (place[member] % WORD)
    return words


def _sizes(sets: Sequence[Hashable]) -> Callable[[Ints, Ints], tuple[Floats, Floats, Floats]]:
    """Return what counts, of two sets, those in both, those in either, and the smaller set."""

    def sizes(left: Ints, right: Ints) -> tuple[Floats, Floats, Floats]:
        shared = np.zeros(np.broadcast_shapes(left.shape, right.shape))
        for column in range(words.shape[1]):
            shared += np.bitwise_count(words[left, column] & words[right, column])
        first, second = size[left], size[right]
        return shared, first + second - shared, np.minimum(first, second)

    words = _words(sets)
    size = np.bitwise_count(words).sum(axis=1).astype(np.float64)
    return sizes


def _similarity(shared: Floats, either: Floats) -> Floats:
    return np.divide(shared, either, out=np.ones_like(either), where=either > 0)
