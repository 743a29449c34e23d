"""Ribbons and stripes: lines in the five styles that tell codes of one hue apart."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from variorum.ui.articleview.pens import STRIP, Pens, Style, period_of
from variorum.ui.articleview.shown import DASHES

HOLLOW = 1.3
"""Thickness of the outline of what is hollow."""
_FINE = 2
"""From so many device pixels a pixel on, the ends of a ribbon are seen to be round."""


def draw_ribbons(painter: QPainter, lines: Sequence[QLineF], pens: Pens, style: Style) -> None:
    """Draw level ``lines``, the middles of ribbons, in ``style``.

    Rectangles on whole device pixels and ready-made strips: pens with dashes and round caps cost
    ten times as much, and a page has hundreds of ribbons.
    """
    name = DASHES[style.dash]
    if name == "solid":
        fill_bars(painter, solid_bars(lines, style.thickness, pens.device), pens, style)
    elif name == "double":
        half = style.thickness / 2
        upper = [line.translated(0, -half / 2) for line in lines]
        lower = [line.translated(0, 3 * half / 2) for line in lines]
        fill_bars(painter, solid_bars([*upper, *lower], half, 1), pens, style)
    else:
        strip = pens.strip(style, upright=False)
        thick = period_of(style)[1]
        for line in lines:
            left, top = round(line.x1()), round(line.y1() - thick / 2)
            for done in range(0, max(1, round(line.length())), STRIP):
                long = min(STRIP, round(line.length()) - done)
                part = QRectF(0, 0, long * pens.device, thick * pens.device)
                painter.drawPixmap(QPointF(left + done, top), strip, part)


def draw_stripes(painter: QPainter, lines: Sequence[QLineF], pens: Pens, style: Style) -> None:
    """Draw upright ``lines``, the middles of stripes, in ``style``."""
    name = DASHES[style.dash]
    if name in ("solid", "double"):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pens.line(style.hue, faded=style.faded))
        parts = ((0.0, 1.0),) if name == "solid" else ((-0.33, 0.34), (0.33, 0.34))
        for line in lines:
            for aside, share in parts:
                wide = style.thickness * share
                left = line.x1() + aside * style.thickness - wide / 2
                box = QRectF(left, line.y1(), wide, line.length())
                painter.drawRoundedRect(box, wide / 2, wide / 2)
        return
    strip = pens.strip(style, upright=True)
    thick = period_of(style)[1]
    for line in lines:
        left, top = round(line.x1() - thick / 2), round(line.y1())
        for done in range(0, max(1, round(line.length())), STRIP):
            long = min(STRIP, round(line.length()) - done)
            part = QRectF(0, 0, thick * pens.device, long * pens.device)
            painter.drawPixmap(QPointF(left, top + done), strip, part)


def draw_hollow_stripes(
    painter: QPainter, lines: Sequence[QLineF], pens: Pens, style: Style
) -> None:
    """Draw the outlines of upright stripes: of what one coder alone found."""
    painter.setPen(QPen(pens.line(style.hue, faded=style.faded), HOLLOW))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    wide = style.thickness + HOLLOW / 2
    for line in lines:
        box = QRectF(line.x1() - wide / 2, line.y1(), wide, line.length())
        inner = box.adjusted(HOLLOW / 2, HOLLOW / 2, -HOLLOW / 2, -HOLLOW / 2)
        painter.drawRoundedRect(inner, inner.width() / 2, inner.width() / 2)


def draw_swatches(painter: QPainter, path: QPainterPath, colour: QColor, *, hollow: bool) -> None:
    """Draw the swatches in ``path``, or their outlines."""
    if hollow:
        painter.strokePath(path, QPen(colour, HOLLOW))
    else:
        painter.fillPath(path, colour)


def fill_bars(painter: QPainter, bars: list[QRectF], pens: Pens, style: Style) -> None:
    """Fill ``bars``, boxes of ribbons, in the colour of ``style``."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pens.line(style.hue, faded=style.faded))
    painter.drawRects(bars)


def solid_bars(lines: Sequence[QLineF], width: float, device: float) -> list[QRectF]:
    """Return the boxes of solid ribbons so wide, along level ``lines``."""
    if device < _FINE:
        return [
            QRectF(round(line.x1()), line.y1() - width / 2, max(1, round(line.length())), width)
            for line in lines
        ]
    bars = []
    corner = 1 / device
    for line in lines:
        top, long = line.y1() - width / 2, line.length()
        bars.append(QRectF(line.x1(), top + corner, long, width - 2 * corner))
        bars.append(QRectF(line.x1() + corner, top, long - 2 * corner, width))
    return bars
