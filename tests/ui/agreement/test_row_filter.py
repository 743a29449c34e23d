"""The rows of the table are sifted by their names, and what was chosen is there again after."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from variorum.ui.agreement.screen import AgreementScreen


def labels(screen: AgreementScreen) -> list[str]:
    return [line.label for line in screen.table.figures.lines]


def test_words_leave_the_rows_that_have_them_in_their_name(
    qtbot: QtBot, sample_screen: AgreementScreen
) -> None:
    screen = sample_screen
    everything = labels(screen)
    field = screen.figures.filter
    qtbot.keyClicks(field, "ÁRREST")
    assert labels(screen) == [one for one in everything if "arrest" in one.casefold()]
    assert 0 < len(labels(screen)) < len(everything)
    told = f"{len(labels(screen))} of {len(everything)} rows"
    assert screen.figures.sifted_to.text() == told
    assert screen.figures.sifted_to.isVisible()
    assert all(one in screen.table.table_text() for one in labels(screen))
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert labels(screen) == everything
    assert not screen.figures.sifted_to.isVisible()


def test_the_name_of_the_codebook_beside_a_label_counts_too(
    sample_screen: AgreementScreen,
) -> None:
    screen = sample_screen
    (aside,) = {line.aside for line in screen.table.figures.lines if "Extrad" in line.aside}
    screen.figures.filter.setText(aside)
    assert {line.aside for line in screen.table.figures.lines} == {aside}


def test_the_chosen_row_is_chosen_again_when_the_filter_lets_it(
    qtbot: QtBot, sample_screen: AgreementScreen
) -> None:
    screen = sample_screen
    with qtbot.waitSignal(screen.passages_shown):
        screen.table.setCurrentIndex(screen.table.figures.index(2, 0))
    label, title = labels(screen)[2], screen.passages.title.text()
    total = screen.passages.list.passages.total
    screen.figures.filter.setText("no row is called so")
    assert labels(screen) == []
    assert screen.passages.list.passages.total == 0
    with qtbot.waitSignal(screen.passages_shown):
        screen.figures.filter.clear()
    assert labels(screen)[screen.table.currentIndex().row()] == label
    assert screen.passages.title.text() == title
    assert screen.passages.list.passages.total == total


def test_keys_lead_into_the_filter_and_out_of_it(
    qtbot: QtBot, sample_screen: AgreementScreen
) -> None:
    screen = sample_screen
    field = screen.figures.filter
    screen.activateWindow()
    for place in (screen.table, screen.passages.only):
        place.setFocus()
        qtbot.keyClick(place, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert screen.table.hasFocus()
    assert screen.table.currentIndex().row() == 0
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert screen.table.hasFocus()
