"""Artstein & Poesio (2008), Computational Linguistics 34:555–596, pp. 558 and 568."""

import pytest

from variorum.agreement.measures import scott_pi, specific_agreement, weighted_kappa
from variorum.agreement.ratings import study_of_items, study_of_table

FIRST = study_of_table(["STAT", "IReq"], [[20, 10], [20, 50]])
SECOND = study_of_table(["STAT", "IReq", "Chck"], [[46, 0, 0], [6, 32, 6], [0, 0, 10]])


def test_scott_pi_of_table_1() -> None:
    result = scott_pi.MEASURE.compute(FIRST)
    assert result.value == pytest.approx(0.341, abs=0.0005)
    assert result.se == pytest.approx(0.0983537814)


def test_specific_agreement_of_table_1() -> None:
    details = specific_agreement.MEASURE.compute(FIRST).details
    assert details["by_category"] == pytest.approx({"STAT": 0.571, "IReq": 0.769}, abs=0.0005)


def test_weighted_kappa_where_checks_are_half_a_disagreement() -> None:
    weights = [[1, 0, 0.5], [0, 1, 0.5], [0.5, 0.5, 1]]
    result = weighted_kappa.measure(weights).compute(SECOND)
    assert result.value == pytest.approx(0.8163, abs=0.00005)
    assert (result.observed, result.expected) == pytest.approx((0.91, 0.51))
    assert result.se == pytest.approx(0.0516642869)


def test_weights_of_another_size_are_refused() -> None:
    with pytest.raises(ValueError, match="3 categories"):
        weighted_kappa.measure([[1, 0], [0, 1]]).compute(SECOND)


def test_pi_leaves_out_units_of_one_coder_even_from_the_marginals() -> None:
    pairs = ["aa", "ab", "bb", "ba"]
    alone = study_of_items(["1", "2"], [tuple(pair) for pair in pairs])
    more = study_of_items(["1", "2"], [*(tuple(pair) for pair in pairs), ("a", None)])
    assert scott_pi.MEASURE.compute(more).value == scott_pi.MEASURE.compute(alone).value
