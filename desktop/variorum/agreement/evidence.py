"""The codings that count, as marks in units."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from variorum.agreement.selection import Selection
from variorum.agreement.study import Ints, unique_rows
from variorum.agreement.sweep import merged
from variorum.agreement.units import Layout, Marks
from variorum.model.codebook import Scheme
from variorum.model.coding import Coding
from variorum.model.snapshot import Snapshot


@dataclass(frozen=True)
class Evidence:
    """Merged marks whose codes are places in ``codes``, and warnings by code id."""

    codes: tuple[str, ...]
    marks: Marks
    odd: Mapping[str, tuple[str, ...]]


def gather(snapshot: Snapshot, scheme: Scheme, selection: Selection, layout: Layout) -> Evidence:
    """Return what the compared coders marked in the articles that they finished."""
    codes = tuple(sorted(scheme.code))
    counted = _counted(snapshot.codings, codes, selection)
    rows = np.array([row for row, _ in counted], dtype=np.int64).reshape(-1, len(Marks._fields))
    odd = _versions([coding for _, coding in counted], scheme)
    distinct, _ = unique_rows(rows)
    if len(distinct) < len(rows):
        ordered = rows[np.lexsort(rows.T[::-1])]
        again = (ordered[1:] == ordered[:-1]).all(axis=1)
        for code in np.unique(ordered[1:][again, 1]):
            odd[codes[code]] = (*odd.get(codes[code], ()), "dropped_duplicates")
    marks = merged(layout.cover(Marks(*distinct.T)))
    return Evidence(codes, marks, odd)


def _counted(
    codings: Sequence[Coding], codes: tuple[str, ...], selection: Selection
) -> list[tuple[tuple[int, ...], Coding]]:
    """Return the codings that count with their places: coder, code, article, start, end."""
    code = {one: number for number, one in enumerate(codes)}
    coder = {one.id: number for number, one in enumerate(selection.coders)}
    article = {one.id: number for number, one in enumerate(selection.articles)}
    present = selection.present.tolist()
    counted: list[tuple[tuple[int, ...], Coding]] = []
    for coding in codings:
        who, where = coder.get(coding.coder), article.get(coding.article)
        if who is not None and where is not None and present[where][who]:
            row = (who, code[coding.code], where, coding.start, coding.end)
            counted.append((row, coding))
    return counted


def _versions(codings: Sequence[Coding], scheme: Scheme) -> dict[str, tuple[str, ...]]:
    """Return a warning for each code of a codebook of which several versions were used."""
    seen = {
        (scheme.code[code].codebook, version)
        for code, version in {(coding.code, coding.codebook_version) for coding in codings}
        if version
    }
    count = Counter(book for book, _ in seen)
    return {
        code.id: ("mixed_codebook_versions",) for code in scheme.codes if count[code.codebook] > 1
    }


def renumbered(marks: Marks, member: Ints) -> Marks:
    """Return the marks of the codes at the places ``member``, numbered by their order there."""
    own = marks.where(np.isin(marks.code, member))
    return own._replace(code=np.searchsorted(member, own.code))
