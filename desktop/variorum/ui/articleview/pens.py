"""Colours of a theme as Qt's colours and pens, each made once."""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from variorum.ui.articleview.shown import DASHES
from variorum.ui.theme import Theme


class Pens:
    """The colours and pens with which a theme paints codings."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.colour = cache(QColor)
        self.tint = cache(self._tint)
        self.line = cache(self._line)
        self.pen = cache(self._pen)

    def _tint(self, hue: str, depth: int, *, faded: bool = False) -> QColor:
        tint = self.theme.ink(hue).tints[depth - 1]
        return QColor(self.theme.faded(tint) if faded else tint)

    def _line(self, hue: str, *, faded: bool = False) -> QColor:
        line = self.theme.ink(hue).line
        return QColor(self.theme.faded(line) if faded else line)

    def _pen(self, hue: str, dash: int, width: float, *, faded: bool = False) -> QPen:
        pen = QPen(self._line(hue, faded=faded), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        style = DASHES[dash]
        if style == "dashed":
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            # In pen widths: long enough to be told from dots under one short word.
            pen.setDashPattern([4, 2] if width < 3 else [2.6, 1.2])  # noqa: PLR2004
        elif style == "dotted":
            pen.setDashPattern([0.01, 2.2])
        return pen
