"""Paragraphs, sentences and tokens: the units in which the view shows and agreement counts."""

import re
import unicodedata
from functools import lru_cache
from importlib.metadata import version
from itertools import pairwise

import regex
import sentencex

from variorum.text.span import Span

_BREAK = re.compile("[\n\x85\u2028\u2029]")
SENTENCE_SPLITTER = f"sentencex {version('sentencex')}"
"""The library that finds sentences, with its version: it stands in every result by sentence."""

_WORD_BOUNDARY = regex.compile(r"(?w)\b")
TOKENIZER = f"regex {version('regex')} (Unicode word boundaries, UAX 29)"
"""The library that finds tokens, with its version and rule: it stands in every result by token."""
_NO_BLANKS = regex.compile(r"\p{Line_Break=Complex_Context}")
"""Letters of Thai, Lao, Khmer and the like: their words are found by dictionary alone."""
_APART = "PZC"
"""Categories of Unicode that make no token by themselves: punctuation, blanks, controls."""


def paragraph_bounds(text: str) -> list[tuple[int, int]]:
    """Return (start, end) of every line of ``text``, blank ones too, without their breaks."""
    bounds = []
    start = 0
    for found in _BREAK.finditer(text):
        bounds.append((start, found.start()))
        start = found.end()
    bounds.append((start, len(text)))
    return bounds


def paragraphs(text: str) -> list[Span]:
    """Return the paragraphs of ``text`` that hold more than blanks."""
    return [Span(start, end) for start, end in paragraph_bounds(text) if text[start:end].strip()]


def sentences(text: str, language: str = "") -> list[Span]:
    """Return the sentences of ``text``, each within one paragraph, without surrounding blanks.

    ``language`` is an ISO 639-1 code; English rules serve where it is empty or unknown.
    """
    found = []
    for paragraph in paragraphs(text):
        content = paragraph.of(text)
        for boundary in sentencex.get_sentence_boundaries(language[:2] or "en", content):
            start, end = boundary["start_index"], boundary["end_index"]
            piece = content[start:end]
            lead = len(piece) - len(piece.lstrip())
            stripped = len(piece.strip())
            if stripped:
                begin = paragraph.start + start + lead
                found.append(Span(begin, begin + stripped))
    return found


def token_bounds(text: str) -> list[tuple[int, int]]:
    """Return (start, end) of the words, numbers and other signs, no punctuation and no blanks.

    ``don't`` and ``50,000`` are one each, ``MS-13`` is two, an emoji is one, an ideograph is one.
    """
    cuts = sorted({0, len(text), *(found.start() for found in _WORD_BOUNDARY.finditer(text))})
    return [(start, end) for start, end in pairwise(cuts) if _makes_token(text[start:end])]


def word_border(text: str, offset: int) -> int:
    """Return where ``text`` is cut in two nearest to ``offset`` without a cut within a word.

    Numbers are cut where one wants, and so are scripts that have no blanks between words.
    """
    for start, end in token_bounds(text):
        word = text[start:end]
        if start < offset < end and any(map(str.isalpha, word)) and not _NO_BLANKS.search(word):
            ends = [border for border in (start, end) if 0 < border < len(text)]
            return min(ends, key=lambda border: abs(border - offset), default=offset)
    return offset


@lru_cache(maxsize=20_000)
def _makes_token(piece: str) -> bool:
    """Tell whether ``piece`` is more than punctuation and blanks; most pieces come again."""
    return any(unicodedata.category(sign)[0] not in _APART for sign in piece)
