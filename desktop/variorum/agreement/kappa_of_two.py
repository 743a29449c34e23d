"""Kappa of two coders, with or without weights: one file for what its two names share."""

import math

import numpy as np

from variorum.agreement.measure import Details
from variorum.agreement.statistics import Coefficient, Statistics, beyond_chance
from variorum.agreement.study import Floats, Study, ratio
from variorum.agreement.weights import form, weighted_shares


def kappa_statistics(study: Study, matrix: Floats) -> Statistics:
    """Return what ``(po - pe)/(1 - pe)`` needs, each coder with own marginals (Cohen 1968)."""

    def coefficient(sums: Floats) -> Coefficient:
        size = len(matrix)
        n = sums[..., 1]
        observed = ratio(sums[..., 0], n)
        first = ratio(sums[..., 2 : 2 + size], n[..., None])
        second = ratio(sums[..., 2 + size :], n[..., None])
        return beyond_chance(observed, form(first, matrix, second))

    sums = np.hstack(
        [
            study.by_article(weighted_shares(study, matrix), study.pairable),
            study.marginals(study.pairable, 0),
            study.marginals(study.pairable, 1),
        ]
    )
    return Statistics(sums, coefficient)


def kappa_details(study: Study, matrix: Floats) -> Details:
    """Return ``po``, ``pe`` and the standard errors of Fleiss, Cohen & Everitt (1969, 72:323)."""
    p = table_of(study)
    n = p.sum()
    p /= n
    rows, columns = p.sum(axis=1), p.sum(axis=0)
    po, pe = float((matrix * p).sum()), float(rows @ matrix @ columns)
    kappa = (po - pe) / (1 - pe)
    spread = (matrix @ columns)[:, None] + (rows @ matrix)[None, :]
    var = (p * (matrix - spread * (1 - kappa)) ** 2).sum() - (kappa - pe * (1 - kappa)) ** 2
    var_null = (np.outer(rows, columns) * (matrix - spread) ** 2).sum() - pe**2
    scale = float(n) * (1 - pe) ** 2
    return Details(
        math.sqrt(max(float(var), 0.0) / scale),
        {"po": po, "pe": pe, "se_null": math.sqrt(max(float(var_null), 0.0) / scale)},
    )


def table_of(study: Study) -> Floats:
    """Return how many units the first coder (rows) and the second gave each pair of categories."""
    size = len(study.categories)
    table = np.zeros((size, size))
    used = study.pairable
    np.add.at(table, tuple(study.patterns[used].T), study.totals[used])
    return table
