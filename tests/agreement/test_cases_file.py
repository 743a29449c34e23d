"""Every case of the shared file of worked examples, where that is there."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from variorum.agreement.cases.answers import ANSWERS, answers
from variorum.agreement.elsewhere import ELSEWHERE
from variorum.agreement.variants import NAMED, OF_SPANS

FILE = Path(__file__).parents[3] / "shared" / "agreement" / "cases.json"
TEXT = FILE.read_text("utf-8") if FILE.exists() else '{"datasets": {}, "cases": []}'
CASES: list[dict[str, Any]] = json.loads(TEXT)["cases"]


@pytest.fixture(scope="module")
def found() -> Mapping[str, Mapping[str, Any]]:
    return answers(TEXT, FILE.name)


def _alike(expected: Any, got: Any, tolerance: float) -> bool:
    if isinstance(expected, dict):
        return isinstance(got, dict) and all(
            _alike(one, got.get(key), tolerance) for key, one in expected.items()
        )
    if isinstance(expected, list):
        return isinstance(got, list) and all(
            _alike(one, other, tolerance) for one, other in zip(expected, got, strict=True)
        )
    if isinstance(expected, int | float) and got is not None:
        return bool(abs(expected - got) <= tolerance)
    return bool(expected == got)


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_case_of_the_shared_file_comes_out_as_printed(
    case: dict[str, Any], found: Mapping[str, Mapping[str, Any]]
) -> None:
    answer = found[case["id"]]
    assert {"value", "reason", "parameters"} <= answer.keys()
    for key, expected in case["expect"].items():
        if key == "warnings":
            assert set(expected) <= set(answer[key])
        else:
            tolerance = case.get(f"tol_{key}", case["tol"])
            assert _alike(expected, answer[key], tolerance), (key, expected, answer[key])


def test_every_measure_of_the_specification_has_an_answer() -> None:
    names = """percent_agreement specific_agreement cohen_kappa weighted_kappa scott_pi fleiss_kappa
        conger_kappa light_kappa krippendorff_alpha gwet_ac1 gwet_ac2 brennan_prediger pabak
        one_vs_rest set_distance span_f1 unit_f1 unit_alpha unit_kappa u_alpha cu_alpha gamma
        gamma_cat gamma_disorder gamma_dissimilarity alpha_u_2004 boundary_similarity
        entity_link_agreement bcubed muc ceaf_m ceaf_e relation_f1 bootstrap_ci jackknife_se
        analytic_ci drift benchmark"""
    assert set(names.split()) <= ANSWERS.keys()


def test_every_measure_can_be_asked_of_projects_and_tables_or_says_where_it_is_to_be_had() -> None:
    of_intervals = {"bootstrap_ci", "jackknife_se", "analytic_ci", "drift", "benchmark"}
    assert ANSWERS.keys() - of_intervals <= {*NAMED, *OF_SPANS, *ELSEWHERE}
    assert not ELSEWHERE.keys() & {*NAMED, *OF_SPANS}
