"""Measures of the entities that coders built of spans, beside the other measures of spans."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain

import numpy as np

from variorum.agreement.clusters import ClusterMeasure, rates
from variorum.agreement.span_measure import Whole, WholeMeasure
from variorum.agreement.spans import SpanStudy
from variorum.agreement.statistics import Coefficient, Statistics, mean_of_defined
from variorum.agreement.study import Floats

Mention = tuple[int, int, int, str]
"""The article, start and end of a span, and the role in which it is linked to an entity."""
Entity = frozenset[Mention]
Pairs = Mapping[tuple[int, int], tuple[Sequence[Entity], Sequence[Entity]]]
"""The entities of each two coders in the articles that both did."""
_SIDES = 4


def measure_of_entities(measure: ClusterMeasure) -> WholeMeasure:
    """Return ``measure`` as one of spans: the mean over pairs of coders of its F1.

    A mention is a span in a role in which a coder linked it, the same for two coders where start
    and end are the same; the mentions of one entity, in all articles and roles, are its cluster.
    What is linked to several entities in one role is linked to them taken together as one.

    Where no cluster reaches across articles, parts and wholes of precision and recall are sums over
    articles, and articles are resampled as for any other measure. Elsewhere there is no interval:
    in a resample an article that is drawn twice agrees with itself on who is who, and one that is
    not drawn leaves fragments of entities, on which it is easier to agree. Most replicates then lie
    above the value, those of MUC often all.
    """

    def whole(study: SpanStudy) -> Whole:
        found = {
            study.roster.names(pair): measure.compute(*sides)
            for pair, sides in _clusters(study).items()
        }
        values = [one.value for one in found.values() if one.value is not None]
        own = next(iter(found.values())).details if len(found) == 1 else {}
        pairs = {pair: one.details for pair, one in found.items()}
        return Whole(sum(values) / len(values) if values else None, {**own, "pairs": pairs})

    def statistics(study: SpanStudy) -> Statistics:
        articles, pairs = len(study.roster.articles), _clusters(study)
        if _reach_across(pairs):
            return Statistics.none(articles, "entities_across_articles")
        return Statistics(_sums(measure, pairs, articles), _coefficient)

    return WholeMeasure(
        name=measure.name,
        title=measure.title,
        statistics=statistics,
        why=lambda _: "no_links",
        whole=whole,
    )


def _coefficient(sums: Floats) -> Coefficient:
    f1 = rates(sums.reshape(*sums.shape[:-1], -1, _SIDES))[..., -1]
    nothing = np.full(f1.shape[:-1], np.nan)
    return Coefficient(mean_of_defined(f1), nothing, nothing)


def _clusters(study: SpanStudy) -> Pairs:
    mentions = _mentions(study)
    found = {}
    for pair in study.roster.pairs:
        shared = study.roster.shared(pair).tolist()
        ours, theirs = (
            _grouped({one: what for one, what in mentions[side].items() if shared[one[0]]})
            for side in pair
        )
        found[pair] = ours, theirs
    return found


def _mentions(study: SpanStudy) -> list[dict[Mention, set[str]]]:
    """Return for each coder the mentions with the entities that they are linked to."""
    found: list[dict[Mention, set[str]]] = [defaultdict(set) for _ in study.roster.coders]
    if study.entities is None:
        return found
    decided = study.entities >= 0
    coder, _, article, start, end = (part.tolist() for part in study.marks.where(decided))
    links = [study.linked[one] for one in study.entities[decided].tolist()]
    for who, *span, linked in zip(coder, article, start, end, links, strict=True):
        for role, entity in linked:
            found[who][(*span, role)].add(entity)
    return found


def _grouped(mentions: Mapping[Mention, set[str]]) -> Sequence[Entity]:
    clusters: dict[frozenset[str], set[Mention]] = defaultdict(set)
    for mention, entities in mentions.items():
        clusters[frozenset(entities)].add(mention)
    return [frozenset(members) for members in clusters.values()]


def _reach_across(pairs: Pairs) -> bool:
    """Tell whether any entity has mentions in several articles."""
    sides = chain.from_iterable(pairs.values())
    return any(len(_articles(entity)) > 1 for entity in chain.from_iterable(sides))


def _articles(entity: Entity) -> set[int]:
    return {article for article, *_ in entity}


def _sums(measure: ClusterMeasure, pairs: Pairs, articles: int) -> Floats:
    """Return by article the sides of each pair, of clusters that are within one article each."""
    found = np.zeros((articles, len(pairs), _SIDES))
    for number, sides in enumerate(pairs.values()):
        by_article: dict[int, tuple[list[Entity], list[Entity]]] = defaultdict(lambda: ([], []))
        for place, side in enumerate(sides):
            for entity in side:
                by_article[_articles(entity).pop()][place].append(entity)
        for article, own in by_article.items():
            found[article, number] = measure.sides(*own)
    return found.reshape(articles, -1)
