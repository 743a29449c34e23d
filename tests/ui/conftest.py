"""Fixtures for tests of the window: no screen unless one is asked for, nothing left behind."""

import gc
import os
import sys
from collections.abc import Iterator

import pytest

# Before anything loads Qt. Whoever wants to watch sets QT_QPA_PLATFORM himself.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication

from variorum.ui import settings
from variorum.ui.theme import apply_theme, theme_for

_TESTS = pytest.StashKey[int]()
"""How many tests were begun."""
_EVERY = 10
"""After so many tests, all garbage is collected, and not the young alone."""


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> None:
    """Let every test see the widgets as the program dresses them, whichever runs first."""
    apply_theme(qapp, theme_for(dark=False))


@pytest.fixture(autouse=True)
def knows_the_window(own_home: object) -> None:
    """Let nobody be offered the tour, but in the tests of the tour."""
    assert own_home
    settings.TOUR_OFFERED.set(True)


@pytest.fixture(autouse=True)
def garbage_is_collected_between_tests(request: pytest.FixtureRequest) -> None:
    """Let no worker collect garbage, as in the program: it would destroy widgets, and crash."""
    gc.disable()
    number = request.config.stash.setdefault(_TESTS, 0)
    request.config.stash[_TESTS] = number + 1
    gc.collect(1 if (number + 1) % _EVERY else 2)


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """Fail if a test leaves a window open."""
    yield
    if not isinstance(QApplication.instance(), QApplication):
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    for window in left:
        window.close()
    assert not left, f"windows left open: {left}"


@pytest.fixture(autouse=True)
def excepthook_as_before() -> Iterator[None]:
    """Take back the hook that a window puts in for errors: the window is gone after the test."""
    hook = sys.excepthook
    yield
    sys.excepthook = hook


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What a screen reader that listens is given to say."""
    words: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    QAccessible.setActive(True)
    yield words
    QAccessible.setActive(False)
