"""Studies: who gave which unit which value, kept as counts of patterns by article."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, reduce
from math import prod
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

Truths = npt.NDArray[np.bool_]

MISSING = -1
LARGEST = 2.0**62
_DENSE = 4
"""Combinations are counted, not sorted, where at most so many are possible for each entry."""


class Distance(Protocol):
    """How far two categories are apart, 0 to 1, for arrays of their places in the study."""

    def __call__(self, left: Ints, right: Ints, /) -> Floats:
        """Return the distance of each pair of broadcast elements."""


@dataclass(frozen=True, eq=False)
class Study:
    """The values that coders gave to units, summed to what the measures need.

    A *pattern* is the row of values that a unit got from the coders, in their order: places in
    ``categories``, or -1 where a coder gave none. Measures are computed from how often each
    pattern occurs in each article, never from the units themselves, so that resampling articles
    costs no more than adding up. Entry ``e`` says that ``weight[e]`` units of article
    ``article[e]`` have pattern ``pattern[e]``. ``articles`` is empty where units belong to none;
    then ``article`` is 0 throughout.
    """

    coders: tuple[str, ...]
    categories: tuple[Hashable, ...]
    articles: tuple[str, ...]
    patterns: Ints
    article: Ints
    pattern: Ints
    weight: Floats

    @classmethod
    def of_rows(
        cls,
        coders: tuple[str, ...],
        categories: tuple[Hashable, ...],
        articles: tuple[str, ...],
        rows: Ints,
        article: Ints,
        weight: Floats,
    ) -> "Study":
        """Return the study of rows of values, each for ``weight`` units of one article."""
        # Column by column: to reduce over so short an axis takes ten times as long.
        kept = reduce(np.logical_or, (column != MISSING for column in rows.T)) & (weight > 0)
        if not kept.all():
            rows, article, weight = rows[kept], article[kept], weight[kept]
        patterns, pattern = unique_rows(rows)
        entries = _added_up(article, pattern, weight, max(len(articles), 1), len(patterns))
        return cls(coders, categories, articles, patterns, *entries)

    def of_coders(self, columns: Sequence[int]) -> "Study":
        """Return the study of the coders in these columns alone."""
        if tuple(columns) == tuple(range(len(self.coders))):
            return self
        return Study.of_rows(
            tuple(self.coders[column] for column in columns),
            self.categories,
            self.articles,
            self.patterns[:, list(columns)][self.pattern],
            self.article,
            self.weight,
        )

    def narrowed(self) -> "Study":
        """Return the same study without the categories that nobody gave."""
        used = np.unique(self.patterns[self.present])
        return replace(
            self,
            categories=tuple(self.categories[place] for place in used),
            patterns=np.where(self.present, np.searchsorted(used, self.patterns), MISSING),
        )

    def one_vs_rest(self, category: Hashable) -> "Study":
        """Return the study of 1 for ``category``, or sets that hold it, 0 for all else."""
        member = [
            category in value if isinstance(value, frozenset) else category == value
            for value in self.categories
        ]
        rows = np.where(self.present, np.array(member, dtype=np.int64)[self.patterns], MISSING)
        return Study.of_rows(
            self.coders,
            (0, 1),
            self.articles,
            rows[self.pattern],
            self.article,
            self.weight,
        )

    def of_articles(self, places: Ints) -> "Study":
        """Return the study of the articles at these places, given in order, alone."""
        own = self._of_entries(np.isin(self.article, places))
        return replace(
            own,
            articles=tuple(self.articles[place] for place in places),
            article=np.searchsorted(places, own.article),
        )

    @cached_property
    def of_pairable_units(self) -> "Study":
        """The same study without the units that got one value alone."""
        return self._of_entries(self.pairable[self.pattern])

    def _of_entries(self, kept: Truths) -> "Study":
        return Study.of_rows(
            self.coders,
            self.categories,
            self.articles,
            self.patterns[self.pattern[kept]],
            self.article[kept],
            self.weight[kept],
        )

    @cached_property
    def pooled(self) -> "Study":
        """The same units as if they came from one article."""
        size = len(self.patterns)
        return Study(
            self.coders,
            self.categories,
            (),
            self.patterns,
            np.zeros(size, dtype=np.int64),
            np.arange(size, dtype=np.int64),
            self.totals,
        )

    @property
    def rows(self) -> int:
        """How many rows the statistics by article have."""
        return max(len(self.articles), 1)

    @cached_property
    def totals(self) -> Floats:
        """How many units have each pattern."""
        return np.bincount(self.pattern, self.weight, len(self.patterns)).astype(np.float64)

    @cached_property
    def present(self) -> Truths:
        """Which coder gave a value, by pattern."""
        given: Truths = self.patterns != MISSING
        return given

    @cached_property
    def sizes(self) -> Ints:
        """How many coders gave a value, by pattern: ``r_i``, or ``m_u``."""
        sizes: Ints = self.present.sum(axis=1, dtype=np.int64)
        return sizes

    @cached_property
    def pairable(self) -> Truths:
        """Whether two coders or more gave a value, by pattern."""
        return self.sizes > 1

    @cached_property
    def n_values(self) -> float:
        """How many units got a value at all."""
        return float(self.totals.sum())

    @cached_property
    def n_units(self) -> float:
        """How many units got two values or more."""
        return float(self.totals[self.pairable].sum())

    @cached_property
    def n_articles(self) -> int:
        """How many articles have units with two values or more."""
        return len(self.counted_articles) if self.articles else 0

    @cached_property
    def valued_articles(self) -> Ints:
        """The places of the articles that have units with a value."""
        return np.unique(self.article)

    @cached_property
    def counted_articles(self) -> Ints:
        """The places of the articles that have units with two values or more."""
        return np.unique(self.article[self.pairable[self.pattern]])

    def by_article(self, *columns: npt.NDArray[Any]) -> Floats:
        """Return the sums of these figures of patterns over each article's units."""
        return np.stack(
            [
                np.bincount(self.article, self.weight * column[self.pattern], self.rows)
                for column in columns
            ],
            axis=1,
        )

    def marginals(self, factor: npt.NDArray[Any], coder: int | None = None) -> Floats:
        """Return, by article, how often each category was given, each pattern times ``factor``.

        All coders count, or only the one in column ``coder``.
        """
        size = len(self.categories)
        columns = range(len(self.coders)) if coder is None else (coder,)
        weight = self.weight * factor[self.pattern]
        total = np.zeros(self.rows * size)
        for column in columns:
            value = self.patterns[:, column][self.pattern]
            given = slice(None) if self.present[:, column].all() else value != MISSING
            cells = self.article[given] * size + value[given]
            total += np.bincount(cells, weight[given], self.rows * size)
        return total.reshape(self.rows, size)

    def pair_sums(self, distance: Distance) -> Floats:
        """Return, by pattern, the distances of all unordered pairs of its values, summed."""
        sums = np.zeros(len(self.patterns))
        # Most data are complete, and need no search for who gave a value.
        everyone = slice(None) if self.present.all() else None
        for first in range(len(self.coders)):
            for second in range(first + 1, len(self.coders)):
                both = everyone or self.present[:, first] & self.present[:, second]
                left, right = self.patterns[both, first], self.patterns[both, second]
                sums[both] += distance(left, right)
        return sums

    @cached_property
    def shares(self) -> Floats:
        """The share of agreeing pairs of coders, by pattern; 0 where there is no pair."""
        pairs = self.sizes * (self.sizes - 1) / 2
        apart = self.pair_sums(nominal)
        return np.divide(pairs - apart, pairs, out=np.zeros(len(pairs)), where=pairs > 0)


def nominal(left: Ints, right: Ints, /) -> Floats:
    """Return 0 for equal categories, 1 for others."""
    apart: Floats = (left != right).astype(np.float64)
    return apart


def _added_up(
    article: Ints, pattern: Ints, weight: Floats, articles: int, patterns: int
) -> tuple[Ints, Ints, Floats]:
    """Return article, pattern and weight of each combination once, in order.

    Always, so that sums come out alike to the last digit, whatever else is in the study.
    """
    cell = article * patterns + pattern
    if articles * patterns <= _DENSE * len(cell):
        counted = np.bincount(cell, weight, articles * patterns)
        cells = np.flatnonzero(counted)
        total = counted[cells]
    else:
        cells, place = np.unique(cell, return_inverse=True)
        total = np.bincount(place, weight)
    return cells // patterns, cells % patterns, total.astype(np.float64)


def unique_rows(rows: Ints) -> tuple[Ints, Ints]:
    """Return the distinct rows in order, and for each row the place of its like among them."""
    if not len(rows):
        return rows, np.zeros(0, dtype=np.int64)
    packed = _packed(rows)
    if packed is None:
        return _sorted_rows(rows)
    size = int(packed.max()) + 1
    if size > len(rows):
        _, first, place = np.unique(packed, return_index=True, return_inverse=True)
        return rows[first], place.astype(np.int64)
    # Few different rows are counted instead of sorted.
    seen = np.bincount(packed, minlength=size) > 0
    first = np.zeros(size, dtype=np.int64)
    first[packed] = np.arange(len(rows))
    place = np.cumsum(seen) - 1
    return rows[first[seen]], place[packed]


def _packed(rows: Ints) -> Ints | None:
    """Return each row as one number in the same order, None where that takes too large ones."""
    # Column by column, as in `of_rows`.
    low = [int(column.min()) for column in rows.T]
    sizes = [int(column.max()) - least + 1 for column, least in zip(rows.T, low, strict=True)]
    if prod(sizes) >= LARGEST:
        return None
    packed = np.zeros(len(rows), dtype=np.int64)
    for column, least, size in zip(rows.T, low, sizes, strict=True):
        packed = packed * size + (column - least)
    return packed


def _sorted_rows(rows: Ints) -> tuple[Ints, Ints]:
    order = np.lexsort(rows.T[::-1])
    arranged = rows[order]
    fresh = np.ones(len(rows), dtype=np.bool_)
    fresh[1:] = (arranged[1:] != arranged[:-1]).any(axis=1)
    place = np.empty(len(rows), dtype=np.int64)
    place[order] = np.cumsum(fresh) - 1
    return arranged[fresh], place


def ratio(part: Floats, whole: Floats) -> Floats:
    """Return ``part / whole``, NaN where ``whole`` is 0."""
    part, whole = np.broadcast_arrays(part, whole)
    result: Floats = np.divide(part, whole, out=np.full(whole.shape, np.nan), where=whole != 0)
    return result


def number_or_none(value: float) -> float | None:
    """Return ``value`` as a float, None for NaN."""
    return None if np.isnan(value) else float(value)
