"""The table of agreement: a row for each measure of each codebook, group or code."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import combinations

import numpy as np

from variorum.agreement.evidence import gather, renumbered
from variorum.agreement.intervals import Estimate, Interval, Step, intervals
from variorum.agreement.measure import Measure
from variorum.agreement.measures import MEASURES
from variorum.agreement.result import Result
from variorum.agreement.selection import LeftOut, Selection, select
from variorum.agreement.settings import Settings
from variorum.agreement.study import Study
from variorum.agreement.subjects import Subject, binary_studies, set_study, subjects_of
from variorum.agreement.units import Layout
from variorum.model.snapshot import Snapshot
from variorum.text.segments import SENTENCE_SPLITTER

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
class AgreementTable:
    """Rows of agreement and all that is needed to repeat them.

    ``coders`` and ``counted_articles`` are ids; ``results`` are the full results, one a row.
    ``sentence_splitter`` names the library that found the sentences, where they are the units.
    """

    rows: tuple[Row, ...]
    results: tuple[Result, ...]
    settings: Settings
    coders: tuple[str, ...]
    counted_articles: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    codebook_versions: Mapping[str, str]
    sentence_splitter: str | None

    @property
    def reasons_left_out(self) -> dict[str, int]:
        """How many articles do not count, by why, the commonest first."""
        return dict(Counter(left.why for left in self.left_out).most_common())


@dataclass(frozen=True)
class _Figure:
    """A row in the making."""

    subject: Subject
    study: Study
    prevalence: float | None
    names: tuple[str, ...]
    measure: Measure
    warnings: tuple[str, ...]
    article: str | None = None


def agreement_table(
    snapshot: Snapshot, settings: Settings, step: Step | None = None
) -> AgreementTable:
    """Return the agreement that ``settings`` asks for; ``step`` hears of the resampling.

    Only ``snapshot``'s coders, scheme, articles, states, codings and, for paragraphs and sentences,
    texts are read. The same settings give the same figures, whatever the order of the records.

    Raises:
        VariorumError: if ``settings`` names what the project does not have, or leaves one coder.
    """
    selection = select(snapshot, settings)
    figures = list(_figures(snapshot, settings, selection))
    results = [_result(figure, settings) for figure in figures]
    if settings.bootstrap and selection.articles:
        results = _with_intervals(figures, results, settings, step)
    return AgreementTable(
        rows=tuple(_row(*pair, settings) for pair in zip(figures, results, strict=True)),
        results=tuple(results),
        settings=settings,
        coders=tuple(coder.id for coder in selection.coders),
        counted_articles=tuple(article.id for article in selection.articles),
        left_out=selection.left_out,
        codebook_versions={book.id: book.version for book in snapshot.scheme.codebooks},
        sentence_splitter=_splitter(settings),
    )


def _splitter(settings: Settings) -> str | None:
    return SENTENCE_SPLITTER if settings.unit == "sentence" else None


def _figures(snapshot: Snapshot, settings: Settings, selection: Selection) -> Iterator[_Figure]:
    scheme = snapshot.scheme
    subjects = subjects_of(scheme, settings)
    layout = Layout.of(snapshot, selection.articles, settings.unit)
    evidence = gather(snapshot, scheme, selection, layout)
    place = {code: number for number, code in enumerate(evidence.codes)}
    members = [
        np.array(sorted(place[code] for code in subject.codes), dtype=np.int64)
        for subject in subjects
    ]
    studies = binary_studies(selection, layout, evidence.marks, members)
    for subject, member, study in zip(subjects, members, studies, strict=True):
        sets = None
        if subject.group is None:
            codes = [evidence.codes[number] for number in member]
            sets = set_study(selection, layout, renumbered(evidence.marks, member), codes)
        odd = sorted({name for code in subject.codes for name in evidence.odd.get(code, ())})
        yield from _of_subject(subject, study, sets, tuple(odd), (selection, settings))


def _of_subject(
    subject: Subject,
    study: Study,
    sets: Study | None,
    odd: tuple[str, ...],
    context: tuple[Selection, Settings],
) -> Iterator[_Figure]:
    selection, settings = context
    everyone = tuple(range(len(selection.coders)))
    groups = list(combinations(everyone, PAIR)) if settings.by == "pair" else [everyone]
    for columns in groups:
        whole = columns == everyone
        binary = study if whole else study.of_coders(columns)
        grouped = sets if whole or sets is None else sets.of_coders(columns)
        names = selection.names(columns)
        if settings.by != "article":
            yield from _measured(subject, binary, grouped, names, odd)
            continue
        for number in _in_place(selection):
            one = grouped.of_article(number) if grouped is not None else None
            for figure in _measured(subject, binary.of_article(number), one, names, odd):
                yield replace(figure, article=selection.articles[number].id)


def _in_place(selection: Selection) -> list[int]:
    articles = selection.articles
    return sorted(range(len(articles)), key=lambda one: (articles[one].place, articles[one].id))


def _measured(
    subject: Subject,
    study: Study,
    sets: Study | None,
    names: tuple[str, ...],
    odd: tuple[str, ...],
) -> Iterator[_Figure]:
    prevalence = _prevalence(study)
    for measure in measures_for(len(names)):
        used = sets if measure.of_sets else study
        if used is not None:
            yield _Figure(subject, used, prevalence, names, measure, odd)


def measures_for(coders: int) -> tuple[Measure, ...]:
    """Return the measures shown for this many coders: Cohen's kappa for two, Fleiss' for more."""
    hidden = "fleiss_kappa" if coders == PAIR else "cohen_kappa"
    return tuple(measure for measure in MEASURES if measure.name != hidden)


def _prevalence(study: Study) -> float | None:
    """Return the mean over coders of the share of their units with a 1."""
    shares = study.coder_shares[:, 1]
    known = shares[~np.isnan(shares)]
    return float(known.mean()) if len(known) else None


def _result(figure: _Figure, settings: Settings) -> Result:
    result = figure.measure.compute(figure.study)
    return replace(
        result,
        warnings=(*result.warnings, *figure.warnings),
        parameters={
            **result.parameters,
            "unit": settings.unit,
            "done_by": settings.done_by,
            "sentence_splitter": _splitter(settings),
        },
    )


def _with_intervals(
    figures: Sequence[_Figure], results: Sequence[Result], settings: Settings, step: Step | None
) -> list[Result]:
    """Return the results that have a value with their intervals."""
    places = [place for place, result in enumerate(results) if result.value is not None]
    estimates = [Estimate(figures[place].measure, figures[place].study) for place in places]
    complete = list(results)
    found = intervals(estimates, settings.bootstrap, settings.seed, step)
    for place, interval in zip(places, found, strict=True):
        complete[place] = _widened(results[place], interval, settings)
    return complete


def _widened(result: Result, interval: Interval, settings: Settings) -> Result:
    warnings = (*result.warnings, *interval.warnings)
    if interval.reason is not None and interval.reason not in warnings:
        warnings = (*warnings, interval.reason)
    return replace(
        result,
        ci_low=interval.low,
        ci_high=interval.high,
        ci_method=interval.method,
        ci_reason=interval.reason,
        warnings=warnings,
        parameters={
            **result.parameters,
            "replicates": settings.bootstrap,
            "seed": settings.seed,
        },
    )


def _row(figure: _Figure, result: Result, settings: Settings) -> Row:
    subject = figure.subject
    return Row(
        codebook=subject.codebook,
        group=subject.group,
        code=subject.code,
        article=figure.article,
        coders=figure.names,
        unit=settings.unit,
        measure=figure.measure.name,
        value=result.value,
        low=result.ci_low,
        high=result.ci_high,
        n_units=result.n_units,
        n_articles=result.n_documents or 0,
        prevalence=figure.prevalence,
        undefined=result.reason,
        warnings=result.warnings,
    )
