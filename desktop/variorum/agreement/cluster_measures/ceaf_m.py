"""CEAF by mentions."""

from variorum.agreement.clusters import ClusterMeasure, Clusters, Sides, best_map
from variorum.errors import sentence


def ceaf_m(key: Clusters, response: Clusters) -> Sides:
    """Mentions in common under the best one-to-one map of clusters (Luo 2005, HLT, pp. 25–32)."""
    both = best_map(key, response, lambda _ours, _theirs, common: common)
    return Sides(both, sum(map(len, key)), both, sum(map(len, response)))


MEASURE = ClusterMeasure("ceaf_m", sentence("agreement", "CEAF by mentions"), ceaf_m)
