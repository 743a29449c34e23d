"""Rectangles that stand for round shapes, and the stretches that a new selection repaints."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from variorum.text.span import Span, merge_spans
from variorum.ui.articleview.selecting import changed_stretches
from variorum.ui.articleview.strokes import rounded

lengths = st.floats(4, 60).map(lambda length: round(length, 1))


@given(lengths, lengths, st.floats(1, 6), st.sampled_from((1.0, 1.5, 2.0, 3.0)))
def test_boxes_of_a_rounded_box_fill_it_but_for_its_corners(
    wide: float, high: float, radius: float, device: float
) -> None:
    box = QRectF(10, 20, wide, high)
    boxes = rounded(box, radius, device)
    whole = QRectF()
    for one in boxes:
        assert box.contains(one)
        whole = whole.united(one)
    assert whole.height() == pytest.approx(box.height())
    assert abs(whole.width() - box.width()) < 1
    # The middle of each side is filled, a corner is not.
    assert any(one.contains(QRectF(10 + wide / 2, 20, 0.01, 0.01)) for one in boxes)
    assert not any(one.contains(QRectF(10, 20, 0.01, 0.01)) for one in boxes)


def test_a_side_that_is_not_rounded_is_straight() -> None:
    boxes = rounded(QRectF(0, 0, 20, 20), 3, 1, left=False, right=True)
    assert {one.left() for one in boxes} == {0}
    assert max(one.right() for one in boxes) == 20
    assert min(one.right() for one in boxes) < 19


spans = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 9)).map(lambda p: Span(p[0], p[0] + p[1])),
    max_size=5,
).map(merge_spans)


@given(spans, spans)
def test_what_is_repainted_is_what_only_one_selection_has(
    before: list[Span], now: list[Span]
) -> None:
    def places(selected: list[Span]) -> set[int]:
        return {place for span in selected for place in range(span.start, span.end)}

    stretches = changed_stretches(before, now)
    changed = {place for start, end in stretches for place in range(start, end)}
    assert changed == places(before) ^ places(now)
