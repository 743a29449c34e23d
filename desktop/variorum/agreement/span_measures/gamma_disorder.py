"""Disorder of the best alignment."""

import numpy as np

from variorum.agreement.aligning.disorder import observed
from variorum.agreement.aligning.dissimilarity import Dissimilarity
from variorum.agreement.span_measure import SpanMeasure
from variorum.agreement.span_measures.gamma import STANDARD
from variorum.agreement.spans import SpanStudy
from variorum.agreement.statistics import Coefficient, Statistics
from variorum.agreement.study import Floats, ratio
from variorum.errors import sentence


def measure(kind: Dissimilarity = STANDARD) -> SpanMeasure:
    """Return the cost of the best alignment by the mean number of units a coder.

    Mathet, Widlöcher & Métivier (2015), Computational Linguistics 41:437–479. 0 is full
    agreement; there is no upper bound.
    """

    def statistics(study: SpanStudy) -> Statistics:
        found = observed(study, kind)
        return Statistics(np.stack([found.cost, found.units], axis=1), _coefficient)

    return SpanMeasure(
        name="gamma_disorder",
        title=sentence("agreement", "Disorder of the best alignment"),
        statistics=statistics,
        parameters=kind.parameters(),
    )


def _coefficient(sums: Floats) -> Coefficient:
    value = ratio(sums[..., 0], sums[..., 1])
    return Coefficient(value, value, np.full_like(value, np.nan))


MEASURE = measure()
