"""Percent agreement."""

import numpy as np

from variorum.agreement.linearisation import gwet_se
from variorum.agreement.measure import Details, Measure
from variorum.agreement.statistics import Coefficient, Statistics
from variorum.agreement.study import Floats, Study, ratio
from variorum.agreement.weights import Weights, weight_matrix, weighted_shares
from variorum.errors import sentence


def _coefficient(sums: Floats) -> Coefficient:
    observed = ratio(sums[..., 0], sums[..., 1])
    return Coefficient(observed, observed, np.full_like(observed, np.nan))


def measure(weights: Weights = "identity") -> Measure:
    """Return the share of agreeing coder pairs, averaged over units (Gwet 2014, p. 50).

    Every unit weighs the same. Nothing is said about chance: never the only figure to show.
    """

    def statistics(study: Study) -> Statistics:
        return Statistics(study.by_article(_shares(study), study.pairable), _coefficient)

    def details(study: Study) -> Details:
        return Details(gwet_se(study, _shares(study), 0.0, np.zeros(len(study.patterns))))

    def _shares(study: Study) -> Floats:
        return weighted_shares(study, weight_matrix(weights, study.categories))

    return Measure(
        name="percent_agreement",
        title=sentence("agreement", "Percent agreement"),
        statistics=statistics,
        details=details,
        corrects_chance=False,
        parameters={"weights": weights},
    )


MEASURE = measure()
