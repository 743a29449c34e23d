"""Influence of an article or a unit, what more articles would do, confusion, and the agenda."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from variorum.agreement.agenda import MOST_OF_A_CODE, Lesson, agenda
from variorum.agreement.confusion import confusions
from variorum.agreement.headline import headline_figures
from variorum.agreement.how_much_more import Need, how_much_more
from variorum.agreement.influence import (
    article_influences,
    disagreeing_patterns,
    passage_influences,
    without_units,
)
from variorum.agreement.passages import passages
from variorum.agreement.rows import Row
from variorum.agreement.selection import select
from variorum.agreement.settings import UNITS, By, Settings
from variorum.agreement.table import agreement_table
from variorum.model.comparison import Unit
from variorum.model.snapshot import Snapshot

Build = Callable[..., Snapshot]
TEXT = "Talks began.\n\nThey made an offer.\n\nAll was silent."
FIRST, SECOND, THIRD = (0, 12), (14, 33), (35, 50)
ALPHA = "krippendorff_alpha"


def _marks(article: int, careless: bool) -> list[tuple[int, int, str, int, int]]:
    both = [(article, coder, "neg.offer", *SECOND) for coder in (0, 1)]
    return [*both, (article, 0, "neg.offer", *THIRD)] if careless else both


def _project(build: Build, articles: int = 12, careless: int = 4) -> Snapshot:
    marks = [mark for number in range(articles) for mark in _marks(number, number < careless)]
    return build([f"{TEXT} {number}" for number in range(articles)], marks)


def _alpha(snapshot: Snapshot, settings: Settings) -> float | None:
    (row,) = [row for row in agreement_table(snapshot, settings).rows if row.measure == ALPHA]
    return row.value


def test_without_an_article_is_the_figure_of_the_others(build: Build) -> None:
    snapshot = _project(build)
    settings = Settings(code="neg.offer", by="code", bootstrap=0)
    (figure,) = headline_figures(snapshot, settings, "code")
    for one in article_influences(figure):
        others = tuple(a.id for a in snapshot.articles if a.id != one.article)
        expected = _alpha(snapshot, replace(settings, articles=others))
        assert one.without == pytest.approx(expected)
        assert one.moved == pytest.approx(expected - one.value if expected else None)


def test_nothing_is_moved_where_there_is_no_value(build: Build) -> None:
    snapshot = build([TEXT] * 3, [])
    (figure,) = headline_figures(snapshot, Settings(code="neg.offer"), "code")
    assert article_influences(figure) == []


def test_without_a_unit_is_the_figure_of_the_other_units(build: Build) -> None:
    snapshot = build([TEXT], [(0, 0, "neg.offer", *SECOND), (0, 1, "neg.offer", *SECOND)])
    shorter = build(["They made an offer.\n\nAll was silent."], [])
    extra = build([TEXT], [*_marks(0, careless=True)])
    settings = Settings(code="neg.offer", by="code", bootstrap=0)
    (figure,) = headline_figures(extra, settings, "code")
    assert disagreeing_patterns(figure).tolist() == [[1, 0]]
    two = build([TEXT.rpartition("\n\n")[0]], _marks(0, careless=False))
    assert without_units(figure, (1, 0)) == pytest.approx(_alpha(two, settings)) == 1
    (same,) = headline_figures(snapshot, settings, "code")
    assert without_units(same, (1, 1)) is None
    assert len(shorter.articles) == 1


def test_missing_values_are_no_disagreement(build: Build) -> None:
    snapshot = build(
        [TEXT] * 2,
        [(0, 0, "neg.offer", *FIRST), (0, 1, "neg.offer", *FIRST), (1, 0, "neg.offer", *FIRST)],
        coders=3,
        states={(0, 2): None},
    )
    settings = Settings(code="neg.offer", by="code", done_by="any-two")
    (figure,) = headline_figures(snapshot, settings, "code")
    assert disagreeing_patterns(figure).tolist() == [[1, 0, 0]]


def _need(snapshot: Snapshot, limit: float, articles: tuple[str, ...] = ()) -> Need:
    settings = Settings(code="neg.offer", articles=articles)
    figures = headline_figures(snapshot, settings, "code")
    (need,) = how_much_more(figures, limit, 500, 1)
    return need


def test_more_articles_are_expected_to_shrink_the_interval_by_the_root(build: Build) -> None:
    snapshot = _project(build, 24, 6)
    need = _need(snapshot, 0.75)
    assert need.value is not None
    assert need.low is not None
    assert need.low < 0.75 < need.value
    assert need.outlook == "more"
    assert need.further is not None
    wanted = 24 * ((need.value - need.low) / (need.value - 0.75)) ** 2
    assert need.further == pytest.approx(wanted - 24, abs=1)
    shrunk = need.value - (need.value - need.low) * (24 / (24 + need.further)) ** 0.5
    assert shrunk >= 0.75


@pytest.mark.parametrize(
    ("articles", "careless", "limit", "outlook"),
    [
        (24, 6, 0.3, "clear"),
        (24, 10, 0.75, "undecided"),
        (24, 24, 0.8, "below"),
        (4, 1, 0.5, "rare"),
        (8, 2, 0.5, "no_interval"),
    ],
)
def test_each_outlook(
    build: Build, articles: int, careless: int, limit: float, outlook: str
) -> None:
    assert _need(_project(build, articles, careless), limit).outlook == outlook


def test_undecided_is_what_the_interval_reaches_though_the_value_does_not(build: Build) -> None:
    need = _need(_project(build, 24, 10), 0.75)
    assert need.value is not None
    assert need.high is not None
    assert need.value <= 0.75 < need.high
    assert need.further is None


def test_below_is_what_the_interval_does_not_reach(build: Build) -> None:
    need = _need(_project(build, 24, 24), 0.8)
    assert need.high is not None
    assert need.high <= 0.8
    assert need.further is None


def test_a_code_that_nobody_used_is_rare(build: Build) -> None:
    assert _need(build([TEXT] * 12, []), 0.5).outlook == "rare"


def test_codes_that_meet_on_the_same_words(build: Build) -> None:
    marks = [
        (0, 0, "neg.offer", 0, 10),
        (0, 1, "neg.refusal", 5, 12),
        (0, 0, "neg.truce", 20, 30),
        (0, 1, "neg.truce", 20, 26),
        (0, 0, "neg.refusal", 40, 45),
        (0, 0, "neg.offer", 40, 45),
        (0, 1, "neg.offer", 40, 45),
    ]
    snapshot = build([TEXT], marks)
    settings = Settings()
    negotiation, extradition = confusions(snapshot, settings, select(snapshot, settings))
    assert negotiation.codes == ("neg.offer", "neg.refusal", "neg.truce")
    expected = [[5, 5, 0], [5, 0, 0], [0, 0, 6]]
    assert negotiation.shared.tolist() == expected
    assert np.array_equal(extradition.shared, [[0.0]])


def _lessons(snapshot: Snapshot, unit: Unit = "paragraph", most: int = 10) -> list[Lesson]:
    settings = Settings(unit=unit)
    return agenda(snapshot, settings, select(snapshot, settings), most)


@pytest.mark.parametrize("unit", UNITS)
def test_the_agenda_tells_how_far_the_coefficient_moves(build: Build, unit: Unit) -> None:
    snapshot = _project(build)
    lessons = _lessons(snapshot, unit)
    # In whole articles nobody differs, and all have the code: nothing to weigh.
    assert bool(lessons) == (unit != "article")
    for one in lessons:
        assert one.code == "neg.offer"
        assert one.moved > 0
        assert one.kind == "missed"
        assert [voice.coder for voice in one.voices] == ["coder-0", "coder-1"]
        assert one.voices[0].codings[0].start == THIRD[0]
    assert len(lessons) <= MOST_OF_A_CODE


def test_the_agenda_knows_the_kinds_of_disagreement(build: Build) -> None:
    marks = [mark for number in range(6) for mark in _marks(number, careless=False)]
    marks += [
        (0, 0, "neg.refusal", *FIRST),
        (0, 1, "neg.truce", *FIRST),
        *((n, c, "neg.refusal", *SECOND) for n in (1, 2, 3, 4) for c in (0, 1)),
        (5, 0, "neg.offer", 33, 44),
    ]
    lessons = _lessons(build([TEXT] * 6, marks), "sentence")
    kinds = {(one.code, one.article): one.kind for one in lessons}
    assert kinds["neg.refusal", "article-00"] == "code"
    assert kinds["neg.offer", "article-05"] == "missed"
    (swapped,) = [one for one in lessons if one.code == "neg.refusal"]
    assert [coding.code for coding in swapped.voices[1].instead] == ["neg.truce"]


def test_other_edges_are_told_from_missing(build: Build) -> None:
    marks = [mark for number in range(6) for mark in _marks(number, careless=False)]
    marks += [(0, 0, "neg.refusal", 0, 33), (0, 1, "neg.refusal", *FIRST)]
    marks += [(n, c, "neg.refusal", *FIRST) for n in range(1, 5) for c in (0, 1)]
    (lesson,) = _lessons(build([TEXT] * 6, marks), "sentence")
    assert (lesson.kind, lesson.code, lesson.start) == ("boundary", "neg.refusal", SECOND[0])


def test_rare_codes_come_last(build: Build) -> None:
    snapshot = _project(build)
    more = [*((0, c, "neg.truce", *FIRST) for c in (0, 1)), (1, 0, "neg.truce", *FIRST)]
    both = build(
        [f"{TEXT} {number}" for number in range(12)],
        [*more, *(mark for number in range(12) for mark in _marks(number, number < 4))],
    )
    assert len(snapshot.articles) == 12
    lessons = _lessons(both)
    assert [one.rare for one in lessons] == [False, False, True]
    assert lessons[-1].moved > lessons[0].moved


def test_copies_of_a_text_are_one_lesson(build: Build) -> None:
    marks = [mark for number in range(12) for mark in _marks(number, number < 4)]
    lessons = _lessons(build([TEXT] * 12, marks))
    assert [(one.article, one.start) for one in lessons] == [("article-00", THIRD[0])]


@pytest.mark.parametrize("by", ["code", "codebook", "pair"])
@pytest.mark.parametrize("measure", ["krippendorff_alpha", "cohen_kappa", "percent_agreement"])
def test_a_passage_moves_a_figure_as_if_its_unit_were_not_there(
    build: Build, by: By, measure: str
) -> None:
    given = [(number, 0) for number in range(6)] + [(number, 1) for number in (1, 2, 3, 4, 6)]
    marks = [(article, coder, "neg.offer", *SECOND) for article, coder in given]
    snapshot = build([f"{TEXT} {number}" for number in range(10)], marks)
    settings = Settings(by=by, unit="article", bootstrap=0, codebook="neg")

    def row_of(some: Settings) -> Row | None:
        rows = agreement_table(snapshot, some).rows
        wanted = [one for one in rows if one.measure == measure]
        return next((one for one in wanted if by != "code" or one.code == "neg.offer"), None)

    row = row_of(settings)
    assert row is not None
    assert row.value is not None
    found = passages(snapshot, settings, row)
    moved = passage_influences(snapshot, settings, row, found)
    assert len(found) == len(moved) == 7
    assert len({round(far or 0, 9) for far in moved}) > 1
    for passage, far in zip(found, moved, strict=True):
        others = tuple(a.id for a in snapshot.articles if a.id != passage.article)
        without = row_of(replace(settings, articles=others))
        assert without is not None
        assert without.value is not None
        assert far == pytest.approx(without.value - row.value)


def test_passages_of_sets_and_of_one_article_move_nothing_that_is_told(build: Build) -> None:
    snapshot = _project(build)
    for settings, measure in (
        (Settings(by="codebook", bootstrap=0), "krippendorff_alpha_masi"),
        (Settings(by="article", bootstrap=0), ALPHA),
    ):
        row = next(
            one for one in agreement_table(snapshot, settings).rows if one.measure == measure
        )
        found = passages(snapshot, settings, row)
        assert passage_influences(snapshot, settings, row, found) == [None] * len(found)
