"""The manual is shown in the program: chapters, words found, and nothing opened outside."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from variorum.data import HERE
from variorum.project.sample import make_sample
from variorum.ui import settings
from variorum.ui.help.manual import Manual, ManualWindow, manual_file
from variorum.ui.main_window import MainWindow
from variorum.ui.theme import theme_for


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VARIORUM_HOME", str(tmp_path))
    settings.LANGUAGE.set("en")


@pytest.fixture
def manual(qtbot: QtBot) -> Iterator[ManualWindow]:
    window = ManualWindow(theme_for(dark=False))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def chapters(window: ManualWindow) -> list[str]:
    return [window.chapters.item(row).text() for row in range(window.chapters.count())]


def test_the_chapters_are_those_of_the_file(manual: ManualWindow) -> None:
    text = (HERE / "manual" / "en.md").read_text(encoding="utf-8")
    assert chapters(manual) == [line[3:] for line in text.splitlines() if line.startswith("## ")]


def test_a_chapter_is_shown_at_the_top_and_named_in_the_list(manual: ManualWindow) -> None:
    manual.show_chapter(6)
    assert manual.chapters.currentItem().text().startswith("6. ")
    top = manual.page.cursorForPosition(manual.page.viewport().rect().topLeft())
    assert top.block().text() in {"6. Working with others", ""}
    manual.show_chapter(0)
    assert manual.page.verticalScrollBar().value() == 0


def test_words_are_found_one_after_the_other_and_round_the_end(
    manual: ManualWindow, qtbot: QtBot
) -> None:
    manual.begin_finding()
    qtbot.keyClicks(manual.line, "alias")
    places = []
    for _ in range(40):
        cursor = manual.page.textCursor()
        assert cursor.selectedText().casefold() == "alias"
        places.append(cursor.selectionStart())
        qtbot.keyClick(manual.line, Qt.Key.Key_Return)
    assert len(set(places)) > 2
    assert places.count(places[0]) > 1
    manual.find_previous()
    assert manual.page.textCursor().selectionStart() in places


def test_words_that_are_not_there_are_said_to_be_so(manual: ManualWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(manual.line, "zzz")
    assert manual.said.text() == "The manual does not have these words."
    manual.line.clear()
    assert manual.said.text() == ""


def test_it_speaks_the_language_of_the_window() -> None:
    assert manual_file().name == "en.md"
    settings.LANGUAGE.set("es")
    assert manual_file().name == "es.md"


def test_it_opens_at_the_chapter_on_the_screen(qtbot: QtBot) -> None:
    settings.CODER.set("Ana Ferrer")
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.open_path(make_sample())
    window.show_entities()
    window.actions_by_id["help.manual"].trigger()
    shown = window.manual.window
    assert shown is not None
    assert shown.chapters.currentItem().text() == "4. Entities"
    window.look.use_dark_theme()
    assert theme_for(dark=True).paper in shown.page.styleSheet()
    window.close()
    assert not shown.isVisible()


def test_nothing_opens_before_the_window_is_dressed(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    bare = Manual(window, lambda: 1)
    bare.open()
    assert bare.window is None


@pytest.mark.parametrize("code", ["en", "es"])
def test_nobody_scrolls_sideways_and_no_letter_is_heavier_than_its_font(
    qtbot: QtBot, code: str
) -> None:
    settings.LANGUAGE.set(code)
    window = ManualWindow(theme_for(dark=False))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert window.page.horizontalScrollBar().maximum() == 0
    block, weights = window.page.document().begin(), set()
    while block.isValid():
        weights |= {piece.format.fontWeight() for piece in block.textFormats()}
        block = block.next()
    assert max(weights) == QFont.Weight.DemiBold
