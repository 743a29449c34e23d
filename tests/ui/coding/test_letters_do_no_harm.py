"""A letter that is pressed where no text has the keys changes nothing in the project."""

import gc
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from variorum.ui.articleview.view import ArticleView
from variorum.ui.coding.inspector import Inspector

LETTERS = [chr(code) for code in (*range(ord("A"), ord("Z") + 1), *range(ord("0"), ord("9") + 1))]
_WRITTEN_IN = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, ArticleView)


@pytest.fixture(autouse=True)
def rubbish_of_the_window() -> Iterator[None]:
    """Collect the window here: a worker of the next that did would destroy Qt's objects there."""
    yield
    gc.collect()


def is_written_in(widget: QWidget) -> bool:
    return isinstance(widget, _WRITTEN_IN) or (
        isinstance(widget, QComboBox) and widget.isEditable()
    )


def holders(within: QWidget) -> list[QWidget]:
    """Return what can have the keys and is no text."""
    return [
        widget
        for widget in within.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not is_written_in(widget)
    ]


@pytest.mark.parametrize("screen", ["coding", "entities", "agreement", "notes", "settling"])
def test_letters_and_digits_change_nothing_outside_a_text(hands: Any, screen: str) -> None:
    hands.select("We met twice")
    hands.press(Qt.Key.Key_T)
    window = hands.window
    getattr(window, f"show_{screen}")()
    window.coding.columns.open_left()
    within = window.settling.sieve if screen == "settling" else getattr(window, screen)
    places = [place for place in holders(within) if not inside(place, window.coding.inspector)]
    before = hands.project.reader.edit_number()
    for place in [*places, *holders(window.top)]:
        for letter in LETTERS:
            place.setFocus()
            if place.hasFocus():
                QTest.keyClick(place, Qt.Key(ord(letter)))
    assert len(places) > 2
    assert hands.project.reader.edit_number() == before


def inside(widget: QWidget, form: Inspector) -> bool:
    """Tell whether ``widget`` is a field of the form, where digits are the answers."""
    return form.isAncestorOf(widget)
