"""Behind a figure of three coders stands the figure of each pair."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from variorum.agreement.four_questions import four_questions
from variorum.agreement.selection import select
from variorum.ui.agreement.choices import LEVELS
from variorum.ui.agreement.screen import AgreementScreen
from variorum.ui.agreement.words import percent
from variorum.ui.compare.words import kind_names


def test_each_pair_is_told_and_goes_with_the_row(
    qtbot: QtBot, sample_screen: AgreementScreen
) -> None:
    screen = sample_screen
    assert not screen.passages.pairs.isVisible()
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(0, 0))
    pairs = screen.passages.pairs
    assert pairs.isVisible()
    assert screen.passages.pairs_title.text() == "Pair by pair, α"
    model = pairs.model()
    heads = [model.headerData(row, Qt.Orientation.Vertical) for row in range(3)]
    assert heads == ["Ana Ferrer", "Ben Okoye", "Carla Nunes"]
    cells = [[model.index(row, column).data() for column in range(3)] for row in range(3)]
    assert [cells[place][place] for place in range(3)] == ["–"] * 3
    for row, column in ((0, 1), (0, 2), (1, 2)):
        assert cells[row][column] == cells[column][row]
    with qtbot.waitSignal(screen.figures_shown):
        screen.choices.coders.check(screen.choices.coders.ids()[:2])
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(1, 0))
    assert not screen.passages.pairs.isVisible()


def test_a_cell_leads_to_the_passages_of_its_pair(
    qtbot: QtBot, sample_screen: AgreementScreen
) -> None:
    screen = sample_screen
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(0, 0))
    everyone = list(screen.passages.list.passages.rows)
    name = screen.passages.title.text()
    pairs = screen.passages.pairs
    pairs.setCurrentCell(0, 2)
    with qtbot.waitSignal(screen.passages_shown):
        qtbot.keyClick(pairs, Qt.Key.Key_Return)
    assert screen.passages.title.text() == f"{name}  ·  Ana Ferrer – Carla Nunes"
    two = screen.passages.list.passages.rows
    assert screen._records is not None
    ids = {coder.id for coder in screen._records.snapshot.coders if coder.name != "Ben Okoye"}
    assert two
    assert all({coder for coder, _ in one.codings} <= ids for one in two)
    agreed_by_two = sum(one.agreed for one in two)
    assert agreed_by_two >= sum(one.agreed for one in everyone)
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(1, 0))
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(0, 0))
    assert screen.passages.title.text() == name
    assert list(screen.passages.list.passages.rows) == everyone


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
