"""Standard errors by Gwet's linearisation (Handbook of Inter-Rater Reliability, 4th ed., 2014)."""

import math

import numpy as np

from variorum.agreement.study import Floats, Study
from variorum.agreement.weights import weighted_shares


def gwet_se(study: Study, shares: Floats, pe: float, pe_by_pattern: Floats) -> float | None:
    """Return the standard error of a coefficient ``(pa - pe)/(1 - pe)`` (ch. 5).

    ``shares`` are the agreeing, or weighted, shares of coder pairs and ``pe_by_pattern`` each
    unit's own part in the chance term, by pattern. None for one unit.
    """
    n, weight = study.n_values, study.totals
    if n <= 1 or pe == 1:
        return None
    pairable = study.pairable
    kappa = (float((weight * shares).sum()) / study.n_units - pe) / (1 - pe)
    own = (n / study.n_units) * (shares - pe * pairable) / (1 - pe)
    x = own - 2 * (1 - kappa) * (pe_by_pattern - pe) / (1 - pe)
    return math.sqrt(float((weight * (x - kappa) ** 2).sum()) / (n * (n - 1)))


def gwet_se_of_alpha(study: Study, matrix: Floats) -> float | None:
    """Return the standard error of alpha with agreement weights (ch. 6), None for one unit."""
    used = study.pairable
    size, weight = study.sizes[used].astype(np.float64), study.totals[used]
    n = float(weight.sum())
    if n <= 1:
        return None
    mean = float((weight * size).sum()) / n
    small = 1 / float((weight * size).sum())
    pi = study.pooled.marginals(study.pairable)[0] / (n * mean)
    pe = float(pi @ matrix @ pi)
    # s_i = sum_k r_ik (r*_ik - 1) is the weighted share of pairs times r_i (r_i - 1).
    agreeing = weighted_shares(study, matrix)[used] * size / mean
    raw = float((weight * agreeing).sum()) / n
    pa = (1 - small) * raw + small
    chance = value_sums(study, matrix @ pi)[used] / mean - pe * (size - mean) / mean
    kappa = (raw - pe) / (1 - pe)
    own = agreeing - pa * (size - mean) / mean
    x = (own - pe) / (1 - pe) - 2 * (1 - kappa) * (chance - pe) / (1 - pe)
    return math.sqrt(float((weight * (x - kappa) ** 2).sum()) / (n * (n - 1)))


def value_sums(study: Study, worth: Floats) -> Floats:
    """Return, by pattern, the sum of ``worth`` of its values' categories."""
    sums: Floats = np.where(study.present, worth[study.patterns], 0.0).sum(axis=1)
    return sums
