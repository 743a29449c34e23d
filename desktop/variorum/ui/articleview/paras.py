"""The paragraphs of an article as numbers."""

from bisect import bisect_right
from itertools import accumulate
from operator import add

from variorum.text.segments import paragraph_bounds

_RARE = "\x85\u2028\u2029"
"""What ends a paragraph beside a line feed."""


class Paragraphs:
    """Starts and ends of all paragraphs (blank ones too), in code points."""

    def __init__(self, text: str) -> None:
        if any(mark in text for mark in _RARE):
            bounds = paragraph_bounds(text)
            self.starts = [start for start, _ in bounds]
            self.ends = [end for _, end in bounds]
            return
        # Several times as fast, and nearly always right: an article may have megabytes.
        sizes = list(map(len, text.split("\n")))
        self.starts = [0, *accumulate(size + 1 for size in sizes[:-1])]
        self.ends = list(map(add, self.starts, sizes))

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """Return the paragraph of ``offset``; a break belongs to the paragraph before it."""
        return bisect_right(self.starts, offset) - 1

    def touched(self, start: int, end: int) -> range:
        """Return the paragraphs that the range from ``start`` to ``end`` touches."""
        return range(self.at(start), self.at(max(start, end - 1)) + 1)
