"""The keys come back from the bar of menus, and Shift F10 opens the menu of what is at hand."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
from pytestqt.qtbot import QtBot

from variorum.ui.widgets.menu_keys import MenuKeys


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    text = QPlainTextEdit()
    text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    made.setCentralWidget(text)
    for name in ("&File", "&Edit"):
        made.menuBar().addMenu(name).addAction("Do")
    MenuKeys(made.menuBar(), made)
    made.show()
    made.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    return made


def text_of(window: QMainWindow) -> QPlainTextEdit:
    text = window.centralWidget()
    assert isinstance(text, QPlainTextEdit)
    return text


def test_after_two_menus_escape_gives_the_keys_back(qtbot: QtBot, window: QMainWindow) -> None:
    bar, text = window.menuBar(), text_of(window)
    bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert bar.hasFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    qtbot.waitUntil(text.hasFocus)


def test_shift_f10_opens_the_menu_of_what_has_the_keys(qtbot: QtBot, window: QMainWindow) -> None:
    text = text_of(window)
    asked: list[QPoint] = []
    text.customContextMenuRequested.connect(asked.append)
    qtbot.keyClick(text, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert len(asked) == 1
    qtbot.keyClick(text, Qt.Key.Key_F10)
    assert len(asked) == 1
    assert QApplication.focusWidget() is text
