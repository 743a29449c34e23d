"""Ribbons and stripes: lines in the five styles that tell codes of one hue apart.

All are rectangles and parts of ready-made strips, for Qt fills many rectangles at once in a
thirtieth of the time that a path of as many takes, and pens with dashes and round caps cost ten
times as much; a page has hundreds of each.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import ceil, sqrt

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap

from variorum.ui.articleview.pens import STRIP, Pens, Style, period_of
from variorum.ui.articleview.shown import DASHES

HOLLOW = 1.3
"""Thickness of the outline of what is hollow."""
_FINE = 2
"""From so many device pixels a pixel on, the ends of a ribbon are seen to be round."""


Line = tuple[float, float, float]
"""The middle of a ribbon or stripe: where it begins and ends along itself, and where it lies."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Ribbons or stripes of one style, ready to be painted again and again."""

    boxes: Sequence[QRectF] = ()
    """What is filled."""
    parts: Sequence[tuple[QPointF, QRectF]] = ()
    """Where parts of a ready-made strip are put, and which parts of it."""
    upright: bool = False


@dataclass(slots=True)
class Shapes:
    """Lines, all of one hue and style, with the shapes that they have in one width after another.

    ``device`` is the number of device pixels a pixel.
    """

    lines: list[Line] = field(default_factory=list)
    _made: dict[tuple[float, float], Shape] = field(default_factory=dict)

    def ribbons(self, style: Style, device: float) -> Shape:
        """Return the ribbons along the lines, which are level."""
        key = style.thickness, device
        if key not in self._made:
            self._made[key] = ribbon_shape(self.lines, style, device)
        return self._made[key]

    def stripes(self, style: Style, device: float, *, hollow: bool) -> Shape:
        """Return the stripes along the lines, which are upright."""
        key = style.thickness, device
        if key not in self._made:
            self._made[key] = stripe_shape(self.lines, style, device, hollow=hollow)
        return self._made[key]


def paint_shape(painter: QPainter, shape: Shape, pens: Pens, style: Style) -> None:
    """Paint ``shape`` in the colour of ``style``; the painter has no pen."""
    if shape.boxes:
        painter.setBrush(pens.line(style.hue, faded=style.faded))
        painter.drawRects(shape.boxes)
    if shape.parts:
        strip: QPixmap = pens.strip(style, upright=shape.upright)
        for place, part in shape.parts:
            painter.drawPixmap(place, strip, part)


def ribbon_shape(lines: Iterable[Line], style: Style, device: float) -> Shape:
    """Return ribbons along level ``lines``."""
    name = DASHES[style.dash]
    if name == "solid":
        return Shape(_bars(lines, style.thickness, device))
    if name == "double":
        half = style.thickness / 2
        pairs = [(x1, x2, y + by) for x1, x2, y in lines for by in (-half / 2, 3 * half / 2)]
        return Shape(_bars(pairs, half, 1))
    thick = period_of(style)[1]
    high = thick * device
    parts = []
    for x1, x2, y in lines:
        left, top = round(x1), round(y - thick / 2)
        long = max(1, round(x2 - x1))
        while long > STRIP:
            parts.append((QPointF(left, top), QRectF(0, 0, STRIP * device, high)))
            left, long = left + STRIP, long - STRIP
        parts.append((QPointF(left, top), QRectF(0, 0, long * device, high)))
    return Shape(parts=parts)


def stripe_shape(lines: Iterable[Line], style: Style, device: float, *, hollow: bool) -> Shape:
    """Return stripes along upright ``lines``; ``hollow`` ones are outlines."""
    name, thick = DASHES[style.dash], style.thickness
    if hollow:
        return Shape([box for line in lines for box in _outline(line, thick, device)])
    if name == "solid":
        return Shape(_rounded_stripes(lines, thick, device))
    if name == "double":
        aside = 0.33 * thick
        pairs = [(y1, y2, x + by) for y1, y2, x in lines for by in (-aside, aside)]
        return Shape(_rounded_stripes(pairs, 0.34 * thick, device))
    across = period_of(style)[1]
    wide = across * device
    parts = []
    for y1, y2, x in lines:
        left, top = round(x - across / 2), round(y1)
        long = max(1, round(y2 - y1))
        while long > STRIP:
            parts.append((QPointF(left, top), QRectF(0, 0, wide, STRIP * device)))
            top, long = top + STRIP, long - STRIP
        parts.append((QPointF(left, top), QRectF(0, 0, wide, long * device)))
    return Shape(parts=parts, upright=True)


def rounded(
    box: QRectF, radius: float, device: float, *, left: bool = True, right: bool = True
) -> list[QRectF]:
    """Return boxes that together are ``box`` with rounded corners, at the sides asked for.

    They lie one in the other, each as high as the rounding lets it be, so that no seam shows.
    """
    x, y, wide, high = box.x(), box.y(), box.width(), box.height()
    step = 1 / device
    boxes = []
    insets = _insets(min(radius, wide / 2, high / 2), device)
    for row, inset in enumerate(insets):
        inner = wide - inset * (left + right)
        boxes.append(QRectF(x + inset * left, y + row * step, inner, high - 2 * row * step))
    low = len(insets) * step
    if high > 2 * low:
        boxes.append(QRectF(x, y + low, wide, high - 2 * low))
    return boxes


@lru_cache(maxsize=64)
def _insets(radius: float, device: float) -> tuple[float, ...]:
    """Return how far each row of device pixels of a corner keeps from the edge."""
    deep = [(row + 0.5) / device for row in range(ceil(radius * device))]
    return tuple(
        radius - sqrt(max(0.0, radius**2 - (radius - depth) ** 2))
        for depth in deep
        if depth < radius
    )


def _rounded_stripes(lines: Iterable[Line], wide: float, device: float) -> list[QRectF]:
    """Return stripes with round ends; one too short for them has what fits of them."""
    insets, step = _insets(wide / 2, device), 1 / device
    rows = [(row * step, inset - wide / 2, wide - 2 * inset) for row, inset in enumerate(insets)]
    rows.append((len(insets) * step, -wide / 2, wide))
    return [
        QRectF(x + left, y1 + down, across, y2 - y1 - 2 * down)
        for y1, y2, x in lines
        for down, left, across in rows
        if y2 - y1 > 2 * down
    ]


def _outline(line: Line, thick: float, device: float) -> list[QRectF]:
    """Return the outline of a stripe: two sides and, row by row, two round ends."""
    top, bottom, middle = line
    wide, step = thick + HOLLOW / 2, 1 / device
    x = middle - wide / 2
    rows = _insets(wide / 2, device)[: max(1, round(HOLLOW * device))]
    boxes = [
        QRectF(x + inset, y, wide - 2 * inset, step)
        for row, inset in enumerate(rows)
        for y in (top + row * step, bottom - (row + 1) * step)
    ]
    low = len(rows) * step
    if bottom - top > 2 * low:
        high = bottom - top - 2 * low
        boxes += [QRectF(left, top + low, HOLLOW, high) for left in (x, x + wide - HOLLOW)]
    return boxes


def _bars(lines: Iterable[Line], width: float, device: float) -> list[QRectF]:
    """Return the boxes of solid ribbons so wide, along level ``lines``."""
    half = width / 2
    if device < _FINE:
        return [QRectF(round(x1), y - half, max(1, round(x2 - x1)), width) for x1, x2, y in lines]
    corner = 1 / device
    bars = []
    for x1, x2, y in lines:
        bars.append(QRectF(x1, y - half + corner, x2 - x1, width - 2 * corner))
        bars.append(QRectF(x1 + corner, y - half, x2 - x1 - 2 * corner, width))
    return bars
