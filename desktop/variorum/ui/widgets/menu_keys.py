"""What keys need around menus: the way back from the bar, and the menu of what is at hand."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
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
        bar.installEventFilter(self)
        QShortcut(QKeySequence("Shift+F10"), window, self._open_menu)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self._bar and self._window.isAncestorOf(new):
            self._before = new

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            QTimer.singleShot(0, self, self._give_back)
        return False

    @staticmethod
    def _open_menu() -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            place = focused.rect().center()
            reason = QContextMenuEvent.Reason.Keyboard
            menu = QContextMenuEvent(reason, place, focused.mapToGlobal(place))
            QApplication.sendEvent(focused, menu)

    def _give_back(self) -> None:
        before = self._before
        stuck = self._bar.hasFocus() and QApplication.activePopupWidget() is None
        if stuck and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.MenuBarFocusReason)
