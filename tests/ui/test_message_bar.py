"""The sentence over the foot of the window."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from variorum.ui.widgets.message_bar import MessageBar


def test_results_of_long_work_stay_until_they_are_closed(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bar = MessageBar()
    bar.float_over(page)
    page.resize(800, 600)
    page.show()
    bar.show_message("Deleted.", "news")
    assert bar._timer.isActive()
    bar.show_message("Wrote the report.", "result", "Open the folder", lambda: None)
    assert bar.isVisible()
    assert not bar._timer.isActive()
    bar.button.click()
    assert not bar.isVisible()


def test_what_stays_covers_nothing(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    read = QLabel("Unit: paragraph; coders: Ana, Ben.")
    column.addWidget(read)
    bar = MessageBar()
    bar.float_over(page)
    page.resize(800, 600)
    page.show()
    bar.show_message("Deleted.", "news")
    assert read.height() == 600
    bar.show_message("Wrote the report to a folder.", "result", "Open the folder", lambda: None)
    qtbot.waitUntil(lambda: not read.geometry().intersects(bar.geometry()))
    page.resize(500, 400)
    qtbot.waitUntil(lambda: not read.geometry().intersects(bar.geometry()))
    bar.button.click()
    qtbot.waitUntil(lambda: read.height() == 400)
