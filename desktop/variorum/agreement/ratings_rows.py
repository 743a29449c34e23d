"""Rows of agreement on plain ratings, which have no texts and no codebook."""

from collections.abc import Hashable, Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np

from variorum.agreement.evidence import Oddities
from variorum.agreement.intervals import Step
from variorum.agreement.measure import Measure
from variorum.agreement.result import Result
from variorum.agreement.rows import PAIR, About, Figure, Row, measures_for, plain_measures
from variorum.agreement.settings import (
    MeasureOfNumbers,
    MeasureOfSets,
    MeasureOfSpans,
    MeasureOfTwoValues,
    Settings,
    UnknownCode,
)
from variorum.agreement.study import Study
from variorum.agreement.subjects import Subject
from variorum.agreement.table import measured
from variorum.agreement.variants import NAMED, PLAIN
from variorum.errors import VariorumError

TWO_VALUES = 2
_ORDERED = frozenset({"ordinal", "interval", "ratio", "linear", "quadratic"})
"""Metrics and weights that need an order of values."""
UNIT = "unit"
MEMBERSHIP = (0, 1)


def ratings_rows(
    study: Study, settings: Settings, step: Step | None = None
) -> tuple[list[Row], list[Result]]:
    """Return the rows of ``study`` that ``settings`` asks for, and their results.

    One value against all others has a row with ``by`` *code*, or where ``code`` names it; else the
    values are measured as they are.

    Raises:
        VariorumError: if ``settings`` asks for what ratings do not have.
    """
    asked = _figures(study, settings)
    articles = dict(enumerate(study.articles))
    rows, results = [], []
    for row, result in measured(asked, articles, settings, step):
        binary = row.code is not None or study.categories == MEMBERSHIP
        rows.append(
            replace(
                row,
                codebook=None,
                group=None,
                unit=UNIT,
                prevalence=row.prevalence if binary else None,
            )
        )
        results.append(result)
    return rows, results


def _figures(study: Study, settings: Settings) -> list[Figure]:
    chosen = plain_measures(settings)
    named = set(settings.measures) - {one.name for one in chosen or ()}
    if named:
        raise MeasureOfSpans(measure=min(named), known=", ".join(_fitting(study, settings)))
    everyone = tuple(range(len(study.coders)))
    pairs = list(combinations(everyone, PAIR)) if settings.by == "pair" else [everyone]
    nothing = Oddities(*[np.zeros(0, dtype=np.int64)] * 4)
    figures = []
    for code, own in _studies(study, settings):
        subject = Subject("", None, code, frozenset())
        for columns in pairs:
            compared = own.of_coders(columns)
            about = About(subject=subject, binary=compared, names=compared.coders, oddities=nothing)
            for measure in measures_for(len(columns), chosen):
                misfit = _misfit(measure, own)
                if measure.of_sets and misfit is not None and chosen is None:
                    continue
                if misfit is not None:
                    raise misfit
                figures.append(Figure(**about, measure=measure, study=compared))
    return figures


def _fitting(study: Study, settings: Settings) -> list[str]:
    """Return the names of the measures that ``settings`` could ask of the ratings."""
    coders = PAIR if settings.by == "pair" else len(study.coders)
    _, own = _studies(study, settings)[0]
    return [
        name
        for name, one in ({**PLAIN, **NAMED}).items()
        if (one.most_coders is None or coders <= one.most_coders) and _misfit(one, own) is None
    ]


def _misfit(measure: Measure, study: Study) -> VariorumError | None:
    """Return why ``measure`` does not fit the values of ``study``, None where it does."""
    if measure.of_sets and not isinstance(next(iter(study.categories), None), frozenset):
        return MeasureOfSets(measure=measure.name)
    orders = {measure.parameters.get("metric"), measure.parameters.get("weights")} & _ORDERED
    words = [one for one in study.categories if not isinstance(one, int | float)]
    if words and orders:
        return MeasureOfNumbers(measure=measure.name, value=words[0])
    if measure.binary and len(study.categories) != TWO_VALUES:
        return MeasureOfTwoValues(measure=measure.name, count=len(study.categories))
    return None


def _studies(study: Study, settings: Settings) -> Sequence[tuple[str | None, Study]]:
    """Return what has rows: each value, the one that is named, or all values as they are."""
    by_name: dict[str, Hashable] = {str(value): value for value in study.categories}
    if settings.code:
        if settings.code not in by_name:
            raise UnknownCode(code=settings.code, nearest=", ".join(by_name))
        return [(settings.code, study.one_vs_rest(by_name[settings.code]))]
    if settings.by == "code":
        return [(name, study.one_vs_rest(value)) for name, value in by_name.items()]
    return [(None, study)]
