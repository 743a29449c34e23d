"""Read, Code and Compare in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from variorum.formats.importers import ArticleDraft, FileOutcome, Reading
from variorum.model.article import Article
from variorum.model.coding import Coding
from variorum.project.coding import apply_code
from variorum.project.corpus import import_outcomes, set_state
from variorum.project.project import Project
from variorum.text.span import Span
from variorum.ui.coding.modes import CODE, COMPARE, READ
from variorum.ui.main_window import MainWindow
from variorum.ui.opening.asking import Asking


class Ana(Asking):
    """Says that Ana codes."""

    @override
    def coder(self, names: object, suggested: str) -> str:
        return "Ana"


@pytest.fixture
def window(qtbot: QtBot, project: Project, article: Article) -> Iterator[MainWindow]:
    """The window with the article that Ana and Ben coded, at its smallest usual size."""
    home = QWidget()
    qtbot.addWidget(home)
    made = MainWindow(Ana(home))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    project.close()
    made.open_path(project.path)
    made.workspace.go_to(article.id)
    yield made
    made.close()


def press(window: MainWindow, *ids: str) -> None:
    for id_ in ids:
        window.actions_by_id[id_].trigger()


def test_code_is_the_first_mode(window: MainWindow) -> None:
    assert window.coding.modes.mode == CODE
    assert window.top.modes.current == CODE


def test_compare_shows_both_coders_and_their_badges(window: MainWindow) -> None:
    press(window, "mode.compare")
    assert window.coding.compare.isVisible()
    assert window.coding.compare.panel.isVisible()
    assert not window.coding.codebook.isVisible()
    assert [badge.name for badge in window.top.badges.badges.values()] == ["Ana", "Ben"]
    assert window.top.badges.isVisible()
    assert "same codes on" in window._facts.text()


def test_read_is_a_clean_page(window: MainWindow) -> None:
    press(window, "mode.read")
    assert not window.coding.articles.isVisible()
    assert not window.coding.codebook.isVisible()
    look = window.coding.view._desk.look
    assert look.faint
    press(window, "mode.bare")
    assert look.bare
    press(window, "mode.bare")
    assert not look.bare


def test_nothing_can_be_coded_in_read(window: MainWindow) -> None:
    press(window, "mode.read")
    before = window.workspace.project.reader.records(Coding)
    window.coding.view.select(Span(6, 13))
    QTest.keyClicks(window.coding.view, "t")
    assert not window.actions_by_id["code.pick"].isEnabled()
    assert window.workspace.project.reader.records(Coding) == before
    press(window, "mode.code")
    assert window.actions_by_id["code.pick"].isEnabled()
    QTest.keyClicks(window.coding.view, "t")
    assert len(window.workspace.project.reader.records(Coding)) == len(before) + 1


def test_code_gets_its_panels_back(window: MainWindow) -> None:
    columns = window.coding.columns
    before = columns.left_wanted, columns.right_wanted
    press(window, "mode.compare", "mode.read", "mode.code")
    assert (columns.left_wanted, columns.right_wanted) == before
    assert window.coding.codebook.isVisible() == before[1]


def test_n_and_p_step_through_the_differences(window: MainWindow) -> None:
    press(window, "mode.compare")
    view = window.coding.compare.view
    view.setFocus()
    QTest.keyClicks(view, "n")
    focused = window.coding.compare.focused
    assert focused is not None
    assert focused.start == 31
    QTest.keyClicks(view, "nnp")
    focused = window.coding.compare.focused
    assert focused is not None
    assert focused.start == 74


def test_the_mode_stays_from_article_to_article(window: MainWindow) -> None:
    press(window, "mode.compare", "article.next")
    assert window.coding.modes.mode == COMPARE
    assert "Nobody has finished" in window.coding.compare.obstacle.text()
    press(window, "article.previous")
    assert window.coding.compare.is_allowed


def test_words_are_found_in_compare_too(window: MainWindow) -> None:
    press(window, "mode.compare", "find.words")
    window.coding.bar.words.setText("ministry")
    assert window.coding.compare.view._desk.found.span is not None
    assert window.coding.view._desk.found.span is None
    QTest.keyClick(window.coding.bar.words, Qt.Key.Key_Escape)
    assert not window.coding.bar.isVisible()


def test_passages_of_agreement_open_in_compare(window: MainWindow, article: Article) -> None:
    window.agreement.passage_wanted.emit(article.id, 70, 90, frozenset())
    assert window.coding.modes.mode == COMPARE
    focused = window.coding.compare.focused
    assert focused is not None
    assert focused.start == 74


def test_passages_that_may_not_be_compared_open_in_code(window: MainWindow) -> None:
    second = window.workspace.project.articles()[1]
    window.agreement.passage_wanted.emit(second.id, 0, 7, frozenset())
    assert window.coding.modes.mode == CODE
    assert window.coding.view.selected_span() == Span(0, 7)


def test_a_badge_that_would_leave_one_coder_says_so(window: MainWindow) -> None:
    press(window, "mode.compare")
    ben = list(window.top.badges.badges.values())[1]
    QTest.mouseClick(ben, Qt.MouseButton.LeftButton)
    assert "Two coders" in window.messages.text
    assert ben.isChecked()


def test_full_screen_in_read_shows_nothing_but_the_page(window: MainWindow) -> None:
    press(window, "mode.read", "window.full_screen")
    assert not window.top.isVisible()
    assert not window.statusBar().isVisible()
    assert not window.coding.bar.isVisible()
    assert "F11" in window.messages.text
    press(window, "mode.code")
    assert not window.messages.isVisible()
    assert window.top.isVisible()
    press(window, "mode.read", "window.full_screen")
    assert window.top.isVisible()
    assert window.statusBar().isVisible()
    assert not window.isFullScreen()


def test_another_screen_has_no_modes(window: MainWindow) -> None:
    window.show_entities()
    assert not window.top.modes.isVisible()
    window.show_coding()
    assert window.top.modes.isVisible()


@pytest.mark.parametrize("mode", [READ, CODE, COMPARE])
def test_nothing_of_the_bars_is_cut_at_1280(window: MainWindow, mode: int) -> None:
    window.coding.modes.choose(mode)
    assert window.width() == 1280
    bar = window.top
    for part in (bar.modes, bar.badges, bar._coder, bar._find):
        if part.isVisible():
            assert part.width() >= part.minimumSizeHint().width()
            assert bar.rect().contains(part.geometry())
    corner = window.top.screens
    assert window.menuBar().rect().contains(corner.geometry())


@pytest.fixture
def long(window: MainWindow) -> Article:
    """An article of many screens that both finished, open."""
    project = window.workspace.project
    text = ("Talks were held in the prison. " * 20 + "\n") * 20
    import_outcomes(
        project, [FileOutcome(Path("l.txt"), Reading((ArticleDraft(title="Long", text=text),)))]
    )
    article = next(one for one in project.articles() if one.title == "Long")
    for name in ("Ben", "Ana"):
        project.use_coder(name)
        apply_code(project, article, [Span(9_000, 9_040)], project.scheme.codes[0])
        set_state(project, article, "done")
    window.workspace.go_to(article.id)
    return article


@pytest.mark.usefixtures("long")
def test_another_mode_shows_what_was_read(window: MainWindow) -> None:
    code, compare = window.coding.view, window.coding.compare.view
    code.scroll_to(Span(6_000, 6_010))
    read = code.reading()[0]
    assert read > 0
    press(window, "mode.compare")
    assert compare.reading()[0] == pytest.approx(read, abs=200)
    compare.scroll_to(Span(9_000, 9_040))
    compared = compare.reading()[0]
    press(window, "mode.code")
    assert code.reading()[0] == pytest.approx(compared, abs=200)


@pytest.mark.usefixtures("long")
def test_who_read_no_further_in_compare_finds_code_as_it_was(window: MainWindow) -> None:
    window.coding.view.select(Span(6_000, 6_010))
    press(window, "mode.compare", "mode.code")
    assert window.coding.view.selected_span() == Span(6_000, 6_010)


def test_compare_comes_back_to_where_an_article_was_left(window: MainWindow, long: Article) -> None:
    compare = window.coding.compare.view
    press(window, "mode.compare")
    compare.scroll_to(Span(9_000, 9_040))
    left = compare.reading()
    assert left[0] > 0
    press(window, "article.previous", "article.next")
    assert window.workspace.article == long
    assert compare.reading() == left
