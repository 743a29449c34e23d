"""Percent agreement."""

import numpy as np

from variorum.agreement.linearisation import gwet_se
from variorum.agreement.measure import Details, Measure
from variorum.agreement.statistics import Coefficient, Statistics
from variorum.agreement.study import Floats, Study, ratio
from variorum.errors import sentence


def percent_agreement(study: Study) -> Statistics:
    """Share of agreeing coder pairs, averaged over units (Gwet 2014, p. 50).

    Every unit weighs the same. Nothing is said about chance: never the only figure to show.
    """
    return Statistics(study.by_article(study.shares, study.pairable), _coefficient)


def _coefficient(sums: Floats) -> Coefficient:
    observed = ratio(sums[..., 0], sums[..., 1])
    return Coefficient(observed, observed, np.full_like(observed, np.nan))


def _details(study: Study) -> Details:
    return Details(gwet_se(study, 0.0, np.zeros(len(study.patterns))))


MEASURE = Measure(
    name="percent_agreement",
    title=sentence("agreement", "Percent agreement"),
    statistics=percent_agreement,
    details=_details,
    corrects_chance=False,
)
