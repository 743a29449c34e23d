"""Conger's kappa."""

import numpy as np

from variorum.agreement.measure import Measure
from variorum.agreement.statistics import Coefficient, Statistics, beyond_chance
from variorum.agreement.study import Floats, Study, ratio
from variorum.agreement.weights import Weights, form, weight_matrix, weighted_shares
from variorum.errors import sentence


def conger_statistics(study: Study, matrix: Floats) -> Statistics:
    """Return what the kappa of any coders needs, each with own marginals (Conger 1980, 88:322–328).

    A coder's marginals are from all units that he or she gave a value.
    """
    size, many = len(matrix), len(study.coders)

    def coefficient(sums: Floats) -> Coefficient:
        observed = ratio(sums[..., 0], sums[..., 1])
        given = sums[..., 2:].reshape(*sums.shape[:-1], many, size)
        totals = given.sum(axis=-1, keepdims=True)
        present = totals[..., 0] > 0
        p = np.where(present[..., None], ratio(given, totals), 0.0)
        pairs = (present.sum(axis=-1) * (present.sum(axis=-1) - 1)).astype(np.float64)
        together = p.sum(axis=-2)
        between = form(together, matrix, together) - form(p, matrix, p).sum(axis=-1)
        return beyond_chance(observed, ratio(between, pairs))

    ones = np.ones(len(study.patterns))
    own = [study.marginals(ones, coder) for coder in range(many)]
    head = study.by_article(weighted_shares(study, matrix), study.pairable)
    return Statistics(np.hstack([head, *own]), coefficient)


def measure(weights: Weights = "identity") -> Measure:
    """Return Conger's kappa, with weights where they are given."""

    def statistics(study: Study) -> Statistics:
        return conger_statistics(study, weight_matrix(weights, study.categories))

    return Measure(
        name="conger_kappa",
        title=sentence("agreement", "Conger’s kappa"),
        statistics=statistics,
        shown=False,
        parameters={"weights": weights},
    )


MEASURE = measure()
