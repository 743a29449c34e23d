"""Byrt, Bishop & Carlin (1993), J. Clin. Epidemiol. 46:423–429; Cicchetti & Feinstein (1990)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.agreement.measures import pabak
from variorum.agreement.ratings import study_of_items, study_of_table

COUNT = st.integers(0, 60)


def test_the_balanced_table_of_the_paradox() -> None:
    result = pabak.MEASURE.compute(study_of_table(["yes", "no"], [[40, 9], [6, 45]]))
    assert result.value == pytest.approx(0.70)
    assert result.details["p_pos"] == pytest.approx(0.84, abs=0.005)
    assert result.details["p_neg"] == pytest.approx(0.86, abs=0.005)
    assert result.details["prevalence_index"] == pytest.approx(-0.05)
    assert result.details["bias_index"] == pytest.approx(0.03)


def test_the_asymmetric_table_of_the_paradox() -> None:
    result = pabak.MEASURE.compute(study_of_table(["yes", "no"], [[25, 35], [5, 35]]))
    assert result.value == pytest.approx(0.2)
    assert result.details["bias_index"] == pytest.approx(0.3)
    assert result.details["kappa"] == pytest.approx(0.2592592593)
    assert "coder_bias" in result.warnings


@given(COUNT, COUNT, COUNT, COUNT)
def test_kappa_follows_from_pabak_and_both_indices(a: int, b: int, c: int, d: int) -> None:
    if not a + b + c + d:
        return
    result = pabak.MEASURE.compute(study_of_table(["y", "n"], [[a, b], [c, d]]))
    pi, bi, kappa = (result.details[k] for k in ("prevalence_index", "bias_index", "kappa"))
    assert isinstance(pi, float)
    assert isinstance(bi, float)
    assert result.value is not None
    if isinstance(kappa, float):
        assert kappa == pytest.approx((result.value - pi**2 + bi**2) / (1 - pi**2 + bi**2))
    else:
        assert 1 - pi**2 + bi**2 == pytest.approx(0)


def test_of_0_and_1_the_1_is_positive() -> None:
    items = [[1, 1], [1, 1], [1, 0], [0, 0]]
    result = pabak.MEASURE.compute(study_of_items(["A", "B"], items))
    assert result.details["prevalence_index"] == pytest.approx(1 / 4)
    assert result.details["p_pos"] == pytest.approx(4 / 5)
