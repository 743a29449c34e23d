"""The list of codes is as high as what it found, and stays on its side of the words."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from variorum.model.codebook import Scheme
from variorum.project.codebooks import load_codebook
from variorum.ui.coding.code_picker import CodePicker

BOOK = load_codebook("negotiation")
SCHEME = Scheme.of([BOOK.codebook], BOOK.groups, BOOK.codes)
ABOVE, BELOW = QRect(80, 620, 100, 20), QRect(80, 60, 100, 20)


@pytest.fixture
def picker(qtbot: QtBot) -> CodePicker:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return CodePicker(page)


@pytest.mark.parametrize("near", [ABOVE, BELOW])
def test_it_is_as_high_as_what_it_found(picker: CodePicker, near: QRect) -> None:
    picker.choose(near, SCHEME)
    most = picker.height()
    for typed in ("ta", "talks h", "zzz"):
        picker.line.setText(typed)
        rows = picker.model.rowCount()
        assert picker.view.height() >= min(rows, 8) * picker.view.sizeHintForRow(0)
        if rows < 8:
            assert picker.height() < most
        if near is BELOW:
            assert picker.y() == near.bottom() + 8
        else:
            assert picker.y() + picker.height() == near.top() - 8
    picker.line.clear()
    assert picker.height() == most
