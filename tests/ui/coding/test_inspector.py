"""The form of a coding: chips by keys, what folds, dates as understood, the way through it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from variorum.model.codebook import Attribute, Choice, Code, Codebook, Group, Role, Scheme
from variorum.model.coding import AttributeValue, Coding, Link
from variorum.model.entity import Entity
from variorum.ui.coding.attribute_field import (
    ListField,
    OneField,
    SeveralField,
    TypedField,
    field_for,
)
from variorum.ui.coding.families import families_of, short_label
from variorum.ui.coding.inspector import Inspector

Key = Qt.Key


def choices(*labels: str) -> tuple[Choice, ...]:
    return tuple(Choice(id=label.lower(), label=label) for label in labels)


STATUS = Attribute(
    id="status",
    label="Status",
    type="one",
    required=True,
    choices=choices("Denied", "Confirmed", "Alleged", "Asserted"),
)
KIND = Attribute(
    id="kind",
    label="Kind",
    type="one",
    required_unless={"status": "asserted"},
    choices=choices("Official", "Media", "Other"),
)
POLARITY = Attribute(
    id="polarity", label="Polarity", type="one", default="yes", choices=choices("Yes", "No")
)
WHEN = Attribute(id="when", label="When", type="date")
QUANTITY = Attribute(id="quantity", label="Quantity", type="number")
UP_TO = Attribute(id="quantity_to", label="Quantity, up to", type="number")
UNIT = Attribute(
    id="unit",
    label="What is counted",
    type="one",
    required_with="quantity",
    choices=choices("Persons", "Votes"),
)
HEDGE = Attribute(
    id="quantity_bound",
    label="Hedge",
    type="one",
    default="exact",
    choices=choices("Exact", "About"),
)
SHARED = (STATUS, POLARITY, KIND, WHEN, QUANTITY, UP_TO, UNIT, HEDGE)
VENUE = Attribute(id="venue", label="Venue", type="text")
INVOLVEMENT = Attribute(
    id="involvement", label="Involvement", type="one", choices=choices("Direct", "Ordered")
)
SOURCE = Role(id="source", label="Source", types=("person",))
PLACE = Role(id="place", label="Place", types=("place",), many=False)
CODE = Code(id="c", codebook="b", group="g", label="Talks", attributes=(VENUE,), roles=(SOURCE,))
SCHEME = Scheme.of(
    [
        Codebook(
            id="b",
            title="Book",
            version="1",
            attributes=SHARED,
            roles=(PLACE,),
            link_attributes=(INVOLVEMENT,),
        )
    ],
    [Group(id="g", codebook="b", label="Group", hue="blue")],
    [CODE],
)
MARTA = Entity(id="m", type="person", name="Marta Ruiz")
DEFAULTS: dict[str, AttributeValue] = {"polarity": "yes", "quantity_bound": "exact"}


class Desk:
    """Keeps a coding and shows it in an inspector, as the project and the screen do."""

    def __init__(self, inspector: Inspector) -> None:
        self.inspector = inspector
        self.coding = Coding(
            id="1",
            article="a",
            coder="x",
            code="c",
            start=0,
            end=4,
            quote="word",
            attributes=DEFAULTS,
        )
        self.links: list[Link] = []
        self.wanted: list[str] = []
        self.left = 0
        self.merged: list[str] = []
        inspector.attribute_set.connect(self.set)
        inspector.confidence_set.connect(self.be_sure)
        inspector.links.attribute_set.connect(self.involve)
        inspector.links.unlink_wanted.connect(self.unlink)
        inspector.links.link_wanted.connect(self.wanted.append)
        inspector.left.connect(self.leave)
        self.show()

    def show(self) -> None:
        entities = {MARTA.id: MARTA}
        self.inspector.show_coding(self.coding, self.links, SCHEME, entities, "Ana")

    def set(self, name: str, value: AttributeValue | None, merge_key: str) -> None:
        values = {**self.coding.attributes, name: value}
        kept = {key: known for key, known in values.items() if known is not None}
        self.coding = replace(self.coding, attributes=kept)
        self.merged.append(merge_key)
        self.show()

    def be_sure(self, confidence: object) -> None:
        self.coding = replace(self.coding, confidence=confidence)  # type: ignore[arg-type]
        self.show()

    def involve(self, link: Link, name: str, value: AttributeValue | None, _key: str) -> None:
        self.links = [link.changed(attributes={name: value} if value else {})]
        self.show()

    def unlink(self, link: Link) -> None:
        self.links = [known for known in self.links if known.id != link.id]
        self.show()

    def leave(self) -> None:
        self.left += 1

    @property
    def values(self) -> dict[str, AttributeValue]:
        return {k: v for k, v in self.coding.attributes.items() if DEFAULTS.get(k) != v}

    def one(self, name: str) -> OneField:
        field = self.inspector.fields[name]
        assert isinstance(field, OneField)
        return field

    def typed(self, name: str) -> TypedField:
        field = self.inspector.fields[name]
        assert isinstance(field, TypedField)
        return field


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(360, 700)
    made = Desk(inspector)
    with qtbot.waitExposed(inspector):
        inspector.show()
    inspector.activateWindow()
    return made


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(focus(), key, held)


def labels(widgets: Sequence[QWidget]) -> list[str]:
    return [widget.accessibleName() for widget in widgets]


# Choices


def test_a_digit_picks_a_choice(desk: Desk) -> None:
    desk.one("status").setFocus()
    press(Key.Key_2)
    assert desk.values == {"status": "confirmed"}
    assert [chip.isChecked() for chip in desk.one("status").chips] == [False, True, False, False]


def test_a_letter_picks_the_next_choice_that_begins_with_it(desk: Desk) -> None:
    desk.one("status").setFocus()
    press(Key.Key_A)
    assert desk.values == {"status": "alleged"}
    press(Key.Key_A)
    assert desk.values == {"status": "asserted"}
    press(Key.Key_A)
    assert desk.values == {"status": "alleged"}


def test_arrows_walk_the_choices_in_one_step_of_undo(desk: Desk) -> None:
    desk.one("status").setFocus()
    press(Key.Key_Right)
    assert desk.values == {"status": "denied"}
    press(Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert desk.values == {"status": "confirmed"}
    assert len(set(desk.merged)) == 1
    assert desk.merged[0]
    press(Key.Key_1)
    assert desk.merged[-1] == ""


def test_delete_clears_a_choice(desk: Desk) -> None:
    desk.one("status").setFocus()
    press(Key.Key_2, Key.Key_Delete)
    assert desk.values == {}
    assert not any(chip.isChecked() for chip in desk.one("status").chips)


def test_a_click_on_what_is_chosen_clears_it_unless_it_is_required(desk: Desk) -> None:
    desk.one("polarity").chips[1].click()
    assert desk.coding.attributes["polarity"] == "no"
    desk.one("polarity").chips[1].click()
    assert "polarity" not in desk.coding.attributes
    desk.one("status").chips[0].click()
    desk.one("status").chips[0].click()
    assert desk.coding.attributes["status"] == "denied"


def test_a_chip_says_what_it_is(desk: Desk) -> None:
    chip = desk.one("status").chips[2]
    assert chip.accessibleName() == "Status: Alleged"
    face = QAccessible.queryAccessibleInterface(chip)
    assert face is not None
    assert face.role() == QAccessible.Role.RadioButton


def test_only_one_chip_of_a_question_is_on_the_way_of_tab(desk: Desk) -> None:
    desk.set("status", "alleged", "")
    stops = [
        bool(chip.focusPolicy() & Qt.FocusPolicy.TabFocus) for chip in desk.one("status").chips
    ]
    assert stops == [False, False, True, False]


def test_an_ampersand_in_a_choice_is_no_shortcut(qtbot: QtBot) -> None:
    field = field_for(Attribute(id="x", label="X", type="one", choices=choices("R&D", "P&L")))
    qtbot.addWidget(field)
    assert isinstance(field, OneField)
    assert [chip.words for chip in field.chips] == ["R&D", "P&L"]
    assert field.chips[0].shortcut().isEmpty()


def test_several_choices_go_on_and_off_by_digit(qtbot: QtBot) -> None:
    field = field_for(Attribute(id="x", label="X", type="several", choices=choices("A", "B", "C")))
    qtbot.addWidget(field)
    assert isinstance(field, SeveralField)
    told: list[object] = []
    field.changed.connect(lambda _, value: told.append(value))
    field.show()
    field.activateWindow()
    field.setFocus()
    QTest.keyClick(field.chips[0], Key.Key_3)
    QTest.keyClick(field.chips[2], Key.Key_1)
    QTest.keyClick(field.chips[0], Key.Key_3)
    QTest.keyClick(field.chips[0], Key.Key_1)
    assert told == [["c"], ["a", "c"], ["a"], None]


def test_more_than_ten_choices_are_a_list(qtbot: QtBot) -> None:
    many = choices(*(f"Choice {number}" for number in range(11)))
    ten = field_for(Attribute(id="x", label="X", type="one", choices=many[:10]))
    eleven = field_for(Attribute(id="x", label="X", type="one", choices=many))
    for field in (ten, eleven):
        qtbot.addWidget(field)
    assert isinstance(ten, OneField)
    assert [chip.key for chip in ten.chips] == list("1234567890")
    assert isinstance(eleven, ListField)
    told: list[object] = []
    eleven.changed.connect(lambda _, value: told.append(value))
    combo = eleven.findChild(QComboBox)
    assert combo is not None
    QTest.keyClick(combo, Key.Key_3)
    QTest.keyClick(combo, Key.Key_Delete)
    assert told == ["choice 2", None]


# Numbers, dates


def test_a_date_is_shown_as_understood_while_it_is_typed(desk: Desk) -> None:
    desk.inspector.form.focus("when")
    line = desk.typed("when").line
    QTest.keyClicks(line, "about may 2021")
    assert desk.typed("when").below.text() == "= about May 2021"
    press(Key.Key_Return)
    assert desk.coding.attributes["when"] == "2021-05~"
    assert line.text() == "about May 2021"
    assert desk.typed("when").below.text() == "2021-05~"


def test_what_is_not_understood_stays_and_says_why(desk: Desk) -> None:
    desk.inspector.form.focus("when")
    QTest.keyClicks(desk.typed("when").line, "3/4/2021")
    press(Key.Key_Return)
    assert "when" not in desk.coding.attributes
    assert "two dates" in desk.typed("when").below.text()
    assert focus() is desk.typed("when").line
    assert desk.left == 0


def test_a_figure_stands_on_one_line_with_its_unit_and_hedge() -> None:
    families = {family.base.id: family for family in families_of((*SHARED, VENUE), (VENUE,))}
    assert list(families) == ["status", "polarity", "kind", "when", "quantity", "venue"]
    assert families["quantity"].members == (UP_TO, UNIT, HEDGE)
    assert families["venue"].own
    assert short_label(QUANTITY, UP_TO) == "up to"
    assert short_label(QUANTITY, UNIT) == "What is counted"


def test_the_unit_is_missing_once_there_is_a_figure(desk: Desk) -> None:
    desk.set("status", "asserted", "")
    desk.set("quantity", 40, "")
    assert desk.inspector.fields["quantity"].label.text().startswith("○")
    desk.inspector.focus_attributes()
    combo = focus()
    assert isinstance(combo, QComboBox)
    press(Key.Key_2)
    assert desk.coding.attributes["unit"] == "votes"
    assert not desk.inspector.fields["quantity"].label.text().startswith("○")


# What folds


def test_seldom_asked_questions_fold_until_they_are_used(desk: Desk) -> None:
    form = desk.inspector.form
    assert sorted(form.more) == ["quantity", "when"]
    assert not desk.inspector.fields["when"].isVisible()
    assert desk.inspector.fields["venue"].isVisible()
    form.more["when"].click()
    assert focus() is desk.typed("when").line
    assert not form.more["when"].isVisible()
    assert form.more["quantity"].isVisible()
    desk.set("quantity", 40, "")
    assert desk.inspector.fields["quantity"].isVisible()
    assert not form.more["quantity"].isVisible()
    desk.set("quantity", None, "")
    assert not desk.inspector.fields["quantity"].isVisible()


def test_another_coding_folds_what_was_opened(desk: Desk) -> None:
    desk.inspector.form.focus("when")
    desk.coding = replace(desk.coding, id="2")
    desk.show()
    assert not desk.inspector.fields["when"].isVisible()


# The way through


def test_required_and_missing_are_marked(desk: Desk) -> None:
    assert desk.one("status").label.text() == "○ Status *"
    assert desk.one("kind").label.text() == "○ Kind"
    assert desk.one("polarity").label.text() == "Polarity"
    desk.set("status", "asserted", "")
    assert desk.one("status").label.text() == "Status *"
    assert desk.one("kind").label.text() == "Kind"


def test_enter_leads_from_what_is_missing_back_to_the_text(desk: Desk) -> None:
    desk.inspector.focus_attributes()
    assert focus() in desk.one("status").chips
    press(Key.Key_1, Key.Key_Return)
    assert focus() in desk.one("kind").chips
    press(Key.Key_2)
    assert desk.left == 0
    press(Key.Key_Return)
    assert desk.left == 1


@pytest.mark.parametrize("status", ["asserted", None])
def test_tab_is_as_everywhere_whatever_is_missing(desk: Desk, status: str | None) -> None:
    desk.set("status", status, "")
    desk.inspector.focus_attributes()
    assert focus() in desk.one("status").chips
    press(Key.Key_Tab)
    assert focus() in desk.one("polarity").chips
    press(Key.Key_Tab)
    assert focus() in desk.one("kind").chips
    press(Key.Key_Backtab, held=Qt.KeyboardModifier.ShiftModifier)
    assert focus() in desk.one("polarity").chips
    assert desk.left == 0


def test_up_and_down_walk_the_questions(desk: Desk) -> None:
    desk.one("status").setFocus()
    press(Key.Key_Down, Key.Key_Down)
    assert focus() in desk.one("kind").chips
    press(Key.Key_Down)
    assert focus() is desk.typed("venue").line
    press(Key.Key_Down, Key.Key_Up)
    assert focus() is desk.typed("venue").line
    press(Key.Key_Up)
    assert focus() in desk.one("kind").chips


def test_down_goes_on_from_the_last_question_to_what_is_below(desk: Desk) -> None:
    desk.typed("venue").line.setFocus()
    press(Key.Key_Down)
    assert focus() is desk.inspector.form.more["when"]
    press(Key.Key_Return)
    assert focus() is desk.typed("when").line
    press(Key.Key_Down, Key.Key_Down)
    assert focus() is desk.inspector.form.more["quantity"]
    press(Key.Key_Down)
    assert focus() in desk.inspector.links.offers
    press(Key.Key_Up)
    assert focus() is desk.inspector.form.more["quantity"]
    desk.inspector.focus_confidence()
    press(Key.Key_Down)
    assert focus() is desk.inspector.note


def test_how_sure_takes_a_digit(desk: Desk) -> None:
    desk.inspector.focus_confidence()
    press(Key.Key_3)
    assert desk.coding.confidence == "high"
    press(Key.Key_Up)
    assert focus() not in desk.inspector.confidence.chips


def test_every_question_can_be_reached_by_tab(desk: Desk) -> None:
    desk.set("status", "asserted", "")
    desk.links = [Link(id="l", coding="1", role="source", entity="m")]
    desk.show()
    desk.inspector.focus_attributes()
    seen: list[QWidget] = []
    while focus() not in seen:
        seen.append(focus())
        press(Key.Key_Tab)
    wanted = [
        desk.one("status").chips[3],
        desk.one("kind").chips[0],
        desk.typed("venue").line,
        desk.inspector.form.more["when"],
        desk.inspector.links.chips["l"],
        desk.inspector.confidence.chips[0],
        desk.inspector.note,
    ]
    assert [widget for widget in seen if widget in wanted] == wanted


def test_escape_leads_back_from_everywhere(desk: Desk) -> None:
    places: list[QWidget] = [*desk.inspector.fields.values(), desk.inspector.confidence]
    places.append(desk.inspector.note)
    for number, place in enumerate(places, 1):
        for name, field in desk.inspector.fields.items():
            if field is place:
                desk.inspector.form.focus(name)
        place.setFocus()
        press(Key.Key_Escape)
        assert desk.left == number


def test_a_required_role_is_asked_for_at_the_end(qtbot: QtBot, desk: Desk) -> None:
    del qtbot
    needed = replace(SOURCE, required=True)
    scheme = Scheme.of(SCHEME.codebooks, SCHEME.groups, [replace(CODE, roles=(needed,))])
    desk.coding = replace(desk.coding, attributes={**DEFAULTS, "status": "asserted"})
    desk.inspector.show_coding(desk.coding, [], scheme, {}, "Ana")
    desk.inspector.focus_attributes()
    assert desk.wanted == ["source"]


# Links


def link(**fields: AttributeValue) -> Link:
    return Link(id="l", coding="1", role="source", entity="m", attributes=fields)


def test_roles_without_links_share_a_line(desk: Desk) -> None:
    offers = desk.inspector.links.offers
    assert [chip.words for chip in offers] == ["+ Source", "+ Place"]
    offers[1].click()
    assert desk.wanted == ["place"]
    desk.links = [link()]
    desk.show()
    assert [chip.words for chip in desk.inspector.links.offers] == ["+ Place"]
    assert desk.inspector.links.chips["l"].words == "Marta Ruiz"


def test_how_an_entity_is_involved_is_set_by_key(desk: Desk) -> None:
    desk.links = [link()]
    desk.show()
    assert not desk.inspector.links.about.isVisible()
    chip = desk.inspector.links.chips["l"]
    chip.setFocus()
    assert desk.inspector.links.about.isVisible()
    press(Key.Key_2)
    assert desk.links[0].attributes == {"involvement": "ordered"}
    assert chip.words == "Marta Ruiz (Ordered)"
    assert focus() is chip
    desk.inspector.note.setFocus()
    assert not desk.inspector.links.about.isVisible()


def test_delete_takes_a_link_away(desk: Desk) -> None:
    desk.links = [link()]
    desk.show()
    desk.inspector.links.chips["l"].setFocus()
    press(Key.Key_Delete)
    assert desk.links == []
    assert focus() is desk.inspector.links.offers[0]


# The look


def test_a_usual_coding_fits_a_small_screen_without_scrolling(desk: Desk) -> None:
    desk.set("status", "alleged", "")
    desk.set("kind", "media", "")
    desk.links = [link()]
    desk.show()
    desk.inspector.resize(360, 640)
    QApplication.processEvents()
    note = desk.inspector.note
    assert note.mapTo(desk.inspector, note.rect().bottomLeft()).y() < 640


@pytest.mark.parametrize("width", [300, 360, 520])
def test_nothing_is_wider_than_the_panel(desk: Desk, width: int) -> None:
    long = replace(
        STATUS,
        label="Tipo de fuente de la afirmación según lo que dice el propio artículo",
        choices=choices(
            "organización defensora de los derechos humanos o asociación de víctimas", "sí"
        ),
    )
    code = replace(CODE, label="Desaparición forzada de personas defensoras de derechos humanos")
    book = replace(SCHEME.codebooks[0], attributes=(long, *SHARED[1:]))
    scheme = Scheme.of([book], SCHEME.groups, [code])
    desk.inspector.resize(width, 700)
    desk.inspector.show_coding(replace(desk.coding, id="3"), [], scheme, {}, "Ana")
    QApplication.processEvents()
    for field in desk.inspector.fields.values():
        for part in field.findChildren(QWidget):
            if part.isVisible():
                corner = part.mapTo(desk.inspector, part.rect().topRight())
                assert corner.x() <= width, part
