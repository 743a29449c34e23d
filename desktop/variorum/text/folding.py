"""Text as it is compared when people type part of it: without case and accents."""

from unicodedata import combining, normalize


def folded(text: str) -> str:
    """Return ``text`` without case, accents and needless blanks."""
    if not text.isascii():
        text = "".join(char for char in normalize("NFD", text) if not combining(char))
    return " ".join(text.casefold().split())
