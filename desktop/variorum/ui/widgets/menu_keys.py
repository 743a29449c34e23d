"""What keys need around menus: the way back from the bar, and the menu of what is at hand."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget
from shiboken6 import isValid
from typing_extensions import override


class MenuKeys(QObject):
    """Gives the keys back from a bar of menus, and opens a context menu by Shift F10.

    Qt keeps who had the keys before the first menu alone: after a second one Esc would leave them
    with the bar, where no key does anything. And Shift F10 is left to the system, which has it
    nowhere but on Windows.
    """

    def __init__(self, bar: QMenuBar, window: QWidget) -> None:
        super().__init__(window)
        self._bar = bar
        self._window = window
        self._before: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  there is no bar without one
        app.focusChanged.connect(self._on_focus)
        app.installEventFilter(self)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self._bar and self._window.isAncestorOf(new):
            self._before = new

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self._bar and event.key() == Qt.Key.Key_Escape:
                QTimer.singleShot(0, self, self._give_back)
            elif self._asks_for_menu(event) and watched is QApplication.focusWidget():
                assert isinstance(watched, QWidget)  # noqa: S101  what has the focus is one
                place = watched.rect().center()
                reason = QContextMenuEvent.Reason.Keyboard
                menu = QContextMenuEvent(reason, place, watched.mapToGlobal(place))
                return QApplication.sendEvent(watched, menu)
        return False

    @staticmethod
    def _asks_for_menu(event: QKeyEvent) -> bool:
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        return event.key() == Qt.Key.Key_F10 and shift

    def _give_back(self) -> None:
        before = self._before
        stuck = self._bar.hasFocus() and QApplication.activePopupWidget() is None
        if stuck and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.MenuBarFocusReason)
