"""The margin: stripes beside the text, and labels that say what they are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from variorum.ui.articleview.flank import Flank, flank_of
from variorum.ui.articleview.geometry import Stripe
from variorum.ui.articleview.labels import Begun, Label, labels_of
from variorum.ui.articleview.layouts import Placed
from variorum.ui.articleview.lettering import Lettering, Stress, paint_swatches, swatch_box
from variorum.ui.articleview.page import Page
from variorum.ui.articleview.painting import Look
from variorum.ui.articleview.pens import Pens, Style, style_of
from variorum.ui.articleview.shown import DASHES
from variorum.ui.articleview.strokes import Shapes, paint_shape, stripe_shape

GAP = 21


@dataclass
class Plan:
    """Where stripes and labels of the paragraphs in view are; only moved while one scrolls.

    Heights are counted from the top of the first paragraph.
    """

    key: tuple[object, ...] = ()
    stripes: list[tuple[Stripe, float]] = field(default_factory=list)
    """Each stripe and the top of its paragraph."""
    labels: list[Label] = field(default_factory=list)
    lines: dict[tuple[str, int, bool], Shapes] = field(default_factory=dict)
    """The middles of the stripes by hue, dash, and whether they are hollow."""
    leaders: dict[str, QPainterPath] = field(default_factory=dict)
    swatches: dict[tuple[str, bool], list[QRectF]] = field(default_factory=dict)
    """By hue, and whether they are hollow."""


@dataclass
class Margin:
    """Plans, paints and answers for the margin of one view, or for that of one coder in it.

    The first coder's of several is a mirror image: it lies at the left of the column. From the
    third coder on they lie in columns apart, with labels where there is room.
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
        self._lettering = Lettering(self.pens)

    def dress(self, pens: Pens, width: float) -> None:
        """Take the colours of ``pens`` and fit a view so wide."""
        self.pens = self._lettering.pens = pens
        self.width = width

    @property
    def flank(self) -> Flank:
        """Where stripes and labels lie."""
        return flank_of(self.page.metrics, self.side, self.page.columns, self.width)

    def arrange(self, visible: Sequence[Placed]) -> None:
        """Plan the margin for the ``visible`` paragraphs, if the plan at hand is of others."""
        if not visible:
            self.plan = Plan()
            return
        self.top = visible[0][1]
        if not self.is_of(visible):
            self.plan = self._planned(self._key(visible), visible)

    def is_of(self, visible: Sequence[Placed]) -> bool:
        """Tell whether the plan at hand is of the ``visible`` paragraphs as they are now."""
        return self.plan.key == self._key(visible)

    def _key(self, visible: Sequence[Placed]) -> tuple[object, ...]:
        first, last, top = visible[0][0].number, visible[-1][0].number, visible[0][1]
        # Another coder's coding may make a paragraph higher, and move what stands below.
        tops = tuple(y - top for _, y in visible)
        version = self.page.version_of(self.side)
        return (first, last, version, tops, self.page.columns, self.width, self.sheet)

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint stripes, leaders and labels within ``clip``."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(0, self.top)
        faded = self.look.faint or self.look.focused is not None
        width = self._stripe_width
        painter.setPen(Qt.PenStyle.NoPen)
        for (hue, dash, hollow), shapes in self.plan.lines.items():
            style = style_of(hue, dash, width, faded)
            shape = shapes.stripes(style, self.pens.device, hollow=hollow)
            paint_shape(painter, shape, self.pens, style)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for hue, path in self.plan.leaders.items():
            painter.setPen(self.pens.leader(hue, faded=faded))
            painter.drawPath(path)
        for (hue, hollow), boxes in self.plan.swatches.items():
            paint_swatches(painter, boxes, self.pens.line(hue, faded=faded), hollow=hollow)
        self._emphasize(painter)
        top, bottom = clip.top() - self.top - GAP, clip.bottom() - self.top + GAP
        flank = self.flank
        for label in self.plan.labels:
            if top < label.y < bottom:
                self._lettering.add(label, flank, self._stress(label))
        self._lettering.paint(painter, flank)
        painter.restore()

    def label_at(self, point: QPointF) -> Label | None:
        """Return the label under ``point`` of the view."""
        flank = self.flank
        if not flank.labels - 4 <= flank.turned(point.x()) <= flank.edge:
            return None
        y = point.y() - self.top
        half = GAP * self.page.metrics.scale / 2
        return next((label for label in self.plan.labels if abs(label.y - y) <= half), None)

    def stripe_at(self, point: QPointF) -> tuple[Stripe, float] | None:
        """Return the stripe under ``point`` and the height of its paragraph in the view."""
        column = self.flank.column_at(point.x())
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
            stripes = self.page.stripes(laid.number)
            plan.stripes.extend((one, above) for one in stripes if one.coding.side == self.side)
        begun = [item for item in plan.stripes if item[0].begins and self._is_on_sheet(item)]
        begun = begun if self.flank.labelled else []
        plan.labels = labels_of(begun, heights, GAP * self.page.metrics.scale)
        self._draw_plan(plan)
        return plan

    def _is_on_sheet(self, item: Begun) -> bool:
        """Tell whether a stripe, on paper, begins on this sheet."""
        anchor = self.top + item[1] + item[0].anchor
        return self.sheet is None or self.sheet[0] <= anchor <= self.sheet[1]

    def _draw_plan(self, plan: Plan) -> None:
        """Make the shapes of the plan, one for each colour."""
        flank = self.flank
        places = [flank.stripe(column) for column in range(self.page.columns)]
        for stripe, top, bottom in _whole(plan.stripes):
            coding, x = stripe.coding, places[stripe.column]
            key = coding.hue, coding.dash % len(DASHES), coding.alone
            shapes = plan.lines.get(key)
            if shapes is None:
                shapes = plan.lines[key] = Shapes()
            shapes.lines.append((top, bottom, x))
        for label in plan.labels:
            hue = label.coding.hue
            self._add_leader(plan.leaders.setdefault(hue, QPainterPath()), label, flank)
            if not label.rest:
                boxes = plan.swatches.setdefault((hue, label.coding.alone), [])
                boxes.append(swatch_box(flank, label.y))

    @property
    def _stripe_width(self) -> float:
        return (3.5 + (1 if self.pens.theme.contrast else 0)) * self.page.metrics.scale

    def _emphasize(self, painter: QPainter) -> None:
        """Draw the stripes, leaders and swatches of the focused and the hovered coding anew."""
        loud = {one.id: one for one in (*self.look.loud, self.look.hovered) if one is not None}
        if not loud:
            return
        flank = self.flank
        painter.setPen(Qt.PenStyle.NoPen)
        own = [item for item in self.plan.stripes if item[0].coding.id in loud]
        for stripe, top, bottom in _whole(own):
            coding = stripe.coding
            more = 1.5 * self.page.metrics.scale if self._hovered(coding.id) else 0.0
            style = Style(coding.hue, coding.dash % len(DASHES), self._stripe_width, more=more)
            line = top, bottom, flank.stripe(stripe.column)
            shape = stripe_shape([line], style, self.pens.device, hollow=coding.alone)
            paint_shape(painter, shape, self.pens, style)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for label in self.plan.labels:
            if not loud.keys().isdisjoint(label.others):
                painter.setPen(self.pens.leader(label.coding.hue))
                path = QPainterPath()
                self._add_leader(path, label, flank)
                painter.drawPath(path)

    def _add_leader(self, path: QPainterPath, label: Label, flank: Flank) -> None:
        scale = self.page.metrics.scale
        aside = (-2.5 if flank.mirrored else 2.5) * scale
        start = QPointF(flank.stripe(label.stripe.column) + aside, label.anchor)
        end = QPointF(flank.turned(flank.labels - 4.5 * scale), label.y)
        if abs(start.y() - end.y()) < 1:
            # On a pixel, so that a level line is one pixel and not two pale ones.
            level = round(start.y()) + 0.5
            path.moveTo(start.x(), level)
            path.lineTo(end.x(), level)
            return
        reach = QPointF((end.x() - start.x()) * 0.55, 0)
        path.moveTo(start)
        path.cubicTo(start + reach, end - reach, end)

    def _stress(self, label: Label) -> Stress:
        if self.look.focused is None and self.look.hovered is None:
            return _calm(label.coding.alone, self.look.faint)
        focused = any(one.id in label.others for one in self.look.loud)
        hovered = any(self._hovered(id_) for id_ in label.others)
        strong = focused or hovered or label.coding.alone
        return Stress(strong, focused, self._faded(label.coding.id))

    def _hovered(self, id_: str) -> bool:
        return self.look.hovered is not None and self.look.hovered.id == id_

    def _faded(self, id_: str) -> bool:
        if self.look.focused is None:
            return self.look.faint
        return all(one.id != id_ for one in self.look.loud) and not self._hovered(id_)


def _whole(stripes: Iterable[Begun]) -> list[tuple[Stripe, float, float]]:
    """Return each stripe, its top and its bottom; one that goes on in the next paragraph is one.

    Round ends where it only goes on would cut it.
    """
    whole: list[tuple[Stripe, float, float]] = []
    going_on: dict[str, int] = {}
    for stripe, above in stripes:
        id_ = stripe.coding.id
        bottom = above + stripe.bottom
        number = going_on.pop(id_, -1) if not stripe.begins else -1
        if number < 0:
            number = len(whole)
            whole.append((stripe, above + stripe.top, bottom))
        else:
            first, top, _ = whole[number]
            whole[number] = first, top, bottom
        if not stripe.ends:
            going_on[id_] = number
    return whole


@cache
def _calm(strong: bool, faded: bool) -> Stress:
    """Return how a label looks while no coding is focused or hovered."""
    return Stress(strong, focused=False, faded=faded)
