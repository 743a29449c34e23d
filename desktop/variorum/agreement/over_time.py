"""Agreement over time: by week, by batch, by the place of articles in the project."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from typing import Literal, get_args

import numpy as np
import scipy

from variorum.agreement.effort import effort
from variorum.agreement.intervals import (
    FEWEST_ARTICLES,
    Estimate,
    Interval,
    intervals,
    replicated_values,
)
from variorum.agreement.measures import percent_agreement
from variorum.agreement.rows import Figure
from variorum.agreement.selection import Selection
from variorum.agreement.statistics import Quadratic, Statistics
from variorum.agreement.study import Floats, Ints, Study, number_or_none
from variorum.model.snapshot import Snapshot

Along = Literal["week", "batch", "position"]
ALONG: tuple[Along, ...] = get_args(Along)
_MOST_BATCHES = 8


@dataclass(frozen=True, kw_only=True)
class Period:
    """Agreement on the articles of a week or a batch.

    ``value`` is the coefficient, ``low`` and ``high`` bound its 95 % interval, ``why`` says why
    there is none. ``versions`` are those of the codebook that its codings were made with;
    ``new_version`` marks that the period before had others. ``codings_per_1000_words`` is the mean
    of the coders who finished its articles.
    """

    label: str
    articles: int
    value: float | None
    low: float | None
    high: float | None
    why: str | None
    versions: tuple[str, ...]
    new_version: bool
    codings_per_1000_words: float | None


@dataclass(frozen=True, kw_only=True)
class Drift:
    """Agreement along the time of coding, or along the order of the articles.

    ``difference`` is that of the last and the first period, with its interval where both have
    ten articles. ``spearman`` is the rank correlation of the period and each article's
    percent agreement, ``p`` its two-sided value from permutations of the articles. ``undated``
    counts articles that have no date to be put by.
    """

    along: Along
    codebook: str
    code: str | None
    measure: str
    periods: tuple[Period, ...]
    difference: float | None
    difference_low: float | None
    difference_high: float | None
    spearman: float | None
    p: float | None
    undated: int


@dataclass(frozen=True)
class Timetable:
    """The places of articles in the selection, by period, in order; what has no date is counted."""

    along: Along
    periods: tuple[tuple[str, tuple[int, ...]], ...]
    undated: int


def timetable(
    snapshot: Snapshot, selection: Selection, along: Along, size: int | None = None
) -> Timetable:
    """Return the periods of the articles of ``selection``.

    An article belongs to the week (ISO 8601, UTC) in which the last compared coder finished it.
    Batches are of ``size`` articles in the order in which they were finished, positions of as many
    in the order of the project; without ``size`` there are eight at most, of ten articles or more.
    """
    finished = _finished(snapshot, selection)
    places = range(len(selection.articles))
    if along == "week":
        weeks: dict[str, list[int]] = defaultdict(list)
        for place in places:
            if finished[place]:
                weeks[_week(finished[place])].append(place)
        dated = tuple((week, tuple(weeks[week])) for week in sorted(weeks))
        return Timetable(along, dated, len(places) - sum(len(one) for _, one in dated))
    order = {one.id: (one.place, one.id) for one in selection.articles}
    ids = [one.id for one in selection.articles]
    if along == "position":
        arranged, undated = sorted(places, key=lambda one: order[ids[one]]), 0
    else:
        dated_places = [place for place in places if finished[place]]
        arranged = sorted(dated_places, key=lambda one: (finished[one], order[ids[one]]))
        undated = len(places) - len(arranged)
    return Timetable(along, _batches(arranged, size), undated)


def drift(
    snapshot: Snapshot,
    selection: Selection,
    figure: Figure,
    table: Timetable,
    draws: tuple[int, int],
) -> Drift:
    """Return how the coefficient of ``figure`` goes along ``table``.

    ``draws`` are the number of resamples, 0 for none, and the seed.
    """
    replicates, seed = draws
    parts = [_part(figure.statistics, np.array(places)) for _, places in table.periods]
    made = effort(snapshot, selection, figure.subject.codes)
    versions = [made.versions_of(places) for _, places in table.periods]
    periods = []
    for number, (label, places) in enumerate(table.periods):
        interval = _interval(parts[number], figure.study, places, replicates, seed + number)
        before = versions[number - 1] if number else versions[number]
        value = number_or_none(parts[number].all().value[0])
        periods.append(
            Period(
                label=label,
                articles=len(places),
                value=value,
                low=None if value is None else interval.low,
                high=None if value is None else interval.high,
                why="no_variation" if value is None else interval.reason,
                versions=versions[number],
                new_version=versions[number] != before,
                codings_per_1000_words=made.per_1000_words(places),
            )
        )
    difference, low, high = _difference(parts, table, replicates, seed)
    spearman, p = _trend(figure.binary, table, max(replicates, 1), seed)
    return Drift(
        along=table.along,
        codebook=figure.subject.codebook,
        code=figure.subject.code,
        measure=figure.measure.name,
        periods=tuple(periods),
        difference=difference,
        difference_low=low,
        difference_high=high,
        spearman=spearman,
        p=p if replicates else None,
        undated=table.undated,
    )


def _finished(snapshot: Snapshot, selection: Selection) -> list[str]:
    """Return when the last of the compared coders finished each article; empty if not known."""
    coders = {coder.id for coder in selection.coders}
    times: dict[str, list[str]] = defaultdict(list)
    for state in snapshot.states:
        if state.coder in coders and state.state == "done":
            times[state.article].append(state.changed_at)
    return [
        max(times[one.id]) if times[one.id] and all(times[one.id]) else ""
        for one in selection.articles
    ]


def _week(moment: str) -> str:
    year, week, _ = datetime.fromisoformat(moment).isocalendar()
    return f"{year}-W{week:02}"


def _batches(places: Sequence[int], size: int | None) -> tuple[tuple[str, tuple[int, ...]], ...]:
    step = size or max(FEWEST_ARTICLES, ceil(len(places) / _MOST_BATCHES))
    return tuple(
        (f"{start + 1}–{min(start + step, len(places))}", tuple(places[start : start + step]))
        for start in range(0, len(places), step)
    )


def _part(statistics: Statistics, rows: Ints) -> Statistics:
    """Return the statistics of some articles alone."""
    form = statistics.quadratic
    if form is not None:
        form = (
            Quadratic(form.form[np.ix_(rows, rows)])
            if form.carried is None
            else Quadratic(form.form, form.carried[rows])
        )
    return Statistics(statistics.by_article[rows], statistics.coefficient, form)


def _interval(
    part: Statistics, study: Study, places: Sequence[int], replicates: int, seed: int
) -> Interval:
    counted = np.flatnonzero(np.isin(places, study.counted_articles))
    if not replicates:
        return Interval()
    return intervals([Estimate(part, counted)], replicates, seed)[0]


def _difference(
    parts: Sequence[Statistics], table: Timetable, replicates: int, seed: int
) -> tuple[float | None, float | None, float | None]:
    """Return last minus first with its percentile interval; the two are resampled apart."""
    if len(parts) < 2:  # noqa: PLR2004  a difference is of two
        return None, None, None
    ends = (0, len(parts) - 1)
    first, last = (float(parts[end].all().value[0]) for end in ends)
    value = number_or_none(last - first)
    sizes = [len(table.periods[end][1]) for end in ends]
    if value is None or not replicates or min(sizes) < FEWEST_ARTICLES:
        return value, None, None
    early, late = (replicated_values([parts[end]], replicates, seed + end)[0] for end in ends)
    apart = late - early
    defined = apart[~np.isnan(apart)]
    if not len(defined):
        return value, None, None
    low, high = np.quantile(defined, [0.025, 0.975])
    return value, float(low), float(high)


def _trend(
    study: Study, table: Timetable, permutations: int, seed: int
) -> tuple[float | None, float | None]:
    """Return Spearman's correlation of period and percent agreement by article, and its p."""
    agreed = percent_agreement.MEASURE.statistics(study).each().value
    period = [(number, place) for number, (_, some) in enumerate(table.periods) for place in some]
    pairs = np.array([(number, agreed[place]) for number, place in period]).reshape(-1, 2)
    pairs = pairs[~np.isnan(pairs[:, 1])]
    # The period is what is shuffled: its order is that of nothing but the table.
    ranks = scipy.stats.rankdata(pairs, axis=0)
    spread = ranks - ranks.mean(axis=0) if len(ranks) else ranks
    scale = float(np.sqrt((spread**2).sum(axis=0).prod()))
    if scale == 0 or not len(ranks):
        return None, None
    found = float((spread[:, 0] * spread[:, 1]).sum()) / scale
    generator = np.random.default_rng(seed)
    shuffled = generator.permuted(np.tile(spread[:, 0], (permutations, 1)), axis=1)
    by_chance: Floats = shuffled @ spread[:, 1] / scale
    as_far = int((np.abs(by_chance) >= abs(found) - 1e-12).sum())
    return found, (as_far + 1) / (permutations + 1)
