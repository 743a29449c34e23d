"""CEAF by entities."""

from variorum.agreement.clusters import ClusterMeasure, Clusters, Sides, best_map
from variorum.errors import sentence


def ceaf_e(key: Clusters, response: Clusters) -> Sides:
    """Likeness of entities under the best one-to-one map of clusters (Luo 2005, HLT, pp. 25–32).

    Two entities are alike by ``2 |K and R|/(|K| + |R|)``, an entity to itself by 1.
    """
    both = best_map(key, response, lambda ours, theirs, common: 2 * common / (ours + theirs))
    return Sides(both, len(key), both, len(response))


MEASURE = ClusterMeasure("ceaf_e", sentence("agreement", "CEAF by entities"), ceaf_e)
