"""The sentence over the foot of the window."""

from PySide6.QtWidgets import QWidget
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
