"""What holds for every measure: coders who do the same agree, and names make no difference."""

from collections.abc import Callable
from dataclasses import replace
from pkgutil import iter_modules
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.agreement import cluster_measures, span_measures
from variorum.agreement.aligning.disorder import Sampling
from variorum.agreement.aligning.dissimilarity import Dissimilarity
from variorum.agreement.cluster_measures import CLUSTER_MEASURES
from variorum.agreement.matching import Rule
from variorum.agreement.measure import Measure
from variorum.agreement.measures import MEASURES
from variorum.agreement.ratings import study_of_items
from variorum.agreement.result import Result
from variorum.agreement.span_measure import SpanMeasure
from variorum.agreement.span_measures import SPAN_MEASURES
from variorum.agreement.spans import SpanStudy
from variorum.agreement.study import Study
from variorum.agreement.variants import NAMED, span_measure

Make = Callable[..., SpanStudy]
FEW = Sampling(20)
OF_RATINGS = [one for name, one in NAMED.items() if not one.of_sets]
NOMINAL = [
    one
    for one in MEASURES
    if not (one.of_sets or one.binary or one.name in {"weighted_kappa", "gwet_ac2"})
]
OF_SPANS = [
    span_measure(one.name, Rule("overlap"), Dissimilarity(), FEW)
    for one in SPAN_MEASURES
    if one.name != "entity_link_agreement"
]
ROW = st.tuples(*[st.sampled_from([1, 2, 5, None])] * 3)
SPAN = st.tuples(
    st.sampled_from("AB"),
    st.sampled_from("xy"),
    st.sampled_from("12"),
    st.integers(0, 25),
    st.integers(1, 9),
)


def _study(measure: Measure, rows: list[Any], turn: Callable[[Any], Any] = lambda v: v) -> Study:
    many = 2 if measure.most_coders else 3
    kept = [turn(row)[:many] for row in rows]
    if measure.binary:
        kept = [tuple(None if v is None else v > 1 for v in row) for row in kept]
    declared = [False, True] if measure.binary else [1, 2, 5]
    return study_of_items("ABC"[:many], kept, categories=declared)


def _same(ours: Result, theirs: Result) -> None:
    assert ours.reason == theirs.reason
    assert ours.value == pytest.approx(theirs.value, abs=1e-9)
    # A variance of nothing but rounding has a root that shows.
    assert ours.se == pytest.approx(theirs.se, abs=1e-6)


@pytest.mark.parametrize("measure", OF_RATINGS, ids=lambda one: one.name)
@given(st.lists(ROW, min_size=1, max_size=12))
@settings(max_examples=15, deadline=None)
def test_coders_who_rate_alike_agree_wholly_or_there_is_no_value(measure: Any, rows: Any) -> None:
    result = measure.compute(_study(measure, [(row[0],) * 3 for row in rows]))
    if result.value is None:
        assert result.reason in {"no_units", "no_variation", "single_category"}
    else:
        assert result.value == pytest.approx(1)


@pytest.mark.parametrize("measure", OF_RATINGS, ids=lambda one: one.name)
@given(st.lists(ROW, min_size=1, max_size=12))
@settings(max_examples=15, deadline=None)
def test_which_coder_is_which_makes_no_difference(measure: Any, rows: Any) -> None:
    if measure.most_coders:
        rows = [(row[0], row[1], None) for row in rows]
        turned = _study(measure, rows, lambda row: (row[1], row[0], None))
    else:
        turned = _study(measure, rows, lambda row: (row[2], row[0], row[1]))
    _same(measure.compute(_study(measure, rows)), measure.compute(turned))


@pytest.mark.parametrize("measure", NOMINAL, ids=lambda one: one.name)
@given(st.lists(ROW, min_size=1, max_size=12))
@settings(max_examples=15, deadline=None)
def test_what_categories_are_called_makes_no_difference(measure: Any, rows: Any) -> None:
    study = _study(measure, rows)
    named = replace(study, categories=("b", "c", "a"))
    _same(measure.compute(study), measure.compute(named))


@pytest.mark.parametrize("measure", OF_SPANS, ids=lambda one: one.name)
@given(st.lists(SPAN, max_size=6))
@settings(max_examples=15, deadline=None)
def test_coders_who_mark_alike_agree_wholly_or_there_is_no_value(
    measure: SpanMeasure, spans: Make, drawn: Any
) -> None:
    own = {(code, article, start, start + many) for _, code, article, start, many in drawn}
    marks = [(coder, *one) for one in own for coder in "AB"]
    result = measure.compute(spans(marks, {"1": 40, "2": 40}))
    if result.value is None:
        assert result.reason in {
            "no_units",
            "no_variation",
            "overlapping_units",
            "no_pairable_units",
        }
    else:
        perfect = 0 if measure.name == "gamma_disorder" else 1
        assert result.value == pytest.approx(perfect, abs=1e-6)


@pytest.mark.parametrize("measure", OF_SPANS, ids=lambda one: one.name)
@given(st.lists(SPAN, max_size=7))
@settings(max_examples=15, deadline=None)
def test_names_of_coders_and_codes_make_no_difference_to_spans(
    measure: SpanMeasure, spans: Make, drawn: Any
) -> None:
    marks = [(who, code, where, start, start + n) for who, code, where, start, n in drawn]
    swap = {"A": "B", "B": "A"}
    turned = [(swap[mark[0]], *mark[1:]) for mark in marks]
    other = {"x": "y", "y": "x"}
    renamed = [(mark[0], other[mark[1]], *mark[2:]) for mark in marks]
    lengths = {"1": 40, "2": 40}
    result = measure.compute(spans(marks, lengths))
    for same in (turned, renamed):
        found = measure.compute(spans(same, lengths))
        assert found.reason == result.reason
        assert found.value == pytest.approx(result.value, abs=1e-9)


@pytest.mark.parametrize("name", ["gamma", "gamma_cat"])
def test_what_codes_are_called_makes_no_difference_to_what_is_drawn(name: str, spans: Make) -> None:
    # Both coders marked the same places, so that codes alone tell them apart.
    marks = [
        *[("A", code, "1", start, start + 5) for code, start in (("x", 0), ("x", 9), ("x", 30))],
        *[("B", code, "1", start, start + 5) for code, start in (("y", 0), ("x", 9), ("x", 30))],
        *[("C", code, "1", start, start + 4) for code, start in (("y", 0), ("x", 12))],
    ]
    measure = span_measure(name, Rule(), Dissimilarity(), FEW)
    found = []
    for names in ({"x": "x", "y": "y"}, {"x": "y", "y": "x"}):
        named = [(coder, names[code], *rest) for coder, code, *rest in marks]
        found.append(measure.compute(spans(named, {"1": 40}, "ABC")))
    assert found[0].value == pytest.approx(found[1].value, abs=1e-12)


@pytest.mark.parametrize("measure", OF_SPANS, ids=lambda one: one.name)
def test_articles_in_another_order_give_the_same(measure: SpanMeasure, spans: Make) -> None:
    marks = [
        ("A", "x", "1", 0, 5),
        ("B", "x", "1", 2, 7),
        ("A", "y", "2", 3, 9),
        ("B", "x", "2", 3, 8),
    ]
    one = measure.compute(spans(marks, {"1": 40, "2": 30}))
    two = measure.compute(spans(marks, {"2": 30, "1": 40}))
    assert one.value == pytest.approx(two.value, abs=1e-12)


def test_every_module_of_each_folder_is_in_its_list() -> None:
    for folder, listed in ((span_measures, SPAN_MEASURES), (cluster_measures, CLUSTER_MEASURES)):
        modules = {module.name for module in iter_modules(folder.__path__)}
        assert modules == {measure.name for measure in listed}


def test_no_two_names_mean_the_same_measure() -> None:
    titles = [one.title for one in NAMED.values()] + [one.title for one in SPAN_MEASURES]
    repeated = {title for title in titles if titles.count(title) > 1}
    assert not repeated
