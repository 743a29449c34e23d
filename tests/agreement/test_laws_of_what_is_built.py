"""What holds for measures of clusters, relations, borders and links as for all others."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.agreement.boundary_similarity import boundary_similarity
from variorum.agreement.cluster_measures import CLUSTER_MEASURES
from variorum.agreement.clusters import ClusterMeasure
from variorum.agreement.matching import Rule
from variorum.agreement.relation_f1 import Relation, RelationSpan, Side, relation_f1
from variorum.agreement.result import Result
from variorum.agreement.span_measures import entity_link_agreement

MENTIONS = "abcdefgh"
CLUSTERS = st.lists(st.integers(0, 3), min_size=len(MENTIONS), max_size=len(MENTIONS))
BORDERS = st.sets(st.integers(1, 19), max_size=8)
LINKED = st.lists(st.tuples(st.integers(0, 5), st.integers(-1, 2)), max_size=8)


def _clusters(numbers: list[int], mentions: str = MENTIONS) -> list[frozenset[str]]:
    """Return the clusters by number; 0 is a mention that the coder does not have."""
    named = list(zip(numbers, mentions, strict=True))
    return [frozenset(m for n, m in named if n == number) for number in (1, 2, 3)]


@pytest.mark.parametrize("measure", CLUSTER_MEASURES, ids=lambda one: one.name)
@given(CLUSTERS, CLUSTERS)
@settings(max_examples=40, deadline=None)
def test_laws_of_clusters(measure: ClusterMeasure, ours: list[int], theirs: list[int]) -> None:
    key, response = _clusters(ours), _clusters(theirs)
    same = measure.compute(key, key)
    assert same.value == pytest.approx(1) or same.reason in {"no_units", "no_links"}
    found = measure.compute(key, response)
    turned = measure.compute(response, key)
    assert turned.value == pytest.approx(found.value, abs=1e-12)
    assert turned.details["recall"] == pytest.approx(found.details["precision"], abs=1e-12)
    renamed = measure.compute(*(_clusters(one, MENTIONS[::-1])[::-1] for one in (ours, theirs)))
    assert renamed.value == pytest.approx(found.value, abs=1e-12)


def _masses(borders: set[int]) -> list[int]:
    edges = [0, *sorted(borders), 20]
    return [end - start for start, end in pairwise(edges)]


@given(BORDERS, BORDERS, st.integers(0, 4))
@settings(max_examples=60, deadline=None)
def test_laws_of_borders(ours: set[int], theirs: set[int], n_t: int) -> None:
    same = boundary_similarity({"a": _masses(ours), "b": _masses(ours)}, n_t)
    assert same.value == 1 if ours else same.reason == "no_boundaries"
    found = boundary_similarity({"a": _masses(ours), "b": _masses(theirs)}, n_t).value
    turned = boundary_similarity({"b": _masses(ours), "a": _masses(theirs)}, n_t).value
    assert turned == pytest.approx(found, abs=1e-12)
    assert found is None or 0 <= found <= 1


def _side(drawn: list[tuple[int, int]], other: str = "") -> Side:
    places = sorted({place for place, _ in drawn})
    spans = [RelationSpan(f"{other}{p}", 10 * p, 10 * p + 5, "x") for p in places]
    made = [
        Relation(f"t{kind}", {"from": f"{other}{place}", "to": f"{other}{places[0]}"})
        for place, kind in drawn
    ]
    return Side(spans, made)


@given(LINKED, LINKED)
@settings(max_examples=60, deadline=None)
def test_laws_of_relations(ours: Any, theirs: Any) -> None:
    same = relation_f1(_side(ours), _side(ours, "other "), Rule())
    assert same.value == 1 if ours else same.reason == "no_units"
    found = relation_f1(_side(ours), _side(theirs), Rule())
    turned = relation_f1(_side(theirs), _side(ours, "other "), Rule())
    assert turned.value == pytest.approx(found.value, abs=1e-12)
    shuffled = replace(_side(ours), relations=_side(ours).relations[::-1])
    assert relation_f1(shuffled, _side(theirs), Rule()).value == found.value


@given(LINKED, LINKED)
@settings(max_examples=60, deadline=None)
def test_laws_of_links(spans: Any, ours: Any, theirs: Any) -> None:
    # Of a place the last decision counts; -1 is none yet.
    left, right = dict(ours), dict(theirs)

    def agreed(first: dict[int, int], second: dict[int, int], names: tuple[int, int]) -> Result:
        made = (first, second)
        study = spans(
            [("AB"[c], "x", "1", 10 * p, 10 * p + 5) for c in (0, 1) for p in made[c]], {"1": 60}
        )
        places = zip(study.marks.coder.tolist(), study.marks.start.tolist(), strict=True)
        entities = [made[coder][start // 10] for coder, start in places]
        numbers = [one if one < 1 else names[one - 1] for one in entities]
        return entity_link_agreement.MEASURE.compute(
            replace(study, entities=np.array(numbers, dtype=np.int64))
        )

    same = agreed(left, left, (1, 2))
    decided = [entity for entity in left.values() if entity >= 0]
    assert same.value == 1 if decided else same.value is None
    found = agreed(left, right, (1, 2))
    for turned in (agreed(right, left, (1, 2)), agreed(left, right, (2, 1))):
        assert turned.value == pytest.approx(found.value, abs=1e-12)
