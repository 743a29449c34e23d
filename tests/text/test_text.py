"""Laws of spans, offsets, normalizing and segments."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.text.hashing import hash_text
from variorum.text.normalize import normalize
from variorum.text.segments import (
    paragraph_bounds,
    paragraphs,
    sentences,
    token_bounds,
    word_border,
)
from variorum.text.span import Span, merge_spans
from variorum.text.utf16 import Utf16Index

NASTY = st.text(
    st.sampled_from("ab \n\r\x00\x0b\x85\u2028\u2029\ufeff\ufffe\ud800é🙂🇸🇻م\u00a0\u00ad.!?“”")
    | st.characters(),
    max_size=60,
)


@given(NASTY)
def test_a_normalized_text_stays_as_it_is(text: str) -> None:
    once = normalize(text).text
    assert normalize(once).text == once.removeprefix("\ufeff")
    assert not re.search("[\r\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", once)


@given(NASTY)
def test_only_a_bom_and_returns_before_line_feeds_are_taken_out(text: str) -> None:
    removed = text.count("\r\n") + text.startswith("\ufeff")
    assert len(normalize(text).text) == len(text) - removed


@given(NASTY, st.data())
def test_offsets_of_the_given_text_are_mapped(text: str, data: st.DataObject) -> None:
    normalized = normalize(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    piece = normalized.text[normalized.offset(start) : normalized.offset(end)]
    expected = text[start:end]
    if start == 0:
        expected = expected.removeprefix("\ufeff")
    # A range that begins or ends between CR and LF has half of a line end.
    if not (text[end - 1 : end] == "\r" and text[end : end + 1] == "\n"):
        assert piece == normalize("x" + expected).text[1:]


def test_replaced_characters_are_counted() -> None:
    normalized = normalize("a\x00b\r\nc\rd")
    assert normalized.text == "a\ufffdb\nc\nd"
    assert normalized.replaced == 1


def test_blank_lines_at_the_ends_stay() -> None:
    assert normalize("\n\n a \n\n").text == "\n\n a \n\n"


@given(st.text(max_size=60), st.data())
def test_utf16_offsets_go_there_and_back(text: str, data: st.DataObject) -> None:
    index = Utf16Index(text)
    point = data.draw(st.integers(0, len(text)))
    unit = len(text[:point].encode("utf-16-le", "surrogatepass")) // 2
    assert index.to_utf16(point) == unit
    assert index.to_points(unit) == point


def test_the_middle_of_a_pair_counts_as_its_end() -> None:
    assert Utf16Index("a🙂b").to_points(2) == 2


def test_a_span_is_never_empty_or_negative() -> None:
    for start, end in ((3, 3), (4, 3), (-1, 2)):
        with pytest.raises(ValueError, match="no span"):
            Span(start, end)
    assert len(Span(2, 5)) == 3


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20))))
def test_merged_spans_cover_the_same_and_do_not_touch(pairs: list[tuple[int, int]]) -> None:
    spans = [Span(start, start + length) for start, length in pairs]
    merged = merge_spans(spans)
    covered = {place for span in spans for place in range(span.start, span.end)}
    assert {place for span in merged for place in range(span.start, span.end)} == covered
    assert all(left.end < right.start for left, right in pairwise(merged))


@given(NASTY)
def test_paragraphs_and_their_breaks_make_the_text(text: str) -> None:
    bounds = paragraph_bounds(text)
    assert bounds[0][0] == 0
    assert bounds[-1][1] == len(text)
    breaks = [text[left[1] : right[0]] for left, right in pairwise(bounds)]
    assert all(len(found) == 1 and found in "\n\x85\u2028\u2029" for found in breaks)


def test_blank_lines_are_no_paragraphs() -> None:
    text = "\nOne.\n\u00a0 \nTwo.\x0bStill two.\n"
    assert [span.of(text) for span in paragraphs(text)] == ["One.", "Two.\x0bStill two."]


@given(st.text("ab .!?\n“”\u00a0", max_size=60))
def test_sentences_stay_in_their_paragraph_and_do_not_overlap(text: str) -> None:
    found = sentences(text)
    assert all(span.of(text) == span.of(text).strip() for span in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert all("\n" not in span.of(text) for span in found)
    assert "".join("".join(span.of(text) for span in found).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Mr. Rivas of the U.S. Embassy spoke. “We never met,” he added. It cost $1.5 million.",
            [
                "Mr. Rivas of the U.S. Embassy spoke.",
                "“We never met,” he added.",
                "It cost $1.5 million.",
            ],
        ),
        (
            "es",
            "El Sr. Gómez habló ayer. ¿Quién pagó? Nadie lo dijo.",
            ["El Sr. Gómez habló ayer.", "¿Quién pagó?", "Nadie lo dijo."],
        ),
    ],
)
def test_abbreviations_and_quotes_do_not_end_a_sentence(
    language: str, text: str, expected: list[str]
) -> None:
    assert [span.of(text) for span in sentences(text, language)] == expected


def test_a_hash_is_of_the_utf8_text() -> None:
    assert hash_text("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He doesn't pay $50,000.00 in MS-13 (José’s) — “no”.",
            ["He", "doesn't", "pay", "$", "50,000.00", "in", "MS", "13", "José’s", "no"],
        ),
        ("¿Qué dijo José Peña?", ["Qué", "dijo", "José", "Peña"]),
        ("المفاوضات مُستمرّة.", ["المفاوضات", "مُستمرّة"]),
        ("👨\u200d👩\u200d👧 ok 🇪🇸🇫🇷", ["👨\u200d👩\u200d👧", "ok", "🇪🇸", "🇫🇷"]),
        ("e\u0301tude\n\n漢字", ["e\u0301tude", "漢", "字"]),
        (" …\u200b—\n", []),
        ("", []),
    ],
)
def test_tokens_are_words_numbers_and_signs(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in token_bounds(text)] == expected


@given(st.text())
def test_tokens_follow_each_other_and_hold_all_letters(text: str) -> None:
    found = token_bounds(text)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    inside = {place for start, end in found for place in range(start, end)}
    assert all(place in inside for place, sign in enumerate(text) if sign.isalnum())


@pytest.mark.parametrize("text", ["", "plain", "é\u0301 \uffff汉 سلام\ufeff"])
def test_without_astral_characters_there_is_no_table_and_both_counts_are_equal(text: str) -> None:
    index = Utf16Index(text)
    assert not index._points
    assert not index._units
    for offset in range(len(text) + 1):
        assert index.to_utf16(offset) == index.to_points(offset) == offset


@pytest.mark.parametrize(
    ("text", "offset", "border"),
    [
        ("several secret talks", 1, 7),
        ("several secret talks", 9, 8),
        ("several secret talks", 12, 14),
        ("several secret talks", 7, 7),
        ("some talks", 9, 5),
        ("alone", 2, 2),
        ("paid 50,000", 8, 8),
        ("秘密谈判", 2, 2),
        ("การเจรจาลับ", 3, 3),
    ],
)
def test_a_cut_goes_to_the_nearest_end_of_a_word(text: str, offset: int, border: int) -> None:
    assert word_border(text, offset) == border
