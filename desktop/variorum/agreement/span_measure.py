"""What every measure of spans has: statistics that add up over articles, like those of units."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from typing_extensions import override

from variorum.agreement.facts import FEW_DOCUMENTS
from variorum.agreement.measure import Details
from variorum.agreement.result import Reason, Result
from variorum.agreement.spans import SpanStudy
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Ints, number_or_none

Why = Callable[[SpanStudy], Reason]


def no_details(_study: SpanStudy, _statistics: Statistics) -> Details:
    """Tell nothing beside the value."""
    return Details()


def no_units(_study: SpanStudy) -> Reason:
    """Say that nobody marked anything."""
    return "no_units"


@dataclass(frozen=True)
class SpanMeasure:
    """A measure of spans.

    ``unit`` is what it counts. ``why`` says why there is no value, of a study with two coders or
    more. ``warns`` may add warnings to a value.
    """

    name: str
    title: str
    statistics: Callable[[SpanStudy], Statistics]
    details: Callable[[SpanStudy, Statistics], Details] = no_details
    why: Why = no_units
    warns: Callable[[float], tuple[str, ...]] = lambda _: ()
    parameters: Mapping[str, object] = field(default_factory=dict)
    unit: str = "span"

    def compute(self, study: SpanStudy, statistics: Statistics | None = None) -> Result:
        """Return the coefficient of ``study`` with all that belongs to it, but no interval.

        ``statistics`` are those of ``study`` where they are known already.
        """
        found = statistics or self.statistics(study)
        coefficient = found.all()
        details = self.details(study, found)
        return self._result(study, [number_or_none(part[0]) for part in coefficient], details)

    def compute_each(self, study: SpanStudy) -> list[Result]:
        """Return the coefficient of each article of ``study``, without details and intervals."""
        found = self.statistics(study).each()
        return [
            self._result(
                study.of_article(place),
                [number_or_none(part[place]) for part in found],
                Details(),
            )
            for place in range(len(study.roster.articles))
        ]

    def _result(self, study: SpanStudy, figures: list[float | None], details: Details) -> Result:
        value, observed, expected = figures
        documents = len(study.counted_articles)
        reason: Reason | None = None
        if value is None:
            reason = self.why(study) if documents else "no_pairable_values"
        found = {
            "few_documents": 0 < documents < FEW_DOCUMENTS,
            "dropped_duplicates": study.duplicates,
        }
        warnings = tuple(name for name, holds in found.items() if holds)
        units = int(study.compared.sum())
        return Result(
            value=value,
            reason=reason,
            warnings=warnings if value is None else (*self.warns(value), *warnings),
            n_units=units,
            n_documents=documents,
            n_coders=len(study.roster.coders),
            n_pairable=units,
            observed=observed,
            expected=expected,
            se=details.se,
            parameters=self.parameters,
            details=details.more,
        )


class Whole(NamedTuple):
    """A coefficient of articles taken together, and what is known beside it."""

    value: float | None
    more: Mapping[str, object] = {}


@dataclass(frozen=True, kw_only=True)
class WholeMeasure(SpanMeasure):
    """A measure of spans that is computed of all articles at once.

    Its ``statistics`` are for intervals alone, and are none where it does not follow from sums over
    articles. ``rests_on`` are the places of the articles that it takes.
    """

    whole: Callable[[SpanStudy], Whole]
    rests_on: Callable[[SpanStudy], Ints] = lambda study: study.counted_articles

    @override
    def compute(self, study: SpanStudy, statistics: Statistics | None = None) -> Result:
        own = study.of_articles(self.rests_on(study))
        value, more = self.whole(own)
        return self._result(own, [value, None, None], Details(None, more))

    @override
    def compute_each(self, study: SpanStudy) -> list[Result]:
        places = range(len(study.roster.articles))
        return [self.compute(study.of_articles(np.array([place]))) for place in places]
