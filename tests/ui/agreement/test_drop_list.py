"""The button that opens a list of things to check."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from variorum.ui.widgets.drop_list import DropList

MANY = [(f"id{n}", f"Thing {n} & more") for n in range(20)]


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(500, 500)
    return widget


@pytest.fixture
def drop(over: QWidget) -> DropList:
    made = DropList(over, "Things")
    layout = QVBoxLayout(over)
    layout.addWidget(made)
    layout.addStretch()
    made.set_choices(MANY, [one for one, _ in MANY])
    over.show()
    return made


def test_a_second_click_closes_the_list(qtbot: QtBot, drop: DropList) -> None:
    qtbot.mouseClick(drop, Qt.MouseButton.LeftButton)
    assert drop.panel.isVisible()
    qtbot.mouseClick(drop, Qt.MouseButton.LeftButton)
    assert not drop.panel.isVisible()


def test_a_click_elsewhere_closes_the_list(qtbot: QtBot, drop: DropList, over: QWidget) -> None:
    qtbot.mouseClick(drop, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(over, Qt.MouseButton.LeftButton, pos=QPoint(495, 495))
    assert not drop.panel.isVisible()


def test_escape_closes_the_list_and_leads_back(qtbot: QtBot, drop: DropList) -> None:
    qtbot.mouseClick(drop, Qt.MouseButton.LeftButton)
    qtbot.keyClick(drop.panel.line, Qt.Key.Key_Escape)
    assert not drop.panel.isVisible()
    assert drop.hasFocus()


def test_what_is_checked_is_told_in_the_order_of_the_list(qtbot: QtBot, drop: DropList) -> None:
    with qtbot.waitSignal(drop.changed):
        drop.check(["id3", "id1"])
    assert drop.checked() == ("id1", "id3")


def test_none_and_all_act_on_what_the_filter_shows(drop: DropList) -> None:
    drop.panel.line.setText("thing 1")
    none = next(b for b in drop.panel.findChildren(QPushButton) if b.text() == "None")
    none.click()
    assert drop.checked() == ("id0", *(f"id{n}" for n in range(2, 10)))


def test_the_button_says_what_is_checked_without_mnemonics(drop: DropList) -> None:
    drop.set_summary("Ana & <b>Ben</b>")
    assert drop.text().startswith("Ana && <b>Ben</b>")
    assert "<b>" not in drop.toolTip()
