"""Agreement from one window of time to the next."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from variorum.agreement.intervals import (
    FEWEST_ARTICLES,
    Estimate,
    Interval,
    interval_of,
    replicated_values,
)
from variorum.agreement.measure import Measure
from variorum.agreement.measures import percent_agreement
from variorum.agreement.result import Result
from variorum.agreement.study import Floats, Ints, Study, number_or_none

PERMUTATIONS = 9_999
LIMITS = (0.025, 0.975)


@dataclass(frozen=True)
class Window:
    """One window's agreement, with its interval and the replicates that this is made of."""

    number: int
    result: Result
    interval: Interval
    drawn: Floats


@dataclass(frozen=True)
class Drift:
    """A coefficient by window, its change from the first to the last, and the trend of articles.

    ``spearman`` is the rank correlation of windows and the articles' percent agreement,
    ``p_value`` how often articles in an order by chance have one as large.
    """

    windows: tuple[Window, ...]
    difference: float | None
    low: float | None
    high: float | None
    spearman: float | None
    p_value: float | None


def drift(
    measure: Measure, study: Study, window_of: Sequence[int], replicates: int, seed: int = 1
) -> Drift:
    """Return how agreement changes; ``window_of`` numbers the window of each article.

    Each window's articles are resampled for themselves (Efron & Tibshirani 1993, ch. 13 and, for
    the trend, 15).
    """
    number = np.asarray(window_of, dtype=np.int64)
    windows = [
        _window(measure, study.of_articles(np.flatnonzero(number == one)), one, replicates, seed)
        for one in np.unique(number).tolist()
    ]
    first, last = windows[0], windows[-1]
    change = low = high = None
    if first.result.value is not None and last.result.value is not None:
        change = last.result.value - first.result.value
    if len(first.drawn) and len(last.drawn) and first is not last:
        low, high = np.nanquantile(last.drawn - first.drawn, LIMITS).tolist()
    spearman, p_value = _trend(study, number, seed)
    return Drift(tuple(windows), change, low, high, spearman, p_value)


def _window(measure: Measure, study: Study, number: int, replicates: int, seed: int) -> Window:
    result, statistics = measure.compute(study), measure.statistics(study)
    few = len(study.counted_articles) < FEWEST_ARTICLES
    if few or not replicates or result.value is None:
        reason = "too_few_documents" if few else None
        return Window(number, result, Interval(reason=reason), np.zeros(0))
    (drawn,) = replicated_values([statistics], replicates, seed + number)
    interval = interval_of(Estimate(statistics, study.counted_articles), drawn)
    return Window(number, result, interval, drawn)


def _trend(study: Study, number: Ints, seed: int) -> tuple[float | None, float | None]:
    """Return Spearman's correlation, and how often a shuffle of the articles gives as much."""
    each = percent_agreement.MEASURE.statistics(study).each().value
    known = ~np.isnan(each)
    windows, values = _ranks(number[known]), _ranks(each[known])
    scale = np.sqrt((windows**2).sum() * (values**2).sum())
    if not scale > 0:
        return None, None
    found = float(windows @ values / scale)
    generator = np.random.default_rng(seed)
    by_chance = np.array(
        [generator.permutation(windows) @ values / scale for _ in range(PERMUTATIONS)]
    )
    as_large = int((np.abs(by_chance) >= abs(found) - 1e-12).sum())
    return number_or_none(found), (as_large + 1) / (PERMUTATIONS + 1)


def _ranks(values: Floats | Ints) -> Floats:
    """Return the ranks of ``values``, equal ones sharing theirs, less their mean."""
    _, place, many = np.unique(values, return_inverse=True, return_counts=True)
    ranks: Floats = (np.cumsum(many) - (many - 1) / 2)[place]
    return ranks - ranks.mean() if len(ranks) else ranks
