"""Fleiss (1971), Psychological Bulletin 76:378–382, table 1: 30 patients, 6 psychiatrists."""

from typing import cast

import pytest

from variorum.agreement.measures import fleiss_kappa, krippendorff_alpha, percent_agreement
from variorum.agreement.ratings import study_of_counts

ROWS = [
    "00060", "03003", "01401", "00006", "03030", "20400", "00402", "20310", "20040", "00006",
    "10050", "11040", "03300", "10050", "02031", "00501", "30012", "51000", "02040", "10203",
    "00006", "01050", "02013", "20040", "10041", "05010", "40002", "02040", "10500", "00006",
]  # fmt: skip
DIAGNOSES = ["depression", "personality disorder", "schizophrenia", "neurosis", "other"]
STUDY = study_of_counts(DIAGNOSES, [[int(count) for count in row] for row in ROWS])


def test_kappa_over_all_diagnoses() -> None:
    result = fleiss_kappa.MEASURE.compute(STUDY)
    assert result.value == pytest.approx(0.430, abs=0.0005)
    assert result.observed == pytest.approx(0.5556, abs=0.00005)
    assert result.expected == pytest.approx(0.220, abs=0.0005)
    assert (result.n_units, result.n_coders) == (30, 6)


def test_kappa_of_each_diagnosis() -> None:
    # The paper prints .248 .248 .517 .470 .565, from rounded figures.
    found = cast("dict[str, float]", fleiss_kappa.MEASURE.compute(STUDY).details["by_category"])
    expected = dict(zip(DIAGNOSES, [0.2448, 0.2448, 0.5200, 0.4711, 0.5661], strict=True))
    assert found == pytest.approx(expected, abs=0.00005)


def test_standard_error_without_agreement_of_fleiss_nee_and_landis_1979() -> None:
    details = fleiss_kappa.MEASURE.compute(STUDY).details
    assert details["se_null"] == pytest.approx(0.0243739321)


def test_percent_agreement_is_the_observed_agreement() -> None:
    assert percent_agreement.MEASURE.compute(STUDY).value == pytest.approx(0.5556, abs=0.00005)


def test_alpha_is_a_little_above_kappa_in_a_small_sample() -> None:
    assert krippendorff_alpha.MEASURE.compute(STUDY).value == pytest.approx(0.4334098283)
