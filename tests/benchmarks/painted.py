"""Knowing when something is on the screen."""

from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class Glass(QWidget):
    """Lies over a widget and keeps the times when that was painted: it is painted after it."""

    def __init__(self, below: QWidget) -> None:
        super().__init__(below)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(below.size())
        self.times: list[float] = []
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.times.append(perf_counter())
