"""The strip over the compared text: who is on which side, and what the signs mean."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from variorum.ui.articleview.pens import Pens
from variorum.ui.articleview.view import ArticleView
from variorum.ui.fonts import interface_font
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.coder_badge import SIZE, initials, paint_badge

_HEIGHT = 44
_GAP = 8
_SAMPLE_WIDTH = 22
_STRIPE = 6
_SAMPLE_HUE = "green"
_BETWEEN = 22
_THIRD = 2
_APART = 3
"""Pixels between badges, and from the edge."""


class CompareHeader(QWidget):
    """Names stand over the stripes of their coders, the legend over the column of text."""

    def __init__(self, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._names: Sequence[str] = ()
        self._theme = theme_for(dark=False)
        self._pens = Pens(self._theme)
        self.setFixedHeight(_HEIGHT)
        view.dressed.connect(self.update)

    def set_coders(self, names: Sequence[str]) -> None:
        """Name the coders, in the order of their sides."""
        self._names = names
        self.setAccessibleName(
            self.tr("Compared: {names}").format(names=", ".join(names)) + ". " + self._legend_said()
        )
        self.setToolTip("\n".join(f"{initials(name)}  {name}" for name in names))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        self._pens = Pens(theme)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._pens.set_device(self.devicePixelRatioF())
        painter.fillRect(self.rect(), QColor(self._theme.paper))
        painter.setPen(QColor(self._theme.hairline))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if len(self._names) > 1:
            self._paint_names(painter)
            self._paint_legend(painter)
        painter.end()

    @property
    def _middle(self) -> float:
        return (self.height() - 1) / 2

    def _paint_names(self, painter: QPainter) -> None:
        middles, half = self.badge_middles(), SIZE / 2
        for side, x in enumerate(middles):
            paint_badge(painter, QPointF(x, self._middle), self._names[side], side, self._theme)
        room = QRectF(8, 0, middles[0] - half - _GAP - 8, self.height())
        self._name(painter, room, self._names[0], Qt.AlignmentFlag.AlignRight)
        first = middles[1] + half + _GAP
        last = middles[_THIRD] - half - 4 if len(middles) > _THIRD else self.width() - 8
        room = QRectF(first, 0, last - first, self.height())
        self._name(painter, room, self._names[1], Qt.AlignmentFlag.AlignLeft)

    def badge_middles(self) -> list[float]:
        """Return where the badges stand, in pixels from the left: over the stripes of their coders.

        Where stripes lie too near each other or the edge, badges give way, and none is covered.
        """
        edges, half = self._view.metrics.side_edges()[: len(self._names)], SIZE / 2
        middles = [edges[0] - half, *(edge + half for edge in edges[1:])]
        limit = self.width() - half - _APART
        for side in reversed(range(len(middles))):
            middles[side] = min(middles[side], limit)
            limit = middles[side] - SIZE - _APART
        limit = half + _APART
        for side in range(len(middles)):
            middles[side] = max(middles[side], limit)
            limit = middles[side] + SIZE + _APART
        return middles

    def _name(self, painter: QPainter, room: QRectF, name: str, side: Qt.AlignmentFlag) -> None:
        painter.setFont(interface_font(13, 600))
        painter.setPen(QColor(self._theme.text))
        shown = QFontMetricsF(painter.font()).elidedText(
            name, Qt.TextElideMode.ElideRight, max(0.0, room.width())
        )
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _legend(self) -> list[str]:
        same = self.tr("both") if len(self._names) == _THIRD else self.tr("all")
        return [same, self.tr("they differ"), self.tr("one coder alone")]

    def _legend_said(self) -> str:
        return self.tr("Tinted: the same codes. Hatched: they differ. Hollow: one coder alone.")

    def _lines(self) -> str:
        """Say which ribbon is whose."""
        short = [initials(name) for name in self._names]
        if len(short) == _THIRD:
            upper, lower = short
            return self.tr("(upper line {upper}, lower line {lower})").format(
                upper=upper, lower=lower
            )
        return self.tr("(lines from above: {names})").format(names=", ".join(short))

    def _paint_legend(self, painter: QPainter) -> None:
        middles, half = self.badge_middles(), SIZE / 2
        left = max(self._view.metrics.left, middles[0] + half + _GAP)
        right = middles[1] - half - _GAP
        painter.setFont(interface_font(12))
        letters = QFontMetricsF(painter.font())
        words, aside = self._legend(), "  " + self._lines()
        samples = (self._same, self._differ, self._alone)
        wides = (_SAMPLE_WIDTH, _SAMPLE_WIDTH, _STRIPE)
        signs = sum(wides) + 3 * _GAP + 2 * _BETWEEN
        room = right - left - signs - sum(letters.horizontalAdvance(one) for one in words)
        if room >= letters.horizontalAdvance(aside):
            words[1] += aside
        x = left
        for sample, sign, said in zip(samples, wides, words, strict=True):
            wide = letters.horizontalAdvance(said)
            if x + sign + _GAP + wide > right + 4:
                return
            x = sample(painter, x) + _GAP
            painter.setPen(QColor(self._theme.text2))
            box = QRectF(x, 0, wide + 2, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, said)
            x += wide + _BETWEEN

    def _same(self, painter: QPainter, x: float) -> float:
        box = QRectF(round(x), round(self._middle) - 9, _SAMPLE_WIDTH, 12)
        painter.fillRect(box, self._pens.tint(_SAMPLE_HUE, 1))
        self._ribbons(painter, box, 2)
        return box.right()

    def _differ(self, painter: QPainter, x: float) -> float:
        box = QRectF(round(x), round(self._middle) - 9, _SAMPLE_WIDTH, 12)
        painter.fillRect(box, self._pens.hatch())
        self._ribbons(painter, box, 1)
        return box.right()

    def _ribbons(self, painter: QPainter, box: QRectF, count: int) -> None:
        for row in range(count):
            top = box.bottom() + 2 + row * 4
            line = QRectF(box.left(), top, box.width(), 2.5)
            painter.fillRect(line, self._pens.line(_SAMPLE_HUE))

    def _alone(self, painter: QPainter, x: float) -> float:
        painter.setPen(QPen(self._pens.line(_SAMPLE_HUE), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(x + 1, self._middle - 8, 4, 16), 2, 2)
        return x + _STRIPE
