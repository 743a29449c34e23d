"""Answers to cases: what each measure says of its data set."""

import json
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any

from variorum.agreement.cases.faults import CaseImpossible, CasesMalformed, CasesNotJson
from variorum.agreement.cases.of_ratings import of_ratings, set_pairs, single_code, with_analytic_ci
from variorum.agreement.cases.of_spans import (
    boundaries,
    clusters,
    of_spans,
    of_units,
    relations,
    unit_pairs,
)
from variorum.agreement.cases.of_uncertainty import bootstrap_ci, drifting, jackknife, levels
from variorum.agreement.cases.plain import Answer, Case, result_object
from variorum.agreement.cases.shapes import KINDS, fault_of_data, fault_of_params
from variorum.agreement.cluster_measures import CLUSTER_MEASURES
from variorum.agreement.measures import MEASURES
from variorum.agreement.result import Result
from variorum.agreement.span_measures import SPAN_MEASURES

ANSWERS: Mapping[str, Callable[[Case], Answer]] = {
    **{measure.name: of_ratings for measure in MEASURES},
    **{measure.name: of_spans for measure in SPAN_MEASURES},
    **{measure.name: clusters for measure in CLUSTER_MEASURES},
    "one_vs_rest": single_code,
    "set_distance": set_pairs,
    "unit_alpha": of_units,
    "unit_kappa": of_units,
    "gamma_dissimilarity": unit_pairs,
    "boundary_similarity": boundaries,
    "relation_f1": relations,
    "bootstrap_ci": bootstrap_ci,
    "jackknife_se": jackknife,
    "analytic_ci": with_analytic_ci,
    "drift": drifting,
    "benchmark": levels,
}
"""How each measure of the specification is computed, by its name."""
_RATINGS, _SPANS = ("items", "counts", "table"), ("spans",)
TAKES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys([measure.name for measure in MEASURES], _RATINGS),
    **dict.fromkeys([measure.name for measure in SPAN_MEASURES], _SPANS),
    **dict.fromkeys([measure.name for measure in CLUSTER_MEASURES], ("clusters",)),
    "one_vs_rest": _RATINGS,
    "analytic_ci": _RATINGS,
    "set_distance": ("set_pairs",),
    "unit_alpha": _SPANS,
    "unit_kappa": _SPANS,
    "gamma_dissimilarity": ("unit_pairs",),
    "boundary_similarity": ("segmentation",),
    "relation_f1": ("relations",),
    "bootstrap_ci": (*_RATINGS, *_SPANS),
    "jackknife_se": (*_RATINGS, *_SPANS),
    "drift": ("items",),
    "benchmark": ("scalar", "scalar_list"),
}
"""The kinds of data that each can be computed of."""
_NEAREST = 3
_PAIR = 2


def answers(text: str, file: str) -> dict[str, Answer]:
    """Return the answer to each case of ``text``, the content of the file with the name ``file``.

    A case that cannot be computed has a sentence instead: ``error``.

    Raises:
        CasesFault: if the file is not as it must be.
    """
    try:
        content = json.loads(text)
    except json.JSONDecodeError as fault:
        raise CasesNotJson(file=file, line=fault.lineno, why=fault.msg) from None
    datasets = _datasets(content, file)
    found: dict[str, Answer] = {}
    for name, case in _cases(content, file).items():
        try:
            found[name] = _answer(case, datasets)
        except CaseImpossible as fault:
            found[name] = {"value": None, "reason": None, "error": str(fault)}
        expected = case.get("expect")
        if isinstance(expected, dict):
            # What was asked for and does not exist is null.
            found[name] = {**dict.fromkeys(expected), **found[name]}
    return found


def _datasets(content: object, file: str) -> Mapping[str, Any]:
    found = content.get("datasets") if isinstance(content, dict) else None
    if not isinstance(found, dict):
        why = "is missing; it holds the data sets by their ids"
        raise CasesMalformed(file=file, place="“datasets”", why=why)
    return found


def _cases(content: object, file: str) -> dict[str, Mapping[str, Any]]:
    found = content.get("cases") if isinstance(content, dict) else None
    if not isinstance(found, list):
        raise CasesMalformed(file=file, place="“cases”", why="is missing; it is a list of cases")
    cases: dict[str, Mapping[str, Any]] = {}
    for number, case in enumerate(found, 1):
        name = case.get("id") if isinstance(case, dict) else None
        if not isinstance(name, str) or name in cases:
            why = "has no “id” of its own; each case needs one"
            raise CasesMalformed(file=file, place=f"case {number}", why=why)
        cases[name] = case
    return cases


def _answer(case: Mapping[str, Any], datasets: Mapping[str, Any]) -> Answer:
    given = _as_asked(case, datasets)
    if _coders(given) < _PAIR:
        # Nobody can agree alone.
        alone = Result(value=None, reason="no_pairable_values", n_coders=_coders(given))
        return result_object(given, alone)
    try:
        return ANSWERS[given.measure](given)
    except KeyError as missing:
        why = f"“{missing.args[0]}” is missing or not known in data of kind {given.data['kind']}"
        raise CaseImpossible(case=case["id"], why=why) from missing
    except (ValueError, TypeError, IndexError) as why:
        raise CaseImpossible(case=case["id"], why=str(why).rstrip(".")) from why


def _coders(case: Case) -> int:
    """Return how many coders there are to compare, two where their number is fixed."""
    if case.data["kind"] in {"items", "spans"}:
        own, chosen = case.data["coders"], case.params.get("coders", case.data["coders"])
        # Of one who is not there a measure tells by name.
        return len(chosen) if {*chosen} <= {*own} else len(own)
    if case.data["kind"] == "counts":
        return int(max(map(sum, case.data["rows"]), default=0))
    return _PAIR


def _as_asked(case: Mapping[str, Any], datasets: Mapping[str, Any]) -> Case:
    """Return the case with its data set and parameters.

    Raises:
        CaseImpossible: if one of the three is not there or not as it must be.
    """
    measure, name, params = case.get("measure"), case.get("data"), case.get("params") or {}
    data = datasets.get(name) if isinstance(name, str) else None
    wrong = (
        _wrong_measure(measure) or _wrong_data(name, data) or _wrong_kind(str(measure), data or {})
    )
    if wrong is None and (fault := fault_of_params(params)) is not None:
        wrong = f"its params are not as they must be ({fault})"
    if wrong is not None:
        raise CaseImpossible(case=case["id"], why=wrong)
    return Case(str(measure), data or {}, params)


def _wrong_measure(measure: object) -> str | None:
    if measure in ANSWERS:
        return None
    if not isinstance(measure, str):
        return "it names no measure"
    nearest = ", ".join(get_close_matches(measure, ANSWERS, _NEAREST, 0))
    return f"there is no measure “{measure}”; most like it are {nearest}"


def _wrong_kind(measure: str, data: Mapping[str, Any]) -> str | None:
    if data["kind"] in TAKES[measure]:
        return None
    return f"{measure} is of data of kind {' or '.join(TAKES[measure])}, not {data['kind']}"


def _wrong_data(name: object, data: object) -> str | None:
    if not isinstance(data, dict):
        return f"its data set “{name}” is missing"
    if data.get("kind") not in KINDS:
        return f"its data set “{name}” is of no kind that there is: {', '.join(KINDS)}"
    fault = fault_of_data(data)
    return fault and f"its data set “{name}” is not as it must be ({fault})"
