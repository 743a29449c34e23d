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
            assert expected == answer[key]
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


def _answered(data: dict[str, Any], **case: object) -> Mapping[str, Any]:
    content = {"datasets": {"d": data}, "cases": [{"id": "c", "data": "d", **case}]}
    return answers(json.dumps(content), "cases.json")["c"]


SETS = {
    "kind": "items",
    "coders": ["c1", "c2"],
    "items": [[["A"], ["A"]], [["A", "B"], ["A"]], [[], []], [["B"], None], [["B"], ["B"]]],
    "set_valued": True,
}


def test_declared_categories_of_sets_are_the_codes_that_these_are_made_of() -> None:
    for metric in ("masi", "jaccard", "nominal"):
        own = {"measure": "krippendorff_alpha", "params": {"metric": metric}}
        found = _answered({**SETS, "categories": ["A", "B", "C"]}, **own)
        assert found["value"] == pytest.approx(_answered(SETS, **own)["value"])
    rest = {"measure": "one_vs_rest", "params": {"code": "B", "coefficient": "cohen_kappa"}}
    # B of the four units with both: one coder alone once, both once, neither twice.
    assert _answered({**SETS, "categories": ["A", "B"]}, **rest)["value"] == pytest.approx(0.5)


def test_a_value_that_is_not_declared_is_named() -> None:
    plain = {"kind": "items", "coders": ["c1", "c2"], "items": [["a", "z"]], "categories": ["a"]}
    found = _answered(plain, measure="fleiss_kappa")
    assert "not among the categories: “z”" in found["error"]
    found = _answered({**SETS, "categories": ["A"]}, measure="krippendorff_alpha")
    assert "not among the categories: “B”" in found["error"]


def test_agreement_on_each_category_is_told_where_that_of_category_1_does_not_exist() -> None:
    data = {"kind": "items", "coders": ["c1", "c2"], "items": [[0, 0]], "categories": [0, 1]}
    found = _answered(data, measure="specific_agreement")
    assert found["by_category"] == {"0": 1.0, "1": None}


def test_what_is_expected_and_does_not_exist_is_null() -> None:
    data = {"kind": "table", "categories": ["a", "b"], "matrix": [[4, 0], [0, 0]]}
    found = _answered(data, measure="cohen_kappa", expect={"value": None, "se": None, "max": None})
    assert (found["reason"], found["max"]) == ("no_variation", None)


PLAIN = {"kind": "items", "coders": ["c1", "c2"], "items": [["a", "b"], ["a", "a"], ["b", "b"]]}
SPANS: dict[str, Any] = {
    "kind": "spans",
    "coders": ["A", "B"],
    "documents": [{"id": "d", "length": 9}],
    "spans": [{"doc": "d", "coder": "A", "start": 0, "end": 4, "code": "x"}],
}
SIDE = [{"id": "1", "start": 0, "end": 4, "code": "x"}]
LOST = {"kind": "relations", "spans": {"A": SIDE, "B": []}, "relations": {"A": [], "B": []}}


@pytest.mark.parametrize(
    ("measure", "data", "params", "told"),
    [
        ("bcubed", PLAIN, {}, "bcubed is of data of kind clusters, not items"),
        ("span_f1", PLAIN, {}, "span_f1 is of data of kind spans, not items"),
        ("drift", PLAIN, {}, "“window” is missing"),
        ("krippendorff_alpha", PLAIN, {"metric": "masi"}, "values that are sets of codes"),
        ("pabak", {**PLAIN, "categories": ["a", "b", "c"]}, {}, "of two categories, not of 3"),
        ("fleiss_kappa", {**PLAIN, "items": [["a", ["b"]]]}, {}, "some values are sets of codes"),
        ("fleiss_kappa", {**PLAIN, "coders": ["c", "c"]}, {}, "`coders` has “c” twice"),
        ("fleiss_kappa", {**PLAIN, "categories": ["a", "b", "a"]}, {}, "has “a” twice"),
        ("fleiss_kappa", PLAIN, {"coders": ["c1", "c1"]}, "a coder is chosen twice"),
        ("weighted_kappa", PLAIN, {"weights": [[1, 0], [1]]}, "2 categories need a square of 2"),
        (
            "fleiss_kappa",
            {"kind": "counts", "categories": ["a", "b"], "rows": [[1.5, 1]]},
            {},
            "a count is not a whole number",
        ),
        (
            "span_f1",
            {**SPANS, "documents": [{"id": "d", "length": 9, "assigned": ["A", "Z"]}]},
            {},
            "“Z” of `documents[0].assigned` is not declared",
        ),
        ("span_f1", {**SPANS, "documents": SPANS["documents"] * 2}, {}, "has “d” twice"),
        ("gamma", SPANS, {"n_samples": 0}, "n_samples"),
        (
            "relation_f1",
            {**LOST, "relations": {"A": [{"type": "t", "args": {"r": "9"}}], "B": []}},
            {},
            "“9” of `relations.A[0].args` is no span of “A”",
        ),
        (
            "relation_f1",
            {**LOST, "spans": {"A": [{**SIDE[0], "end": 0}], "B": []}},
            {},
            "`spans.A[0]` is empty",
        ),
    ],
)
def test_what_cannot_be_computed_is_told_plainly(
    measure: str, data: dict[str, Any], params: dict[str, Any], told: str
) -> None:
    assert told in _answered(data, measure=measure, params=params)["error"]


@pytest.mark.parametrize(
    ("measure", "data"),
    [
        ("cohen_kappa", {"kind": "items", "coders": ["c1"], "items": [["a"], ["b"]]}),
        ("krippendorff_alpha", {"kind": "items", "coders": [], "items": []}),
        ("light_kappa", {"kind": "counts", "categories": ["a", "b"], "rows": [[1, 0], [0, 0]]}),
        ("entity_link_agreement", {**SPANS, "coders": ["A"]}),
        ("span_f1", {**SPANS, "documents": [], "spans": []}),
    ],
)
def test_where_there_are_no_two_coders_there_is_nothing_to_pair(
    measure: str, data: dict[str, Any]
) -> None:
    found = _answered(data, measure=measure)
    assert (found["value"], found["reason"]) == (None, "no_pairable_values")


@pytest.mark.parametrize("measure", ["fleiss_kappa", "gwet_ac2", "brennan_prediger"])
def test_without_units_there_is_no_value(measure: str) -> None:
    data = {"kind": "items", "coders": ["c1", "c2"], "items": []}
    found = _answered(data, measure=measure, params={"weights": "linear"})
    assert (found["value"], found["reason"]) == (None, "no_units")


def test_no_replicates_leave_the_value_without_an_interval() -> None:
    found = _answered(PLAIN, measure="bootstrap_ci", params={"replicates": 0})
    assert found["value"] is not None
    assert (found["ci"], found["ci_low"]) == (None, None)
