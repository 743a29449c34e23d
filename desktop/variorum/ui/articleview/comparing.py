"""What a paragraph shows where coders are compared: what they share, and where they differ."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from variorum.ui.articleview.geometry import (
    BAND_LINES,
    ROW,
    Band,
    Geometry,
    Key,
    Marks,
    ribbon_in,
    stripes_of,
)
from variorum.ui.articleview.shown import DASHES, ShownCoding
from variorum.ui.articleview.strokes import Line

_DEEPEST = 3
_MOST = 4
"""So many codes at once can share the row of one coder and still be seen."""
_Code = tuple[str, str, int]
"""What codes are told apart by in the view: label, hue, dash."""


@dataclass(slots=True)
class Run:
    """A stretch over which a coding has one share of its coder's row."""

    coding: ShownCoding
    start: int
    end: int
    part: int
    parts: int


@dataclass(slots=True)
class Fill:
    """A stretch below which all looks alike: the tint of a hue and depth or, without, the hatch."""

    start: int
    end: int
    key: Key | None


@dataclass(slots=True)
class Row:
    """What one coder gave at the place that a sweep through the text has reached."""

    over: list[ShownCoding] = field(default_factory=list)
    codes: dict[_Code, ShownCoding] = field(default_factory=dict)
    """One coding for each code; of several the first."""
    going: list[Run] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    """All so far."""

    def turn(self, at: int, begun: Sequence[ShownCoding]) -> None:
        """Go on from ``at``, where codings end, or these begin."""
        self.over = [coding for coding in self.over if coding.end > at]
        self.over += begun
        self.codes = {(one.label, one.hue, one.dash): one for one in reversed(self.over)}
        here, before = self.over[:_MOST], self.going
        parts = len(here)
        if parts != len(before):
            for run in before:
                run.end = at
            self.going = [Run(coding, at, at, part, parts) for part, coding in enumerate(here)]
            self.runs += self.going
            return
        for part, coding in enumerate(here):
            if before[part].coding is not coding:
                before[part].end = at
                before[part] = Run(coding, at, at, part, parts)
                self.runs.append(before[part])


def swept(
    codings: Iterable[ShownCoding], start: int, end: int, sides: int
) -> tuple[list[Fill], list[list[Run]]]:
    """Return the fills of the range and each side's runs; ``codings`` are in reading order."""
    # Where codings of which side begin or end, with those that begin.
    turns: dict[int, dict[int, list[ShownCoding]]] = {}
    for coding in codings:
        low, high = max(coding.start, start), min(coding.end, end)
        if low < high:
            turns.setdefault(low, {}).setdefault(coding.side, []).append(coding)
            turns.setdefault(high, {}).setdefault(coding.side, [])
    turns.pop(end, None)
    rows = [Row() for _ in range(sides)]
    fills: list[Fill] = []
    tint = hatch = None
    for at in sorted(turns):
        for side, begun in turns[at].items():
            rows[side].turn(at, begun)
        key, differs = _given(rows)
        tint = _gone_on(fills, tint, at, key, wanted=key is not None)
        hatch = _gone_on(fills, hatch, at, None, wanted=differs)
    for open_ in (tint, hatch, *(run for row in rows for run in row.going)):
        if open_ is not None:
            open_.end = end
    return fills, [row.runs for row in rows]


def _given(rows: Sequence[Row]) -> tuple[Key | None, bool]:
    """Return the tint of what all ``rows`` have, and whether one has what another has not.

    The hue is that of the innermost code, the depth their number.
    """
    given = [row.codes for row in rows]
    if not all(given):
        return None, any(given)
    first, *others = given
    common = set(first).intersection(*others)
    differs = len(common) < max(map(len, given))
    if not common:
        return None, differs
    inner = min(
        (first[code] for code in common), key=lambda coding: (-coding.start, coding.end, coding.id)
    )
    return (inner.hue, min(_DEEPEST, len(common))), differs


def _gone_on(
    fills: list[Fill], open_: Fill | None, at: int, key: Key | None, *, wanted: bool
) -> Fill | None:
    """Return the fill that is open from ``at`` on: the same, another one, or none."""
    if open_ is not None:
        open_.end = at
        if wanted and open_.key == key:
            return open_
    if not wanted:
        return None
    fills.append(Fill(at, at, key))
    return fills[-1]


def compared_marks(
    geometry: Geometry,
    codings: Sequence[ShownCoding],
    lanes: Mapping[str, int],
    crossing: Mapping[str, int],
) -> Marks:
    """Return the shapes of a paragraph with the ``codings`` of several coders.

    Codes that all gave are tinted, all else is hatched; each coder has a row of ribbons.
    """
    laid = geometry.laid
    bands: defaultdict[int, Band] = defaultdict(Band)
    end = laid.start + len(laid.text)
    fills, rows = swept(codings, laid.start, end, geometry.metrics.sides)
    for fill in fills:
        for line, left, right in laid.pieces(fill.start - laid.start, fill.end - laid.start):
            band = bands[line // BAND_LINES]
            boxes = band.hatched if fill.key is None else band.shared.setdefault(fill.key, [])
            boxes.append(geometry.box(line, left, right))
    for side, runs in enumerate(rows):
        tops = [geometry.row_top(line, side) for line in range(len(laid.lines))]
        _add_ribbons(geometry, runs, bands, tops)
    return Marks(
        bands.__getitem__, codings, partial(stripes_of, geometry, codings, lanes, crossing)
    )


def _add_ribbons(
    geometry: Geometry, runs: Iterable[Run], bands: Mapping[int, Band], tops: Sequence[float]
) -> None:
    """Add the ribbons of ``runs`` in the row whose top on each line is in ``tops``."""
    laid = geometry.laid
    for run in runs:
        coding, parts = run.coding, run.parts
        # Dashes so thin would only be noise: the stripe in the margin has them.
        key = coding.hue, coding.dash % len(DASHES) if parts == 1 else 0, parts
        down = ROW * (run.part + 0.5) / parts
        found = laid.pieces(run.start - laid.start, run.end - laid.start)
        final = len(found) - 1
        for rank, (line, left, right) in enumerate(found):
            begins = rank == 0 and run.start == coding.start
            ends = rank == final and run.end == coding.end
            if laid.right_to_left:
                begins, ends = ends, begins
            x1 = left + begins
            x2 = max(x1 + 1, right - ends)
            ribbon_in(bands[line // BAND_LINES], key).append((x1, x2, tops[line] + down))


def row_of(geometry: Geometry, coding: ShownCoding) -> list[Line]:
    """Return the whole ribbon of ``coding`` in this paragraph, as high as its row."""
    laid = geometry.laid
    start, end = max(0, coding.start - laid.start), min(len(laid.text), coding.end - laid.start)
    lines = []
    for line, left, right in laid.pieces(start, end):
        lines.append((left, right, geometry.row_top(line, coding.side) + ROW / 2))
    return lines
