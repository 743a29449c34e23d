"""Hripcsak & Rothschild (2005), JAMIA 12:296–298: F1 of spans; and matching by brute force."""

from collections.abc import Callable
from itertools import permutations
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.agreement.matching import Rule, best_matching, couples, matched
from variorum.agreement.measures import cohen_kappa
from variorum.agreement.ratings import study_of_table
from variorum.agreement.span_measures import span_f1, unit_f1
from variorum.agreement.spans import SpanStudy
from variorum.agreement.units import Marks

Make = Callable[..., SpanStudy]
RULES = [
    Rule("exact"),
    Rule("overlap"),
    Rule("iou", iou=0.4),
    Rule("boundary", tolerance=2),
    Rule("overlap", any_code=True),
    Rule("exact", any_code=True),
]
SPAN = st.tuples(st.integers(0, 1), st.integers(0, 1), st.integers(0, 12), st.integers(1, 6))
SIDE = st.lists(SPAN, max_size=5)


def _marks(side: list[tuple[int, int, int, int]]) -> Marks:
    rows = np.array(sorted({(0, code, article, s, s + n) for code, article, s, n in side}))
    return Marks(*rows.reshape(-1, 5).astype(np.int64).T)


def _may(left: Any, right: Any, rule: Rule) -> bool:
    _, code, article, start, end = left
    _, other, where, first, last = right
    if article != where or (code != other and not rule.any_code):
        return False
    shared = min(end, last) - max(start, first)
    if rule.mode == "exact":
        return (start, end) == (first, last)
    if rule.mode == "boundary":
        return bool(max(abs(start - first), abs(end - last)) <= rule.tolerance)
    if rule.mode == "overlap":
        return bool(shared > 0)
    return bool(shared > 0 and shared / (max(end, last) - min(start, first)) >= rule.iou)


def _best(ours: Marks, theirs: Marks, rule: Rule) -> tuple[int, int]:
    """Return the most pairs and the most characters they share, of all ways to pair."""
    left, right = list(zip(*ours, strict=True)), list(zip(*theirs, strict=True))
    if len(left) > len(right):
        left, right = right, left
    best = (0, 0)
    for order in permutations(range(len(right)), len(left)):
        pairs = [(a, right[b]) for a, b in zip(left, order, strict=True) if _may(a, right[b], rule)]
        shared = [max(min(a[4], b[4]) - max(a[3], b[3]), 0) for a, b in pairs]
        best = max(best, (len(pairs), int(sum(shared))))
    return best


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.mode}-{rule.any_code}")
@given(SIDE, SIDE)
@settings(max_examples=60, deadline=None)
def test_a_matching_is_the_best_of_all(rule: Rule, ours: Any, theirs: Any) -> None:
    left, right = _marks(ours), _marks(theirs)
    sizes = (len(left.start), len(right.start))
    found = couples(left, right, rule)
    most, shared = _best(left, right, rule)
    assert len(matched(found, sizes)) == most
    first, second = best_matching(found, sizes)
    assert len(first) == len(set(first.tolist())) == len(set(second.tolist())) == most
    common = np.minimum(left.end[first], right.end[second]) - np.maximum(
        left.start[first], right.start[second]
    )
    assert np.maximum(common, 0).sum() == shared


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.mode}-{rule.any_code}")
def test_counts_add_up_over_articles(rule: Rule, spans: Make) -> None:
    marks = [
        ("A", "x", "1", 0, 5),
        ("A", "y", "1", 0, 5),
        ("A", "x", "2", 3, 9),
        ("B", "x", "1", 0, 5),
        ("B", "x", "1", 1, 6),
        ("B", "y", "2", 3, 9),
    ]
    result = span_f1.measure(rule).compute(spans(marks, {"1": 20, "2": 20}))
    expected = {"exact": 1, "overlap": 1, "iou": 1, "boundary": 1}[rule.mode]
    if rule.any_code:
        expected = {"exact": 2, "overlap": 3}[rule.mode]
    assert result.details["pairs"] == {
        "A|B": {"f1": pytest.approx(2 * expected / 6), "tp": expected, "n_a": 3, "n_b": 3}
    }


def test_nobody_is_undefined_and_one_side_empty_is_0(spans: Make) -> None:
    nothing = span_f1.MEASURE.compute(spans([], {"1": 9}))
    assert (nothing.value, nothing.reason) == (None, "no_units")
    alone = span_f1.MEASURE.compute(spans([("A", "x", "1", 0, 3)], {"1": 9}))
    assert (alone.value, alone.reason) == (0.0, None)


def test_articles_that_not_both_did_count_for_nothing(spans: Make) -> None:
    marks = [("A", "x", "1", 0, 3), ("B", "x", "1", 0, 3), ("A", "x", "2", 0, 3)]
    done = spans(marks, {"1": 9, "2": 9}, absent=[("B", "2")])
    assert span_f1.MEASURE.compute(done).value == 1.0
    assert span_f1.MEASURE.compute(spans(marks, {"1": 9, "2": 9})).value == pytest.approx(2 / 3)


def test_without_an_article_in_common_there_is_no_pair(spans: Make) -> None:
    apart = spans([("A", "x", "1", 0, 3)], {"1": 9}, absent=[("B", "1")])
    assert span_f1.MEASURE.compute(apart).reason == "no_pairable_values"


def test_kappa_comes_near_f1_as_what_nobody_marked_grows() -> None:
    def kappa(unmarked: int) -> float | None:
        return cohen_kappa.MEASURE.compute(study_of_table([1, 0], [[30, 10], [20, unmarked]])).value

    f1 = 2 * 30 / (2 * 30 + 10 + 20)
    values = [kappa(many) for many in (100, 10_000, 1_000_000)]
    assert values == sorted(values, key=lambda one: one or 0)
    assert values[-1] == pytest.approx(f1, abs=1e-4)


def test_units_count_once_though_marked_twice(spans: Make) -> None:
    marks = [("A", "x", "1", 0, 6), ("A", "x", "1", 4, 8), ("B", "x", "1", 2, 4)]
    result = unit_f1.MEASURE.compute(spans(marks, {"1": 10}))
    assert result.value == pytest.approx(0.4)
    pairs: Any = result.details["pairs"]
    assert (pairs["A|B"]["tp"], pairs["A|B"]["n_a"], pairs["A|B"]["n_b"]) == (2, 8, 2)


def test_a_span_given_twice_counts_once_and_is_told(spans: Make) -> None:
    marks = [("A", "x", "1", 0, 3), ("A", "x", "1", 0, 3), ("B", "x", "1", 0, 3)]
    result = span_f1.MEASURE.compute(spans(marks, {"1": 9}))
    assert result.value == 1.0
    assert "dropped_duplicates" in result.warnings
