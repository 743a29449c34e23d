"""The links of an own version: made, changed and removed by keys, kept when it settles."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from variorum.model.codebook import Attribute, Choice, Codebook
from variorum.model.entity import Entity
from variorum.model.ruling import Ruling, SettledLink
from variorum.project.coding import apply_code, link_entity
from variorum.project.corpus import set_state
from variorum.project.project import Project
from variorum.text.span import Span
from variorum.ui.adjudication.screen import AdjudicationScreen
from variorum.ui.coding.link_picker import LinkPicker
from variorum.ui.main_window import MainWindow

CONTACT, DENIAL = "t.talks.contact", "t.talks.denial"
INVOLVEMENT = Attribute(
    id="involvement",
    label="Involvement",
    type="one",
    choices=(Choice(id="direct", label="direct"), Choice(id="remote", label="remote")),
)
HELD = Qt.KeyboardModifier.ControlModifier


def named(project: Project, name: str) -> Entity:
    return next(one for one in project.reader.records(Entity) if one.name == name)


@pytest.fixture
def coded(project: Project) -> Project:
    """Ana linked a source to what Ben coded otherwise; links have an involvement."""
    (book,) = project.reader.records(Codebook)
    with project.edit("Change codebook") as edit:
        edit.update(book, book.changed(link_attributes=(INVOLVEMENT,)))
    article = project.articles()[0]
    for name, code in (("Ana", CONTACT), ("Ben", DENIAL)):
        project.use_coder(name)
        (coding,) = apply_code(project, article, [Span(14, 28)], project.scheme.code[code])
        if name == "Ana":
            source = project.scheme.roles_of(project.scheme.code[CONTACT])[-1]
            link_entity(project, coding, source, named(project, "José Peña"))
        set_state(project, article, "done")
    project.use_coder("Lea")
    return project


@pytest.fixture
def window(qtbot: QtBot, coded: Project) -> Iterator[MainWindow]:
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.workspace.open(coded)
    with qtbot.waitSignal(made.settling.queue_shown):
        made.show_settling()
    yield made
    made.close()


@pytest.fixture
def screen(window: MainWindow, qtbot: QtBot) -> AdjudicationScreen:
    """The screen with an own version open."""
    qtbot.keyClicks(window.settling.cases, "e")
    assert window.settling.panel.own.isVisible()
    return window.settling


def picker_of(screen: AdjudicationScreen) -> LinkPicker:
    found = screen.findChild(LinkPicker)
    assert isinstance(found, LinkPicker)
    return found


def focus(screen: AdjudicationScreen) -> QWidget:
    found = screen.window().focusWidget()
    assert found is not None
    return found


def press(
    qtbot: QtBot,
    screen: AdjudicationScreen,
    key: Qt.Key,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.keyClick(focus(screen), key, held)


def settled_links(project: Project) -> tuple[SettledLink, ...]:
    (ruling,) = project.reader.records(Ruling)
    (stands,) = ruling.codings
    return stands.links


def test_the_links_of_the_version_are_shown_and_stay(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    chips = screen.panel.own.links.rows.chips.values()
    assert [chip.words for chip in chips] == ["José Peña"]
    press(qtbot, screen, Qt.Key.Key_Return, HELD)
    assert settled_links(coded) == (
        SettledLink(role="source", entity=named(coded, "José Peña").id),
    )


def test_a_link_is_added_answered_and_settled_by_keys_alone(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    press(qtbot, screen, Qt.Key.Key_E, HELD)
    picker = picker_of(screen)
    assert picker.isVisible()
    assert picker.role.id == "party_group"
    qtbot.keyClicks(picker.line, "calle")
    press(qtbot, screen, Qt.Key.Key_Return)
    assert not picker.isVisible()
    # The keys are on the new link: its involvement is a digit away.
    qtbot.keyClicks(focus(screen), "2")
    words = [chip.words for chip in screen.panel.own.links.rows.chips.values()]
    assert words == ["Calle Nueve (remote)", "José Peña"]
    press(qtbot, screen, Qt.Key.Key_Return, HELD)
    assert settled_links(coded) == (
        SettledLink(role="source", entity=named(coded, "José Peña").id),
        SettledLink(
            role="party_group",
            entity=named(coded, "Calle Nueve").id,
            attributes={"involvement": "remote"},
        ),
    )
    assert coded.snapshot().links[0].attributes == {}


def test_a_link_is_removed_by_del(screen: AdjudicationScreen, coded: Project, qtbot: QtBot) -> None:
    (chip,) = screen.panel.own.links.rows.chips.values()
    chip.setFocus()
    press(qtbot, screen, Qt.Key.Key_Delete)
    assert not screen.panel.own.links.rows.chips
    press(qtbot, screen, Qt.Key.Key_Return, HELD)
    assert settled_links(coded) == ()
    assert len(coded.snapshot().links) == 1


def test_several_are_linked_one_after_the_other_and_esc_leads_to_the_last(
    screen: AdjudicationScreen, qtbot: QtBot
) -> None:
    links = screen.panel.own.links
    links.link_in("source")
    picker = picker_of(screen)
    qtbot.keyClicks(picker.line, "Ines Roca")
    press(qtbot, screen, Qt.Key.Key_Return, HELD)
    assert picker.isVisible()
    assert picker.role.id == "party_group"
    press(qtbot, screen, Qt.Key.Key_Escape)
    assert screen.panel.own.isVisible()
    assert [chip.words for chip in links.rows.chips.values()] == ["José Peña", "Ines Roca"]
    assert focus(screen) is list(links.rows.chips.values())[-1]


def test_a_new_entity_is_made_when_it_settles_and_goes_with_undo(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    before = len(coded.reader.records(Entity))
    links = screen.panel.own.links
    links.link_in("source")
    qtbot.keyClicks(picker_of(screen).line, "Ines Roca")
    press(qtbot, screen, Qt.Key.Key_Return)
    assert len(coded.reader.records(Entity)) == before
    press(qtbot, screen, Qt.Key.Key_Return, HELD)
    assert [link.entity for link in settled_links(coded)][1] == named(coded, "Ines Roca").id
    assert screen.queue is not None
    assert len(screen.queue.records.entities) == before + 1
    coded.undo()
    assert len(coded.reader.records(Entity)) == before


def test_what_is_linked_and_removed_again_makes_no_entity(
    screen: AdjudicationScreen, coded: Project, qtbot: QtBot
) -> None:
    before = coded.reader.records(Entity)
    screen.panel.own.links.link_in("source")
    qtbot.keyClicks(picker_of(screen).line, "Ines Roca")
    press(qtbot, screen, Qt.Key.Key_Return)
    press(qtbot, screen, Qt.Key.Key_Delete)
    press(qtbot, screen, Qt.Key.Key_Return, HELD)
    assert coded.reader.records(Entity) == before


def test_a_role_for_one_gives_up_the_one_it_had(screen: AdjudicationScreen, qtbot: QtBot) -> None:
    links = screen.panel.own.links
    for typed in ("calle", "Los Otros"):
        links.link_in("party_group")
        qtbot.keyClicks(picker_of(screen).line, typed)
        press(qtbot, screen, Qt.Key.Key_Return)
    assert [chip.words for chip in links.rows.chips.values()] == ["Los Otros", "José Peña"]


def test_links_that_another_code_does_not_take_are_back_with_the_former_one(
    screen: AdjudicationScreen, qtbot: QtBot
) -> None:
    own = screen.panel.own
    own.links.link_in("party_group")
    qtbot.keyClicks(picker_of(screen).line, "calle")
    press(qtbot, screen, Qt.Key.Key_Return)
    for code, shown in ((DENIAL, ["José Peña"]), (CONTACT, ["Calle Nueve", "José Peña"])):
        own.code.setCurrentIndex(own.code.findData(code))
        own.code.activated.emit(own.code.currentIndex())
        assert [chip.words for chip in own.links.rows.chips.values()] == shown


def test_tab_goes_through_code_answers_and_links_to_the_buttons(
    screen: AdjudicationScreen, qtbot: QtBot
) -> None:
    own = screen.panel.own
    (chip,) = own.links.rows.chips.values()
    passed: list[QWidget] = []
    while focus(screen) is not own.settle and len(passed) < 60:
        passed.append(focus(screen))
        press(qtbot, screen, Qt.Key.Key_Tab)
    answers = [one for one in passed if own.form.isAncestorOf(one)]
    assert answers
    order = [own.edges["end", 1], own.code, answers[0], answers[-1], chip]
    assert sorted(order, key=passed.index) == order
    assert focus(screen) is own.settle


def test_letters_in_an_own_version_are_no_keys_of_the_menus(
    screen: AdjudicationScreen, window: MainWindow, qtbot: QtBot
) -> None:
    before = window.workspace.article
    for key in "jkn?":
        qtbot.keyClicks(focus(screen), key)
    assert window.workspace.article == before
    assert screen.isVisible()
    assert screen.panel.own.isVisible()


def test_the_way_to_the_entity_keeps_what_was_corrected(
    screen: AdjudicationScreen, window: MainWindow
) -> None:
    own = screen.panel.own
    own.edges["start", 1].click()
    (chip,) = own.links.rows.chips.values()
    assert chip.link is not None
    own.links.rows.entity_wanted.emit(chip.link.entity)
    assert window.entities.isVisible()
    window.show_settling()
    assert own.isVisible()
    assert own.quote.text() == "“the capital”"
