"""A label that leaves out whole parts of what it says rather than be cut."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from variorum.ui.widgets.tips import plain


class WholeParts(QLabel):
    """Plain text on one line, of parts with ``between`` between them, the most useful first.

    Parts for which there is no room are left out, but the first; the tooltip has them all.
    """

    def __init__(self, between: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._between = between
        self._whole = ""

    def say(self, text: str) -> None:
        """Show the parts of ``text`` that have room."""
        self._whole = text
        self.updateGeometry()
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        wide = self.fontMetrics().horizontalAdvance(self._whole) + 2
        return QSize(wide + margins.left() + margins.right(), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        first = self._whole.split(self._between)[:1]
        margins = self.contentsMargins()
        wide = self._width(first) + margins.left() + margins.right()
        return QSize(wide, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        parts = self._whole.split(self._between)
        room = self.contentsRect().width()
        while len(parts) > 1 and self._width(parts) > room:
            parts.pop()
        shown = self._between.join(parts)
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else plain(self._whole))

    def _width(self, parts: list[str]) -> int:
        return self.fontMetrics().horizontalAdvance(self._between.join(parts))
