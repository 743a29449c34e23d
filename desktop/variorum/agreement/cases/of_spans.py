"""Answers to cases of spans, segments, clusters and relations."""

from collections.abc import Hashable, Mapping
from typing import Any

import numpy as np

from variorum.agreement.aligning.disorder import PRECISION, Sampling
from variorum.agreement.aligning.dissimilarity import Dissimilarity, Units
from variorum.agreement.aligning.sampling import SAMPLER
from variorum.agreement.boundary_similarity import NEAR, boundary_similarity
from variorum.agreement.cases.data import layout, places_of, spans
from variorum.agreement.cases.plain import Answer, Case, plain, result_object
from variorum.agreement.cluster_measures import CLUSTER_MEASURES
from variorum.agreement.matching import Rule
from variorum.agreement.measures import cohen_kappa
from variorum.agreement.relation_f1 import Relation, RelationSpan, Side, relation_f1
from variorum.agreement.settings import MODES
from variorum.agreement.span_measure import SpanMeasure
from variorum.agreement.span_measures import unit_f1
from variorum.agreement.spans import SpanStudy
from variorum.agreement.variants import alpha_with, span_measure

_CLUSTERS = {measure.name: measure for measure in CLUSTER_MEASURES}


def rule_of(params: Mapping[str, Any]) -> Rule:
    """Return how spans match.

    Raises:
        ValueError: if there is no such way.
    """
    standard = Rule()
    mode = params.get("mode", standard.mode)
    if mode not in MODES:
        raise ValueError(f"there is no mode “{mode}”, only {', '.join(MODES)}")
    return Rule(
        mode,
        params.get("iou", standard.iou),
        params.get("tolerance", standard.tolerance),
        params.get("any_code", standard.any_code),
    )


def kind_of(params: Mapping[str, Any]) -> Dissimilarity:
    """Return how unlike units are."""
    given = {key: float(params[key]) for key in ("alpha", "beta", "delta_empty") if key in params}
    return Dissimilarity(**given)


def sampling_of(params: Mapping[str, Any]) -> Sampling:
    """Return how random continua are drawn.

    Raises:
        ValueError: if by another sampler than ours.
    """
    if params.get("sampler", SAMPLER) != SAMPLER:
        raise ValueError(f"there is no sampler “{params['sampler']}”, only {SAMPLER}")
    return Sampling(
        params.get("n_samples"), params.get("precision", PRECISION), params.get("seed", 1)
    )


def study_of(case: Case) -> SpanStudy:
    """Return the spans of the case, of one code or of some coders where it says so."""
    code = case.params.get("code")
    study = spans(case.data, None if code is None else str(code))
    chosen = case.params.get("coders")
    if chosen is None:
        return study
    return study.of_coders(places_of(chosen, study.roster.coders))


def measure_of(case: Case, name: str, study: SpanStudy) -> SpanMeasure:
    """Return the measure of spans ``name`` with what the case says of it."""
    if name == "unit_f1":
        unit = case.params.get("unit", "char")
        return unit_f1.measure(layout(case.data, study, unit), unit)
    params = case.params
    return span_measure(name, rule_of(params), kind_of(params), sampling_of(params))


def of_spans(case: Case) -> Answer:
    """Answer with a measure of spans."""
    study = study_of(case)
    return result_object(case, measure_of(case, case.measure, study).compute(study))


def of_units(case: Case) -> Answer:
    """Answer with alpha or kappa of the units that spans cover.

    Raises:
        ValueError: if neither one code nor the set of codes is asked for.
    """
    study = study_of(case)
    units = layout(case.data, study, case.params.get("unit", "char"))
    if "code" in case.params:
        values = study.binary_study(0, units)
    elif case.params.get("codes") == "set":
        values = study.set_study(units).narrowed()
    else:
        raise ValueError("give a code, or “set” as codes")
    metric = case.params.get("metric", "nominal")
    measure = cohen_kappa.MEASURE if case.measure == "unit_kappa" else alpha_with(metric)
    result = measure.compute(values)
    more = {"observed_disagreement": result.observed, "expected_disagreement": result.expected}
    return result_object(case, result, more if case.measure == "unit_alpha" else None)


def unit_pairs(case: Case) -> Answer:
    """Answer with how unlike each two units are.

    Raises:
        ValueError: if a unit is empty.
    """
    kind = kind_of(case.params)
    pairs = case.data["pairs"]
    number = {code: rank for rank, code in enumerate({one[2] for pair in pairs for one in pair})}
    left, right = (
        Units(
            *np.array(
                [(pair[side][0], pair[side][1], number[pair[side][2]]) for pair in pairs],
                dtype=np.int64,
            )
            .reshape(-1, 3)
            .T
        )
        for side in (0, 1)
    )
    if (left.start >= left.end).any() or (right.start >= right.end).any():
        raise ValueError("a unit is empty")
    return {
        "value": None,
        "reason": None,
        "positional": plain(kind.positional(left, right)),
        "combined": plain(kind.combined(left, right)),
        "parameters": plain(case.params),
    }


def boundaries(case: Case) -> Answer:
    """Answer with the likeness of segmentations."""
    masses = {str(coder): lengths for coder, lengths in case.data["masses"].items()}
    return result_object(case, boundary_similarity(masses, case.params.get("n_t", NEAR)))


def clusters(case: Case) -> Answer:
    """Answer with precision, recall and F1 of entities that two coders built."""
    key, response = (
        [frozenset(map(_mention, cluster)) for cluster in case.data["clusters"][side]]
        for side in ("A", "B")
    )
    return result_object(case, _CLUSTERS[case.measure].compute(key, response))


def _mention(mention: Hashable | list[Hashable]) -> Hashable:
    """Return a mention, which may be a list such as a document and a place in it."""
    return tuple(mention) if isinstance(mention, list) else mention


def relations(case: Case) -> Answer:
    """Answer with F1 of relations."""
    first, second = case.data["spans"]
    ours, theirs = (_side(case, coder) for coder in (first, second))
    return result_object(case, relation_f1(ours, theirs, rule_of(case.params)))


def _side(case: Case, coder: str) -> Side:
    return Side(
        [
            RelationSpan(
                str(one["id"]), one["start"], one["end"], str(one["code"]), str(one.get("doc", ""))
            )
            for one in case.data["spans"][coder]
        ],
        [
            Relation(one["type"], {role: str(span) for role, span in one["args"].items()})
            for one in case.data["relations"].get(coder, ())
        ],
    )
