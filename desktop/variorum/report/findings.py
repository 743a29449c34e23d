"""All that a report says, computed once."""

from dataclasses import dataclass, replace

import numpy as np

from variorum.agreement.agenda import Lesson, agenda
from variorum.agreement.confusion import Confusion, confusions
from variorum.agreement.depth import told_apart
from variorum.agreement.four_questions import Answer, four_questions
from variorum.agreement.headline import headline_figures
from variorum.agreement.how_much_more import Need, how_much_more
from variorum.agreement.influence import ArticleInfluence, article_influences
from variorum.agreement.over_time import ALONG, TimeCourse, time_course, timetable
from variorum.agreement.rows import Figure
from variorum.agreement.selection import Selection, select
from variorum.agreement.table import AgreementTable, agreement_table
from variorum.errors import Phrase
from variorum.model.snapshot import Snapshot
from variorum.report.names import caption_of
from variorum.report.settings import NothingToReport, ReportSettings
from variorum.report.span_findings import SpanFindings, Step, find_spans

_PARTS = 9


@dataclass(frozen=True)
class CoderUse:
    """The share of units, among those that another coder judged too, to which a coder gave it."""

    codebook: str
    code: str
    coder: str
    share: float


@dataclass(frozen=True, kw_only=True)
class Findings:
    """Everything that a report is made of.

    ``table`` has codebooks, groups and codes; ``figures`` are its headline figures in its order.
    Where spans are compared, these are in ``spans``, and all else is about characters.
    """

    snapshot: Snapshot
    settings: ReportSettings
    selection: Selection
    table: AgreementTable
    pairs: AgreementTable
    articles: AgreementTable
    figures: tuple[Figure, ...]
    answers: tuple[Answer, ...]
    use: tuple[CoderUse, ...]
    confusions: tuple[Confusion, ...]
    drifts: tuple[TimeCourse, ...]
    needs: tuple[Need, ...]
    influences: tuple[ArticleInfluence, ...]
    lessons: tuple[Lesson, ...]
    spans: SpanFindings | None = None

    def caption(self, table: AgreementTable) -> str:
        """Return what one must know to repeat the figures of ``table``, one of these."""
        return caption_of(table, self.snapshot, self.settings.comparison)

    def kept_as(self, comparison: str) -> "Findings":
        """Return the same of a comparison that is kept by this name."""
        return replace(self, settings=replace(self.settings, comparison=comparison))


def find(snapshot: Snapshot, settings: ReportSettings, step: Step | None = None) -> Findings:
    """Return what there is to report; ``step`` hears of the parts and may raise ``Cancelled``.

    Raises:
        NothingToReport: if no article counts.
        VariorumError: if ``settings`` names what the project does not have, or leaves one coder.
    """
    told = _Told(step)
    compared = replace(settings.compared.of_units(), measures=())
    selection = select(snapshot, compared)
    if not selection.articles:
        raise NothingToReport(
            rule=Phrase("errors", "none is done by all of the coders")
            if compared.done_by == "all"
            else Phrase("errors", "none is done by any two of the coders")
        )
    table = agreement_table(snapshot, replace(compared, by="overview"), told.within(0))
    pairs = agreement_table(snapshot, replace(compared, by="pair"), told.within(1))
    articles = agreement_table(snapshot, replace(compared, by="article"))
    figures = headline_figures(snapshot, compared, "overview", selection)
    apart = told_apart(snapshot.scheme, compared.depth)
    codes = [one for one in figures if one.subject.id in apart]
    books = [one for one in figures if one.subject.group is None] or codes
    needs = how_much_more(codes, settings.limit, compared.bootstrap, compared.seed, told.within(2))
    draws = (compared.bootstrap, compared.seed)
    drifts = []
    for number, along in enumerate(ALONG):
        periods = timetable(snapshot, selection, along, settings.batch)
        drifts += [time_course(snapshot, selection, figure, periods, draws) for figure in books]
        told.within(3)(number + 1, len(ALONG))
    found = confusions(snapshot, compared, selection)
    told.within(4)(1, 1)
    influences = [one for figure in books for one in article_influences(figure)]
    told.within(5)(1, 1)
    lessons = agenda(snapshot, compared, selection)
    told.within(6)(1, 1)
    answers = four_questions(snapshot, compared, selection, told.within(7))
    spans = _spans(snapshot, settings, selection, told.within(8))
    return Findings(
        snapshot=snapshot,
        settings=settings,
        selection=selection,
        table=table,
        pairs=pairs,
        articles=articles,
        figures=tuple(figures),
        answers=tuple(answers),
        use=tuple(use for figure in codes for use in _use(figure, selection)),
        confusions=tuple(found),
        drifts=tuple(drifts),
        needs=tuple(needs),
        influences=tuple(influences),
        lessons=tuple(lessons),
        spans=spans,
    )


def _spans(
    snapshot: Snapshot, settings: ReportSettings, selection: Selection, step: Step
) -> SpanFindings | None:
    if settings.compared.unit != "span":
        step(1, 1)
        return None
    return find_spans(snapshot, settings.compared, selection, step)


def _use(figure: Figure, selection: Selection) -> list[CoderUse]:
    study = figure.binary
    found = []
    for column, coder in enumerate(selection.coders):
        counts = study.marginals(study.pairable, column).sum(axis=0)
        total = float(counts.sum())
        share = float(counts[1]) / total if total else np.nan
        if not np.isnan(share):
            code = figure.subject.id or ""
            found.append(CoderUse(figure.subject.codebook, code, coder.name, share))
    return found


class _Told:
    """Progress of several parts as one."""

    def __init__(self, step: Step | None) -> None:
        self._step = step

    def within(self, part: int) -> Step:
        def step(done: int, total: int) -> None:
            if self._step is not None:
                self._step(100 * part + 100 * done // total, 100 * _PARTS)

        return step
