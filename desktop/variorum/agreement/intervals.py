"""Intervals by resampling articles: units of one article are not independent, articles are."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import scipy

from variorum.agreement.result import IntervalMethod
from variorum.agreement.statistics import ROUNDING, Statistics
from variorum.agreement.study import Floats, Ints

CONFIDENCE = 0.95
FEWEST_ARTICLES = 10
PERCENTILE_FROM = 20
MANY_UNDEFINED = 0.05
TOO_SURE = "interval_too_sure"
"""The warning of an interval that is narrower than what is known: resamples do not vary enough.

Where nothing went wrong in n articles, it may yet in up to 3/n of them (Hanley & Lippman-Hand 1983,
JAMA 249:1743).
"""
CHUNK = 500
"""How many resamples are drawn at once."""
WIDEST = 1024
"""How many sums of each are held at once: a worker needs four megabytes for them, not dozens."""

Step = Callable[[int, int], None]
"""Told how much of how much is done; may raise ``Cancelled``."""


@dataclass(frozen=True)
class Interval:
    """The 95 % interval of a coefficient, or why there is none."""

    low: float | None = None
    high: float | None = None
    method: IntervalMethod | None = None
    reason: str | None = None
    warnings: tuple[str, ...] = ()
    se: float | None = None
    """The standard deviation of the replicates."""


@dataclass(frozen=True)
class Estimate:
    """A coefficient to be given an interval: its statistics and the articles it rests on."""

    statistics: Statistics
    articles: Ints


@dataclass(frozen=True)
class Limits:
    """How limits are found: the share of replicates between them, and by which method.

    Without a ``method``, percentile from 20 articles on, BCa below.
    """

    confidence: float = CONFIDENCE
    method: IntervalMethod | None = None


USUAL = Limits()


def intervals(
    estimates: Sequence[Estimate],
    replicates: int,
    seed: int,
    step: Step | None = None,
    limits: Limits = USUAL,
) -> list[Interval]:
    """Return the interval of each estimate, all from the same resamples of the articles.

    Percentile intervals from 20 articles on, bias-corrected and accelerated ones (Efron &
    Tibshirani 1993, ch. 14) from 10 to 19, none below, and none where the statistics have a reason
    against it. All studies have the same articles. Undefined replicates are left out.
    """
    reasons = [_why_none(one) for one in estimates]
    eligible = [one.statistics for one, why in zip(estimates, reasons, strict=True) if why is None]
    drawn = iter(replicated_values(eligible, replicates, seed, step))
    return [
        interval_of(one, next(drawn), limits) if why is None else Interval(reason=why)
        for one, why in zip(estimates, reasons, strict=True)
    ]


def _why_none(estimate: Estimate) -> str | None:
    few = "too_few_documents" if len(estimate.articles) < FEWEST_ARTICLES else None
    return estimate.statistics.no_interval or few


def replicated_values(
    statistics: Sequence[Statistics], replicates: int, seed: int, step: Step | None = None
) -> list[Floats]:
    """Return the coefficient of each statistics in each resample, the same one for all of them."""
    if not statistics:
        return []
    batches = list(_batches(statistics))
    values = np.empty((len(statistics), replicates))
    generator = np.random.default_rng(seed)
    for first in range(0, replicates, CHUNK):
        size = min(CHUNK, replicates - first)
        weights = _weights(generator, size, len(statistics[0].by_article))
        drawn = (value for batch in batches for value in batch.resampled(weights))
        for row, value in enumerate(drawn):
            values[row, first : first + size] = value
        if step is not None:
            step(first + size, replicates)
    return list(values)


@dataclass(frozen=True)
class _Batch:
    """Statistics that are resampled together, with all they know of the articles side by side."""

    statistics: Sequence[Statistics]
    stacked: Floats

    def resampled(self, weights: Floats) -> Iterator[Floats]:
        """Yield the values of each in resamples that drew each article so many times."""
        sums = weights @ self.stacked
        end = 0
        for one in self.statistics:
            start, end = end, end + one.by_article.shape[1]
            yield one.resampled(sums[:, start:end], weights).value


def _batches(statistics: Sequence[Statistics]) -> Iterator[_Batch]:
    """Yield batches no wider than ``WIDEST``, but for one that is so alone."""
    held: list[Statistics] = []
    room = WIDEST
    for one in statistics:
        room -= one.by_article.shape[1]
        if held and room < 0:
            yield _Batch(held, np.hstack([each.by_article for each in held]))
            held, room = [], WIDEST - one.by_article.shape[1]
        held.append(one)
    yield _Batch(held, np.hstack([each.by_article for each in held]))


def _weights(generator: np.random.Generator, size: int, articles: int) -> Floats:
    """Return how often each article (columns) was drawn in each of ``size`` resamples."""
    drawn = generator.integers(0, articles, (size, articles))
    cells = drawn + np.arange(size)[:, None] * articles
    counts = np.bincount(cells.ravel(), minlength=size * articles)
    return counts.reshape(size, articles).astype(np.float64)


def interval_of(estimate: Estimate, drawn: Floats, limits: Limits = USUAL) -> Interval:
    """Return the interval of ``estimate`` that its replicates make."""
    defined = drawn[~np.isnan(drawn)]
    missing = 1 - len(defined) / len(drawn)
    warnings = ("many_undefined_replicates",) if missing > MANY_UNDEFINED else ()
    if not len(defined):
        return Interval(reason="many_undefined_replicates", warnings=warnings)
    tail = (1 - limits.confidence) / 2
    levels = np.array([tail, 1 - tail])
    few = len(estimate.articles) < PERCENTILE_FROM
    method: IntervalMethod = limits.method or ("bca" if few else "percentile")
    if method == "bca":
        levels = _bca_levels(estimate, defined, levels)
    low, high = np.quantile(defined, levels)
    spread = float(defined.std(ddof=1)) if len(defined) > 1 else None
    return Interval(float(low), min(float(high), 1.0), method, None, warnings, spread)


def _bca_levels(estimate: Estimate, defined: Floats, levels: Floats) -> Floats:
    """Return the levels corrected for bias and, by the jackknife over articles, acceleration."""
    statistics = estimate.statistics
    value = statistics.all().value[0]
    # Replicates equal to the value count half; the share is kept off 0 and 1, where z is infinite.
    below, up_to = defined < value - ROUNDING, defined <= value + ROUNDING
    share = (below.mean() + up_to.mean()) / 2
    half = 0.5 / len(defined)
    bias = scipy.special.ndtri(np.clip(share, half, 1 - half))
    left = statistics.without(estimate.articles).value
    left = left[~np.isnan(left)]
    spread = left.mean() - left if len(left) else np.zeros(1)
    scale = (spread**2).sum() ** 1.5
    pull = (spread**3).sum() / (6 * scale) if scale > 0 else 0.0
    z = bias + scipy.special.ndtri(levels)
    corrected: Floats = scipy.special.ndtr(bias + z / (1 - pull * z))
    return corrected
