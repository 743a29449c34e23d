"""Four questions apart: noticed, edges, code, entity; counted by hand and by brute force."""

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.agreement.test_laws import projects

from variorum.agreement.four_questions import Answer, four_questions
from variorum.agreement.matching import Rule, best_matching, couples
from variorum.agreement.selection import select
from variorum.agreement.settings import Settings
from variorum.agreement.units import Marks
from variorum.model.coding import Link
from variorum.model.snapshot import Snapshot

TEXT = "x" * 100
OFFER, REFUSAL = "neg.offer", "neg.refusal"


def asked(snapshot: Snapshot) -> dict[tuple[str, str], Answer]:
    everyone = tuple(coder.id for coder in snapshot.coders)
    chosen = Settings(coders=everyone, bootstrap=0)
    found = four_questions(snapshot, chosen, select(snapshot, chosen))
    return {(one.codebook, one.question): one for one in found}


def test_each_question_is_answered_of_what_the_one_before_left(
    build: Callable[..., Snapshot],
) -> None:
    snapshot = build(
        [TEXT],
        [
            (0, 0, OFFER, 0, 10),  # the same in all
            (0, 1, OFFER, 0, 10),
            (0, 0, OFFER, 20, 30),  # other edges
            (0, 1, OFFER, 22, 35),
            (0, 0, OFFER, 40, 50),  # another code
            (0, 1, REFUSAL, 40, 50),
            (0, 0, REFUSAL, 60, 70),  # alone
        ],
    )
    by_place = {(one.coder, one.start): one.id for one in snapshot.codings}
    links = tuple(
        Link(id=f"link-{number}", coding=by_place[place], role="who", entity=entity, place=0)
        for number, (place, entity) in enumerate(
            (
                (("coder-0", 0), "pablo"),
                (("coder-1", 0), "pablo"),
                (("coder-0", 20), "pablo"),
                (("coder-1", 22), "rita"),
            )
        )
    )
    found = asked(replace(snapshot, links=links))
    expected = {"noticed": (6, 7), "edges": (2, 3), "code": (2, 3), "entity": (1, 2)}
    for question, (same, of) in expected.items():
        answer = found["neg", question]
        assert answer.of == of, question
        assert answer.value == pytest.approx(same / of), question
    # Values O O, O O, O R: Do = 1/3, De = 2*5*1/(6*5), so alpha is 0.
    assert found["neg", "code"].alpha == pytest.approx(0)
    assert all(found["ext", question].value is None for question in expected)


@given(projects())
@settings(max_examples=40, deadline=None)
def test_identical_coders_noticed_the_same_with_the_same_edges_and_codes(
    build: Callable[..., Snapshot], project: dict[str, Any]
) -> None:
    count = project["coders"]
    marks = [
        (article, coder, code, start, end)
        for article, _, code, start, end in project["marks"]
        for coder in range(count)
    ]
    for answer in asked(build(**{**project, "marks": marks, "states": {}})).values():
        if answer.question != "entity":
            assert answer.value in (None, 1)


spans = st.lists(
    st.tuples(st.integers(0, 12), st.integers(1, 6)).map(lambda p: (p[0], p[0] + p[1])),
    max_size=5,
    unique=True,
)


def marks_of(found: list[tuple[int, int]]) -> Marks:
    start, end = np.array(found, dtype=np.int64).reshape(-1, 2).T
    nothing = np.zeros(len(found), dtype=np.int64)
    return Marks(nothing, nothing, nothing, start, end)


@given(spans, spans)
def test_the_best_matching_is_the_best_of_all(
    left: list[tuple[int, int]], right: list[tuple[int, int]]
) -> None:
    def shared(one: tuple[int, int], other: tuple[int, int]) -> int:
        return max(0, min(one[1], other[1]) - max(one[0], other[0]))

    few, many = sorted((left, right), key=len)
    best = (0, 0)
    for chosen in permutations(many, len(few)):
        common = [shared(one, other) for one, other in zip(few, chosen, strict=True)]
        best = max(best, (sum(one > 0 for one in common), sum(common)))
    rule = Rule("overlap", any_code=True)
    found = couples(marks_of(left), marks_of(right), rule)
    ours, theirs = best_matching(found, (len(left), len(right)))
    pairs = list(zip(ours.tolist(), theirs.tolist(), strict=True))
    assert len({one for one, _ in pairs}) == len({one for _, one in pairs}) == len(pairs)
    assert (len(pairs), sum(shared(left[a], right[b]) for a, b in pairs)) == best
