"""Writing a note: what was begun is not lost."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from variorum.ui.notes.popup import NotePopup

NEAR = QRect(20, 20, 40, 20)


@pytest.fixture
def popup(qtbot: QtBot) -> NotePopup:
    home = QWidget()
    qtbot.addWidget(home)
    home.resize(700, 500)
    home.show()
    return NotePopup(home)


def test_a_note_that_was_begun_is_there_again_where_it_belongs(
    qtbot: QtBot, popup: NotePopup
) -> None:
    kept: list[str] = []
    popup.write(NEAR, "First article", (), lambda _, text: kept.append(text))
    qtbot.keyClicks(popup.text, "Half a thou")
    qtbot.keyClick(popup.text, Qt.Key.Key_Escape)
    assert popup.isHidden()
    popup.write(NEAR, "Second article", (), lambda _, text: kept.append(text))
    assert popup.text.toPlainText() == ""
    popup.close_quietly()
    popup.write(NEAR, "First article", (), lambda _, text: kept.append(text))
    qtbot.keyClicks(popup.text, "ght")
    qtbot.keyClick(popup.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept == ["Half a thought"]
    popup.write(NEAR, "First article", (), lambda _, text: kept.append(text))
    assert popup.text.toPlainText() == ""


def test_what_was_begun_in_another_project_is_forgotten(qtbot: QtBot, popup: NotePopup) -> None:
    popup.write(NEAR, "First article", (), lambda *_: None)
    qtbot.keyClicks(popup.text, "Secret")
    popup.close_quietly()
    popup.forget()
    popup.write(NEAR, "First article", (), lambda *_: None)
    assert popup.text.toPlainText() == ""


def test_a_note_that_could_not_be_kept_is_there_again(qtbot: QtBot, popup: NotePopup) -> None:
    def full(_kind: str, _text: str) -> None:
        raise OSError("no space left")

    popup.write(NEAR, "First article", (), full)
    qtbot.keyClicks(popup.text, "A thought")
    with pytest.raises(OSError, match="no space"):
        popup._keep()
    popup.write(NEAR, "First article", (), full)
    assert popup.text.toPlainText() == "A thought"
