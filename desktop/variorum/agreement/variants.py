"""Measures by name, with the weights, distances and rules that they may have."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from variorum.agreement.aligning.disorder import Sampling
from variorum.agreement.aligning.dissimilarity import Dissimilarity
from variorum.agreement.built_entities import measure_of_entities
from variorum.agreement.cluster_measures import CLUSTER_MEASURES
from variorum.agreement.matching import Rule
from variorum.agreement.measure import Measure
from variorum.agreement.measures import (
    MEASURES,
    brennan_prediger,
    conger_kappa,
    fleiss_kappa,
    gwet_ac2,
    krippendorff_alpha,
    percent_agreement,
    scott_pi,
    weighted_kappa,
)
from variorum.agreement.metrics import METRICS, Metric
from variorum.agreement.span_measure import SpanMeasure
from variorum.agreement.span_measures import (
    SPAN_MEASURES,
    entity_link_agreement,
    gamma,
    gamma_cat,
    gamma_disorder,
    span_f1,
)
from variorum.agreement.weights import WEIGHTINGS, Weights

PLAIN: Mapping[str, Measure] = {measure.name: measure for measure in MEASURES}
OF_SPANS: Mapping[str, SpanMeasure] = {
    measure.name: measure
    for measure in (*SPAN_MEASURES, *map(measure_of_entities, CLUSTER_MEASURES))
}
WEIGHTED: Mapping[str, Callable[[Weights], Measure]] = {
    "percent_agreement": percent_agreement.measure,
    "weighted_kappa": weighted_kappa.measure,
    "scott_pi": scott_pi.measure,
    "fleiss_kappa": fleiss_kappa.measure,
    "conger_kappa": conger_kappa.measure,
    "gwet_ac2": gwet_ac2.measure,
    "brennan_prediger": brennan_prediger.measure,
}


def _alphas() -> dict[str, Measure]:
    """Return alpha with each metric but the usual one, under a name of its own."""
    named = {f"krippendorff_alpha_{one}": krippendorff_alpha.measure(one) for one in METRICS[1:]}
    return {
        name: replace(
            measure,
            name=name,
            title=f"{measure.title} ({measure.parameters['metric']})",
            shown=False,
            of_sets=measure.parameters["metric"] in {"masi", "jaccard"},
        )
        for name, measure in named.items()
    }


def _weighted() -> dict[str, Measure]:
    """Return the weighted measures with each weighting, under names of their own."""
    made = {
        f"{name}_{weights}": WEIGHTED[name](weights)
        for name in WEIGHTED
        for weights in WEIGHTINGS[1:]
    }
    return {
        name: replace(
            measure,
            name=name,
            title=f"{measure.title} ({measure.parameters['weights']} weights)",
            shown=False,
        )
        for name, measure in made.items()
    }


NAMED: Mapping[str, Measure] = {**_weighted(), **_alphas(), **PLAIN}
"""What may be asked for by name in a table: *name_metric* and *name_weights* besides the names."""


def with_weights(name: str, weights: Weights) -> Measure:
    """Return the measure ``name`` with these agreement weights.

    Raises:
        ValueError: if the measure has none, or there is no such weighting.
    """
    if name not in WEIGHTED:
        raise ValueError(f"{name} has no weights")
    if isinstance(weights, str) and weights not in WEIGHTINGS:
        raise ValueError(f"there is no weighting “{weights}”, only {', '.join(WEIGHTINGS)}")
    return WEIGHTED[name](weights)


def alpha_with(metric: str) -> Measure:
    """Return Krippendorff's alpha with this metric.

    Raises:
        ValueError: if there is no such metric.
    """
    return krippendorff_alpha.measure(metric_named(metric))


def metric_named(name: str) -> Metric:
    """Return ``name`` as a metric.

    Raises:
        ValueError: if there is no such metric.
    """
    known: dict[str, Metric] = {one: one for one in METRICS}
    if name not in known:
        raise ValueError(f"there is no metric “{name}”, only {', '.join(METRICS)}")
    return known[name]


def span_measure(
    name: str, rule: Rule, kind: Dissimilarity | None = None, sampling: Sampling | None = None
) -> SpanMeasure:
    """Return the measure of spans ``name``, matching and aligning as is said."""
    kind, sampling = kind or gamma.STANDARD, sampling or gamma.USUAL
    made: Mapping[str, Callable[[], SpanMeasure]] = {
        "span_f1": lambda: span_f1.measure(rule),
        "entity_link_agreement": lambda: entity_link_agreement.measure(rule),
        "gamma": lambda: gamma.measure(kind, sampling),
        "gamma_cat": lambda: gamma_cat.measure(kind, sampling),
        "gamma_disorder": lambda: gamma_disorder.measure(kind),
    }
    return made[name]() if name in made else OF_SPANS[name]
