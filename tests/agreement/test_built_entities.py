"""Entities that coders built of spans: the four measures of clusters, as measures of spans."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import combinations, permutations
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.agreement.intervals import Estimate, intervals
from variorum.agreement.settings import Settings
from variorum.agreement.spans import SpanStudy
from variorum.agreement.table import agreement_table
from variorum.agreement.variants import OF_SPANS
from variorum.model.coding import Link
from variorum.model.snapshot import Snapshot

Make = Callable[..., SpanStudy]
Place = tuple[str, str, int]
"""A coder, an article and the start of a span."""
Clusters = list[set[tuple[str, int]]]
NAMES = ("bcubed", "muc", "ceaf_m", "ceaf_e")
ARTICLES = ("1", "2", "3")
LINKED = st.dictionaries(
    st.tuples(st.sampled_from("ABC"), st.sampled_from(ARTICLES), st.integers(0, 4)),
    st.sampled_from("PQR"),
    max_size=16,
)
ABSENT = st.sets(st.tuples(st.sampled_from("ABC"), st.sampled_from(ARTICLES)), max_size=2)


def _study(
    spans: Make,
    linked: dict[Place, str],
    articles: Iterable[str] = ARTICLES,
    absent: Iterable[tuple[str, str]] = (),
) -> SpanStudy:
    marks = [(who, "x", where, start, start + 1) for who, where, start in linked]
    study = spans(marks, dict.fromkeys(articles, 9), "ABC", absent)
    names = sorted(set(linked.values()))
    given = [
        linked["ABC"[coder], study.roster.articles[article], start]
        for coder, _, article, start, _ in np.stack(study.marks, axis=1).tolist()
    ]
    numbers = np.array([names.index(one) for one in given], dtype=np.int64)
    return replace(study, entities=numbers, linked=tuple((("actor", one),) for one in names))


def _built(linked: dict[Place, str], coder: str, articles: Iterable[str]) -> Clusters:
    found: dict[str, set[tuple[str, int]]] = {}
    for (who, where, start), entity in linked.items():
        if who == coder and where in articles:
            found.setdefault(entity, set()).add((where, start))
    return list(found.values())


def _f1(recall: float, key: float, precision: float, response: float) -> float | None:
    if not key and not response:
        return None
    r, p = (part / whole if whole else 0 for part, whole in ((recall, key), (precision, response)))
    return 2 * p * r / (p + r) if p + r else 0.0


def _bcubed(key: Clusters, response: Clusters) -> float | None:
    def share(ours: Clusters, theirs: Clusters) -> float:
        total = 0.0
        for cluster in ours:
            for mention in cluster:
                other = next((one for one in theirs if mention in one), set())
                total += len(cluster & other) / len(cluster)
        return total

    sizes = [sum(map(len, side)) for side in (key, response)]
    return _f1(share(key, response), sizes[0], share(response, key), sizes[1])


def _muc(key: Clusters, response: Clusters) -> float | None:
    def kept(ours: Clusters, theirs: Clusters) -> int:
        total = 0
        for cluster in ours:
            parts = [cluster & one for one in theirs if cluster & one]
            alone = cluster - set().union(*parts)
            total += len(cluster) - len(parts) - len(alone)
        return total

    links = [sum(len(one) - 1 for one in side) for side in (key, response)]
    return _f1(kept(key, response), links[0], kept(response, key), links[1])


def _ceaf(key: Clusters, response: Clusters, alike: Callable[..., float]) -> float | None:
    few, many = sorted((key, response), key=len)
    best = max(
        sum(alike(a, b) for a, b in zip(few, order, strict=True))
        for order in permutations(many, len(few))
    )
    own = [sum(alike(one, one) for one in side) for side in (key, response)]
    return _f1(best, own[0], best, own[1])


NAIVE: dict[str, Callable[[Clusters, Clusters], float | None]] = {
    "bcubed": _bcubed,
    "muc": _muc,
    "ceaf_m": lambda key, response: _ceaf(key, response, lambda a, b: len(a & b)),
    "ceaf_e": lambda key, response: _ceaf(
        key, response, lambda a, b: 2 * len(a & b) / (len(a) + len(b))
    ),
}


def _naive(
    name: str, linked: dict[Place, str], absent: Iterable[tuple[str, str]] = ()
) -> float | None:
    values = []
    for ours, theirs in combinations("ABC", 2):
        both = [one for one in ARTICLES if not {(ours, one), (theirs, one)} & {*absent}]
        values.append(NAIVE[name](_built(linked, ours, both), _built(linked, theirs, both)))
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


@pytest.mark.parametrize("name", NAMES)
@given(linked=LINKED, absent=ABSENT)
@settings(max_examples=60, deadline=None)
def test_the_value_is_the_mean_over_coder_pairs_of_what_formulas_give(
    name: str, linked: Any, absent: Any, spans: Make
) -> None:
    kept = {key: entity for key, entity in linked.items() if key[:2] not in absent}
    result = OF_SPANS[name].compute(_study(spans, kept, absent=absent))
    expected = _naive(name, kept, absent)
    if expected is None:
        assert result.reason in {"no_links", "no_pairable_values"}
    assert result.value == pytest.approx(expected)


@pytest.mark.parametrize("name", NAMES)
@given(linked=LINKED)
@settings(max_examples=30, deadline=None)
def test_each_article_has_the_entities_that_are_in_it(name: str, linked: Any, spans: Make) -> None:
    for article, result in zip(
        ARTICLES, OF_SPANS[name].compute_each(_study(spans, linked)), strict=True
    ):
        own = {key: entity for key, entity in linked.items() if key[1] == article}
        assert result.value == pytest.approx(_naive(name, own))


@pytest.mark.parametrize("name", NAMES)
@given(linked=LINKED, drawn=st.lists(st.integers(0, 3), min_size=3, max_size=3))
@settings(max_examples=60, deadline=None)
def test_a_resample_of_entities_within_articles_is_what_copies_of_the_articles_give(
    name: str, linked: Any, drawn: list[int], spans: Make
) -> None:
    within = {key: key[1] + entity for key, entity in linked.items()}
    statistics = OF_SPANS[name].statistics(_study(spans, within))
    weights = np.array([drawn], dtype=np.float64)
    found = statistics.resampled(weights @ statistics.by_article, weights).value[0]
    copies = {
        (who, f"{where}-{copy}", start): f"{entity}-{copy}"
        for (who, where, start), entity in within.items()
        for copy in range(drawn[ARTICLES.index(where)])
    }
    articles = sorted({where for _, where, _ in copies}) or ["1"]
    expected = OF_SPANS[name].compute(_study(spans, copies, articles)).value
    assert (None if np.isnan(found) else found) == pytest.approx(expected)


@pytest.mark.parametrize("name", NAMES)
def test_entities_across_articles_have_no_interval_and_others_have_one(
    name: str, spans: Make
) -> None:
    articles = [str(number) for number in range(12)]
    linked = {(who, one, start): one for one in articles for who in "ABC" for start in range(3)}
    linked |= {("B", one, 0): f"{one}b" for one in articles[:7]}
    places = np.arange(len(articles))

    def interval(own: dict[Place, str]) -> Any:
        statistics = OF_SPANS[name].statistics(_study(spans, own, articles))
        (found,) = intervals([Estimate(statistics, places)], 200, 1)
        return found

    found = interval(linked)
    assert (found.reason, found.method) == (None, "bca")
    assert found.low < OF_SPANS[name].compute(_study(spans, linked, articles)).value < found.high
    across = interval(linked | {("A", "3", 2): "5"})
    assert (across.low, across.high, across.reason) == (None, None, "entities_across_articles")


def _linked_project(build: Any, *links: tuple[int, str, str]) -> Snapshot:
    """Return three spans of two coders each, linked: the coding, the role and the entity."""
    places = [(0, coder, "neg.offer", start, start + 3) for coder in (0, 1) for start in (0, 4, 8)]
    project: Snapshot = build(["one two thr four"], places)
    made = [
        Link(id=str(number), coding=project.codings[coding].id, role=role, entity=entity)
        for number, (coding, role, entity) in enumerate(links)
    ]
    return replace(project, links=tuple(made))


def _value(project: Snapshot, name: str = "bcubed") -> float | None:
    chosen = Settings(codebook="neg", measures=(name,), bootstrap=0)
    (row,) = agreement_table(project, chosen).rows
    return row.value


def test_a_span_is_a_mention_in_each_role_in_which_it_is_linked(build: Any) -> None:
    both = [(0, "actor", "P"), (0, "target", "Q"), (1, "actor", "Q"), (2, "actor", "P")]
    same = [(coding + 3, role, entity.lower()) for coding, role, entity in both]
    assert _value(_linked_project(build, *both, *same)) == 1
    # One coder tells P and Q apart, the other takes all four mentions for one.
    merged = [(coding, role, "p") for coding, role, _ in same]
    assert _value(_linked_project(build, *both, *merged)) == pytest.approx(2 / 3)
    # Of two mentions, the other coder has one in another role.
    turned = [(3, "actor", "p"), (4, "target", "q")]
    assert _value(_linked_project(build, both[0], both[2], *turned)) == pytest.approx(1 / 2)


def test_several_entities_in_one_role_are_taken_together(build: Any) -> None:
    couple = [(0, "actor", "P"), (0, "actor", "Q"), (1, "actor", "Q"), (1, "actor", "P")]
    same = [(3, "actor", "p"), (4, "actor", "p")]
    assert _value(_linked_project(build, *couple, *same)) == 1
    assert _value(_linked_project(build, *couple[:3], *same)) == pytest.approx(2 / 3)


def test_where_nobody_linked_anything_it_says_so(build: Any) -> None:
    chosen = Settings(codebook="neg", measures=NAMES, bootstrap=0)
    rows = agreement_table(_linked_project(build), chosen).rows
    assert {row.undefined for row in rows} == {"no_links"}
    one = _linked_project(build, (0, "actor", "P"))
    assert _value(one) == 0
    assert _value(one, "muc") is None
