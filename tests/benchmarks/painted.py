"""Knowing when something is on the screen."""

from PySide6.QtCore import QEvent, QObject
from typing_extensions import override


class Painted(QObject):
    """Counts the paint events of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False
