"""Passonneau (2006), LREC: the MASI distance between sets, used in alpha."""

import numpy as np
import pytest

from variorum.agreement.measures import krippendorff_alpha_masi
from variorum.agreement.ratings import study_of_items
from variorum.agreement.set_distances import jaccard, masi
from variorum.agreement.study import Ints

PAIRS = [("", ""), ("a", ""), ("a", "a"), ("a", "b"), ("ab", "a"), ("ab", "bc"), ("abc", "ab")]
SETS = [frozenset(side) for pair in PAIRS for side in pair]
LEFT: Ints = np.arange(0, len(SETS), 2)


def test_masi_weighs_the_shared_members_by_how_the_sets_relate() -> None:
    expected = [0, 1, 0, 1, 1 - 1 / 2 * 2 / 3, 1 - 1 / 3 * 1 / 3, 1 - 2 / 3 * 2 / 3]
    assert masi(SETS)(LEFT, LEFT + 1) == pytest.approx(expected)


def test_jaccard_is_the_share_that_is_not_shared() -> None:
    expected = [0, 1, 0, 1, 1 / 2, 2 / 3, 1 / 3]
    assert jaccard(SETS)(LEFT, LEFT + 1) == pytest.approx(expected)


def test_a_hundred_codes_are_as_good_as_three() -> None:
    many = [frozenset(range(100)), frozenset(range(50)), frozenset(range(99, 149))]
    first: Ints = np.array([0, 0, 1])
    second: Ints = np.array([1, 2, 2])
    expected = [1 - 1 / 2 * 2 / 3, 1 - 1 / 149 * 1 / 3, 1]
    assert masi(many)(first, second) == pytest.approx(expected)


def test_alpha_of_nine_units_with_sets() -> None:
    pairs = ["-", "A -", "A A", "A B", "AB A", "AB AC", "ABC ABC", "C AC", "C AC"]
    items = []
    for pair in pairs:
        left, _, right = pair.partition(" ")
        items.append([frozenset(left.strip("-")), frozenset(right.strip("-"))])
    result = krippendorff_alpha_masi.MEASURE.compute(study_of_items(["1", "2"], items))
    assert result.value == pytest.approx(0.2730806608)
    assert (result.observed, result.expected) == pytest.approx((0.5432098765, 0.7472766885))
