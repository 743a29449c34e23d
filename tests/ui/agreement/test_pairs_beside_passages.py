"""Behind a figure of three coders stands the figure of each pair."""

from pytestqt.qtbot import QtBot

from variorum.ui.agreement.screen import AgreementScreen


def test_each_pair_is_told_and_goes_with_the_row(
    qtbot: QtBot, sample_screen: AgreementScreen
) -> None:
    screen = sample_screen
    assert not screen.passages.pairs.isVisible()
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(0, 0))
    told = screen.passages.pairs.text()
    assert told.startswith("Pair by pair, α: Ana Ferrer – Ben Okoye ")
    assert told.count(" – ") == 3
    with qtbot.waitSignal(screen.figures_shown):
        screen.choices.coders.check(screen.choices.coders.ids()[:2])
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(1, 0))
    assert not screen.passages.pairs.isVisible()
