"""Words on a terminal: what comes from data cannot command it, and columns stand in line."""

import json
import re
import sys
from collections.abc import Sequence
from unicodedata import combining, east_asian_width

WRONG_USAGE = 2

# Controls of C0 and C1, marks and controls of direction, separators that break lines, and what
# stands for undecodable bytes in names of files.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_ONE_BYTE = 0x100


def visible(text: str) -> str:
    r"""Return ``text`` on one line, its controls written as ``\x1b`` or ``\u202e``."""
    return _UNSAFE.sub(_escaped, text)


def say(*lines: str) -> None:
    """Print ``lines`` on standard output, each on one line whatever is in it."""
    sys.stdout.write("".join(f"{visible(line)}\n" for line in lines))


def complain(fault: str, *more: str) -> None:
    """Print ``fault``, a sentence, on standard error, and below it the lines that it speaks of."""
    sys.stderr.write("".join(f"{visible(line)}\n" for line in (f"variorum: {fault}", *more)))


def print_json(value: object) -> None:
    """Print ``value`` as one JSON document on standard output."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=2)
    # What is left of controls stands within strings, where JSON has an escape for each.
    safe = "\n".join(_UNSAFE.sub(_json_escaped, line) for line in text.split("\n"))
    sys.stdout.write(f"{safe}\n")


def aligned(rows: Sequence[Sequence[str]], numbers_from: int) -> list[str]:
    """Return ``rows`` as lines, columns from ``numbers_from`` on flush right."""
    cells = [[visible(cell) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    lines = []
    for row in cells:
        parts = []
        for place, (cell, width) in enumerate(zip(row, widths, strict=True)):
            blanks = " " * (width - _width(cell))
            parts.append(f"{blanks}{cell}" if place >= numbers_from else f"{cell}{blanks}")
        lines.append("  ".join(parts).rstrip())
    return lines


def counted(number: int, one: str, many: str) -> str:
    """Return ``number`` with the word that fits it."""
    return f"{number:,} {one if number == 1 else many}"


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < _ONE_BYTE else f"\\u{code:04x}"


def _json_escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def _width(text: str) -> int:
    """Return how many columns of a terminal ``text`` takes."""
    return sum(
        0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text
    )
