"""Painting the column: fills, ribbons, selection, find marks, outline, text, caret, handles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from variorum.text.span import Span
from variorum.ui.articleview.geometry import BAND_LINES, Band
from variorum.ui.articleview.layouts import LaidParagraph
from variorum.ui.articleview.page import Page
from variorum.ui.articleview.pens import Pens, Style
from variorum.ui.articleview.shown import DASHES, ShownCoding
from variorum.ui.articleview.strokes import draw_ribbons

Placed = tuple[LaidParagraph, float]
"""A paragraph and the height of its top in the view."""


@dataclass
class Look:
    """What the view shows beyond text and codings."""

    focused: ShownCoding | None = None
    hovered: ShownCoding | None = None
    selected: Sequence[Span] = ()
    found: Sequence[Span] = ()
    current: Span | None = None
    """The find mark at which the reader is."""
    caret: QRectF = field(default_factory=QRectF)
    """Where the caret stands in the view; empty if it is not shown."""
    faint: bool = False
    """Whether codings step back behind the text, as for reading."""


@dataclass
class Columns:
    """Paints the column of text of one view."""

    page: Page
    pens: Pens
    look: Look = field(default_factory=Look)

    def paint(self, painter: QPainter, placed: Sequence[Placed], clip: QRectF) -> None:
        """Paint the paragraphs ``placed``; ``clip`` is the part of the view to be painted."""
        left = self.page.metrics.left
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(left, 0)
        faded = self.look.focused is not None or self.look.faint
        for laid, y in placed:
            self._fills(painter, laid, y, clip, faded=faded)
        self._emphasis_fills(painter, placed)
        for laid, y in placed:
            self._ribbons(painter, laid, y, clip, faded=faded)
        self._emphasis_ribbons(painter, placed)
        self._ranges(painter, placed, self.look.selected, self.pens.colour(self.pens.theme.sel))
        self._ranges(painter, placed, self.look.found, self.pens.colour(self.pens.theme.find))
        self._current(painter, placed)
        self._outline(painter, placed)
        self._text(painter, placed, clip)
        self._handles(painter, placed)
        painter.restore()
        self._numbers(painter, placed)
        painter.fillRect(self.look.caret, self.pens.colour(self.pens.theme.accent))

    def _fills(
        self, painter: QPainter, laid: LaidParagraph, y: float, clip: QRectF, *, faded: bool
    ) -> None:
        if self.pens.theme.contrast:
            return
        painter.save()
        painter.translate(0, y)
        painter.setPen(Qt.PenStyle.NoPen)
        for band in self._bands(laid, y, clip):
            for (hue, depth), path in band.fills.items():
                painter.fillPath(path, self.pens.tint(hue, depth, faded=faded))
        painter.restore()

    def _ribbons(
        self, painter: QPainter, laid: LaidParagraph, y: float, clip: QRectF, *, faded: bool
    ) -> None:
        width = self._ribbon_width
        painter.save()
        painter.translate(0, y)
        for band in self._bands(laid, y, clip):
            for (hue, dash), lines in band.ribbons.items():
                draw_ribbons(painter, lines, self.pens, Style(hue, dash, width, faded))
        painter.restore()

    @property
    def _ribbon_width(self) -> float:
        return 3.0 if self.pens.theme.contrast else 2.0

    def _bands(self, laid: LaidParagraph, y: float, clip: QRectF) -> list[Band]:
        bands = self.page.marks(laid.number).bands
        if len(bands) == 1:
            return bands
        first = laid.line_at(clip.top() - y - laid.pitch) // BAND_LINES
        last = laid.line_at(clip.bottom() - y + laid.pitch) // BAND_LINES
        return bands[first : last + 1]

    def _emphasis(self) -> Iterator[tuple[ShownCoding, bool]]:
        """Yield the focused and the hovered coding, and whether it is hovered."""
        if self.look.focused is not None:
            yield self.look.focused, self.look.focused == self.look.hovered
        if self.look.hovered is not None and self.look.hovered != self.look.focused:
            yield self.look.hovered, True

    def _emphasis_fills(self, painter: QPainter, placed: Sequence[Placed]) -> None:
        if self.pens.theme.contrast:
            return
        for coding, hovered in self._emphasis():
            colour = self.pens.tint(coding.hue, 3 if hovered else 2)
            for laid, y, start, end in _parts(placed, coding.start, coding.end):
                shape = self.page.geometry(laid.number).outline(
                    start,
                    end,
                    left=coding.start >= laid.start,
                    right=coding.end <= laid.start + len(laid.text),
                )
                shape.setFillRule(Qt.FillRule.WindingFill)
                painter.fillPath(shape.translated(0, y), colour)

    def _emphasis_ribbons(self, painter: QPainter, placed: Sequence[Placed]) -> None:
        for coding, hovered in self._emphasis():
            dash = coding.dash % len(DASHES)
            style = Style(coding.hue, dash, self._ribbon_width, more=1.0 if hovered else 0.0)
            lane = self.page.index.lanes[coding.id]
            for laid, y, _, _ in _parts(placed, coding.start, coding.end):
                ribbon = self.page.geometry(laid.number).ribbon(coding, lane)
                lines = [line.translated(0, y) for _, line in ribbon]
                draw_ribbons(painter, lines, self.pens, style)

    def _ranges(
        self, painter: QPainter, placed: Sequence[Placed], spans: Sequence[Span], colour: QColor
    ) -> None:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for span in spans:
            for laid, y, start, end in _parts(placed, span.start, span.end):
                for box in self.page.geometry(laid.number).boxes(start, end):
                    path.addRect(box.translated(0, y))
        painter.fillPath(path, colour)

    def _current(self, painter: QPainter, placed: Sequence[Placed]) -> None:
        if self.look.current is None:
            return
        painter.setPen(QPen(self.pens.colour(self.pens.theme.text), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        span = self.look.current
        for laid, y, start, end in _parts(placed, span.start, span.end):
            for box in self.page.geometry(laid.number).boxes(start, end):
                painter.drawRoundedRect(box.translated(0, y).adjusted(-1, -1, 1, 1), 3, 3)

    def _outline(self, painter: QPainter, placed: Sequence[Placed]) -> None:
        coding = self.look.focused
        if coding is None:
            return
        theme = self.pens.theme
        colour = QColor(theme.text) if theme.contrast else self.pens.line(coding.hue)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for laid, y, start, end in _parts(placed, coding.start, coding.end):
            whole = QPainterPath()
            for box in self.page.geometry(laid.number).boxes(start, end):
                piece = QPainterPath()
                piece.addRoundedRect(box.translated(0, y).adjusted(-2, -2, 2, 2), 4, 4)
                whole = whole.united(piece)
            painter.drawPath(whole)

    def _text(self, painter: QPainter, placed: Sequence[Placed], clip: QRectF) -> None:
        painter.setPen(self.pens.colour(self.pens.theme.text))
        for laid, y in placed:
            if not laid.blank:
                laid.layout.draw(painter, QPointF(0, y), [], clip)

    def _handles(self, painter: QPainter, placed: Sequence[Placed]) -> None:
        coding = self.look.focused
        if coding is None:
            return
        painter.setPen(QPen(self.pens.colour(self.pens.theme.paper), 1.5))
        painter.setBrush(self.pens.line(coding.hue))
        for centre in self.handles(coding, placed).values():
            painter.drawEllipse(centre, 5, 5)

    def handles(self, coding: ShownCoding, placed: Sequence[Placed]) -> dict[str, QPointF]:
        """Return the middles of the handles of ``coding`` in view: ``start`` and ``end``."""
        found = {}
        for laid, y, start, end in _parts(placed, coding.start, coding.end):
            boxes = self.page.geometry(laid.number).boxes(start, end)
            if not boxes:
                continue
            first, last = boxes[0].translated(0, y), boxes[-1].translated(0, y)
            turned = laid.right_to_left
            if coding.start >= laid.start:
                corner = first.topRight() if turned else first.topLeft()
                found["start"] = corner + QPointF(2 if turned else -2, -2)
            if coding.end <= laid.start + len(laid.text):
                corner = last.bottomLeft() if turned else last.bottomRight()
                found["end"] = corner + QPointF(-2 if turned else 2, 2)
        return found

    def _numbers(self, painter: QPainter, placed: Sequence[Placed]) -> None:
        metrics = self.page.metrics
        painter.setFont(self.pens.font(10 * metrics.scale))
        painter.setPen(self.pens.colour(self.pens.theme.text3))
        right = metrics.left - 26 * metrics.scale
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        for laid, y in placed:
            if not laid.blank:
                bottom = y + laid.baseline(0) + painter.fontMetrics().descent()
                box = QRectF(right - 60, bottom - 30, 60, 30)
                painter.drawText(box, flags, str(self.page.numbers[laid.number]))


def _parts(
    placed: Sequence[Placed], start: int, end: int
) -> Iterator[tuple[LaidParagraph, float, int, int]]:
    """Yield each paragraph that the range meets: itself, its top, and the range within it."""
    for laid, y in placed:
        first, last = max(0, start - laid.start), min(len(laid.text), end - laid.start)
        if first < last:
            yield laid, y, first, last
