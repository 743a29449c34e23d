"""All that is painted in the view: paper, column, margin, the ring of the keyboard's focus."""

from math import ceil, floor

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QRegion

from variorum.ui.articleview.desk import Desk
from variorum.ui.articleview.layouts import LaidParagraph
from variorum.ui.articleview.margins import Margins
from variorum.ui.articleview.metrics import LARGEST_SIZE, SMALLEST_SIZE, USUAL_SIZE, Metrics
from variorum.ui.articleview.painting import Columns
from variorum.ui.articleview.pens import Pens
from variorum.ui.theme import Theme

_HANDLES = 9
"""Pixels by which handles and outline of a coding stand out above its fill."""


class Canvas:
    """Paints what a desk shows, in a theme and a size of text."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        self._desk = desk
        self.pens = Pens(theme)
        self.columns = Columns(desk.page, self.pens, desk.look)
        self.margin = Margins(desk.page, self.pens, desk.look)
        self.text_size = USUAL_SIZE
        self.sides = 1

    def set_sides(self, sides: int) -> None:
        """Compare so many coders; ``fit`` makes it count."""
        if sides != self.sides:
            self.sides = sides
            self.margin.set_sides(sides)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        device = self.pens.device
        self.pens = self.columns.pens = Pens(theme)
        self.pens.set_device(device)
        self.margin.fit(self.pens, self.margin.width)

    def set_text_size(self, size: int) -> None:
        """Take a size of text, kept within 14 and 28; ``fit`` makes it count."""
        self.text_size = min(LARGEST_SIZE, max(SMALLEST_SIZE, size))

    def fit(self, size: QSize, device: float) -> None:
        """Fit the page to a view of this size; what is being read stays where it is."""
        sight = self._desk.sight
        at_top = sight.position.paragraph == 0 and sight.position.inside <= 0
        reading = sight.reading()
        self._desk.page.dress(Metrics(self.text_size, size.width(), self.sides), device)
        self.pens.set_device(device)
        self.margin.fit(self.pens, size.width())
        sight.height = max(1, size.height())
        if at_top:
            sight.to_top()
        else:
            sight.return_to(reading)

    def paint(self, painter: QPainter, region: QRegion, *, caret: bool) -> None:
        """Paint ``region`` of the view; ``caret`` tells whether the caret is shown."""
        visible = self._desk.sight.visible()
        clip = QRectF(region.boundingRect())
        self._prepare(caret=caret)
        painter.fillRect(clip, self.pens.colour(self.pens.theme.paper))
        touched = [item for item in visible if region.intersects(self.column_box(*item))]
        self.columns.paint(painter, touched, clip)
        if self._desk.look.bare:
            return
        sides = [one for one in range(self.sides) if region.intersects(self._margin_of(one))]
        if sides:
            self.margin.arrange(visible)
            self.margin.paint(painter, clip, sides)

    def column_box(self, laid: LaidParagraph, y: float) -> QRect:
        """Return what ``laid``, its top at ``y``, and its handles take up beside the margin."""
        left = self._margin_right
        return QRect(left, round(y) - 14, self._margin_left - left, round(laid.height) + 28)

    def lines_box(self, start: int, end: int) -> QRegion:
        """Return what the lines in view from ``start`` to ``end`` take up beside the margin."""
        left = self._margin_right
        region = QRegion()
        for laid, y in self._desk.sight.visible():
            low, high = max(0, start - laid.start), min(len(laid.text), end - laid.start)
            if low <= high:
                first, last = (y + laid.baseline(laid.line_of(place)) for place in (low, high))
                top = floor(first - self._desk.page.metrics.above - _HANDLES)
                high = ceil(last + laid.below) - top
                region += QRect(left, top, self._margin_left - left, high)
        return region

    def margin_box(self, sides: set[int]) -> QRegion:
        """Return what the margins of ``sides``, and those that look different now, take up."""
        box = QRegion()
        for side in sides.union(self.margin.stale(self._desk.sight.visible())):
            box += self._margin_of(side)
        return box

    def _margin_of(self, side: int) -> QRect:
        """Return what the margin of ``side`` takes up, with those that share its place."""
        high = self._desk.sight.height
        if side == 0 and self.sides > 1:
            return QRect(0, 0, self._margin_right, high)
        left = self._margin_left
        return QRect(left, 0, round(self.margin.width) - left, high)

    @property
    def _margin_left(self) -> int:
        """Where the margin at the right begins."""
        return round(self._desk.page.metrics.stripes) - 8

    @property
    def _margin_right(self) -> int:
        """Where the margin at the left ends, if there is one."""
        metrics = self._desk.page.metrics
        return round(metrics.mirrored(metrics.stripes)) + 8 if self.sides > 1 else 0

    def paint_ring(self, painter: QPainter, box: QRectF) -> None:
        """Paint the ring of the keyboard's focus inside the edge of ``box``."""
        painter.setPen(QPen(self.pens.colour(self.pens.theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(1, 1, -1, -1))

    def _prepare(self, *, caret: bool) -> None:
        """Bring the look up to what is selected and found."""
        desk, look = self._desk, self._desk.look
        placed = desk.sight.visible()
        first, last = placed[0][0], placed[-1][0]
        look.selected = desk.selection.spans
        look.found = desk.found.within(first.start, last.start + len(last.text))
        look.current = desk.found.span
        look.caret = desk.sight.caret_box(desk.selection.caret) if caret else QRectF()
