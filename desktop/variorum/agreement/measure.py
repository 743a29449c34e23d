"""What every measure has: statistics that add up over articles, and a formula of their sums."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from variorum.agreement.facts import BINARY, Facts, facts_of
from variorum.agreement.result import Reason, Result
from variorum.agreement.statistics import Coefficient, Statistics
from variorum.agreement.study import Study, number_or_none


class Details(NamedTuple):
    """What a measure knows beside its value."""

    se: float | None = None
    more: Mapping[str, object] = {}


class Shape(NamedTuple):
    """How many articles, where known, coders and categories a study has."""

    documents: int | None
    coders: int
    categories: int

    @classmethod
    def of(cls, study: Study, documents: int | None) -> "Shape":
        """Return the shape of ``study``."""
        return cls(documents, len(study.coders), len(study.categories))


def no_details(_study: Study) -> Details:
    """Tell nothing beside the value."""
    return Details()


@dataclass(frozen=True)
class Measure:
    """A measure of agreement.

    ``most_coders`` is 2 for a measure of two coders. ``of_sets`` marks a measure of the set of
    codes that each unit got, ``binary`` one of two categories. ``corrects_chance`` is False where
    all units alike is full agreement instead of an undefined value. ``shown`` measures are in
    tables unless others are asked for.
    """

    name: str
    title: str
    statistics: Callable[[Study], Statistics]
    details: Callable[[Study], Details] = no_details
    most_coders: int | None = None
    of_sets: bool = False
    binary: bool = False
    shown: bool = True
    corrects_chance: bool = True
    parameters: Mapping[str, object] = field(default_factory=dict)

    def compute(self, study: Study, statistics: Statistics | None = None) -> Result:
        """Return the coefficient of ``study`` with all that belongs to it, but no interval.

        ``statistics`` are those of ``study`` where they are known already.

        Raises:
            ValueError: if ``study`` has more coders than the measure compares, or other categories.
        """
        self._check(study)
        documents = study.n_articles if study.articles else None
        found = (statistics or self.statistics(study.pooled)).all()
        facts = facts_of(study.pooled)
        (result,) = self._results(found, facts, Shape.of(study, documents))
        if result.value is None:
            return result
        details = self.details(study)
        return replace(result, se=details.se, details=details.more)

    def compute_each(self, study: Study) -> list[Result]:
        """Return the coefficient of each article of ``study``, without details and intervals.

        Raises:
            ValueError: if ``study`` has more coders than the measure compares.
        """
        self._check(study)
        found = self.statistics(study).each()
        return self._results(found, facts_of(study), Shape.of(study, 1))

    def _check(self, study: Study) -> None:
        if self.most_coders is not None and len(study.coders) > self.most_coders:
            raise ValueError(f"{self.name} compares {self.most_coders} coders")
        if self.binary and len(study.categories) != BINARY:
            raise ValueError(f"{self.name} is of two categories, not of {len(study.categories)}")

    def _results(self, found: Coefficient, facts: Facts, shape: Shape) -> list[Result]:
        return [
            self._result(facts, row, shape, [number_or_none(part[row]) for part in found])
            for row in range(len(found.value))
        ]

    def _result(
        self, facts: Facts, row: int, shape: Shape, figures: Sequence[float | None]
    ) -> Result:
        value, observed, expected = figures
        reason = self._reason(facts, row, shape, value)
        warnings = facts.warnings(row, shape.documents)
        if reason is None and not facts.varies[row]:
            warnings = ("no_variation", *warnings)
        return Result(
            value=value if reason is None else None,
            reason=reason,
            warnings=warnings,
            n_units=round(facts.units[row]),
            n_documents=shape.documents,
            n_coders=shape.coders,
            n_pairable=round(facts.pairable[row]),
            observed=observed,
            expected=expected,
            parameters={**self.parameters, "q": shape.categories},
        )

    def _reason(self, facts: Facts, row: int, shape: Shape, value: float | None) -> Reason | None:
        """Return why there is no value, None where there is one."""
        if facts.values[row] == 0:
            return "no_units"
        if facts.units[row] == 0:
            return "no_pairable_values"
        if not self.corrects_chance and shape.categories == 1:
            return "single_category"
        return "no_variation" if value is None else None
