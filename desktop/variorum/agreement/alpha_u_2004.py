"""The older alpha for unitizing, only to be compared with what other programs report."""

import numpy as np

from variorum.agreement.result import Result
from variorum.agreement.spans import SpanStudy
from variorum.agreement.study import Floats, Ints, number_or_none, ratio
from variorum.agreement.units import Marks


def alpha_u_2004(study: SpanStudy) -> Result:
    """Return one minus observed by expected disagreement of ends, by code and of all together.

    Krippendorff (1995, Sociological Methodology 25:47–76; 2004, p. 254). It has no interval.
    Articles that all coders did count, laid end to end, no unit or gap reaching across their
    bounds.
    """
    places = np.flatnonzero(study.roster.present.all(axis=1))
    length, many = int(study.lengths[places].sum()), len(study.roster.coders)
    observed, expected = np.zeros(len(study.codes)), np.zeros(len(study.codes))
    for code in range(len(study.codes)):
        units = study.units.where((study.units.code == code) & np.isin(study.units.article, places))
        pieces = [_pieces(study, units, article) for article in places.tolist()]
        observed[code] = sum(map(_apart, pieces)) / (many * (many - 1) * length**2)
        expected[code] = _expected(pieces, many * length, length)
    values = 1 - ratio(observed, expected)
    value = number_or_none(float((1 - ratio(observed.sum(), expected.sum())).item()))
    return Result(
        value=value,
        reason=None if value is not None else "no_units" if len(places) else "no_pairable_values",
        n_units=len(study.units.start),
        n_documents=len(places),
        n_coders=many,
        details={
            "by_code": _named(study, values),
            "observed": _named(study, observed),
            "expected": _named(study, expected),
        },
    )


def _named(study: SpanStudy, values: Floats) -> dict[str, float | None]:
    return {
        code: number_or_none(value)
        for code, value in zip(study.codes, values.tolist(), strict=True)
    }


def _pieces(study: SpanStudy, units: Marks, article: int) -> list[tuple[Ints, Ints]]:
    """Return for each coder the units and the gaps of ``article``: starts and ends as rows."""
    pieces = []
    for coder in range(len(study.roster.coders)):
        own = units.where((units.coder == coder) & (units.article == article))
        order = np.argsort(own.start, kind="stable")
        marked = np.stack([own.start[order], own.end[order]], axis=1)
        edges = np.concatenate([[0], marked.ravel(), [study.lengths[article]]]).reshape(-1, 2)
        pieces.append((marked, edges[edges[:, 0] < edges[:, 1]]))
    return pieces


def _apart(pieces: list[tuple[Ints, Ints]]) -> float:
    """Return the disagreements of all ordered pairs of coders in an article."""
    total = 0.0
    for place, (units, _) in enumerate(pieces):
        for other, (theirs, gaps) in enumerate(pieces):
            if place != other:
                start, end = units[:, :1], units[:, 1:]
                meets = (start < theirs[:, 1]) & (theirs[:, 0] < end)
                off = (start - theirs[:, 0]) ** 2 + (end - theirs[:, 1]) ** 2
                inside = ((gaps[:, 0] <= start) & (end <= gaps[:, 1])).any(axis=1)
                # A unit in a gap counts in both orders, but is met here in one only.
                total += float(off[meets].sum())
                total += 2 * float((inside * (end - start)[:, 0] ** 2).sum())
    return total


def _expected(pieces: list[list[tuple[Ints, Ints]]], whole: int, length: int) -> float:
    """Return the disagreement expected of all units and gaps set down anywhere."""
    if not pieces:
        return 0.0
    units = np.concatenate([np.diff(own).ravel() for one in pieces for own, _ in one])
    gaps = np.concatenate([np.diff(own).ravel() for one in pieces for _, own in one])
    room = np.maximum(gaps[None, :] - units[:, None] + 1, 0).sum(axis=1)
    among = (len(units) - 1) / 3 * (2 * units**3 - 3 * units**2 + units)
    pairs = whole * (whole - 1) - float((units * (units - 1)).sum())
    return 2 / length * float((among + units**2 * room).sum()) / pairs
