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
