"""Cells that a spreadsheet would run, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.formats.guard import guard, unguard

DANGEROUS = st.text("'=+-@＝＋－＠ \t\r\n\x00\xa0\u200ba1\"", max_size=8)


@given(st.text() | DANGEROUS)
def test_unguarding_undoes_guarding(cell: str) -> None:
    assert unguard(guard(cell)) == cell


@given(DANGEROUS)
def test_no_guarded_cell_begins_like_a_formula(cell: str) -> None:
    first = guard(cell).lstrip(" \t\r\n\x00\xa0\u200b")[:1]
    assert first not in set("=+-@＝＋－＠")


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-3", "@Vera", "  =1", "\t", "\nx", "\x00=1", "＝1", "\u200b=1", "'=1", "''-"],
)
def test_what_a_spreadsheet_would_run_is_guarded(cell: str) -> None:
    assert guard(cell) == f"'{cell}"
    assert unguard(cell) == (cell[1:] if cell[0] == "'" else cell)


@pytest.mark.parametrize("cell", ["", "a=1", "'", "'tis", "“=”", " a", "1-2", "€5", "' '=1"])
def test_all_else_stays_as_it_is(cell: str) -> None:
    assert guard(cell) == cell == unguard(cell)
