"""The tour: ten steps, each beside what it tells of, to be left at any time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from variorum.project.sample import make_sample
from variorum.ui import settings
from variorum.ui.coding.beside import CODEBOOK, CODING
from variorum.ui.help.tour import Tour
from variorum.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("VARIORUM_HOME", str(tmp_path))
    settings.CODER.set("Ana Ferrer")
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.open_path(make_sample())
    window.activateWindow()
    yield window
    window.close()


def test_the_tour_is_offered_once_with_the_first_project(window: MainWindow, qtbot: QtBot) -> None:
    assert window.messages.isVisible()
    qtbot.mouseClick(window.messages.button, Qt.MouseButton.LeftButton)
    assert window.help.tour is not None
    assert window.help.tour.isVisible()
    window.help.tour.end()
    window.close_project()
    window.open_path(make_sample())
    assert not window.messages.isVisible()


def begun(window: MainWindow) -> Tour:
    window.actions_by_id["help.tour"].trigger()
    assert window.help.tour is not None
    return window.help.tour


def test_ten_steps_by_enter_alone_each_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    tour = begun(window)
    assert len(tour.steps) == 10
    for number, step in enumerate(tour.steps, 1):
        assert tour.accessibleName().startswith(f"Step {number} of 10. {step.title}. ")
        assert "{" not in step.words
        assert window.rect().contains(tour.geometry())
        assert tour.ring.isVisible()
        assert window.rect().contains(tour.ring.geometry())
        qtbot.keyClick(tour.next, Qt.Key.Key_Return)
    assert not tour.isVisible()
    assert not tour.ring.isVisible()
    assert window.coding.view.hasFocus()


def test_what_the_panel_shows_is_what_the_step_tells_of(window: MainWindow) -> None:
    tour, beside = begun(window), window.coding.beside
    for number, page in ((2, CODEBOOK), (3, CODING), (4, CODING), (2, CODEBOOK)):
        tour.go(number)
        assert (beside.pages.current, beside.stack.currentIndex()) == (page, page)
        assert tour.steps[number].place is beside
    tour.end()
    assert beside.pages.current == beside.stack.currentIndex()


def test_it_goes_back_and_is_left_by_esc(window: MainWindow, qtbot: QtBot) -> None:
    tour = begun(window)
    assert not tour.back.isEnabled()
    qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(tour.back, Qt.MouseButton.LeftButton)
    assert tour.number == 0
    tour.next.setFocus()
    qtbot.keyClick(tour.next, Qt.Key.Key_Escape)
    assert not tour.isVisible()


def test_it_stays_in_a_window_that_shrinks(window: MainWindow, qtbot: QtBot) -> None:
    tour = begun(window)
    for _ in range(len(tour.steps) - 1):
        window.resize(900, 560)
        assert window.rect().contains(tour.geometry())
        window.resize(1280, 800)
        qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)


def test_the_frame_is_around_a_panel_that_was_opened_for_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.coding.columns.toggle_left()
    tour = begun(window)
    panel = window.coding.articles
    qtbot.waitUntil(lambda: panel.isVisible() and tour.ring.width() == panel.width())


def test_it_changes_nothing_and_begins_anew(window: MainWindow) -> None:
    before = window.workspace.project.history.last
    first = begun(window)
    first.go(4)
    second = begun(window)
    assert not first.isVisible()
    assert second.number == 0
    assert window.workspace.project.history.last is before
