"""Sums by article from which coefficients are computed, for all articles or for resamples."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from variorum.agreement.study import Floats, Ints, ratio

ROUNDING = 1e-12


class Coefficient(NamedTuple):
    """Values of a measure with what they compare, element by element; NaN where undefined."""

    value: Floats
    observed: Floats
    expected: Floats


def beyond_chance(observed: Floats, expected: Floats) -> Coefficient:
    """Return ``(observed - expected)/(1 - expected)``, undefined where chance explains all.

    Sums of thirds may miss 1 by a rounding error; one deviating value in 10^10 moves it by more.
    """
    left = np.where(1 - expected < ROUNDING, 0.0, 1 - expected)
    return Coefficient(ratio(observed - expected, left), observed, expected)


def mean_of_defined(values: Floats) -> Floats:
    """Return the means over the last axis of what is not NaN; NaN where nothing is left."""
    known = ~np.isnan(values)
    return ratio(np.where(known, values, 0.0).sum(axis=-1), known.sum(axis=-1).astype(np.float64))


def _undefined(sums: Floats) -> Coefficient:
    return Coefficient(*[np.full(len(sums), np.nan)] * len(Coefficient._fields))


@dataclass(frozen=True)
class Quadratic:
    """A sum over all pairs of articles, each pair times how often both are drawn.

    ``form`` is over what articles carry (rows of ``carried``), or, where that is None, over the
    articles themselves.
    """

    form: Floats
    carried: Floats | None = None

    def of(self, weights: Floats) -> Floats:
        """Return the sum for each row of ``weights`` (columns: articles)."""
        held = weights if self.carried is None else weights @ self.carried
        return _forms(held, self.form)

    def of_each(self) -> Floats:
        """Return the sum for each article alone."""
        return np.diagonal(self.form) if self.carried is None else _forms(self.carried, self.form)

    def without(self, articles: Ints) -> Floats:
        """Return the sum for all articles but one, for each of ``articles``."""
        if self.carried is None:
            # Added up anew: what is left after subtracting would be rounding where nothing is.
            held = np.ones((len(articles), len(self.form)))
            held[np.arange(len(articles)), articles] = 0
            return _forms(held, self.form)
        return _forms(self.carried.sum(axis=0) - self.carried[articles], self.form)


def _forms(held: Floats, form: Floats) -> Floats:
    sums: Floats = np.einsum("ij,ij->i", held @ form, held)
    return sums


@dataclass(frozen=True)
class Statistics:
    """All that a coefficient needs to know of the units, by article (rows).

    ``coefficient`` takes sums of the rows, as many at once as it is given, with the value of
    ``quadratic``, where there is one, as a last column. ``no_interval`` names why resamples of the
    articles would say nothing of it, where that is so.
    """

    by_article: Floats
    coefficient: Callable[[Floats], Coefficient]
    quadratic: Quadratic | None = None
    no_interval: str | None = None

    @classmethod
    def none(cls, articles: int, why: str) -> "Statistics":
        """Return the statistics of what does not follow from sums over articles."""
        return cls(np.zeros((articles, 0)), _undefined, no_interval=why)

    def all(self) -> Coefficient:
        """Return the coefficient of all articles together, as one row."""
        once = np.ones((1, len(self.by_article)))
        return self.resampled(once @ self.by_article, once)

    def of_articles(self, rows: Ints) -> "Statistics":
        """Return the statistics of the articles at ``rows`` alone."""
        form = self.quadratic
        if form is not None and form.carried is not None:
            form = Quadratic(form.form, form.carried[rows])
        elif form is not None:
            form = Quadratic(form.form[np.ix_(rows, rows)])
        return Statistics(self.by_article[rows], self.coefficient, form, self.no_interval)

    def each(self) -> Coefficient:
        """Return the coefficient of each article alone."""
        return self._of(
            self.by_article, None if self.quadratic is None else self.quadratic.of_each()
        )

    def resampled(self, sums: Floats, weights: Floats) -> Coefficient:
        """Return the coefficient of resamples: ``sums`` is ``weights @ by_article``."""
        return self._of(sums, None if self.quadratic is None else self.quadratic.of(weights))

    def without(self, articles: Ints) -> Coefficient:
        """Return the coefficient of all articles but one, for each of ``articles``."""
        sums = self.by_article.sum(axis=0) - self.by_article[articles]
        return self._of(sums, None if self.quadratic is None else self.quadratic.without(articles))

    def _of(self, sums: Floats, last: Floats | None) -> Coefficient:
        if last is not None:
            sums = np.hstack([sums, last[:, None]])
        return self.coefficient(sums)
