"""Agreement beyond chance where all coders share one set of marginals."""

import numpy as np

from variorum.agreement.statistics import Coefficient, Statistics, beyond_chance
from variorum.agreement.study import Floats, Study, ratio
from variorum.agreement.weights import form, weighted_shares


def shared_marginals(study: Study, matrix: Floats) -> Statistics:
    """Return what ``(pa - pe)/(1 - pe)`` with ``pe = sum w_kl pi_k pi_l`` needs.

    ``pi_k`` is the mean over units, single-valued ones too, of the share of values that are ``k``.
    """

    def coefficient(sums: Floats) -> Coefficient:
        observed = ratio(sums[..., 0], sums[..., 1])
        pi = ratio(sums[..., 3:], sums[..., 2, None])
        return beyond_chance(observed, form(pi, matrix, pi))

    return Statistics(sums_of_shares(study, matrix), coefficient)


def sums_of_shares(study: Study, matrix: Floats) -> Floats:
    """Return by article: agreeing shares, pairable units, units, and shares of each category."""
    ones = np.ones(len(study.patterns))
    head = study.by_article(weighted_shares(study, matrix), study.pairable, ones)
    return np.hstack([head, study.marginals(1 / study.sizes)])
