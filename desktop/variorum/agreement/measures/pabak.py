"""Kappa adjusted for prevalence and bias."""

import numpy as np

from variorum.agreement.gwet_ac import uniform_details
from variorum.agreement.kappa_of_two import kappa_statistics, table_of
from variorum.agreement.measure import Details, Measure
from variorum.agreement.statistics import Coefficient, Statistics
from variorum.agreement.study import Floats, Study, number_or_none, ratio
from variorum.errors import sentence


def pabak(study: Study) -> Statistics:
    """``2 po - 1`` of two coders and two categories (Byrt, Bishop & Carlin 1993, 46:423–429)."""
    return Statistics(study.by_article(study.shares, study.pairable), _coefficient)


def _coefficient(sums: Floats) -> Coefficient:
    observed = ratio(sums[..., 0], sums[..., 1])
    return Coefficient(2 * observed - 1, observed, np.full_like(observed, 0.5))


def _details(study: Study) -> Details:
    """Return kappa with what makes it differ, and both specific agreements.

    Positive is 1 of 0 and 1, else the first category. Indices are of Byrt et al.,
    ``p_pos`` and ``p_neg`` of Cicchetti & Feinstein (1990, 43:551–558).
    """
    table = table_of(study)
    if study.categories == (0, 1):
        table = table[::-1, ::-1]
    (a, b), (c, d) = table.tolist()
    n = a + b + c + d
    kappa = kappa_statistics(study.pooled, np.eye(2)).all().value[0]
    more = {
        "prevalence_index": (a - d) / n,
        "bias_index": (b - c) / n,
        "p_pos": 2 * a / (2 * a + b + c) if a + b + c else None,
        "p_neg": 2 * d / (2 * d + b + c) if d + b + c else None,
        "kappa": number_or_none(kappa),
    }
    return Details(uniform_details(study, np.eye(2)).se, more)


MEASURE = Measure(
    name="pabak",
    title=sentence("agreement", "Kappa adjusted for prevalence and bias"),
    statistics=pabak,
    details=_details,
    most_coders=2,
    binary=True,
    corrects_chance=False,
    shown=False,
)
