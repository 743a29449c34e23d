"""What one paragraph shows beside its letters: fills, ribbons and stripes, as shapes to keep."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from variorum.ui.articleview.lanes import assign_columns
from variorum.ui.articleview.layouts import LaidParagraph
from variorum.ui.articleview.metrics import Metrics
from variorum.ui.articleview.shown import DASHES, ShownCoding

BAND_LINES = 40
"""A very long paragraph keeps its shapes in bands of so many lines; those in view are painted."""
LONG_PARAGRAPH = 8_000
_DEEPEST = 3
Key = tuple[str, int]
"""A hue with the step of its tint (1 to 3)."""
RibbonKey = tuple[str, int, int]
"""A hue, the number of its dash, and how many ribbons share the height of one."""
_ROW = 3.0


@dataclass
class Band:
    """The shapes of some lines of a paragraph."""

    fills: dict[Key, QPainterPath] = field(default_factory=dict)
    ribbons: dict[RibbonKey, list[QLineF]] = field(default_factory=dict)
    bars: dict[tuple[RibbonKey, float, float], list[QRectF]] = field(default_factory=dict)
    """Solid ribbons as boxes, by their width and the device pixels a pixel: made when painted."""
    shared: dict[Key, list[QRectF]] = field(default_factory=dict)
    """Where coders who are compared gave the same codes."""
    hatched: list[QRectF] = field(default_factory=list)
    """Where they differ."""


@dataclass(frozen=True, slots=True)
class Stripe:
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
    """All shapes of one paragraph."""

    bands: list[Band]
    stripes: list[Stripe]
    codings: Sequence[ShownCoding]

    @property
    def columns(self) -> int:
        """How many columns of stripes there are."""
        return max((stripe.column + 1 for stripe in self.stripes), default=0)


@dataclass(frozen=True, slots=True)
class Geometry:
    """Turns ranges of a laid out paragraph into shapes."""

    laid: LaidParagraph
    metrics: Metrics
    device: float
    """Device pixels a pixel: edges lie on them, so that they are sharp."""

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return a box for each piece of the range, in the paragraph's coordinates."""
        return [self.box(*piece) for piece in self.laid.pieces(start, end)]

    def outline(self, start: int, end: int, *, left: bool, right: bool) -> QPainterPath:
        """Return the boxes of the range, rounded at its true ends."""
        path = QPainterPath()
        boxes = self.boxes(start, end)
        for number, box in enumerate(boxes):
            self.add_box(
                path, box, left=left and not number, right=right and number == len(boxes) - 1
            )
        return path

    def add_box(self, path: QPainterPath, box: QRectF, *, left: bool, right: bool) -> None:
        """Add ``box`` to ``path``, rounded at the ``left`` and ``right`` if asked."""
        if not left and not right:
            path.addRect(box)
            return
        radius = min(3 * self.metrics.scale, box.width() / 2)
        path.addRoundedRect(box, radius, radius)
        if not left:
            path.addRect(QRectF(box.left(), box.top(), radius, box.height()))
        if not right:
            path.addRect(QRectF(box.right() - radius, box.top(), radius, box.height()))

    def ribbon(self, coding: ShownCoding, lane: int) -> list[tuple[int, QLineF]]:
        """Return the lines (with the number of the text's line) under ``coding``."""
        key = coding.start, coding.end, lane
        ribbons = self.laid.ribbons.get(key)
        if ribbons is None:
            ribbons = self.laid.ribbons[key] = self._ribbon(coding, lane)
        return ribbons

    def _ribbon(self, coding: ShownCoding, lane: int) -> list[tuple[int, QLineF]]:
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
            ribbons.append((line, QLineF(x1, y, x2, y)))
        return ribbons

    def ribbon_middle(self, line: int, lane: int) -> float:
        """Return the middle of the ribbon of ``lane`` under ``line``."""
        offset = self.metrics.first_ribbon - 1 + lane * self.metrics.lane_pitch
        return self._snap(self.laid.baseline(line) + offset) + 1

    def row_middle(self, line: int, side: int, part: int = 0, parts: int = 1) -> float:
        """Return the middle of a coder's ribbon, one of ``parts`` that share its row."""
        offset = self.metrics.first_ribbon - 1 + side * self.metrics.row_pitch
        return self._snap(self.laid.baseline(line) + offset) + _ROW * (part + 0.5) / parts

    def stripe_foot(self, coding: ShownCoding, line: int, lane: int) -> float:
        """Return where the stripe of ``coding`` ends: with its last ribbon."""
        if self.metrics.sides > 1:
            return self.row_middle(line, coding.side) + _ROW / 2
        return self.ribbon_middle(line, lane) + 1

    def fill_top(self, line: int) -> float:
        """Return the top of a fill on ``line``."""
        return self._snap(self.laid.baseline(line) - self.metrics.above)

    def fill_bottom(self, line: int) -> float:
        """Return the bottom of a fill on ``line``."""
        return self._snap(self.laid.baseline(line) + self.metrics.below)

    def box(self, line: int, left: float, right: float) -> QRectF:
        """Return the box of a piece."""
        # Whole pixels sideways: neighbouring boxes must not show a seam of half covered pixels.
        base, device = self.laid.baseline(line), self.device
        top = round((base - self.metrics.above) * device) / device
        bottom = round((base + self.metrics.below) * device) / device
        left = round(left)
        return QRectF(left, top, max(1, round(right) - left), bottom - top)

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
    bands = bands_of(geometry.laid)
    if codings:
        _add_fills(geometry, codings, bands)
        for coding in codings:
            key = coding.hue, coding.dash % len(DASHES), 1
            for line, ribbon in geometry.ribbon(coding, lanes[coding.id]):
                band_at(line, bands).ribbons.setdefault(key, []).append(ribbon)
    return Marks(bands, stripes_of(geometry, codings, lanes, crossing), codings)


def bands_of(laid: LaidParagraph) -> list[Band]:
    """Return as many empty bands as the shapes of ``laid`` are kept in."""
    long = len(laid.text) > LONG_PARAGRAPH
    count = (len(laid.lines) - 1) // BAND_LINES + 1 if long else 1
    return [Band() for _ in range(max(1, count))]


def band_at(line: int, bands: Sequence[Band]) -> Band:
    """Return the band of ``line``."""
    return bands[0 if len(bands) == 1 else line // BAND_LINES]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A part of a paragraph between two cuts, coded or not."""

    start: int
    end: int
    inner: ShownCoding | None
    depth: int


def _stretches(codings: Sequence[ShownCoding], first: int, size: int) -> list[_Stretch]:
    """Cut a paragraph, ``size`` characters from ``first``, at every edge of its ``codings``."""
    local = [(max(0, c.start - first), min(size, c.end - first), c) for c in codings]
    cuts = sorted({cut for start, end, _ in local for cut in (start, end)})
    waiting = iter(sorted(local, key=lambda item: item[0]))
    coming = next(waiting, None)
    over: list[tuple[int, int, ShownCoding]] = []
    stretches = []
    for start, end in pairwise(cuts):
        over = [item for item in over if item[1] > start]
        while coming is not None and coming[0] <= start:
            if coming[1] > start:
                over.append(coming)
            coming = next(waiting, None)
        # The innermost begins last and, of those that begin together, ends first.
        inner = max(over, key=lambda item: (item[2].start, -item[2].end))[2] if over else None
        stretches.append(_Stretch(start, end, inner, min(_DEEPEST, len(over))))
    return stretches


def _add_fills(geometry: Geometry, codings: Sequence[ShownCoding], bands: list[Band]) -> None:
    laid = geometry.laid
    bare = _Stretch(0, 0, None, 0)
    stretches = [bare, *_stretches(codings, laid.start, len(laid.text)), bare]
    for number, stretch in enumerate(stretches):
        inner = stretch.inner
        if inner is None:
            continue
        # Round only beside bare paper: between two tints a notch would show.
        left = stretches[number - 1].inner is None and inner.start == stretch.start + laid.start
        right = stretches[number + 1].inner is None and inner.end == stretch.end + laid.start
        if laid.right_to_left:
            left, right = right, left
        pieces = laid.pieces(stretch.start, stretch.end)
        for rank, piece in enumerate(pieces):
            path = fill_in(band_at(piece[0], bands), (inner.hue, stretch.depth))
            geometry.add_box(
                path,
                geometry.box(*piece),
                left=left and rank == 0,
                right=right and rank == len(pieces) - 1,
            )


def fill_in(band: Band, key: Key) -> QPainterPath:
    """Return the path of the fills of this hue and depth in ``band``."""
    path = band.fills.get(key)
    if path is None:
        path = band.fills[key] = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
    return path


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
    lines = {}
    for coding in codings:
        start = min(max(0, coding.start - laid.start), size)
        end = min(size, coding.end - laid.start)
        lines[coding.id] = (laid.line_of(start), laid.line_of(max(start, end - 1)))
    columns = dict(crossing)
    for side in {coding.side for coding in codings}:
        columns |= _columns([c for c in codings if c.side == side], lines, crossing)
    stripes = []
    for coding in codings:
        first, last = lines[coding.id]
        begins = coding.start >= laid.start
        ends = coding.end <= laid.start + size
        top = geometry.fill_top(first) if begins else 0.0
        foot = geometry.stripe_foot(coding, last, lanes[coding.id])
        bottom = foot if ends else laid.height
        anchor = (geometry.fill_top(first) + geometry.fill_bottom(first)) / 2
        stripes.append(Stripe(coding, columns[coding.id], top, bottom, anchor, begins, ends))
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
