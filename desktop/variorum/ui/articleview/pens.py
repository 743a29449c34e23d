"""Colours of a theme as Qt's colours, fonts and lines, each made once."""

from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from variorum.ui.articleview.shown import DASHES
from variorum.ui.fonts import interface_font
from variorum.ui.theme import Theme

STRIP = 700
"""Length of a ready-made dashed, dotted or wavy line, in pixels."""

_DRAWN = 4
"""So many periods of such a line are drawn one by one."""
_WIDE = 3.2
_HATCH = 4.25
"""Distance of two lines of a hatch, in pixels sideways."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a ribbon or stripe is drawn; ``dash`` is the number of its style in ``DASHES``."""

    hue: str
    dash: int
    width: float
    faded: bool = False
    more: float = 0.0
    """How much wider it is than usual; its dashes still lie on those of the usual one."""

    @property
    def thickness(self) -> float:
        """Its width in all."""
        return self.width + self.more


@lru_cache(maxsize=1024)
def style_of(hue: str, dash: int, width: float, faded: bool) -> Style:
    """Return the style of these, made once: a page is painted in hundreds of styles."""
    return Style(hue, dash, width, faded)


def _colour(name: str) -> QColor:
    # ``cache(QColor)`` would copy the help text of the class, which PySide takes long to make.
    return QColor(name)


class Pens:
    """The colours, fonts and lines with which a theme paints codings."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.device = 1.0
        self.colour = cache(_colour)
        self.font = cache(interface_font)
        self.tint = cache(self._tint)
        self.line = cache(self._line)
        self.leader = cache(self._leader)
        self.strip = cache(self._strip)
        self.hatch = cache(self._hatch)

    def set_device(self, device: float) -> None:
        """Draw for so many device pixels a pixel."""
        if device != self.device:
            self.device = device
            self.strip.cache_clear()
            self.hatch.cache_clear()

    def _tint(self, hue: str, depth: int, *, faded: bool = False) -> QColor:
        tint = self.theme.ink(hue).tints[depth - 1]
        return QColor(self.theme.faded(tint) if faded else tint)

    def _line(self, hue: str, *, faded: bool = False) -> QColor:
        line = self.theme.ink(hue).line
        return QColor(self.theme.faded(line) if faded else line)

    def _leader(self, hue: str, *, faded: bool = False) -> QColor:
        leader = self.theme.leader(self.theme.ink(hue).line)
        return QColor(self.theme.faded(leader) if faded else leader)

    def _hatch(self, *, faded: bool = False) -> QBrush:
        """Return fine lines at 45°: what lies under places where coders differ."""
        side = max(3, round(_HATCH * self.device))
        tile = QPixmap(side, side)
        tile.setDevicePixelRatio(self.device)
        tile.fill(Qt.GlobalColor.transparent)
        colour = QColor(self.theme.text)
        strength = 0.40 if self.theme.dark else 0.34
        colour.setAlphaF(strength / 2 if faded else strength)
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # One device pixel where they are fine; a little less where they are coarse.
        painter.setPen(QPen(colour, min(0.75, 1 / self.device)))
        long = side / self.device
        for shift in (-long, 0.0, long):
            # Its neighbours reach into the corners of a tile.
            painter.drawLine(QPointF(shift, long), QPointF(shift + long, 0))
        painter.end()
        return QBrush(tile)

    def _strip(self, style: Style, *, upright: bool) -> QPixmap:
        """Return a dashed, dotted or wavy line ready-made, ``STRIP`` pixels long or little more."""
        period, _ = period_of(style)
        # Few periods are drawn and then laid side by side, if they end on whole device pixels.
        if not (_DRAWN * period * self.device).is_integer():
            strip = self._periods(style, STRIP // period + 1, upright=upright)
            strip.setDevicePixelRatio(self.device)
            return strip
        tile = self._periods(style, _DRAWN, upright=upright)
        times = STRIP // (period * _DRAWN) + 1
        wide, high = tile.width(), tile.height()
        strip = _clear(*((wide, high * times) if upright else (wide * times, high)))
        painter = QPainter(strip)
        for number in range(times):
            painter.drawPixmap(
                QPoint(0, high * number) if upright else QPoint(wide * number, 0), tile
            )
        painter.end()
        strip.setDevicePixelRatio(self.device)
        return strip

    def _periods(self, style: Style, count: int, *, upright: bool) -> QPixmap:
        """Return so many periods of a line, for one device pixel a pixel."""
        period, thick = period_of(style)
        long, high = round(period * count * self.device), round(thick * self.device)
        pixmap = _clear(*((high, long) if upright else (long, high)))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if upright:
            # Along y instead of x.
            painter.setTransform(QTransform(0, 1, 1, 0, 0, 0))
        painter.scale(self.device, self.device)
        colour = self._line(style.hue, faded=style.faded)
        size = QPointF(period, thick)
        for _ in range(count):
            _draw_period(painter, DASHES[style.dash], style.thickness, size, colour)
            painter.translate(period, 0)
        painter.end()
        return pixmap


def _clear(wide: int, high: int) -> QPixmap:
    pixmap = QPixmap(wide, high)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def period_of(style: Style) -> tuple[int, int]:
    """Return length and thickness of one period, in whole pixels."""
    # The wider the line, the shorter its dashes for its width: a stripe may be a line high.
    periods = {"dashed": 6.0 if style.width < _WIDE else 3.8, "dotted": 2.2, "wavy": 3.6}
    name = DASHES[style.dash]
    thick = style.thickness * (2 if name == "wavy" else 1)
    return max(3, round(periods[name] * style.width)), max(2, round(thick + 0.3))


def _draw_period(
    painter: QPainter, style: str, width: float, size: QPointF, colour: QColor
) -> None:
    period, middle = size.x(), size.y() / 2
    pen = QPen(colour, width)
    if style == "dashed":
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(0, middle), QPointF(period * 0.66, middle))
    elif style == "dotted":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(period / 2, middle), width / 2, width / 2)
    else:
        pen.setWidthF(width * 0.6)
        painter.setPen(pen)
        crest = width * 1.2
        path = QPainterPath(QPointF(0, middle))
        for step in range(2):
            # A control point lies twice as far out as the crest that it draws.
            start = QPointF(step * period / 2, middle)
            side = crest if step % 2 else -crest
            path.quadTo(start + QPointF(period / 4, side), start + QPointF(period / 2, 0))
        painter.drawPath(path)
