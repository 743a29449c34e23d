"""Enter presses the button that has the keys, in every dialog and in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from variorum.ui.main_window import MainWindow
from variorum.ui.widgets.question import Question


@pytest.fixture
def question(qtbot: QtBot) -> Question:
    dialog = Question("Delete article?", "Delete")
    dialog.body.addWidget(QLineEdit())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitActive(dialog)
    return dialog


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_on_cancel_cancels(qtbot: QtBot, question: Question, enter: Qt.Key) -> None:
    question.cancel_button.setFocus()
    with qtbot.waitSignal(question.rejected):
        qtbot.keyClick(question.cancel_button, enter)
    assert question.result() == QDialog.DialogCode.Rejected


def test_enter_in_a_field_does_the_main_act(qtbot: QtBot, question: Question) -> None:
    field = question.findChild(QLineEdit)
    with qtbot.waitSignal(question.accepted):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_enter_on_another_button_does_what_that_button_says(
    qtbot: QtBot, question: Question
) -> None:
    look = QPushButton("Look …")
    look.setAutoDefault(False)
    question.body.addWidget(look)
    look.show()
    look.setFocus()
    with qtbot.waitSignal(look.clicked):
        qtbot.keyClick(look, Qt.Key.Key_Return)
    assert question.isVisible()


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_enter_presses_a_button_of_any_screen(
    qtbot: QtBot, kind: type[QPushButton | QToolButton]
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    pressed = []
    for screen in (window.agreement, window.settling, window.notes, window.entities):
        button = kind(screen)
        button.clicked.connect(lambda _checked=False, at=screen: pressed.append(at))
        button.setFocus()
        _press_enter(qtbot, window, button)
    assert pressed == [window.agreement, window.settling, window.notes, window.entities]


def _press_enter(qtbot: QtBot, window: MainWindow, button: QWidget) -> None:
    """Press Enter on ``button``, on a screen that is in front."""
    for number in range(window._screens.count()):
        screen = window._screens.widget(number)
        if screen is not None and screen.isAncestorOf(button):
            window._screens.setCurrentWidget(screen)
    button.show()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
