"""Compare: from difference to difference, side by side, and nothing that may not be seen."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from variorum.model.article import Article
from variorum.project.coding import apply_code, remove_codings
from variorum.project.project import Project
from variorum.text.span import Span
from variorum.ui.articleview.view import ArticleView
from variorum.ui.compare.fields import Records
from variorum.ui.compare.page import ComparePage
from variorum.ui.theme import theme_for

CONTACT = "t.talks.contact"
Code = Callable[..., Article]


@pytest.fixture
def page(qtbot: QtBot, project: Project, article: Article) -> ComparePage:
    """Show Ana and Ben side by side."""
    shown = ComparePage()
    qtbot.addWidget(shown)
    qtbot.addWidget(shown.panel)
    shown.resize(1000, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    project.watch(shown.follow)
    shown.lay(project, article)
    return shown


def edges(view: ArticleView) -> tuple[float, float]:
    """Return the left and the right edge of the column."""
    return view.metrics.left, view.metrics.left + view.metrics.measure


def kinds(page: ComparePage) -> list[tuple[str, ...]]:
    return [lineup.kinds for lineup in page.desk.differences()]


def starts(page: ComparePage) -> int:
    assert page.focused is not None
    return page.focused.start


def test_all_differences_are_listed_and_what_agrees_is_not(page: ComparePage) -> None:
    assert kinds(page) == [("boundary", "attribute"), ("code",), ("missed",)]
    assert page.panel.list.differences.rowCount() == 3
    assert page.panel.count.text() == "3 DIFFERENCES"


def test_next_and_previous_go_round(page: ComparePage) -> None:
    visited = []
    for _ in range(4):
        page.next_difference()
        visited.append(starts(page))
    assert visited == [31, 74, 87, 31]
    page.previous_difference()
    assert starts(page) == 87


def test_from_a_coding_that_agrees_the_next_difference_is_the_one_after(
    page: ComparePage,
) -> None:
    first = page.desk.lineups[0]
    assert not first.kinds
    page.show_lineup(first)
    page.next_difference()
    assert starts(page) == 31
    page.show_lineup(first)
    page.previous_difference()
    assert starts(page) == 87


def test_both_codings_are_shown_together(page: ComparePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.difference_focused) as told:
        page.next_difference()
    assert told.args == [page.focused]
    look = page.view._desk.look
    assert {one.by for one in look.loud} == {"Ana", "Ben"}


def test_a_click_on_a_row_leads_to_the_text(page: ComparePage) -> None:
    index = page.panel.list.differences.index(1, 0)
    page.panel.list.clicked.emit(index)
    assert starts(page) == 74
    assert page.panel.list.currentIndex().row() == 1


def test_arrows_in_the_list_lead_to_the_text_and_esc_goes_there(
    page: ComparePage, qtbot: QtBot
) -> None:
    page.panel.resize(360, 700)
    with qtbot.waitExposed(page.panel):
        page.panel.show()
    page.panel.activateWindow()
    rows = page.panel.list
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    for _ in range(2):
        QTest.keyClick(rows, Qt.Key.Key_Down)
    assert starts(page) == 74
    assert rows.currentIndex().row() == 1
    with qtbot.waitSignal(page.panel.left):
        QTest.keyClick(rows, Qt.Key.Key_Escape)


def test_tab_in_the_text_shows_what_each_coder_made_of_it(page: ComparePage) -> None:
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Tab)
    assert starts(page) == 0
    assert any("agree here" in label.text() for label in page.panel.findChildren(QLabel))


def test_fields_stand_side_by_side_and_differences_are_marked(page: ComparePage) -> None:
    page.next_difference()
    fields = {field.name: field for field in page.panel.details.fields}
    assert fields["Code"].said == ("Talks held", "Talks held")
    assert not fields["Code"].differs
    assert fields["Venue"].said == ("a church", "")
    assert fields["Venue"].differs
    assert fields["Passage"].differs
    assert fields["Note"].said == ("heard twice", "")
    assert next(iter(fields)) == "Passage"
    order = [field.differs for field in fields.values()]
    assert order == sorted(order, reverse=True), "what differs comes first"


def test_long_values_that_differ_stand_below_each_other_and_equal_ones_once(
    page: ComparePage,
) -> None:
    found = next(one for one in page.desk.lineups if one.start == 31)
    ana, ben = page.desk.coders
    long, note = "a secret talk " * 20, "an equal note " * 20
    codings = {
        ana.id: replace(found.codings[ana.id], quote=long, note=note),
        ben.id: replace(found.codings[ben.id], quote="a secret talk", note=note),
    }
    details = page.panel.details
    records = Records(page.desk.scheme, {}, {})
    details.show_lineup(replace(found, codings=codings), page.desk.coders, records)
    said = [label.text() for label in details.findChildren(QLabel)]
    assert [text[:13] for text in said if "a secret" in text] == ["Ana: a secret", "Ben: a secret"]
    (equal,) = [text for text in said if text.startswith("an equal")]
    assert len(equal) < 130


def test_a_missed_passage_is_said_to_be_not_coded(page: ComparePage) -> None:
    page.desk.kind = "missed"
    page.next_difference()
    said = [label.text() for label in page.panel.details.findChildren(QLabel)]
    assert said.count("not coded") == 1
    assert not any(field.differs for field in page.panel.details.fields)


def test_kinds_and_codes_sift(page: ComparePage) -> None:
    kinds_box, codes_box = page.panel.kinds, page.panel.codes
    kinds_box.setCurrentIndex(kinds_box.findData("code"))
    kinds_box.activated.emit(kinds_box.currentIndex())
    assert kinds(page) == [("code",)]
    assert page.panel.count.text() == "1 OF 3 DIFFERENCES"
    kinds_box.setCurrentIndex(0)
    kinds_box.activated.emit(0)
    codes_box.setCurrentIndex(codes_box.findData("t.talks.denial"))
    codes_box.activated.emit(codes_box.currentIndex())
    assert kinds(page) == [("code",)]


def test_the_status_line_counts(page: ComparePage) -> None:
    said = page.facts()
    assert said.startswith("A 3 codings, 2 matched  ·  B 4 codings, 2 matched")
    assert "same codes on" in said


def test_what_one_found_alone_is_hollow(page: ComparePage) -> None:
    alone = [one for one in page.view.codings() if one.alone]
    assert [one.start for one in alone] == [87]


def test_the_present_coder_is_at_the_left(page: ComparePage) -> None:
    assert [coder.name for coder in page.desk.coders] == ["Ana", "Ben"]
    assert {one.by for one in page.view.codings() if one.side == 0} == {"Ana"}


def test_an_edit_of_another_is_followed_and_the_focus_stays(
    page: ComparePage, project: Project, article: Article
) -> None:
    page.next_difference()
    page.next_difference()
    ben = next(coder for coder in project.coders() if coder.name == "Ben")
    gone = [one for one in project.codings(article.id, ben.id) if one.start == 87]
    project.use_coder("Ben")
    remove_codings(project, gone)
    # Ben's article is in progress again by that, so there is nobody to compare with.
    assert not page.is_allowed
    assert page.view.codings() == []


def test_undo_brings_compare_back(page: ComparePage, project: Project, article: Article) -> None:
    ben = next(coder for coder in project.coders() if coder.name == "Ben")
    project.use_coder("Ben")
    remove_codings(project, project.codings(article.id, ben.id)[:1])
    assert not page.is_allowed
    project.undo()
    project.use_coder("Ana")
    page.lay(project, article)
    assert page.is_allowed
    assert len(page.view.codings()) == 7


def test_who_has_not_finished_sees_no_coding_but_a_sentence(
    page: ComparePage, project: Project, article: Article
) -> None:
    project.use_coder("Ana")
    apply_code(project, article, [Span(6, 13)], project.scheme.code[CONTACT])
    assert not page.is_allowed
    assert page.view.codings() == []
    assert page.panel.list.differences.rowCount() == 0
    assert page.facts() == ""
    assert "Ctrl+D" in page.obstacle.text()
    assert page.currentWidget() is page.obstacle


def test_why_nothing_is_compared_is_heard(
    page: ComparePage, project: Project, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("variorum.ui.compare.page.say", lambda _, words: heard.append(words))
    page.lay(project, article)
    assert heard == []
    project.use_coder("Ana")
    apply_code(project, article, [Span(6, 13)], project.scheme.code[CONTACT])
    assert heard == [page.obstacle.text()]


def test_one_coder_is_told_who_is_missing(qtbot: QtBot, project: Project, code: Code) -> None:
    code("Ben", (0, 5, CONTACT), done=False)
    article = code("Ana", (0, 5, CONTACT))
    shown = ComparePage()
    qtbot.addWidget(shown)
    qtbot.addWidget(shown.panel)
    shown.lay(project, article)
    assert "Only Ana has finished" in shown.obstacle.text()
    assert "In progress: Ben." in shown.obstacle.text()


def test_a_coder_can_be_left_out_but_two_stay(
    page: ComparePage, project: Project, article: Article, code: Code
) -> None:
    code("Cleo", (0, 5, CONTACT))
    project.use_coder("Ana")
    page.lay(project, article)
    ids = {coder.name: coder.id for coder in page.desk.coders}
    assert len(ids) == 3
    assert page.toggle_coder(ids["Ben"])
    assert [coder.name for coder in page.desk.coders] == ["Ana", "Cleo"]
    assert {one.by for one in page.view.codings()} == {"Ana", "Cleo"}
    assert not page.toggle_coder(ids["Cleo"])
    assert page.toggle_coder(ids["Ben"])
    assert page.view._desk.page.metrics.sides == 3


def test_a_passage_leads_to_the_difference_in_it(page: ComparePage) -> None:
    page.show_passage(70, 90)
    assert starts(page) == 74


def test_a_passage_leads_to_what_is_about_its_codes(page: ComparePage) -> None:
    found = page.desk.differences()
    for lineup in found:
        codes = frozenset(one.code for one in lineup.codings.values())
        first = next(
            one
            for one in found
            if one.start < 1_000 and codes & {coding.code for coding in one.codings.values()}
        )
        page.show_passage(0, 1_000, codes)
        assert page.focused == first
    page.show_passage(0, 1_000, frozenset({"no such code"}))
    assert page.focused is None


@pytest.mark.parametrize("width", [600, 1000, 2200])
@pytest.mark.parametrize("dark", [False, True])
def test_the_header_fits_every_width(page: ComparePage, width: int, dark: bool) -> None:
    page.set_theme(theme_for(dark))
    page.resize(width, 700)
    QApplication.processEvents()
    assert "Ana, Ben" in page.header.accessibleName()
    left, right = edges(page.view)
    assert 0 < left < right < page.view.viewport().width()
    assert not page.header.grab().isNull()


def test_other_letters_are_passed_on(page: ComparePage, qtbot: QtBot) -> None:
    page.view.setFocus()
    with qtbot.waitSignal(page.key_pressed) as told:
        QTest.keyClicks(page.view, "x")
    assert told.args == ["x"]
