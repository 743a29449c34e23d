"""Painting the column: fills, ribbons, selection, find marks, outline, text, caret, handles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from variorum.text.span import Span
from variorum.ui.articleview.comparing import row_of
from variorum.ui.articleview.geometry import Band
from variorum.ui.articleview.gutter import paint_notes, paint_numbers
from variorum.ui.articleview.layouts import LaidParagraph, Placed
from variorum.ui.articleview.page import Page
from variorum.ui.articleview.pens import Pens, Style, style_of
from variorum.ui.articleview.shown import DASHES, ShownCoding, ShownNote
from variorum.ui.articleview.strokes import Line, paint_shape, ribbon_shape


@dataclass
class Look:
    """What the view shows beyond text and codings."""

    focused: ShownCoding | None = None
    beside: Sequence[ShownCoding] = ()
    """What other coders made of the passage of the focused coding; it is shown with it."""
    hovered: ShownCoding | None = None
    selected: Sequence[Span] = ()
    noted: Sequence[ShownNote] = ()
    """The notes on passages of the article."""
    found: Sequence[Span] = ()
    current: Span | None = None
    """The find mark at which the reader is."""
    caret: QRectF = field(default_factory=QRectF)
    """Where the caret stands in the view; empty if it is not shown."""
    faint: bool = False
    """Whether codings step back behind the text, as for reading."""
    bare: bool = False
    """Whether codings are not shown at all."""

    @property
    def reading(self) -> bool:
        """Whether the page is for reading."""
        return self.faint or self.bare

    @property
    def loud(self) -> Sequence[ShownCoding]:
        """The focused coding with those beside it."""
        return () if self.focused is None else (self.focused, *self.beside)


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
        if not self.look.bare:
            self._codings(painter, placed, clip)
        for spans, colour in (
            (self.look.selected, self.pens.theme.sel),
            (self.look.found, self.pens.theme.find),
        ):
            self._ranges(painter, placed, clip, spans, self.pens.colour(colour))
        self._current(painter, placed)
        self._outline(painter, placed, clip)
        self._text(painter, placed, clip)
        self._handles(painter, placed)
        painter.restore()
        if not self._compares:
            paint_numbers(painter, self.page, self.pens, placed)
            if not self.look.reading:
                paint_notes(painter, self.page, self.pens, placed, self.look.noted)
        painter.fillRect(self.look.caret, self.pens.colour(self.pens.theme.accent))

    def _codings(self, painter: QPainter, placed: Sequence[Placed], clip: QRectF) -> None:
        faded = self.look.focused is not None or self.look.faint
        for laid, y in placed:
            self._fills(painter, laid, y, clip, faded=faded)
        if self._compares:
            for laid, y in placed:
                self._ribbons(painter, laid, y, clip, faded=faded)
            self._emphasis_compared(painter, placed, clip)
            return
        self._emphasis_fills(painter, placed, clip)
        for laid, y in placed:
            self._ribbons(painter, laid, y, clip, faded=faded)
        self._emphasis_ribbons(painter, placed)

    @property
    def _compares(self) -> bool:
        return self.page.metrics.sides > 1

    def _fills(
        self, painter: QPainter, laid: LaidParagraph, y: float, clip: QRectF, *, faded: bool
    ) -> None:
        painter.save()
        painter.translate(0, y)
        painter.setPen(Qt.PenStyle.NoPen)
        tinted = not self.pens.theme.contrast
        for band in self._bands(laid, y, clip):
            for (hue, depth), boxes in band.fills.items() if tinted else ():
                painter.setBrush(self.pens.tint(hue, depth, faded=faded))
                painter.drawRects(boxes)
            self._shared(painter, band, faded=faded)
        painter.restore()

    def _shared(self, painter: QPainter, band: Band, *, faded: bool) -> None:
        """Paint what coders who are compared share, and where they differ: all on whole pixels."""
        if not band.shared and not band.hatched:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if not self.pens.theme.contrast:
            for (hue, depth), boxes in band.shared.items():
                painter.setBrush(self.pens.tint(hue, depth, faded=faded))
                painter.drawRects(boxes)
        painter.setBrush(self.pens.hatch(faded=faded))
        painter.drawRects(band.hatched)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _ribbons(
        self, painter: QPainter, laid: LaidParagraph, y: float, clip: QRectF, *, faded: bool
    ) -> None:
        width = self._ribbon_width
        painter.save()
        painter.translate(0, y)
        painter.setPen(Qt.PenStyle.NoPen)
        for band in self._bands(laid, y, clip):
            for (hue, dash, parts), shapes in band.ribbons.items():
                style = style_of(hue, dash, width / parts, faded)
                shape = shapes.ribbons(style, self.pens.device)
                paint_shape(painter, shape, self.pens, style)
        painter.restore()

    @property
    def _ribbon_width(self) -> float:
        if self._compares:
            return 3.0
        return 3.0 if self.pens.theme.contrast else 2.0

    def _bands(self, laid: LaidParagraph, y: float, clip: QRectF) -> list[Band]:
        lines = laid.lines_in(clip.top() - y, clip.bottom() - y)
        return self.page.marks(laid.number).bands(*lines)

    def _emphasis(self) -> Iterator[tuple[ShownCoding, bool]]:
        """Yield the focused and the hovered coding, and whether it is hovered."""
        if self.look.focused is not None:
            yield self.look.focused, self.look.focused == self.look.hovered
        if self.look.hovered is not None and self.look.hovered != self.look.focused:
            yield self.look.hovered, True

    def _emphasis_compared(self, painter: QPainter, placed: Sequence[Placed], clip: QRectF) -> None:
        """Bring the focused codings out of those that step back, and the hovered one forward."""
        rows = self.page.metrics.sides * self.page.metrics.row_pitch + 4
        whole = QPainterPath()
        whole.setFillRule(Qt.FillRule.WindingFill)
        for box in self._loud_boxes(placed, clip):
            whole.addRect(box.adjusted(0, 0, 0, rows))
        if not whole.isEmpty():
            painter.save()
            painter.setClipPath(whole, Qt.ClipOperation.IntersectClip)
            painter.fillPath(whole, self.pens.colour(self.pens.theme.paper))
            for laid, y in placed:
                self._fills(painter, laid, y, clip, faded=False)
                self._ribbons(painter, laid, y, clip, faded=False)
            painter.restore()
        hovered = self.look.hovered
        if hovered is not None:
            style = Style(hovered.hue, hovered.dash % len(DASHES), self._ribbon_width, more=1.0)
            for laid, y, _, _ in parts_of(placed, hovered.start, hovered.end):
                lines = row_of(self.page.geometry(laid.number), hovered)
                self._paint_ribbon(painter, lines, y, style)

    def _loud_boxes(self, placed: Sequence[Placed], clip: QRectF) -> Iterator[QRectF]:
        """Yield the boxes of the focused coding and those beside it."""
        for coding in self.look.loud:
            for laid, y, start, end in parts_of(placed, coding.start, coding.end, clip):
                for box in self.page.geometry(laid.number).boxes(start, end):
                    yield box.translated(0, y)

    def _emphasis_fills(self, painter: QPainter, placed: Sequence[Placed], clip: QRectF) -> None:
        if self.pens.theme.contrast:
            return
        for coding, hovered in self._emphasis():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.pens.tint(coding.hue, 3 if hovered else 2))
            for laid, y, start, end in parts_of(placed, coding.start, coding.end, clip):
                boxes = self.page.geometry(laid.number).outline(
                    start,
                    end,
                    begins=coding.start == laid.start + start,
                    ends=coding.end == laid.start + end,
                )
                painter.drawRects([box.translated(0, y) for box in boxes])

    def _emphasis_ribbons(self, painter: QPainter, placed: Sequence[Placed]) -> None:
        for coding, hovered in self._emphasis():
            dash = coding.dash % len(DASHES)
            style = Style(coding.hue, dash, self._ribbon_width, more=1.0 if hovered else 0.0)
            lane = self.page.index.lanes[coding.id]
            for laid, y, _, _ in parts_of(placed, coding.start, coding.end):
                ribbon = self.page.geometry(laid.number).ribbon(coding, lane)
                self._paint_ribbon(painter, [line for _, line in ribbon], y, style)

    def _paint_ribbon(
        self, painter: QPainter, lines: Sequence[Line], top: float, style: Style
    ) -> None:
        """Paint a ribbon of a paragraph whose top is at this height."""
        moved = [(left, right, top + y) for left, right, y in lines]
        painter.setPen(Qt.PenStyle.NoPen)
        paint_shape(painter, ribbon_shape(moved, style, self.pens.device), self.pens, style)

    def _ranges(
        self,
        painter: QPainter,
        placed: Sequence[Placed],
        clip: QRectF,
        spans: Sequence[Span],
        colour: QColor,
    ) -> None:
        boxes = [
            box.translated(0, y)
            for span in spans
            for laid, y, start, end in parts_of(placed, span.start, span.end, clip)
            for box in self.page.geometry(laid.number).boxes(start, end)
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRects(boxes)

    def _current(self, painter: QPainter, placed: Sequence[Placed]) -> None:
        if self.look.current is None:
            return
        painter.setPen(QPen(self.pens.colour(self.pens.theme.text), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        span = self.look.current
        for laid, y, start, end in parts_of(placed, span.start, span.end):
            for box in self.page.geometry(laid.number).boxes(start, end):
                painter.drawRoundedRect(box.translated(0, y).adjusted(-1, -1, 1, 1), 3, 3)

    def _outline(self, painter: QPainter, placed: Sequence[Placed], clip: QRectF) -> None:
        coding = self.look.focused
        if coding is None:
            return
        theme = self.pens.theme
        colour = QColor(theme.text) if theme.contrast else self.pens.line(coding.hue)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        whole = QPainterPath()
        for box in self._loud_boxes(placed, clip):
            piece = QPainterPath()
            piece.addRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4)
            whole = whole.united(piece)
        painter.drawPath(whole)

    def _text(self, painter: QPainter, placed: Sequence[Placed], clip: QRectF) -> None:
        painter.setPen(self.pens.colour(self.pens.theme.text))
        for laid, y in placed:
            if not laid.blank:
                # With the lines beside: some letters stand out of their own.
                around = clip.adjusted(0, -laid.pitch / 2, 0, laid.pitch / 2)
                laid.layout.draw(painter, QPointF(0, y), [], around)

    def _handles(self, painter: QPainter, placed: Sequence[Placed]) -> None:
        coding = self.look.focused
        if coding is None or self._compares or self.look.faint:
            return
        painter.setPen(QPen(self.pens.colour(self.pens.theme.paper), 1.5))
        painter.setBrush(self.pens.line(coding.hue))
        for centre in self.handles(coding, placed).values():
            painter.drawEllipse(centre, 5, 5)

    def handles(self, coding: ShownCoding, placed: Sequence[Placed]) -> dict[str, QPointF]:
        """Return the middles of the handles of ``coding`` in view: ``start`` and ``end``."""
        found = {}
        for laid, y, start, end in parts_of(placed, coding.start, coding.end):
            # Only the first line and the last: a coding may be thousands of lines long.
            geometry = self.page.geometry(laid.number)
            top = geometry.boxes(start, min(end, laid.line_range(laid.line_of(start))[1]))
            foot = geometry.boxes(max(start, laid.line_range(laid.line_of(end - 1))[0]), end)
            if not top or not foot:
                continue
            first, last = top[0].translated(0, y), foot[-1].translated(0, y)
            turned = laid.right_to_left
            if coding.start >= laid.start:
                corner = first.topRight() if turned else first.topLeft()
                found["start"] = corner + QPointF(2 if turned else -2, -2)
            if coding.end <= laid.start + len(laid.text):
                corner = last.bottomLeft() if turned else last.bottomRight()
                found["end"] = corner + QPointF(-2 if turned else 2, 2)
        return found


def parts_of(
    placed: Sequence[Placed], start: int, end: int, clip: QRectF | None = None
) -> Iterator[tuple[LaidParagraph, float, int, int]]:
    """Yield each paragraph that the range meets: itself, its top, and the range within it.

    Lines that lie above or below ``clip`` are left out: to measure all of a very long paragraph
    would take seconds.
    """
    for laid, y in placed:
        first, last = max(0, start - laid.start), min(len(laid.text), end - laid.start)
        if clip is not None and not laid.blank:
            top, bottom = clip.top() - y - laid.pitch, clip.bottom() - y + laid.pitch
            first = max(first, laid.line_range(laid.line_at(top))[0])
            last = min(last, laid.line_range(laid.line_at(bottom))[1])
        if first < last:
            yield laid, y, first, last
