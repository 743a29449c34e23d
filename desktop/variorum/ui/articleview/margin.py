"""The margin: stripes beside the text, and labels that say what they are."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QStaticText,
    QTransform,
)

from variorum.ui.articleview.geometry import Stripe
from variorum.ui.articleview.labels import Begun, Label, labels_of
from variorum.ui.articleview.page import Page
from variorum.ui.articleview.painting import Look, Placed
from variorum.ui.articleview.pens import Pens, Style
from variorum.ui.articleview.shown import DASHES
from variorum.ui.articleview.strokes import HOLLOW, draw_hollow_stripes, draw_stripes

GAP = 21


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a label, laid out; ``rise`` is from its middle up to the top of the letters."""

    name: QStaticText
    advance: float
    rise: float
    entities: QStaticText | None
    small_rise: float


@dataclass
class Plan:
    """Where stripes and labels of the paragraphs in view are; only moved while one scrolls.

    Heights are counted from the top of the first paragraph.
    """

    key: tuple[object, ...] = ()
    stripes: list[tuple[Stripe, float]] = field(default_factory=list)
    """Each stripe and the top of its paragraph."""
    labels: list[Label] = field(default_factory=list)
    lines: dict[tuple[str, int, bool], list[QLineF]] = field(default_factory=dict)
    """The middles of the stripes by hue, dash, and whether they are hollow."""
    leaders: dict[str, QPainterPath] = field(default_factory=dict)
    swatches: dict[tuple[str, bool], QPainterPath] = field(default_factory=dict)
    """By hue, and whether they are hollow."""


@dataclass
class Margin:
    """Plans, paints and answers for the margin of one view, or for that of one coder in it.

    The first coder's of several is a mirror image: it lies at the left of the column. From the
    third coder on there are stripes alone.
    """

    page: Page
    pens: Pens
    look: Look
    side: int = 0
    width: float = 0
    plan: Plan = field(default_factory=Plan)
    top: float = 0
    """Height of the plan's first paragraph in the view."""
    sheet: tuple[float, float] | None = None
    """On paper: what heights the sheet holds."""

    def __post_init__(self) -> None:
        self._words = lru_cache(maxsize=512)(self._words_of)

    def arrange(self, visible: Sequence[Placed]) -> None:
        """Plan the margin for the ``visible`` paragraphs, if the plan at hand is of others."""
        if not visible:
            self.plan = Plan()
            return
        first, last = visible[0][0].number, visible[-1][0].number
        self.top = visible[0][1]
        key = (first, last, self.page.version, self.page.columns, self.width)
        if self.plan.key != key:
            self.plan = self._planned(key, visible)

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint stripes, leaders and labels within ``clip``."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(0, self.top)
        faded = self.look.faint or self.look.focused is not None
        width = self._stripe_width
        for (hue, dash, hollow), lines in self.plan.lines.items():
            draw = draw_hollow_stripes if hollow else draw_stripes
            draw(painter, lines, self.pens, Style(hue, dash, width, faded))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for hue, path in self.plan.leaders.items():
            painter.setPen(self.pens.leader(hue, faded=faded))
            painter.drawPath(path)
        for (hue, hollow), path in self.plan.swatches.items():
            self._draw_swatch(painter, path, self.pens.line(hue, faded=faded), hollow=hollow)
        self._emphasize(painter)
        top, bottom = clip.top() - self.top - GAP, clip.bottom() - self.top + GAP
        for label in self.plan.labels:
            if top < label.y < bottom:
                self._label(painter, label)
        painter.restore()

    def label_at(self, point: QPointF) -> Label | None:
        """Return the label under ``point`` of the view."""
        left = self.page.metrics.labels(self.page.columns) - 4
        if not left <= self._turned(point.x()) <= self._edge:
            return None
        y = point.y() - self.top
        half = GAP * self.page.metrics.scale / 2
        return next((label for label in self.plan.labels if abs(label.y - y) <= half), None)

    def stripe_at(self, point: QPointF) -> tuple[Stripe, float] | None:
        """Return the stripe under ``point`` and the height of its paragraph in the view."""
        x = self._turned(point.x()) - self.page.metrics.stripes_of(self.side)
        pitch = self.page.metrics.column_pitch(self.page.columns)
        column = int((x + 2.5) // pitch)
        if x < -2.5 or column >= self.page.columns:  # noqa: PLR2004  a stripe is easier to hit so
            return None
        y = point.y() - self.top
        for stripe, above in self.plan.stripes:
            if stripe.column == column and above + stripe.top - 3 <= y <= above + stripe.bottom + 3:
                return stripe, above + self.top
        return None

    def _planned(self, key: tuple[object, ...], visible: Sequence[Placed]) -> Plan:
        plan = Plan(key)
        heights = {y - self.top: laid.height for laid, y in visible}
        for laid, y in visible:
            above = y - self.top
            stripes = self.page.marks(laid.number).stripes
            plan.stripes.extend((one, above) for one in stripes if one.coding.side == self.side)
        begun = [item for item in plan.stripes if item[0].begins and self._labelled(item)]
        plan.labels = labels_of(begun, heights, GAP * self.page.metrics.scale)
        self._draw_plan(plan)
        return plan

    def _labelled(self, item: Begun) -> bool:
        """Tell whether a stripe has a label here: on paper, not if it begins on another sheet."""
        if self.side > 1:
            return False
        anchor = self.top + item[1] + item[0].anchor
        return self.sheet is None or self.sheet[0] <= anchor <= self.sheet[1]

    @property
    def _is_mirrored(self) -> bool:
        return self.page.metrics.sides > 1 and self.side == 0

    def _turned(self, x: float) -> float:
        """Return ``x`` on the other side of the column, if this margin is at the left."""
        return self.page.metrics.mirrored(x) if self._is_mirrored else x

    @property
    def _edge(self) -> float:
        """How far from the left labels may reach, in a margin that lies at the right."""
        metrics = self.page.metrics
        if self._is_mirrored:
            return metrics.mirrored(0)
        return metrics.label_edge if metrics.sides > 1 else self.width

    def _draw_plan(self, plan: Plan) -> None:
        """Make the shapes of the plan, one for each colour."""
        metrics = self.page.metrics
        left, side = metrics.labels(self.page.columns), 7 * metrics.scale
        for stripe, above in plan.stripes:
            key = stripe.coding.hue, stripe.coding.dash % len(DASHES), stripe.coding.alone
            plan.lines.setdefault(key, []).append(self._stripe_line(stripe, above))
        for label in plan.labels:
            hue = label.coding.hue
            self._add_leader(plan.leaders.setdefault(hue, QPainterPath()), label)
            if label.rest:
                continue
            path = plan.swatches.setdefault((hue, label.coding.alone), QPainterPath())
            self._add_swatch(path, left, label.y, side)

    def _add_swatch(self, path: QPainterPath, left: float, y: float, side: float) -> None:
        x = self._turned(left) - (side if self._is_mirrored else 0)
        radius = 2.2 * self.page.metrics.scale
        path.addRoundedRect(QRectF(x, y - side / 2, side, side), radius, radius)

    def _draw_swatch(
        self, painter: QPainter, path: QPainterPath, colour: QColor, *, hollow: bool
    ) -> None:
        if hollow:
            painter.strokePath(path, QPen(colour, HOLLOW))
        else:
            painter.fillPath(path, colour)

    def _x(self, stripe: Stripe) -> float:
        return self._turned(self.page.metrics.stripe(stripe.column, self.page.columns, self.side))

    def _stripe_line(self, stripe: Stripe, above: float) -> QLineF:
        x = self._x(stripe)
        return QLineF(x, above + stripe.top, x, above + stripe.bottom)

    @property
    def _stripe_width(self) -> float:
        return (3.5 + (1 if self.pens.theme.contrast else 0)) * self.page.metrics.scale

    def _emphasize(self, painter: QPainter) -> None:
        """Draw the stripes, leaders and swatches of the focused and the hovered coding anew."""
        loud = {one.id: one for one in (*self.look.loud, self.look.hovered) if one is not None}
        if not loud:
            return
        for stripe, above in self.plan.stripes:
            coding = stripe.coding
            if coding.id in loud:
                more = 1.5 * self.page.metrics.scale if self._hovered(coding.id) else 0.0
                width = self._stripe_width
                style = Style(coding.hue, coding.dash % len(DASHES), width, more=more)
                draw = draw_hollow_stripes if coding.alone else draw_stripes
                draw(painter, [self._stripe_line(stripe, above)], self.pens, style)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for label in self.plan.labels:
            if not loud.keys().isdisjoint(label.others):
                painter.setPen(self.pens.leader(label.coding.hue))
                path = QPainterPath()
                self._add_leader(path, label)
                painter.drawPath(path)

    def _add_leader(self, path: QPainterPath, label: Label) -> None:
        metrics = self.page.metrics
        aside = -2.5 if self._is_mirrored else 2.5
        start = QPointF(self._x(label.stripe) + aside * metrics.scale, label.anchor)
        beside = metrics.labels(self.page.columns) - 4.5 * metrics.scale
        end = QPointF(self._turned(beside), label.y)
        if abs(start.y() - end.y()) < 1:
            # On a pixel, so that a level line is one pixel and not two pale ones.
            level = round(start.y()) + 0.5
            path.moveTo(start.x(), level)
            path.lineTo(end.x(), level)
            return
        reach = QPointF((end.x() - start.x()) * 0.55, 0)
        path.moveTo(start)
        path.cubicTo(start + reach, end - reach, end)

    def _label(self, painter: QPainter, label: Label) -> None:
        metrics, theme = self.page.metrics, self.pens.theme
        scale, left = metrics.scale, metrics.labels(self.page.columns)
        faded = self._faded(label.coding.id)
        focused = any(one.id in label.others for one in self.look.loud)
        strong = focused or label.coding.alone or any(self._hovered(id_) for id_ in label.others)
        words = self._words(label.name, label.entities, scale, self._room(left), strong)
        if focused:
            wide = words.advance + 26 * scale
            x = self._turned(left - 6 * scale) - (wide if self._is_mirrored else 0)
            self._pill(painter, label, QRectF(x, label.y - 10 * scale, wide, 20 * scale))
        x = self._turned(left + 13 * scale) - (words.advance if self._is_mirrored else 0)
        painter.setFont(self.pens.font(12 * scale, 600 if strong else 400))
        painter.setPen(self.pens.colour(theme.faded(theme.text) if faded else theme.text))
        painter.drawStaticText(QPointF(x, label.y - words.rise), words.name)
        if words.entities is not None:
            painter.setFont(self.pens.font(11 * scale))
            painter.setPen(self.pens.colour(theme.faded(theme.text2) if faded else theme.text2))
            gap = (18 if focused else 10) * scale
            aside = words.advance + gap
            if self._is_mirrored:
                aside = -gap - words.entities.size().width()
            painter.drawStaticText(QPointF(x + aside, label.y - words.small_rise), words.entities)

    def _room(self, left: float) -> int:
        return max(0, int(self._edge - left - 13 * self.page.metrics.scale - 8))

    def _pill(self, painter: QPainter, label: Label, box: QRectF) -> None:
        painter.setPen(QPen(self.pens.line(label.coding.hue), 1))
        painter.setBrush(self.pens.tint(label.coding.hue, 2))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        self._swatch(painter, label)

    def _swatch(self, painter: QPainter, label: Label) -> None:
        metrics, path = self.page.metrics, QPainterPath()
        self._add_swatch(path, metrics.labels(self.page.columns), label.y, 7 * metrics.scale)
        colour = self.pens.line(label.coding.hue)
        self._draw_swatch(painter, path, colour, hollow=label.coding.alone)

    def _words_of(self, name: str, entities: str, scale: float, room: int, strong: bool) -> Words:
        font, small = self.pens.font(12 * scale, 600 if strong else 400), self.pens.font(11 * scale)
        letters, few = QFontMetricsF(font), QFontMetricsF(small)
        shown = letters.elidedText(name, Qt.TextElideMode.ElideRight, room)
        advance = letters.horizontalAdvance(shown)
        left = room - advance - 18 * scale
        linked = None
        if entities and left > 30 * scale:
            linked = _static(few.elidedText(entities, Qt.TextElideMode.ElideRight, left), small)
        half = letters.capHeight() / 2
        return Words(
            _static(shown, font), advance, letters.ascent() - half, linked, few.ascent() - half
        )

    def _hovered(self, id_: str) -> bool:
        return self.look.hovered is not None and self.look.hovered.id == id_

    def _faded(self, id_: str) -> bool:
        if self.look.focused is None:
            return self.look.faint
        return all(one.id != id_ for one in self.look.loud) and not self._hovered(id_)


def _static(text: str, font: QFont) -> QStaticText:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(QTransform(), font)
    return static
