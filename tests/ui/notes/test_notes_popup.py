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
    popup.write(NEAR, "First article", "first", (), lambda _, text: kept.append(text))
    qtbot.keyClicks(popup.text, "Half a thou")
    qtbot.keyClick(popup.text, Qt.Key.Key_Escape)
    assert popup.isHidden()
    popup.write(NEAR, "Second article", "second", (), lambda _, text: kept.append(text))
    assert popup.text.toPlainText() == ""
    popup.close_quietly()
    popup.write(NEAR, "First article", "first", (), lambda _, text: kept.append(text))
    qtbot.keyClicks(popup.text, "ght")
    qtbot.keyClick(popup.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept == ["Half a thought"]
    popup.write(NEAR, "First article", "first", (), lambda _, text: kept.append(text))
    assert popup.text.toPlainText() == ""


def test_what_was_begun_on_the_same_words_elsewhere_is_another_note(
    qtbot: QtBot, popup: NotePopup
) -> None:
    popup.write(NEAR, "Bogotá", "first 0 6", (), lambda *_: None)
    qtbot.keyClicks(popup.text, "Here")
    popup.close_quietly()
    popup.write(NEAR, "Bogotá", "second 9 15", (), lambda *_: None)
    assert popup.text.toPlainText() == ""


def test_all_that_was_begun_is_kept_with_its_kind_where_it_belongs(
    qtbot: QtBot, popup: NotePopup
) -> None:
    kept: list[tuple[str, str, str]] = []
    popup.write(NEAR, "First", "first", (), lambda kind, text: kept.append(("1", kind, text)))
    qtbot.keyClicks(popup.text, "Half a thought")
    qtbot.keyClick(popup.kinds, Qt.Key.Key_2)
    popup.close_quietly()
    popup.write(NEAR, "Second", "second", (), lambda kind, text: kept.append(("2", kind, text)))
    qtbot.keyClicks(popup.text, "Another")
    popup.keep_drafts()
    assert kept == [("1", "question", "Half a thought"), ("2", "idea", "Another")]
    popup.keep_drafts()
    assert len(kept) == 2


def test_a_new_note_begins_as_an_idea_and_a_draft_with_its_kind(
    qtbot: QtBot, popup: NotePopup
) -> None:
    popup.write(NEAR, "First", "first", (), lambda *_: None)
    qtbot.keyClicks(popup.text, "Why")
    qtbot.keyClick(popup.kinds, Qt.Key.Key_Right)
    popup.close_quietly()
    popup.write(NEAR, "Second", "second", (), lambda *_: None)
    assert popup.kind == "idea"
    popup.close_quietly()
    popup.write(NEAR, "First", "first", (), lambda *_: None)
    assert popup.kinds.current == 1


def test_ctrl_enter_keeps_the_note_from_its_kind_too(qtbot: QtBot, popup: NotePopup) -> None:
    kept: list[str] = []
    popup.write(NEAR, "First", "first", (), lambda kind, _: kept.append(kind))
    qtbot.keyClicks(popup.text, "Why")
    qtbot.keyClick(popup.kinds, Qt.Key.Key_Right)
    button = popup.window().focusWidget()
    assert popup.kinds.isAncestorOf(button)
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept == ["question"]


def test_a_note_that_could_not_be_kept_is_there_again(qtbot: QtBot, popup: NotePopup) -> None:
    def full(_kind: str, _text: str) -> None:
        raise OSError("no space left")

    popup.write(NEAR, "First article", "first", (), full)
    qtbot.keyClicks(popup.text, "A thought")
    with pytest.raises(OSError, match="no space"):
        popup._keep()
    popup.write(NEAR, "First article", "first", (), full)
    assert popup.text.toPlainText() == "A thought"
