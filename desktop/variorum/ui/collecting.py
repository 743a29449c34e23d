"""Python's collecting of garbage, kept to the main thread.

It begins by itself in whatever thread makes one object too many. If that is a worker, widgets
that nobody holds any more are destroyed there, which Qt answers with a crash.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_PERIOD = 1000
"""Milliseconds from one look to the next."""


class Collector(QObject):
    """Collects garbage by a timer, as often as Python would have done by itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_PERIOD)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Collect from now on, and let no other thread do so."""
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.enable()

    def look(self) -> None:
        """Collect the oldest generation whose count has passed what Python allows it."""
        due = [
            number
            for number, (count, most) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > most > 0
        ]
        if due:
            gc.collect(max(due))
