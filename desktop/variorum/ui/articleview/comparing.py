"""What a paragraph shows where coders are compared: what they share, and where they differ."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF

from variorum.ui.articleview.geometry import (
    Band,
    Geometry,
    Marks,
    band_at,
    bands_of,
    fill_in,
    stripes_of,
)
from variorum.ui.articleview.shown import DASHES, ShownCoding

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

    def shared(self, sides: int) -> tuple[ShownCoding, ...]:
        """Return one coding for each code that all ``sides`` gave here, the innermost first."""
        by_side: list[dict[_Code, ShownCoding]] = [{} for _ in range(sides)]
        for coding in self.codings:
            by_side[coding.side].setdefault(_code_of(coding), coding)
        common = set(by_side[0]).intersection(*by_side[1:])
        found = [by_side[0][code] for code in common]
        return tuple(sorted(found, key=lambda coding: (-coding.start, coding.end, coding.id)))

    def differs(self, sides: int) -> bool:
        """Tell whether one coder gave another code here than another did."""
        shared = {_code_of(coding) for coding in self.shared(sides)}
        return any(_code_of(coding) not in shared for coding in self.codings)


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
    laid = geometry.laid
    bands = bands_of(laid)
    for piece in pieces_of(codings, laid.start, laid.start + len(laid.text)):
        _add_fill(geometry, piece, bands)
        for side in range(geometry.metrics.sides):
            here = [coding for coding in piece.codings if coding.side == side][:_MOST]
            for part, coding in enumerate(here):
                _add_ribbon(geometry, piece, coding, (part, len(here)), bands)
    return Marks(bands, stripes_of(geometry, codings, lanes, crossing), codings)


def _add_fill(geometry: Geometry, piece: Piece, bands: Sequence[Band]) -> None:
    laid, sides = geometry.laid, geometry.metrics.sides
    shared, differs = piece.shared(sides), piece.differs(sides)
    for line, left, right in laid.pieces(piece.start - laid.start, piece.end - laid.start):
        band, box = band_at(line, bands), geometry.box(line, left, right)
        if shared:
            key = shared[0].hue, min(_DEEPEST, len(shared))
            fill_in(band, key).addRect(box)
        if differs:
            band.hatched.addRect(box)


def _add_ribbon(
    geometry: Geometry,
    piece: Piece,
    coding: ShownCoding,
    place: tuple[int, int],
    bands: Sequence[Band],
) -> None:
    laid = geometry.laid
    part, parts = place
    key = coding.hue, coding.dash % len(DASHES), parts
    found = laid.pieces(piece.start - laid.start, piece.end - laid.start)
    for rank, (line, left, right) in enumerate(found):
        begins = rank == 0 and piece.start == coding.start
        ends = rank == len(found) - 1 and piece.end == coding.end
        first, last = (ends, begins) if laid.right_to_left else (begins, ends)
        x1 = left + (1 if first else 0)
        x2 = max(x1 + 1, right - (1 if last else 0))
        y = geometry.row_middle(line, coding.side, part, parts)
        band_at(line, bands).ribbons.setdefault(key, []).append(QLineF(x1, y, x2, y))


def row_of(geometry: Geometry, coding: ShownCoding) -> list[QLineF]:
    """Return the whole ribbon of ``coding`` in this paragraph, as high as its row."""
    laid = geometry.laid
    start, end = max(0, coding.start - laid.start), min(len(laid.text), coding.end - laid.start)
    lines = []
    for line, left, right in laid.pieces(start, end):
        y = geometry.row_middle(line, coding.side)
        lines.append(QLineF(left, y, right, y))
    return lines


def _code_of(coding: ShownCoding) -> _Code:
    return coding.label, coding.hue, coding.dash
