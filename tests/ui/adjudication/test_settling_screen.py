"""The screen of settling, worked by its keys."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from variorum.agreement.settings import Settings
from variorum.formats.importers import ArticleDraft, FileOutcome, Reading
from variorum.model.coding import Coding
from variorum.model.ruling import Ruling
from variorum.project.coding import apply_code, move_coding
from variorum.project.corpus import import_outcomes, set_state
from variorum.project.project import Project
from variorum.project.reasons import reasons
from variorum.text.span import Span
from variorum.ui.adjudication.screen import AdjudicationScreen
from variorum.ui.adjudication.sieve_fields import SieveField
from variorum.ui.theme import theme_for
from variorum.ui.workspace import Workspace

CONTACT, DENIAL = "t.talks.contact", "t.talks.denial"
WORK = {
    "Ana": ((0, 5, CONTACT), (14, 28, CONTACT), (31, 39, CONTACT), (84, 96, DENIAL)),
    "Ben": ((0, 5, CONTACT), (17, 28, DENIAL), (31, 39, DENIAL)),
}


@pytest.fixture
def coded(project: Project) -> Project:
    """Ana and Ben finished the first article: one agreement, three disagreements."""
    article = project.articles()[0]
    for name, made in WORK.items():
        project.use_coder(name)
        for start, end, code in made:
            apply_code(project, article, [Span(start, end)], project.scheme.code[code])
        set_state(project, article, "done")
    project.use_coder("Lea")
    return project


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def screen(qtbot: QtBot, coded: Project, told: list[str]) -> Iterator[AdjudicationScreen]:
    workspace = Workspace()
    made = AdjudicationScreen(workspace, told.append)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    with qtbot.waitSignal(made.queue_shown):
        workspace.open(coded)
    yield made
    workspace.close()


def rulings(project: Project) -> list[Ruling]:
    return project.reader.records(Ruling)


def spans(screen: AdjudicationScreen) -> list[tuple[int, int]]:
    return [case.span for case in screen.cases.cases.rows]


def press(qtbot: QtBot, screen: AdjudicationScreen, keys: str) -> None:
    screen.cases.setFocus()
    for key in keys:
        qtbot.keyClicks(screen.cases, key)


def test_the_queue_lists_what_is_open(screen: AdjudicationScreen) -> None:
    assert spans(screen) == [(14, 28), (31, 39), (84, 96)]
    assert screen.sieve.counts.text() == "0 of 3 settled"
    assert "0 of 1 agreements" in screen.sieve.below.text()
    ModelTester(screen.cases.cases)
    assert "code" in screen.cases.cases.index(0, 0).data()


def test_before_the_first_case_the_first_stays(qtbot: QtBot, screen: AdjudicationScreen) -> None:
    first = screen.cases.case
    assert first is not None
    press(qtbot, screen, "p")
    assert screen.cases.case == first
    press(qtbot, screen, "n")
    assert screen.cases.case not in (None, first)


def test_a_digit_takes_that_coders_version_and_goes_to_the_next(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    before = coded.snapshot()
    press(qtbot, screen, "2")
    (made,) = rulings(coded)
    ben = coded.find_coder("Ben")
    assert ben is not None
    assert (made.how, made.taken, made.codings[0].code) == ("one", (ben.id,), DENIAL)
    assert screen.cases.case is not None
    assert screen.cases.case.span == (31, 39)
    assert screen.sieve.counts.text() == "1 of 3 settled"
    after = coded.snapshot()
    assert (after.codings, after.states) == (before.codings, before.states)


def test_all_can_be_settled_by_keys_alone(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot, told: list[str]
) -> None:
    press(qtbot, screen, "1bx")
    assert [one.how for one in rulings(coded)] == ["one", "all", "neither"]
    assert told == ["All disagreements are settled."]
    screen.sieve.changed.emit()
    assert spans(screen) == []
    assert screen.panel.nothing.text() == "All disagreements are settled."


def test_what_was_just_settled_stays_within_reach_of_p_and_u(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    press(qtbot, screen, "1")
    assert spans(screen) == [(14, 28), (31, 39), (84, 96)]
    assert "settled" in screen.cases.cases.index(0, 0).data()
    press(qtbot, screen, "p")
    assert "Ana taken, by Lea" in screen.panel.ruling.text()
    press(qtbot, screen, "u")
    assert rulings(coded) == []
    assert screen.cases.case is not None
    assert (screen.cases.case.span, screen.cases.case.status) == ((14, 28), "unsettled")


def test_what_was_settled_leaves_when_the_queue_is_sifted_anew_or_the_screen_is_left(
    screen: AdjudicationScreen, qtbot: QtBot
) -> None:
    press(qtbot, screen, "1")
    screen.sieve.changed.emit()
    assert spans(screen) == [(31, 39), (84, 96)]
    press(qtbot, screen, "1")
    assert spans(screen) == [(31, 39), (84, 96)]
    screen.hide()
    screen.show()
    assert spans(screen) == [(84, 96)]


def test_undo_and_redo_of_taking_back_lead_to_the_case(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    press(qtbot, screen, "1pun")
    coded.undo()
    assert screen.cases.case is not None
    assert (screen.cases.case.span, screen.cases.case.status) == ((14, 28), "settled")
    press(qtbot, screen, "n")
    coded.redo()
    assert (screen.cases.case.span, screen.cases.case.status) == ((14, 28), "unsettled")


def test_undo_brings_the_case_back_and_makes_it_current(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    press(qtbot, screen, "1x")
    coded.undo()
    coded.undo()
    assert spans(screen) == [(14, 28), (31, 39), (84, 96)]
    assert screen.cases.case is not None
    assert screen.cases.case.span == (14, 28)
    coded.redo()
    assert screen.cases.case.span == (14, 28)
    assert "Ana taken, by Lea" in screen.panel.ruling.text()


def test_settled_cases_can_be_seen_decided_anew_and_taken_back(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    press(qtbot, screen, "1")
    screen.sieve.status.setCurrentIndex(screen.sieve.status.findData("settled"))
    screen.sieve.changed.emit()
    assert spans(screen) == [(14, 28)]
    assert "Ana taken, by Lea" in screen.panel.ruling.text()
    press(qtbot, screen, "x")
    assert [one.how for one in rulings(coded)] == ["neither"]
    press(qtbot, screen, "u")
    assert rulings(coded) == []


def test_a_decision_that_stays_in_the_list_leads_to_the_next(
    screen: AdjudicationScreen, qtbot: QtBot
) -> None:
    screen.sieve.status.setCurrentIndex(screen.sieve.status.findData(""))
    screen.sieve.changed.emit()
    press(qtbot, screen, "1")
    assert screen.cases.case is not None
    assert screen.cases.case.span == (31, 39)
    press(qtbot, screen, "pnn")
    assert screen.cases.case.span == (84, 96)


def test_the_queue_is_sifted_by_kind_and_code(screen: AdjudicationScreen) -> None:
    screen.sieve.kind.setCurrentIndex(screen.sieve.kind.findData("boundary"))
    screen.sieve.changed.emit()
    assert spans(screen) == [(14, 28)]
    screen.sieve.kind.setCurrentIndex(screen.sieve.kind.findData("missed"))
    screen.sieve.code.setCurrentIndex(screen.sieve.code.findData(CONTACT))
    screen.sieve.changed.emit()
    assert spans(screen) == []
    assert "Nothing of this kind" in screen.panel.nothing.text()
    screen.sieve.kind.setCurrentIndex(screen.sieve.kind.findData("none"))
    screen.sieve.changed.emit()
    assert spans(screen) == [(0, 5)]


def test_a_reason_goes_with_the_decision_and_can_be_kept(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    press(qtbot, screen, "r")
    assert screen.panel.reason.hasFocus()
    qtbot.keyClicks(screen.panel.reason, "No words of it x1")
    assert rulings(coded) == []
    screen.reasons.keep()
    assert [one.text for one in reasons(coded)] == ["No words of it x1"]
    assert screen.panel.reason.currentText() == "No words of it x1"
    qtbot.keyClick(screen.panel.reason, Qt.Key.Key_Return)
    press(qtbot, screen, "1")
    assert rulings(coded)[0].reason == "No words of it x1"
    assert screen.panel.reason.currentText() == ""
    assert screen.panel.reason.count() == 1


def test_the_precedent_between_the_same_codes_is_shown(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    assert screen.panel.precedent.isHidden()
    screen.panel.reason.setEditText("The ministry spoke")
    press(qtbot, screen, "2")
    assert "Ben taken, by Lea" in screen.panel.precedent.text()
    assert "The ministry spoke" in screen.panel.precedent.text()
    press(qtbot, screen, "1")
    assert screen.panel.precedent.isHidden()
    assert len(rulings(coded)) == 2


def test_names_can_be_hidden(screen: AdjudicationScreen, coded: Project, qtbot: QtBot) -> None:
    press(qtbot, screen, "1")
    screen.sieve.status.setCurrentIndex(screen.sieve.status.findData(""))
    screen.sieve.blind.setChecked(True)
    heads = [head.text() for head in screen.panel.versions.heads]
    assert heads == ["1   Version 1", "2   Version 2"]
    screen.cases.choose(0)
    assert "Ana" not in screen.panel.ruling.text()
    # What the key takes is what stands under it.
    screen.cases.choose(1)
    shown = screen.panel.versions.fields[0].said
    labels = {CONTACT: "Talks held", DENIAL: "Denial"}
    press(qtbot, screen, "2")
    assert labels[rulings(coded)[-1].codings[0].code] == shown[1]


def test_an_own_version_is_a_corrected_copy(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    press(qtbot, screen, "e")
    own = screen.panel.own
    assert own.isVisible()
    assert own.draft is not None
    assert own.quote.text() == "“in the capital”"
    own.edges["start", 1].click()
    assert own.quote.text() == "“the capital”"
    qtbot.keyClick(own.edges["start", 1], Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert own.quote.text() == "“in the capital”"
    own.edges["end", -1].click()
    assert own.quote.text() == "“in the”"
    own.code.setCurrentIndex(own.code.findData(DENIAL))
    own.code.activated.emit(own.code.currentIndex())
    own.form.value_set.emit("status", "denied", "")
    qtbot.keyClick(own, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (made,) = rulings(coded)
    (stands,) = made.codings
    assert (made.how, stands.quote, stands.code) == ("own", "in the", DENIAL)
    assert stands.attributes["status"] == "denied"
    assert not own.isVisible()
    assert screen.cases.hasFocus()


def test_esc_leaves_an_own_version_and_keys_in_it_decide_nothing(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    press(qtbot, screen, "e")
    qtbot.keyClicks(screen.panel.own, "x1b")
    assert rulings(coded) == []
    qtbot.keyClick(screen.panel.own, Qt.Key.Key_Escape)
    assert not screen.panel.own.isVisible()
    press(qtbot, screen, "x")
    assert len(rulings(coded)) == 1


def test_plus_and_minus_make_an_example_and_a_near_miss(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot, told: list[str]
) -> None:
    screen.sieve.status.setCurrentIndex(screen.sieve.status.findData(""))
    screen.panel.reason.setEditText("Only what was said")
    press(qtbot, screen, "2p+-")
    (example,) = coded.scheme.code[DENIAL].examples
    (missed,) = coded.scheme.code[CONTACT].examples
    assert (example.text, example.near_miss) == ("the capital", False)
    assert (missed.text, missed.near_miss, missed.note) == (
        "the capital",
        True,
        "Only what was said",
    )
    assert len(told) == 2
    coded.undo()
    coded.undo()
    assert coded.scheme.code[DENIAL].examples == ()
    assert screen.cases.case is not None


def test_the_same_words_are_no_example_and_near_miss_at_once(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot, told: list[str]
) -> None:
    press(qtbot, screen, "++-")
    (kept,) = coded.scheme.code[CONTACT].examples
    assert (kept.text, kept.near_miss) == ("in the capital", True)
    assert coded.scheme.code[DENIAL].examples == ()
    assert told == [
        "An example was added to “Talks held” in the codebook.",
        "These words are an example of “Talks held” already.",
        "These words are a near miss of “Talks held” now, and no example.",
    ]
    coded.undo()
    (kept,) = coded.scheme.code[CONTACT].examples
    assert not kept.near_miss


def test_fields_above_the_queue_are_not_cut_and_wrap_in_a_narrow_window(
    screen: AdjudicationScreen, qtbot: QtBot
) -> None:
    sieve = screen.sieve
    fields = (sieve.done_by, sieve.article, sieve.kind, sieve.code, sieve.status, sieve.order)
    assert len({field.y() for field in fields}) == 1
    screen.resize(960, 700)
    qtbot.waitUntil(lambda: len({field.y() for field in fields}) == 2)
    for field in (sieve.done_by, sieve.kind, sieve.status):
        for row in range(field.count()):
            field.setCurrentIndex(row)
            qtbot.waitUntil(partial(_has_room, field))


def _has_room(field: SieveField) -> bool:
    return field.width() >= field.fontMetrics().horizontalAdvance(field.currentText()) + 24


def test_agreements_are_taken_over_by_a_rule_and_undone(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    screen.sieve.rules.click()
    assert screen.rules.isVisible()
    qtbot.waitUntil(screen.rules.take.isEnabled)
    assert "1 passage in" in screen.rules.effect.text()
    screen.rules.take.click()
    assert [one.rule for one in rulings(coded)] == ["exact"]
    assert not screen.rules.isVisible()
    assert "1 of 1 agreements" in screen.sieve.below.text()
    coded.undo()
    assert rulings(coded) == []


def test_a_rule_that_settles_nothing_cannot_be_taken(
    screen: AdjudicationScreen, qtbot: QtBot
) -> None:
    screen.sieve.rules.click()
    qtbot.waitUntil(screen.rules.take.isEnabled)
    screen.rules.take.click()
    screen.sieve.rules.click()
    qtbot.waitUntil(lambda: "nothing" in screen.rules.effect.text())
    assert not screen.rules.take.isEnabled()
    screen.rules.close_quietly()


def test_a_coding_that_changes_is_lined_up_anew_and_its_ruling_is_stale(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    press(qtbot, screen, "x")
    article = coded.articles()[0]
    coded.use_coder("Ana")
    coding = next(one for one in coded.reader.records(Coding) if one.start == 14)
    move_coding(coded, coding, Span(14, 20))
    with qtbot.waitSignal(screen.queue_shown):
        set_state(coded, article, "done")
    qtbot.waitUntil(lambda: (14, 28) in spans(screen))
    screen.cases.choose(0)
    assert "Changed since it was settled" in screen.panel.ruling.text()
    assert "1 changed since" in screen.sieve.below.text()


def test_who_is_not_done_sees_no_coding_of_others(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(screen.queue_shown):
        apply_code(coded, coded.articles()[0], [Span(0, 5)], coded.scheme.code[CONTACT])
    assert spans(screen) == []
    assert screen.panel.versions.fields == [] or not screen.panel.versions.isVisible()
    assert "left out" in screen.sieve.below.text()


def test_without_two_coders_it_says_what_is_missing(qtbot: QtBot, project: Project) -> None:
    workspace = Workspace()
    made = AdjudicationScreen(workspace, print)
    qtbot.addWidget(made)
    made.show()
    workspace.open(project)
    qtbot.waitUntil(lambda: "two coders" in made.panel.nothing.text())
    press(qtbot, made, "1x")
    assert rulings(project) == []
    workspace.close()


def test_enter_leads_to_the_text(screen: AdjudicationScreen, coded: Project, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.passage_wanted) as wanted:
        qtbot.keyClick(screen.cases, Qt.Key.Key_Return)
    *place, codes = wanted.args
    case = screen.cases.case
    assert case is not None
    assert place == [coded.articles()[0].id, 14, 28]
    assert codes == {coding.code for coding in case.codings}


@pytest.mark.parametrize("dark", [False, True])
def test_what_is_coded_is_tinted_in_either_theme(dark: bool, screen: AdjudicationScreen) -> None:
    theme = theme_for(dark=dark)
    screen.set_theme(theme)
    blue = theme.ink("blue").tints
    tints = screen.panel.context.tints
    assert [(one.end - one.start, one.colour) for one in tints] == [(3, blue[0]), (11, blue[1])]
    picture = screen.panel.context.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(0, picture.height(), 3)
    }
    assert {QColor(one).name() for one in blue[:2]} <= colours


def test_agreement_with_what_was_settled_is_a_table_of_its_own(
    screen: AdjudicationScreen, qtbot: QtBot
) -> None:
    screen.sieve.layer.click()
    qtbot.waitUntil(lambda: "No article is settled" in screen.layer.empty.text())
    assert "Take agreements over…" in screen.layer.empty.text()
    assert screen.layer.empty.isVisible()
    assert not screen.layer.table.isVisible()
    screen.layer.close_quietly()
    screen.sieve.rules.click()
    qtbot.waitUntil(screen.rules.take.isEnabled)
    screen.rules.take.click()
    press(qtbot, screen, "111")
    screen.sieve.layer.click()
    qtbot.waitUntil(lambda: screen.layer.table.rowCount() == 2)
    assert "Unit: paragraph." in screen.layer.told.text()
    assert "An interval needs at least 10 articles." in screen.layer.told.text()
    model = screen.layer.table.model()
    said = [[model.index(row, column).data() for column in (0, 5)] for row in range(2)]
    assert said[0] == ["Ana", "1.000"]
    assert said[1][0] == "Ben"
    assert said[1][1] not in {"", "1.000"}
    screen.layer.close_quietly()


def test_agreement_with_what_was_settled_has_the_unit_of_the_comparison_and_intervals(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    drafts = tuple(ArticleDraft(f"More {n}", f"Talks {n} resumed.") for n in range(10))
    import_outcomes(coded, [FileOutcome(Path("more.csv"), Reading(drafts))])
    articles = [one for one in coded.articles() if one.title.startswith("More")]
    for name, code in (("Ana", CONTACT), ("Ben", DENIAL)):
        coded.use_coder(name)
        for number, article in enumerate(articles):
            used = CONTACT if number % 2 else code
            apply_code(coded, article, [Span(0, 5)], coded.scheme.code[used])
            set_state(coded, article, "done")
    coded.use_coder("Lea")
    qtbot.waitUntil(lambda: screen.sieve.counts.text() == "0 of 8 settled")
    screen.measured_as = lambda: Settings(unit="article")
    screen.sieve.rules.click()
    qtbot.waitUntil(screen.rules.take.isEnabled)
    screen.rules.take.click()
    press(qtbot, screen, "1" * 8)
    assert screen.sieve.counts.text() == "8 of 8 settled"
    screen.sieve.layer.click()
    qtbot.waitUntil(lambda: "10,000 resamples" in screen.layer.told.text())
    assert "Unit: article." in screen.layer.told.text()
    model = screen.layer.table.model()
    figures = [model.index(row, 5).data() for row in range(2)]
    assert all(figure.count("\n") == 1 and " to " in figure for figure in figures)
    screen.layer.close_quietly()


def test_what_teaches_most_can_come_first(screen: AdjudicationScreen, qtbot: QtBot) -> None:
    before = spans(screen)
    screen.sieve.order.setCurrentIndex(1)
    screen.sieve.changed.emit()
    qtbot.waitUntil(lambda: screen.moved is not None)
    moved = screen.moved or {}
    rows = screen.cases.cases.rows
    figures = [moved.get(case.key, 0.0) for case in rows]
    assert figures == sorted(figures, reverse=True)
    assert figures[0] > 0
    assert sorted(spans(screen)) == before


def test_one_article_can_be_listed(screen: AdjudicationScreen, coded: Project) -> None:
    assert screen.sieve.article.count() == 2
    screen.sieve.article.setCurrentIndex(1)
    screen.sieve.changed.emit()
    assert {case.article for case in screen.cases.cases.rows} == {coded.articles()[0].id}


def test_a_kept_reason_is_worded_anew_and_removed(
    screen: AdjudicationScreen, coded: Project
) -> None:
    line = screen.panel.reason
    line.setEditText("Only what was said")
    screen.reasons.keep()
    screen.reasons._fill()
    assert [one.isEnabled() for one in screen.reasons.menu.actions()] == [False, True, True]
    screen.reasons.ask_line = lambda *_: "Only what is said"
    screen.reasons.reword()
    assert [one.text for one in reasons(coded)] == ["Only what is said"]
    assert line.currentText() == "Only what is said"
    screen.reasons.remove()
    assert reasons(coded) == []
    coded.undo()
    assert len(reasons(coded)) == 1
    line.setEditText("Something else")
    screen.reasons._fill()
    assert [one.isEnabled() for one in screen.reasons.menu.actions()] == [True, False, False]
