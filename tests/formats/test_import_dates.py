"""Dates as files write them."""

import pytest

from variorum.formats.dates import day_first, to_edtf


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("2024-03-04", "2024-03-04"),
        (" 2024-03 ", "2024-03"),
        ("2024", "2024"),
        ("2024~", "2024~"),
        ("2024-03-04?", "2024-03-04?"),
        ("202X", "202X"),
        ("2024-XX", "2024-XX"),
        ("2024-21", "2024-21"),
        ("2024-03/2024-05", "2024-03/2024-05"),
        ("2024-03/..", "2024-03/.."),
        ("2024-03-04T10:15:00Z", "2024-03-04"),
        ("2024-03-04 10:15", "2024-03-04"),
        ("20240304", "2024-03-04"),
        ("20240304T101500Z", "2024-03-04"),
        ("2024/3/4", "2024-03-04"),
        ("25/03/2024", "2024-03-25"),
        ("03/25/2024", "2024-03-25"),
        ("4.4.2024", "2024-04-04"),
        ("4 March 2024", "2024-03-04"),
        ("Monday, 4th of March 2024, 10:15", "2024-03-04"),
        ("March 4, 2024", "2024-03-04"),
        ("Mon, Mar. 4 2024", "2024-03-04"),
        ("4 de marzo de 2024", "2024-03-04"),
        ("lunes, 4 de Septiembre del 2023", "2023-09-04"),
        ("1 ene. 2024", "2024-01-01"),
    ],
)
def test_dates_that_can_be_read_in_one_way(written: str, edtf: str) -> None:
    assert to_edtf(written) == edtf


@pytest.mark.parametrize(
    "written",
    ["", "03/04/2024", "2024-13", "2024-02-30", "31/13/2024", "30 February 2024", "4 Foo 2024",
     "last week", "4 March", "2024-02-30T10:00", "20241301"],
)  # fmt: skip
def test_dates_that_cannot(written: str) -> None:
    assert to_edtf(written) is None


def test_the_order_of_day_and_month_is_seen_in_the_column() -> None:
    assert day_first(["03/04/2024", "25/04/2024"]) is True
    assert day_first(["03/04/2024", "04/25/2024"]) is False
    assert day_first(["03/04/2024", "25/04/2024", "04/25/2024"]) is None
    assert day_first(["03/04/2024", "2024-01-01"]) is None


def test_the_order_decides() -> None:
    assert to_edtf("03/04/2024", days_first=True) == "2024-04-03"
    assert to_edtf("03/04/2024", days_first=False) == "2024-03-04"
