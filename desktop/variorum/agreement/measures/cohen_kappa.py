"""Cohen's kappa."""

import math

import numpy as np

from variorum.agreement.measure import Details, Measure
from variorum.agreement.statistics import Coefficient, Statistics, beyond_chance
from variorum.agreement.study import Floats, Study, ratio
from variorum.errors import sentence


def cohen_kappa(study: Study) -> Statistics:
    """Agreement of two coders beyond chance, each with own marginals (Cohen 1960, p. 40)."""
    sums = np.hstack(
        [
            study.by_article(study.shares, study.pairable),
            study.marginals(study.pairable, 0),
            study.marginals(study.pairable, 1),
        ]
    )
    return Statistics(sums, _coefficient)


def _coefficient(sums: Floats) -> Coefficient:
    size = (sums.shape[-1] - 2) // 2
    n = sums[..., 1]
    observed = ratio(sums[..., 0], n)
    first = ratio(sums[..., 2 : 2 + size], n[..., None])
    second = ratio(sums[..., 2 + size :], n[..., None])
    expected = (first * second).sum(axis=-1)
    return beyond_chance(observed, expected)


def _details(study: Study) -> Details:
    """Return the standard errors of Fleiss, Cohen & Everitt (1969) and Cohen's (1960) maximum."""
    n, size = study.n_units, len(study.categories)
    p = np.zeros((size, size))
    used = study.pairable
    np.add.at(p, tuple(study.patterns[used].T), study.totals[used] / n)
    rows, columns = p.sum(axis=1), p.sum(axis=0)
    po, pe = float(np.trace(p)), float(rows @ columns)
    kappa = (po - pe) / (1 - pe)
    # With identity weights wr_k = p_.k and wc_l = p_l..
    spread = columns[:, None] + rows[None, :]
    identity = np.eye(size)
    var = (p * (identity - spread * (1 - kappa)) ** 2).sum() - (kappa - pe * (1 - kappa)) ** 2
    var_null = (np.outer(rows, columns) * (identity - spread) ** 2).sum() - pe**2
    scale = n * (1 - pe) ** 2
    most = (float(np.minimum(rows, columns).sum()) - pe) / (1 - pe)
    return Details(
        math.sqrt(max(float(var), 0.0) / scale),
        {
            "po": po,
            "pe": pe,
            "max": most,
            "se_null": math.sqrt(max(float(var_null), 0.0) / scale),
        },
    )


MEASURE = Measure(
    name="cohen_kappa",
    title=sentence("agreement", "Cohen’s kappa"),
    statistics=cohen_kappa,
    details=_details,
    most_coders=2,
)
