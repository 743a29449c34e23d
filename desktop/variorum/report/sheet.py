"""A table of a report, whatever kind of file it becomes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

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
        return f"{100 * cell:.1f}\u202f%"
    if kind == "coefficient":
        return _coefficient(cell)
    return f"{cell:,}" if isinstance(cell, int) else f"{cell:.1f}"


def _coefficient(value: float) -> str:
    digits = f"{abs(value):.3f}"
    if float(digits) == 0:
        return ".000"
    return (_MINUS if value < 0 else "") + digits.removeprefix("0")


def sheet_of(
    name: str,
    words: tuple[str, str],
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
) -> Sheet:
    """Return a sheet; ``words`` are its title and its caption."""
    return Sheet(name, *words, tuple(columns), tuple(tuple(row) for row in rows))
