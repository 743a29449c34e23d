"""Words of either direction of writing, within others."""

from unicodedata import bidirectional

_FIRST_STRONG, _POP = "\u2068", "\u2069"


def isolated(words: str) -> str:
    """Return ``words`` so that they are laid out in the direction of their own first letter.

    What stands around them is not drawn in, nor do they follow it. Words without any letter
    written from right to left need nothing, and stay as they are.
    """
    if words.isascii() or not any(bidirectional(char) in {"R", "AL", "AN"} for char in words):
        return words
    return f"{_FIRST_STRONG}{words}{_POP}"
