"""Gwet's agreement coefficients, and those with uniform chance: agreement where one code rules."""

import numpy as np

from variorum.agreement.linearisation import gwet_se, value_sums
from variorum.agreement.measure import Details
from variorum.agreement.shared_marginals import sums_of_shares
from variorum.agreement.statistics import Coefficient, Statistics, beyond_chance
from variorum.agreement.study import Floats, Study, ratio
from variorum.agreement.weights import weighted_shares


def ac_statistics(study: Study, matrix: Floats) -> Statistics:
    """Return what AC1 and AC2 need (Gwet 2008, 61:29–48).

    ``pe = T_w/(q(q-1)) sum pi_k(1-pi_k)``, ``T_w`` being the sum of all weights.
    """

    def coefficient(sums: Floats) -> Coefficient:
        observed = ratio(sums[..., 0], sums[..., 1])
        pi = ratio(sums[..., 3:], sums[..., 2, None])
        return beyond_chance(observed, _factor(matrix) * (pi * (1 - pi)).sum(axis=-1))

    return Statistics(sums_of_shares(study, matrix), coefficient)


def ac_details(study: Study, matrix: Floats) -> Details:
    """Return the standard error of AC1 and AC2 (Gwet 2014, ch. 5)."""
    if len(matrix) == 1:
        return Details()
    pi = study.pooled.marginals(1 / study.sizes)[0] / study.n_values
    pe = _factor(matrix) * float((pi * (1 - pi)).sum())
    by_pattern = _factor(matrix) * value_sums(study, 1 - pi) / study.sizes
    return Details(gwet_se(study, weighted_shares(study, matrix), pe, by_pattern))


def _factor(matrix: Floats) -> float:
    size = len(matrix)
    return float(matrix.sum()) / (size * (size - 1)) if size > 1 else 0.0


def uniform_statistics(study: Study, matrix: Floats) -> Statistics:
    """Return what agreement beyond ``pe = sum w_kl / q^2`` needs (Brennan & Prediger 1981)."""
    # Where nobody gave a value and none are declared there are no categories.
    pe = float(matrix.mean()) if matrix.size else np.nan

    def coefficient(sums: Floats) -> Coefficient:
        observed = ratio(sums[..., 0], sums[..., 1])
        return beyond_chance(observed, np.full_like(observed, pe))

    shares = weighted_shares(study, matrix)
    return Statistics(study.by_article(shares, study.pairable), coefficient)


def uniform_details(study: Study, matrix: Floats) -> Details:
    """Return the standard error of agreement beyond uniform chance (Gwet 2014, ch. 5)."""
    pe = float(matrix.mean())
    shares = weighted_shares(study, matrix)
    return Details(gwet_se(study, shares, pe, np.full(len(study.patterns), pe)))
