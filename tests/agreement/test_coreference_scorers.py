"""Cases of the reference scorer (Pradhan et al. 2014), Bagga & Baldwin (1998), Luo (2005)."""

from typing import Any

import pytest

from variorum.agreement.cluster_measures import CLUSTER_MEASURES
from variorum.agreement.result import Result

BY_NAME = {measure.name: measure for measure in CLUSTER_MEASURES}
KEY = "a bc def"
LONG = "abcde fg hijkl"


def _compute(name: str, key: str, response: str) -> Result:
    sides = ([frozenset(one) for one in side.split()] for side in (key, response))
    return BY_NAME[name].compute(*sides)


@pytest.mark.parametrize(
    ("name", "key", "response", "precision", "recall"),
    [
        ("muc", KEY, "a de", 1, 1 / 3),
        ("bcubed", KEY, "a de", 1, 7 / 18),
        ("ceaf_m", KEY, "a de", 1, 0.5),
        ("ceaf_e", KEY, "a de", 0.9, 0.6),
        ("muc", KEY, "a bcx dy z", 1 / 3, 1 / 3),
        ("bcubed", KEY, "a bcx dy z", 17 / 42, 5 / 9),
        ("ceaf_m", KEY, "a bcx dy z", 4 / 7, 2 / 3),
        ("ceaf_e", KEY, "a bcx dy z", 0.55, 11 / 15),
        ("muc", LONG, "abcde fghijkl", 0.9, 1),
        ("bcubed", LONG, "abcde fghijkl", 16 / 21, 1),
        ("muc", "abc defg", "ab cd fghi", 0.4, 0.4),
        ("bcubed", "abc defg", "ab cd fghi", 1 / 2, 5 / 12),
        ("ceaf_m", "abc defg", "ab cd fghi", 1 / 2, 4 / 7),
        ("ceaf_e", "abc defg", "ab cd fghi", 13 / 30, 13 / 20),
    ],
)
def test_precision_and_recall(
    name: str, key: str, response: str, precision: float, recall: float
) -> None:
    details: Any = _compute(name, key, response).details
    assert (details["precision"], details["recall"]) == pytest.approx((precision, recall))
    f1 = 2 * precision * recall / (precision + recall)
    assert details["f1"] == pytest.approx(f1)
    assert _compute(name, response, key).value == pytest.approx(f1)


def test_bagga_and_baldwin_s_precision_of_76_percent() -> None:
    details: Any = _compute("bcubed", LONG, "abcde fghijkl").details
    assert details["precision"] == pytest.approx(0.76, abs=0.005)


def test_muc_knows_no_single_mentions() -> None:
    nothing = _compute("muc", "a b c", "a b c")
    assert (nothing.value, nothing.reason) == (None, "no_links")
    assert _compute("muc", "ab c", "a b c").value == 0.0
    for name in ("bcubed", "ceaf_m", "ceaf_e"):
        assert _compute(name, "a b c", "a b c").value == 1


@pytest.mark.parametrize("name", ["bcubed", "ceaf_m", "ceaf_e"])
def test_nothing_at_all_is_undefined_and_one_side_empty_is_0(name: str) -> None:
    assert _compute(name, "", "").reason == "no_units"
    assert _compute(name, "ab", "").value == 0.0


@pytest.mark.parametrize("name", list(BY_NAME))
def test_the_same_entities_agree_wholly(name: str) -> None:
    assert _compute(name, "abc de f", "f ed cba").value == pytest.approx(1)
