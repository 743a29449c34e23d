"""Krippendorff's alpha for any distance between categories."""

import numpy as np
import scipy

from variorum.agreement.statistics import Coefficient, Quadratic, Statistics
from variorum.agreement.study import Distance, Floats, Ints, Study, nominal, ratio

BLOCK = 250_000
"""How many distances are held at once: few enough to stay in the processor's cache."""


def alpha_statistics(study: Study, distance: Distance) -> Statistics:
    """Return what ``1 - Do/De`` needs (Krippendorff 2011): disagreements and values by article."""
    apart = 2 * study.pair_sums(distance) / np.maximum(study.sizes - 1, 1)
    values = study.marginals(study.pairable)
    head = study.by_article(apart * study.pairable, study.sizes * study.pairable)
    if distance is nominal:
        return Statistics(np.hstack([head, values]), _nominal_coefficient)
    return Statistics(head, _coefficient, _expected(values, distance))


def _nominal_coefficient(sums: Floats) -> Coefficient:
    n = sums[..., 1]
    between = n**2 - (sums[..., 2:] ** 2).sum(axis=-1)
    return _alpha(sums[..., 0], n, between)


def _coefficient(sums: Floats) -> Coefficient:
    return _alpha(sums[..., 0], sums[..., 1], sums[..., 2])


def _expected(values: Floats, distance: Distance) -> Quadratic:
    """Return the distances between all values, as a form over categories or over articles.

    Over articles it holds the distances between the values of any two articles; it is taken where
    it costs less.
    """
    articles, size = values.shape
    if size * (articles + size) < articles**2:
        return Quadratic(distance_block(distance, np.arange(size), size), values)
    # Most articles have few of the categories, so the products are sparse.
    given = scipy.sparse.csr_array(values)
    form = np.zeros((articles, articles))
    step = max(BLOCK // max(size, 1), 1)
    for start in range(0, size, step):
        block = np.arange(start, min(start + step, size))
        apart: Floats = np.asarray(given @ distance_block(distance, block, size).T)
        form += np.asarray(given[:, block] @ apart.T)
    return Quadratic(form)


def distance_block(distance: Distance, some: Ints, size: int) -> Floats:
    """Return the distances of ``some`` categories from all ``size`` categories."""
    return distance(some[:, None], np.arange(size)[None, :])


def _alpha(apart: Floats, n: Floats, between: Floats) -> Coefficient:
    observed = ratio(apart, n)
    expected = ratio(between, n * (n - 1))
    return Coefficient(1 - ratio(observed, expected), observed, expected)
