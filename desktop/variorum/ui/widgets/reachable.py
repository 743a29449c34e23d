"""Keeps all of a screen within reach where the window is smaller than the screen can be."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
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
        screen.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._make_room()
        super().resizeEvent(event)

    def _make_room(self) -> None:
        layout = self._screen.layout()
        # In some languages, and for what is chosen, it takes more than that, and none is cut.
        needed = layout.minimumSize() if layout is not None else _LEAST
        if self._screen.minimumSize() != needed.expandedTo(_LEAST):
            self._screen.setMinimumSize(needed.expandedTo(_LEAST))
