"""Paragraphs laid out by Qt: lines, places on them, and the cache that keeps the latest."""

from bisect import bisect_right
from collections import OrderedDict
from functools import cached_property
from math import ceil, floor
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from variorum.text.utf16 import Utf16Index
from variorum.ui.articleview.metrics import Metrics
from variorum.ui.articleview.qttext import (
    Boundaries,
    has_right_to_left,
    starts_right_to_left,
    to_qt,
)
from variorum.ui.articleview.strokes import Line

_WAVES = 4
"""Pixels by which the widest ribbons may reach into the fills of the next line."""
_SNAPPED = 1
"""Pixels by which a fill may be higher than it should, to begin on a device pixel."""
KEPT = 300
"""So many laid out paragraphs are kept."""
Piece = tuple[int, float, float]
"""A stretch of a range on screen: number of the line, left and right edge in the column."""


class LaidParagraph:
    """One paragraph with its lines. Offsets are code points within the paragraph.

    Coordinates are pixels from the left edge of the column and the top of the paragraph.
    The layout lives as long as this object, for a line does not keep it alive.
    """

    def __init__(self, number: int, start: int, text: str, metrics: Metrics, font: QFont) -> None:
        self.number = number
        self.start = start
        self.text = text
        self.blank = not text or text.isspace()
        self.index = Utf16Index(text)
        self.mixed = has_right_to_left(text)
        self.right_to_left = self.mixed and starts_right_to_left(text)
        self._metrics = metrics
        self.layout = QTextLayout(to_qt(text), font)
        self.lines = self._break_lines()
        self._starts = [self.index.to_points(line.textStart()) for line in self.lines]
        self._xs: dict[tuple[int, int], float] = {}
        self._pieces: dict[tuple[int, int], list[Piece]] = {}
        self.ribbons: dict[tuple[int, int, int], list[tuple[int, Line]]] = {}
        """Ribbons by start, end and lane of their coding, as long as the pitch stays."""
        self.pitch = metrics.pitch
        self._placed = False
        self.place(0)

    @cached_property
    def boundaries(self) -> Boundaries:
        """Where its words and graphemes end."""
        return Boundaries(self.text, self.index)

    @property
    def height(self) -> float:
        """Height with the gap below."""
        if self.blank:
            return self._metrics.blank
        return len(self.lines) * self.pitch + self._metrics.paragraph_gap

    def place(self, lanes: int) -> None:
        """Put the lines where they belong with so many ``lanes`` of ribbons below each."""
        pitch = self._metrics.line_pitch(lanes)
        if pitch == self.pitch and self._placed:
            return
        self._placed = True
        self.pitch = pitch
        self.ribbons.clear()
        for number, line in enumerate(self.lines):
            line.setPosition(QPointF(0, self.baseline(number) - line.ascent()))

    def baseline(self, line: int) -> float:
        """Return the baseline of ``line``; a fixed grid, for fallback fonts have other ascents."""
        return self._metrics.baseline + line * self.pitch if not self.blank else self._metrics.blank

    def line_at(self, y: float) -> int:
        """Return the line at ``y``, the first above the paragraph and the last below it."""
        number = int((y - (self._metrics.baseline - self._metrics.pitch * 0.65)) // self.pitch)
        return min(max(0, number), len(self.lines) - 1)

    @property
    def below(self) -> float:
        """How far below a baseline the ribbons of its line may reach."""
        return self.pitch - self._metrics.above + _WAVES

    def lines_in(self, top: float, bottom: float) -> tuple[int, int]:
        """Return the first and the last line whose fills or ribbons meet these heights."""
        base, last = self.baseline(0), len(self.lines) - 1
        above = self._metrics.above + _SNAPPED
        first_in = floor((top - base - self.below) / self.pitch) + 1
        last_in = ceil((bottom - base + above) / self.pitch) - 1
        return min(max(0, first_in), last), min(max(0, last_in), last)

    def line_of(self, offset: int) -> int:
        """Return the line of ``offset``; where a line wraps, the one that begins there."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def lines_of(self, start: int, end: int) -> tuple[int, int]:
        """Return the lines of the first and the last place of a range of the article."""
        size = len(self.text)
        low, high = (min(max(0, place - self.start), size) for place in (start, end))
        return self.line_of(low), self.line_of(high)

    def line_range(self, line: int) -> tuple[int, int]:
        """Return (start, end) of ``line``, with the blanks at its end."""
        last = line + 1 >= len(self._starts)
        return self._starts[line], len(self.text) if last else self._starts[line + 1]

    def inked_end(self, line: int) -> int:
        """Return the end of ``line`` without the blanks at which it wraps."""
        return self._inked[line]

    def x_of(self, offset: int, line: int) -> float:
        """Return where the caret stands at ``offset`` on ``line``."""
        x = self._xs.get((offset, line))
        if x is None:
            # PySide answers with the place and the cursor, moved to where one can be.
            answer = self.lines[line].cursorToX(self.index.to_utf16(offset))
            x = self._xs[offset, line] = cast(tuple[float, int], answer)[0]
        return x

    def offset_at(self, x: float, line: int, *, on_character: bool = False) -> int:
        """Return the caret's offset nearest to ``x``, or that of the character at ``x``."""
        kind = QTextLine.CursorPosition
        how = kind.CursorOnCharacter if on_character else kind.CursorBetweenCharacters
        offset = self.index.to_points(self.lines[line].xToCursor(x, how))
        start, end = self.line_range(line)
        if line + 1 < len(self.lines) and offset >= end:
            offset = self.boundaries.previous(end)
        return max(start, self.boundaries.floor(offset))

    def pieces(self, start: int, end: int) -> list[Piece]:
        """Return where the range from ``start`` to ``end`` lies; no blanks at a wrap."""
        found = self._pieces.get((start, end))
        if found is None:
            found = self._pieces[start, end] = self._find_pieces(start, end)
        return found

    def _find_pieces(self, start: int, end: int) -> list[Piece]:
        found: list[Piece] = []
        if start >= end or self.blank:
            return found
        line = bisect_right(self._starts, start) - 1
        if not self.mixed and end <= self._inked[line]:
            return [(line, self.x_of(start, line), self.x_of(end, line))]
        for number in range(line, len(self.lines)):
            low, high = self._starts[number], self._inked[number]
            if low >= end:
                break
            low, high = max(start, low), min(end, high)
            if low >= high:
                continue
            if self.mixed:
                found.extend((number, *edges) for edges in self._edges(number, low, high))
            else:
                found.append((number, self.x_of(low, number), self.x_of(high, number)))
        return found

    @cached_property
    def _inked(self) -> list[int]:
        """The end of each line without the blanks at which it wraps."""
        ends = []
        for number in range(len(self.lines)):
            first, last = self.line_range(number)
            wraps = number + 1 < len(self.lines)
            ends.append(first + len(self.text[first:last].rstrip()) if wraps else last)
        return ends

    def _edges(self, line: int, start: int, end: int) -> list[tuple[float, float]]:
        # One range of mixed direction may be two pieces on screen: ask for its glyphs.
        unit = self.index.to_utf16(start)
        runs = self.lines[line].glyphRuns(unit, self.index.to_utf16(end) - unit)
        edges = sorted((box.left(), box.right()) for box in (run.boundingRect() for run in runs))
        merged: list[tuple[float, float]] = []
        for left, right in edges:
            if merged and left <= merged[-1][1] + 1:
                merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
            else:
                merged.append((left, right))
        return merged

    def _break_lines(self) -> list[QTextLine]:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if self.right_to_left:
            # QTextLayout does not turn the alignment by itself.
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.layout.setTextOption(option)
        self.layout.setCacheEnabled(True)
        lines = []
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(self._metrics.measure)
            lines.append(line)
        self.layout.endLayout()
        return lines


Placed = tuple[LaidParagraph, float]
"""A paragraph and the height of its top in the view."""


class LayoutCache:
    """The paragraphs laid out last, by number; the one not used for longest goes first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, LaidParagraph] = OrderedDict()

    def __contains__(self, number: object) -> bool:
        return number in self._kept

    def get(self, number: int) -> LaidParagraph | None:
        """Return the paragraph if it is laid out."""
        laid = self._kept.get(number)
        if laid is not None:
            self._kept.move_to_end(number)
        return laid

    def put(self, laid: LaidParagraph) -> int | None:
        """Keep ``laid`` and return the number of the paragraph that went for it, if any."""
        self._kept[laid.number] = laid
        return self._kept.popitem(last=False)[0] if len(self._kept) > KEPT else None

    def numbers(self) -> list[int]:
        """Return the numbers of the paragraphs kept."""
        return list(self._kept)

    def clear(self) -> None:
        """Drop all."""
        self._kept.clear()
