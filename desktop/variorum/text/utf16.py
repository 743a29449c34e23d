"""Offsets in one text: code points (ours) and UTF-16 units (Qt's)."""

from bisect import bisect_right


class Utf16Index:
    """Translates offsets in one text between code points (ours) and UTF-16 units (Qt's)."""

    def __init__(self, text: str) -> None:
        # A text without astral characters needs no table: then both counts are equal.
        astral = max(text, default="") > "\uffff"
        self._points = [i for i, char in enumerate(text) if char > "\uffff"] if astral else []
        self._units = [point + rank for rank, point in enumerate(self._points)]

    def to_utf16(self, point: int) -> int:
        """Return where the code point offset ``point`` lies in UTF-16."""
        return point + bisect_right(self._points, point - 1)

    def to_points(self, unit: int) -> int:
        """Return the code point offset of ``unit``; the middle of a pair counts as its end."""
        return unit - bisect_right(self._units, unit - 2)
