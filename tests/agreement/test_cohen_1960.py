"""Cohen (1960), Educational and Psychological Measurement 20:37–46, table on p. 45 (N = 200)."""

import pytest

from variorum.agreement.measures import cohen_kappa, percent_agreement
from variorum.agreement.ratings import study_of_items, study_of_table

TABLE = study_of_table([1, 2, 3], [[88, 14, 18], [10, 40, 10], [2, 6, 12]])


def test_kappa_of_the_two_judges() -> None:
    result = cohen_kappa.MEASURE.compute(TABLE)
    assert result.value == pytest.approx(0.492, abs=0.0005)
    assert result.observed == pytest.approx(0.70)
    assert result.expected == pytest.approx(0.41)
    assert result.details["max"] == pytest.approx(0.831, abs=0.0005)
    assert (result.n_units, result.n_coders, result.n_pairable) == (200, 2, 400)


def test_standard_errors_of_fleiss_cohen_and_everitt_1969() -> None:
    result = cohen_kappa.MEASURE.compute(TABLE)
    assert result.se == pytest.approx(0.0510018156)
    assert result.details["se_null"] == pytest.approx(0.0519789364)


def test_percent_agreement_is_the_diagonal() -> None:
    assert percent_agreement.MEASURE.compute(TABLE).value == pytest.approx(0.70)


def test_units_of_one_judge_do_not_count() -> None:
    pairs = ["aa", "ab", "bb", "a-", "-b", "--"]
    items = [[None if value == "-" else value for value in pair] for pair in pairs]
    with_gaps = cohen_kappa.MEASURE.compute(study_of_items(["1", "2"], items))
    without = cohen_kappa.MEASURE.compute(study_of_items(["1", "2"], items[:3]))
    assert with_gaps.value == without.value
    assert with_gaps.n_units == 3


def test_three_judges_are_refused() -> None:
    with pytest.raises(ValueError, match="compares 2 coders"):
        cohen_kappa.MEASURE.compute(study_of_items(["1", "2", "3"], [["a", "a", "b"]]))
