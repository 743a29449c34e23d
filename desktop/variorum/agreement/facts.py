"""What is true of a study's units whatever the measure: how many, how varied, how lopsided."""

from dataclasses import dataclass

import numpy as np

from variorum.agreement.study import Floats, Study, Truths, ratio

FEW_UNITS = 30
FEW_DOCUMENTS = 10
HIGH_PREVALENCE_INDEX = 0.6
COMMONEST_SHARE = 0.85
COUNTS_AS_BIAS = 0.1
BINARY = 2
FEWEST_WITH_CODE = 5
"""Articles in which somebody used the code, below which it is too rare to judge.

A rule of thumb, as that of five expected cases in a table (Cochran 1954, Biometrics 10:417).
"""


@dataclass(frozen=True)
class Facts:
    """Facts of the units of each article of a study, or of all as one where it is pooled.

    ``values`` counts the units with a value, ``units`` those with two or more, ``pairable`` the
    values of the latter. ``prevalence`` is the mean over coders of the share of their pairable
    values that are the second category, NaN where there are not two categories, or
    these are sets.
    """

    values: Floats
    units: Floats
    pairable: Floats
    prevalence: Floats
    varies: Truths
    prevalent: Truths
    biased: Truths

    def warnings(self, row: int, documents: int | None) -> tuple[str, ...]:
        """Return what a reader of any figure should know (names of the specification)."""
        found = {
            "single_unit": self.units[row] == 1,
            "few_units": self.varies[row] and 1 < self.units[row] < FEW_UNITS,
            "few_documents": documents is not None and 0 < documents < FEW_DOCUMENTS,
            "high_prevalence": self.varies[row] and self.prevalent[row],
            "coder_bias": self.varies[row] and self.biased[row],
        }
        return tuple(name for name, holds in found.items() if holds)


def articles_with(study: Study, category: int = 1) -> int:
    """Return in how many articles somebody gave a category: the second, unless said otherwise."""
    given = ((study.patterns == category) & study.present).any(axis=1)
    return len(np.unique(study.article[given[study.pattern]]))


def varies_too_little(study: Study) -> bool:
    """Tell whether resamples of a binary study's articles hardly differ.

    So it is where fewer than five articles have the code, or lack it, or where all units with it
    were given it by as many coders. An interval made of resamples is narrower then than what is
    known.
    """
    if len(study.categories) != BINARY or isinstance(study.categories[0], frozenset):
        return False
    if any(articles_with(study, category) < FEWEST_WITH_CODE for category in range(BINARY)):
        return True
    given = ((study.patterns == 1) & study.present).sum(axis=1)
    ways = {(many, size) for many, size in zip(given, study.sizes, strict=True) if many}
    return len(ways) == 1


def facts_of(study: Study) -> Facts:
    """Return the facts of each article of ``study``."""
    values, units, pairable = study.by_article(
        np.ones(len(study.patterns)), study.pairable, study.pairable * study.sizes
    ).T
    counts = study.marginals(study.pairable)
    shares = ratio(counts, counts.sum(axis=1, keepdims=True))
    commonest = shares.max(axis=1, initial=0.0)
    prevalent = commonest > COMMONEST_SHARE
    biased = np.zeros(study.rows, dtype=np.bool_)
    prevalence = np.full(study.rows, np.nan)
    if len(study.categories) == BINARY and not isinstance(study.categories[0], frozenset):
        prevalent |= np.abs(shares[:, 1] - shares[:, 0]) > HIGH_PREVALENCE_INDEX
        given = _second_category(study)
        known = ~np.isnan(given)
        spread = np.where(known, given, -np.inf).max(axis=1) - np.where(known, given, np.inf).min(
            axis=1
        )
        biased = spread > COUNTS_AS_BIAS
        prevalence = ratio(np.where(known, given, 0.0).sum(axis=1), known.sum(axis=1) * 1.0)
    varies: Truths = (counts > 0).sum(axis=1) > 1
    return Facts(values, units, pairable, prevalence, varies, prevalent, biased)


def _second_category(study: Study) -> Floats:
    """Return the share of the second category among each coder's pairable values, by article."""
    columns = []
    for coder in range(len(study.coders)):
        counts = study.marginals(study.pairable, coder)
        columns.append(ratio(counts[:, 1], counts.sum(axis=1)))
    return np.stack(columns, axis=1)
