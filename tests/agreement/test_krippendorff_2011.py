"""Krippendorff (2011), Computing Krippendorff’s alpha-reliability, examples B and C."""

import pytest

from variorum.agreement.measures import fleiss_kappa, krippendorff_alpha, percent_agreement
from variorum.agreement.ratings import study_of_items

BEN = "aabbdcccedda"
GERRY = "babbbccceddd"
B = study_of_items(["Ben", "Gerry"], list(zip(BEN, GERRY, strict=True)))
OBSERVERS = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, None],
    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
]
C = study_of_items(["A", "B", "C", "D"], list(zip(*OBSERVERS, strict=True)))


def test_example_b_two_observers_and_five_values() -> None:
    result = krippendorff_alpha.MEASURE.compute(B)
    assert result.value == pytest.approx(0.692, abs=0.0005)
    assert (result.n_units, result.n_pairable) == (12, 24)


def test_example_c_four_observers_and_missing_values() -> None:
    result = krippendorff_alpha.MEASURE.compute(C)
    assert result.value == pytest.approx(0.743, abs=0.0005)
    assert (result.observed, result.expected) == pytest.approx((0.2, 0.7794871795))
    assert (result.n_units, result.n_coders, result.n_pairable) == (11, 4, 40)


def test_standard_error_of_gwet_2014() -> None:
    assert krippendorff_alpha.MEASURE.compute(C).se == pytest.approx(0.145573887)


def test_gwet_2014_computes_fleiss_kappa_and_percent_agreement_of_example_c() -> None:
    kappa, percent = fleiss_kappa.MEASURE.compute(C), percent_agreement.MEASURE.compute(C)
    assert kappa.value == pytest.approx(0.76117, abs=0.000005)
    assert kappa.se == pytest.approx(0.15302, abs=0.000005)
    assert percent.value == pytest.approx(0.8181818182)
    assert percent.se == pytest.approx(0.1256089599)


def test_without_variation_alpha_and_kappa_do_not_exist_and_percent_says_so() -> None:
    same = study_of_items(["A", "B"], [["a", "a"]] * 5, categories=["a", "b"])
    for measure in (krippendorff_alpha.MEASURE, fleiss_kappa.MEASURE):
        result = measure.compute(same)
        assert (result.value, result.reason) == (None, "no_variation")
    percent = percent_agreement.MEASURE.compute(same)
    assert percent.value == 1.0
    assert "no_variation" in percent.warnings


def test_where_one_value_alone_was_on_offer_percent_agreement_does_not_exist() -> None:
    result = percent_agreement.MEASURE.compute(study_of_items(["A", "B"], [["a", "a"]] * 5))
    assert (result.value, result.reason) == (None, "single_category")


def test_without_a_unit_in_common_nothing_exists() -> None:
    apart = study_of_items(["A", "B"], [["a", None], [None, "b"]])
    for measure in (krippendorff_alpha.MEASURE, percent_agreement.MEASURE, fleiss_kappa.MEASURE):
        assert measure.compute(apart).reason == "no_pairable_values"


def test_without_any_value_there_are_no_units() -> None:
    empty = study_of_items(["A", "B"], [[None, None]])
    assert krippendorff_alpha.MEASURE.compute(empty).reason == "no_units"
