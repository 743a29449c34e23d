"""Windows on a small display: at twice the size, one of 1280 x 800 has 640 x 400 pixels."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from variorum.ui.help.manual import ManualWindow
from variorum.ui.keys.key_sheet import KeySheet
from variorum.ui.main_window import MainWindow
from variorum.ui.theme import theme_for
from variorum.ui.widgets.fitting import fit, screen_room
from variorum.ui.widgets.question import Question


def test_a_window_is_no_larger_than_the_screen(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    fit(label, 5_000, 300)
    assert label.size() == QSize(screen_room(label).width(), 300)


def test_every_window_opens_within_the_screen(qtbot: QtBot) -> None:
    window = MainWindow()
    sheet, manual = KeySheet(window.actions_by_id), ManualWindow(theme_for(dark=False))
    for one in (window, sheet, manual):
        qtbot.addWidget(one)
        room = screen_room(one)
        assert (one.size().boundedTo(room), one.minimumSize().boundedTo(room)) == (
            one.size(),
            one.minimumSize(),
        )


def test_a_question_that_is_higher_than_the_screen_scrolls_and_keeps_its_buttons(
    qtbot: QtBot,
) -> None:
    question = Question("Much", "Do it")
    qtbot.addWidget(question)
    for number in range(100):
        question.body.addWidget(QLabel(f"Line {number}"))
    with qtbot.waitExposed(question):
        question.show()
    assert question.height() <= screen_room(question).height()
    assert question.findChildren(QScrollArea)
    assert question.main_button.geometry().bottom() < question.height()
    question.close()


def test_the_names_of_the_screens_go_below_the_menus_where_these_need_their_row(
    qtbot: QtBot,
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    menus, top = window.menuBar(), window.top
    top.place_screens(menus, 2_000)
    assert menus.cornerWidget() is top.screens
    top.place_screens(menus, 600)
    assert menus.cornerWidget() is None
    assert top.screens.parentWidget() is top
    top.place_screens(menus, 2_000)
    assert menus.cornerWidget() is top.screens
