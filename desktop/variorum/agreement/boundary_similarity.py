"""Agreement on where segments end."""

from collections.abc import Mapping, Sequence
from itertools import combinations

import numpy as np

from variorum.agreement.result import Result
from variorum.agreement.study import Ints

NEAR = 2


def boundary_similarity(masses: Mapping[str, Sequence[int]], n_t: int = NEAR) -> Result:
    """Return the mean over coder pairs of Fournier's B (2013, ACL, pp. 1702–1712).

    ``masses`` are the lengths of each coder's segments, in units. Boundaries that do not match but
    are less than ``n_t`` units apart pair up as near misses, the nearest first and of these the
    leftmost, as in Fournier's own segeval; such a pair counts its distance by ``n_t`` as much as a
    boundary that only one coder has.

    Raises:
        ValueError: if a segment is empty, or the segmentations are not of equal length.
    """
    if any(length <= 0 for lengths in masses.values() for length in lengths):
        raise ValueError("a segment is empty")
    if len({sum(lengths) for lengths in masses.values()}) > 1:
        raise ValueError("the segmentations are not of equal length")
    edges = {coder: np.cumsum(lengths)[:-1] for coder, lengths in masses.items()}
    pairs = {
        f"{first}|{second}": _similarity(edges[first], edges[second], n_t)
        for first, second in combinations(edges, 2)
    }
    defined = [value for value in pairs.values() if value is not None]
    return Result(
        value=sum(defined) / len(defined) if defined else None,
        reason=None if defined else "no_boundaries" if pairs else "no_pairable_values",
        n_units=sum(len(one) for one in edges.values()),
        n_coders=len(masses),
        parameters={"n_t": n_t},
        details={"pairs": pairs},
    )


def _similarity(ours: Ints, theirs: Ints, n_t: int) -> float | None:
    matches = len(np.intersect1d(ours, theirs))
    left, right = np.setdiff1d(ours, theirs), np.setdiff1d(theirs, ours)
    misses = _near_misses(left, right, n_t)
    alone = len(left) + len(right) - 2 * len(misses)
    whole = alone + len(misses) + matches
    lost = sum(misses) / n_t if misses else 0.0
    return 1 - (alone + lost) / whole if whole else None


def _near_misses(left: Ints, right: Ints, n_t: int) -> list[int]:
    """Return how far apart the boundaries of each near miss are."""
    apart = np.abs(left[:, None] - right[None, :])
    first = np.minimum(left[:, None], right[None, :])
    rows, columns = np.nonzero(apart < n_t)
    order = np.lexsort([first[rows, columns], apart[rows, columns]])
    taken: tuple[set[int], set[int]] = (set(), set())
    found = []
    for row, column in zip(rows[order].tolist(), columns[order].tolist(), strict=True):
        if row not in taken[0] and column not in taken[1]:
            taken[0].add(row)
            taken[1].add(column)
            found.append(int(apart[row, column]))
    return found
