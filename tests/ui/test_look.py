"""High contrast and the size of the interface: chosen in the menu, kept, and worn at once."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from variorum.ui import settings
from variorum.ui.look import dress_application, forget_interface_size, size_interface
from variorum.ui.main_window import MainWindow

FACTOR = "QT_SCALE_FACTOR"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("VARIORUM_HOME", str(tmp_path))
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    yield window
    settings.CONTRAST.set("usual")
    settings.THEME.set("light")
    window.look.dress()


def test_high_contrast_is_put_on_and_off_in_light_and_dark(window: MainWindow) -> None:
    window.actions_by_id["theme.light"].trigger()
    window.actions_by_id["theme.contrast"].trigger()
    assert (dress_application().contrast, dress_application().paper) == (True, "#FFFFFF")
    window.actions_by_id["theme.dark"].trigger()
    assert (dress_application().contrast, dress_application().paper) == (True, "#000000")
    assert settings.CONTRAST.get() == "high"
    window.actions_by_id["theme.contrast"].trigger()
    assert not dress_application().contrast


def test_the_menu_marks_what_was_chosen(window: MainWindow) -> None:
    actions = window.actions_by_id
    menus = window.menuBar().findChildren(QMenu)
    (menu,) = [one for one in menus if actions["theme.dark"] in one.actions()]
    for chosen, other in (("theme.dark", "theme.light"), ("theme.light", "theme.dark")):
        actions[chosen].trigger()
        menu.aboutToShow.emit()
        assert actions[chosen].isChecked()
        assert not actions[other].isChecked()
    menu.aboutToShow.emit()
    assert not actions["theme.contrast"].isChecked()
    assert actions["sensitive.warning"].isChecked()
    assert not actions["text.larger"].isCheckable()


def test_the_interface_grows_by_steps_to_twice_its_size(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    window.look.size_chosen.connect(sizes.append)
    for _ in range(6):
        window.actions_by_id["interface.larger"].trigger()
    assert sizes == [125, 150, 175, 200, 200, 200]
    assert window.messages.isVisible()
    monkeypatch.delenv(FACTOR, raising=False)
    size_interface()
    assert os.environ[FACTOR] == "2.0"
    forget_interface_size()
    window.actions_by_id["interface.smaller"].trigger()
    assert settings.INTERFACE_SIZE.get() == 175
    window.actions_by_id["interface.usual"].trigger()
    size_interface()
    assert FACTOR not in os.environ


def test_a_start_anew_is_asked_for_from_the_message(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["interface.larger"].trigger()
    with qtbot.waitSignal(window.start_wanted):
        qtbot.mouseClick(window.messages.button, Qt.MouseButton.LeftButton)
