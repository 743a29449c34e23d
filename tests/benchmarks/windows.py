"""The program's own window, opened on a project as a person opens it."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from painted import Painted
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
        self._painted = Painted()
        self.view.viewport().installEventFilter(self._painted)
        self.settle()

    def settle(self) -> None:
        """Let idle work finish."""
        for _ in range(ROUNDS):
            self.app.processEvents()

    def milliseconds(self, act: Callable[[], object]) -> float:
        """Return the wall time of ``act`` and the painting it brings."""
        before = self._painted.count
        start = perf_counter()
        act()
        while self._painted.count == before:
            self.app.processEvents()
        took = (perf_counter() - start) * 1000
        self.settle()
        return took

    def close(self) -> None:
        """Close the window and its project."""
        self.window.close()
