"""The selection as numbers, and the units by which a mouse selects."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from variorum.text.segments import sentences
from variorum.text.span import Span, merge_spans
from variorum.ui.articleview.page import Page
from variorum.ui.articleview.qttext import trimmed

Unit = Literal["grapheme", "word", "sentence", "paragraph"]


@dataclass
class Selection:
    """A caret with the anchor from which it selects, and further ranges chosen before."""

    anchor: int = 0
    caret: int = 0
    others: list[Span] = field(default_factory=list)

    @property
    def main(self) -> Span | None:
        """The range between anchor and caret."""
        low, high = sorted((self.anchor, self.caret))
        return Span(low, high) if low < high else None

    @property
    def spans(self) -> list[Span]:
        """All ranges in reading order; those that touch are one."""
        main = self.main
        return merge_spans([*self.others, main] if main else self.others)

    def put(self, caret: int, *, extend: bool = False) -> None:
        """Move the caret; without ``extend`` nothing stays selected."""
        self.caret = caret
        if not extend:
            self.anchor = caret
            self.others.clear()

    def add_range(self) -> None:
        """Keep the main range, so that the next one comes in addition."""
        main = self.main
        if main is not None:
            self.others.append(main)
        self.anchor = self.caret

    def drop(self) -> None:
        """Select nothing."""
        self.anchor = self.caret
        self.others.clear()


def changed_stretches(before: Sequence[Span], now: Sequence[Span]) -> list[tuple[int, int]]:
    """Return where, from and to, only one of the two, whose spans lie apart, has selected."""
    edges: set[int] = set()
    for span in (*before, *now):
        # An edge that both have, or that two spans share, changes nothing.
        edges ^= {span.start}
        edges ^= {span.end}
    cuts = iter(sorted(edges))
    return list(zip(cuts, cuts, strict=True))


def unit_at(page: Page, offset: int, unit: Unit, language: str = "") -> tuple[int, int]:
    """Return the ``unit`` of text around the character at ``offset``, as (start, end)."""
    number = page.paragraphs.at(offset)
    first, last = page.paragraphs.starts[number], page.paragraphs.ends[number]
    if unit == "paragraph" or first == last:
        return first, last
    if unit == "sentence":
        return _sentence_at(page.text[first:last], first, offset, language)
    boundaries = page.laid(number).boundaries
    local = min(offset, last - 1) - first
    start, end = boundaries.grapheme(local) if unit == "grapheme" else boundaries.piece(local)
    return first + start, first + end


def dragged(page: Page, origin: int, here: int, unit: Unit, language: str = "") -> tuple[int, int]:
    """Return (anchor, caret) of a drag from the character at ``origin`` to the one at ``here``.

    By words, blanks and punctuation at the outer ends stay out.
    """
    first, last = unit_at(page, origin, unit, language), unit_at(page, here, unit, language)
    start, end = min(first[0], last[0]), max(first[1], last[1])
    if unit == "word":
        start, end = trimmed(page.text, start, end)
    return (start, end) if here >= origin else (end, start)


def grown(page: Page, low: int, high: int, language: str = "") -> tuple[int, int]:
    """Return the smallest word, sentence, paragraph or article that holds more than a range.

    A caret behind a word, where ``low`` is ``high``, is in that word; on a blank line it stays.
    """
    units: tuple[Unit, ...] = ("word", "sentence", "paragraph")
    for unit in units:
        for origin in (low, max(0, low - 1)) if low == high else (low,):
            start, end = dragged(page, origin, max(origin, high - 1), unit, language)
            larger = start <= low and high <= end and end - start > high - low
            if larger and any(map(str.isalnum, page.text[start:end])):
                return start, end
    return (low, high) if low == high else (0, len(page.text))


def _sentence_at(text: str, first: int, offset: int, language: str) -> tuple[int, int]:
    local = offset - first
    before = Span(0, len(text))
    for span in sentences(text, language):
        if span.start > local:
            break
        before = span
    return first + before.start, first + before.end
