"""Finding words in an article."""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from variorum.text.span import Span


class Found:
    """The places of a text at which some words stand, and the one where the reader is."""

    def __init__(self, text: str = "", words: str = "") -> None:
        places = _places(text, words) if words else []
        self._starts = [start for start, _ in places]
        self._ends = [end for _, end in places]
        self.current: int | None = None

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, number: int) -> Span:
        return Span(self._starts[number], self._ends[number])

    @property
    def span(self) -> Span | None:
        """The place where the reader is."""
        return None if self.current is None else self[self.current]

    def within(self, start: int, end: int) -> list[Span]:
        """Return the places that share a character with the range."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return [self[number] for number in range(first, last)]

    def step(self, offset: int, by: int) -> Span | None:
        """Go to the next (``by`` 1) or previous (-1) place; at first to one near ``offset``."""
        if not self._starts:
            return None
        if self.current is None:
            here = bisect_left(self._starts, offset)
            self.current = (here if by > 0 else here - 1) % len(self)
        else:
            self.current = (self.current + by) % len(self)
        return self.span


def _places(text: str, words: str) -> list[tuple[int, int]]:
    """Return (start, end) of every place of ``words`` in ``text``, case ignored."""
    folded, sought = _lowered(text), words.lower()
    if len(folded) != len(text) or len(sought) != len(words):
        # A letter became two (İ): offsets would move, so the pattern must ignore the case.
        pattern = re.compile(re.escape(words), re.IGNORECASE)
        return [place.span() for place in pattern.finditer(text)]
    places, size = [], len(words)
    at = folded.find(sought)
    while at >= 0:
        places.append((at, at + size))
        at = folded.find(sought, at + size)
    return places


@lru_cache(maxsize=1)
def _lowered(text: str) -> str:
    """Return ``text`` in lower case; kept while a person types what to find."""
    return text.lower()
