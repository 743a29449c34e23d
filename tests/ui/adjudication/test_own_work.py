"""How the own work was settled: what is listed, what is said of it, and the ways to the text."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from variorum.model.coding import Coding
from variorum.project.adjudication import (
    Queue,
    records_to_settle,
    settling_queue,
    take,
    take_none,
)
from variorum.project.coding import apply_code, move_coding, set_note
from variorum.project.corpus import set_state
from variorum.project.project import Project
from variorum.text.span import Span
from variorum.ui.adjudication.own_work import OwnWorkScreen
from variorum.ui.coding.modes import CODE
from variorum.ui.main_window import MainWindow
from variorum.ui.ways import NOTES, OWN_WORK
from variorum.ui.workspace import Workspace

CONTACT, DENIAL = "t.talks.contact", "t.talks.denial"
WORK = {
    "Ana": ((0, 5, CONTACT), (14, 28, CONTACT), (31, 39, CONTACT)),
    "Ben": ((0, 5, CONTACT), (17, 28, DENIAL), (84, 96, DENIAL)),
}
AS_CODED, CHANGED, DROPPED, MISSED = (0, 5), (14, 28), (31, 39), (84, 96)


def id_of(project: Project, name: str) -> str:
    found = project.find_coder(name)
    assert found is not None
    return found.id


def queue(project: Project) -> Queue:
    return settling_queue(records_to_settle(project), settler=project.coder)


@pytest.fixture
def settled(project: Project) -> Project:
    """Lea settled what Ana and Ben finished; for Ana, one of each: kept, changed, gone, missed."""
    article = project.articles()[0]
    for name, made in WORK.items():
        project.use_coder(name)
        for start, end, code in made:
            apply_code(project, article, [Span(start, end)], project.scheme.code[code])
        set_state(project, article, "done")
    project.use_coder("Lea")
    ben = id_of(project, "Ben")
    kept, changed, dropped, missed = queue(project).cases
    take(project, kept, kept.coders)
    take(project, changed, [ben], "The ministry spoke")
    take_none(project, dropped)
    take(project, missed, [ben])
    project.use_coder("Ana")
    return project


Open = Callable[[Project], OwnWorkScreen]


@pytest.fixture
def open_work(qtbot: QtBot) -> Iterator[Open]:
    """Return what shows the work of a project, as the window would."""
    workspace = Workspace()
    made = OwnWorkScreen(workspace)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()

    def opened(project: Project) -> OwnWorkScreen:
        with qtbot.waitSignal(made.work_shown):
            workspace.open(project)
        return made

    yield opened
    workspace.close()
    # What has read holds the screen, too, and must go before it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def screen(open_work: Open, settled: Project) -> OwnWorkScreen:
    return open_work(settled)


def spans(screen: OwnWorkScreen) -> list[tuple[int, int]]:
    return [one.span for one in screen.list.passages.rows]


def choose(screen: OwnWorkScreen, kind: str) -> None:
    screen.kind.setCurrentIndex(screen.kind.findData(kind))
    screen.kind.activated.emit(screen.kind.currentIndex())


def test_each_passage_is_listed_and_the_differences_are_counted(screen: OwnWorkScreen) -> None:
    assert spans(screen) == [AS_CODED, CHANGED, DROPPED, MISSED]
    assert screen.counts.text() == "As you coded it: 1 of 3 settled passages of yours"
    assert screen.below.text().split("  ·  ") == [
        "other boundary: 1",
        "other code: 1",
        "does not stand: 1",
        "you coded nothing: 1",
    ]
    ModelTester(screen.list.passages)
    said = screen.list.passages.index(1, 0).data()
    assert said.startswith("Talks held, Denial: other boundary, other code.")
    assert "in the capital (Talks resumed)" in said


def test_what_was_said_what_stands_and_why_stand_side_by_side(
    screen: OwnWorkScreen, qtbot: QtBot
) -> None:
    qtbot.keyClick(screen.list, Qt.Key.Key_Down)
    panel = screen.panel
    assert panel.title.text() == "Talks resumed"
    assert panel.told.text().startswith("Another coder's version was taken, on ")
    assert "What stands has another code." in panel.told.text()
    assert panel.reason.text() == "Reason: The ministry spoke"
    said = {field.name: field.said for field in panel.sides.fields}
    assert said["Code"] == ("Talks held", "Denial")
    assert said["Passage"] == ("in the capital", "the capital")
    assert not panel.stale.isVisible()
    qtbot.keyClick(screen.list, Qt.Key.Key_Down)
    assert "nothing stands here" in panel.told.text()
    assert not panel.reason.isVisible()


def test_nobody_is_named(screen: OwnWorkScreen, qtbot: QtBot) -> None:
    for row in range(4):
        panel = screen.panel
        heard = screen.list.passages.index(row, 0).data()
        fields = [word for field in panel.sides.fields for word in field.said]
        shown = " ".join([heard, panel.told.text(), panel.beside.text(), *fields])
        assert not {"Ben", "Lea"} & set(shown.replace(",", " ").split())
        qtbot.keyClick(screen.list, Qt.Key.Key_Down)


def test_the_list_is_sifted_by_difference_code_and_article(screen: OwnWorkScreen) -> None:
    listed = {}
    for kind in ("any", "none", "code", "dropped", "missed"):
        choose(screen, kind)
        listed[kind] = spans(screen)
    assert listed == {
        "any": [CHANGED, DROPPED, MISSED],
        "none": [AS_CODED],
        "code": [CHANGED],
        "dropped": [DROPPED],
        "missed": [MISSED],
    }
    screen.code.setCurrentIndex(screen.code.findData(CONTACT))
    screen.code.activated.emit(screen.code.currentIndex())
    assert spans(screen) == []
    assert "Nothing is like that" in screen.panel.nothing.text()
    choose(screen, "")
    assert spans(screen) == [AS_CODED, CHANGED, DROPPED]
    assert [screen.article.itemText(row) for row in range(screen.article.count())] == [
        "All articles",
        "Talks resumed",
    ]


def test_a_note_of_ones_own_makes_no_difference(
    screen: OwnWorkScreen, settled: Project, qtbot: QtBot
) -> None:
    article = settled.articles()[0]
    with qtbot.waitSignal(screen.work_shown):
        coding = settled.codings(article.id, id_of(settled, "Ana"))[0]
        set_note(settled, coding, "Sure?")
        set_state(settled, article, "done")
    assert [field.differs for field in screen.panel.sides.fields] == [False] * len(
        screen.panel.sides.fields
    )
    assert "Note" not in {field.name for field in screen.panel.sides.fields}


def test_an_article_that_is_begun_again_is_not_told_of(
    screen: OwnWorkScreen, settled: Project, qtbot: QtBot
) -> None:
    article = settled.articles()[0]
    coding = next(one for one in settled.reader.records(Coding) if one.start == 14)
    with qtbot.waitSignal(screen.work_shown):
        move_coding(settled, coding, Span(17, 28))
    assert spans(screen) == []
    assert "finished none yet" in screen.panel.nothing.text()
    with qtbot.waitSignal(screen.work_shown):
        set_state(settled, article, "done")
    screen.list.setCurrentIndex(screen.list.passages.index(1, 0))
    assert screen.panel.stale.isVisible()
    assert screen.below.text().endswith("changed since: 1")
    assert screen.list.passage is not None
    assert screen.list.passage.kinds == ("code",)


def test_another_coder_sees_the_own_work(
    screen: OwnWorkScreen, settled: Project, qtbot: QtBot
) -> None:
    settled.use_coder("Ben")
    with qtbot.waitSignal(screen.work_shown):
        screen._workspace.coder_changed.emit()
    assert spans(screen) == [AS_CODED, (17, 28), MISSED]
    assert screen.counts.text().startswith("As you coded it: 3 of 3")


def test_without_anything_settled_it_says_what_will_be_here(
    open_work: Open, project: Project, qtbot: QtBot
) -> None:
    set_state(project, project.articles()[0], "done")
    screen = open_work(project)
    assert "was settled yet" in screen.panel.nothing.text()
    assert screen.counts.text() == ""
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    assert not screen.panel.sides.isVisible()


@pytest.fixture
def window(qtbot: QtBot, settled: Project) -> Iterator[MainWindow]:
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    made.workspace.open(settled)
    yield made
    made.close()


def test_enter_leads_to_the_own_coding_in_code(
    window: MainWindow, settled: Project, qtbot: QtBot
) -> None:
    window.read_article()
    with qtbot.waitSignal(window.own_work.work_shown):
        window.actions_by_id["screen.own_work"].trigger()
    own = window.own_work
    qtbot.keyClick(own.list, Qt.Key.Key_Down)
    qtbot.keyClick(own.list, Qt.Key.Key_Return)
    assert window.coding.isVisible()
    assert window.coding.modes.mode == CODE
    focused = window.coding.acts.focused
    assert focused is not None
    assert (focused.coder, focused.start) == (id_of(settled, "Ana"), 14)
    # Back in the list it is still the current one.
    window.show_own_work()
    assert own.list.passage is not None
    assert own.list.passage.span == CHANGED


def test_what_was_missed_leads_to_its_words(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.own_work.work_shown):
        window.show_own_work()
    qtbot.keyClick(window.own_work.list, Qt.Key.Key_End)
    window.own_work.panel.open.click()
    assert window.coding.isVisible()
    assert window.coding.view.selected_spans() == [Span(*MISSED)]


def test_esc_leads_back_to_where_one_came_from(window: MainWindow, qtbot: QtBot) -> None:
    window.show_notes()
    with qtbot.waitSignal(window.own_work.work_shown):
        window.show_own_work()
    window.show_own_work()
    assert window.screen_number == OWN_WORK
    qtbot.keyClick(window.own_work.list, Qt.Key.Key_Escape)
    assert window.screen_number == NOTES
    assert window.notes.isVisible()
