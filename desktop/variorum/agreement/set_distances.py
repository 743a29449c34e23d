"""Distances between sets of codes."""

from collections.abc import Hashable, Sequence

import numpy as np

from variorum.agreement.study import Distance, Floats, Ints

WORD = 62
"""How many codes one machine word holds, as bits."""


def jaccard(sets: Sequence[Hashable]) -> Distance:
    """Return the distance ``1 - J`` of ``sets`` (frozensets), ``J`` shared by all members."""

    def distance(left: Ints, right: Ints, /) -> Floats:
        shared, either, _ = _sizes(words, left, right)
        return 1 - _similarity(shared, either)

    words = _words(sets)
    return distance


def masi(sets: Sequence[Hashable]) -> Distance:
    """Return the MASI distance ``1 - J M`` of ``sets`` (frozensets; Passonneau 2006).

    ``M`` is 1 for equal sets, 2/3 where one holds the other, 1/3 where they overlap, 0 where they
    share nothing. Two empty sets are 0 apart, an empty set and another 1.
    """

    def distance(left: Ints, right: Ints, /) -> Floats:
        shared, either, smaller = _sizes(words, left, right)
        kind = np.where(shared == smaller, 2 / 3, 1 / 3)
        kind = np.where(shared == either, 1.0, kind)
        return 1 - _similarity(shared, either) * kind

    words = _words(sets)
    return distance


def _words(sets: Sequence[Hashable]) -> Ints:
    """Return each set as bits in as many words as its members need."""
    groups = [group for group in sets if isinstance(group, frozenset)]
    members = sorted({member for group in groups for member in group}, key=str)
    place = {member: number for number, member in enumerate(members)}
    words = np.zeros((len(groups), len(members) // WORD + 1), dtype=np.int64)
    for row, group in enumerate(groups):
        for member in group:
            words[row, place[member] // WORD] |= 1 << (place[member] % WORD)
    return words


def _sizes(words: Ints, left: Ints, right: Ints) -> tuple[Floats, Floats, Floats]:
    """Return the sizes of what is shared, of what either has, and of the smaller set."""
    first, second = words[left], words[right]
    shared = _count(first & second)
    return shared, _count(first | second), np.minimum(_count(first), _count(second))


def _count(words: Ints) -> Floats:
    count: Floats = np.bitwise_count(words).sum(axis=-1).astype(np.float64)
    return count


def _similarity(shared: Floats, either: Floats) -> Floats:
    return np.divide(shared, either, out=np.ones_like(either), where=either > 0)
