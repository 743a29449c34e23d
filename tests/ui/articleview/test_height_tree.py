"""Laws of the heights of paragraphs."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from variorum.ui.articleview.heights import HeightTree

HEIGHTS = st.lists(st.integers(1, 200).map(float), min_size=1, max_size=60)


@given(HEIGHTS, st.lists(st.tuples(st.integers(0, 59), st.integers(1, 300)), max_size=20))
def test_sums_are_those_of_a_plain_list(
    heights: list[float], changes: list[tuple[int, int]]
) -> None:
    tree = HeightTree(heights)
    for number, height in changes:
        tree.set(number % len(heights), float(height))
        heights[number % len(heights)] = float(height)
    tops = [0.0, *accumulate(heights)]
    assert [tree.before(number) for number in range(len(heights) + 1)] == tops
    assert tree.total == tops[-1]
    assert list(tree) == heights


@given(HEIGHTS, st.floats(-50, 20_000))
def test_the_paragraph_at_a_height_is_the_one_that_covers_it(
    heights: list[float], y: float
) -> None:
    tree = HeightTree(heights)
    number = tree.at(y)
    if y < 0:
        assert number == 0
    elif y >= tree.total:
        assert number == len(heights) - 1
    else:
        assert tree.before(number) <= y < tree.before(number + 1)
