"""Rows of measures of spans."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from variorum.agreement.aligning.disorder import Sampling
from variorum.agreement.depth import standing_at
from variorum.agreement.evidence import gather, gather_spans
from variorum.agreement.matching import Rule
from variorum.agreement.result import Result
from variorum.agreement.rows import About, Row, Shown, compared_columns
from variorum.agreement.selection import Selection
from variorum.agreement.settings import SPANS, Settings
from variorum.agreement.span_measure import SpanMeasure
from variorum.agreement.spans import SpanStudy
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Ints
from variorum.agreement.subjects import binary_studies, members_of, subjects_of
from variorum.agreement.units import Layout
from variorum.agreement.variants import OF_SPANS, span_measure
from variorum.model.snapshot import Snapshot


@dataclass(frozen=True, kw_only=True)
class SpanFigure(Shown):
    """A row in the making, of spans: ``study`` is what is measured."""

    measure: SpanMeasure
    study: SpanStudy

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
        self, result: Result, _unit: str, prevalence: float | None, article: str | None = None
    ) -> Row:
        """Return the row that shows ``result``."""
        return self._row(result, self.measure.name, self.measure.unit, prevalence, article)


def span_figures(
    snapshot: Snapshot, settings: Settings, selection: Selection
) -> Iterator[SpanFigure]:
    """Yield the figures of spans that ``settings`` asks for, in the order of the codebooks."""
    rule = Rule(settings.match, tolerance=settings.tolerance)
    asked = settings.measures or (SPANS if settings.unit == "span" else ())
    sampling = Sampling(seed=settings.seed)
    chosen = [span_measure(name, rule, sampling=sampling) for name in asked if name in OF_SPANS]
    if not chosen:
        return
    scheme = snapshot.scheme
    subjects = subjects_of(scheme, settings)
    standing = standing_at(scheme, settings.depth)
    spans = gather_spans(snapshot, standing, selection)
    # Whatever the unit of other measures: how prevalent spans are is told in characters.
    layout = Layout.of(snapshot, selection.articles, "span")
    evidence = gather(snapshot, standing, selection, layout)
    members = members_of(subjects, standing, spans.codes)
    studies = binary_studies(selection.roster, layout, evidence.marks, members)
    for subject, member, binary in zip(subjects, members, studies, strict=True):
        own = spans.of_codes(member.tolist())
        for columns in compared_columns(selection, settings):
            compared = own.of_coders(columns)
            about = About(
                subject=subject,
                binary=binary.of_coders(columns),
                names=selection.names(columns),
                oddities=evidence.oddities.of(member, columns, compared.counted_articles),
            )
            for measure in chosen:
                yield SpanFigure(**about, measure=measure, study=compared)
