"""Opening long articles full of codings, and adding to them, in a project of 10,000 articles."""

import random
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from making import CODERS, DENSE, MANY_LONG, big_project
from measuring import Samples, tell
from variorum.text.span import Span
from windows import Desktop

ADDED = 80
LONGEST = 5
"""Seconds that the codings far from the place of reading may take to follow."""


def measure() -> Samples:
    """Go through the long articles by their key; then add codings to the last of them."""
    desktop = Desktop(big_project(), CODERS[0])
    opened = [open_next(desktop) for _ in range(MANY_LONG - 1)]
    chance = random.Random(5)  # noqa: S311  for samples, not for secrets
    added = [add_coding(desktop, chance) for _ in range(ADDED)]
    assert len(desktop.view.codings()) == DENSE + ADDED
    desktop.close()
    return {"open": opened, "add": added}


def open_next(desktop: Desktop) -> float:
    """Press the key of the next article, which was not opened before.

    What is measured is the first painting; codings far from the place of reading follow it.
    """
    took = desktop.milliseconds(lambda: QTest.keyClick(desktop.view, Qt.Key.Key_J))
    limit = perf_counter() + LONGEST
    while len(desktop.view.codings()) < DENSE and perf_counter() < limit:
        desktop.settle()
    assert len(desktop.view.codings()) == DENSE
    return took


def add_coding(desktop: Desktop, chance: random.Random) -> float:
    """Select some words in view and press the key of a code."""
    view = desktop.view
    placed = view._desk.sight.visible()
    low, high = placed[0][0].start, placed[-1][0].start
    start = chance.randrange(low, max(low + 1, high - 80))
    view.select(Span(start, start + chance.randrange(10, 80)))
    desktop.settle()
    codebook = desktop.window.coding.codebook
    keys = [key for key in "abcdefghilmnopqrstuvwxyz" if codebook.code_of_key(key)]
    key = Qt.Key(ord(chance.choice(keys).upper()))
    return desktop.milliseconds(lambda: QTest.keyClick(view, key))


if __name__ == "__main__":
    tell(measure())
