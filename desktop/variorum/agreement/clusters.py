"""Entities as clusters of mentions: precision and recall of one coder's against another's."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import scipy

from variorum.agreement.result import Reason, Result

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
        recall, of_key, precision, of_response = self.sides(ours, theirs)
        if not of_key and not of_response:
            return Result(
                value=None,
                reason=self.why,
                n_units=len(_cluster_of(ours) | _cluster_of(theirs)),
                n_coders=2,
                details={"precision": None, "recall": None, "f1": None},
            )
        r = recall / of_key if of_key else 0.0
        p = precision / of_response if of_response else 0.0
        f1 = 2 * p * r / (p + r) if p + r else 0.0
        return Result(
            value=f1,
            n_units=len(_cluster_of(ours) | _cluster_of(theirs)),
            n_coders=2,
            details={"precision": p, "recall": r, "f1": f1},
        )


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
