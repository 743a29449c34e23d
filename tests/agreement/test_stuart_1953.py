"""Unaided distance vision of 7477 women (Stuart 1953, in Agresti 1990), as in R's vcd."""

import pytest

from variorum.agreement.measures import weighted_kappa
from variorum.agreement.ratings import study_of_table
from variorum.agreement.weights import Weighting

GRADES = [1, 2, 3, 4]
TABLE = [[1520, 266, 124, 66], [234, 1512, 432, 78], [117, 362, 1772, 205], [36, 82, 179, 492]]


@pytest.mark.parametrize(
    ("weights", "value", "se", "se_null"),
    [
        ("identity", 0.595389, 0.0072868511, 0.0070392755),
        ("linear", 0.652380, 0.0070752636, 0.0081405577),
        ("quadratic", 0.702334, 0.0083819366, 0.0115591468),
    ],
)
def test_weighted_kappa_with_its_standard_errors(
    weights: Weighting, value: float, se: float, se_null: float
) -> None:
    result = weighted_kappa.measure(weights).compute(study_of_table(GRADES, TABLE))
    assert result.value == pytest.approx(value, abs=5e-7)
    assert result.se == pytest.approx(se)
    assert result.details["se_null"] == pytest.approx(se_null)


def test_weights_are_of_the_numbers_and_not_of_their_places() -> None:
    study = study_of_table([1, 2, 3, 40], TABLE)
    place = study_of_table(GRADES, TABLE)
    measure = weighted_kappa.measure("linear")
    assert measure.compute(study).value != pytest.approx(measure.compute(place).value)
    turned = study_of_table(GRADES[::-1], [row[::-1] for row in TABLE[::-1]])
    assert measure.compute(turned).value == pytest.approx(measure.compute(place).value)
