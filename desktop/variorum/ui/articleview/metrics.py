"""The measures of the page, in pixels: those of the design, scaled with the size of the text."""

from dataclasses import dataclass
from functools import cached_property

USUAL_SIZE = 18
SMALLEST_SIZE = 14
LARGEST_SIZE = 28
MOST_LANES = 12
"""So many ribbons have room one below the other; what lies deeper shares the last one's place."""
MOST_COLUMNS = 16
"""So many stripes have room side by side; what needs more shares the last one's place."""


@dataclass(frozen=True)
class Metrics:
    """Lengths on the page for one size of text and one width of the view."""

    size: int
    """Size of the text in pixels, 14 to 28."""
    width: int
    """Width of the view in pixels."""
    sides: int = 1
    """How many coders are compared; with one, the margin is at the right alone."""

    @cached_property
    def scale(self) -> float:
        """What all lengths of the design are multiplied by."""
        return self.size / USUAL_SIZE

    @cached_property
    def is_narrow(self) -> bool:
        """Whether all but the text gives way: words would be cut, or broken that have room."""
        return self.width < (280 + 48 * max(0, self.sides - 2)) * self.scale

    @cached_property
    def measure(self) -> float:
        """Width of the column of text: 620, less only where labels would be left without room.

        Where coders are compared: 580, with labels at both sides. In a view that is too narrow
        for both, text and labels alike give way; in one narrower still, the text has all there is.
        """
        if self.is_narrow:
            return self.width - self.left - self.gap - 7 * self.scale - self.apart
        if self.sides > 1:
            beside = 2 * (26 + 27 + 16 + 96) * self.scale + self.apart
            return max(200 * self.scale, min(580 * self.scale, self.width - beside))
        room = self.width / self.scale - (44 + 26 + 27 + 16)
        return max(200, min(260, room - 100), min(620, room - 150)) * self.scale

    @cached_property
    def left(self) -> float:
        """Left edge of the column: the column with its margin sits in the middle of the view."""
        if self.is_narrow:
            left = (44 if self.sides == 1 else 16) * self.scale
        elif self.sides > 1:
            left = max(44 * self.scale, (self.width - self.apart - self.measure) / 2)
        else:
            left = max(44 * self.scale, (self.width - self.measure - 402 * self.scale) / 2)
        # On a whole pixel: beside half ones a seam would show between two tints.
        return round(left)

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
    def gap(self) -> float:
        """Width between the column and the margin's first stripe."""
        return (6 if self.is_narrow else 26) * self.scale

    @cached_property
    def stripes(self) -> float:
        """Left edge of the margin's first stripe."""
        return self.left + self.measure + self.gap

    @cached_property
    def apart(self) -> float:
        """Width of the columns, at the right edge, of the third coder and those after."""
        return max(0, self.sides - 2) * self.apart_pitch

    @cached_property
    def apart_pitch(self) -> float:
        """Width of one such column: stripes under initials, and labels if there is room."""
        if self.is_narrow:
            return min(14, 28 / max(1, self.sides - 2)) * self.scale
        return 48 * self.scale + self.apart_labels

    @cached_property
    def apart_labels(self) -> float:
        """Room for labels in each such column; none in a narrow view."""
        others = self.sides - 2
        if others < 1:
            return 0
        spare = self.width - (580 + 2 * 180 + others * 48) * self.scale
        room = min(150 * self.scale, spare / others)
        return room if room >= 90 * self.scale else 0

    @cached_property
    def label_edge(self) -> float:
        """How far to the right a label of the second coder may reach."""
        if self.sides <= 2:  # noqa: PLR2004  nobody stands beyond the second
            return self.width
        return min(self.width - self.apart, self.left + self.measure + 300 * self.scale)

    def stripes_of(self, side: int) -> float:
        """Return the left edge of the first stripe of a side, before the left one is mirrored."""
        if side < 2:  # noqa: PLR2004  the first coder and the second
            return self.stripes
        inset = 4 if self.is_narrow else 8
        return self.label_edge + (side - 2) * self.apart_pitch + inset * self.scale

    def side_edges(self) -> list[float]:
        """Return where the stripes of each side begin: the left ones end there."""
        if self.sides == 1:
            return [self.stripes]
        first = self.mirrored(self.stripes)
        return [first, *(self.stripes_of(side) for side in range(1, self.sides))]

    def mirrored(self, x: float) -> float:
        """Return the place as far to the left of the column as ``x`` is to the right."""
        return 2 * self.left + self.measure - x

    @cached_property
    def row_pitch(self) -> float:
        """Distance of two coders' rows of ribbons."""
        return 4.5 * self.scale

    def column_pitch(self, columns: int) -> float:
        """Return the distance of two stripes; many ``columns`` move together to leave room."""
        room = 36 if self.sides > 1 else 54
        return max(4.0 if self.sides > 1 else 5.0, min(9.0, room / max(1, columns))) * self.scale

    def stripe(self, column: int, columns: int, side: int = 0) -> float:
        """Return the middle of a stripe in ``column``, one of so many, of a side."""
        first = self.stripes_of(side) + 1.75 * self.scale
        return first + column * self.column_pitch(columns)

    def labels(self, columns: int) -> float:
        """Return the left edge of the swatches beside so many ``columns`` of stripes."""
        least = 3 if self.sides == 1 else 2
        return self.stripes + max(least, columns) * self.column_pitch(columns) + 16 * self.scale

    def line_pitch(self, lanes: int) -> float:
        """Return the distance of baselines in a paragraph with so many ``lanes``."""
        if self.sides > 1:
            return self.pitch + max(0, self.sides - 2) * self.row_pitch
        return self.pitch + max(0, min(lanes, MOST_LANES) - 3) * self.lane_pitch
