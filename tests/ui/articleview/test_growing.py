"""The selection grows by keys: word, sentence, paragraph, article."""

from pytestqt.qtbot import QtBot

from variorum.text.span import Span
from variorum.ui.articleview.view import ArticleView
from variorum.ui.main_window import MainWindow
from variorum.ui.shortcuts import first_key

TEXT = "We met twice. Nobody denied it.\n\nA second paragraph."


def shown(qtbot: QtBot, text: str = TEXT) -> ArticleView:
    view = ArticleView()
    qtbot.addWidget(view)
    view.set_article(text, [], "en")
    return view


def test_the_selection_grows_by_units_and_shrinks_again(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.put_caret(4)
    steps = []
    for _ in range(5):
        view.grow_selection()
        steps.append(view.selected_text())
    assert steps == ["met", "We met twice.", "We met twice. Nobody denied it.", TEXT, TEXT]
    for words in (steps[2], steps[1], steps[0], ""):
        view.shrink_selection()
        assert view.selected_text() == words
    assert view.caret() == 4
    view.shrink_selection()
    assert view.caret() == 4


def test_a_caret_behind_a_word_is_in_it_and_a_selection_is_widened(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.put_caret(len(TEXT))
    view.grow_selection()
    assert view.selected_text() == "A second paragraph."
    view.put_caret(6)
    view.grow_selection()
    assert view.selected_text() == "met"
    view.select(Span(3, 20))  # from one sentence into the next
    view.grow_selection()
    assert view.selected_text() == "We met twice. Nobody denied it."
    view.select(Span(3, 6))
    view.shrink_selection()  # nothing has grown to this
    assert view.selected_text() == "met"


def test_an_article_without_words_has_nothing_to_select(qtbot: QtBot) -> None:
    view = shown(qtbot, "")
    view.grow_selection()
    view.shrink_selection()
    assert view.selected_text() == ""


def test_the_menu_has_both_with_a_key(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    view = window.coding.view
    view.set_article(TEXT, [], "en")
    window.actions_by_id["selection.grow"].setEnabled(True)
    window.actions_by_id["selection.shrink"].setEnabled(True)
    window.actions_by_id["selection.grow"].trigger()
    assert view.selected_text() == "We"
    window.actions_by_id["selection.shrink"].trigger()
    assert view.selected_text() == ""
    assert first_key("selection.grow")
    assert first_key("selection.shrink")


def test_on_a_blank_line_nothing_is_selected(qtbot: QtBot) -> None:
    view = ArticleView()
    qtbot.addWidget(view)
    view.set_article("One line.\n\nAnother one.", [])
    view.put_caret(10)
    view.grow_selection()
    assert view.selected_span() is None
