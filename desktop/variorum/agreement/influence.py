"""How far a coefficient moves without one article, or without one disagreement."""

from dataclasses import dataclass, replace

import numpy as np

from variorum.agreement.rows import Figure
from variorum.agreement.study import Ints, number_or_none


@dataclass(frozen=True, kw_only=True)
class ArticleInfluence:
    """What the coefficient of all articles is without ``article``; ``moved`` is how far it moves.

    Both are None where nothing is left that varies.
    """

    codebook: str
    group: str | None
    code: str | None
    article: str
    value: float
    without: float | None
    moved: float | None


def article_influences(figure: Figure) -> list[ArticleInfluence]:
    """Return the influence of each article that counts, none where ``figure`` has no value.

    It takes the sums by article alone: one article's are subtracted at a time.
    """
    value = number_or_none(figure.statistics.all().value[0])
    if value is None:
        return []
    places = figure.study.counted_articles
    left = figure.statistics.without(places).value
    return [
        ArticleInfluence(
            codebook=figure.subject.codebook,
            group=figure.subject.group,
            code=figure.subject.code,
            article=figure.study.articles[place],
            value=value,
            without=(without := number_or_none(found)),
            moved=None if without is None else without - value,
        )
        for place, found in zip(places.tolist(), left.tolist(), strict=True)
    ]


def without_units(figure: Figure, values: tuple[int, ...], units: int = 1) -> float | None:
    """Return the coefficient without ``units`` units that got these values, None if undefined.

    ``values`` are in the order of the study's coders: places of categories, -1 where missing.
    """
    pooled = figure.study.pooled
    (places,) = (pooled.patterns == np.array(values, dtype=np.int64)).all(axis=1).nonzero()
    weight = pooled.weight.copy()
    weight[places] = np.maximum(weight[places] - units, 0)
    left = replace(pooled, weight=weight)
    return number_or_none(figure.measure.statistics(left).all().value[0])


def disagreeing_patterns(figure: Figure) -> Ints:
    """Return the distinct rows of values on which coders differ."""
    study = figure.study
    given = np.where(study.present, study.patterns, study.patterns.max(axis=1, keepdims=True))
    apart = (given != given[:, :1]).any(axis=1)
    rows: Ints = study.patterns[apart]
    return rows
