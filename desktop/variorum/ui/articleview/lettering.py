"""Painting labels in the margin: swatch, name of the code, linked entities."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QStaticText,
    QTransform,
)

from variorum.ui.articleview.flank import Flank
from variorum.ui.articleview.labels import Label
from variorum.ui.articleview.pens import Pens
from variorum.ui.articleview.strokes import draw_swatches

SWATCH = 7
"""Side of a swatch."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a label, laid out; ``rise`` is from its middle up to the top of the letters."""

    name: QStaticText
    advance: float
    rise: float
    entities: QStaticText | None
    small_rise: float


@dataclass(frozen=True, slots=True)
class Stress:
    """How a label stands out, or steps back."""

    strong: bool
    focused: bool
    faded: bool


class Lettering:
    """Paints labels; their words are laid out once."""

    def __init__(self, pens: Pens) -> None:
        self.pens = pens
        self._words = lru_cache(maxsize=512)(self._words_of)

    def paint(self, painter: QPainter, label: Label, flank: Flank, stress: Stress) -> None:
        """Paint ``label``."""
        scale, theme = flank.metrics.scale, self.pens.theme
        words = self._words(label.name, label.entities, scale, flank.room, stress.strong)
        if stress.focused:
            self._pill(painter, label, flank, words.advance + 26 * scale)
        left = flank.placed(flank.labels + 13 * scale, label.y, words.advance, 0).left()
        painter.setFont(self.pens.font(12 * scale, 600 if stress.strong else 400))
        text = theme.faded(theme.text) if stress.faded else theme.text
        painter.setPen(self.pens.colour(text))
        painter.drawStaticText(QPointF(left, label.y - words.rise), words.name)
        if words.entities is not None:
            painter.setFont(self.pens.font(11 * scale))
            fine = theme.faded(theme.text2) if stress.faded else theme.text2
            painter.setPen(self.pens.colour(fine))
            gap = (18 if stress.focused else 10) * scale
            after = flank.labels + 13 * scale + words.advance + gap
            wide = words.entities.size().width()
            x = flank.placed(after, label.y, wide, 0).left()
            painter.drawStaticText(QPointF(x, label.y - words.small_rise), words.entities)

    def _pill(self, painter: QPainter, label: Label, flank: Flank, wide: float) -> None:
        scale, coding = flank.metrics.scale, label.coding
        box = flank.placed(flank.labels - 6 * scale, label.y, wide, 20 * scale)
        painter.setPen(QPen(self.pens.line(coding.hue), 1))
        painter.setBrush(self.pens.tint(coding.hue, 2))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        path = QPainterPath()
        add_swatch(path, flank, label.y)
        draw_swatches(painter, path, self.pens.line(coding.hue), hollow=coding.alone)

    def _words_of(self, name: str, entities: str, scale: float, room: int, strong: bool) -> Words:
        font, small = self.pens.font(12 * scale, 600 if strong else 400), self.pens.font(11 * scale)
        letters, few = QFontMetricsF(font), QFontMetricsF(small)
        shown = letters.elidedText(name, Qt.TextElideMode.ElideRight, room)
        advance = letters.horizontalAdvance(shown)
        left = room - advance - 18 * scale
        linked = None
        if entities and left > min(30 * scale, few.horizontalAdvance(entities)):
            linked = _static(few.elidedText(entities, Qt.TextElideMode.ElideRight, left), small)
        half = letters.capHeight() / 2
        return Words(
            _static(shown, font), advance, letters.ascent() - half, linked, few.ascent() - half
        )


def add_swatch(path: QPainterPath, flank: Flank, middle: float) -> None:
    """Add the swatch of a label at this height to ``path``."""
    side, radius = SWATCH * flank.metrics.scale, 2.2 * flank.metrics.scale
    path.addRoundedRect(flank.placed(flank.labels, middle, side, side), radius, radius)


def _static(text: str, font: QFont) -> QStaticText:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(QTransform(), font)
    return static
