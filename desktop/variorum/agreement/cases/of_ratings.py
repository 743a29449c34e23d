"""Answers to cases of ratings: one value a coder and unit."""

from itertools import combinations

import numpy as np

from variorum.agreement.analytic import analytic_ci
from variorum.agreement.cases.data import Carried, code_map_of, places_of, ratings
from variorum.agreement.cases.plain import Answer, Case, plain, result_object
from variorum.agreement.intervals import CONFIDENCE
from variorum.agreement.measure import Measure
from variorum.agreement.measures import specific_agreement
from variorum.agreement.metrics import DISTANCES
from variorum.agreement.result import Result
from variorum.agreement.study import Study
from variorum.agreement.variants import PLAIN, alpha_with, with_weights

PAIR = 2


def measure_of(case: Case, name: str) -> Measure:
    """Return the measure ``name`` with what the case says of it.

    Raises:
        ValueError: if it cannot be so.
    """
    if name not in PLAIN:
        raise ValueError(f"there is no coefficient “{name}” of ratings")
    if name == "krippendorff_alpha":
        return alpha_with(case.params.get("metric", "nominal"))
    weights = case.params.get("weights")
    return PLAIN[name] if weights is None else with_weights(name, weights)


def study_of(case: Case, *, carry: bool = True, alone: bool = False) -> Study:
    """Return the ratings of the case, old codes carried forward and rolled up where it says so."""
    mapped = carry and case.params.get("apply") == "code_map"
    carried = Carried(code_map_of(case.data) if mapped else None, case.params.get("rollup_depth"))
    study = ratings(case.data, carried, alone=alone)
    chosen = case.params.get("coders")
    return study if chosen is None else study.of_coders(places_of(chosen, study.coders))


def computed(measure: Measure, study: Study) -> Result:
    """Return the result of ``measure``.

    Raises:
        ValueError: if it is not a measure of this many coders or categories.
    """
    return measure.compute(study)


def of_ratings(case: Case) -> Answer:
    """Answer with a measure of units."""
    measure, study = measure_of(case, case.measure), study_of(case)
    result = computed(measure, study)
    more: dict[str, object] = {}
    if case.measure == "krippendorff_alpha":
        more = {
            "observed_disagreement": result.observed,
            "expected_disagreement": result.expected,
        }
    elif measure.corrects_chance or case.measure.startswith(("gwet", "brennan")):
        more = {"po": result.observed, "pe": result.expected}
    if case.measure == "specific_agreement":
        # Others have theirs although the value, that of category 1, may not exist.
        more = {"by_category": specific_agreement.by_category(study)}
    if case.data["kind"] == "items" and len(study.coders) > PAIR:
        more["pairs"] = _pairs(measure, study)
    if code_map_of(case.data):
        more |= _versions(case, measure, result)
    return result_object(case, result, more)


def _pairs(measure: Measure, study: Study) -> dict[str, float | None]:
    """Return the value of each two coders, None where they have nothing in common."""
    return {
        "|".join(study.coders[column] for column in pair): measure.compute(
            study.of_coders(pair)
        ).value
        for pair in combinations(range(len(study.coders)), PAIR)
    }


def _versions(case: Case, measure: Measure, result: Result) -> dict[str, object]:
    """Tell what the codes of several versions would give as they are, or that they were so."""
    if case.params.get("apply") != "code_map":
        return {"warnings": [*result.warnings, "mixed_codebook_versions"]}
    return {"unmapped": measure.compute(study_of(case, carry=False)).value}


def single_code(case: Case) -> Answer:
    """Answer with a measure of one code against all others."""
    measure = measure_of(case, case.params.get("coefficient", "krippendorff_alpha"))
    study = study_of(case).one_vs_rest(case.params["code"])
    return result_object(case, computed(measure, study))


def with_analytic_ci(case: Case) -> Answer:
    """Answer with an interval by formula."""
    measure = measure_of(case, case.params.get("coefficient", "krippendorff_alpha"))
    confidence = case.params.get("confidence", CONFIDENCE)
    return result_object(case, analytic_ci(measure, study_of(case), confidence))


def set_pairs(case: Case) -> Answer:
    """Answer with the distance of each two sets.

    Raises:
        ValueError: if there is no such distance of sets.
    """
    metric = case.params.get("metric", "masi")
    if metric not in {"masi", "jaccard"}:
        raise ValueError(f"there is no distance of sets “{metric}”, only masi and jaccard")
    pairs = [[frozenset(side) for side in pair] for pair in case.data["pairs"]]
    distance = DISTANCES[metric]([side for pair in pairs for side in pair])
    places = np.arange(2 * len(pairs))
    values = distance(places[::2], places[1::2])
    parameters = plain(case.params)
    return {"value": None, "reason": None, "values": plain(values), "parameters": parameters}
