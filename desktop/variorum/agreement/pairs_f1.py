"""F1 of pairs of coders, and its mean."""

from collections.abc import Mapping

import numpy as np

from variorum.agreement.measure import Details
from variorum.agreement.roster import Roster
from variorum.agreement.spans import SpanStudy
from variorum.agreement.statistics import Coefficient, Statistics, mean_of_defined
from variorum.agreement.study import Floats, number_or_none, ratio

COUNTS = 3
"""``tp``, ``n_a`` and ``n_b``, for each pair and article."""


def pairs_statistics(counts: Floats) -> Statistics:
    """Return what the mean F1 needs: ``counts`` by article, three of each pair side by side."""
    return Statistics(counts, _coefficient)


def _coefficient(sums: Floats) -> Coefficient:
    value = mean_of_defined(f1(*_split(sums)))
    return Coefficient(value, np.full_like(value, np.nan), np.full_like(value, np.nan))


def _split(sums: Floats) -> tuple[Floats, Floats, Floats]:
    tp, ours, theirs = np.moveaxis(sums.reshape(*sums.shape[:-1], -1, COUNTS), -1, 0)
    return tp, ours, theirs


def f1(tp: Floats, ours: Floats, theirs: Floats) -> Floats:
    """Return ``2 tp/(n_a + n_b)``, undefined where both sides are empty."""
    return ratio(2 * tp, ours + theirs)


def pairs_details(study: SpanStudy, statistics: Statistics) -> Details:
    """Return the F1 and the counts of each pair."""
    tp, ours, theirs = _split(statistics.by_article.sum(axis=0))
    values = f1(tp, ours, theirs)
    pairs = {
        study.roster.names(pair): {
            "f1": number_or_none(values[place]),
            "tp": round(tp[place]),
            "n_a": round(ours[place]),
            "n_b": round(theirs[place]),
        }
        for place, pair in enumerate(study.roster.pairs)
    }
    return Details(None, {"pairs": pairs})


def side_by_side(roster: Roster, columns: Mapping[tuple[int, int], tuple[Floats, ...]]) -> Floats:
    """Return the columns of each pair, zero in articles that not both of its coders did."""
    parts = [
        np.where(roster.shared(pair), column, 0.0)
        for pair in roster.pairs
        for column in columns[pair]
    ]
    return np.stack(parts, axis=1) if parts else np.zeros((len(roster.articles), 0))
