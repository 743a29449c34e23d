"""How many more double-coded articles each code needs until its interval clears a limit."""

from dataclasses import dataclass
from math import ceil
from typing import Literal

from variorum.agreement.facts import FEWEST_WITH_CODE, articles_with
from variorum.agreement.intervals import Estimate, Interval, Step, intervals
from variorum.agreement.rows import Figure
from variorum.agreement.study import number_or_none

Outlook = Literal["clear", "more", "undecided", "below", "rare", "no_interval", "undefined"]


@dataclass(frozen=True, kw_only=True)
class Need:
    """What a code needs.

    ``outlook`` is *clear*: the interval is above the limit already; *more*: ``further`` articles
    are expected to lift it there; *undecided*: the coefficient itself is not above the limit, so
    that no number of articles can be told, but the interval reaches above it; *below*: the whole
    interval is not above the limit, so that more articles alone will not help; *rare*: fewer than
    five articles have the code; *no_interval* or *undefined*: there is nothing to reckon with.
    """

    codebook: str
    code: str | None
    value: float | None
    low: float | None
    high: float | None
    articles: int
    with_code: int
    outlook: Outlook
    further: int | None


def how_much_more(
    figures: list[Figure], limit: float, replicates: int, seed: int, step: Step | None = None
) -> list[Need]:
    """Return what each figure's code needs until the lower end of its interval is above ``limit``.

    The distance of the lower end from the value shrinks as one by the root of the number of
    articles (Efron & Tibshirani 1993, ch. 6), if further articles are like those at hand: ``n``
    articles become ``n ((value - low) / (value - limit))²``.
    """
    estimates = [Estimate(one.statistics, one.study.counted_articles) for one in figures]
    found = (
        intervals(estimates, replicates, seed, step) if replicates else [Interval()] * len(figures)
    )
    return [_need(figure, interval, limit) for figure, interval in zip(figures, found, strict=True)]


def _need(figure: Figure, interval: Interval, limit: float) -> Need:
    value = number_or_none(figure.statistics.all().value[0])
    articles, with_code = figure.study.n_articles, articles_with(figure.binary)
    outlook: Outlook
    further = None
    if value is None:
        outlook = "undefined" if with_code >= FEWEST_WITH_CODE else "rare"
    elif with_code < FEWEST_WITH_CODE:
        outlook = "rare"
    elif interval.low is None:
        outlook = "no_interval"
    elif interval.low > limit:
        outlook, further = "clear", 0
    elif value <= limit:
        outlook = "undecided" if interval.high is not None and interval.high > limit else "below"
    else:
        wanted = articles * ((value - interval.low) / (value - limit)) ** 2
        # At the limit itself it does not clear it yet.
        outlook, further = "more", max(ceil(wanted - articles), 1)
    return Need(
        codebook=figure.subject.codebook,
        code=figure.subject.id,
        value=value,
        low=None if value is None else interval.low,
        high=None if value is None else interval.high,
        articles=articles,
        with_code=with_code,
        outlook=outlook,
        further=further,
    )
