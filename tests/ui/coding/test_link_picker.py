"""Linking by typing: roles by Tab or their beginning, the latest entities on top."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from variorum.model.codebook import Role
from variorum.model.entity import Alias, Entity
from variorum.ui.coding.link_picker import LinkPicker, NewEntity

Key = Qt.Key
SOURCE = Role(id="source", label="Source", types=("person", "organisation"))
PLACE = Role(id="place", label="Place", types=("place",))
RELAY = Role(id="relay", label="Relay", types=("organisation",), required=True)
ROLES = (SOURCE, PLACE, RELAY)
ANA = Entity(id="ana", type="person", name="Ana Ruiz", aliases=(Alias(text="the judge"),))
BEN = Entity(id="ben", type="person", name="Ben Okoye")
PAPER = Entity(id="paper", type="organisation", name="La Brújula")
TOWN = Entity(id="town", type="place", name="Puerto Alba")
ENTITIES = (ANA, BEN, PAPER, TOWN)


class Picking:
    """A picker over a page, and what was picked in it."""

    def __init__(self, page: QWidget) -> None:
        self.page = page
        self.picker = LinkPicker(page)
        self.picked: list[tuple[str, str, bool]] = []
        self.picker.picked.connect(self._pick)

    def _pick(self, role: Role, candidate: Entity | NewEntity, stay: bool) -> None:
        self.picked.append((role.id, candidate.name, stay))

    def open(
        self, role: str = "", recent: tuple[str, ...] = (), filled: tuple[str, ...] = ()
    ) -> None:
        self.picker.choose(QRect(10, 10, 5, 5), ROLES, ENTITIES, role, recent=recent, filled=filled)

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.picker.line, key, held)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.picker.line, text)

    @property
    def listed(self) -> list[str]:
        model = self.picker.view.model()
        return [
            str(model.index(row, 0).data()).split("  ·  ")[0] for row in range(model.rowCount())
        ]


@pytest.fixture
def picking(qtbot: QtBot) -> Picking:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(700, 600)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return Picking(page)


def test_it_begins_with_the_first_required_role_that_is_free(picking: Picking) -> None:
    picking.open()
    assert picking.picker.role == RELAY
    picking.open(filled=("relay",))
    assert picking.picker.role == SOURCE
    picking.open(filled=("relay", "source", "place"))
    assert picking.picker.role == SOURCE
    picking.open("place")
    assert picking.picker.role == PLACE


def test_the_latest_entities_stand_on_top_until_something_is_typed(picking: Picking) -> None:
    picking.open("source", recent=("town", "ben"))
    assert picking.listed == ["Ben Okoye", "Ana Ruiz", "La Brújula"]
    picking.type("judge")
    assert picking.listed[0] == "Ana Ruiz"


def test_of_names_that_match_as_well_the_latest_comes_first(picking: Picking) -> None:
    cousin = replace(ANA, id="cousin", name="a cousin of Ben", aliases=())
    uncle = replace(ANA, id="uncle", name="his uncle Ben", aliases=())
    picking.picker.choose(QRect(), ROLES, (cousin, uncle, BEN), "source", recent=("uncle", "ben"))
    picking.type("ben")
    assert picking.listed[:3] == ["Ben Okoye", "his uncle Ben", "a cousin of Ben"]


def test_tab_goes_to_the_next_role_and_shift_tab_back(picking: Picking) -> None:
    picking.open("source")
    picking.press(Key.Key_Tab)
    assert picking.picker.role == PLACE
    assert picking.listed == ["Puerto Alba"]
    picking.press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert picking.picker.role == SOURCE
    assert picking.picker.line.accessibleName() == "Entity as Source"


def test_the_beginning_of_a_role_and_a_colon_choose_it(picking: Picking) -> None:
    picking.open("source")
    picking.type("pl:puer")
    assert picking.picker.role == PLACE
    assert picking.picker.line.text() == "puer"
    picking.press(Key.Key_Return)
    assert picking.picked == [("place", "Puerto Alba", False)]
    assert not picking.picker.isVisible()


def test_ctrl_enter_links_and_goes_on_to_the_next_free_role(picking: Picking) -> None:
    picking.open("source")
    picking.type("ana")
    picking.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert picking.picked == [("source", "Ana Ruiz", True)]
    assert picking.picker.isVisible()
    picking.picker.go_on(ENTITIES, ("ana",), ("source", "relay"))
    assert picking.picker.role == PLACE
    assert picking.picker.line.text() == ""
    picking.press(Key.Key_Escape)
    assert not picking.picker.isVisible()


def test_a_new_entity_is_offered_in_each_type_of_the_role(picking: Picking) -> None:
    picking.open("source")
    picking.type("Marta")
    assert picking.listed == ["New person: “Marta”", "New organisation: “Marta”"]
    picking.press(Key.Key_Down)
    picking.press(Key.Key_Return)
    assert picking.picked == [("source", "Marta", False)]


def test_a_new_entity_is_typed_with_its_aliases(picking: Picking) -> None:
    picking.open("source")
    picking.type("Marta Ruiz = La Doctora= Doctora Ruiz =")
    assert picking.listed[0] == "New person: “Marta Ruiz = La Doctora = Doctora Ruiz”"


def test_without_an_entity_enter_does_nothing(picking: Picking) -> None:
    picking.picker.choose(QRect(10, 10, 5, 5), ROLES, (), "place")
    picking.press(Key.Key_Return)
    assert picking.picked == []
    assert picking.picker.isVisible()
