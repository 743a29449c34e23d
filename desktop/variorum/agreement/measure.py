"""What every measure is made of: statistics that add up over articles, and a formula of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from variorum.agreement.result import Reason, Result
from variorum.agreement.study import Floats, Study, number_or_none


class Coefficient(NamedTuple):
    """Values of a measure with what they compare, element by element; NaN where undefined."""

    value: Floats
    observed: Floats
    expected: Floats


@dataclass(frozen=True)
class Statistics:
    """All that a coefficient needs to know of the units, by article (rows).

    ``coefficient`` takes sums of such rows, any number at once along the leading axes.
    """

    by_article: Floats
    coefficient: Callable[[Floats], Coefficient]


class Details(NamedTuple):
    """What a measure knows beside its value."""

    se: float | None = None
    more: Mapping[str, object] = {}


def no_details(_study: Study) -> Details:
    """Tell nothing beside the value."""
    return Details()


@dataclass(frozen=True)
class Measure:
    """A measure of agreement.

    ``most_coders`` is 2 for a measure of two coders. ``of_sets`` marks a measure of the set of
    codes that each unit got. ``corrects_chance`` is False where all units alike is full agreement
    instead of an undefined value.
    """

    name: str
    title: str
    statistics: Callable[[Study], Statistics]
    details: Callable[[Study], Details] = no_details
    most_coders: int | None = None
    of_sets: bool = False
    corrects_chance: bool = True
    parameters: Mapping[str, object] = field(default_factory=dict)

    def compute(self, study: Study) -> Result:
        """Return the coefficient of ``study`` with all that belongs to it, but no interval.

        Raises:
            ValueError: if ``study`` has more coders than the measure compares.
        """
        if self.most_coders is not None and len(study.coders) > self.most_coders:
            raise ValueError(f"{self.name} compares {self.most_coders} coders")
        statistics = self.statistics(study.pooled)
        value, observed, expected = (
            number_or_none(float(part)) for part in statistics.coefficient(statistics.by_article[0])
        )
        reason = self.reason(study, value)
        if reason is not None:
            value = None
        details = self.details(study) if value is not None else Details()
        return Result(
            value=value,
            reason=reason,
            warnings=self.warnings(study, value),
            n_units=round(study.n_units),
            n_documents=study.n_articles if study.articles else None,
            n_coders=len(study.coders),
            n_pairable=round(float((study.totals * study.sizes)[study.pairable].sum())),
            observed=observed,
            expected=expected,
            se=details.se,
            parameters={**self.parameters, "q": len(study.categories)},
            details=details.more,
        )

    def reason(self, study: Study, value: float | None) -> Reason | None:
        """Return why there is no value, None where there is one."""
        if study.n_values == 0:
            return "no_units"
        if study.n_units == 0:
            return "no_pairable_values"
        if not self.corrects_chance and len(study.categories) == 1:
            return "single_category"
        return "no_variation" if value is None else None

    def warnings(self, study: Study, value: float | None) -> tuple[str, ...]:
        """Return what a reader of the value should know."""
        flat = value is not None and not study.varies
        return (*(("no_variation",) if flat else ()), *study.warnings)
