"""A sensitive article is covered until the coder wants to read it."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from variorum.model.article import Article
from variorum.project.corpus import edit_article, mark_sensitive
from variorum.ui.main_window import MainWindow


@pytest.fixture
def window(hands: Any) -> MainWindow:
    shown: MainWindow = hands.window
    return shown


def second(window: MainWindow) -> Article:
    return window.workspace.project.articles()[1]


def is_covered(window: MainWindow) -> bool:
    return window.coding.cover.isVisible() and not window.coding.view.isVisible()


def test_it_is_covered_until_the_coder_reads_on_and_then_never_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    mark_sensitive(window.workspace.project, second(window), sensitive=True)
    assert not is_covered(window)
    window.coding.article_acts.open_next()
    assert is_covered(window)
    qtbot.keyClick(window.coding.cover.show_button, Qt.Key.Key_Return)
    assert not is_covered(window)
    assert window.coding.view.isVisible()
    window.coding.article_acts.open_previous()
    window.coding.article_acts.open_next()
    assert not is_covered(window)


@pytest.mark.parametrize("mode", ["read_article", "compare_coders"])
def test_it_is_covered_in_every_mode(window: MainWindow, mode: str) -> None:
    mark_sensitive(window.workspace.project, second(window), sensitive=True)
    getattr(window, mode)()
    window.coding.article_acts.open_next()
    assert window.coding.cover.isVisible()
    assert not window.coding.view.isVisible()
    assert not window.coding.compare.isVisible()


def test_the_next_article_can_be_taken_instead(window: MainWindow, qtbot: QtBot) -> None:
    mark_sensitive(window.workspace.project, second(window), sensitive=True)
    window.coding.article_acts.open_next()
    with qtbot.waitSignal(window.coding.cover.next_wanted):
        qtbot.mouseClick(window.coding.cover.next_button, Qt.MouseButton.LeftButton)
    assert is_covered(window)
    assert window.messages.text == "This is the last article of the list."
    window.coding.article_acts.open_previous()
    assert not is_covered(window)


def test_a_passage_of_it_is_shown_after_the_cover(window: MainWindow, qtbot: QtBot) -> None:
    article = mark_sensitive(window.workspace.project, second(window), sensitive=True)
    window.workspace.go_to(article.id, span=(10, 20))
    assert is_covered(window)
    qtbot.keyClick(window.coding.cover.show_button, Qt.Key.Key_Return)
    selected = window.coding.view.selected_span()
    assert selected is not None
    assert (selected.start, selected.end) == (10, 20)


def test_no_letter_codes_under_the_cover(window: MainWindow, qtbot: QtBot) -> None:
    article = mark_sensitive(window.workspace.project, second(window), sensitive=True)
    window.workspace.go_to(article.id, span=(10, 20))
    before = dict(window.coding.desk.codings)
    for letter in "tbcd":
        qtbot.keyClicks(window.coding.cover.show_button, letter)
    assert window.coding.desk.codings == before


def test_who_does_not_want_to_be_warned_is_not(window: MainWindow) -> None:
    mark_sensitive(window.workspace.project, second(window), sensitive=True)
    window.actions_by_id["sensitive.warning"].trigger()
    window.coding.article_acts.open_next()
    assert not is_covered(window)


def test_the_mark_is_an_act_that_can_be_undone(window: MainWindow) -> None:
    article = window.workspace.article
    assert article is not None
    window.actions_by_id["article.sensitive"].trigger()
    assert window.workspace.project.articles()[0].sensitive == "yes"
    assert not is_covered(window)  # it is being read already
    window.undoing.undo()
    assert window.workspace.project.articles()[0] == article
    window.undoing.redo()
    window.actions_by_id["article.sensitive"].trigger()
    assert window.workspace.project.articles()[0].sensitive == ""


@pytest.mark.parametrize(
    ("said", "sensitive"),
    [("yes", "yes"), ("Torture, in detail", "Torture, in detail"), ("no", ""), ("0", "")],
)
def test_the_field_may_say_what_is_to_be_expected(
    window: MainWindow, said: str, sensitive: str
) -> None:
    article = edit_article(
        window.workspace.project, second(window), {"fields": {"Sensitive ": said}}
    )
    assert article.sensitive == sensitive
    window.coding.article_acts.open_next()
    assert is_covered(window) == bool(sensitive)
    assert (said in window.coding.cover.accessibleName()) == (said == "Torture, in detail")
