"""The screen of notes: what it lists, how it is sifted, changed and left."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from variorum.model.coding import Coding, Note
from variorum.model.entity import Entity
from variorum.project.coding import apply_code, set_note
from variorum.project.notes import NoteEmpty, add_note
from variorum.project.project import Project
from variorum.text.span import Span
from variorum.ui.coding.codebook_panel import CodebookPanel
from variorum.ui.notes.screen import NotesScreen
from variorum.ui.workspace import Workspace

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


class Told:
    """What the screen said, and what it offered to do."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.act: Callable[[], object] = lambda: None

    def tell(self, text: str, action: str = "", then: Callable[[], object] | None = None) -> None:
        self.said.append(f"{text} {action}".strip())
        self.act = then or self.act


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    made = Workspace()
    yield made
    made.close()


@pytest.fixture
def empty(qtbot: QtBot, workspace: Workspace, project: Project, told: Told) -> NotesScreen:
    """The screen of a project without notes."""
    made = NotesScreen(workspace, told.tell)
    qtbot.addWidget(made)
    made.resize(1280, 740)
    with qtbot.waitExposed(made):
        made.show()
    workspace.open(project)
    made.activateWindow()
    return made


@pytest.fixture
def screen(empty: NotesScreen, project: Project) -> NotesScreen:
    """The screen with a note on each thing that can have one."""
    article = project.articles()[0]
    code = project.scheme.code["t.talks.contact"]
    add_note(project, article, "idea", "on the article")
    add_note(project, article, "question", "on words", Span(0, 5))
    add_note(project, code, "rule", "on the code")
    add_note(project, project.reader.records(Entity)[1], "idea", "on José")
    add_note(project, None, "rule", "on the project")
    (coding,) = apply_code(project, article, [Span(6, 13)], code)
    set_note(project, coding, "on the coding")
    return empty


def texts(screen: NotesScreen) -> set[str]:
    return {row.text for row in screen.model.rows}


def choose(screen: NotesScreen, text: str) -> None:
    row = next(row for row in screen.model.rows if row.text == text)
    screen.view.setCurrentIndex(screen.model.index(screen.model.row_of(row.id)))


def type_text(qtbot: QtBot, field: QWidget, text: str) -> None:
    field.setFocus()
    qtbot.keyClick(field, Key.Key_A, CONTROL)
    qtbot.keyClicks(field, text)


def test_without_notes_the_screen_says_how_to_write_them(empty: NotesScreen) -> None:
    assert empty.empty.isVisible()
    assert "Ctrl+Shift+M" in empty.empty.text()
    assert empty.count.text() == "0"


def test_all_notes_are_listed_and_the_first_is_shown(screen: NotesScreen) -> None:
    assert len(screen.model.rows) == 6
    assert screen.page.isVisible()
    assert screen.count.text() == "6"


def test_notes_are_sifted_by_words_kind_and_target(screen: NotesScreen) -> None:
    screen.filter.setText("JOSE ON")
    assert texts(screen) == {"on José"}
    assert screen.count.text() == "1 of 6"
    screen.filter.clear()
    screen.kinds.setCurrentIndex(screen.kinds.findData("rule"))
    assert texts(screen) == {"on the code", "on the project"}
    screen.targets.setCurrentIndex(screen.targets.findData("code"))
    assert texts(screen) == {"on the code"}
    screen.kinds.setCurrentIndex(0)
    screen.targets.setCurrentIndex(screen.targets.findData("coding"))
    assert texts(screen) == {"on the coding"}
    screen.filter.setText("nothing like it")
    assert "Clear the filter" in screen.empty.text()
    assert screen.empty.isVisible()


def test_other_coders_see_the_shared_notes_alone_and_cannot_change_them(
    screen: NotesScreen, workspace: Workspace
) -> None:
    workspace.use_coder("Ben")
    assert texts(screen) == {"on the code", "on José", "on the project"}
    choose(screen, "on the code")
    assert screen.page.text.isReadOnly()
    assert not screen.page.delete_button.isVisible()
    assert not screen.page.kinds.isVisible()


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("on the article", "article_wanted"),
        ("on words", "passage_wanted"),
        ("on the code", "code_wanted"),
        ("on José", "entity_wanted"),
        ("on the coding", "coding_wanted"),
    ],
)
def test_each_note_leads_to_its_place(
    qtbot: QtBot, screen: NotesScreen, project: Project, text: str, signal: str
) -> None:
    article = project.articles()[0].id
    (coding,) = project.reader.records(Coding)
    wanted = {
        "article_wanted": [article],
        "passage_wanted": [article, 0, 5],
        "code_wanted": ["t.talks.contact"],
        "entity_wanted": [project.reader.records(Entity)[1].id],
        "coding_wanted": [article, coding.id],
    }
    choose(screen, text)
    with qtbot.waitSignal(getattr(screen, signal)) as caught:
        screen.page.place_button.click()
    assert caught.args == wanted[signal]


def test_enter_in_the_filter_goes_to_the_place(qtbot: QtBot, screen: NotesScreen) -> None:
    qtbot.keyClicks(screen.filter, "words")
    with qtbot.waitSignal(screen.passage_wanted):
        qtbot.keyClick(screen.filter, Key.Key_Return)


def test_a_note_is_changed_in_place_and_the_change_undone(
    qtbot: QtBot, screen: NotesScreen, project: Project
) -> None:
    choose(screen, "on words")
    type_text(qtbot, screen.page.text, "on two words")
    screen.filter.setFocus()
    assert "on two words" in texts(screen)
    qtbot.mouseClick(screen.page.kinds.findChildren(QWidget)[2], Qt.MouseButton.LeftButton)
    kinds = {note.text: note.kind for note in project.reader.records(Note)}
    assert kinds["on two words"] == "rule"
    project.undo()
    project.undo()
    assert "on words" in texts(screen)
    assert screen.page.text.toPlainText() == "on words"


def test_a_digit_sets_the_kind_of_a_note(
    qtbot: QtBot, screen: NotesScreen, project: Project
) -> None:
    choose(screen, "on words")
    for key, kind in ((Key.Key_3, "rule"), (Key.Key_2, "question"), (Key.Key_9, "question")):
        qtbot.keyClick(screen.page.kinds, key)
        kinds = {note.text: note.kind for note in project.reader.records(Note)}
        assert kinds["on words"] == kind
    assert screen.page.kinds.findChildren(QPushButton)[1].hasFocus()


def test_the_note_of_a_coding_is_changed_here_too(
    qtbot: QtBot, screen: NotesScreen, project: Project
) -> None:
    choose(screen, "on the coding")
    assert not screen.page.kinds.isVisible()
    type_text(qtbot, screen.page.text, "better")
    screen.filter.setFocus()
    assert [coding.note for coding in project.reader.records(Coding)] == ["better"]


def test_an_emptied_note_is_refused_and_shown_as_it_was(
    qtbot: QtBot, screen: NotesScreen, project: Project
) -> None:
    choose(screen, "on the code")
    with qtbot.captureExceptions() as raised:
        type_text(qtbot, screen.page.text, " ")
        screen.filter.setFocus()
    assert [kind for kind, *_ in raised] == [NoteEmpty]
    assert screen.page.text.toPlainText() == "on the code"
    assert "on the code" in {note.text for note in project.reader.records(Note)}


def test_a_note_is_deleted_and_comes_back(
    qtbot: QtBot, screen: NotesScreen, project: Project, told: Told
) -> None:
    choose(screen, "on the article")
    screen.view.setFocus()
    qtbot.keyClick(screen.view, Key.Key_Delete)
    assert "on the article" not in texts(screen)
    assert screen.page.remark is not None
    assert told.said == ["The note is deleted. Undo"]
    told.act()
    assert "on the article" in texts(screen)
    choose(screen, "on the coding")
    screen.page.delete_button.click()
    assert [coding.note for coding in project.reader.records(Coding)] == [""]


def test_a_note_on_the_project_is_written_here(
    qtbot: QtBot, empty: NotesScreen, project: Project
) -> None:
    empty.new_button.click()
    qtbot.keyClicks(empty.popup.text, "code what is said")
    empty.popup.kinds.choose(2)
    qtbot.keyClick(empty.popup.text, Key.Key_Return, CONTROL)
    (note,) = project.reader.records(Note)
    assert (note.kind, note.text, note.article, note.code) == (
        "rule",
        "code what is said",
        None,
        None,
    )
    assert empty.page.text.toPlainText() == "code what is said"


def test_hidden_notes_are_read_when_the_screen_is_shown(
    empty: NotesScreen, project: Project
) -> None:
    empty.hide()
    add_note(project, None, "idea", "written elsewhere")
    assert texts(empty) == set()
    empty.show()
    assert texts(empty) == {"written elsewhere"}


def test_the_model_is_sound(screen: NotesScreen, project: Project) -> None:
    tester = QAbstractItemModelTester(
        screen.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    screen.filter.setText("on the")
    add_note(project, None, "idea", "on the way")
    assert "on the way" in texts(screen)
    row = screen.model.index(0)
    assert "Idea on the project" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    del tester


def test_a_code_shows_its_notes_and_asks_for_another(qtbot: QtBot, project: Project) -> None:
    panel = CodebookPanel()
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    code = project.scheme.code["t.talks.denial"]
    note = add_note(project, code, "rule", "only in so many words")
    panel.set_scheme(project.scheme)
    panel.set_notes({code.id: [note]}, project.coder_names())
    assert not panel.notes.lines.isVisible()
    panel.show_code(code.id)
    assert panel.notes.lines.text() == "Rule (Ana): only in so many words"
    with qtbot.waitSignal(panel.note_wanted) as caught:
        panel.notes.add_button.click()
    assert caught.args == [code]
