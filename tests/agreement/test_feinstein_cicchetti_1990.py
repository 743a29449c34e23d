"""Feinstein & Cicchetti (1990), Journal of Clinical Epidemiology 43:543–549: the paradoxes."""

import pytest

from variorum.agreement.measures import cohen_kappa
from variorum.agreement.ratings import study_of_table


def test_the_same_agreement_gives_a_low_kappa_where_one_value_prevails() -> None:
    even = cohen_kappa.MEASURE.compute(study_of_table(["y", "n"], [[40, 9], [6, 45]]))
    skewed = cohen_kappa.MEASURE.compute(study_of_table(["y", "n"], [[80, 10], [5, 5]]))
    assert even.observed == skewed.observed == pytest.approx(0.85)
    assert even.value == pytest.approx(0.70, abs=0.005)
    assert skewed.value == pytest.approx(0.32, abs=0.005)
    assert "high_prevalence" not in even.warnings
    assert "high_prevalence" in skewed.warnings


def test_different_marginals_give_a_higher_kappa_and_are_called_bias() -> None:
    alike = cohen_kappa.MEASURE.compute(study_of_table(["y", "n"], [[45, 15], [25, 15]]))
    biased = cohen_kappa.MEASURE.compute(study_of_table(["y", "n"], [[25, 35], [5, 35]]))
    assert alike.value == pytest.approx(0.13, abs=0.005)
    assert biased.value == pytest.approx(0.26, abs=0.005)
    assert "coder_bias" in biased.warnings
