"""Cells that a spreadsheet would run as a formula, made safe; and the exact way back.

A text whose first character after blanks and controls is ``=``, ``+``, ``-``, ``@`` or one of
their full-width forms, or that has a tab or line end before its first character, is given a
leading apostrophe. So is a text that would be given one but for the apostrophes it begins with:
else the way back would take off one of its own.
"""

import re

_BLANK = r"\s\x00-\x1f\x7f-\x9f\xad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
_RISKY = re.compile(rf"'*[{_BLANK}]*?[\t\r\n=+\-@＝＋－＠]")
GUARD = "'"


def guard(cell: str) -> str:
    """Return ``cell`` so that no spreadsheet takes it for a formula."""
    return GUARD + cell if _RISKY.match(cell) else cell


def unguard(cell: str) -> str:
    """Return the text that ``guard`` made ``cell`` from; other texts stay as they are."""
    return cell[1:] if cell[:1] == GUARD and _RISKY.match(cell) else cell
