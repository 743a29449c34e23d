"""Laws of lanes and margin columns."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from variorum.ui.articleview.lanes import assign_columns, assign_lanes, lowest_free

SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda s: (s[0], s[0] + s[1])),
    max_size=40,
)


@given(SPANS)
def test_no_two_overlapping_spans_share_a_lane(spans: list[tuple[int, int]]) -> None:
    placed = list(zip(spans, assign_lanes(spans), strict=True))
    for (one, lane), (other, other_lane) in combinations(placed, 2):
        if one[0] < other[1] and other[0] < one[1]:
            assert lane != other_lane


@given(SPANS)
def test_there_are_no_more_lanes_than_the_deepest_overlap(spans: list[tuple[int, int]]) -> None:
    deepest = max((sum(s <= at < e for s, e in spans) for at, _ in spans), default=0)
    assert max(assign_lanes(spans), default=-1) + 1 == deepest


def test_the_longest_of_those_that_begin_together_lies_on_top() -> None:
    assert assign_lanes([(0, 5), (0, 9), (0, 7)]) == [2, 0, 1]


def test_a_lane_is_used_again_where_a_span_has_ended() -> None:
    assert assign_lanes([(0, 4), (2, 8), (4, 6)]) == [0, 1, 0]


@given(SPANS, SPANS)
def test_stripes_that_share_a_line_never_share_a_column(
    intervals: list[tuple[int, int]], crossing: list[tuple[int, int]]
) -> None:
    fixed = [(*one, column) for one, column in zip(crossing, assign_columns(crossing), strict=True)]
    found = zip(intervals, assign_columns(intervals, fixed), strict=True)
    placed = [*((*one, column) for one, column in found), *fixed]
    for (first, last, column), (begin, end, other) in combinations(placed, 2):
        if first <= end and begin <= last:
            assert column != other


def test_a_column_is_used_again_below_a_crossing_stripe() -> None:
    assert assign_columns([(0, 1), (3, 4)], [(0, 2, 0)]) == [1, 0]


def test_the_lowest_free_number_is_found() -> None:
    assert [lowest_free(taken) for taken in ([], [0, 1], [1], [0, 2])] == [0, 2, 0, 1]
