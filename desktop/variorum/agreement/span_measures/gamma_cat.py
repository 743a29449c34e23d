"""Gamma of codes."""

import numpy as np

from variorum.agreement.aligning.disorder import Sampling
from variorum.agreement.aligning.dissimilarity import Dissimilarity
from variorum.agreement.result import Reason
from variorum.agreement.span_measure import SpanMeasure
from variorum.agreement.span_measures.gamma import STANDARD, USUAL, gamma_cat, gamma_statistics
from variorum.agreement.spans import SpanStudy
from variorum.agreement.statistics import Statistics
from variorum.errors import sentence


def measure(kind: Dissimilarity = STANDARD, sampling: Sampling = USUAL) -> SpanMeasure:
    """Return agreement on the codes of units that the best alignment puts together.

    Mathet (2017), Computational Linguistics 43:661–681. Units put together with nothing do not
    count.
    """

    def statistics(study: SpanStudy) -> Statistics:
        return Statistics(gamma_statistics(study, kind, sampling).by_article, gamma_cat)

    def why_not(study: SpanStudy) -> Reason:
        if not study.compared.any():
            return "no_units"
        weight = np.nansum(statistics(study).by_article[:, 3])
        return "no_variation" if weight > 0 else "no_pairable_units"

    return SpanMeasure(
        name="gamma_cat",
        title=sentence("agreement", "Gamma of codes"),
        statistics=statistics,
        why=why_not,
        parameters={**kind.parameters(), **sampling.parameters()},
    )


MEASURE = measure()
