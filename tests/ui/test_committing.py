"""Fields that are kept when they are left, and whose own undo ends there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from variorum.ui.widgets.committing import CommittingLine, CommittingText


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    page = QWidget()
    layout = QVBoxLayout(page)
    made.line = CommittingLine()  # type: ignore[attr-defined]
    made.text = CommittingText()  # type: ignore[attr-defined]
    made.undo = QAction("Undo", made)  # type: ignore[attr-defined]
    made.undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))  # type: ignore[attr-defined]
    made.addAction(made.undo)  # type: ignore[attr-defined]
    layout.addWidget(made.line)  # type: ignore[attr-defined]
    layout.addWidget(made.text)  # type: ignore[attr-defined]
    made.setCentralWidget(page)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def line(window: QMainWindow) -> CommittingLine:
    found: CommittingLine = window.line  # type: ignore[attr-defined]
    found.show_text("old")
    found.setFocus()
    return found


@pytest.fixture
def text(window: QMainWindow) -> CommittingText:
    found: CommittingText = window.text  # type: ignore[attr-defined]
    found.show_text("old")
    return found


def test_enter_hands_over_once(qtbot: QtBot, line: CommittingLine) -> None:
    told: list[str] = []
    line.committed.connect(told.append)
    qtbot.keyClicks(line, "er")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told == [line.text()]


def test_undo_takes_back_letters_while_writing_and_the_edit_afterwards(
    qtbot: QtBot, window: QMainWindow, line: CommittingLine
) -> None:
    undone: list[bool] = []
    window.undo.triggered.connect(lambda: undone.append(True))  # type: ignore[attr-defined]
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClicks(line, "er")
    qtbot.keyClick(line, Qt.Key.Key_Z, control)
    assert (line.text(), undone) == ("old", [])
    qtbot.keyClicks(line, "er")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClick(line, Qt.Key.Key_Z, control)
    assert undone == [True]


def test_news_does_not_disturb_who_is_writing(qtbot: QtBot, line: CommittingLine) -> None:
    qtbot.keyClicks(line, "er")
    written = line.text()
    line.show_text("newer")
    assert line.text() == written
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "newer"


def test_a_longer_text_is_handed_over_when_it_is_left(
    qtbot: QtBot, line: CommittingLine, text: CommittingText
) -> None:
    text.setFocus()
    qtbot.keyClicks(text, "er")
    with qtbot.waitSignal(text.committed) as handed:
        line.setFocus()
    assert handed.args == [text.toPlainText()]


def test_a_longer_text_is_handed_over_after_a_rest(qtbot: QtBot, text: CommittingText) -> None:
    text.setFocus()
    text._idle.setInterval(10)
    with qtbot.waitSignal(text.committed):
        qtbot.keyClicks(text, "er")
    assert text.hasFocus()
