"""Measures of entities that coders built of mentions, one file each."""

from variorum.agreement.cluster_measures import bcubed, ceaf_e, ceaf_m, muc
from variorum.agreement.clusters import ClusterMeasure

CLUSTER_MEASURES: tuple[ClusterMeasure, ...] = (
    bcubed.MEASURE,
    muc.MEASURE,
    ceaf_m.MEASURE,
    ceaf_e.MEASURE,
)
