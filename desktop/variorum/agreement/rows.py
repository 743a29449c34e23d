"""Rows of agreement: which there are, and what each is computed from."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from difflib import get_close_matches
from functools import cached_property
from itertools import combinations
from typing import TypedDict

from variorum.agreement.depth import standing_at
from variorum.agreement.evidence import Oddities, gather, renumbered
from variorum.agreement.facts import facts_of
from variorum.agreement.measure import Measure
from variorum.agreement.measures import MEASURES
from variorum.agreement.result import Result
from variorum.agreement.selection import Selection, select
from variorum.agreement.settings import (
    MeasureOfTwo,
    MeasureOfUnits,
    Settings,
    UnknownMeasure,
)
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Ints, Study, number_or_none
from variorum.agreement.subjects import (
    NEAREST,
    Subject,
    binary_studies,
    members_of,
    set_study,
    subjects_of,
)
from variorum.agreement.units import Layout
from variorum.agreement.variants import NAMED, OF_SPANS
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


class About(TypedDict):
    """What all figures of one subject and the same coders share."""

    subject: Subject
    binary: Study
    names: tuple[str, ...]
    oddities: Oddities


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A row in the making: what it is about, who is compared, and ``binary``, the units with it."""

    subject: Subject
    binary: Study
    names: tuple[str, ...]
    oddities: Oddities

    def prevalences(self, *, each: bool) -> list[float | None]:
        """Return the prevalence of the subject in all articles together, or in each."""
        facts = facts_of(self.binary if each else self.binary.pooled)
        return [number_or_none(value) for value in facts.prevalence]

    def _row(
        self, result: Result, name: str, unit: str, prevalence: float | None, article: str | None
    ) -> Row:
        return Row(
            codebook=self.subject.codebook,
            group=self.subject.group,
            code=self.subject.code,
            article=article,
            coders=self.names,
            unit=unit,
            measure=name,
            value=result.value,
            low=result.ci_low,
            high=result.ci_high,
            n_units=result.n_units,
            n_articles=result.n_documents or 0,
            prevalence=prevalence,
            undefined=result.reason,
            warnings=result.warnings,
        )


@dataclass(frozen=True, kw_only=True)
class Figure(Shown):
    """A row in the making, of units: ``study`` is what is measured."""

    measure: Measure
    study: Study

    @cached_property
    def statistics(self) -> Statistics:
        """The statistics of its measure, by article."""
        return self.measure.statistics(self.study)

    @property
    def counted_articles(self) -> Ints:
        """The places of the articles that it rests on."""
        return self.study.counted_articles

    def compute(self, *, known: bool) -> Result:
        """Return its result; from its statistics, where they are needed anyway."""
        return self.measure.compute(self.study, self.statistics if known else None)

    def compute_each(self) -> list[Result]:
        """Return its result in each article."""
        return self.measure.compute_each(self.study)

    def row(
        self, result: Result, unit: str, prevalence: float | None, article: str | None = None
    ) -> Row:
        """Return the row that shows ``result``."""
        return self._row(result, self.measure.name, unit, prevalence, article)


def figures(snapshot: Snapshot, settings: Settings, selection: Selection) -> Iterator[Figure]:
    """Yield the figures of units that ``settings`` asks for, in the order of the codebooks."""
    chosen = plain_measures(settings)
    if chosen == []:
        return
    scheme = snapshot.scheme
    subjects = subjects_of(scheme, settings)
    layout = Layout.of(snapshot, selection.articles, settings.unit)
    standing = standing_at(scheme, settings.depth)
    evidence = gather(snapshot, standing, selection, layout)
    members = members_of(subjects, standing, evidence.codes)
    studies = binary_studies(selection.roster, layout, evidence.marks, members)
    for subject, member, study in zip(subjects, members, studies, strict=True):
        sets = None
        if subject.group is None and any(one.of_sets for one in chosen or MEASURES):
            codes = [evidence.codes[number] for number in member]
            sets = set_study(selection.roster, layout, renumbered(evidence.marks, member), codes)
        for columns in compared_columns(selection, settings):
            names = selection.names(columns)
            binary = study.of_coders(columns)
            odd = evidence.oddities.of(member, columns, binary.counted_articles)
            about = About(subject=subject, binary=binary, names=names, oddities=odd)
            for measure in measures_for(len(columns), chosen):
                if not measure.of_sets:
                    yield Figure(**about, measure=measure, study=binary)
                elif sets is not None:
                    grouped = sets.of_coders(columns).narrowed()
                    yield Figure(**about, measure=measure, study=grouped)


def figure_behind(
    snapshot: Snapshot, settings: Settings, row: Row, measure: str = ""
) -> Figure | None:
    """Return the figure that ``row`` of the table of ``settings`` shows.

    With ``measure``, that measure of the same subject, coders and articles instead. None where
    the row is about spans.
    """
    narrowed = replace(
        settings,
        codebook=row.codebook or "",
        code=row.code or "",
        articles=settings.articles if row.article is None else (row.article,),
        measures=(measure or row.measure,),
    )
    about = row.codebook, row.group, row.code, row.coders
    for one in figures(snapshot, narrowed, select(snapshot, narrowed)):
        subject = one.subject
        if (subject.codebook, subject.group, subject.code, one.names) == about:
            return one
    return None


def compared_columns(selection: Selection, settings: Settings) -> list[tuple[int, ...]]:
    """Return which coders are compared with one another: all, or each pair."""
    everyone = tuple(range(len(selection.coders)))
    return list(combinations(everyone, PAIR)) if settings.by == "pair" else [everyone]


def measures_for(coders: int, chosen: Sequence[Measure] | None = None) -> tuple[Measure, ...]:
    """Return the measures for this many coders: those ``chosen``, else the usual ones.

    Usual is Cohen's kappa for two, Fleiss' for more.

    Raises:
        MeasureOfTwo: if a chosen one is for two coders, and there are more.
    """
    if chosen is None:
        hidden = "fleiss_kappa" if coders == PAIR else "cohen_kappa"
        return tuple(one for one in MEASURES if one.shown and one.name != hidden)
    for one in chosen:
        if one.most_coders is not None and coders > one.most_coders:
            raise MeasureOfTwo(measure=one.name, count=coders)
    return tuple(chosen)


def plain_measures(settings: Settings) -> list[Measure] | None:
    """Return the measures of units that ``settings`` names, None where it names none at all.

    Raises:
        UnknownMeasure: if there is no such measure.
        MeasureOfUnits: if it is one of units, and spans are what is compared.
    """
    known = (*NAMED, *OF_SPANS)
    for name in settings.measures:
        if name not in known:
            nearest = ", ".join(get_close_matches(name, known, NEAREST, 0))
            raise UnknownMeasure(measure=name, nearest=nearest)
    own = [NAMED[name] for name in settings.measures if name in NAMED]
    if settings.unit != "span":
        return own if settings.measures else None
    if own:
        raise MeasureOfUnits(measure=own[0].name, known=", ".join(sorted(OF_SPANS)))
    return []
