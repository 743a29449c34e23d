"""Lines as they stand on a printed page, and the paragraphs that they make.

A page knows no paragraphs. A line goes on in the next one if the first word of that would not have
fitted at its own end, and nothing else tells them apart: space between, size, or an indent.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

HYPHEN = "\ufffe"
"""What PDFium writes for a hyphen at the end of a line."""
_WIDE_STEP = 1.35
"""From one line to the next, in steps of the page: what is wider parts paragraphs."""
# Shares of the height of letters.
_OTHER_SIZE = 0.15
_INDENT = 0.8
_SLANT = 0.3
_BLANK = 0.2
_NARROW = 6
"""What is narrower is no column of prose but a list."""
_MOST = 0.6
_MANY = 1000
"""Lines of a page from which on its columns are not told apart: no newspaper has as many."""


@dataclass(frozen=True)
class Line:
    """A line with its place: all in points, from the lower left corner of the page.

    ``first_word`` is the width of its first word.
    """

    text: str
    left: float
    right: float
    bottom: float
    top: float
    first_word: float

    @property
    def size(self) -> float:
        """The height of its letters."""
        return self.top - self.bottom


@dataclass(frozen=True)
class Glyph:
    """A character with the edges of its box."""

    char: str
    left: float
    bottom: float
    right: float
    top: float


def lines_of(glyphs: Iterable[Glyph]) -> list[Line]:
    """Return the lines that ``glyphs``, in the order of reading, stand in."""
    lines: list[Line] = []
    current: list[Glyph] = []
    for glyph in glyphs:
        if current and (glyph.char in "\r\n" or _is_elsewhere(current, glyph)):
            lines.extend(_line(current))
            current = []
        if glyph.char not in "\r\n":
            current.append(glyph)
    lines.extend(_line(current))
    return lines


def _is_elsewhere(line: Sequence[Glyph], glyph: Glyph) -> bool:
    """Tell whether ``glyph`` stands above or below ``line``; blanks have no place of their own."""
    last = next((other for other in reversed(line) if not other.char.isspace()), None)
    if last is None or glyph.char.isspace() or glyph.char == HYPHEN:
        return False
    middle = (glyph.bottom + glyph.top) / 2
    return not last.bottom <= middle <= last.top


def _line(glyphs: Sequence[Glyph]) -> Iterator[Line]:
    text = "".join(glyph.char for glyph in glyphs).strip()
    placed = [glyph for glyph in glyphs if not glyph.char.isspace() and glyph.char != HYPHEN]
    if not placed:
        return
    length = len(text.split(maxsplit=1)[0])
    word = placed[:length]
    yield Line(
        text,
        min(glyph.left for glyph in placed),
        max(glyph.right for glyph in placed),
        median(glyph.bottom for glyph in placed),
        median(glyph.top for glyph in placed),
        word[-1].right - word[0].left,
    )


def paragraphs_of(lines: Sequence[Line]) -> list[str]:
    """Return the paragraphs of a page."""
    if not lines:
        return []
    steps = [a.bottom - b.bottom for a, b in pairwise(lines)]
    step = median([height for height in steps if height > 0] or [0.0])
    paragraphs = [lines[0].text]
    for line, following in pairwise(lines):
        if _goes_on(line, following, step, lines):
            blank = "" if paragraphs[-1].endswith(HYPHEN) else " "
            paragraphs[-1] += blank + following.text
        else:
            paragraphs.append(following.text)
    return paragraphs


def _goes_on(line: Line, following: Line, step: float, page: Sequence[Line]) -> bool:
    size = line.size
    below = line.bottom - following.bottom
    if not 0 < below <= _WIDE_STEP * step or abs(following.size - size) > _OTHER_SIZE * size:
        return False
    if line.text.endswith(HYPHEN):
        return True
    column = page if len(page) > _MANY else [other for other in page if _share(line, other)]
    edge, margin = min(other.left for other in column), max(other.right for other in column)
    # All lines of a quotation are indented; the first line of a paragraph is so alone.
    indented = following.left > edge + _INDENT * size and following.left > line.left + _SLANT * size
    if indented or margin - edge < _NARROW * size:
        return False
    return line.right + _BLANK * size + following.first_word > margin


def _share(line: Line, other: Line) -> bool:
    """Tell whether two lines stand in one column: the shorter lies beside most of the longer."""
    common = min(line.right, other.right) - max(line.left, other.left)
    return common > _MOST * min(line.right - line.left, other.right - other.left)
