"""Rows of agreement: which there are, and what each is computed from."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cached_property
from itertools import combinations

import numpy as np

from variorum.agreement.evidence import Oddities, gather, renumbered
from variorum.agreement.facts import facts_of
from variorum.agreement.measure import Measure
from variorum.agreement.measures import MEASURES
from variorum.agreement.result import Result
from variorum.agreement.selection import Selection
from variorum.agreement.settings import Settings
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Study, number_or_none
from variorum.agreement.subjects import Subject, binary_studies, set_study, subjects_of
from variorum.agreement.units import Layout
from variorum.model.snapshot import Snapshot

PAIR = 2


@dataclass(frozen=True, kw_only=True)
class Row:
    """One figure. What does not apply is None; every value is a fraction.

    ``codebook``, ``group``, ``code`` and ``article`` are ids, ``coders`` names. ``undefined`` says
    why there is no value. ``prevalence`` is the mean over coders of the share of units with the
    code, or with any code of the group or codebook.
    """

    codebook: str | None
    group: str | None
    code: str | None
    article: str | None
    coders: tuple[str, ...]
    unit: str
    measure: str
    value: float | None
    low: float | None
    high: float | None
    n_units: int
    n_articles: int
    prevalence: float | None
    undefined: str | None
    warnings: tuple[str, ...]

    def as_dict(self) -> dict[str, object]:
        """Return the row as JSON holds it."""
        return asdict(self) | {"coders": list(self.coders), "warnings": list(self.warnings)}


@dataclass(frozen=True)
class Figure:
    """A row in the making: ``study`` is what is measured, ``binary`` the units with the subject."""

    subject: Subject
    measure: Measure
    study: Study
    binary: Study
    names: tuple[str, ...]
    oddities: Oddities

    @cached_property
    def statistics(self) -> Statistics:
        """The statistics of its measure, by article."""
        return self.measure.statistics(self.study)

    def prevalences(self, *, each: bool) -> list[float | None]:
        """Return the prevalence of the subject in all articles together, or in each."""
        facts = facts_of(self.binary if each else self.binary.pooled)
        return [number_or_none(value) for value in facts.prevalence]

    def row(
        self, result: Result, unit: str, prevalence: float | None, article: str | None = None
    ) -> Row:
        """Return the row that shows ``result``."""
        return Row(
            codebook=self.subject.codebook,
            group=self.subject.group,
            code=self.subject.code,
            article=article,
            coders=self.names,
            unit=unit,
            measure=self.measure.name,
            value=result.value,
            low=result.ci_low,
            high=result.ci_high,
            n_units=result.n_units,
            n_articles=result.n_documents or 0,
            prevalence=prevalence,
            undefined=result.reason,
            warnings=result.warnings,
        )


def figures(snapshot: Snapshot, settings: Settings, selection: Selection) -> Iterator[Figure]:
    """Yield the figures that ``settings`` asks for, in the order of the codebooks."""
    scheme = snapshot.scheme
    subjects = subjects_of(scheme, settings)
    layout = Layout.of(snapshot, selection.articles, settings.unit)
    evidence = gather(snapshot, scheme, selection, layout)
    place = {code: number for number, code in enumerate(evidence.codes)}
    members = [
        np.array(sorted(place[code] for code in subject.codes), dtype=np.int64)
        for subject in subjects
    ]
    studies = binary_studies(selection.roster, layout, evidence.marks, members)
    for subject, member, study in zip(subjects, members, studies, strict=True):
        sets = None
        if subject.group is None:
            codes = [evidence.codes[number] for number in member]
            sets = set_study(selection.roster, layout, renumbered(evidence.marks, member), codes)
        for columns in _columns(selection, settings):
            names = selection.names(columns)
            binary = study.of_coders(columns)
            odd = evidence.oddities.of(member, columns, binary.counted_articles)
            for measure in measures_for(len(columns)):
                if not measure.of_sets:
                    yield Figure(subject, measure, binary, binary, names, odd)
                elif sets is not None:
                    grouped = sets.of_coders(columns).narrowed()
                    yield Figure(subject, measure, grouped, binary, names, odd)


def _columns(selection: Selection, settings: Settings) -> list[tuple[int, ...]]:
    """Return which coders are compared with one another: all, or each pair."""
    everyone = tuple(range(len(selection.coders)))
    return list(combinations(everyone, PAIR)) if settings.by == "pair" else [everyone]


def measures_for(coders: int) -> tuple[Measure, ...]:
    """Return the measures shown for this many coders: Cohen's kappa for two, Fleiss' for more."""
    hidden = "fleiss_kappa" if coders == PAIR else "cohen_kappa"
    return tuple(one for one in MEASURES if one.shown and one.name != hidden)
