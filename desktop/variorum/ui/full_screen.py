"""The window over the whole screen; in Read with nothing but the page."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

_ANY_HEIGHT = 16_777_215
"""What Qt takes for no limit."""


class FullScreen(QObject):
    """Fills the screen with a window, and gives it back.

    ``has_bar`` tells whether the window shows its bar at all, ``is_reading`` whether one reads.
    ``tell`` is told when all bars have gone, so that nothing says how to come back (True), and
    when they are there again (False).
    """

    def __init__(
        self,
        window: QMainWindow,
        bar: QWidget,
        has_bar: Callable[[], bool],
        is_reading: Callable[[], bool],
        tell: Callable[[bool], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bar = bar
        self._has_bar = has_bar
        self._is_reading = is_reading
        self._tell = tell
        self._was_maximized = False
        self.on = False
        self._clean = False

    def toggle(self) -> None:
        """Fill the screen, or be a window again."""
        self.on = not self.on
        if self.on:
            self._was_maximized = self._window.isMaximized()
            self._window.showFullScreen()
        elif self._was_maximized:
            self._window.showMaximized()
        else:
            self._window.showNormal()
        self.follow()

    def follow(self) -> None:
        """Show the bars, unless one reads on the whole screen."""
        clean = self.on and self._is_reading()
        # Shortcuts of menus are dead while their bar is hidden, but not while it has no height.
        self._window.menuBar().setMaximumHeight(0 if clean else _ANY_HEIGHT)
        self._window.statusBar().setVisible(not clean)
        self._bar.setVisible(self._has_bar() and not clean)
        if clean != self._clean:
            self._clean = clean
            self._tell(clean)
