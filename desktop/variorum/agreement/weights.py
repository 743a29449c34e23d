"""Agreement weights: how much of an agreement two different categories still are."""

from collections.abc import Hashable, Sequence
from typing import Literal, get_args

import numpy as np

from variorum.agreement.study import Floats, Ints, Study

Weighting = Literal["identity", "linear", "quadratic", "ordinal"]
WEIGHTINGS: tuple[Weighting, ...] = get_args(Weighting)
Weights = Weighting | Sequence[Sequence[float]]
"""A weighting by name, or a matrix over the categories in their order."""


def weight_matrix(weights: Weights, categories: Sequence[Hashable]) -> Floats:
    """Return the weights of each pair of ``categories`` (Gwet 2014, ch. 3; 1 on the diagonal).

    Linear (Cicchetti & Allison 1971) and quadratic ones (Fleiss & Cohen 1973) are of the
    categories' numbers, or of their places where they are not numbers; ordinal ones of ranks.

    Raises:
        ValueError: if a matrix does not fit the categories.
    """
    size = len(categories)
    if not isinstance(weights, str):
        if {len(weights), *map(len, weights)} - {size}:
            raise ValueError(f"{size} categories need a square of {size} weights a side")
        return np.array(weights, dtype=np.float64).reshape(size, size)
    if weights == "identity" or size <= 1:
        return np.eye(size)
    numbers = numbers_of(categories)
    if weights == "ordinal":
        apart = np.abs(np.subtract.outer(*[numbers.argsort().argsort()] * 2)).astype(np.float64)
        return 1 - apart * (apart + 1) / (size * (size - 1))
    share = np.abs(np.subtract.outer(numbers, numbers)) / (numbers.max() - numbers.min())
    lost: Floats = share if weights == "linear" else share**2
    return 1 - lost


def numbers_of(categories: Sequence[Hashable]) -> Floats:
    """Return ``categories`` as numbers: themselves, else their places."""
    numbers = [value for value in categories if isinstance(value, int | float)]
    if len(numbers) == len(categories):
        return np.array(numbers, dtype=np.float64)
    return np.arange(len(categories), dtype=np.float64)


def weighted_shares(study: Study, matrix: Floats) -> Floats:
    """Return the mean weight of each pattern's pairs of coders, 0 where there is no pair."""

    def apart(left: Ints, right: Ints, /) -> Floats:
        distances: Floats = 1 - matrix[left, right]
        return distances

    pairs = study.sizes * (study.sizes - 1) / 2
    lost = study.pair_sums(apart)
    return np.divide(pairs - lost, pairs, out=np.zeros(len(pairs)), where=pairs > 0)


def form(left: Floats, matrix: Floats, right: Floats) -> Floats:
    """Return the sum of ``left_k matrix_kl right_l`` over the last axis."""
    sums: Floats = ((left @ matrix) * right).sum(axis=-1)
    return sums
