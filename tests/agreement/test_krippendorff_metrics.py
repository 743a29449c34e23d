"""Distances of Krippendorff (2011), Wu & Palmer (1994), and naive sums to compare with."""

import random
from itertools import combinations, permutations
from typing import Any

import numpy as np
import pytest

from variorum.agreement.measures import krippendorff_alpha
from variorum.agreement.metrics import Metric, ancestor, tree
from variorum.agreement.ratings import study_of_items

OBSERVERS = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, None],
    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
]
UNITS = list(zip(*OBSERVERS, strict=True))
TREE = [
    ("econ/inflation", "econ/inflation"),
    ("econ/jobs", "econ/inflation"),
    ("war/front", "war/front"),
    ("war/aid", "war/front"),
    ("econ/jobs", "econ/jobs"),
    ("war/aid", "econ/jobs"),
    ("econ", "econ/jobs"),
    ("war/aid", "war/aid"),
]


def _alpha(metric: Metric, items: list[Any]) -> float | None:
    coders = [str(number) for number in range(len(items[0]))]
    return krippendorff_alpha.measure(metric).compute(study_of_items(coders, items)).value


@pytest.mark.parametrize(
    ("metric", "value"),
    [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849), ("ratio", 0.797)],
)
def test_example_c_on_four_scales(metric: Metric, value: float) -> None:
    assert _alpha(metric, UNITS) == pytest.approx(value, abs=0.0005)


def _naive(metric: str, items: list[list[int | None]]) -> float:
    """Return alpha from pairs of values, one by one."""
    units = [[v for v in row if v is not None] for row in items]
    units = [row for row in units if len(row) > 1]
    values = [v for row in units for v in row]
    count = {v: values.count(v) for v in values}

    def apart(c: int, k: int) -> float:
        if metric == "interval":
            return (c - k) ** 2
        if metric == "ratio":
            return ((c - k) / (c + k)) ** 2 if c + k else 0.0
        if metric == "ordinal":
            low, high = min(c, k), max(c, k)
            between = sum(count.get(g, 0) for g in range(low, high + 1))
            return (between - (count[low] + count[high]) / 2) ** 2
        return float(c != k)

    observed = sum(
        sum(apart(c, k) for c, k in permutations(row, 2)) / (len(row) - 1) for row in units
    ) / len(values)
    many = len(values) * (len(values) - 1) / 2
    return 1 - observed / (sum(apart(c, k) for c, k in combinations(values, 2)) / many)


@pytest.mark.parametrize("metric", ["nominal", "ordinal", "interval", "ratio"])
@pytest.mark.parametrize("seed", range(5))
def test_alpha_is_what_pairs_of_values_give(metric: Metric, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  an example, not a secret
    items = [[chance.choice([0, 1, 2, 3, 7, None]) for _ in range(4)] for _ in range(25)]
    assert _alpha(metric, items) == pytest.approx(_naive(metric, items))


def test_ordinal_alpha_hangs_on_the_order_alone() -> None:
    stretched = [[None if v is None else v**3 for v in row] for row in UNITS]
    assert _alpha("ordinal", stretched) == pytest.approx(_alpha("ordinal", UNITS))


def test_codes_of_a_tree() -> None:
    assert _alpha("tree", TREE) == pytest.approx(0.5578947368)
    for depth, value in ((1, 0.7619047619), (2, 0.387755102)):
        rolled = [tuple(ancestor(code, depth) for code in pair) for pair in TREE]
        assert _alpha("nominal", rolled) == pytest.approx(value)


def test_distances_in_a_tree() -> None:
    distance = tree(["a/b/c", "a/b", "a/d", "e", "a/b/c"])
    found = distance(np.array([0, 0, 0, 1, 0]), np.array([1, 2, 3, 2, 4]))
    assert found == pytest.approx([1 - 4 / 5, 1 - 2 / 5, 1, 1 - 2 / 4, 0])
