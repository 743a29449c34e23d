"""Agreement on entities that spans are linked to, and on relations between spans."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from variorum.agreement.matching import Rule
from variorum.agreement.relation_f1 import Relation, RelationSpan, Side, relation_f1
from variorum.agreement.span_measures import entity_link_agreement
from variorum.agreement.spans import SpanStudy

Make = Callable[..., SpanStudy]
NIL = 0
A = [(0, 11, 1), (30, 45, 2), (60, 72, 3), (80, 95, NIL), (110, 120, 1), (200, 210, 2)]
B = [(4, 11, 1), (30, 45, 2), (60, 72, 4), (80, 95, NIL), (110, 120, NIL), (240, 250, 6)]


def _study(spans: Make, ours: list[Any], theirs: list[Any]) -> SpanStudy:
    sides = [("A", *one) for one in ours] + [("B", *one) for one in theirs]
    study = spans([(coder, "x", "d", start, end) for coder, start, end, _ in sides], {"d": 300})
    linked = {(coder, start): entity for coder, start, _, entity in sides}
    starts = study.marks.start.tolist()
    coders = ["AB"[place] for place in study.marks.coder.tolist()]
    entities = [linked[key] for key in zip(coders, starts, strict=True)]
    return replace(study, entities=np.array(entities, dtype=np.int64))


@pytest.mark.parametrize(("mode", "matched", "agree"), [("exact", 4, 2), ("overlap", 5, 3)])
def test_links_of_matched_spans(mode: Any, matched: int, agree: int, spans: Make) -> None:
    details: Any = entity_link_agreement.measure(Rule(mode)).compute(_study(spans, A, B)).details
    assert (details["matched"], details["agree"]) == (matched, agree)
    assert details["accuracy"] == pytest.approx(agree / matched)
    assert details["match_f1"] == pytest.approx(2 * matched / 12)
    assert details["end_to_end_f1"] == pytest.approx(2 * agree / 12)


def test_alpha_and_kappa_take_nil_for_an_entity(spans: Make) -> None:
    details: Any = entity_link_agreement.measure(Rule("exact")).compute(_study(spans, A, B)).details
    assert (details["alpha"], details["kappa"]) == pytest.approx((0.4166666667, 0.3846153846))


def test_what_is_not_yet_linked_is_missing(spans: Make) -> None:
    ours = [(0, 5, 1), (10, 15, -1), (20, 25, 2)]
    theirs = [(0, 5, 1), (10, 15, 3), (20, 25, 4)]
    result = entity_link_agreement.MEASURE.compute(_study(spans, ours, theirs))
    assert result.value == pytest.approx(1 / 2)
    assert result.details["matched"] == 3


def test_without_matches_nothing_is_said_of_entities(spans: Make) -> None:
    result = entity_link_agreement.MEASURE.compute(_study(spans, [(0, 5, 1)], [(6, 9, 1)]))
    assert (result.value, result.reason) == (None, "no_pairable_units")


def _side(spans: str, *relations: tuple[str, dict[str, str]]) -> Side:
    marked = [one.split("-") for one in spans.split()]
    return Side(
        [RelationSpan(name, int(start), int(end), code) for name, start, end, code in marked],
        [Relation(kind, roles) for kind, roles in relations],
    )


OURS = _side(
    "a1-0-11-actor a2-20-30-actor a3-40-55-event a4-70-80-place",
    ("attack", {"agent": "a1", "target": "a2"}),
    ("located", {"what": "a3", "where": "a4"}),
    ("part", {"what": "a1", "of": "a2"}),
)
THEIRS = _side(
    "b1-4-11-actor b2-20-30-actor b3-40-52-event b5-90-99-place",
    ("attack", {"agent": "b1", "target": "b2"}),
    ("located", {"what": "b3", "where": "b5"}),
    ("meet", {"what": "b1", "of": "b2"}),
)


def test_relations_between_spans_that_overlap() -> None:
    result = relation_f1(OURS, THEIRS, Rule("overlap"))
    assert result.value == pytest.approx(1 / 3)
    assert result.details == {
        "tp": 1,
        "n_a": 3,
        "n_b": 3,
        "unlabelled": pytest.approx(2 / 3),
        "given_args": pytest.approx(1 / 2),
        "n_a_given": 2,
        "n_b_given": 2,
        "arg_match_f1": pytest.approx(3 / 4),
    }


def test_relations_between_spans_that_are_the_same() -> None:
    result = relation_f1(OURS, THEIRS, Rule("exact"))
    assert (result.value, result.details["given_args"]) == (0.0, None)


def test_roles_count() -> None:
    turned = replace(OURS, relations=[Relation("attack", {"agent": "a2", "target": "a1"})])
    once = replace(OURS, relations=OURS.relations[:1])
    assert relation_f1(once, once, Rule()).value == 1.0
    assert relation_f1(once, turned, Rule()).value == 0.0


def test_without_relations_there_is_no_f1() -> None:
    none = replace(OURS, relations=[])
    assert relation_f1(none, none, Rule()).reason == "no_units"
    assert relation_f1(OURS, none, Rule()).value == 0.0
