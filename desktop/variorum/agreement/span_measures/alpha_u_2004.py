"""The older alpha for unitizing, only to be compared with what other programs report."""

import numpy as np

from variorum.agreement.result import Reason
from variorum.agreement.span_measure import Whole, WholeMeasure
from variorum.agreement.spans import SpanStudy
from variorum.agreement.statistics import Statistics
from variorum.agreement.study import Floats, Ints, number_or_none, ratio
from variorum.agreement.units import Marks
from variorum.errors import sentence


def alpha_u_2004(study: SpanStudy) -> Whole:
    """Return one minus observed by expected disagreement of ends, by code and of all together.

    Krippendorff (1995, Sociological Methodology 25:47–76; 2004, p. 254). It has no interval.
    Articles that all coders did count, laid end to end, no unit or gap reaching across their
    bounds.
    """
    length, many = int(study.lengths.sum()), len(study.roster.coders)
    observed, expected = np.zeros(len(study.codes)), np.zeros(len(study.codes))
    for code in range(len(study.codes)):
        units = study.units.where(study.units.code == code)
        pieces = [_pieces(study, units, article) for article in range(len(study.lengths))]
        observed[code] = sum(map(_apart, pieces)) / max(many * (many - 1) * length**2, 1)
        expected[code] = _expected(pieces, many * length, length)
    value = number_or_none(float((1 - ratio(observed.sum(), expected.sum())).item()))
    return Whole(
        value,
        {
            "by_code": _named(study, 1 - ratio(observed, expected)),
            "observed": _named(study, observed),
            "expected": _named(study, expected),
        },
    )


def _all_did(study: SpanStudy) -> Ints:
    return np.flatnonzero(study.roster.present.all(axis=1))


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
    gaps.sort()
    # The gaps at least as long as each unit, and how many places it has in them.
    first = np.searchsorted(gaps, units)
    beyond = np.append(np.cumsum(gaps[::-1])[::-1], 0)[first]
    room = beyond - (len(gaps) - first) * (units - 1)
    size = units.astype(np.float64)
    among = (len(units) - 1) / 3 * (2 * size**3 - 3 * size**2 + size)
    pairs = whole * (whole - 1) - float((size * (size - 1)).sum())
    return 2 / length * float((among + size**2 * room).sum()) / pairs


def _why_not(study: SpanStudy) -> Reason:
    return "no_variation" if study.compared.any() else "no_units"


MEASURE = WholeMeasure(
    name="alpha_u_2004",
    title=sentence("agreement", "Older alpha for unitizing (2004)"),
    statistics=lambda study: Statistics.none(len(study.roster.articles), "legacy_measure"),
    why=_why_not,
    unit="character",
    whole=alpha_u_2004,
    rests_on=_all_did,
)
