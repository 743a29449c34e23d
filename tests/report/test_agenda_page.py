"""The agenda: its passages begin and end with whole words."""

from types import SimpleNamespace
from typing import cast

import pytest

from variorum.agreement.agenda import Lesson
from variorum.report.agenda_page import _context

WORDS = [f"word{number:04}" for number in range(400)]
TEXT = " ".join(WORDS)


@pytest.mark.parametrize("start", [0, 5, 318, 325, 1_000, len(TEXT) - 12])
def test_context_is_of_whole_words(start: int) -> None:
    lesson = cast(Lesson, SimpleNamespace(start=start, end=start + 10))
    told = _context(TEXT, lesson)
    assert f"<mark>{TEXT[start : start + 10]}</mark>" in told
    shown = told.replace("<mark>", "").replace("</mark>", "").split()
    assert set(shown) <= {*WORDS, "…"}
    assert (shown[0] == "…") == (start > 320)
    assert (shown[-1] == "…") == (start + 10 + 320 < len(TEXT))


def test_context_without_a_blank_is_left_as_it_is() -> None:
    lesson = cast(Lesson, SimpleNamespace(start=500, end=510))
    assert _context("漢" * 1_000, lesson).count("漢") == 650
