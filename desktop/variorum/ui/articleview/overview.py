"""The strip at the right edge, in place of a scroll bar: all codings, and the part in view."""

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from variorum.text.span import Span
from variorum.ui.articleview.page import Page
from variorum.ui.articleview.pens import Pens
from variorum.ui.articleview.shown import ShownCoding

_WIDTH = 26
_SIDE = 14
"""What each coder beyond the first adds to the width."""
_COLUMNS = 4
_INSET = 7.0
_TICK = 2.6
_AT_ONCE = 500
"""So many ticks are drawn in one idle moment."""
_SOON = 30
"""Milliseconds after which the tick of a new coding is drawn."""
_TICK_PITCH = 3.6


def width_for(sides: int) -> int:
    """Return how wide the strip is for so many coders."""
    return _WIDTH + _SIDE * (sides - 1)


class Overview(QWidget):
    """The whole article at a glance; press or drag to go to a place.

    ``scrolled`` tells the height (0 to 1 of the article) that shall be in the middle of the view.
    """

    scrolled = Signal(float)

    def __init__(self, page: Page, pens: Pens, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._pens = pens
        self._ticks: QPixmap | None = None
        self._tops: list[float] = []
        self._waiting: list[ShownCoding] = []
        self._recoded: list[Span] = []
        """Where something else is coded than what is drawn."""
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._draw_some)
        # The text comes first: what was coded is painted there before its tick is drawn here.
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._idle.start)
        self._view = (0.0, 1.0)
        self.setFixedWidth(width_for(1))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Overview of the codings"))

    def set_pens(self, pens: Pens) -> None:
        """Take the colours of another theme."""
        self._pens = pens
        self.forget()

    def forget(self) -> None:
        """Draw all ticks anew at the next occasion."""
        self._ticks = None
        self._recoded.clear()
        self.update()

    def redraw(self, span: Span | None) -> None:
        """Have the ticks around ``span`` (None: all) drawn anew: something else is coded there."""
        if span is None or self._ticks is None:
            self.forget()
            return
        self._recoded.append(span)
        self._soon.start()

    def _draw_again(self, ticks: QPixmap, span: Span) -> None:
        top, bottom = self._y(span.start) - 4, self._y(span.end) + 4
        painter = QPainter(ticks)
        painter.setClipRect(QRectF(0, top, self.width(), bottom - top))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(QRectF(0, top, self.width(), bottom - top), Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        first, last = self._paragraph(top - 4), self._paragraph(bottom + 4)
        start, end = self._page.paragraphs.starts[first], self._page.paragraphs.ends[last]
        self._draw_ticks(painter, self._page.index.of_range(start, max(start + 1, end)))
        painter.end()

    def show_view(self, top: float, bottom: float) -> None:
        """Show which part of the article (0 to 1 each) is in view."""
        if (top, bottom) != self._view:
            self._view = (top, bottom)
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._pens.theme
        painter.fillRect(self.rect(), QColor(theme.chrome))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.chrome2))
        room = self._room
        top = _INSET + self._view[0] * room
        height = max(18.0, (self._view[1] - self._view[0]) * room)
        painter.drawRoundedRect(QRectF(3, top, self.width() - 5, height), 4, 4)
        if self._ticks is None:
            self._begin()
        if self._ticks is not None:
            painter.drawPixmap(QPointF(0, 0), self._ticks)
        painter.setPen(QPen(QColor(theme.hairline), 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.drawLine(0, 0, 0, self.height())
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.forget()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    @property
    def _room(self) -> float:
        # A short article is not stretched: its ticks lie level with what they stand for.
        return max(1.0, min(self.height() - 2 * _INSET, self._page.heights.total))

    def _go(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            share = (event.position().y() - _INSET) / self._room
            self.scrolled.emit(min(1.0, max(0.0, share)))

    def _begin(self) -> None:
        """Make an empty picture of the ticks, to be filled in idle moments."""
        ratio = self.devicePixelRatioF()
        tops = [0.0, *accumulate(self._page.heights)]
        scale = self._room / max(1.0, tops[-1])
        self._tops = [_INSET + top * scale for top in tops]
        self._ticks = QPixmap(round(self.width() * ratio), max(1, round(self.height() * ratio)))
        self._ticks.setDevicePixelRatio(ratio)
        self._ticks.fill(Qt.GlobalColor.transparent)
        self._waiting = self._page.index.all()[::-1]
        self._idle.start()

    def _draw_some(self) -> None:
        if self._ticks is None or not (self._waiting or self._recoded):
            self._idle.stop()
            return
        for span in self._recoded:
            self._draw_again(self._ticks, span)
        self._recoded.clear()
        if self._waiting:
            painter = QPainter(self._ticks)
            self._draw_ticks(painter, self._waiting[: -_AT_ONCE - 1 : -1])
            painter.end()
            del self._waiting[-_AT_ONCE:]
        self.update()

    def _draw_ticks(self, painter: QPainter, codings: list[ShownCoding]) -> None:
        boxes: dict[str, list[QRectF]] = {}
        lanes, height_of = self._page.index.lanes, self._y
        for coding in codings:
            lane = lanes.get(coding.id, _COLUMNS)
            if lane < _COLUMNS:
                top, bottom = height_of(coding.start), height_of(coding.end)
                left = 6 + lane * _TICK_PITCH + coding.side * _SIDE
                box = QRectF(left, top, _TICK, max(_TICK, bottom - top - 0.5))
                boxes.setdefault(coding.hue, []).append(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for hue, group in boxes.items():
            painter.setBrush(self._pens.line(hue))
            painter.drawRects(group)

    def _y(self, offset: int) -> float:
        paragraphs = self._page.paragraphs
        number = paragraphs.at(offset)
        first, last = paragraphs.starts[number], paragraphs.ends[number]
        share = min(1.0, (offset - first) / (last - first)) if last > first else 0.0
        top, bottom = self._tops[number], self._tops[number + 1]
        return top + (bottom - top) * share

    def _paragraph(self, y: float) -> int:
        number = bisect_right(self._tops, y) - 1
        return min(max(0, number), len(self._page.paragraphs) - 1)
