"""A table of a report, whatever kind of file it becomes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from variorum.errors import Phrase, decimal, together

Cell = str | int | float | None
Kind = Literal["text", "count", "coefficient", "share", "number"]
_DASH = "–"
_MINUS = "\u2212"


@dataclass(frozen=True)
class Column:
    """A column: ``key`` names it for programs, ``head`` for people."""

    key: str
    head: str
    kind: Kind = "text"
    printed: bool = True
    """Whether it is on paper, too: what programs join by takes the room of what is read."""


@dataclass(frozen=True)
class Sheet:
    """Rows of cells. ``name`` is that of its file, ``caption`` says how its figures came about."""

    name: str
    title: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


def shown(cell: Cell, kind: Kind) -> str:
    """Return ``cell`` as it is printed: coefficients with three digits, shares in percent."""
    if cell is None:
        return _DASH
    if isinstance(cell, str):
        return cell
    if kind == "share":
        return together([decimal(100 * cell, 1), "%"], "\u202f")
    if kind == "coefficient":
        return coefficient(cell)
    return count(cell) if isinstance(cell, int) else decimal(cell, 1)


def count(number: int) -> str:
    """Return ``number``, of things, in groups of three digits."""
    thousands, rest = divmod(number, 1000)
    if not thousands:
        return str(number)
    return Phrase("numbers", "{thousands},{rest}", thousands=count(thousands), rest=f"{rest:03}")


def coefficient(value: float) -> Phrase:
    """Return ``value`` as journals print it: without a nought in English, with one in Spanish."""
    digits = f"{abs(value):.3f}"
    sign = _MINUS if value < 0 and float(digits) else ""
    if not digits.startswith("0."):
        return Phrase("numbers", "{sign}{number}", sign=sign, number=decimal(abs(value), 3))
    # In English there is no nought before the point, for a coefficient is at most one.
    return Phrase("numbers", "{sign}.{decimals}", sign=sign, decimals=digits[2:])


def sheet_of(
    name: str,
    words: tuple[str, str],
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
) -> Sheet:
    """Return a sheet; ``words`` are its title and its caption."""
    return Sheet(name, *words, tuple(columns), tuple(tuple(row) for row in rows))
