"""Fleiss' kappa."""

import math

import numpy as np

from variorum.agreement.linearisation import gwet_se, value_sums
from variorum.agreement.measure import Details, Measure
from variorum.agreement.statistics import Coefficient, Statistics, beyond_chance
from variorum.agreement.study import Floats, Study, number_or_none, ratio
from variorum.errors import sentence


def fleiss_kappa(study: Study) -> Statistics:
    """Agreement of any number of coders beyond chance, with shared marginals (Fleiss 1971).

    Units with one value count in the marginals only (Gwet 2014, ch. 2).
    """
    sums = np.hstack(
        [
            study.by_article(study.shares, study.pairable, np.ones(len(study.patterns))),
            study.marginals(1 / study.sizes),
        ]
    )
    return Statistics(sums, _coefficient)


def _coefficient(sums: Floats) -> Coefficient:
    observed = ratio(sums[..., 0], sums[..., 1])
    pi = ratio(sums[..., 3:], sums[..., 2, None])
    expected = (pi**2).sum(axis=-1)
    return beyond_chance(observed, expected)


def _value(study: Study) -> float:
    statistics = fleiss_kappa(study.pooled)
    return float(statistics.each().value[0])


def _details(study: Study) -> Details:
    pi = study.pooled.marginals(1 / study.sizes)[0] / study.n_values
    by_category = {
        str(category): number_or_none(_value(study.one_vs_rest(category)))
        for category in study.categories
    }
    se = gwet_se(study, float((pi**2).sum()), value_sums(study, pi) / study.sizes)
    return Details(se, {"by_category": by_category, "se_null": _se_null(study, pi)})


def _se_null(study: Study, p: Floats) -> float | None:
    """Return the standard error where there is no agreement (Fleiss, Nee & Landis 1979).

    It exists for complete data only.
    """
    if len(set(study.sizes.tolist())) != 1:
        return None
    m, s = int(study.sizes[0]), float((p * (1 - p)).sum())
    inner = s**2 - float((p * (1 - p) * (1 - 2 * p)).sum())
    return math.sqrt(2) / (s * math.sqrt(study.n_values * m * (m - 1))) * math.sqrt(inner)


MEASURE = Measure(
    name="fleiss_kappa",
    title=sentence("agreement", "Fleiss’ kappa"),
    statistics=fleiss_kappa,
    details=_details,
)
