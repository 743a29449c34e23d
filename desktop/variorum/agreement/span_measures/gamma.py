"""Gamma."""

from functools import lru_cache

import numpy as np

from variorum.agreement.aligning.disorder import Sampling, expected, observed
from variorum.agreement.aligning.dissimilarity import Dissimilarity
from variorum.agreement.measure import Details
from variorum.agreement.result import Reason
from variorum.agreement.span_measure import SpanMeasure
from variorum.agreement.spans import SpanStudy
from variorum.agreement.statistics import Coefficient, Statistics
from variorum.agreement.study import Floats, number_or_none, ratio
from variorum.errors import sentence

STANDARD, USUAL = Dissimilarity(), Sampling()


@lru_cache(maxsize=2)
def gamma_statistics(study: SpanStudy, kind: Dissimilarity, sampling: Sampling) -> Statistics:
    """Return what gamma needs, and beside it what gamma-cat needs.

    It is kept, for both are asked of the same study.
    """
    found, chance = observed(study, kind), expected(study, kind, sampling)
    columns = (found.cost, chance.cost, found.apart, found.weight, chance.apart, chance.weight)
    return Statistics(np.stack(columns, axis=1), _coefficient)


def _coefficient(sums: Floats) -> Coefficient:
    cost, chance = sums[..., 0], sums[..., 1]
    return Coefficient(1 - ratio(cost, chance), cost, chance)


def gamma_cat(sums: Floats) -> Coefficient:
    """Return ``1 - o/e`` of the codes of aligned units (Mathet 2017, 43:661–681)."""
    found, chance = ratio(sums[..., 2], sums[..., 3]), ratio(sums[..., 4], sums[..., 5])
    return Coefficient(1 - ratio(found, chance), found, chance)


def no_units(study: SpanStudy) -> Reason:
    """Say whether there is nothing, or nothing that could differ."""
    return "no_variation" if study.compared.any() else "no_units"


def negative(value: float) -> tuple[str, ...]:
    """Return the warning that a gamma below zero needs: its size means nothing."""
    return ("negative_gamma",) if value < 0 else ()


def measure(kind: Dissimilarity = STANDARD, sampling: Sampling = USUAL) -> SpanMeasure:
    """Return ``1 - observed/expected disorder`` of the best alignment of all coders' units.

    Mathet, Widlöcher & Métivier (2015), Computational Linguistics 41:437–479. Articles weigh by
    their mean number of units a coder.
    """

    def details(_study: SpanStudy, statistics: Statistics) -> Details:
        sums = statistics.by_article.sum(axis=0, keepdims=True)
        return Details(None, {"gamma_cat": number_or_none(gamma_cat(sums).value[0])})

    return SpanMeasure(
        name="gamma",
        title=sentence("agreement", "Gamma"),
        statistics=lambda study: gamma_statistics(study, kind, sampling),
        details=details,
        why=no_units,
        warns=negative,
        parameters={**kind.parameters(), **sampling.parameters()},
    )


MEASURE = measure()
