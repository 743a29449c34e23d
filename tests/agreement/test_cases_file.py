"""Every case of the shared file of worked examples that belongs to a measure we have."""

import json
from pathlib import Path
from typing import Any

import pytest

from variorum.agreement.alpha import alpha_statistics
from variorum.agreement.measure import Measure
from variorum.agreement.measures import MEASURES
from variorum.agreement.ratings import study_of_counts, study_of_items, study_of_table
from variorum.agreement.result import Result
from variorum.agreement.set_distances import jaccard, masi
from variorum.agreement.study import Study

FILE = Path(__file__).parents[3] / "shared" / "agreement" / "cases.json"
BY_NAME = {measure.name: measure for measure in MEASURES}
METRICS = {"nominal", "masi", "jaccard"}


def _wanted(case: dict[str, Any]) -> bool:
    params = case["params"]
    name = params.get("coefficient") if case["measure"] == "one_vs_rest" else case["measure"]
    kinds = {"weights", "rollup_depth"}
    return (
        name in BY_NAME and params.get("metric", "nominal") in METRICS and not kinds & params.keys()
    )


def _load() -> tuple[dict[str, Any], list[dict[str, Any]]]:
    if not FILE.exists():
        return {}, []
    content = json.loads(FILE.read_text("utf-8"))
    return content["datasets"], [case for case in content["cases"] if _wanted(case)]


DATASETS, CASES = _load()


def _study(data: dict[str, Any], params: dict[str, Any]) -> Study:
    if data["kind"] == "table":
        return study_of_table(data["categories"], data["matrix"])
    if data["kind"] == "counts":
        return study_of_counts(data["categories"], data["rows"])
    items = data["items"]
    if data.get("set_valued"):
        items = [[v if v is None else frozenset(v) for v in row] for row in items]
    if params.get("apply") == "code_map":
        items = [[data["code_map"].get(v, v) for v in row] for row in items]
    return study_of_items(
        data["coders"],
        items,
        categories=data.get("categories"),
        documents=data.get("document"),
        frequencies=data.get("freq"),
    )


def _result(case: dict[str, Any]) -> Result:
    params = case["params"]
    study = _study(DATASETS[case["data"]], params)
    if case["measure"] == "one_vs_rest":
        return BY_NAME[params["coefficient"]].compute(study.one_vs_rest(params["code"]))
    if params.get("metric") in {"masi", "jaccard"}:
        distance = {"masi": masi, "jaccard": jaccard}[params["metric"]](study.categories)
        measure = Measure(
            name="alpha",
            title="alpha",
            statistics=lambda given: alpha_statistics(given, distance),
        )
        return measure.compute(study)
    return BY_NAME[case["measure"]].compute(study)


def _figures(result: Result) -> dict[str, Any]:
    return {
        "value": result.value,
        "reason": result.reason,
        "se": result.se,
        "observed_disagreement": result.observed,
        "expected_disagreement": result.expected,
        "n_pairable": result.n_pairable,
        **result.details,
    }


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_case_of_the_shared_file_comes_out_as_printed(case: dict[str, Any]) -> None:
    result = _result(case)
    figures = _figures(result)
    for key, expected in case["expect"].items():
        if key == "warnings":
            assert set(expected) <= set(result.warnings)
        elif key == "ci":
            assert result.ci_low is None
        elif key == "by_category":
            assert figures[key] == pytest.approx(expected, abs=case["tol"])
        elif key in figures:
            got = figures[key]
            if isinstance(expected, float):
                assert got == pytest.approx(expected, abs=case["tol"]), key
            else:
                assert got == expected, key
