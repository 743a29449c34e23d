"""Words written from right to left, within others that are not."""

from hypothesis import given
from hypothesis import strategies as st

from variorum.text.direction import isolated


def test_a_title_with_arabic_stands_for_itself() -> None:
    title = "محادثات Calle Nueve: ماذا قال؟"
    assert isolated(title) == f"\u2068{title}\u2069"


def test_a_latin_title_with_arabic_words_does_too() -> None:
    assert isolated("Talks in السجن") == "\u2068Talks in السجن\u2069"


@given(st.text(st.characters(max_codepoint=0x58F)))
def test_other_titles_stay_as_they_are(title: str) -> None:
    assert isolated(title) == title
