"""Agreement on where segments end."""

from collections.abc import Mapping, Sequence
from itertools import combinations

import numpy as np
import scipy

from variorum.agreement.result import Result
from variorum.agreement.study import Ints

NEAR = 2


def boundary_similarity(masses: Mapping[str, Sequence[int]], n_t: int = NEAR) -> Result:
    """Return the mean over coder pairs of Fournier's B (2013, ACL, pp. 1702–1712).

    ``masses`` are the lengths of each coder's segments, in units. Boundaries that do not match but
    are less than ``n_t`` units apart pair up as near misses, as many as can, at the least distance;
    such a pair counts its distance by ``n_t`` as much as a boundary that only one coder has.
    """
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
    apart = np.abs(left[:, None] - right[None, :])
    # A pair is worth more than any saving of distance.
    worth = np.where(apart < n_t, n_t * (len(left) + len(right)) - apart, 0)
    rows, columns = scipy.optimize.linear_sum_assignment(worth, maximize=True)
    near = worth[rows, columns] > 0
    misses = int(near.sum())
    lost = float(apart[rows, columns][near].sum()) / n_t
    alone = len(left) + len(right) - 2 * misses
    whole = alone + misses + matches
    return 1 - (alone + lost) / whole if whole else None
