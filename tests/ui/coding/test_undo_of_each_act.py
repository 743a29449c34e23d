"""Each act of coding is one step of Undo, says what it was, and Undo goes to its place."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from variorum.model.coding import Coding, Link

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def state(hands: Any) -> tuple[list[Coding], list[Link]]:
    reader = hands.project.reader
    return reader.records(Coding), reader.records(Link)


def move_end(hands: Any) -> None:
    hands.press(Key.Key_BracketRight)


def move_start(hands: Any) -> None:
    hands.press(Key.Key_Right, held=ALT | SHIFT)


def set_attribute(hands: Any) -> None:
    hands.press(Key.Key_Return, held=CTRL)
    hands.press(Key.Key_2, Key.Key_Escape)


def set_by_arrows(hands: Any) -> None:
    hands.press(Key.Key_Return, held=CTRL)
    hands.press(Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Escape)


def set_confidence(hands: Any) -> None:
    hands.window.coding.inspector.confidence.setFocus()
    hands.press(Key.Key_3, Key.Key_Escape)


def link(hands: Any) -> None:
    hands.press(Key.Key_E, held=CTRL)
    hands.type("pl:")
    hands.type("Puerto Alba")
    hands.press(Key.Key_Return)


def unlink(hands: Any) -> None:
    next(iter(hands.window.coding.inspector.links.chips.values())).setFocus()
    hands.press(Key.Key_Delete, Key.Key_Escape)


def involve(hands: Any) -> None:
    next(iter(hands.window.coding.inspector.links.chips.values())).setFocus()
    hands.press(Key.Key_2, Key.Key_Escape)


def write_note(hands: Any) -> None:
    hands.press(Key.Key_M, held=CTRL)
    hands.type("who is we?")
    hands.press(Key.Key_Escape)


def split(hands: Any) -> None:
    hands.press(Key.Key_T, held=CTRL)


def join(hands: Any) -> None:
    hands.press(Key.Key_J, held=CTRL)


def same(hands: Any) -> None:
    hands.press(Key.Key_R, held=CTRL | SHIFT)


def reset(hands: Any) -> None:
    hands.press(Key.Key_B, held=CTRL)


def change_code(hands: Any) -> None:
    hands.press(Key.Key_M, held=SHIFT)


def code_again(hands: Any) -> None:
    hands.press(Key.Key_M)


def remove(hands: Any) -> None:
    hands.press(Key.Key_Delete)


@pytest.fixture
def ready(hands: Any) -> Any:
    """Two neighbours with the code Talks held; the second has the focus, a link and answers."""
    hands.select("José Peña")
    hands.press(Key.Key_T)
    hands.press(Key.Key_Return, held=CTRL)
    hands.press(Key.Key_1, Key.Key_Escape)
    hands.press(Key.Key_E, held=CTRL)
    hands.press(Key.Key_Return)
    hands.select("We met twice,” said")
    hands.press(Key.Key_T)
    hands.press(Key.Key_E, held=CTRL)
    hands.press(Key.Key_Tab)
    hands.type("calle")
    hands.press(Key.Key_Return)
    hands.window.coding.inspector.fields["polarity"].setFocus()
    hands.press(Key.Key_Delete, Key.Key_Escape)
    hands.press(Key.Key_Left, held=CTRL)
    assert hands.is_in_text
    return hands


ACTS: list[tuple[Callable[[Any], None], str]] = [
    (move_end, "move edge “Talks held”"),
    (move_start, "move edge “Talks held”"),
    (set_attribute, "set attribute “Talks held: Status”"),
    (set_by_arrows, "set attribute “Talks held: Status”"),
    (set_confidence, "set confidence “Talks held”"),
    (link, "link entity “Puerto Alba”"),
    (unlink, "remove link “Calle Nueve”"),
    (involve, "set involvement “Calle Nueve”"),
    (write_note, "edit note “Talks held”"),
    (split, "split coding “Talks held”"),
    (join, "join codings “Talks held”"),
    (same, "answer as before “Talks held”"),
    (reset, "set defaults “Talks held: Polarity”"),
    (change_code, "change code “Talks held → Brokering”"),
    (code_again, "apply code “Brokering”"),
    (remove, "remove coding “Talks held”"),
]


@pytest.mark.parametrize(("act", "said"), ACTS, ids=[act.__name__ for act, _ in ACTS])
def test_undo_and_redo_take_an_act_back_and_go_to_its_place(
    ready: Any, act: Callable[[Any], None], said: str
) -> None:
    window, article = ready.window, ready.article
    coding = ready.focused
    before = state(ready)
    act(ready)
    after = state(ready)
    assert after != before
    assert window.actions_by_id["edit.undo"].text() == f"&Undo {said}"

    window.workspace.open_article(ready.project.articles()[1])
    assert window.actions_by_id["edit.undo"].text() == f"&Undo {said} in “Talks resumed”"
    window.undoing.undo()
    assert state(ready) == before
    assert window.workspace.article == article
    selected = window.coding.view.selected_span()
    assert selected == coding.span or ready.focused.span.start <= coding.end
    assert window.statusBar().currentMessage().casefold() == f"undone: {said}".casefold()

    window.show_entities()
    window.workspace.open_article(ready.project.articles()[1])
    window.undoing.redo()
    assert state(ready) == after
    assert window.workspace.article == article
    assert window.coding.isVisible()


def test_undo_of_a_first_code_selects_its_words_again(hands: Any) -> None:
    span = hands.select("We met twice")
    hands.press(Key.Key_T)
    hands.press(Key.Key_Z, held=CTRL)
    assert hands.codings == []
    assert hands.window.coding.view.selected_span() == span
    hands.press(Key.Key_M)
    assert [made.code for made in hands.codings] == ["neg.talks.mediation"]


def test_ctrl_z_in_the_form_takes_back_what_was_chosen_there(hands: Any) -> None:
    hands.select("We met twice")
    hands.press(Key.Key_T)
    hands.press(Key.Key_Return, held=CTRL)
    hands.press(Key.Key_2)
    hands.press(Key.Key_Z, held=CTRL)
    assert "status" not in hands.focused.attributes
