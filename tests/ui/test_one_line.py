"""Text on one line: in its own direction, at its side, of one height in every script."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from variorum.ui.widgets.elided_label import ElidedLabel

ARABIC = "مفاوضات مع MS-13 (2012)"
LTR, RTL = "\u2066", "\u2067"
"""Isolates that lay out what follows in the direction they say."""
POP = "\u2069"


def pictured(
    qtbot: QtBot, text: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> QImage:
    label = ElidedLabel(text)
    label.setAlignment(side)
    qtbot.addWidget(label)
    label.resize(QSize(420, 30))
    label.show()
    return label.grab().toImage()


def test_arabic_with_latin_words_is_ordered_from_the_right(qtbot: QtBot) -> None:
    shown = pictured(qtbot, ARABIC)
    assert shown == pictured(qtbot, RTL + ARABIC + POP)
    assert shown != pictured(qtbot, LTR + ARABIC + POP)


def test_it_stays_at_its_side(qtbot: QtBot) -> None:
    shown = pictured(qtbot, ARABIC)
    empty = pictured(qtbot, "").copy(210, 0, 210, 30)
    assert shown.copy(210, 0, 210, 30) == empty
    assert pictured(qtbot, ARABIC, Qt.AlignmentFlag.AlignRight).copy(210, 0, 210, 30) != empty


@pytest.mark.parametrize("text", [ARABIC, "Trêve 😀", "休戦"])
def test_no_script_makes_a_line_higher(qtbot: QtBot, text: str) -> None:
    label = ElidedLabel("Truce")
    qtbot.addWidget(label)
    usual = label.sizeHint().height(), label.minimumSizeHint().height()
    label.set_text(text)
    assert (label.sizeHint().height(), label.minimumSizeHint().height()) == usual
