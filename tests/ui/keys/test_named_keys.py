"""The window says the keys as they are now."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from variorum.project.project import Project
from variorum.ui import shortcuts
from variorum.ui.actions import ActionSpec
from variorum.ui.coding.hints import hints_for
from variorum.ui.coding.modes import CODE, COMPARE, READ
from variorum.ui.keys.fixed_keys import FIXED
from variorum.ui.keys.key_sheet import KeySheet
from variorum.ui.main_window import MainWindow
from variorum.ui.opening.asking import Asking
from variorum.ui.widgets.tips import plain


class Ana(Asking):
    """Is Ana, and asks nothing."""

    @override
    def coder(self, names: object, suggested: str) -> str:
        return "Ana"


@pytest.fixture
def window(qtbot: QtBot, project: Project) -> Iterator[MainWindow]:
    home = QWidget()
    made = MainWindow(Ana(home))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    path = project.path
    project.close()
    made.open_path(path)
    yield made
    made.close()


def spec_of(name: str) -> ActionSpec:
    return next(spec for spec in shortcuts.specs() if spec.id == name)


def said(window: MainWindow) -> str:
    parts = [*window.top.findChildren(QPushButton), *window.coding.bar.findChildren(QPushButton)]
    hints = [label.text() for label in window.statusBar().findChildren(QLabel)]
    return " | ".join([*(part.text() for part in parts), *hints])


def test_keys_changed_on_the_sheet_are_said_in_the_window(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Find in article   Ctrl F" in said(window)
    assert "J K next article" in said(window)

    def change(sheet: KeySheet) -> int:
        shortcuts.choose(sheet._actions, spec_of("find.words"), "Ctrl+Alt+F")
        shortcuts.choose(sheet._actions, spec_of("article.next"), "F9")
        shortcuts.choose(sheet._actions, spec_of("article.done"), "")
        shortcuts.choose(sheet._actions, spec_of("coding.remove"), "Ctrl+Alt+R")
        return 0

    monkeypatch.setattr(KeySheet, "exec", change)
    window.help.show_keys()
    assert "Find in article   Ctrl Alt F" in said(window)
    assert "F9 K next article" in said(window)
    assert "Done" in said(window)
    assert "Ctrl D" not in said(window)
    tips = {part.toolTip() for part in window.coding.inspector.findChildren(QWidget)}
    assert "Remove this coding (Ctrl+Alt+R)" in tips


def test_what_has_no_keys_is_not_hinted_at(window: MainWindow) -> None:
    shortcuts.choose(window.actions_by_id, spec_of("coding.link"), "")
    hints = hints_for(CODE, selected=False, focused=True)
    assert "entity" not in hints
    assert "Ctrl M note" in hints


def test_each_state_has_hints_of_its_own(window: MainWindow) -> None:
    del window
    states = [
        hints_for(CODE, selected=True, focused=False),
        hints_for(CODE, selected=False, focused=True),
        hints_for(CODE, selected=False, focused=False),
        hints_for(READ, selected=False, focused=False),
        hints_for(COMPARE, selected=False, focused=False),
        hints_for(CODE, selected=False, focused=True, place="form"),
        hints_for(CODE, selected=False, focused=True, place="note"),
        hints_for(CODE, selected=False, focused=True, place="codes"),
        hints_for(READ, selected=False, focused=False, place="articles"),
    ]
    assert len(set(states)) == 9
    assert states[0] == "Letter applies a code    Enter all codes    Esc drops the selection"


def test_the_sheet_has_every_letter_that_settles(window: MainWindow) -> None:
    listed = {key for _, rows in FIXED for _, keys in rows for key in keys}
    assert {letter.upper() for letter in window.settling.acts._acts} <= listed


def test_a_long_tip_is_broken_into_lines() -> None:
    assert max(map(len, plain("So long a sentence. " * 12).splitlines())) <= 72
    assert plain("one\n<b>two") == "one\n‹b>two"


def test_a_plus_among_the_keys_stays_a_plus(window: MainWindow) -> None:
    del window
    assert shortcuts.first_key("text.larger") == "Ctrl +"
