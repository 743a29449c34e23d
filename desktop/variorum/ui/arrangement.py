"""How the window stands: its place on the screen and its panels, kept from one day to the next."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter

from variorum.ui import settings
from variorum.ui.widgets.fitting import fit
from variorum.ui.widgets.three_columns import ThreeColumns


class Arrangement:
    """The place of one window, of its columns, and of the splitters in it that have a name."""

    def __init__(self, window: QMainWindow, columns: ThreeColumns) -> None:
        self._window = window
        self._columns = columns

    def restore(self) -> None:
        """Let all stand as it was left, or as it suits the screen."""
        window, geometry = self._window, settings.WINDOW.get()
        if not geometry or not window.restoreGeometry(QByteArray(geometry)):
            fit(window, 1280, 800)
        self._columns.restore()
        for parts in self._splitters():
            parts.restoreState(QByteArray(settings.split(parts.objectName()).get()))

    def save(self) -> None:
        """Remember how all stands."""
        settings.WINDOW.set(bytes(self._window.saveGeometry().data()))
        self._columns.save()
        for parts in self._splitters():
            if any(parts.sizes()):  # else it was never seen
                settings.split(parts.objectName()).set(bytes(parts.saveState().data()))

    def _splitters(self) -> list[QSplitter]:
        """Return the splitters that remember by their names how they stand."""
        return [parts for parts in self._window.findChildren(QSplitter) if parts.objectName()]
