"""Traps between our strings and Qt's (TEXTVIEW §2)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QTextLayout

from variorum.text.utf16 import Utf16Index
from variorum.ui.articleview.qttext import (
    Boundaries,
    has_right_to_left,
    is_ideographic,
    starts_right_to_left,
    to_qt,
    trimmed,
)

NASTY = st.text(
    st.one_of(
        st.sampled_from(
            "a b e\u0301.,;'’\"“”—\u00a0\u00ad\u200b\u200d\ufeff\ufffe\ufffc\x00\x0b\x0c\r\x1c\t"
            "\ufdd0\ud800\udc00سلامשלום汉字かสวัสดี😀👨👩👧🇸🇻1️⃣"
        ),
        st.characters(),
    ),
    max_size=30,
).map(lambda text: text.translate(dict.fromkeys(map(ord, "\n\x85\u2028\u2029"), " ")))


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(NASTY)
def test_qt_counts_what_we_count(text: str) -> None:
    shown = to_qt(text)
    assert len(shown) == len(text)
    assert units(shown) == units(text)
    layout = QTextLayout(shown)
    assert units(layout.text()) == units(text)


@pytest.mark.parametrize("mark", ["\ufeff", "\ufffe"])
def test_a_byte_order_mark_at_a_paragraphs_start_neither_vanishes_nor_swaps(mark: str) -> None:
    layout = QTextLayout(to_qt(mark + "words"))
    assert len(layout.text()) == 6
    assert layout.text()[1:] == "words"


def test_control_characters_are_shown_as_signs() -> None:
    assert to_qt("a\x00b\x1fc\x7f") == "a\u2400b\u241fc\u2421"
    assert to_qt("line\r") == "line\u200b"
    assert to_qt("a\tb") == "a\tb"


@given(NASTY)
def test_graphemes_are_those_of_qt_but_flags_stay_whole(text: str) -> None:
    boundaries = Boundaries(text, Utf16Index(text))
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, to_qt(text))
    edges = {0}
    while (unit := finder.toNextBoundary()) >= 0:
        edges.add(Utf16Index(text).to_points(unit))
    ours, at = {0}, 0
    while at < len(text):
        start, end = boundaries.grapheme(at)
        assert start == at < end
        assert all(boundaries.floor(inside) == start for inside in range(start, end))
        assert all(boundaries.ceiling(inside) == end for inside in range(start + 1, end))
        at = end
        ours.add(at)
    flags = {place for place in edges ^ ours if "\U0001f1e6" <= text[place] <= "\U0001f1ff"}
    glued = {place for place in edges - ours if boundaries._glued(place)}
    assert edges ^ ours == flags | glued


@pytest.mark.parametrize("after", ["สวัสดี", "x", "汉字", "سلام", "😀"])
def test_a_family_is_one_grapheme_whatever_follows(after: str) -> None:
    family = "👨‍👩‍👧‍👦"
    boundaries = Boundaries(family + after, Utf16Index(family + after))
    assert all(boundaries.grapheme(place) == (0, 7) for place in range(7))


def test_a_flag_after_another_emoji_is_one_grapheme() -> None:
    boundaries = Boundaries("😀🇸🇻🇲🇽x", Utf16Index("😀🇸🇻🇲🇽x"))
    assert [boundaries.grapheme(place) for place in (1, 2, 3, 4)] == [(1, 3)] * 2 + [(3, 5)] * 2


@pytest.mark.parametrize("cluster", ["🇸🇻", "👨‍👩‍👧‍👦", "1️⃣", "e\u0301", "각", "👍🏽", "กำ"])
def test_a_cluster_is_one_grapheme(cluster: str) -> None:
    text = f"a{cluster}b"
    boundaries = Boundaries(text, Utf16Index(text))
    assert boundaries.grapheme(1) == (1, 1 + len(cluster))
    assert boundaries.next(1) == 1 + len(cluster)
    assert boundaries.previous(1 + len(cluster)) == 1


@pytest.mark.parametrize("word", ["don't", "MS13's", "50,000", "don’t", "3.5", "año"])
def test_a_word_is_not_cut(word: str) -> None:
    text = f"so {word}, and"
    assert Boundaries(text, Utf16Index(text)).piece(4) == (3, 3 + len(word))


def test_words_joined_by_a_dash_are_two() -> None:
    text = "must stop—but when"
    boundaries = Boundaries(text, Utf16Index(text))
    assert boundaries.piece(6) == (5, 9)
    assert boundaries.piece(11) == (10, 13)


def test_an_ideograph_is_a_word_of_its_own() -> None:
    text = "政府与帮派谈判"
    boundaries = Boundaries(text, Utf16Index(text))
    assert is_ideographic(text)
    assert boundaries.piece(2) == (2, 3)


def test_one_foreign_name_does_not_make_a_paragraph_ideographic() -> None:
    assert not is_ideographic("The minister, 习近平, said so in a speech on Monday.")


def test_words_are_stepped_over_one_by_one() -> None:
    text = "He said: “don't go”."
    boundaries = Boundaries(text, Utf16Index(text))
    ends, at = [], 0
    while (at := boundaries.next_word_end(at)) < len(text):
        ends.append(at)
    assert [text[:end].rsplit(maxsplit=1)[-1].strip("“") for end in ends] == [
        "He",
        "said",
        "don't",
        "go",
    ]
    assert boundaries.previous_word_end(len(text)) == text.index("go") + 2
    assert boundaries.previous_word_end(text.index("go") + 2) == text.index("don't") + 5
    assert boundaries.previous_word_end(2) == 0
    assert boundaries.next_word_start(0) == 3
    assert boundaries.previous_word_start(5) == 3


def test_outer_blanks_and_punctuation_are_trimmed_but_not_meaning() -> None:
    text = " “It cost $50%”, "
    start, end = trimmed(text, 0, len(text))
    assert text[start:end] == "It cost $50"
    assert trimmed("—", 0, 1) == (0, 1)
    assert trimmed(" — ", 0, 3) == (1, 2)
    assert trimmed("   ", 0, 3) == (0, 3)


def test_direction_is_that_of_the_first_strong_letter() -> None:
    assert starts_right_to_left("123 «سلام» hello")
    assert not starts_right_to_left("He said «سلام»")
    assert has_right_to_left("He said «سلام»")
    assert not has_right_to_left("plain")


@pytest.mark.parametrize("before", ["\u200d", "a\u200d", "😀\u200d", "\u200d\u200d"])
def test_a_flag_after_a_joiner_is_one_grapheme(before: str) -> None:
    text = f"{before}🇸🇻"
    boundaries = Boundaries(text, Utf16Index(text))
    assert boundaries.grapheme(len(before)) == (len(before), len(text))
    places = [0]
    while places[-1] < len(text):
        places.append(boundaries.next(places[-1]))
    assert len(before) in places
    assert len(before) + 1 not in places
