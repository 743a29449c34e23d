"""Text as it is compared when people type part of it: without case and accents."""

from unicodedata import combining, normalize


class _Marks(dict[int, int | None]):
    """What ``str.translate`` makes of a character: nothing of an accent; looked up once each."""

    def __missing__(self, char: int) -> int | None:
        self[char] = None if combining(chr(char)) else char
        return self[char]


_MARKS = _Marks()


def folded(text: str) -> str:
    """Return ``text`` without case, accents and needless blanks."""
    if not text.isascii():
        text = normalize("NFD", text).translate(_MARKS)
    return " ".join(text.casefold().split())
