"""Finding words in an article."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from unicodedata import combining, normalize

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
    """Return (start, end) of every place of ``words`` in ``text``, without case and accents."""
    folded, offsets = _folded(text)
    sought, _ = _folded(words)
    places, size = [], len(sought)
    at = folded.find(sought) if sought else -1
    while at >= 0:
        places.append((offsets[at], offsets[at + size]))
        at = folded.find(sought, at + size)
    return places


class _Plain(dict[int, str | None]):
    """What a character is without case and accent: one character, nothing for a mark alone."""

    def __missing__(self, char: int) -> str | None:
        sign = chr(char)
        base = "".join(part for part in normalize("NFD", sign) if not combining(part))
        # One for one: of letters that would become several, the case alone is taken.
        plain = base.lower() if len(base) == 1 else sign.lower()
        self[char] = None if combining(sign) else plain if len(plain) == 1 else sign
        return self[char]


_PLAIN = _Plain()


@lru_cache(maxsize=2)
def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Return ``text`` plain, and for each of its characters and the end the offset in ``text``.

    Kept while a person types what to find. A mark that stands alone belongs to what is before it.
    """
    plain = text.translate(_PLAIN)
    if len(plain) == len(text):
        return plain, range(len(text) + 1)
    offsets = [number for number, sign in enumerate(text) if not combining(sign)]
    return plain, [*offsets, len(text)]
