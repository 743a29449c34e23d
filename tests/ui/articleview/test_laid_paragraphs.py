"""Places on laid out paragraphs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.ui.articleview.layouts import KEPT, LaidParagraph, LayoutCache
from variorum.ui.articleview.metrics import Metrics
from variorum.ui.fonts import text_font

METRICS = Metrics(18, 1150)
GRAPHEMES = [*"abcdefg hij klm nop, qrs. é😀\u00adسلام عليكمשלום 汉字", "🇸🇻", "e\u0301", "👍🏽"]
LETTERS = st.lists(st.sampled_from(GRAPHEMES), max_size=150).map("".join)


def laid(text: str) -> LaidParagraph:
    return LaidParagraph(0, 0, text, METRICS, text_font(18))


@pytest.fixture(autouse=True, scope="module")
def application(qapp: object) -> object:
    return qapp


@given(LETTERS)
@settings(max_examples=60)
def test_every_caret_place_is_found_again_at_its_own_x(text: str) -> None:
    paragraph = laid(text)
    if paragraph.mixed or paragraph.blank:
        return
    offset = 0
    while offset < len(text):
        line = paragraph.line_of(offset)
        found = paragraph.offset_at(paragraph.x_of(offset, line), line)
        # Marks without a width stand where the letter before them ends.
        assert paragraph.x_of(found, line) == pytest.approx(paragraph.x_of(offset, line), abs=0.01)
        offset = paragraph.boundaries.next(offset)


@given(LETTERS, st.integers(0, 200), st.integers(1, 80))
@settings(max_examples=100)
def test_pieces_of_two_neighbours_are_the_pieces_of_both(text: str, at: int, length: int) -> None:
    paragraph = laid(text)
    start = paragraph.boundaries.floor(min(at, len(text)))
    middle = paragraph.boundaries.ceiling(min(start + length, len(text)))
    end = paragraph.boundaries.ceiling(min(middle + length, len(text)))

    def width(first: int, last: int) -> float:
        return sum(right - left for _, left, right in paragraph.pieces(first, last))

    if not paragraph.mixed:
        both = width(start, middle) + width(middle, end)
        assert both == pytest.approx(width(start, end), abs=0.5)
    assert all(left <= right for _, left, right in paragraph.pieces(start, end))


def test_blanks_at_a_wrap_get_no_fill() -> None:
    paragraph = laid("word " * 60)
    for number, (line, _, right) in enumerate(paragraph.pieces(0, len(paragraph.text))):
        assert line == number
        if line + 1 < len(paragraph.lines):
            assert right <= paragraph.lines[line].naturalTextWidth() + 0.5


def test_a_right_to_left_paragraph_stands_at_the_right() -> None:
    paragraph = laid("قالت الحكومة إنها لا تتفاوض")
    ((line, left, right),) = paragraph.pieces(0, len(paragraph.text))
    assert line == 0
    assert right == pytest.approx(METRICS.measure, abs=1)
    assert left > 0


def test_one_range_of_mixed_direction_may_be_two_pieces() -> None:
    text = "abc שלום def"
    paragraph = laid(text)
    pieces = paragraph.pieces(0, 6)
    assert len(pieces) == 2
    assert pieces[0][2] < pieces[1][1]
    whole = paragraph.pieces(0, len(text))
    assert len(whole) == 1


def test_baselines_stay_on_the_grid_whatever_the_font() -> None:
    paragraph = laid("Latin " * 30 + "سلام عليكم " * 20 + "汉字" * 60)
    assert len(paragraph.lines) > 3
    for number, line in enumerate(paragraph.lines):
        expected = METRICS.baseline + number * METRICS.pitch
        assert line.y() + line.ascent() == pytest.approx(expected, abs=0.02)


def test_more_than_three_lanes_widen_the_pitch() -> None:
    paragraph = laid("word " * 60)
    before = paragraph.height
    paragraph.place(3)
    assert paragraph.height == before
    paragraph.place(5)
    assert paragraph.pitch == METRICS.pitch + 2 * METRICS.lane_pitch
    assert paragraph.height == before + len(paragraph.lines) * 2 * METRICS.lane_pitch


@pytest.mark.parametrize("text", ["", "   ", "\ufeff", "\u00ad", "\u200b\u200d", "\x00", "\r"])
def test_strange_paragraphs_have_a_line_and_a_height(text: str) -> None:
    paragraph = laid(text)
    assert paragraph.height > 0
    assert paragraph.line_at(5) == 0
    assert paragraph.offset_at(10, 0) <= len(text)
    assert paragraph.pieces(0, len(text)) is not None


def test_the_cache_keeps_the_latest() -> None:
    cache = LayoutCache()
    for number in range(KEPT):
        assert cache.put(LaidParagraph(number, 0, "a", METRICS, text_font(18))) is None
    assert cache.get(0) is not None
    assert cache.put(LaidParagraph(KEPT, 0, "a", METRICS, text_font(18))) == 1
    assert 0 in cache
    assert 1 not in cache
