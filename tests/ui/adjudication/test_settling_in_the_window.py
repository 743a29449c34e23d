"""The ways to the screen of settling, and back to it by Undo."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from variorum.model.ruling import Ruling
from variorum.project.coding import apply_code
from variorum.project.corpus import set_state
from variorum.project.project import Project
from variorum.text.span import Span
from variorum.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, project: Project) -> Iterator[MainWindow]:
    article = project.articles()[0]
    for name, end in (("Ana", 5), ("Ben", 13)):
        project.use_coder(name)
        code = project.scheme.code["t.talks.contact"]
        apply_code(project, article, [Span(0, end)], code)
        set_state(project, article, "done")
    project.use_coder("Lea")
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    made.workspace.open(project)
    yield made
    made.close()


def test_agreement_leads_to_settling_and_settling_to_the_text(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_agreement()
    with qtbot.waitSignal(window.settling.queue_shown):
        window.agreement.settle.click()
    assert window.settling.isVisible()
    window.settling.panel.open.click()
    assert window.coding.isVisible()


def test_undo_of_a_decision_goes_where_it_was_made(
    window: MainWindow, qtbot: QtBot, project: Project
) -> None:
    with qtbot.waitSignal(window.settling.queue_shown):
        window.actions_by_id["screen.settle"].trigger()
    qtbot.keyClicks(window.settling.cases, "x")
    assert len(project.reader.records(Ruling)) == 1
    window.show_coding()
    window.undoing.undo()
    assert project.reader.records(Ruling) == []
    assert window.settling.isVisible()
    window.undoing.redo()
    assert len(project.reader.records(Ruling)) == 1


@pytest.fixture
def settling(window: MainWindow, qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(window.settling.queue_shown):
        window.show_settling()
    return window


def test_undo_of_a_decision_names_the_code_and_the_words(
    settling: MainWindow, qtbot: QtBot
) -> None:
    undo, redo = (settling.actions_by_id[f"edit.{name}"] for name in ("undo", "redo"))
    # Of the second version the words stand that it has.
    for key, words in (("x", "Talks resumed"), ("1", "Talks")):
        settling.settling.sieve.status.setCurrentIndex(settling.settling.sieve.status.findData(""))
        qtbot.keyClicks(settling.settling.cases, key)
        assert undo.text() == f"&Undo settle “Talks held: {words}”"
    settling.undoing.undo()
    assert settling.statusBar().currentMessage() == "Undone: Settle “Talks held: Talks”"
    assert redo.text() == "&Redo settle “Talks held: Talks”"
    settling.undoing.redo()
    assert settling.statusBar().currentMessage() == "Done again: Settle “Talks held: Talks”"
    qtbot.keyClicks(settling.settling.cases, "u")
    assert undo.text() == "&Undo unsettle “Talks held: Talks”"


def test_what_is_told_of_an_example_covers_nothing(settling: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(settling.settling.cases, "+")
    said = "An example was added to “Talks held” in the codebook."
    assert settling.statusBar().currentMessage() == said
    assert not settling.messages.isVisible()
