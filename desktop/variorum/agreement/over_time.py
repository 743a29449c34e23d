"""Agreement of a project over time: by week, by batch, by the place of articles in it.

What becomes of the coefficient from one to the next is reckoned in ``drift``.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from typing import Literal, get_args

from variorum.agreement.drift import drift
from variorum.agreement.effort import effort
from variorum.agreement.intervals import FEWEST_ARTICLES, Estimate
from variorum.agreement.measures import percent_agreement
from variorum.agreement.rows import Figure
from variorum.agreement.selection import Selection
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
class TimeCourse:
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


def time_course(
    snapshot: Snapshot,
    selection: Selection,
    figure: Figure,
    table: Timetable,
    draws: tuple[int, int],
) -> TimeCourse:
    """Return how the coefficient of ``figure`` goes along ``table``.

    ``draws`` are the number of resamples, 0 for none, and the seed.
    """
    agreed = percent_agreement.MEASURE.statistics(figure.binary).each().value
    found = drift(
        Estimate(figure.statistics, figure.counted_articles),
        agreed,
        [places for _, places in table.periods],
        draws,
        draws[0],
    )
    made = effort(snapshot, selection, figure.subject.codes)
    versions = [made.versions_of(places) for _, places in table.periods]
    return TimeCourse(
        along=table.along,
        codebook=figure.subject.codebook,
        code=figure.subject.code,
        measure=figure.measure.name,
        periods=tuple(
            Period(
                label=label,
                articles=len(places),
                value=window.value,
                low=window.interval.low,
                high=window.interval.high,
                why="no_variation" if window.value is None else window.interval.reason,
                versions=versions[number],
                new_version=versions[number] != versions[max(number - 1, 0)],
                codings_per_1000_words=made.per_1000_words(places),
            )
            for number, ((label, places), window) in enumerate(
                zip(table.periods, found.windows, strict=True)
            )
        ),
        difference=found.difference,
        difference_low=found.low,
        difference_high=found.high,
        spearman=found.spearman,
        p=found.p_value,
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
