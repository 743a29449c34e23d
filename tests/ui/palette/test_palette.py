"""The palette in the window: opened, typed into, chosen from."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from variorum.model.coding import Coding
from variorum.project.corpus import delete_articles
from variorum.project.entities import add_entity, new_entity
from variorum.project.project import Project
from variorum.text.span import Span
from variorum.ui.main_window import MainWindow
from variorum.ui.opening.asking import Asking

Key = Qt.Key


class Ana(Asking):
    """Is Ana, and asks nothing."""

    @override
    def coder(self, names: object, suggested: str) -> str:
        return "Ana"


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


def find(qtbot: QtBot, window: MainWindow, typed: str) -> list[str]:
    """Open the palette, type, and return the titles found."""
    if not window.finder.isVisible():
        qtbot.keyClick(QApplication.focusWidget() or window, Key.Key_F1)
    window.finder.line.clear()
    qtbot.keyClicks(window.finder.line, typed)
    return [entry.title for entry in window.finder.model.rows]


def enter(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.finder.line, Key.Key_Return)


def test_f1_and_ctrl_k_open_it_and_esc_gives_the_focus_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.coding.view.setFocus()
    qtbot.keyClick(window.coding.view, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.finder.isVisible()
    assert window.finder.line.hasFocus()
    qtbot.keyClick(window.finder.line, Key.Key_Escape)
    assert not window.finder.isVisible()
    assert window.coding.view.hasFocus()
    qtbot.keyClick(window.coding.view, Key.Key_F1)
    assert window.finder.isVisible()


def test_ctrl_k_opens_it_from_fields_of_text_too(qtbot: QtBot, window: MainWindow) -> None:
    for field in (window.coding.articles.filter, window.coding.codebook.filter):
        field.setFocus()
        qtbot.keyClick(field, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert window.finder.isVisible()
        qtbot.keyClick(window.finder.line, Key.Key_Escape)
        assert field.hasFocus()


def test_an_action_is_found_with_its_keys_and_done(qtbot: QtBot, window: MainWindow) -> None:
    assert find(qtbot, window, "entities")[0] == "Entities"
    assert window.finder.model.rows[0].keys == "Alt+2"
    enter(qtbot, window)
    assert window.entities.isVisible()
    assert not window.finder.isVisible()


def test_only_actions_that_can_be_done_are_found(qtbot: QtBot, window: MainWindow) -> None:
    assert "Export" in find(qtbot, window, "export")
    qtbot.keyClick(window.finder.line, Key.Key_Escape)
    window.close_project()
    assert find(qtbot, window, "export") == []
    assert window.finder.view.isHidden()
    assert find(qtbot, window, "new project") == ["New project"]
    qtbot.keyClick(window.finder.line, Key.Key_Escape)


def test_an_article_is_found_and_opened(qtbot: QtBot, window: MainWindow) -> None:
    window.show_entities()
    assert find(qtbot, window, "day quiet") == ["A quiet day"]
    enter(qtbot, window)
    assert window.coding.isVisible()
    assert window.workspace.article is not None
    assert window.workspace.article.title == "A quiet day"


def test_an_entity_is_found_and_shown(qtbot: QtBot, window: MainWindow) -> None:
    assert find(qtbot, window, "pena jose") == ["José Peña"]
    enter(qtbot, window)
    assert window.entities.isVisible()
    assert window.entities.details.name.text() == "José Peña"


def test_a_code_is_applied_to_the_selection(qtbot: QtBot, window: MainWindow) -> None:
    window.coding.view.select(Span(0, 5))
    window.coding.view.setFocus()
    find(qtbot, window, "talks held")
    enter(qtbot, window)
    (coding,) = window.workspace.project.reader.records(Coding)
    assert (coding.code, coding.quote) == ("t.talks.contact", "Talks")
    assert window.coding.view.hasFocus()


def test_without_a_selection_or_with_ctrl_a_code_shows_its_card(
    qtbot: QtBot, window: MainWindow
) -> None:
    find(qtbot, window, "denial")
    enter(qtbot, window)
    card = window.coding.codebook.card.code
    assert card is not None
    assert card.id == "t.talks.denial"
    window.coding.view.select(Span(0, 5))
    find(qtbot, window, "talks held")
    qtbot.keyClick(window.finder.line, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    card = window.coding.codebook.card.code
    assert card is not None
    assert card.id == "t.talks.contact"
    assert window.workspace.project.reader.records(Coding) == []


def test_what_was_chosen_last_is_offered_first(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window, "quiet day")
    enter(qtbot, window)
    assert find(qtbot, window, "")[0] == "A quiet day"
    qtbot.keyClick(window.finder.line, Key.Key_Escape)


def records(qtbot: QtBot, window: MainWindow, typed: str) -> list[str]:
    """Return the titles found besides actions: Undo is named for what it takes back."""
    find(qtbot, window, typed)
    return [entry.title for entry in window.finder.model.rows if entry.kind != "action"]


def test_edits_are_followed(qtbot: QtBot, window: MainWindow) -> None:
    assert records(qtbot, window, "puerto") == []
    project = window.workspace.project
    add_entity(project, new_entity(project, "place", "Puerto Real"))
    assert records(qtbot, window, "puerto") == ["Puerto Real"]
    delete_articles(project, [project.articles()[1]])
    assert records(qtbot, window, "quiet") == []
    project.undo()
    assert records(qtbot, window, "quiet") == ["A quiet day"]
    qtbot.keyClick(window.finder.line, Key.Key_Escape)


def test_the_arrows_choose_a_row_and_the_model_is_sound(qtbot: QtBot, window: MainWindow) -> None:
    tester = QAbstractItemModelTester(
        window.finder.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    find(qtbot, window, "article")
    qtbot.keyClick(window.finder.line, Key.Key_Down)
    assert window.finder.view.currentIndex().row() == 1
    said = window.finder.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Action, ")
    qtbot.keyClick(window.finder.line, Key.Key_Escape)
    del tester


def test_a_card_is_shown_beside_the_text_that_is_coded(qtbot: QtBot, window: MainWindow) -> None:
    window.read_article()
    window.coding.view.select(Span(0, 5))
    find(qtbot, window, "denial")
    enter(qtbot, window)
    assert window.coding.codebook.isVisible()
    card = window.coding.codebook.card.code
    assert card is not None
    assert card.id == "t.talks.denial"
    assert window.workspace.project.reader.records(Coding) == []


def test_over_another_panel_it_has_the_keys_and_the_text_gets_them_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    view = window.coding.view
    view.setFocus()
    view.select(Span(0, 5))
    window.coding.acts.pick_code()
    qtbot.keyClick(window.coding.picker.line, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.finder.line.hasFocus()
    assert not window.coding.picker.isVisible()
    qtbot.keyClick(window.finder.line, Key.Key_Escape)
    assert not window.finder.isVisible()
    assert view.hasFocus()
