"""Painting labels in the margin: swatch, name of the code, linked entities."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QStaticText,
    QTransform,
)

from variorum.ui.articleview.flank import Flank
from variorum.ui.articleview.labels import Label
from variorum.ui.articleview.pens import Pens
from variorum.ui.articleview.strokes import HOLLOW

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


_Put = tuple[QPointF, QStaticText]
"""Words and where they are put."""


class Lettering:
    """Paints labels: those of one look together; their words are laid out once."""

    def __init__(self, pens: Pens) -> None:
        self.pens = pens
        self._words = lru_cache(maxsize=512)(self._words_of)
        self._pills: list[tuple[Label, float]] = []
        self._names: dict[tuple[bool, bool], list[_Put]] = {}
        """By whether they are strong, and whether they are faded."""
        self._entities: dict[bool, list[_Put]] = {}
        """By whether they are faded."""

    def add(self, label: Label, flank: Flank, stress: Stress) -> None:
        """Have ``label`` painted with the others."""
        scale = flank.metrics.scale
        words = self._words(
            label.name, label.mark, label.entities, scale, flank.room, stress.strong
        )
        if stress.focused:
            self._pills.append((label, words.advance + 26 * scale))
        left = flank.placed(flank.labels + 13 * scale, label.y, words.advance, 0).left()
        place = QPointF(left, label.y - words.rise)
        self._names.setdefault((stress.strong, stress.faded), []).append((place, words.name))
        if words.entities is not None:
            gap = (18 if stress.focused else 10) * scale
            after = flank.labels + 13 * scale + words.advance + gap
            x = flank.placed(after, label.y, words.entities.size().width(), 0).left()
            place = QPointF(x, label.y - words.small_rise)
            self._entities.setdefault(stress.faded, []).append((place, words.entities))

    def paint(self, painter: QPainter, flank: Flank) -> None:
        """Paint the labels that were added."""
        scale, theme = flank.metrics.scale, self.pens.theme
        for label, wide in self._pills:
            self._pill(painter, label, flank, wide)
        for (strong, faded), names in self._names.items():
            painter.setFont(self.pens.font(12 * scale, 600 if strong else 400))
            painter.setPen(self.pens.colour(theme.faded(theme.text) if faded else theme.text))
            for place, name in names:
                painter.drawStaticText(place, name)
        painter.setFont(self.pens.font(11 * scale))
        for faded, entities in self._entities.items():
            painter.setPen(self.pens.colour(theme.faded(theme.text2) if faded else theme.text2))
            for place, linked in entities:
                painter.drawStaticText(place, linked)
        self._pills.clear()
        self._names.clear()
        self._entities.clear()

    def _pill(self, painter: QPainter, label: Label, flank: Flank, wide: float) -> None:
        scale, coding = flank.metrics.scale, label.coding
        box = flank.placed(flank.labels - 6 * scale, label.y, wide, 20 * scale)
        painter.setPen(QPen(self.pens.line(coding.hue), 1))
        painter.setBrush(self.pens.tint(coding.hue, 2))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        swatch = [swatch_box(flank, label.y)]
        paint_swatches(painter, swatch, self.pens.line(coding.hue), hollow=coding.alone)

    def _words_of(
        self, name: str, mark: str, entities: str, scale: float, room: int, strong: bool
    ) -> Words:
        font, small = self.pens.font(12 * scale, 600 if strong else 400), self.pens.font(11 * scale)
        letters, few = QFontMetricsF(font), QFontMetricsF(small)
        right = Qt.TextElideMode.ElideRight
        # A mark says that something is to be done, so it has its room before all else.
        marked = few.horizontalAdvance(mark) + 10 * scale if mark else 0.0
        shown = letters.elidedText(name, right, room - marked)
        advance = letters.horizontalAdvance(shown)
        left = room - advance - 18 * scale - marked
        behind = [mark] if mark else []
        if entities and left > min(30 * scale, few.horizontalAdvance(entities)):
            behind.append(few.elidedText(entities, right, left))
        linked = _static("  ".join(behind), small) if behind else None
        half = letters.capHeight() / 2
        return Words(
            _static(shown, font), advance, letters.ascent() - half, linked, few.ascent() - half
        )


def swatch_box(flank: Flank, middle: float) -> QRectF:
    """Return the box of the swatch of a label at this height."""
    side = SWATCH * flank.metrics.scale
    return flank.placed(flank.labels, middle, side, side)


def paint_swatches(
    painter: QPainter, boxes: Sequence[QRectF], colour: QColor, *, hollow: bool
) -> None:
    """Paint swatches in ``boxes``, or their outlines."""
    painter.setPen(QPen(colour, HOLLOW) if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
    for box in boxes:
        radius = 2.2 / SWATCH * box.width()
        painter.drawRoundedRect(box, radius, radius)


def _static(text: str, font: QFont) -> QStaticText:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(QTransform(), font)
    return static
