"""The window in another language: chosen by a person or the system, changed in place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from variorum.project.entities import EntityNameEmpty
from variorum.project.sample import make_sample
from variorum.text.span import Span
from variorum.ui import settings, shortcuts
from variorum.ui.app import Program
from variorum.ui.errors import translated
from variorum.ui.language import LANGUAGES, language, speak
from variorum.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def english_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep settings to this test, and let the tests after it read English."""
    monkeypatch.setenv("VARIORUM_HOME", str(tmp_path))
    before = QLocale()
    yield
    speak("en")
    QLocale.setDefault(before)


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    settings.CODER.set("Ana Ferrer")
    settings.LANGUAGE.set("en")
    program = Program(qapp)
    yield program
    program.window.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents()


def menus(window: MainWindow) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def change(qtbot: QtBot, program: Program, name: str) -> MainWindow:
    former = program.window
    getattr(former.look, f"use_{name}")()
    qtbot.waitUntil(lambda: program.window is not former)
    return program.window


def test_what_a_person_chose_goes_before_the_system() -> None:
    settings.LANGUAGE.set("es")
    assert language() == "es"
    settings.LANGUAGE.set("system")
    assert language() in LANGUAGES
    settings.LANGUAGE.set("tlh")
    assert language() in LANGUAGES


def test_another_language_is_spoken_in_the_same_place(qtbot: QtBot, program: Program) -> None:
    first = program.window
    first.show()
    first.open_path(make_sample())
    first.workspace.go_to(first.workspace.project.articles()[2].id)
    article = first.workspace.article
    first.coding.view.select(Span(20, 31))
    first.coding.acts.apply_key("t")
    focused = first.coding.view.focused_coding
    assert focused is not None
    second = change(qtbot, program, "spanish")
    assert menus(second)[:4] == ["Archivo", "Edición", "Artículo", "Codificación"]
    assert (first.isVisible(), second.isVisible()) == (False, True)
    assert second.workspace.article == article
    now = second.coding.view.focused_coding
    assert now is not None
    assert now.id == focused.id
    assert second.workspace.project.require_coder().name == "Ana Ferrer"
    second.undoing.undo()
    assert focused.id not in second.coding.desk.codings
    assert second.statusBar().currentMessage().startswith("Deshecho: ")

    third = change(qtbot, program, "english")
    assert menus(third)[0] == "File"
    assert third.workspace.article == article


def test_screen_and_mode_are_kept(qtbot: QtBot, program: Program) -> None:
    program.window.show()
    program.window.open_path(make_sample())
    program.window.show_entities()
    window = change(qtbot, program, "spanish")
    assert window.entities.isVisible()
    window.read_article()
    mode = window.coding.modes.mode
    window = change(qtbot, program, "english")
    assert window.coding.modes.mode == mode


def test_a_message_from_below_is_said_in_the_language_of_the_window() -> None:
    speak("es")
    said = translated(EntityNameEmpty())
    assert said == "Una entidad necesita un nombre. Escriba al menos una letra."


def test_keys_and_numbers_are_written_as_in_the_language() -> None:
    speak("es")
    assert shortcuts.shown("Ctrl+Shift+E") == "Ctrl+Mayús+E"
    assert shortcuts.key_names("Shift+Tab, Del") == "Mayús+Tab, Supr"
    assert QLocale().toString(0.5, "f", 1) == "0,5"
    speak("en")
    assert QKeySequence("Ctrl+Shift+E").toString(QKeySequence.SequenceFormat.NativeText) == (
        "Ctrl+Shift+E"
    )
    assert QLocale().toString(0.5, "f", 1) == "0.5"


def test_the_palette_finds_actions_by_their_spanish_names(qtbot: QtBot, program: Program) -> None:
    program.window.show()
    program.window.open_path(make_sample())
    window = change(qtbot, program, "spanish")
    window.finder.open()
    window.finder.line.setText("dividir en el")
    first = window.finder.model.index(0, 0)
    assert first.data() == "Dividir en el cursor"


def test_no_text_of_the_welcome_is_left_in_english(qtbot: QtBot, program: Program) -> None:
    window = change(qtbot, program, "spanish")
    labels = [label.text() for label in window.welcome.findChildren(QLabel)]
    buttons = [button.text() for button in window.welcome.findChildren(QPushButton)]
    assert not [text for text in labels + buttons if "project" in text.casefold()]
    assert any("proyecto" in text for text in labels + buttons)
