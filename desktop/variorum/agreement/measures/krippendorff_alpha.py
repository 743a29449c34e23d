"""Krippendorff's alpha."""

import numpy as np

from variorum.agreement.alpha import alpha_statistics, distance_block
from variorum.agreement.linearisation import gwet_se_of_alpha
from variorum.agreement.measure import Details, Measure
from variorum.agreement.metrics import DISTANCES, Metric
from variorum.agreement.ordinal_alpha import ordinal_similarity, ordinal_statistics, similarity
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Floats, Study
from variorum.errors import sentence

_MOST_CATEGORIES = 2_000
"""With more there is no standard error, for it needs the distance of each two."""


def alpha_of(metric: Metric, study: Study) -> Statistics:
    """Return what alpha with ``metric`` needs: any coders, missing values (Krippendorff 2011)."""
    if metric == "ordinal":
        return ordinal_statistics(study)
    return alpha_statistics(study, DISTANCES[metric](study.categories))


def measure(metric: Metric = "nominal") -> Measure:
    """Return one minus observed by expected disagreement (Krippendorff 2011)."""

    def statistics(study: Study) -> Statistics:
        return alpha_of(metric, study)

    def details(study: Study) -> Details:
        if len(study.categories) > _MOST_CATEGORIES:
            return Details()
        return Details(gwet_se_of_alpha(study, _similarity(metric, study)))

    return Measure(
        name="krippendorff_alpha",
        title=sentence("agreement", "Krippendorff’s alpha"),
        statistics=statistics,
        details=details,
        parameters={"metric": metric},
    )


def _similarity(metric: Metric, study: Study) -> Floats:
    if metric == "ordinal":
        return ordinal_similarity(study)
    size = len(study.categories)
    return similarity(distance_block(DISTANCES[metric](study.categories), np.arange(size), size))


MEASURE = measure()
