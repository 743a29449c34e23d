"""Where one coder's stripes and labels lie: right or left of the column, or in a column apart."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

from PySide6.QtCore import QRectF

from variorum.ui.articleview.metrics import Metrics

_APART = 2
"""The number of the first side that is neither left nor right of the column."""


@dataclass(frozen=True)
class Flank:
    """The side of one coder, in a view so wide, with so many columns of stripes.

    Places are given as if it lay at the right; ``turned`` makes them true.
    """

    metrics: Metrics
    side: int
    columns: int
    width: float

    @property
    def mirrored(self) -> bool:
        """Whether it lies left of the column, as a mirror image."""
        return self.metrics.sides > 1 and self.side == 0

    def turned(self, x: float) -> float:
        """Return the true place of ``x``, or back."""
        return self.metrics.mirrored(x) if self.mirrored else x

    @property
    def labelled(self) -> bool:
        """Whether there is room for labels."""
        return self.side < _APART or self.metrics.apart_labels > 0

    @cached_property
    def labels(self) -> float:
        """Left edge of the swatches."""
        shift = self.metrics.stripes_of(self.side) - self.metrics.stripes
        return self.metrics.labels(self.columns) + shift

    @cached_property
    def edge(self) -> float:
        """How far labels may reach."""
        metrics = self.metrics
        if metrics.sides == 1:
            return self.width
        if self.mirrored:
            return metrics.mirrored(0)
        return metrics.label_edge + (self.side - 1) * metrics.apart_pitch

    @cached_property
    def room(self) -> int:
        """Pixels that the words of a label may take up."""
        return max(0, int(self.edge - self.labels - 13 * self.metrics.scale - 8))

    def stripe(self, column: int) -> float:
        """Return the true middle of a stripe in ``column``."""
        return self.turned(self.metrics.stripe(column, self.columns, self.side))

    def column_at(self, x: float) -> int:
        """Return the column of stripes at the true place ``x``; -1 beside them."""
        reach = 2.5
        along = self.turned(x) - self.metrics.stripes_of(self.side) + reach
        column = int(along // self.metrics.column_pitch(self.columns))
        return column if along >= 0 and column < self.columns else -1

    def placed(self, left: float, middle: float, wide: float, high: float) -> QRectF:
        """Return the true box of what begins at ``left`` and is centred at a height."""
        x = self.turned(left) - (wide if self.mirrored else 0)
        return QRectF(x, middle - high / 2, wide, high)


@lru_cache(maxsize=32)
def flank_of(metrics: Metrics, side: int, columns: int, width: float) -> Flank:
    """Return the flank of these measures; while they stay it is the same, with all it reckoned."""
    return Flank(metrics, side, columns, width)
