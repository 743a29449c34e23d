"""Finding: places in the text's own offsets, whatever case does to lengths."""

import pytest

from variorum.text.span import Span
from variorum.ui.articleview.finding import Found


def test_case_is_ignored_without_moving_offsets() -> None:
    text = "İstanbul, Straße, STRASSE, straße and STRASSE"
    found = Found(text, "straße")
    assert [span.of(text) for span in found.within(0, len(text))] == ["Straße", "straße"]


@pytest.mark.parametrize("sought", ["alex sanchez", "Alex Sánchez", "ALEX SANCHEZ"])
def test_accents_are_ignored_also_where_they_are_characters_of_their_own(sought: str) -> None:
    text = "Alex Sánchez, Alex Sa\u0301nchez and Alex Sanche\u0301; Alex Sanchez\u0301"
    found = Found(text, sought)
    assert [span.of(text) for span in found.within(0, len(text))] == [
        "Alex Sánchez",
        "Alex Sa\u0301nchez",
        "Alex Sanchez\u0301",
    ]


def test_letters_that_would_become_several_keep_their_offsets() -> None:
    text = "한국 İstanbul 한국"
    assert [span.of(text) for span in Found(text, "istanbul").within(0, 99)] == ["İstanbul"]
    assert len(Found(text, "한국")) == 2
    assert len(Found(text, "\u0301")) == 0


def test_what_is_sought_is_no_pattern() -> None:
    assert len(Found("a.c abc (x", ".")) == 1
    assert len(Found("a.c abc (x", "(x")) == 1


def test_nothing_is_found_by_no_words() -> None:
    assert len(Found("abc", "")) == 0
    assert Found("abc", "").step(0, 1) is None


def test_steps_begin_at_the_caret_and_go_round() -> None:
    found = Found("x..x..x", "x")
    assert [found.step(2, 1), found.step(2, 1), found.step(2, 1)] == [
        Span(3, 4),
        Span(6, 7),
        Span(0, 1),
    ]
    assert Found("x..x..x", "x").step(2, -1) == Span(0, 1)


def test_only_places_within_the_range_are_given() -> None:
    found = Found("ab ab ab", "ab")
    assert found.within(1, 4) == [Span(0, 2), Span(3, 5)]
    assert found.within(2, 3) == []
