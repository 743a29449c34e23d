"""The margins of a view: one at the right, or one for each coder who is compared."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from variorum.ui.articleview.geometry import Stripe
from variorum.ui.articleview.labels import Label
from variorum.ui.articleview.layouts import Placed
from variorum.ui.articleview.margin import Margin
from variorum.ui.articleview.page import Page
from variorum.ui.articleview.painting import Look
from variorum.ui.articleview.pens import Pens


class Margins:
    """All margins of one view, asked as if they were one."""

    def __init__(self, page: Page, pens: Pens, look: Look) -> None:
        self._page = page
        self._look = look
        self.width = 0.0
        self.pens = pens
        self._sides = [Margin(page, pens, look)]

    def set_sides(self, sides: int) -> None:
        """Have a margin for each of so many coders."""
        self._sides = [Margin(self._page, self.pens, self._look, side) for side in range(sides)]
        self.fit(self.pens, self.width)

    def fit(self, pens: Pens, width: float) -> None:
        """Take the colours of ``pens`` and fit a view so wide."""
        self.pens, self.width = pens, width
        for margin in self._sides:
            margin.dress(pens, width)

    def arrange(self, visible: Sequence[Placed], sheet: tuple[float, float] | None = None) -> None:
        """Plan the margins for the ``visible`` paragraphs; on paper, for one ``sheet``."""
        self._make_stripes(visible)
        for margin in self._sides:
            margin.sheet = sheet
            margin.arrange(visible)

    def _make_stripes(self, visible: Sequence[Placed]) -> None:
        """Make the stripes of ``visible``: plans depend on how many columns they take."""
        for laid, _ in visible:
            self._page.stripes(laid.number)

    def stale(self, visible: Sequence[Placed]) -> list[int]:
        """Return the coders whose margin is to be planned anew for the ``visible`` paragraphs."""
        if not visible:
            return []
        self._make_stripes(visible)
        return [margin.side for margin in self._sides if not margin.is_of(visible)]

    def paint(self, painter: QPainter, clip: QRectF, sides: Iterable[int] = (0,)) -> None:
        """Paint stripes, leaders and labels of ``sides`` within ``clip``."""
        for side in sides:
            self._sides[side].paint(painter, clip)

    def label_at(self, point: QPointF) -> Label | None:
        """Return the label under ``point`` of the view."""
        found = (margin.label_at(point) for margin in self._sides)
        return next((label for label in found if label is not None), None)

    def stripe_at(self, point: QPointF) -> tuple[Stripe, float] | None:
        """Return the stripe under ``point`` and the height of its paragraph in the view."""
        found = (margin.stripe_at(point) for margin in self._sides)
        return next((stripe for stripe in found if stripe is not None), None)

    @property
    def top(self) -> float:
        """Height of the first paragraph in view, from which labels count theirs."""
        return self._sides[0].top

    def labels(self) -> list[Label]:
        """Return the labels that are planned."""
        return [label for margin in self._sides for label in margin.plan.labels]
