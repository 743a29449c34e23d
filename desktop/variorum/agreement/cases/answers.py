"""Answers to cases: what each measure says of its data set."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from variorum.agreement.cases.faults import CaseImpossible, CasesMalformed, CasesNotJson
from variorum.agreement.cases.of_ratings import of_ratings, set_pairs, single_code, with_analytic_ci
from variorum.agreement.cases.of_spans import (
    boundaries,
    clusters,
    legacy,
    of_spans,
    of_units,
    relations,
    unit_pairs,
)
from variorum.agreement.cases.of_uncertainty import bootstrap_ci, drifting, jackknife, levels
from variorum.agreement.cases.plain import Answer, Case
from variorum.agreement.cluster_measures import CLUSTER_MEASURES
from variorum.agreement.measures import MEASURES
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
    "alpha_u_2004": legacy,
    "boundary_similarity": boundaries,
    "relation_f1": relations,
    "bootstrap_ci": bootstrap_ci,
    "jackknife_se": jackknife,
    "analytic_ci": with_analytic_ci,
    "drift": drifting,
    "benchmark": levels,
}
"""How each measure of the specification is computed, by its name."""
_KEYS: Mapping[str, tuple[str, ...]] = {
    "table": ("categories", "matrix"),
    "items": ("coders", "items"),
    "counts": ("categories", "rows"),
    "spans": ("coders", "documents", "spans"),
    "segmentation": ("masses",),
    "clusters": ("clusters",),
    "relations": ("spans", "relations"),
    "set_pairs": ("pairs",),
    "unit_pairs": ("pairs",),
    "scalar": ("value",),
    "scalar_list": ("values",),
}


def answers(text: str, file: str) -> dict[str, Answer]:
    """Return the answer to each case of ``text``, the content of the file with the name ``file``.

    Raises:
        CasesFault: if the file is not as it must be, or data do not fit their measure.
    """
    try:
        content = json.loads(text)
    except json.JSONDecodeError as fault:
        raise CasesNotJson(file=file, line=fault.lineno, why=fault.msg) from None
    datasets = _datasets(content, file)
    return {
        str(case["id"]): _answer(case, datasets, file) for case in _cases(content, datasets, file)
    }


def _datasets(content: object, file: str) -> Mapping[str, Any]:
    found = content.get("datasets") if isinstance(content, dict) else None
    if not isinstance(found, dict):
        why = "is missing; it holds the data sets by their ids"
        raise CasesMalformed(file=file, place="“datasets”", why=why)
    return found


def _cases(content: object, datasets: Mapping[str, Any], file: str) -> list[dict[str, Any]]:
    found = content.get("cases") if isinstance(content, dict) else None
    if not isinstance(found, list):
        raise CasesMalformed(file=file, place="“cases”", why="is missing; it is a list of cases")
    for number, case in enumerate(found, 1):
        known = case if isinstance(case, dict) else {}
        for key in ("id", "measure", "data"):
            if not isinstance(known.get(key), str):
                why = f"has no “{key}”; each case needs id, measure and data"
                raise CasesMalformed(file=file, place=f"case {number}", why=why)
        if case["measure"] not in ANSWERS:
            why = f"names the measure “{case['measure']}”; there are: {', '.join(ANSWERS)}"
            raise CasesMalformed(file=file, place=f"the case “{case['id']}”", why=why)
        _check_data(case, datasets.get(case["data"]), file)
    return found


def _check_data(case: Mapping[str, Any], data: object, file: str) -> None:
    place = f"the data set “{case['data']}”"
    if not isinstance(data, dict):
        why = f"is missing; the case “{case['id']}” names it"
        raise CasesMalformed(file=file, place=place, why=why)
    if data.get("kind") not in _KEYS:
        why = f"has the kind “{data.get('kind')}”; there are: {', '.join(_KEYS)}"
        raise CasesMalformed(file=file, place=place, why=why)
    for key in _KEYS[data["kind"]]:
        if key not in data:
            why = f"has no “{key}”; its kind “{data['kind']}” needs it"
            raise CasesMalformed(file=file, place=place, why=why)


def _answer(case: Mapping[str, Any], datasets: Mapping[str, Any], file: str) -> Answer:
    given = Case(case["measure"], datasets[case["data"]], case.get("params") or {})
    try:
        return ANSWERS[case["measure"]](given)
    except KeyError as missing:
        why = f"{missing.args[0]!r} is missing or not known"
        raise CaseImpossible(file=file, case=case["id"], why=why) from missing
    except (ValueError, TypeError, IndexError) as why:
        raise CaseImpossible(file=file, case=case["id"], why=str(why)) from why
