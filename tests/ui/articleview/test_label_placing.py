"""Laws of labels in the margin."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.ui.articleview.placing import place_labels

WANTED = st.lists(st.floats(0, 500), max_size=40).map(sorted)


@given(WANTED)
def test_labels_never_come_nearer_than_the_gap(wanted: list[float]) -> None:
    placed = place_labels(wanted, 21)
    assert len(placed) == len(wanted)
    assert all(below - above >= 21 - 1e-6 for above, below in pairwise(placed))


@given(WANTED)
def test_no_shift_of_all_labels_brings_them_nearer(wanted: list[float]) -> None:
    def cost(places: list[float]) -> float:
        return sum((place - wish) ** 2 for place, wish in zip(places, wanted, strict=True))

    placed = place_labels(wanted, 21)
    for shift in (-1.0, -0.1, 0.1, 1.0):
        assert cost(placed) <= cost([place + shift for place in placed]) + 1e-6


def test_labels_with_room_stand_where_they_want() -> None:
    assert place_labels([10, 40, 100], 21) == [10, 40, 100]


def test_crowded_labels_are_centred_on_what_they_want() -> None:
    assert place_labels([50, 50, 70], 21) == pytest.approx([35.67, 56.67, 77.67], abs=0.01)
    assert place_labels([50, 50], 20) == [40, 60]
