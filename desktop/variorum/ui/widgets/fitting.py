"""Keeps windows within the screen, however large everything in them is."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(2, 36)
"""Pixels that the frame of a window may take."""


def screen_room(window: QWidget) -> QSize:
    """Return how large ``window`` can be without its frame, on the screen where it is."""
    room = window.screen().availableSize()
    # The frame that the system puts round a window takes some of the screen too.
    return room - _FRAME


def fit(window: QWidget, width: int, height: int) -> None:
    """Let ``window`` be so large, or as large as the screen allows."""
    window.resize(QSize(width, height).boundedTo(screen_room(window)))


def least_height(widget: QWidget) -> int:
    """Return the least height of ``widget`` at its width; Qt by itself forgets wrapped lines."""
    layout = widget.layout()
    return 0 if layout is None else layout.totalMinimumHeightForWidth(widget.width())
