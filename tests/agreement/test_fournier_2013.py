"""Fournier (2013), ACL, pp. 1702–1712, and the Stargazers text of Hearst (1997) in segeval."""

import pytest

from variorum.agreement.boundary_similarity import boundary_similarity

STARGAZERS = {
    "1": [2, 3, 3, 1, 3, 6, 3],
    "2": [2, 8, 2, 4, 2, 3],
    "3": [2, 1, 2, 3, 1, 3, 1, 3, 2, 2, 1],
}


def test_three_coders_of_the_stargazers_text() -> None:
    result = boundary_similarity(STARGAZERS)
    assert result.details["pairs"] == pytest.approx({"1|2": 0.5, "1|3": 0.6, "2|3": 0.45})
    assert result.value == pytest.approx((0.5 + 0.6 + 0.45) / 3)


def test_a_near_miss_is_half_a_miss() -> None:
    assert boundary_similarity({"a": [2, 3, 6], "b": [2, 2, 7]}).value == pytest.approx(0.75)


def test_a_boundary_of_one_coder_alone_is_a_miss() -> None:
    assert boundary_similarity({"a": [2, 3, 6], "b": [5, 6]}).value == pytest.approx(0.5)


def test_further_off_than_allowed_is_two_misses() -> None:
    near = boundary_similarity({"a": [2, 9], "b": [4, 7]}, n_t=3)
    assert near.value == pytest.approx(1 - 2 / 3)
    assert boundary_similarity({"a": [2, 9], "b": [4, 7]}).value == 0.0


def test_without_boundaries_there_is_no_likeness() -> None:
    result = boundary_similarity({"a": [11], "b": [11]})
    assert (result.value, result.reason) == (None, "no_boundaries")
    assert result.details["pairs"] == {"a|b": None}


@pytest.mark.parametrize(
    ("masses", "n_t", "value"),
    [
        ({"a": [4, 2, 8], "b": [3, 2, 9]}, 3, 1 - (2 * 1 / 3) / 2),
        ({"a": [3, 1, 8], "b": [5, 7]}, 3, 1 - (1 / 3 + 1) / 2),
        ({"a": [2, 3, 2, 5], "b": [3, 3, 3, 3]}, 3, 1 - (4 / 3) / 3),
        # 7 with 5, which leaves 2 and 9 alone, though 2 with 5 and 7 with 9 would be two pairs.
        ({"a": [2, 5, 5], "b": [5, 4, 3]}, 4, 1 - (2 / 4 + 2) / 3),
        ({"a": [2, 10], "b": [3, 9]}, 1, 0.0),
        ({"a": [2, 10], "b": [3, 9]}, 0, 0.0),
    ],
)
def test_the_nearest_pair_up_first_as_in_segeval(
    masses: dict[str, list[int]], n_t: int, value: float
) -> None:
    assert boundary_similarity(masses, n_t).value == pytest.approx(value)


@pytest.mark.parametrize("masses", [{"a": [2, 3], "b": [2, 4]}, {"a": [2, 0, 3], "b": [2, 3]}])
def test_segmentations_that_cannot_be_are_refused(masses: dict[str, list[int]]) -> None:
    with pytest.raises(ValueError, match=r"equal length|is empty"):
        boundary_similarity(masses)
