"""A line of an article as it looks when it is coded: the picture of the first screen."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from variorum.ui.fonts import text_font
from variorum.ui.theme import Theme, theme_for

_PIXELS = 21
_LEAST = 13
_RIBBON = 2.0
_GAP = 3.0


class Specimen(QWidget):
    """Paints one sentence with three codings, two of which overlap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_for(dark=False)
        self._text = self.tr(
            "The ministry denied that its envoy had met the leaders, as the paper reported."
        )
        # What is coded, its hue, and the row of its line: 0 is next to the text.
        self._codings = (
            (self.tr("The ministry denied"), "orange", 0),
            (self.tr("its envoy had met the leaders"), "blue", 0),
            (self.tr("met the leaders, as the paper reported"), "green", 1),
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._text)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, 56)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = text_font(_PIXELS)
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(self._text)
        if wide > self.width():
            font = text_font(max(_LEAST, _PIXELS * self.width() / wide - 1))
            metrics = QFontMetricsF(font)
        painter.setFont(font)
        base = 12 + metrics.ascent()
        for words, hue, row in self._codings:
            start = self._text.find(words)
            if start < 0:
                continue
            left = metrics.horizontalAdvance(self._text[:start])
            right = metrics.horizontalAdvance(self._text[: start + len(words)])
            ink = self._theme.ink(hue)
            if row == 0:
                top = base - metrics.ascent()
                tint = QRectF(left, top, right - left, metrics.height())
                painter.fillRect(tint, QColor(ink.tints[0]))
            painter.setPen(QPen(QColor(ink.line), _RIBBON))
            line = base + metrics.descent() + 1 + row * _GAP * 1.5
            painter.drawLine(QPointF(left, line), QPointF(right, line))
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QPointF(0, base), self._text)
        painter.end()
        event.accept()
