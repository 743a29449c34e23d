"""From the F1 of spans to its passages."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.agreement.rows import Row
from variorum.agreement.settings import MODES, MeasureOfUnits, Settings
from variorum.agreement.span_passages import SpanPassages, span_passages
from variorum.agreement.table import agreement_table
from variorum.model.snapshot import Snapshot

Build = Callable[..., Snapshot]
TEXT = "Talks began. Calle Nueve made an offer.\n\nThe state said no. A truce was far."
MARKS = [
    (0, 0, "neg.offer", 0, 12),
    (0, 1, "neg.offer", 2, 12),
    (0, 0, "neg.truce", 60, 70),
    (0, 1, "neg.truce", 60, 70),
    (1, 0, "neg.offer", 5, 9),
    (1, 0, "neg.offer", 20, 25),
]


def _found(
    snapshot: Snapshot, row: Row | None = None, **chosen: Any
) -> tuple[list[Row], SpanPassages]:
    asked = replace(Settings(unit="span", bootstrap=0, codebook="neg"), **chosen)
    rows = list(agreement_table(snapshot, asked).rows)
    return rows, span_passages(snapshot, asked, row or rows[0])


def test_spans_are_the_unit(build: Build) -> None:
    rows, found = _found(build([TEXT, TEXT], MARKS))
    assert [row.measure for row in rows] == ["span_f1", "u_alpha"]
    assert rows[0].value == pytest.approx(2 * 1 / (4 + 2))
    assert [(one.article, one.start, one.end, one.agreed) for one in found.passages] == [
        ("article-00", 0, 12, False),
        ("article-01", 5, 9, False),
        ("article-01", 20, 25, False),
        ("article-00", 60, 70, True),
    ]
    # Without the passage: 2·1/(3+1), then 2·1/(3+2) twice; without the match nothing agrees.
    assert found.moved == pytest.approx([1 / 6, 2 / 5 - 1 / 3, 2 / 5 - 1 / 3, -1 / 3])
    assert found.pairs == []


@pytest.mark.parametrize(("match", "agreed"), [("overlap", True), ("iou", True), ("exact", False)])
def test_the_rule_says_what_agrees(build: Build, match: str, agreed: bool) -> None:
    _, found = _found(build([TEXT, TEXT], MARKS), match=match)
    first = next(one for one in found.passages if one.start == 0)
    assert first.agreed == agreed


def test_edges_may_be_apart_by_the_tolerance(build: Build) -> None:
    snapshot = build([TEXT], MARKS[:2])
    for tolerance, value in ((1, 0.0), (2, 1.0)):
        rows, found = _found(snapshot, match="boundary", tolerance=tolerance)
        assert rows[0].value == value
        assert [one.agreed for one in found.passages] == [value == 1]


def test_measures_of_units_are_refused(build: Build) -> None:
    with pytest.raises(MeasureOfUnits, match=r"krippendorff_alpha measures units.*span_f1"):
        _found(build([TEXT, TEXT], MARKS), measures=("krippendorff_alpha",))


mark = st.tuples(
    st.integers(0, 1),
    st.integers(0, 2),
    st.sampled_from(("neg.offer", "neg.refusal", "neg.truce")),
    st.integers(0, 50),
    st.integers(1, 17),
)


@given(
    st.lists(mark, max_size=14),
    st.sampled_from(MODES),
    st.sampled_from((0, 1)),
    st.sampled_from(("all", "any-two")),
    st.lists(st.booleans(), min_size=6, max_size=6),
)
@settings(max_examples=150)
def test_the_passages_make_up_the_figure(
    build: Build,
    marks: list[tuple[int, int, str, int, int]],
    match: str,
    depth: int,
    done_by: str,
    done: list[bool],
) -> None:
    """Without a passage's codings, the figure is what ``moved`` says; all agreed means F1 is 1."""
    states = {(a, c): "done" if done[3 * a + c] else None for a in range(2) for c in range(3)}
    given_marks = [(a, c, code, start, start + size) for a, c, code, start, size in marks]
    snapshot = build([TEXT, TEXT], given_marks, coders=3, states=states)
    chosen: dict[str, Any] = {"match": match, "depth": depth, "done_by": done_by}
    rows, found = _found(snapshot, **chosen)
    value = rows[0].value
    inside = [one.id for p in found.passages for _, some in p.codings for one in some]
    assert len(inside) == len(set(inside))
    if value is None:
        assert found.passages == []
        return
    assert (value == 1) == all(one.agreed for one in found.passages)
    for passage, moved in zip(found.passages, found.moved, strict=True):
        gone = {one.id for _, some in passage.codings for one in some}
        left = replace(
            snapshot, codings=tuple(one for one in snapshot.codings if one.id not in gone)
        )
        (without, *_), _ = _found(left, rows[0], **chosen)
        assert (without.value is None) == (moved is None)
        if moved is not None and without.value is not None:
            assert value + moved == pytest.approx(without.value, abs=1e-12)
    if found.pairs:
        known = [one.value for one in found.pairs if one.value is not None]
        assert sum(known) / len(known) == pytest.approx(value)
        assert len(found.pairs) == len(list(combinations(range(3), 2)))
