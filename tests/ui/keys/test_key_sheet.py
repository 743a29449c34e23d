"""The sheet of keys, and giving actions other ones."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from variorum.ui import settings, shortcuts
from variorum.ui.actions import ActionSpec
from variorum.ui.keys.key_sheet import KeySheet
from variorum.ui.keys.press_keys import PressKeys

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def spec_of(name: str) -> ActionSpec:
    return next(spec for spec in shortcuts.specs() if spec.id == name)


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    """Return what the actions belong to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(home: QWidget) -> Mapping[str, QAction]:
    made = {spec.id: QAction(spec.title, home) for spec in shortcuts.specs()}
    shortcuts.apply_keys(made)
    return made


@pytest.fixture
def sheet(qtbot: QtBot, actions: Mapping[str, QAction]) -> KeySheet:
    made = KeySheet(actions)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def dialog_for(qtbot: QtBot, name: str) -> PressKeys:
    made = PressKeys(spec_of(name), "Export", "Ctrl+Shift+E", None)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def keys_in_use(actions: Mapping[str, QAction]) -> list[str]:
    return [keys.toString() for action in actions.values() for keys in action.shortcuts()]


# The sheet


def test_the_sheet_has_every_key_of_the_menus(sheet: KeySheet) -> None:
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    for spec in shortcuts.specs():
        for key in shortcuts.usual_keys(spec):
            native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            assert native.replace("Return", "Enter") in said, spec.id


def test_the_sheet_is_sifted_by_what_is_typed(qtbot: QtBot, sheet: KeySheet) -> None:
    qtbot.keyClicks(sheet.filter, "link ENT")
    rows = [row for part in sheet.sections for row in part.rows if row.isVisible()]
    assert [row.keys for row in rows] == [("Ctrl+E",)]
    qtbot.keyClicks(sheet.filter, "zzz")
    assert not any(section.isVisible() for section in sheet.sections)


def test_esc_closes_the_sheet(qtbot: QtBot, sheet: KeySheet) -> None:
    qtbot.keyClick(sheet.filter, Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_line_is_reached_and_changed_by_keys_alone(
    qtbot: QtBot,
    sheet: KeySheet,
    actions: Mapping[str, QAction],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def press(dialog: PressKeys) -> bool:
        dialog.field.pressed.emit("Ctrl+Shift+X")
        return True

    monkeypatch.setattr(sheet, "run", press)
    qtbot.keyClicks(sheet.filter, "export")
    qtbot.keyClick(sheet.filter, Key.Key_Down)
    (row,) = [row for row in sheet.rows if row.isVisible()]
    assert row.hasFocus()
    qtbot.keyClick(row, Key.Key_Return)
    assert row.keys == ("Ctrl+Shift+X",)
    assert "changed" in row.accessibleName()
    assert actions["project.export"].shortcut().toString() == "Ctrl+Shift+X"
    assert sheet.usual_button.isEnabled()
    sheet.usual_button.click()
    assert row.keys == ("Ctrl+Shift+E",)
    assert not sheet.usual_button.isEnabled()


# Pressing


def test_keys_are_pressed_and_taken_with_enter(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot, "project.export")
    assert dialog.field.hasFocus()
    assert not dialog.main_button.isEnabled()
    qtbot.keyClick(dialog.field, Key.Key_Control, CONTROL)
    assert not dialog.main_button.isEnabled()
    qtbot.keyClick(dialog.field, Key.Key_J, CONTROL | ALT)
    assert dialog.field.text() == "Ctrl+Alt+J"
    qtbot.keyClick(dialog.field, Key.Key_Return)
    assert dialog.result() == 1
    assert dialog.answer == "Ctrl+Alt+J"


def test_keys_of_another_action_are_refused_by_its_name(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot, "project.export")
    qtbot.keyClick(dialog.field, Key.Key_D, CONTROL)
    assert "Ctrl+D is for “Mark as done”" in dialog.fault.text()
    assert not dialog.main_button.isEnabled()
    qtbot.keyClick(dialog.field, Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.field, Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_sign_that_takes_shift_is_written_without_it(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot, "project.export")
    qtbot.keyClick(dialog.field, Key.Key_Plus, CONTROL | SHIFT)
    assert "“Larger text”" in dialog.fault.text()


def test_keys_can_be_taken_away_or_become_the_usual_ones(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot, "project.export")
    dialog.none_button.click()
    assert (dialog.result(), dialog.answer) == (1, "")
    dialog = dialog_for(qtbot, "project.export")
    dialog.usual_button.click()
    assert (dialog.result(), dialog.answer) == (1, None)


def test_usual_keys_that_another_has_now_are_refused_by_its_name(
    qtbot: QtBot, actions: Mapping[str, QAction]
) -> None:
    shortcuts.choose(actions, spec_of("project.export"), "")
    shortcuts.choose(actions, spec_of("backup.make"), "Ctrl+Shift+E")
    dialog = dialog_for(qtbot, "project.export")
    dialog.usual_button.click()
    assert dialog.isVisible()
    assert "“Back up now”" in dialog.fault.text()


# What may be chosen


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ("T", "for codes"),
        ("7", "for codes"),
        ("Shift+T", "for codes"),
        ("]", "for codes"),
        ("Space", "for codes"),
        ("Ctrl+Left", "every text"),
        ("Alt+Left", "every text"),
        ("Tab", "every text"),
        ("Esc", "every text"),
        ("Ctrl+V", "every text"),
        ("Alt+F", "opens the menu File"),
        ("F1", "“Find anything”"),
        ("J", "“Next article”"),
    ],
)
def test_keys_that_are_needed_elsewhere_are_refused(qtbot: QtBot, keys: str, why: str) -> None:
    del qtbot
    assert why in shortcuts.refusal(spec_of("project.export"), keys)


@pytest.mark.parametrize(
    "keys", ["F9", "Shift+F9", "Ctrl+Alt+X", "Alt+9", "Ctrl+;", "Ctrl+Shift+E"]
)
def test_other_keys_are_free(qtbot: QtBot, keys: str) -> None:
    del qtbot
    assert shortcuts.refusal(spec_of("project.export"), keys) == ""


def test_no_two_actions_share_keys_whatever_was_chosen(actions: Mapping[str, QAction]) -> None:
    wanted = ("Ctrl+G", "Ctrl+D", "F9", "Ctrl+G", "J", "Ctrl+K", "Alt+F", "Ctrl+=", "F9", "T")
    all_specs = list(shortcuts.specs())
    for number, keys in enumerate(wanted * 9):
        spec = all_specs[number * 7 % len(all_specs)]
        if not shortcuts.refusal(spec, keys):
            shortcuts.choose(actions, spec, keys)
        if number % 5 == 4:
            shortcuts.reset(actions, all_specs[number * 3 % len(all_specs)])
        used = keys_in_use(actions)
        assert len(used) == len(set(used))
    assert settings.SHORTCUTS.get() != []


def test_what_was_chosen_is_kept_and_wins_over_a_newer_usual_key(
    actions: Mapping[str, QAction],
) -> None:
    settings.SHORTCUTS.set(["backup.make=Ctrl+D", "gone=Ctrl+Q", "broken"])
    shortcuts.apply_keys(actions)
    assert actions["backup.make"].shortcut().toString() == "Ctrl+D"
    assert actions["article.done"].shortcuts() == []
    assert actions["program.quit"].shortcut().toString() == "Ctrl+Q"
    used = keys_in_use(actions)
    assert len(used) == len(set(used))


def test_keys_kept_under_a_method_are_the_actions_still(actions: Mapping[str, QAction]) -> None:
    settings.SHORTCUTS.set(["corpus.export=Ctrl+Alt+X"])
    shortcuts.apply_keys(actions)
    assert actions["project.export"].shortcut().toString() == "Ctrl+Alt+X"
    shortcuts.choose(actions, spec_of("article.pdf"), "Ctrl+Alt+P")
    assert settings.SHORTCUTS.get() == ["project.export=Ctrl+Alt+X", "article.pdf=Ctrl+Alt+P"]


def test_keys_that_cannot_be_are_never_chosen(actions: Mapping[str, QAction]) -> None:
    with pytest.raises(ValueError, match="for codes"):
        shortcuts.choose(actions, spec_of("project.export"), "T")
    assert settings.SHORTCUTS.get() == []


def test_an_action_is_named_with_the_keys_that_it_has_now(
    actions: Mapping[str, QAction],
) -> None:
    assert shortcuts.named("project.export") == "Export (Ctrl+Shift+E)"
    shortcuts.choose(actions, spec_of("project.export"), "Ctrl+Alt+X")
    assert shortcuts.named("project.export") == "Export (Ctrl+Alt+X)"
    shortcuts.choose(actions, spec_of("project.export"), "")
    assert shortcuts.named("project.export") == "Export"
