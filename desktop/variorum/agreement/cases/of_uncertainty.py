"""Answers to cases of intervals, standard errors, drift and benchmarks."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from variorum.agreement.benchmark import (
    LEVELS,
    THRESHOLD,
    Scale,
    benchmark,
    cumulative,
    level_of,
)
from variorum.agreement.cases import of_ratings, of_spans
from variorum.agreement.cases.plain import Answer, Case, plain, result_object
from variorum.agreement.drift import PERMUTATIONS, Drift, drift, windows_of
from variorum.agreement.intervals import CONFIDENCE, Estimate, Limits, intervals
from variorum.agreement.jackknife import jackknife_se
from variorum.agreement.measure import Measure
from variorum.agreement.measures import (
    cohen_kappa,
    fleiss_kappa,
    krippendorff_alpha,
    percent_agreement,
)
from variorum.agreement.result import Result
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Ints, Study
from variorum.agreement.variants import OF_SPANS

REPLICATES = 10_000
_METHODS = ("percentile", "bca")
_PAIR = 2


class _Asked(NamedTuple):
    """A coefficient with its statistics by article; articles that count, and all with values."""

    result: Result
    statistics: Statistics
    counted: Ints
    valued: Ints


def _asked(case: Case) -> _Asked:
    name = case.params.get("coefficient", "krippendorff_alpha")
    if name in OF_SPANS:
        spans = of_spans.study_of(case)
        measure = of_spans.measure_of(case, name, spans)
        found = measure.statistics(spans)
        counted = spans.counted_articles
        return _Asked(measure.compute(spans, found), found, counted, counted)
    chosen = of_ratings.measure_of(case, name)
    alone = case.params.get("resample", "document") == "unit" or "document" not in case.data
    study = of_ratings.study_of(case, alone=alone and case.data["kind"] == "items")
    statistics = chosen.statistics(study)
    result = of_ratings.computed(chosen, study)
    return _Asked(result, statistics, study.counted_articles, study.valued_articles)


def bootstrap_ci(case: Case) -> Answer:
    """Answer with an interval by resampling documents.

    Raises:
        ValueError: if there is no such method.
    """
    method = case.params.get("method")
    if method not in {None, *_METHODS}:
        raise ValueError(f"there is no method “{method}”, only {', '.join(_METHODS)}")
    asked = _asked(case)
    if asked.result.value is None or case.params.get("replicates") == 0:
        return result_object(case, asked.result)
    limits = Limits(case.params.get("confidence", CONFIDENCE), method)
    replicates, seed = case.params.get("replicates", REPLICATES), case.params.get("seed", 1)
    estimate = Estimate(asked.statistics, asked.counted)
    (found,) = intervals([estimate], replicates, seed, None, limits)
    few = () if found.reason is None else (found.reason,)
    result = replace(
        asked.result,
        ci_low=found.low,
        ci_high=found.high,
        ci_method=found.method,
        ci_reason=found.reason,
        warnings=tuple(dict.fromkeys((*asked.result.warnings, *found.warnings, *few))),
        parameters={**asked.result.parameters, "replicates": replicates, "seed": seed},
    )
    return result_object(case, result, {"bootstrap_se": found.se})


def jackknife(case: Case) -> Answer:
    """Answer with a standard error by leaving out one document at a time."""
    asked = _asked(case)
    se = jackknife_se(asked.statistics, asked.valued) if asked.result.value is not None else None
    return result_object(case, replace(asked.result, se=se))


def drifting(case: Case) -> Answer:
    """Answer with agreement by window."""
    name = case.params.get("coefficient", "krippendorff_alpha")
    study = of_ratings.study_of(case, alone="document" not in case.data)
    windows = windows_of(_windows(case, study))
    agreed = percent_agreement.MEASURE.statistics(study).each().value

    def along(measure: Measure, replicates: int, permutations: int) -> Drift:
        estimate = Estimate(measure.statistics(study), study.counted_articles)
        draws = replicates, case.params.get("seed", 1)
        return drift(estimate, agreed, windows, draws, permutations)

    chosen = of_ratings.measure_of(case, name)
    found = along(chosen, case.params.get("replicates", 0), PERMUTATIONS)
    kappa = cohen_kappa.MEASURE if len(study.coders) == _PAIR else fleiss_kappa.MEASURE
    more = {
        "alpha_by_window": _values(along(krippendorff_alpha.MEASURE, 0, 0)),
        "kappa_by_window": _values(along(kappa, 0, 0)),
        "by_window": _values(found),
        "ci_by_window": [(one.interval.low, one.interval.high) for one in found.windows],
        "difference_last_first": found.difference,
        "difference_ci": None if found.low is None else (found.low, found.high),
        "spearman": found.spearman,
        "p_value": found.p_value,
    }
    return result_object(case, of_ratings.computed(chosen, study), more)


def _values(found: Drift) -> list[float | None]:
    return [window.value for window in found.windows]


def _windows(case: Case, study: Study) -> Sequence[int]:
    """Return the number of each article's window; it is that of its first unit."""
    names = case.data["window"]
    documents = case.data.get("document") or range(len(names))
    first: dict[str, object] = {}
    for document, window in zip(documents, names, strict=True):
        first.setdefault(str(document), window)
    order = sorted(set(names), key=lambda one: (isinstance(one, str), one))
    return [order.index(first[article]) for article in study.articles]


def levels(case: Case) -> Answer:
    """Answer with what coefficients are called.

    Raises:
        ValueError: if there is no such scale.
    """
    known: dict[str, Scale] = {one: one for one in LEVELS}
    name = case.params.get("scale", "landis_koch")
    if name not in known:
        raise ValueError(f"there is no scale “{name}”, only {', '.join(known)}")
    own = _of_scalar if case.data["kind"] == "scalar" else _of_list
    answer = own(case, known[name])
    return {"reason": None, "parameters": plain(case.params), **answer}


def _of_list(case: Case, scale: Scale) -> Answer:
    return {"value": None, "labels": [level_of(value, scale) for value in case.data["values"]]}


def _of_scalar(case: Case, scale: Scale) -> Answer:
    value, se = case.data["value"], case.data.get("se")
    if value is None or se is None:
        name = level_of(value, scale)
        return {"value": value, "label": name, "point_label": name}
    return {
        "value": value,
        "se": se,
        "label": benchmark(value, se, scale, case.params.get("threshold", THRESHOLD)),
        "point_label": level_of(value, scale),
        "cumulative": cumulative(value, se, scale),
    }
