"""Keeps all of a screen within reach where the window is smaller than the screen can be."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

_LEAST = QSize(760, 360)
"""Pixels in which a screen can still be used; at twice the size, a small display has fewer."""


class Reachable(QScrollArea):
    """Shows a screen, and scrolls it in a window that is too small for it."""

    def __init__(self, screen: QWidget) -> None:
        super().__init__()
        self._screen = screen
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(screen)
        self.setWidgetResizable(True)
        screen.setMinimumSize(_LEAST)
        self.setWidget(screen)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        layout = self._screen.layout()
        # In some languages words take more than that, and none is to be cut.
        needed = layout.minimumSize().width() if layout is not None else 0
        self._screen.setMinimumWidth(max(_LEAST.width(), needed))
        super().resizeEvent(event)
