"""Units: the pieces of articles that get a value, and which of them a coding covers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from variorum.agreement.study import Ints, Truths
from variorum.model.article import Article
from variorum.model.comparison import Unit
from variorum.model.snapshot import Snapshot
from variorum.text.segments import paragraphs, sentences, token_bounds

Bounds = tuple[int, int]
"""Where a unit begins and ends, in code points of its article."""


def units_of(snapshot: Snapshot, article: Article, unit: Unit) -> list[Bounds]:
    """Return the units of ``article``; not for characters, which are their own offsets."""
    if unit == "token":
        return token_bounds(snapshot.text_of(article))
    if unit == "article":
        return [(0, article.length)] if article.length else []
    text = snapshot.text_of(article)
    spans = paragraphs(text) if unit == "paragraph" else sentences(text, article.language)
    return [(span.start, span.end) for span in spans]


class Marks(NamedTuple):
    """Stretches of units with a code: places of coder, code and article, and ``[start, end)``."""

    coder: Ints
    code: Ints
    article: Ints
    start: Ints
    end: Ints

    def where(self, kept: Truths | Ints) -> "Marks":
        """Return the marks that ``kept`` names."""
        return Marks(*(part[kept] for part in self))


@dataclass(frozen=True)
class Layout:
    """The units of the compared articles, laid end to end.

    ``counts`` is how many units each article has. ``starts`` and ``ends`` are their bounds in
    characters, those of article ``a`` moved by ``base[a]`` and beginning at place ``first[a]``;
    both are None where characters are the units.
    """

    counts: Ints
    base: Ints
    first: Ints
    starts: Ints | None
    ends: Ints | None

    @classmethod
    def of(cls, snapshot: Snapshot, articles: Sequence[Article], unit: Unit) -> "Layout":
        """Return the layout of ``articles`` in ``unit``."""
        lengths = np.array([article.length for article in articles], dtype=np.int64)
        # Spans are no units; how prevalent they are is told in characters.
        if unit in {"character", "span"}:
            return cls.of_characters(lengths)
        return cls.of_spans(lengths, (units_of(snapshot, one, unit) for one in articles))

    @classmethod
    def of_characters(cls, lengths: Ints) -> "Layout":
        """Return the layout of the characters of articles of these lengths."""
        base = _before(lengths + 1)
        return cls(lengths, base, base, None, None)

    @classmethod
    def of_spans(cls, lengths: Ints, spans: Iterable[Sequence[Bounds]]) -> "Layout":
        """Return the layout of articles of these lengths with these units, in their order."""
        base = _before(lengths + 1)
        # Article by article: as tuples, the tokens of all would take ten times the memory.
        found = [np.array(one, dtype=np.int64).reshape(-1, 2) for one in spans]
        counts = np.array([len(one) for one in found], dtype=np.int64)
        bounds = np.concatenate([np.empty((0, 2), dtype=np.int64), *found])
        bounds += np.repeat(base, counts)[:, None]
        return cls(counts, base, _before(counts), bounds[:, 0], bounds[:, 1])

    def cover(self, marks: Marks) -> Marks:
        """Return ``marks``, given in characters, as the units of which they cover a character.

        Those that cover none, on blanks between units, are gone.
        """
        if self.starts is None or self.ends is None:
            return marks
        shift, first = self.base[marks.article], self.first[marks.article]
        start = np.searchsorted(self.ends, marks.start + shift, side="right") - first
        end = np.searchsorted(self.starts, marks.end + shift, side="left") - first
        return marks._replace(start=start, end=end).where(start < end)


def _before(sizes: Ints) -> Ints:
    """Return how much stands before each of ``sizes`` laid end to end."""
    before: Ints = np.cumsum(sizes) - sizes
    return before
