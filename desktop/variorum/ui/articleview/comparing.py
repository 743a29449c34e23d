"""What a paragraph shows where coders are compared: what they share, and where they differ."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from variorum.ui.articleview.geometry import (
    ROW,
    Band,
    Geometry,
    Marks,
    band_at,
    bands_of,
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


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text between two ends of codings, with the codings that cover it."""

    start: int
    end: int
    codings: tuple[ShownCoding, ...]

    def compared(self, sides: int) -> tuple[tuple[ShownCoding, ...], bool]:
        """Return what all ``sides`` gave here, and whether one gave what another did not.

        Of what all gave there is one coding for each code, the innermost first.
        """
        if len(self.codings) == 1 < sides:
            return (), True
        by_side: list[dict[_Code, ShownCoding]] = [{} for _ in range(sides)]
        for coding in self.codings:
            code = coding.label, coding.hue, coding.dash
            by_side[coding.side].setdefault(code, coding)
        first, *others = by_side
        common = set(first)
        for other in others:
            common &= other.keys()
        differs = any(len(one) > len(common) for one in by_side)
        found = [first[code] for code in common]
        found.sort(key=lambda coding: (-coding.start, coding.end, coding.id))
        return tuple(found), differs


def pieces_of(codings: Sequence[ShownCoding], start: int, end: int) -> Iterator[Piece]:
    """Cut the range at every end of ``codings``, which are in reading order; bare ones are left."""
    cuts = {min(max(cut, start), end) for c in codings for cut in (c.start, c.end)}
    waiting = iter(codings)
    coming = next(waiting, None)
    over: list[ShownCoding] = []
    for low, high in pairwise(sorted(cuts)):
        while coming is not None and coming.start <= low:
            over.append(coming)
            coming = next(waiting, None)
        over = [coding for coding in over if coding.end > low]
        if over:
            yield Piece(low, high, tuple(over))


def compared_marks(
    geometry: Geometry,
    codings: Sequence[ShownCoding],
    lanes: Mapping[str, int],
    crossing: Mapping[str, int],
) -> Marks:
    """Return the shapes of a paragraph with the ``codings`` of several coders.

    Codes that all gave are tinted, all else is hatched; each coder has a row of ribbons.
    """
    laid, sides = geometry.laid, geometry.metrics.sides
    start, end = laid.start, laid.start + len(laid.text)
    bands = bands_of(laid)
    for piece in pieces_of(codings, start, end):
        _add_fill(geometry, piece, bands)
    for side in range(sides):
        own = [coding for coding in codings if coding.side == side]
        tops = [geometry.row_top(line, side) for line in range(len(laid.lines))]
        for run in _runs_of(list(pieces_of(own, start, end))):
            _add_ribbon(geometry, run, bands, tops)
    return Marks(bands, stripes_of(geometry, codings, lanes, crossing), codings)


def _add_fill(geometry: Geometry, piece: Piece, bands: Sequence[Band]) -> None:
    laid, sides = geometry.laid, geometry.metrics.sides
    shared, differs = piece.compared(sides)
    for line, left, right in laid.pieces(piece.start - laid.start, piece.end - laid.start):
        band, box = band_at(line, bands), geometry.box(line, left, right)
        if shared:
            key = shared[0].hue, min(_DEEPEST, len(shared))
            band.shared.setdefault(key, []).append(box)
        if differs:
            band.hatched.append(box)


@dataclass(slots=True)
class _Run:
    """A stretch over which a coding has one share of its coder's row."""

    coding: ShownCoding
    start: int
    end: int
    part: int
    parts: int


def _runs_of(pieces: Sequence[Piece]) -> list[_Run]:
    """Return the runs of one coder's codings: pieces over which nothing changes are one."""
    runs: list[_Run] = []
    going: dict[str, _Run] = {}
    for piece in pieces:
        here = piece.codings[:_MOST]
        parts = len(here)
        coming: dict[str, _Run] = {}
        for part, coding in enumerate(here):
            run = going.get(coding.id)
            if run is None or run.end != piece.start or run.part != part or run.parts != parts:
                run = _Run(coding, piece.start, piece.end, part, parts)
                runs.append(run)
            run.end = piece.end
            coming[coding.id] = run
        going = coming
    return runs


def _add_ribbon(
    geometry: Geometry, run: _Run, bands: Sequence[Band], tops: Sequence[float]
) -> None:
    """Add the ribbon of ``run`` in the row whose top on each line is in ``tops``."""
    laid, coding = geometry.laid, run.coding
    # Dashes so thin would only be noise: the stripe in the margin has them.
    dash = coding.dash % len(DASHES) if run.parts == 1 else 0
    key = coding.hue, dash, run.parts
    down = ROW * (run.part + 0.5) / run.parts
    found = laid.pieces(run.start - laid.start, run.end - laid.start)
    for rank, (line, left, right) in enumerate(found):
        begins = rank == 0 and run.start == coding.start
        ends = rank == len(found) - 1 and run.end == coding.end
        first, last = (ends, begins) if laid.right_to_left else (begins, ends)
        x1 = left + (1 if first else 0)
        x2 = max(x1 + 1, right - (1 if last else 0))
        ribbon_in(band_at(line, bands), key).append((x1, x2, tops[line] + down))


def row_of(geometry: Geometry, coding: ShownCoding) -> list[Line]:
    """Return the whole ribbon of ``coding`` in this paragraph, as high as its row."""
    laid = geometry.laid
    start, end = max(0, coding.start - laid.start), min(len(laid.text), coding.end - laid.start)
    lines = []
    for line, left, right in laid.pieces(start, end):
        lines.append((left, right, geometry.row_top(line, coding.side) + ROW / 2))
    return lines
