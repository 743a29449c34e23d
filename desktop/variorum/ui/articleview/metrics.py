"""The measures of the page, in pixels: those of the design, scaled with the size of the text."""

from dataclasses import dataclass
from functools import cached_property

USUAL_SIZE = 18
SMALLEST_SIZE = 14
LARGEST_SIZE = 28


@dataclass(frozen=True)
class Metrics:
    """Lengths on the page for one size of text and one width of the view."""

    size: int
    """Size of the text in pixels, 14 to 28."""
    width: int
    """Width of the view in pixels."""

    @cached_property
    def scale(self) -> float:
        """What all lengths of the design are multiplied by."""
        return self.size / USUAL_SIZE

    @cached_property
    def measure(self) -> float:
        """Width of the column of text: 620, less only where labels would be left without room."""
        least = 44 + 26 + 27 + 16 + 150
        return max(260 * self.scale, min(620 * self.scale, self.width - least * self.scale))

    @cached_property
    def left(self) -> float:
        """Left edge of the column: the column with its margin sits in the middle of the view."""
        spare = self.width - self.measure - 402 * self.scale
        return max(44 * self.scale, spare / 2)

    @cached_property
    def pitch(self) -> float:
        """Distance of two baselines."""
        return 32 * self.scale

    @cached_property
    def lane_pitch(self) -> float:
        """Distance of two ribbons."""
        return 3.5 * self.scale

    @cached_property
    def baseline(self) -> float:
        """The first baseline below the top of its paragraph."""
        return 22 * self.scale

    @cached_property
    def blank(self) -> float:
        """Height of a blank line of the source."""
        return 16 * self.scale

    @cached_property
    def paragraph_gap(self) -> float:
        """What a paragraph adds below its lines."""
        return 10 * self.scale

    @cached_property
    def above(self) -> float:
        """Top of a fill above the baseline."""
        return 14.4 * self.scale

    @cached_property
    def below(self) -> float:
        """Bottom of a fill below the baseline."""
        return 5.4 * self.scale

    @cached_property
    def first_ribbon(self) -> float:
        """Middle of the ribbon of lane 0 below the baseline."""
        return 6.9 * self.scale + 1

    @cached_property
    def edge(self) -> float:
        """Empty height above the first and below the last paragraph."""
        return 24 * self.scale

    @cached_property
    def stripes(self) -> float:
        """Left edge of the margin's first stripe."""
        return self.left + self.measure + 26 * self.scale

    def column_pitch(self, columns: int) -> float:
        """Return the distance of two stripes; many ``columns`` move together to leave room."""
        return max(5.0, min(9.0, 54 / max(1, columns))) * self.scale

    def stripe(self, column: int, columns: int) -> float:
        """Return the middle of a stripe in ``column``, one of so many."""
        return self.stripes + 1.75 * self.scale + column * self.column_pitch(columns)

    def labels(self, columns: int) -> float:
        """Return the left edge of the swatches beside so many ``columns`` of stripes."""
        return self.stripes + max(3, columns) * self.column_pitch(columns) + 16 * self.scale

    def line_pitch(self, lanes: int) -> float:
        """Return the distance of baselines in a paragraph with so many ``lanes``."""
        return self.pitch + max(0, lanes - 3) * self.lane_pitch
