"""Studies of plain ratings: tables of values without texts."""

from collections.abc import Hashable, Sequence
from typing import Any

import numpy as np

from variorum.agreement.study import MISSING, Floats, Study


def study_of_items(
    coders: Sequence[str],
    items: Sequence[Sequence[Hashable | None]],
    *,
    categories: Sequence[Hashable] | None = None,
    documents: Sequence[Hashable] | None = None,
    frequencies: Sequence[float] | None = None,
) -> Study:
    """Return the study of plain ratings: one row a unit, one column a coder.

    ``categories`` are the declared ones, else those seen; ``documents`` and ``frequencies``
    give each row its article and how many units it stands for. None is a missing value; a
    row without any value is dropped.
    """
    seen = {value for row in items for value in row if value is not None}
    declared = tuple(categories) if categories is not None else tuple(sorted(seen, key=_order))
    place = {value: number for number, value in enumerate(declared)}
    rows = np.array(
        [[MISSING if value is None else place[value] for value in row] for row in items],
        dtype=np.int64,
    ).reshape(len(items), len(coders))
    order = sorted(range(len(coders)), key=lambda column: coders[column])
    names = sorted(set(documents or ()), key=_order)
    rank = {name: number for number, name in enumerate(names)}
    return Study.of_rows(
        tuple(coders[column] for column in order),
        declared,
        tuple(str(name) for name in names),
        rows[:, order],
        np.array([rank[name] for name in documents or ()] or [0] * len(items), dtype=np.int64),
        np.array(frequencies or [1.0] * len(items), dtype=np.float64),
    )


def study_of_array(coders: Sequence[str], values: Floats) -> Study:
    """Return the study of numbers: one row a unit, one column a coder, NaN for a missing value."""
    missing = np.isnan(values)
    seen, place = np.unique(values[~missing], return_inverse=True)
    rows = np.full(values.shape, MISSING, dtype=np.int64)
    rows[~missing] = place
    order = sorted(range(len(coders)), key=lambda column: coders[column])
    return Study.of_rows(
        tuple(coders[column] for column in order),
        tuple(seen.tolist()),
        (),
        rows[:, order],
        np.zeros(len(rows), dtype=np.int64),
        np.ones(len(rows)),
    )


def study_of_counts(categories: Sequence[Hashable], rows: Sequence[Sequence[int]]) -> Study:
    """Return the study of units of which only the count of each category is known."""
    items = [
        [value for value, count in zip(categories, row, strict=True) for _ in range(count)]
        for row in rows
    ]
    most = max((len(item) for item in items), default=0)
    coders = [f"{number:03}" for number in range(most)]
    padded = [item + [None] * (most - len(item)) for item in items]
    return study_of_items(coders, padded, categories=categories)


def study_of_table(categories: Sequence[Hashable], matrix: Sequence[Sequence[int]]) -> Study:
    """Return the study of two coders from their contingency table (rows: the first)."""
    cells = [
        (row, column, count)
        for row, counts in zip(categories, matrix, strict=True)
        for column, count in zip(categories, counts, strict=True)
        if count
    ]
    return study_of_items(
        ("1", "2"),
        [cell[:2] for cell in cells],
        categories=categories,
        frequencies=[cell[2] for cell in cells],
    )


def _order(value: Hashable) -> tuple[bool, Any]:
    """Sort numbers as numbers and before all else, the rest by how it is written."""
    if isinstance(value, int | float):
        return (False, value)
    return (True, sorted(value) if isinstance(value, frozenset) else str(value))
