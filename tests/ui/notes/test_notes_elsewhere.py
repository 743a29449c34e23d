"""Notes on codes and entities, written where one meets them, and the ways through the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from variorum.model.coding import Note
from variorum.model.entity import Entity
from variorum.project.coding import apply_code, set_note
from variorum.project.corpus import delete_articles
from variorum.project.notes import add_note
from variorum.project.project import Project
from variorum.text.span import Span
from variorum.ui.main_window import MainWindow
from variorum.ui.opening.asking import Asking

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


class Ana(Asking):
    """Is Ana at first, and asks nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = "Ana"

    @override
    def coder(self, names: object, suggested: str) -> str:
        return self.name


@pytest.fixture
def window(qtbot: QtBot, project: Project) -> Iterator[MainWindow]:
    home = QWidget()
    made = MainWindow(Ana(home))
    qtbot.addWidget(made)
    made.resize(1600, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    path = project.path
    project.close()
    made.open_path(path)
    yield made
    made.close()


def test_a_note_is_written_on_a_code_and_shown_below_its_card(
    qtbot: QtBot, window: MainWindow
) -> None:
    panel = window.coding.codebook
    panel.show_code("t.talks.denial")
    panel.notes.add_button.click()
    popup = window.coding.note_popup
    qtbot.keyClicks(popup.text, "in so many words")
    qtbot.keyClick(popup.text, Key.Key_Return, CONTROL)
    (note,) = window.workspace.project.reader.records(Note)
    assert (note.code, note.article) == ("t.talks.denial", None)
    assert "in so many words" in panel.notes.lines.text()
    window.undoing.undo()
    assert panel.notes.lines.text() == ""


def test_a_note_is_written_on_an_entity_and_shown_with_it(qtbot: QtBot, window: MainWindow) -> None:
    project = window.workspace.project
    entity = project.reader.records(Entity)[0]
    window.show_entities()
    window.entities.choose(entity.id)
    window.entities.details.notes.add_button.click()
    popup = window.entities.note_popup
    popup.kinds.choose(1)
    qtbot.keyClicks(popup.text, "the same gang?")
    qtbot.keyClick(popup.text, Key.Key_Return, CONTROL)
    (note,) = project.reader.records(Note)
    assert (note.entity, note.kind) == (entity.id, "question")
    assert "Question (Ana): the same gang?" in window.entities.details.notes.lines.text()
    window.entities.choose(project.reader.records(Entity)[1].id)
    assert window.entities.details.notes.lines.text() == ""


def follow(window: MainWindow, text: str) -> None:
    """Go where the note with this text is."""
    window.show_notes()
    row = next(n for n, one in enumerate(window.notes.model.rows) if one.text == text)
    window.notes.view.setCurrentIndex(window.notes.model.index(row))
    window.notes.go_to_place()


def test_notes_lead_to_articles_and_passages(window: MainWindow) -> None:
    project = window.workspace.project
    first, second = project.articles()
    add_note(project, first, "idea", "passage", Span(0, 5))
    add_note(project, second, "idea", "article")
    follow(window, "article")
    assert window.coding.isVisible()
    assert window.workspace.article == second
    follow(window, "passage")
    assert window.workspace.article == first
    assert window.coding.view.selected_span() == Span(0, 5)


def test_notes_lead_to_codings_codes_and_entities(window: MainWindow) -> None:
    project = window.workspace.project
    code = project.scheme.code["t.talks.denial"]
    entity = project.reader.records(Entity)[0]
    (coding,) = apply_code(project, project.articles()[0], [Span(6, 13)], code)
    set_note(project, coding, "coding")
    add_note(project, code, "rule", "code")
    add_note(project, entity, "idea", "entity")
    follow(window, "coding")
    focused = window.coding.view.focused_coding
    assert focused is not None
    assert focused.id == coding.id
    follow(window, "code")
    card = window.coding.codebook.card.code
    assert card is not None
    assert card.id == code.id
    follow(window, "entity")
    assert window.entities.details.name.text() == entity.name


def test_a_note_that_is_being_written_is_kept_when_the_project_closes(
    qtbot: QtBot, window: MainWindow
) -> None:
    project = window.workspace.project
    add_note(project, None, "idea", "half")
    window.show_notes()
    window.notes.page.text.setFocus()
    qtbot.keyClick(window.notes.page.text, Key.Key_End, CONTROL)
    qtbot.keyClicks(window.notes.page.text, " a thought")
    path = project.path
    window.close_project()
    window.open_path(path)
    assert [note.text for note in window.workspace.project.reader.records(Note)] == [
        "half a thought"
    ]


def test_a_note_that_was_begun_is_kept_when_the_project_closes(
    qtbot: QtBot, window: MainWindow
) -> None:
    path = window.workspace.project.path
    window.coding.article_acts.note()
    qtbot.keyClicks(window.coding.note_popup.text, "half a thought")
    window.close_project()
    window.open_path(path)
    (note,) = window.workspace.project.reader.records(Note)
    assert (note.text, note.article) == (
        "half a thought",
        window.workspace.project.articles()[0].id,
    )


def test_a_note_that_was_begun_stays_with_its_coder_when_another_takes_over(
    qtbot: QtBot, window: MainWindow
) -> None:
    project = window.workspace.project
    ana = project.require_coder()
    window.coding.article_acts.note()
    qtbot.keyClicks(window.coding.note_popup.text, "half a thought")
    window.coding.note_popup.close_quietly()
    assert isinstance(window.asking, Ana)
    window.asking.name = "Ben"
    window.projects.switch_coder()
    assert project.require_coder() != ana
    (note,) = project.reader.records(Note)
    assert note.coder == ana.id


def test_a_project_closes_though_what_a_begun_note_is_about_has_gone(
    qtbot: QtBot, window: MainWindow
) -> None:
    project = window.workspace.project
    article = window.workspace.article
    assert article is not None
    window.coding.article_acts.note()
    qtbot.keyClicks(window.coding.note_popup.text, "half a thought")
    window.coding.note_popup.close_quietly()
    delete_articles(project, [article])
    window.close_project()
    assert not window.workspace.is_open


def test_letters_change_nothing_where_no_text_is_focused(qtbot: QtBot, window: MainWindow) -> None:
    project = window.workspace.project
    add_note(project, None, "idea", "stays")
    before = project.reader.edit_number()
    lists = (
        (window.show_coding, window.coding.articles.view),
        (window.show_coding, window.coding.codebook.view),
        (window.show_entities, window.entities.list.view),
        (window.show_agreement, window.agreement),
        (window.show_notes, window.notes.view),
    )
    for show, part in lists:
        for letter in "abcdefghijklmnopqrstuvwxyz0123456789":
            show()
            part.setFocus()
            qtbot.keyClicks(part, letter)
        assert window.isActiveWindow(), part
    assert project.reader.edit_number() == before
