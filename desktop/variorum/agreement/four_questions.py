"""Four questions apart: was something noticed, with the same edges, code, entity and role?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

import numpy as np

from variorum.agreement.depth import standing_at
from variorum.agreement.evidence import gather_spans
from variorum.agreement.intervals import Estimate, Interval, Step, intervals
from variorum.agreement.matching import Rule, best_matching, couples
from variorum.agreement.measures import krippendorff_alpha
from variorum.agreement.selection import Selection
from variorum.agreement.settings import Settings
from variorum.agreement.spans import SpanStudy
from variorum.agreement.statistics import Coefficient, Statistics, mean_of_defined
from variorum.agreement.study import Floats, Ints, Study, Truths, number_or_none, ratio
from variorum.agreement.subjects import members_of, subjects_of
from variorum.model.snapshot import Snapshot

Question = Literal["noticed", "edges", "code", "entity"]
QUESTIONS: tuple[Question, ...] = get_args(Question)
_RULE = Rule("overlap", any_code=True)
_COUNTS = 2
"""Of each pair of coders and article: what is the same, and of how many."""


@dataclass(frozen=True)
class Answer:
    """The share of what two coders have in common, the mean over pairs of coders.

    ``of`` is on how many it rests: spans of both coders for *noticed*, else matched pairs. ``low``
    and ``high`` are the 95 % interval. ``alpha`` takes chance out of it, for codes and entities.
    """

    codebook: str
    question: Question
    value: float | None
    low: float | None
    high: float | None
    of: int
    alpha: float | None


class _Met(NamedTuple):
    """Spans of two coders that share characters, one to one: places among the marks, article."""

    ours: Ints
    theirs: Ints
    article: Ints


def four_questions(
    snapshot: Snapshot, settings: Settings, selection: Selection, step: Step | None = None
) -> list[Answer]:
    """Return the four answers of each codebook that ``settings`` compares, in their order.

    Two coders' spans are matched one to one where they share characters, whatever their codes:
    as many as can be, and of these choices the one with most characters in common. *Noticed* is
    twice the matched by all spans of both (F1; Hripcsak & Rothschild 2005, JAMIA 12:296–298),
    *edges* the share of the matched with the same start and end, *code* that with the same code,
    *entity* of those with the same code on which both coders decided, the share that is linked to
    the same entities in the same roles. Alpha of codes and entities is nominal, over the matched.
    """
    standing = standing_at(snapshot.scheme, settings.depth)
    spans = gather_spans(snapshot, standing, selection)
    subjects = [one for one in subjects_of(snapshot.scheme, settings) if one.group is None]
    whole = [one for one in subjects if one.code is None]
    found: list[tuple[str, Question, Statistics, list[float | None]]] = []
    for subject, member in zip(whole, members_of(whole, standing, spans.codes), strict=True):
        own = spans.of_codes(member.tolist())
        found += [(subject.codebook, *one) for one in _asked(own)]
    estimates = [Estimate(one, spans.counted_articles) for _, _, one, _ in found]
    drawn = [Interval()] * len(estimates)
    if settings.bootstrap:
        drawn = intervals(estimates, settings.bootstrap, settings.seed, step)
    return [
        _answer(book, question, statistics, alphas, (interval.low, interval.high))
        for (book, question, statistics, alphas), interval in zip(found, drawn, strict=True)
    ]


def _answer(
    book: str,
    question: Question,
    statistics: Statistics,
    alphas: Sequence[float | None],
    limits: tuple[float | None, float | None],
) -> Answer:
    known = [one for one in alphas if one is not None]
    value = number_or_none(statistics.all().value[0])
    # Two spans make one match: what was noticed is counted twice, once for each coder.
    of = statistics.by_article[:, 1::_COUNTS].sum()
    return Answer(
        codebook=book,
        question=question,
        value=value,
        low=limits[0] if value is not None else None,
        high=limits[1] if value is not None else None,
        of=round(float(of)),
        alpha=sum(known) / len(known) if known else None,
    )


def _asked(study: SpanStudy) -> list[tuple[Question, Statistics, list[float | None]]]:
    """Return for each question what it is computed from, and the alpha of each pair of coders."""
    columns: dict[Question, list[Floats]] = {question: [] for question in QUESTIONS}
    alphas: dict[Question, list[float | None]] = {question: [] for question in QUESTIONS}
    marks, size = study.marks, len(study.roster.articles)
    entities = study.entities
    if entities is None:
        entities = np.full(len(marks.start), -1, dtype=np.int64)
    for pair in study.roster.pairs:
        met, spans = _met(study, pair)
        ours, theirs = marks.where(met.ours), marks.where(met.theirs)
        edges = (ours.start == theirs.start) & (ours.end == theirs.end)
        codes = ours.code == theirs.code
        links = entities[met.ours], entities[met.theirs]
        decided = codes & (links[0] >= 0) & (links[1] >= 0)
        all_met = np.ones(len(met.article), dtype=np.bool_)
        counted = {
            "edges": (edges, all_met),
            "code": (codes, all_met),
            "entity": (decided & (links[0] == links[1]), decided),
        }
        twice = (2 * np.bincount(met.article, minlength=size)).astype(np.float64)
        columns["noticed"] += [twice, np.bincount(spans, minlength=size).astype(np.float64)]
        for question in QUESTIONS[1:]:
            columns[question] += [
                np.bincount(met.article[part], minlength=size).astype(np.float64)
                for part in counted[question]
            ]
        alphas["code"].append(_alpha(ours.code, theirs.code, all_met))
        alphas["entity"].append(_alpha(*links, decided))
    return [
        (question, Statistics(np.stack(columns[question], axis=1), _coefficient), alphas[question])
        for question in QUESTIONS
        if columns[question]
    ]


def _met(study: SpanStudy, pair: tuple[int, int]) -> tuple[_Met, Ints]:
    """Return what the two coders of ``pair`` have in common, and the article of each span."""
    shared = study.roster.shared(pair)[study.marks.article]
    places = [np.flatnonzero(shared & (study.marks.coder == coder)) for coder in pair]
    left, right = (study.marks.where(place) for place in places)
    ours, theirs = best_matching(couples(left, right, _RULE), (len(places[0]), len(places[1])))
    spans = np.concatenate([left.article, right.article])
    return _Met(places[0][ours], places[1][theirs], left.article[ours]), spans


def _coefficient(sums: Floats) -> Coefficient:
    same, of = np.moveaxis(sums.reshape(*sums.shape[:-1], -1, _COUNTS), -1, 0)
    value = mean_of_defined(ratio(same, of))
    return Coefficient(value, value, np.full_like(value, np.nan))


def _alpha(ours: Ints, theirs: Ints, counted: Truths) -> float | None:
    """Return the nominal alpha of two values of each matched pair that counts."""
    rows = np.stack([ours[counted], theirs[counted]], axis=1)
    values, place = np.unique(rows, return_inverse=True)
    nowhere = np.zeros(len(rows), dtype=np.int64)
    categories = tuple(values.tolist())
    if not categories:
        return None
    rated = place.reshape(rows.shape).astype(np.int64)
    study = Study.of_rows(("a", "b"), categories, (), rated, nowhere, np.ones(len(rows)))
    return krippendorff_alpha.MEASURE.compute(study).value
