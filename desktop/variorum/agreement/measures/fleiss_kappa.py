"""Fleiss' kappa."""

import math

import numpy as np

from variorum.agreement.linearisation import gwet_se, value_sums
from variorum.agreement.measure import Details, Measure
from variorum.agreement.shared_marginals import shared_marginals
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Floats, Study, number_or_none
from variorum.agreement.weights import Weights, weight_matrix, weighted_shares
from variorum.errors import sentence


def fleiss_kappa(study: Study) -> Statistics:
    """Agreement of any number of coders beyond chance, with shared marginals (Fleiss 1971).

    Units with one value count in the marginals only (Gwet 2014, ch. 2).
    """
    return shared_marginals(study, np.eye(len(study.categories)))


def measure(weights: Weights = "identity") -> Measure:
    """Return Fleiss' kappa, with weights where they are given (Gwet 2014, ch. 3)."""

    def statistics(study: Study) -> Statistics:
        return shared_marginals(study, weight_matrix(weights, study.categories))

    def details(study: Study) -> Details:
        matrix = weight_matrix(weights, study.categories)
        pi = study.pooled.marginals(1 / study.sizes)[0] / study.n_values
        se = gwet_se(
            study,
            weighted_shares(study, matrix),
            float(pi @ matrix @ pi),
            value_sums(study, matrix @ pi) / study.sizes,
        )
        return Details(se, _unweighted(study, pi) if weights == "identity" else {})

    return Measure(
        name="fleiss_kappa",
        title=sentence("agreement", "Fleiss’ kappa"),
        statistics=statistics,
        details=details,
        parameters={"weights": weights},
    )


def _unweighted(study: Study, pi: Floats) -> dict[str, object]:
    pooled = study.pooled
    by_category = {
        str(category): number_or_none(_value(pooled.one_vs_rest(category)))
        for category in study.categories
    }
    return {"by_category": by_category, "se_null": _se_null(study, pi)}


def _value(study: Study) -> float:
    return float(fleiss_kappa(study).each().value[0])


def _se_null(study: Study, p: Floats) -> float | None:
    """Return the standard error where there is no agreement (Fleiss, Nee & Landis 1979, 86:974).

    It exists for complete data only.
    """
    if len(set(study.sizes.tolist())) != 1:
        return None
    m, s = int(study.sizes[0]), float((p * (1 - p)).sum())
    inner = s**2 - float((p * (1 - p) * (1 - 2 * p)).sum())
    return math.sqrt(2) / (s * math.sqrt(study.n_values * m * (m - 1))) * math.sqrt(inner)


MEASURE = measure()
