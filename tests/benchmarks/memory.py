"""The memory of the program with a project of 10,000 articles open, some of them read."""

import gc

import psutil
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from making import CODERS, big_project
from measuring import Samples, tell
from windows import Desktop

READ = 60
"""Articles that are opened one after the other: more than the program keeps texts of."""


def measure() -> Samples:
    """Open the project and read on."""
    desktop = Desktop(big_project(), CODERS[0])
    for _ in range(READ):
        QTest.keyClick(desktop.view, Qt.Key.Key_J)
        desktop.settle()
    gc.collect()
    used = psutil.Process().memory_full_info().uss / 1e6
    desktop.close()
    return {"memory": [used]}


if __name__ == "__main__":
    tell(measure())
