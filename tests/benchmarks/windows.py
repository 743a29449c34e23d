"""The program's own window, opened on a project as a person opens it."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from painted import Glass
from variorum.ui import settings
from variorum.ui.main_window import MainWindow

ROUNDS = 100
"""How often events are processed until all idle work is done."""


class Desktop:
    """A window with an open project, and the clock from an act to its paint."""

    def __init__(self, path: Path, coder: str) -> None:
        self.app = QApplication([])
        settings.CODER.set(coder)
        self.window = MainWindow()
        self.window.resize(1600, 1000)
        self.window.show()
        self.window.open_path(path)
        self.view = self.window.coding.view
        QTest.qWaitForWindowExposed(self.window)
        self.window.activateWindow()
        self.view.setFocus()
        self._glass = Glass(self.view.viewport())
        # The first backup is made in a worker meanwhile; it is not what is measured.
        QThreadPool.globalInstance().waitForDone()
        self.settle()

    def watch(self, glass: Glass) -> None:
        """Take the time to the painting of what lies below ``glass``, instead of the text."""
        self._glass = glass

    def settle(self) -> None:
        """Let idle work finish."""
        for _ in range(ROUNDS):
            self.app.processEvents()

    def milliseconds(self, act: Callable[[], object]) -> float:
        """Return the wall time from ``act`` to the end of the first painting of what is watched."""
        self._glass.times.clear()
        start = perf_counter()
        act()
        while not self._glass.times:
            self.app.processEvents()
        took = (self._glass.times[0] - start) * 1000
        self.settle()
        return took

    def close(self) -> None:
        """Close the window and its project."""
        self.window.close()
