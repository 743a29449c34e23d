"""Finding: places in the text's own offsets, whatever case does to lengths."""

from variorum.text.span import Span
from variorum.ui.articleview.finding import Found


def test_case_is_ignored_without_moving_offsets() -> None:
    text = "İstanbul, Straße, STRASSE, straße and STRASSE"
    found = Found(text, "straße")
    assert [span.of(text) for span in found.within(0, len(text))] == ["Straße", "straße"]


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
