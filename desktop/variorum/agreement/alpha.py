"""Krippendorff's alpha for any distance between categories."""

import numpy as np

from variorum.agreement.measure import Coefficient, Statistics
from variorum.agreement.study import Distance, Floats, Ints, Study, nominal, ratio

BLOCK = 2_000_000
"""How many distances are held at once."""


def alpha_statistics(study: Study, distance: Distance) -> Statistics:
    """Return what ``1 - Do/De`` needs (Krippendorff 2011): disagreements and values by article."""
    apart = 2 * study.pair_sums(distance) / np.maximum(study.sizes - 1, 1)
    values = study.marginals(study.pairable)
    head = study.by_article(apart * study.pairable, study.sizes * study.pairable)
    if distance is nominal:
        return Statistics(np.hstack([head, values]), _nominal_coefficient)
    return _with_matrix(head, values, distance)


def _nominal_coefficient(sums: Floats) -> Coefficient:
    n = sums[..., 1]
    between = n**2 - (sums[..., 2:] ** 2).sum(axis=-1)
    return _alpha(sums[..., 0], n, between)


def _with_matrix(head: Floats, values: Floats, distance: Distance) -> Statistics:
    """Return statistics whose expected disagreement is a quadratic form.

    The form is over categories, or over articles where there are fewer of these: each article then
    carries itself, and the form holds the distances between the values of any two articles.
    """
    articles, size = values.shape
    if size <= articles:
        form, carried = distance_block(distance, np.arange(size), size), values
    else:
        form, carried = np.zeros((articles, articles)), np.eye(articles)
        step = max(BLOCK // max(size, 1), 1)
        for start in range(0, size, step):
            block = np.arange(start, min(start + step, size))
            form += values[:, block] @ (distance_block(distance, block, size) @ values.T)

    def coefficient(sums: Floats) -> Coefficient:
        held = sums[..., 2:]
        return _alpha(sums[..., 0], sums[..., 1], ((held @ form) * held).sum(axis=-1))

    return Statistics(np.hstack([head, carried]), coefficient)


def distance_block(distance: Distance, some: Ints, size: int) -> Floats:
    """Return the distances of ``some`` categories from all ``size`` categories."""
    return distance(some[:, None], np.arange(size)[None, :])


def _alpha(apart: Floats, n: Floats, between: Floats) -> Coefficient:
    observed = ratio(apart, n)
    expected = ratio(between, n * (n - 1))
    return Coefficient(1 - ratio(observed, expected), observed, expected)
