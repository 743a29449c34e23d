"""Agreement over time."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from variorum.agreement.headline import OF_SETS, headline_figures
from variorum.agreement.over_time import Along, TimeCourse, time_course, timetable
from variorum.agreement.rows import figures
from variorum.agreement.selection import select
from variorum.agreement.settings import Settings
from variorum.agreement.table import agreement_table
from variorum.model.snapshot import Snapshot

Build = Callable[..., Snapshot]
TEXT = "Talks began.\n\nThey made an offer.\n\nAll was silent."
SECOND, THIRD = (14, 33), (35, 50)
ARTICLES = 24


def _project(build: Build, careless_from: int = 12, articles: int = ARTICLES) -> Snapshot:
    """Return a project whose coders differ in the later articles; one article is done a day."""
    marks = [(n, c, "neg.offer", *SECOND) for n in range(articles) for c in (0, 1)]
    marks += [(n, 0, "neg.offer", *THIRD) for n in range(careless_from, articles)]
    snapshot = build([f"{TEXT} {n}" for n in range(articles)], marks)
    states = tuple(
        replace(one, changed_at=f"2026-01-{5 + int(one.article[-2:]):02}T10:00:00.000Z")
        for one in snapshot.states
    )
    codings = tuple(
        replace(one, codebook_version="1" if int(one.article[-2:]) < 12 else "2")
        for one in snapshot.codings
    )
    return replace(snapshot, states=states, codings=codings)


def _drift(
    snapshot: Snapshot, along: Along, size: int | None = None, draws: tuple[int, int] = (300, 1)
) -> TimeCourse:
    settings = Settings(codebook="neg")
    selection = select(snapshot, settings)
    (figure,) = headline_figures(snapshot, settings, "codebook", selection)
    return time_course(
        snapshot, selection, figure, timetable(snapshot, selection, along, size), draws
    )


def test_each_period_has_the_figure_of_its_articles(build: Build) -> None:
    snapshot = _project(build)
    found = _drift(snapshot, "batch", 8)
    assert [one.label for one in found.periods] == ["1–8", "9–16", "17–24"]
    for number, period in enumerate(found.periods):
        ids = tuple(one.id for one in snapshot.articles[8 * number : 8 * number + 8])
        table = agreement_table(
            snapshot, Settings(codebook="neg", articles=ids, bootstrap=300, seed=1 + number)
        )
        (row,) = [row for row in table.rows if row.measure == "krippendorff_alpha"]
        assert (period.value, period.low, period.high) == (row.value, row.low, row.high)
        assert period.articles == 8


def test_intervals_of_a_period_are_those_of_its_articles_alone(build: Build) -> None:
    snapshot = _project(build, 3)
    found = _drift(snapshot, "position", 12)
    first = found.periods[0]
    ids = tuple(one.id for one in snapshot.articles[:12])
    table = agreement_table(snapshot, Settings(codebook="neg", articles=ids, bootstrap=300))
    (row,) = [row for row in table.rows if row.measure == "krippendorff_alpha"]
    assert row.low is not None
    assert (first.low, first.high) == (row.low, row.high)


def test_weeks_are_those_in_which_the_last_coder_finished(build: Build) -> None:
    snapshot = _project(build)
    late = tuple(
        replace(one, changed_at="2026-03-02T00:30:00.000Z")
        if one.article == "article-00" and one.coder == "coder-1"
        else one
        for one in snapshot.states
    )
    found = _drift(replace(snapshot, states=late), "week")
    assert [(one.label, one.articles) for one in found.periods] == [
        ("2026-W02", 6),
        ("2026-W03", 7),
        ("2026-W04", 7),
        ("2026-W05", 3),
        ("2026-W10", 1),
    ]


def test_a_change_of_the_codebook_is_marked_where_it_came(build: Build) -> None:
    found = _drift(_project(build), "batch", 6)
    assert [one.new_version for one in found.periods] == [False, False, True, False]
    assert [one.versions for one in found.periods] == [("1",), ("1",), ("2",), ("2",)]


def test_growing_disagreement_is_a_falling_trend(build: Build) -> None:
    found = _drift(_project(build), "batch", 12)
    assert found.difference is not None
    assert found.difference < 0
    assert found.difference_high is not None
    assert found.difference_high < 0
    assert found.spearman == pytest.approx(-1)
    assert found.p == pytest.approx(1 / 301)


def test_small_periods_have_no_interval_and_say_so(build: Build) -> None:
    found = _drift(_project(build), "batch", 8)
    assert {one.why for one in found.periods[1:]} == {"too_few_documents"}
    assert found.difference_low is None


def test_without_resamples_there_are_values_alone(build: Build) -> None:
    found = _drift(_project(build), "batch", 12, (0, 1))
    assert [one.low for one in found.periods] == [None, None]
    assert found.p is None


def test_effort_is_codings_by_words_read(build: Build) -> None:
    snapshot = _project(build)
    (period, *_) = _drift(snapshot, "position", 12).periods
    words = 2 * sum(article.words for article in snapshot.articles[:12])
    assert period.codings_per_1000_words == pytest.approx(1000 * 24 / words)


def test_articles_without_a_date_are_counted(build: Build) -> None:
    snapshot = _project(build)
    states = tuple(replace(one, changed_at="") for one in snapshot.states)
    undated = replace(snapshot, states=states)
    assert (_drift(undated, "week").periods, _drift(undated, "week").undated) == ((), ARTICLES)
    assert _drift(undated, "batch").undated == ARTICLES
    assert _drift(undated, "position").undated == 0


def test_sets_of_codes_go_along_too(build: Build) -> None:
    snapshot = _project(build)
    settings = Settings(codebook="neg")
    selection = select(snapshot, settings)
    (figure,) = [
        one for one in figures(snapshot, settings, selection) if one.measure.name == OF_SETS
    ]
    times = timetable(snapshot, selection, "batch", 12)
    found = time_course(snapshot, selection, figure, times, (300, 1))
    for number, period in enumerate(found.periods):
        ids = tuple(one.id for one in snapshot.articles[12 * number : 12 * number + 12])
        table = agreement_table(snapshot, replace(settings, articles=ids, bootstrap=0))
        (row,) = [row for row in table.rows if row.measure == OF_SETS]
        assert period.value == pytest.approx(row.value)
