"""Paragraphs as numbers are those of the text layer."""

from hypothesis import given
from hypothesis import strategies as st

from variorum.text.segments import paragraph_bounds
from variorum.ui.articleview.paras import Paragraphs

TEXTS = st.one_of(
    st.text("ab\n", max_size=40), st.text("ab\n\r\x85\u2028\u2029\x0b\x1c", max_size=40)
)


@given(TEXTS)
def test_bounds_are_those_of_the_text_layer(text: str) -> None:
    paragraphs = Paragraphs(text)
    found = list(zip(paragraphs.starts, paragraphs.ends, strict=True))
    assert found == paragraph_bounds(text)
    assert len(paragraphs) == len(found)


@given(TEXTS, st.integers(0, 40))
def test_an_offset_lies_in_one_paragraph_and_a_break_in_the_one_before(
    text: str, offset: int
) -> None:
    paragraphs = Paragraphs(text)
    number = paragraphs.at(min(offset, len(text)))
    assert paragraphs.starts[number] <= min(offset, len(text)) <= paragraphs.ends[number]
