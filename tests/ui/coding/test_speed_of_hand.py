"""How many keys a coding costs, counted on the real window."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from variorum.model.entity import Entity

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MOST = 14
"""Key presses allowed for a coding with two attributes and two linked entities."""


def test_one_key_makes_a_coding_of_a_selection(hands: Any) -> None:
    span = hands.select("We met twice")
    hands.press(Key.Key_T)
    assert [(made.code, made.span) for made in hands.codings] == [("neg.talks.contact", span)]
    assert hands.presses == 1


def test_two_attributes_and_two_entities_take_no_more_than_fourteen_keys(hands: Any) -> None:
    hands.select("We met twice")
    hands.press(Key.Key_T)
    hands.press(Key.Key_Return, held=CTRL)
    hands.press(Key.Key_4)
    hands.press(Key.Key_Return)
    hands.press(Key.Key_3)
    hands.press(Key.Key_Return)
    assert hands.is_in_text
    hands.press(Key.Key_E, held=CTRL)
    hands.type("jos")
    hands.press(Key.Key_Return, held=CTRL)
    hands.type("calle")
    hands.press(Key.Key_Return)
    assert hands.is_in_text
    made = hands.focused
    assert made.attributes["status"] == "reported"
    assert made.attributes["source_kind"] == "group_member"
    assert hands.linked() == [("party_state", "José Peña"), ("party_group", "Calle Nueve")]
    assert hands.presses <= MOST


def test_the_same_words_get_a_second_code_by_one_key(hands: Any) -> None:
    hands.select("We met twice")
    hands.press(Key.Key_T)
    hands.presses = 0
    hands.press(Key.Key_M)
    assert {made.code for made in hands.codings} == {"neg.talks.contact", "neg.talks.mediation"}
    assert len({made.span for made in hands.codings}) == 1
    assert hands.presses == 1


def test_a_code_is_changed_by_shift_and_the_key_of_the_other(hands: Any) -> None:
    hands.select("We met twice")
    hands.press(Key.Key_T)
    hands.presses = 0
    hands.press(Key.Key_M, held=SHIFT)
    assert [made.code for made in hands.codings] == ["neg.talks.mediation"]
    assert hands.presses <= 2
    assert hands.focused == hands.codings[0]


def test_shift_and_a_key_codes_a_selection_as_the_key_does(hands: Any) -> None:
    hands.select("We met twice")
    hands.press(Key.Key_T)
    hands.select("denied")
    hands.press(Key.Key_M, held=SHIFT)
    assert sorted(made.quote for made in hands.codings) == ["We met twice", "denied"]


def test_a_coding_is_widened_by_a_word_with_one_key(hands: Any) -> None:
    hands.select("We met")
    hands.press(Key.Key_T)
    hands.presses = 0
    hands.press(Key.Key_BracketRight)
    assert hands.focused.quote == "We met twice"
    assert hands.presses == 1


def test_a_coding_is_split_at_the_caret_with_two_keys(hands: Any) -> None:
    hands.select("We met twice")
    hands.press(Key.Key_T)
    hands.press(Key.Key_Left, held=CTRL)
    hands.presses = 0
    hands.press(Key.Key_T, held=CTRL)
    assert sorted(made.quote for made in hands.codings) == ["We met", "twice"]
    assert hands.focused.quote == "twice"
    assert hands.presses <= 2


def test_a_split_within_a_word_goes_to_the_nearest_end_of_it(hands: Any) -> None:
    span = hands.select("We met twice")
    hands.press(Key.Key_T)
    hands.window.coding.view.put_caret(span.start + 4)  # We m|et twice
    hands.press(Key.Key_T, held=CTRL)
    assert sorted(made.quote for made in hands.codings) == ["We", "met twice"]


def test_two_neighbours_are_joined_with_two_keys(hands: Any) -> None:
    hands.select("We met")
    hands.press(Key.Key_T)
    hands.select("twice,” said")
    hands.press(Key.Key_T)
    hands.presses = 0
    hands.press(Key.Key_J, held=CTRL)
    assert [made.quote for made in hands.codings] == ["We met twice,” said"]
    assert hands.focused == hands.codings[0]
    assert hands.presses <= 2


def test_one_that_overlaps_is_joined_before_one_that_touches(hands: Any) -> None:
    for words in ("We met twice", "twice,” said", "said José"):
        hands.select(words)
        hands.press(Key.Key_T)
    first = min(hands.codings, key=lambda made: made.start)
    hands.window.coding.view.focus_coding(first.id)
    hands.press(Key.Key_J, held=CTRL)
    assert sorted(made.quote for made in hands.codings) == ["We met twice,” said", "said José"]


def test_what_was_split_is_joined_before_what_more_signs_part(hands: Any) -> None:
    for words in ("We met twice", "said José"):
        hands.select(words)
        hands.press(Key.Key_T)
    first = min(hands.codings, key=lambda made: made.start)
    hands.window.coding.view.focus_coding(first.id)
    hands.window.coding.view.put_caret(first.end - len("twice"))
    hands.press(Key.Key_T, held=CTRL)
    assert hands.focused.quote == "twice"
    hands.press(Key.Key_J, held=CTRL)
    assert sorted(made.quote for made in hands.codings) == ["We met twice", "said José"]


def test_what_does_not_touch_is_not_joined(hands: Any) -> None:
    hands.select("We met")
    hands.press(Key.Key_T)
    hands.select("said")
    hands.press(Key.Key_T)
    hands.press(Key.Key_J, held=CTRL)
    assert len(hands.codings) == 2
    assert "touches this one" in hands.window.messages.text


def test_the_answers_of_the_last_coding_come_by_one_shortcut(hands: Any) -> None:
    hands.select("We met")
    hands.press(Key.Key_T)
    hands.press(Key.Key_Return, held=CTRL)
    hands.press(Key.Key_1, Key.Key_Return, Key.Key_2, Key.Key_Return)
    hands.press(Key.Key_E, held=CTRL)
    hands.press(Key.Key_Return)
    hands.press(Key.Key_J)
    hands.select("Nothing happened")
    hands.press(Key.Key_T)
    hands.presses = 0
    hands.press(Key.Key_R, held=CTRL)
    assert hands.presses <= 2
    assert hands.focused.attributes["status"] == "denied"
    assert hands.focused.attributes["source_kind"] == "court_or_prosecution"
    assert hands.linked() == []
    hands.press(Key.Key_R, held=CTRL | SHIFT)
    assert len(hands.linked()) == 1


def test_the_same_code_goes_before_the_last_coding(hands: Any) -> None:
    for words, key, status in (("We met", Key.Key_T, Key.Key_1), ("said", Key.Key_M, Key.Key_2)):
        hands.select(words)
        hands.press(key)
        hands.press(Key.Key_Return, held=CTRL)
        hands.press(status, Key.Key_Escape)
    hands.select("denied it")
    hands.press(Key.Key_T)
    hands.press(Key.Key_R, held=CTRL)
    assert hands.focused.attributes["status"] == "denied"


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Return, SHIFT),
        (Key.Key_Return, CTRL),
        (Key.Key_E, CTRL),
        (Key.Key_M, CTRL),
        (Key.Key_M, CTRL | SHIFT),
    ],
)
def test_two_or_three_keys_lead_away_from_the_text_and_one_back(
    hands: Any, key: Key, held: Qt.KeyboardModifier
) -> None:
    hands.select("We met twice")
    hands.press(Key.Key_T)
    hands.press(key, held=held)
    assert not hands.is_in_text
    hands.press(Key.Key_Escape)
    assert hands.is_in_text
    assert hands.focused.quote == "We met twice"


def test_defaults_come_back_by_one_shortcut_and_leave_the_rest(hands: Any) -> None:
    hands.select("We met")
    hands.press(Key.Key_T)
    before = hands.focused.attributes
    hands.press(Key.Key_Return, held=CTRL)
    hands.press(Key.Key_1, Key.Key_Down, Key.Key_Delete, Key.Key_Escape)
    assert "polarity" not in hands.focused.attributes
    hands.press(Key.Key_B, held=CTRL)
    assert hands.focused.attributes == {**before, "status": "denied"}


def test_the_card_leads_to_the_code_to_use_instead(hands: Any) -> None:
    hands.select("We met")
    hands.press(Key.Key_T)
    card = hands.window.coding.inspector.card
    said = [chip.accessibleName() for chip in card.changers]
    assert said == ["Change to Brokering", "Change to Channel opened"]
    assert [chip.key for chip in card.changers] == ["⇧M", "⇧C"]
    card.changers[0].click()
    assert hands.focused.code == "neg.talks.mediation"
    hands.press(Key.Key_T, held=SHIFT)
    assert hands.focused.code == "neg.talks.contact"


def test_keys_of_a_card_are_those_of_its_own_codebook(hands: Any) -> None:
    hands.select("We met")
    hands.press(Key.Key_T)
    hands.window.coding.codebook.choose_first()
    hands.press(Key.Key_M, held=SHIFT)
    assert hands.focused.code == "neg.talks.mediation"


def test_an_entity_is_made_with_its_alias(hands: Any) -> None:
    hands.select("We met")
    hands.press(Key.Key_T)
    hands.press(Key.Key_E, held=CTRL)
    hands.type("Marta Ruiz = La Doctora")
    hands.press(Key.Key_Return)
    made = next(one for one in hands.project.reader.records(Entity) if one.name == "Marta Ruiz")
    assert [alias.text for alias in made.aliases] == ["La Doctora"]


def test_the_status_line_says_what_the_keys_of_the_form_do(hands: Any) -> None:
    said: list[str] = []
    hands.window.coding.telling.hints_changed.connect(said.append)
    hands.select("We met")
    hands.press(Key.Key_T)
    hands.press(Key.Key_Return, held=CTRL)
    assert said[-1].startswith("Digit or letter picks    Enter next")
    hands.press(Key.Key_Escape)
    assert "entity" in said[-1]
