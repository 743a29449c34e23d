"""The first screen and the sheet of keys."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from variorum.ui.opening.welcome import Welcome
from variorum.ui.theme import apply_theme, theme_for


@pytest.fixture
def welcome(qtbot: QtBot) -> Welcome:
    screen = Welcome()
    qtbot.addWidget(screen)
    screen.resize(1280, 740)
    screen.show()
    return screen


def test_each_way_to_begin_is_told_by_its_signal(welcome: Welcome, qtbot: QtBot) -> None:
    for choice, signal in (
        (welcome.sample, welcome.sample_wanted),
        (welcome.new, welcome.new_wanted),
        (welcome.open, welcome.open_wanted),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(signal):
            qtbot.keyClick(choice, Qt.Key.Key_Space)


def test_a_recent_project_is_opened_by_its_path(
    welcome: Welcome, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [tmp_path / "Talks & <b>truce.variorum", tmp_path / "Gone.variorum"]
    paths[0].touch()
    welcome.set_recent(paths)
    assert [choice.accessibleName() for choice in welcome.recent] == [
        "Talks & <b>truce",
        "Gone",
    ]
    with qtbot.waitSignal(welcome.recent_wanted) as told:
        qtbot.mouseClick(welcome.recent[0], Qt.MouseButton.LeftButton)
    assert told.args == [str(paths[0])]
    for label in welcome.recent[0].findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.height() >= label.sizeHint().height()


def test_the_day_of_a_recent_project_is_written_as_everywhere(
    welcome: Welcome, tmp_path: Path
) -> None:
    path = tmp_path / "Talks.variorum"
    path.touch()
    welcome.set_recent([path])
    said = " ".join(label.text() for label in welcome.recent[0].findChildren(QLabel))
    assert re.search(r"\b20\d\d-\d\d-\d\d\b", said)


def test_the_list_of_recent_projects_is_replaced(welcome: Welcome, tmp_path: Path) -> None:
    welcome.set_recent([tmp_path / "One.variorum"])
    welcome.set_recent([])
    assert welcome.recent == []


def test_all_of_the_first_screen_is_reached_with_tab(
    welcome: Welcome, qtbot: QtBot, tmp_path: Path
) -> None:
    welcome.set_recent([tmp_path / "One.variorum"])
    qtbot.waitUntil(welcome.recent[0].isVisible)
    wanted = [welcome.sample, welcome.new, welcome.open, *welcome.recent]
    welcome.sample.setFocus()
    reached = []
    for _ in wanted:
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
    assert reached == wanted


def test_the_picture_is_painted_in_the_theme(welcome: Welcome, qapp: QApplication) -> None:
    pictures = []
    for dark in (False, True):
        apply_theme(qapp, theme_for(dark))
        qapp.processEvents()
        pictures.append(welcome.grab().toImage().pixelColor(4, 4).lightnessF())
    assert pictures[0] > 0.9
    assert pictures[1] < 0.2
