"""Enter presses the button that has the keys, as the space bar does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget


def press_by_enter(event: QKeyEvent, focused: QWidget | None) -> bool:
    """Press ``focused`` if it is a button and ``event`` is Enter; tell whether it was pressed.

    Qt by itself leaves Enter to the default button of a dialog, whichever button has the keys.
    """
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if not enter or not isinstance(focused, QPushButton | QToolButton):
        return False
    focused.click()
    return True
