"""Entities as clusters of mentions: precision and recall of one coder's against another's."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import scipy

from variorum.agreement.result import Reason, Result
from variorum.agreement.study import Floats, number_or_none, ratio

Cluster = frozenset[Hashable]
Clusters = Sequence[Cluster]
"""A coder's entities: mentions that he or she took for one. No mention is in two."""


class Sides(NamedTuple):
    """Parts and wholes of recall (of the key, coder A) and precision (of the response, coder B)."""

    recall: float
    of_key: float
    precision: float
    of_response: float


@dataclass(frozen=True)
class ClusterMeasure:
    """A measure of two coders' clusters; its F1 is the same whoever is A."""

    name: str
    title: str
    sides: Callable[[Clusters, Clusters], Sides]
    why: Reason = "no_units"

    def compute(self, key: Clusters, response: Clusters) -> Result:
        """Return F1 with precision and recall.

        It is undefined where neither coder has anything to compare, 0 where one has not.
        """
        ours, theirs = _kept(key), _kept(response)
        figures = rates(np.array(self.sides(ours, theirs), dtype=np.float64))
        precision, recall, f1 = map(number_or_none, figures.tolist())
        return Result(
            value=f1,
            reason=self.why if f1 is None else None,
            n_units=len(_cluster_of(ours) | _cluster_of(theirs)),
            n_coders=2,
            details={"precision": precision, "recall": recall, "f1": f1},
        )


def rates(sides: Floats) -> Floats:
    """Return precision, recall and F1 of ``Sides``, both along the last axis.

    They are undefined where both wholes are nothing, 0 where one of them is.
    """
    recall, of_key, precision, of_response = np.moveaxis(sides, -1, 0)
    r = np.nan_to_num(ratio(recall, of_key))
    p = np.nan_to_num(ratio(precision, of_response))
    found = np.stack([p, r, np.nan_to_num(ratio(2 * p * r, p + r))], axis=-1)
    found[(of_key == 0) & (of_response == 0)] = np.nan
    return found


def _kept(clusters: Clusters) -> list[Cluster]:
    return [cluster for cluster in clusters if cluster]


def _cluster_of(clusters: Clusters) -> dict[Hashable, int]:
    return {mention: number for number, cluster in enumerate(clusters) for mention in cluster}


def shared(key: Clusters, response: Clusters) -> Mapping[tuple[int, int], int]:
    """Return how many mentions each two clusters have in common, where they have any."""
    other = _cluster_of(response)
    counts: dict[tuple[int, int], int] = {}
    for number, cluster in enumerate(key):
        for mention in cluster:
            if mention in other:
                place = (number, other[mention])
                counts[place] = counts.get(place, 0) + 1
    return counts


def best_map(key: Clusters, response: Clusters, alike: Callable[[int, int, int], float]) -> float:
    """Return the most that a one-to-one map of clusters is worth (Luo 2005).

    ``alike`` takes the sizes of two clusters and of what they have in common.
    """
    worth = np.zeros((len(key), len(response)))
    for (a, b), common in shared(key, response).items():
        worth[a, b] = alike(len(key[a]), len(response[b]), common)
    return float(worth[scipy.optimize.linear_sum_assignment(worth, maximize=True)].sum())
