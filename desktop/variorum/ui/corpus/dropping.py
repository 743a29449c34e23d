"""Files dropped onto the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders of this machine that ``data`` names."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class Dropping(QObject):
    """Lets files be dropped onto a window."""

    dropped = Signal(list)
    """These paths were dropped; sent after the drag has ended, so that questions can be asked."""
    _came = Signal(list)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._came.connect(self.dropped, Qt.ConnectionType.QueuedConnection)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Entering and moving are events of this kind too, and must be accepted like the drop.
        if isinstance(event, QDropEvent):
            paths = dropped_paths(event.mimeData())
            if not paths:
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() == QEvent.Type.Drop:
                self._came.emit(paths)
            return True
        return super().eventFilter(watched, event)
