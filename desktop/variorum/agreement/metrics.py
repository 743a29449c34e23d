"""Distances between values: what Krippendorff's alpha takes disagreement to be."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Literal, get_args

import numpy as np

from variorum.agreement.set_distances import jaccard, masi
from variorum.agreement.study import Distance, Floats, Ints, nominal
from variorum.agreement.weights import numbers_of

Metric = Literal["nominal", "ordinal", "interval", "ratio", "masi", "jaccard", "tree"]
METRICS: tuple[Metric, ...] = get_args(Metric)
BRANCH = "/"
"""What stands between the parts of a hierarchical code."""


def interval(values: Sequence[Hashable]) -> Distance:
    """Return the distance ``(c - k)^2`` of numbers (Krippendorff 2011)."""

    def distance(left: Ints, right: Ints, /) -> Floats:
        apart: Floats = (numbers[left] - numbers[right]) ** 2
        return apart

    numbers = numbers_of(values)
    return distance


def ratio_scale(values: Sequence[Hashable]) -> Distance:
    """Return the distance ``((c - k)/(c + k))^2`` of numbers, 0/0 being 0 (Krippendorff 2011)."""

    def distance(left: Ints, right: Ints, /) -> Floats:
        above, below = numbers[left] - numbers[right], numbers[left] + numbers[right]
        share = np.divide(above, below, out=np.zeros(above.shape), where=below != 0)
        return share**2

    numbers = numbers_of(values)
    return distance


def tree(paths: Sequence[Hashable]) -> Distance:
    """Return the distance of codes in a hierarchy, written ``root/branch/leaf``.

    ``1 - 2 c/(a + b)``: the length of the path in common, and those of both (Wu & Palmer 1994).
    """

    def distance(left: Ints, right: Ints, /) -> Floats:
        left, right = np.broadcast_arrays(left, right)
        going = np.ones(left.shape, dtype=np.bool_)
        common = np.zeros(left.shape)
        for level in range(parts.shape[1]):
            going &= (parts[left, level] == parts[right, level]) & (parts[left, level] >= 0)
            common += going
        apart: Floats = 1 - 2 * common / (depth[left] + depth[right])
        return apart

    split = [str(path).split(BRANCH) for path in paths]
    names = {name: place for place, name in enumerate(sorted({n for one in split for n in one}))}
    depth = np.array([len(one) for one in split], dtype=np.int64)
    parts = np.full((len(split), int(depth.max(initial=0))), -1, dtype=np.int64)
    for row, one in enumerate(split):
        parts[row, : len(one)] = [names[name] for name in one]
    return distance


def ancestor(path: str, depth: int) -> str:
    """Return the code above ``path`` at ``depth``; a shallower one stays as it is."""
    return BRANCH.join(path.split(BRANCH)[:depth])


DISTANCES: Mapping[str, Callable[[Sequence[Hashable]], Distance]] = {
    "nominal": lambda _: nominal,
    "interval": interval,
    "ratio": ratio_scale,
    "masi": masi,
    "jaccard": jaccard,
    "tree": tree,
}
"""Ordinal distances are not here: they depend on how often each value was given."""
