"""How far a coefficient moves without one article, or without one disagreement."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from variorum.agreement.passages import OF_SETS, Passage
from variorum.agreement.rows import Figure, Row, figure_behind
from variorum.agreement.settings import Settings
from variorum.agreement.study import MISSING, Ints, number_or_none
from variorum.model.snapshot import Snapshot


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


def passage_influences(
    snapshot: Snapshot, settings: Settings, row: Row, found: Sequence[Passage]
) -> list[float | None]:
    """Return how far the coefficient of ``row`` moves without the unit of each passage.

    For characters it is the whole passage that goes. None where the coefficient is undefined with
    or without it, is that of one article, or compares sets of codes.
    """
    told = row.article is None and row.measure not in OF_SETS
    figure = figure_behind(snapshot, settings, row) if told else None
    value = None if figure is None else number_or_none(figure.statistics.all().value[0])
    if figure is None or value is None:
        return [None] * len(found)
    coders = figure.study.coders

    @cache
    def moved(values: tuple[int, ...], units: int) -> float | None:
        without = without_units(figure, values, units)
        return None if without is None else without - value

    return [
        moved(values_of(one, coders), one.end - one.start if settings.unit == "character" else 1)
        for one in found
    ]


def values_of(passage: Passage, coders: Sequence[str]) -> tuple[int, ...]:
    """Return 1 or 0 for each of ``coders`` who gave the passage the code or not, else missing."""
    given = {coder: int(bool(codings)) for coder, codings in passage.codings}
    return tuple(given.get(coder, MISSING) for coder in coders)


def disagreeing_patterns(figure: Figure) -> Ints:
    """Return the distinct rows of values on which coders differ."""
    study = figure.study
    given = np.where(study.present, study.patterns, study.patterns.max(axis=1, keepdims=True))
    apart = (given != given[:, :1]).any(axis=1)
    rows: Ints = study.patterns[apart]
    return rows
