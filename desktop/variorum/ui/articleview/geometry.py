"""What one paragraph shows beside its letters: fills, ribbons and stripes, as shapes to keep."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import accumulate, islice, pairwise
from operator import attrgetter, itemgetter
from typing import NamedTuple

from PySide6.QtCore import QRectF

from variorum.ui.articleview.lanes import assign_columns
from variorum.ui.articleview.layouts import LaidParagraph
from variorum.ui.articleview.metrics import MOST_COLUMNS, MOST_LANES, Metrics
from variorum.ui.articleview.shown import DASHES, ShownCoding
from variorum.ui.articleview.strokes import Line, Shapes, rounded

BAND_LINES = 2
"""A paragraph keeps its shapes in bands of so many lines; those to be painted are made."""
_DEEPEST = 3
Key = tuple[str, int]
"""A hue with the step of its tint (1 to 3)."""
RibbonKey = tuple[str, int, int]
"""A hue, the number of its dash, and how many ribbons share the height of one."""
ROW = 3.0
"""Height of the ribbons of one coder, where several are compared."""


@dataclass
class Band:
    """The shapes of some lines of a paragraph."""

    fills: dict[Key, list[QRectF]] = field(default_factory=dict)
    ribbons: dict[RibbonKey, Shapes] = field(default_factory=dict)
    shared: dict[Key, list[QRectF]] = field(default_factory=dict)
    """Where coders who are compared gave the same codes."""
    hatched: list[QRectF] = field(default_factory=list)
    """Where they differ."""


class Stripe(NamedTuple):
    """The stripe of a coding beside one paragraph; open where it goes on in the next."""

    coding: ShownCoding
    column: int
    top: float
    bottom: float
    anchor: float
    """Where its label would like to be."""
    begins: bool
    ends: bool


@dataclass
class Marks:
    """All shapes of one paragraph, each made when it is painted for the first time."""

    make_band: Callable[[int], Band]
    codings: Sequence[ShownCoding]
    make_stripes: Callable[[], list[Stripe]]
    made: dict[int, Band] = field(default_factory=dict)
    """The bands made so far, by number."""

    def bands(self, first: int, last: int) -> list[Band]:
        """Return the shapes of the lines from ``first`` to ``last``, and of some about them."""
        numbers = range(first // BAND_LINES, last // BAND_LINES + 1)
        for number in numbers:
            if number not in self.made:
                self.made[number] = self.make_band(number)
        return [self.made[number] for number in numbers]

    def kept(self, changed: Iterable[tuple[int, int]]) -> dict[int, Band]:
        """Return the shapes made so far, but for those of lines (first, last) that changed."""
        gone = [(first // BAND_LINES, last // BAND_LINES) for first, last in changed]
        return {
            number: band
            for number, band in self.made.items()
            if not any(first <= number <= last for first, last in gone)
        }

    @cached_property
    def stripes(self) -> list[Stripe]:
        """The stripes beside the paragraph, made when the margin is painted, after the words."""
        return self.make_stripes()


@dataclass(frozen=True)
class Geometry:
    """Turns ranges of a laid out paragraph into shapes."""

    laid: LaidParagraph
    metrics: Metrics
    device: float
    """Device pixels a pixel: edges lie on them, so that they are sharp."""

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return a box for each piece of the range, in the paragraph's coordinates."""
        return [self.box(*piece) for piece in self.laid.pieces(start, end)]

    def outline(self, start: int, end: int, *, begins: bool, ends: bool) -> list[QRectF]:
        """Return the boxes of the range, rounded where it truly begins and ends."""
        return [box for _, box in self.rounded(start, end, begins=begins, ends=ends)]

    def rounded(
        self, start: int, end: int, *, begins: bool, ends: bool
    ) -> Iterator[tuple[int, QRectF]]:
        """Yield the boxes of the range with their lines, rounded where asked.

        It begins at the side at which the paragraph does.
        """
        pieces = self.laid.pieces(start, end)
        turned, radius = self.laid.right_to_left, 3 * self.metrics.scale
        for rank, (line, x1, x2) in enumerate(pieces):
            # The pieces of one line stand from left to right.
            leftmost = not rank or pieces[rank - 1][0] != line
            rightmost = rank == len(pieces) - 1 or pieces[rank + 1][0] != line
            first = begins and line == pieces[0][0] and (rightmost if turned else leftmost)
            last = ends and line == pieces[-1][0] and (leftmost if turned else rightmost)
            left, right = (last, first) if turned else (first, last)
            box = self.box(line, x1, x2)
            if left or right:
                boxes = rounded(box, radius, self.device, left=left, right=right)
                yield from ((line, one) for one in boxes)
            else:
                yield line, box

    def ribbon(self, coding: ShownCoding, lane: int) -> list[tuple[int, Line]]:
        """Return the lines (with the number of the text's line) under ``coding``."""
        key = coding.start, coding.end, lane
        ribbons = self.laid.ribbons.get(key)
        if ribbons is None:
            ribbons = self.laid.ribbons[key] = self._ribbon(coding, lane)
        return ribbons

    def _ribbon(self, coding: ShownCoding, lane: int) -> list[tuple[int, Line]]:
        start, end = coding.start - self.laid.start, coding.end - self.laid.start
        pieces = self.laid.pieces(max(0, start), min(len(self.laid.text), end))
        ribbons = []
        for rank, (line, left, right) in enumerate(pieces):
            begins = rank == 0 and start >= 0
            ends = rank == len(pieces) - 1 and end <= len(self.laid.text)
            first, last = (ends, begins) if self.laid.right_to_left else (begins, ends)
            # One pixel in at true ends, so that neighbours stay apart.
            x1 = left + (1 if first else 0)
            x2 = max(x1 + 1, right - (1 if last else 0))
            y = self.ribbon_middle(line, lane)
            ribbons.append((line, (x1, x2, y)))
        return ribbons

    def ribbon_middle(self, line: int, lane: int) -> float:
        """Return the middle of the ribbon of ``lane`` under ``line``."""
        place = min(lane, MOST_LANES - 1)
        offset = self.metrics.first_ribbon - 1 + place * self.metrics.lane_pitch
        return self._snap(self.laid.baseline(line) + offset) + 1

    def row_top(self, line: int, side: int) -> float:
        """Return the top of a coder's row of ribbons under ``line``."""
        offset = self.metrics.first_ribbon - 1 + side * self.metrics.row_pitch
        return self._snap(self.laid.baseline(line) + offset)

    def stripe_foot(self, coding: ShownCoding, line: int, lane: int) -> float:
        """Return where the stripe of ``coding`` ends: with its last ribbon."""
        if self.metrics.sides > 1:
            return self.row_top(line, coding.side) + ROW
        return self.ribbon_middle(line, lane) + 1

    def line_box(self, line: int) -> tuple[float, float]:
        """Return the top and the height of a fill on ``line``."""
        return self._lines[line]

    def box(self, line: int, left: float, right: float) -> QRectF:
        """Return the box of a piece."""
        # Whole pixels sideways: neighbouring boxes must not show a seam of half covered pixels.
        top, high = self._lines[line]
        left = round(left)
        return QRectF(left, top, max(1, round(right) - left), high)

    @cached_property
    def _lines(self) -> list[tuple[float, float]]:
        above, below, snap = self.metrics.above, self.metrics.below, self._snap
        bases = [self.laid.baseline(line) for line in range(len(self.laid.lines))]
        tops = [snap(base - above) for base in bases]
        return [(top, snap(base + below) - top) for top, base in zip(tops, bases, strict=True)]

    def _snap(self, length: float) -> float:
        return round(length * self.device) / self.device


def marks_of(
    geometry: Geometry,
    codings: Sequence[ShownCoding],
    lanes: Mapping[str, int],
    crossing: Mapping[str, int],
) -> Marks:
    """Return the shapes of a paragraph: of its ``codings``, in their ``lanes``.

    ``crossing`` has the margin columns of codings that lie in several paragraphs.
    """
    # How far the codings up to each one reach: by it those of a band are found.
    reach = list(accumulate((coding.end for coding in codings), max))
    return Marks(
        partial(_band, geometry, codings, reach, lanes),
        codings,
        partial(stripes_of, geometry, codings, lanes, crossing),
    )


def _band(
    geometry: Geometry,
    codings: Sequence[ShownCoding],
    reach: Sequence[int],
    lanes: Mapping[str, int],
    number: int,
) -> Band:
    """Return the shapes of one band of a paragraph."""
    laid, band = geometry.laid, Band()
    if laid.blank or not codings:
        return band
    lines = range(number * BAND_LINES, min(len(laid.lines), (number + 1) * BAND_LINES))
    start, end = laid.line_range(lines[0])[0], laid.line_range(lines[-1])[1]
    # What stands just before and after tells whether a fill is round at its end.
    low = laid.start + max(0, laid.inked_end(lines[0] - 1) - 1 if lines[0] else 0)
    high = laid.start + min(len(laid.text), end + 1)
    first = bisect_right(reach, low)
    last = bisect_left(codings, high, lo=first, key=attrgetter("start"))
    near = [coding for coding in codings[first:last] if coding.end > low]
    _add_fills(geometry, _stretches(near, low, high), lines, band)
    for coding in near:
        if coding.end <= laid.start + start or coding.start >= laid.start + end:
            continue
        key = coding.hue, coding.dash % len(DASHES), 1
        ribbon = geometry.ribbon(coding, lanes[coding.id])
        here = bisect_left(ribbon, lines[0], key=itemgetter(0))
        for line, piece in islice(ribbon, here, None):
            if line not in lines:
                break
            ribbon_in(band, key).append(piece)
    # Always in the same order: where two meet, a pixel must not turn on what else is in the band.
    return Band(dict(sorted(band.fills.items())), dict(sorted(band.ribbons.items())))


class _Stretch(NamedTuple):
    """A part of an article between two cuts, coded or not."""

    start: int
    end: int
    inner: ShownCoding | None
    depth: int


def _stretches(codings: Sequence[ShownCoding], low: int, high: int) -> list[_Stretch]:
    """Cut the range from ``low`` to ``high`` at every edge of its ``codings``, in reading order."""
    local = [(max(low, c.start), min(high, c.end), c) for c in codings]
    cuts = sorted({cut for start, end, _ in local for cut in (start, end)})
    waiting = iter(local)
    coming = next(waiting, None)
    over: list[tuple[int, int, ShownCoding]] = []
    stretches = []
    for start, end in pairwise(cuts):
        over = [item for item in over if item[1] > start]
        while coming is not None and coming[0] <= start:
            if coming[1] > start:
                over.append(coming)
            coming = next(waiting, None)
        inner = _innermost(over) if over else None
        stretches.append(_Stretch(start, end, inner, min(_DEEPEST, len(over))))
    return stretches


def _innermost(over: Sequence[tuple[int, int, ShownCoding]]) -> ShownCoding:
    """Return the coding that begins last and, of those that begin together, ends first.

    In reading order it is the last but for those with the same span: of them it is the first.
    """
    number = len(over) - 1
    last = over[number][2]
    while number and (one := over[number - 1][2]).start == last.start and one.end == last.end:
        number -= 1
    return over[number][2]


def _add_fills(geometry: Geometry, stretches: Sequence[_Stretch], lines: range, band: Band) -> None:
    """Add to ``band`` what tints ``lines``."""
    laid = geometry.laid
    bare = _Stretch(0, 0, None, 0)
    for before, (start, end, inner, depth), after in zip(
        [bare, *stretches], stretches, [*stretches[1:], bare], strict=False
    ):
        if inner is None:
            continue
        # Round only beside bare paper: between two tints a notch would show.
        begins = before.inner is None and inner.start == start
        ends = after.inner is None and inner.end == end
        low, high = start - laid.start, end - laid.start
        if begins or ends:
            found = geometry.rounded(low, high, begins=begins, ends=ends)
            boxes = [box for line, box in found if line in lines]
        else:
            boxes = [geometry.box(*one) for one in laid.pieces(low, high) if one[0] in lines]
        if boxes:
            band.fills.setdefault((inner.hue, depth), []).extend(boxes)


def ribbon_in(band: Band, key: RibbonKey) -> list[Line]:
    """Return the ribbons of this style in ``band``, to add to."""
    shapes = band.ribbons.get(key)
    if shapes is None:
        shapes = band.ribbons[key] = Shapes()
    return shapes.lines


def stripes_of(
    geometry: Geometry,
    codings: Sequence[ShownCoding],
    lanes: Mapping[str, int],
    crossing: Mapping[str, int],
) -> list[Stripe]:
    """Return the stripes of ``codings``; ``crossing`` has the columns that are settled already."""
    laid = geometry.laid
    if laid.blank:
        return [
            Stripe(coding, crossing[coding.id], 0, laid.height, 0, begins=False, ends=False)
            for coding in codings
            if coding.id in crossing
        ]
    size = len(laid.text)
    line_of, first = laid.line_of, laid.start
    lines = {}
    for coding in codings:
        start = min(max(0, coding.start - first), size)
        last = max(start, min(size, coding.end - first) - 1)
        lines[coding.id] = (line_of(start), line_of(last))
    columns = dict(crossing)
    for side in {coding.side for coding in codings}:
        columns |= _columns([c for c in codings if c.side == side], lines, crossing)
    stripes = []
    for coding in codings:
        first, last = lines[coding.id]
        begins = coding.start >= laid.start
        ends = coding.end <= laid.start + size
        top, high = geometry.line_box(first)
        foot = geometry.stripe_foot(coding, last, lanes[coding.id]) if ends else laid.height
        stripes.append(
            Stripe(
                coding,
                min(columns[coding.id], MOST_COLUMNS - 1),
                top if begins else 0.0,
                foot,
                top + high / 2,
                begins,
                ends,
            )
        )
    return stripes


def _columns(
    codings: Sequence[ShownCoding],
    lines: Mapping[str, tuple[int, int]],
    crossing: Mapping[str, int],
) -> dict[str, int]:
    """Return the columns of the codings of one side that lie in one paragraph."""
    single = [coding.id for coding in codings if coding.id not in crossing]
    fixed = [(*lines[c.id], crossing[c.id]) for c in codings if c.id in crossing]
    found = assign_columns([lines[id_] for id_ in single], fixed)
    return dict(zip(single, found, strict=True))
