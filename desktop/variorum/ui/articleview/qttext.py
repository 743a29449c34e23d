"""From our strings to Qt's and back: letters one for one, boundaries of words and graphemes."""

import re
import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QTextBoundaryFinder

from variorum.text.utf16 import Utf16Index

_SIGNS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"}
_SIGNS |= {0x0D: 0x200B, 0x7F: 0x2421, 0xFFFC: 0xFFFD}
_SIGNS |= dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)
_SIGNS |= dict.fromkeys(range(0xFDD0, 0xFDF0), 0xFFFD)
_SIGN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffc]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f\u202b\u202e\u2067"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_APOSTROPHES = "'\u2019\u02bc"
_JOINER = "\u200d"
_SKIN = "".join(map(chr, range(0x1F3FB, 0x1F400)))
_REGIONAL = "".join(map(chr, range(0x1F1E6, 0x1F200)))
_IDEOGRAPH = re.compile(
    "[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)

# Punctuation, but not currency, percent or other signs, which carry meaning at an edge; format
# characters such as U+200B are no word either. A combining mark is never outer.
_OUTER = frozenset({"Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Cc", "Cf"})


def to_qt(text: str) -> str:
    """Return ``text`` so that Qt shows and counts every character of it: one for one.

    PySide reads a byte order mark at the start of a string and drops it (or swaps all bytes);
    control characters would break lines or vanish.
    """
    if text[:1] in ("\ufeff", "\ufffe"):
        text = "\u200b" + text[1:]
    return text.translate(_SIGNS) if _SIGN.search(text) else text


def has_right_to_left(text: str) -> bool:
    """Tell whether some of ``text`` runs from right to left, so that a range may be in pieces."""
    return _RIGHT_TO_LEFT.search(text) is not None


def starts_right_to_left(text: str) -> bool:
    """Tell whether the first letter with a direction runs from right to left (UAX 9, P2)."""
    if not has_right_to_left(text):
        return False
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def is_ideographic(text: str) -> bool:
    """Tell whether ``text`` is Chinese or Japanese: without a dictionary it has no words."""
    return len(_IDEOGRAPH.findall(text)) * 4 > len(text)


class Boundaries:
    """Where graphemes and words of one paragraph begin and end, in its code points."""

    def __init__(self, text: str, index: Utf16Index) -> None:
        self._text = text
        self._index = index
        shown = to_qt(text)
        self._graphemes = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, shown)
        self._words = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, shown)
        self.ideographic = is_ideographic(text)

    def grapheme(self, offset: int) -> tuple[int, int]:
        """Return the grapheme at ``offset``; an empty range at the end of the paragraph."""
        if 0 <= offset < len(self._text) and self._text[offset] in _REGIONAL:
            return self._flag(offset)
        start, end = self._piece(self._graphemes, offset)
        while self._glued(start):
            start = self._piece(self._graphemes, start - 1)[0]
        while self._glued(end):
            end = self._piece(self._graphemes, end)[1]
        return start, end

    def _glued(self, offset: int) -> bool:
        """Tell whether no grapheme can end at ``offset`` (UAX 29, GB9 and GB11).

        Qt knows, but forgets it for emoji before Thai.
        """
        if not 0 < offset < len(self._text):
            return False
        before, after = self._text[offset - 1], self._text[offset]
        if after == _JOINER or after in _SKIN or unicodedata.category(after) in ("Mn", "Me"):
            return before == _JOINER or unicodedata.category(before) not in ("Cc", "Cf", "Cs")
        emoji = unicodedata.category(after) == "So" and after not in _REGIONAL
        return before == _JOINER and emoji

    def _flag(self, offset: int) -> tuple[int, int]:
        """Return the two letters of a flag: after another emoji, Qt would part them."""
        first = offset
        while first > 0 and self._text[first - 1] in _REGIONAL:
            first -= 1
        start = offset - (offset - first) % 2
        paired = self._text[start + 1 : start + 2] in _REGIONAL
        return start, start + (2 if paired and start + 1 < len(self._text) else 1)

    def piece(self, offset: int) -> tuple[int, int]:
        """Return what lies between two word boundaries at ``offset``: a word, blanks or signs."""
        if self.ideographic:
            return self._piece(self._graphemes, offset)
        start, end = self._piece(self._words, offset)
        if self._joins(start) and end == start + 1:
            start = self._piece(self._words, start - 1)[0]
        while self._joins(start - 1):
            start = self._piece(self._words, start - 2)[0]
        while self._joins(end):
            end = self._piece(self._words, end + 1)[1]
        return self.floor(start), self.ceiling(end)

    def _joins(self, offset: int) -> bool:
        """Tell whether an apostrophe at ``offset`` joins what UAX 29 parts: ``C9's``."""
        text = self._text
        inside = 0 < offset < len(text) - 1 and text[offset] in _APOSTROPHES
        return inside and text[offset - 1].isalnum() and text[offset + 1].isalnum()

    def floor(self, offset: int) -> int:
        """Return the last grapheme boundary at or before ``offset``."""
        return self.grapheme(offset)[0]

    def ceiling(self, offset: int) -> int:
        """Return the first grapheme boundary at or after ``offset``."""
        start, end = self.grapheme(offset)
        return offset if offset == start else end

    def previous(self, offset: int) -> int:
        """Return the grapheme boundary before ``offset``, or 0."""
        return self.grapheme(offset - 1)[0] if offset > 0 else 0

    def next(self, offset: int) -> int:
        """Return the grapheme boundary after ``offset``, or the end."""
        return self.grapheme(offset)[1]

    def next_word_end(self, offset: int) -> int:
        """Return the end of the first word that ends after ``offset``, or the end."""
        while offset < len(self._text):
            start, end = self.piece(offset)
            offset = end
            if has_letter(self._text[start:end]):
                return end
        return len(self._text)

    def next_word_start(self, offset: int) -> int:
        """Return the start of the first word that starts after ``offset``, or the end."""
        offset = self.piece(offset)[1]
        while offset < len(self._text):
            start, end = self.piece(offset)
            if has_letter(self._text[start:end]):
                return start
            offset = end
        return len(self._text)

    def previous_word_start(self, offset: int) -> int:
        """Return the start of the last word that starts before ``offset``, or 0."""
        while offset > 0:
            start, end = self.piece(offset - 1)
            if has_letter(self._text[start:end]):
                return start
            offset = start
        return 0

    def previous_word_end(self, offset: int) -> int:
        """Return the end of the last word that ends before ``offset``, or 0."""
        if offset > 0:
            start, end = self.piece(offset - 1)
            # Inside or at the end of a piece: what ends before it begins further left.
            offset = start if end >= offset else offset
        return self.last_word_end(offset)

    def last_word_end(self, offset: int | None = None) -> int:
        """Return the end of the last word up to ``offset`` (or of all), or 0 if there is none."""
        offset = len(self._text) if offset is None else offset
        while offset > 0:
            start, end = self.piece(offset - 1)
            if has_letter(self._text[start:end]):
                return end
            offset = start
        return 0

    def _piece(self, finder: QTextBoundaryFinder, offset: int) -> tuple[int, int]:
        if offset >= len(self._text):
            return len(self._text), len(self._text)
        unit = self._index.to_utf16(max(0, offset))
        finder.setPosition(unit)
        start = unit if finder.isAtBoundary() else finder.toPreviousBoundary()
        finder.setPosition(unit)
        end = finder.toNextBoundary()
        return self._index.to_points(max(0, start)), self._index.to_points(end)


def has_letter(text: str) -> bool:
    """Tell whether ``text`` holds a letter or digit: otherwise it is blanks and signs."""
    return any(char.isalnum() for char in text)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range of ``text`` without blanks and punctuation at its ends.

    A range of nothing else only loses its blanks; one of blanks alone stays as it is.
    """
    inner = _trim(text, start, end, _is_outer)
    if inner[0] == inner[1]:
        inner = _trim(text, start, end, str.isspace)
    return (start, end) if inner[0] == inner[1] else inner


def _trim(text: str, start: int, end: int, outer: Callable[[str], bool]) -> tuple[int, int]:
    while start < end and outer(text[start]):
        start += 1
    while start < end and outer(text[end - 1]):
        end -= 1
    return start, end


def _is_outer(char: str) -> bool:
    return char.isspace() or unicodedata.category(char) in _OUTER
