"""Behind a figure of three coders stands the figure of each pair."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from variorum.agreement.four_questions import four_questions
from variorum.agreement.selection import select
from variorum.ui.agreement.choices import LEVELS
from variorum.ui.agreement.screen import AgreementScreen
from variorum.ui.agreement.words import coefficient, percent
from variorum.ui.compare.words import kind_names


def test_each_pair_has_a_cell_that_goes_with_the_row(
    qtbot: QtBot, sample_screen: AgreementScreen
) -> None:
    screen = sample_screen
    matrix = screen.passages.pairs
    assert not matrix.isVisible()
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(0, 0))
    assert matrix.isVisible()
    assert matrix.table.names == ["Ana Ferrer", "Ben Okoye", "Carla Nunes"]
    for one in matrix.pairs:
        first, second = (matrix.table.names.index(name) for name in one.coders)
        assert _cell(screen, first, second) == (coefficient(one.value) or "–")
        assert _cell(screen, second, first).replace("\u202f", "") == str(one.n_units)
    assert [_cell(screen, place, place) for place in range(3)] == ["", "", ""]
    with qtbot.waitSignal(screen.figures_shown):
        screen.choices.coders.check(screen.choices.coders.ids()[:2])
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(1, 0))
    assert not matrix.isVisible()


@pytest.mark.parametrize("unit", ["paragraph", "span"])
def test_a_cell_opens_the_passages_of_its_pair(
    qtbot: QtBot, sample_screen: AgreementScreen, unit: str
) -> None:
    screen = sample_screen
    matrix, model = screen.passages.pairs, screen.passages.list.passages
    if unit == "span":
        with qtbot.waitSignal(screen.figures_shown):
            choice = screen.choices.unit
            choice.setCurrentIndex(choice.findData("span"))
            screen.choices.changed.emit()
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(0, 0))
    everyone = model.total
    title = screen.passages.title.text()
    assert {len(one.codings) for one in model.rows} == {3}
    with qtbot.waitSignal(screen.passages_shown):
        matrix.table.setCurrentCell(2, 0)
    assert screen.passages.title.text() == f"{title}  ·  Ana Ferrer – Carla Nunes"
    names = {model.records.coders[coder] for one in model.rows for coder, _ in one.codings}
    assert names == {"Ana Ferrer", "Carla Nunes"}
    # Where neither of the two gave it there is nothing to read of them.
    assert all(any(some for _, some in one.codings) for one in model.rows)
    assert 0 < model.total <= everyone
    with qtbot.waitSignal(screen.passages_shown):
        qtbot.keyClick(matrix.table, Qt.Key.Key_Escape)
    assert model.total == everyone
    assert screen.passages.title.text() == title
    assert matrix.isVisible()
    assert not matrix.everyone.isVisible()


def _cell(screen: AgreementScreen, row: int, column: int) -> str:
    item = screen.passages.pairs.table.item(row, column)
    assert item is not None
    return item.text()


def test_what_stands_behind_a_row_stays_when_the_intervals_come(
    qtbot: QtBot, sample_screen: AgreementScreen
) -> None:
    screen = sample_screen
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(0, 0))
    with qtbot.waitSignal(screen.intervals_shown, timeout=20_000):
        assert screen.passages.pairs.isVisible()
    assert screen.passages.pairs.isVisible()


def test_the_four_questions_stand_behind_the_row_of_a_codebook(
    qtbot: QtBot, sample_screen: AgreementScreen
) -> None:
    screen = sample_screen
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(0, 0))
    assert not screen.passages.questions.isVisible()
    screen.choices.level.choose(LEVELS.index("codebook"))
    with qtbot.waitSignal(screen.figures_shown):
        screen.choices.changed.emit()
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(0, 0))
    assert screen.passages.questions.isVisible()
    row = screen.table.figures.lines[0].any_row
    settings = replace(screen.choices.settings(), codebook=row.codebook or "")
    assert screen._records is not None
    snapshot = screen._records.snapshot
    told = screen.passages.questions.text()
    for one in four_questions(snapshot, settings, select(snapshot, settings)):
        assert percent(one.value) in told


def test_each_disagreement_behind_a_figure_has_its_kind(
    qtbot: QtBot, sample_screen: AgreementScreen
) -> None:
    screen = sample_screen
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(0, 0))
    model = screen.passages.list.passages
    differing = [one for one in model.rows if not one.agreed]
    assert differing
    for passage in model.rows:
        kinds = model.records.kinds(passage)
        assert bool(kinds) != passage.agreed
        assert kind_names(kinds) in model.in_words(passage)
    lone = next(one for one in differing if sum(bool(some) for _, some in one.codings) == 1)
    assert {"missed", "code"} & {*model.records.kinds(lone)}
