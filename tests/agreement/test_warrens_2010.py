"""Warrens (2010), Adv. Data Anal. Classif. 4:271–286, p. 284: eight pathologists, 30 slides."""

import pytest

from variorum.agreement.measures import (
    brennan_prediger,
    cohen_kappa,
    conger_kappa,
    fleiss_kappa,
    light_kappa,
)
from variorum.agreement.ratings import study_of_items

SLIDES = ["NNNNNNNN", "NNNANNNN", "NNNNNNNA", "AAAAAAAA", "AANAAAAN", "AANANAAN", "AANANANN"]
STUDY = study_of_items(
    "12345678", [tuple(row) for row in SLIDES], frequencies=[14, 1, 1, 10, 2, 1, 1]
)


@pytest.mark.parametrize(
    ("measure", "value"),
    [
        (fleiss_kappa.MEASURE, 0.832349636),
        (conger_kappa.MEASURE, 0.8326326003),
        (light_kappa.MEASURE, 0.8324380067),
        (brennan_prediger.MEASURE, 0.8357142857),
    ],
    ids=lambda one: getattr(one, "name", ""),
)
def test_four_kappas_of_many_coders(measure: object, value: float) -> None:
    assert measure.compute(STUDY).value == pytest.approx(value)  # type: ignore[attr-defined]


def test_light_kappa_is_the_mean_of_the_pairs_that_exist() -> None:
    items = [("a", "a", None), ("b", "a", None), ("b", "b", "b"), ("a", None, None)]
    result = light_kappa.MEASURE.compute(study_of_items("ABC", items))
    only = cohen_kappa.MEASURE.compute(study_of_items("AB", [row[:2] for row in items]))
    assert result.details["pairs"] == {"A|B": only.value, "A|C": None, "B|C": None}
    assert result.value == only.value


def test_for_two_coders_conger_and_light_are_cohen() -> None:
    pairs = [tuple(pair) for pair in ("aa", "ab", "bb", "cc", "ca", "aa")]
    study = study_of_items("AB", pairs)
    kappa = cohen_kappa.MEASURE.compute(study).value
    assert conger_kappa.MEASURE.compute(study).value == pytest.approx(kappa)
    assert light_kappa.MEASURE.compute(study).value == pytest.approx(kappa)
