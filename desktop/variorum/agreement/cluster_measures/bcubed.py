"""B-cubed."""

from math import fsum

from variorum.agreement.clusters import ClusterMeasure, Clusters, Sides, shared
from variorum.errors import sentence


def bcubed(key: Clusters, response: Clusters) -> Sides:
    """Of each mention's cluster, the share that the other coder's cluster of it has too.

    Bagga & Baldwin (1998, LREC workshop on linguistic coreference). Averaged over A's mentions for
    recall, over B's for precision; a mention that the other coder does not have scores 0.
    """
    # Clusters are sets: a sum that does not depend on their order.
    common = shared(key, response)
    return Sides(
        fsum(many**2 / len(key[a]) for (a, _), many in common.items()),
        sum(map(len, key)),
        fsum(many**2 / len(response[b]) for (_, b), many in common.items()),
        sum(map(len, response)),
    )


MEASURE = ClusterMeasure("bcubed", sentence("agreement", "B-cubed"), bcubed)
