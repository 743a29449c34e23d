"""A label that leaves out whole parts."""

from pytestqt.qtbot import QtBot

from variorum.ui.widgets.whole_parts import WholeParts


def test_parts_without_room_are_left_out_whole_and_come_back(qtbot: QtBot) -> None:
    label = WholeParts("  ·  ")
    qtbot.addWidget(label)
    label.say("19 codings by Ana  ·  15 codes  ·  deepest overlap 3")
    label.resize(label.sizeHint())
    label.show()
    assert label.text() == "19 codings by Ana  ·  15 codes  ·  deepest overlap 3"
    assert not label.toolTip()
    label.resize(label.sizeHint().width() - 10, label.height())
    assert label.text() == "19 codings by Ana  ·  15 codes"
    assert "deepest overlap 3" in label.toolTip()
    label.resize(1, label.height())
    assert label.text() == "19 codings by Ana"
    label.say("")
    assert not label.text()
