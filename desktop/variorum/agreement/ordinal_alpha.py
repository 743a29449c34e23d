"""Krippendorff's alpha for ordered values, whose distances depend on the values given."""

import numpy as np

from variorum.agreement.statistics import Coefficient, Statistics
from variorum.agreement.study import Floats, Ints, Study, ratio
from variorum.agreement.weights import numbers_of


def ordinal_statistics(study: Study) -> Statistics:
    """Return what ordinal alpha needs (Krippendorff 2011).

    The distance ``(sum_{g=c..k} n_g - (n_c + n_k)/2)^2`` is the squared distance of the middles of
    ``c`` and ``k`` in the line of all values, so that any resample has distances of its own. By
    article: values of each category, then coincidences of each two different ones that met.
    """
    order = numbers_of(study.categories).argsort(kind="stable")
    size = len(order)
    values = study.marginals(study.pairable)[:, order]
    pairs, met = _coincidences(study, order.argsort())

    def coefficient(sums: Floats) -> Coefficient:
        given = sums[..., :size]
        n = given.sum(axis=-1)
        middle = np.cumsum(given, axis=-1) - given / 2
        apart = (middle[..., pairs[:, 0]] - middle[..., pairs[:, 1]]) ** 2
        # Measured from the middle of the line, so that nothing large cancels.
        off = middle - n[..., None] / 2
        spread = n * (given * off**2).sum(axis=-1) - (given * off).sum(axis=-1) ** 2
        observed = ratio((sums[..., size:] * apart).sum(axis=-1), n)
        expected = ratio(2 * spread, n * (n - 1))
        return Coefficient(1 - ratio(observed, expected), observed, expected)

    return Statistics(np.hstack([values, met]), coefficient)


def ordinal_similarity(study: Study) -> Floats:
    """Return one minus the distances of the categories, the largest being 1."""
    order = numbers_of(study.categories).argsort(kind="stable")
    given = study.pooled.marginals(study.pairable)[0][order]
    middle = (np.cumsum(given) - given / 2)[order.argsort()]
    return similarity((middle[:, None] - middle[None, :]) ** 2)


def similarity(distances: Floats) -> Floats:
    """Return agreement weights for ``distances``: one minus their share of the largest."""
    largest = float(distances.max(initial=0.0))
    weights: Floats = 1 - distances / largest if largest else np.ones_like(distances)
    return weights


def _coincidences(study: Study, rank: Ints) -> tuple[Ints, Floats]:
    """Return the pairs of ranks that met in a unit, and their coincidences by article."""
    size = len(rank)
    article, cell, weight = [], [], []
    each = study.weight * 2 / np.maximum(study.sizes - 1, 1)[study.pattern]
    for first in range(len(study.coders)):
        for second in range(first + 1, len(study.coders)):
            left, right = study.patterns[:, first], study.patterns[:, second]
            both = study.present[:, first] & study.present[:, second] & (left != right)
            here = both[study.pattern]
            low, high = np.sort([rank[left], rank[right]], axis=0)
            article.append(study.article[here])
            cell.append((low * size + high)[study.pattern[here]])
            weight.append(each[here])
    cells = np.concatenate(cell)
    met, place = np.unique(cells, return_inverse=True)
    cells = np.concatenate(article) * len(met) + place
    sums = np.bincount(cells, np.concatenate(weight), study.rows * len(met)).astype(np.float64)
    return np.stack(np.divmod(met, size), axis=1), sums.reshape(study.rows, len(met))
