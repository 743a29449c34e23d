"""The window in another language: chosen by a person or the system, changed in place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from variorum.codebook.edtf_words import edtf_in_words, edtf_of_words
from variorum.errors import Phrase
from variorum.formats.faults import DamagedFile
from variorum.project.entities import EntityNameEmpty
from variorum.project.sample import make_sample
from variorum.store.errors import DiskRefused
from variorum.text.span import Span
from variorum.ui import settings, shortcuts
from variorum.ui.agreement.words import coefficient, interval, percent
from variorum.ui.app import Program
from variorum.ui.corpus.desk import kinds_in_words
from variorum.ui.errors import FaultReport, translated
from variorum.ui.jobs import EditProgress
from variorum.ui.language import LANGUAGES, counted, language, speak, spoken, unparted, whole
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


def test_what_is_compared_is_kept(qtbot: QtBot, program: Program) -> None:
    program.window.show()
    program.window.open_path(make_sample())
    former = program.window.agreement
    with qtbot.waitSignal(former.intervals_shown, timeout=20_000):
        program.window.actions_by_id["screen.agreement"].trigger()
    compared = former.choices.comparison("", "").changed(unit="sentence", by="group")
    former.choices.use(compared)
    former.choices.coders.check(former.choices.coders.ids()[:2])
    chosen = former.hand_over()
    assert chosen is not None
    window = change(qtbot, program, "spanish")
    qtbot.waitSignal(window.agreement.figures_shown, timeout=20_000).wait()
    assert window.agreement.hand_over() == chosen
    assert (chosen.unit, chosen.by, len(chosen.coders)) == ("sentence", "group", 2)


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


def test_the_facts_of_a_sentence_are_said_in_the_language_too() -> None:
    speak("es")
    refused = DiskRefused(
        file="a.variorum", act=Phrase("errors", "written"), why=Phrase("errors", "the disk is full")
    )
    assert translated(refused).startswith("a.variorum no pudo escribirse (el disco está lleno).")
    damaged = DamagedFile(file="b.docx", kind=Phrase("errors", "a Word document"))
    assert "a Word document" not in translated(damaged)
    assert "b.docx" in translated(damaged)
    speak("en")
    assert translated(refused) == str(refused)


def test_a_phrase_that_was_filled_below_is_filled_anew() -> None:
    speak("es")
    remark = Phrase("remarks", "Pages without text, perhaps scans: {pages}.", pages="2, 4")
    assert remark == "Pages without text, perhaps scans: 2, 4."
    assert spoken(remark).endswith(": 2, 4.")
    assert spoken(remark) != remark
    assert spoken("What somebody wrote: {pages}") == "What somebody wrote: {pages}"


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "edtf",
    [
        *("2019", "2019-03", "2019-03-05", "2019-03-XX", "2019-XX", "2019-XX-XX", "2019-22"),
        *("201X", "19XX", "Y17000", "2019-03?", "2019~", "2019-03-05%", "2019/2020"),
        *("2019-03/2020-04-05", "../2019-03", "2019-03/..", "/2019", "2019/", "2019-03~/2020?"),
    ],
)
def test_a_date_in_words_is_understood_again(code: str, edtf: str) -> None:
    speak(code)
    assert edtf_of_words(spoken(edtf_in_words(edtf))) == (edtf, "")


def test_dates_are_said_in_spanish() -> None:
    speak("es")
    assert spoken(edtf_in_words("2019-03-05")) == "5 de marzo de 2019"
    assert spoken(edtf_in_words("../2019-22~")) == "hasta hacia verano de 2019"


def test_figures_have_the_sign_of_the_language() -> None:
    speak("es")
    assert coefficient(0.6667) == "0,667"
    assert coefficient(-0.2, 1) == "\u22120,2"
    assert percent(0.975) == "97,5\u202f%"
    assert interval(0.5, 1.0) == "0,500 a 1,000"
    speak("en")
    assert coefficient(0.6667) == ".667"
    assert coefficient(-0.0001) == ".000"


def test_one_is_counted_as_one() -> None:
    assert [counted(n, "1 word", "{count} words") for n in (0, 1, 2)] == [
        "0 words",
        "1 word",
        "2 words",
    ]


def test_long_work_and_faults_speak_the_language(qtbot: QtBot) -> None:
    speak("es")
    over = QLabel()
    qtbot.addWidget(over)
    progress = EditProgress(over, "…")
    assert [button.text() for button in over.findChildren(QPushButton)] == ["Cancelar"]
    progress.close()
    report = FaultReport("Variorum", over)
    assert report.text().startswith("Es un fallo de Variorum.")
    assert "Copiar informe" in [button.text() for button in report.buttons()]


def test_numbers_are_grouped_in_one_way_wherever_they_stand() -> None:
    speak("en")
    assert whole(12345) == "12,345"
    assert kinds_in_words({"articles": 1234}).startswith("1,234 ")
    speak("es")
    assert whole(12345) == "12\u202f345"
    assert counted(1234, "", "{count} palabras") == "1\u202f234 palabras"
    assert kinds_in_words({"articles": 1234}).startswith("1\u202f234 ")


def test_a_figure_stays_with_its_percent_sign() -> None:
    assert unparted("intervalos del 95 % de 10") == "intervalos del 95\u00a0% de 10"
