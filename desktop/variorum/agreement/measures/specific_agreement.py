"""Specific agreement."""

import numpy as np

from variorum.agreement.measure import Details, Measure
from variorum.agreement.statistics import Coefficient, Statistics
from variorum.agreement.study import Floats, Study, number_or_none, ratio
from variorum.errors import sentence


def specific_agreement(study: Study) -> Statistics:
    """Agreement on each code: of the pairs with one value of it, the share with two.

    Uebersax (1982); for two coders ``2a/(2a+b+c)`` (Cicchetti & Feinstein 1990, 43:551–558). The
    value is that of category 1 where 0 and 1 are the categories, else of all categories together.
    """
    size = len(study.categories)
    chosen = slice(1, 2) if study.categories == (0, 1) else slice(None)

    def coefficient(sums: Floats) -> Coefficient:
        both = sums[..., :size][..., chosen].sum(axis=-1)
        value = ratio(both, sums[..., size:][..., chosen].sum(axis=-1))
        return Coefficient(value, value, np.full_like(value, np.nan))

    return Statistics(np.hstack(_by_category(study)), coefficient)


def _by_category(study: Study) -> tuple[Floats, Floats]:
    """Return by article and category the ordered pairs of coders who both gave it, and all."""
    size, many = len(study.categories), len(study.coders)
    both = np.zeros(study.rows * size)
    for first in range(many):
        for second in range(first + 1, many):
            value = study.patterns[:, first]
            same = study.present[:, first] & (value == study.patterns[:, second])
            here = same[study.pattern]
            cells = (study.article * size + value[study.pattern])[here]
            both += 2 * np.bincount(cells, study.weight[here], study.rows * size)
    return both.reshape(study.rows, size), study.marginals(np.maximum(study.sizes - 1, 0))


def by_category(study: Study) -> dict[str, float | None]:
    """Return the agreement on each category, None on one that nobody gave."""
    both, any_ = _by_category(study.pooled)
    shares = ratio(both[0], any_[0]).tolist()
    named = zip(study.categories, shares, strict=True)
    return {str(one): number_or_none(share) for one, share in named}


def _details(study: Study) -> Details:
    return Details(None, {"by_category": by_category(study)})


MEASURE = Measure(
    name="specific_agreement",
    title=sentence("agreement", "Specific agreement"),
    statistics=specific_agreement,
    details=_details,
    corrects_chance=False,
    shown=False,
)
