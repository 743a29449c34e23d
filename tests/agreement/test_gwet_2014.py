"""Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., and his R package irrCAC."""

import pytest

from variorum.agreement.analytic import analytic_ci
from variorum.agreement.benchmark import benchmark, cumulative, level_of
from variorum.agreement.measures import (
    brennan_prediger,
    conger_kappa,
    gwet_ac1,
    gwet_ac2,
    krippendorff_alpha,
)
from variorum.agreement.ratings import study_of_counts, study_of_items, study_of_table
from variorum.agreement.weights import Weighting

OBSERVERS = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, None],
    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
]
UNITS = study_of_items(["A", "B", "C", "D"], list(zip(*OBSERVERS, strict=True)))
ABSTRACTORS = study_of_table(["Ectopic", "AIU", "NIU"], [[13, 0, 0], [0, 20, 7], [0, 4, 56]])


def test_ac1_of_four_observers_and_missing_values() -> None:
    result = gwet_ac1.MEASURE.compute(UNITS)
    assert result.value == pytest.approx(0.77544, abs=5e-6)
    assert result.se == pytest.approx(0.14295, abs=5e-6)


@pytest.mark.parametrize(
    ("weights", "value", "se"),
    [("quadratic", 0.9140007236, 0.10396), ("ordinal", 0.8989397699, 0.1069035238)],
)
def test_ac2_of_the_same(weights: Weighting, value: float, se: float) -> None:
    result = gwet_ac2.measure(weights).compute(UNITS)
    assert result.value == pytest.approx(value)
    assert result.se == pytest.approx(se, abs=5e-6)


def test_brennan_prediger_and_conger_of_the_same() -> None:
    assert brennan_prediger.MEASURE.compute(UNITS).value == pytest.approx(0.77273, abs=5e-6)
    weighted = brennan_prediger.measure("quadratic").compute(UNITS)
    assert weighted.value == pytest.approx(0.90152, abs=5e-6)
    assert conger_kappa.MEASURE.compute(UNITS).value == pytest.approx(0.76282, abs=5e-6)


def test_ac1_of_two_abstractors() -> None:
    result = gwet_ac1.MEASURE.compute(ABSTRACTORS)
    assert result.value == pytest.approx(0.8493, abs=5e-5)
    assert result.se == pytest.approx(0.0434351891)


@pytest.mark.parametrize(
    ("measure", "low", "high"),
    [
        (gwet_ac1.MEASURE, 0.4608133481, 1.0),
        (krippendorff_alpha.MEASURE, 0.4190622192, 1.0),
    ],
)
def test_intervals_by_formula_are_cut_at_1(measure: object, low: float, high: float) -> None:
    result = analytic_ci(measure, UNITS)  # type: ignore[arg-type]
    assert (result.ci_low, result.ci_high) == pytest.approx((low, high))
    assert result.ci_method == "gwet_t"


def test_an_interval_by_formula_that_is_not_cut() -> None:
    result = analytic_ci(brennan_prediger.MEASURE, ABSTRACTORS)
    assert (result.ci_low, result.ci_high) == pytest.approx((0.7414046736, 0.9285953264))


def test_a_hand_computed_ac1() -> None:
    study = study_of_table(["y", "n"], [[8, 1], [0, 1]])
    assert gwet_ac1.MEASURE.compute(study).value == pytest.approx(0.645 / 0.745)


def test_ac1_and_brennan_prediger_are_1_without_variation_and_say_so() -> None:
    same = study_of_items(["A", "B"], [["a", "a"]] * 5, categories=["a", "b"])
    for measure in (gwet_ac1.MEASURE, brennan_prediger.MEASURE):
        result = measure.compute(same)
        assert (result.value, result.se) == (1.0, 0.0)
        assert "no_variation" in result.warnings


def test_where_one_value_alone_was_on_offer_they_do_not_exist() -> None:
    same = study_of_items(["A", "B"], [["a", "a"]] * 5)
    for measure in (gwet_ac1.MEASURE, brennan_prediger.MEASURE):
        assert measure.compute(same).reason == "single_category"


def test_the_declared_categories_count_whether_they_were_used_or_not() -> None:
    rows = [[2, 0], [1, 1], [0, 2]]
    two = study_of_counts(["a", "b"], rows)
    three = study_of_counts(["a", "b", "c"], [[*row, 0] for row in rows])
    chance = [brennan_prediger.MEASURE.compute(one).expected for one in (two, three)]
    assert chance == pytest.approx([1 / 2, 1 / 3])


def test_the_probability_method_of_chapter_6() -> None:
    shares = cumulative(0.77544, 0.14295, "landis_koch")
    assert shares == pytest.approx(
        [0.3967430314, 0.883364883, 0.9954188073, 0.9999698145, 0.9999999692, 1.0], abs=1e-4
    )
    assert benchmark(0.77544, 0.14295, "landis_koch") == "Moderate"
    assert level_of(0.77544, "landis_koch") == "Substantial"
    assert benchmark(0.8493, 0.0432, "altman") == "Good"
    assert level_of(0.8493, "altman") == "Very good"


def test_thresholds_of_krippendorff_2004_p_241() -> None:
    values = [0.85, 0.8, 0.75, 0.667, 0.66, None]
    assert [level_of(value, "krippendorff") for value in values] == [
        "reliable",
        "reliable",
        "tentative",
        "tentative",
        "unreliable",
        "undefined",
    ]


def test_without_error_the_level_is_that_of_the_value() -> None:
    for value in (-0.5, 0.0, 0.2, 0.41, 0.8, 0.81, 1.0):
        assert benchmark(value, 0.0, "landis_koch") == level_of(value, "landis_koch")
