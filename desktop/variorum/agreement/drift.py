"""Whether agreement drifts: a coefficient from one window of articles to the next.

What the windows are, weeks or batches, does not matter here: see ``over_time``.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import scipy

from variorum.agreement.intervals import (
    FEWEST_ARTICLES,
    Estimate,
    Interval,
    interval_of,
    replicated_values,
)
from variorum.agreement.study import Floats, Ints, number_or_none

PERMUTATIONS = 9_999
LIMITS = (0.025, 0.975)
_AT_ONCE = 500
"""How many permutations are held at once."""
_DIGITS = 12
"""Shares of agreement that differ by less are equal, and share a rank."""


@dataclass(frozen=True)
class Window:
    """One window's coefficient, with its interval and the replicates that this is made of."""

    value: float | None
    interval: Interval = field(default_factory=Interval)
    drawn: Floats = field(default_factory=lambda: np.zeros(0))


@dataclass(frozen=True)
class Drift:
    """A coefficient by window, its change from the first to the last, and the trend of articles.

    ``difference`` has an interval where both windows have ten articles. ``spearman`` is the rank
    correlation of windows and the articles' percent agreement, ``p_value`` how often articles in an
    order by chance have one as large.
    """

    windows: tuple[Window, ...]
    difference: float | None
    low: float | None
    high: float | None
    spearman: float | None
    p_value: float | None


def drift(
    estimate: Estimate,
    agreed: Floats,
    windows: Sequence[Sequence[int] | Ints],
    draws: tuple[int, int],
    permutations: int = PERMUTATIONS,
) -> Drift:
    """Return how a coefficient goes along ``windows``: the places of the articles of each.

    ``agreed`` is each article's percent agreement, NaN where it has none. ``draws`` are the number
    of resamples, 0 for none, and the seed. Each window's articles are resampled for themselves
    (Efron & Tibshirani 1993, ch. 13 and, for the trend, 15).
    """
    replicates, seed = draws
    found = tuple(
        _window(estimate, np.asarray(places, dtype=np.int64), replicates, seed + number)
        for number, places in enumerate(windows)
    )
    change, low, high = _difference(found)
    spearman, p_value = _trend(agreed, windows, permutations, seed)
    return Drift(found, change, low, high, spearman, p_value)


def _window(estimate: Estimate, places: Ints, replicates: int, seed: int) -> Window:
    part = estimate.statistics.of_articles(places)
    counted = np.flatnonzero(np.isin(places, estimate.articles))
    value = number_or_none(part.all().value[0])
    few = "too_few_documents" if len(counted) < FEWEST_ARTICLES else None
    why = part.no_interval or few
    if why is not None or value is None or not replicates:
        return Window(value, Interval(reason=why if replicates else None))
    (drawn,) = replicated_values([part], replicates, seed)
    return Window(value, interval_of(Estimate(part, counted), drawn), drawn)


def _difference(windows: Sequence[Window]) -> tuple[float | None, float | None, float | None]:
    """Return last minus first with its percentile interval; the two are resampled apart."""
    if len(windows) < 2:  # noqa: PLR2004  a difference is of two
        return None, None, None
    first, last = windows[0], windows[-1]
    if first.value is None or last.value is None:
        return None, None, None
    change = last.value - first.value
    if not len(first.drawn) or not len(last.drawn):
        return change, None, None
    apart = last.drawn - first.drawn
    defined = apart[~np.isnan(apart)]
    if not len(defined):
        return change, None, None
    low, high = np.quantile(defined, LIMITS).tolist()
    return change, low, high


def _trend(
    agreed: Floats, windows: Sequence[Sequence[int] | Ints], permutations: int, seed: int
) -> tuple[float | None, float | None]:
    """Return Spearman's correlation, and how often a shuffle of the articles gives as much."""
    pairs = [(number, agreed[place]) for number, some in enumerate(windows) for place in some]
    known = np.array(pairs, dtype=np.float64).reshape(-1, 2).round(_DIGITS)
    known = known[~np.isnan(known[:, 1])]
    if not len(known):
        return None, None
    ranks = scipy.stats.rankdata(known, axis=0)
    order, values = (ranks - ranks.mean(axis=0)).T
    scale = float(np.sqrt((order**2).sum() * (values**2).sum()))
    if scale == 0:
        return None, None
    found = float(order @ values) / scale
    if not permutations:
        return found, None
    # The window is what is shuffled: its order is that of nothing but the windows.
    generator = np.random.default_rng(seed)
    as_large = 0
    for start in range(0, permutations, _AT_ONCE):
        many = min(_AT_ONCE, permutations - start)
        shuffled = generator.permuted(np.tile(order, (many, 1)), axis=1)
        by_chance: Floats = shuffled @ values / scale
        as_large += int((np.abs(by_chance) >= abs(found) - 1e-12).sum())
    return found, (as_large + 1) / (permutations + 1)


def windows_of(numbers: Sequence[int]) -> list[Ints]:
    """Return the places of the articles of each window, from the number of each one's window."""
    given = np.asarray(numbers, dtype=np.int64)
    return [np.flatnonzero(given == one) for one in np.unique(given).tolist()]
