"""MUC."""

from variorum.agreement.clusters import ClusterMeasure, Clusters, Sides, shared
from variorum.errors import sentence


def muc(key: Clusters, response: Clusters) -> Sides:
    """Of the links that hold clusters together, the share that the other coder has too.

    Vilain et al. (1995, MUC-6, pp. 45–52). A cluster of one mention has no link. Of the mentions
    that a cluster shares with one of the other coder, all but one are links of both.
    """
    both = sum(many - 1 for many in shared(key, response).values())
    return Sides(both, _links(key), both, _links(response))


def _links(clusters: Clusters) -> int:
    return sum(len(cluster) - 1 for cluster in clusters)


MEASURE = ClusterMeasure("muc", sentence("agreement", "MUC"), muc, "no_links")
