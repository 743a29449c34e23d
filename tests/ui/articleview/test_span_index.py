"""Codings by paragraph: adding and removing one gives what building anew would give."""

from hypothesis import given
from hypothesis import strategies as st

from variorum.ui.articleview.paras import Paragraphs
from variorum.ui.articleview.shown import ShownCoding
from variorum.ui.articleview.spanindex import SpanIndex

TEXT = "\n".join("x" * length for length in (30, 0, 12, 55, 3, 0, 0, 40)) + "\n" * 80
SPANS = st.lists(
    st.tuples(st.integers(0, len(TEXT) - 2), st.integers(1, 90)), min_size=1, max_size=30
)


def coding(number: int, start: int, length: int) -> ShownCoding:
    return ShownCoding(f"{number:02}", start, min(len(TEXT), start + length), "Code", "blue")


@given(SPANS, st.data())
def test_lanes_after_changes_are_those_of_a_new_index(
    spans: list[tuple[int, int]], data: st.DataObject
) -> None:
    paragraphs = Paragraphs(TEXT)
    codings = [coding(number, *span) for number, span in enumerate(spans)]
    index = SpanIndex(paragraphs, codings[::2])
    for more in codings[1::2]:
        index.add(more)
    gone = data.draw(st.sets(st.sampled_from(codings)))
    for one in gone:
        index.remove(one.id)
    kept = [one for one in codings if one not in gone]
    fresh = SpanIndex(paragraphs, kept)
    assert index.lanes == fresh.lanes
    assert index.all() == fresh.all()
    assert index.crossing_columns() == fresh.crossing_columns()
    for number in range(len(paragraphs)):
        assert index.of_paragraph(number) == fresh.of_paragraph(number)


@given(SPANS, st.integers(0, len(TEXT) - 1), st.integers(1, 60))
def test_a_range_finds_all_codings_that_share_a_character(
    spans: list[tuple[int, int]], start: int, length: int
) -> None:
    codings = [coding(number, *span) for number, span in enumerate(spans)]
    index = SpanIndex(Paragraphs(TEXT), codings)
    end = start + length
    expected = {one.id for one in codings if one.start < end and start < one.end}
    assert {one.id for one in index.of_range(start, end)} == expected


@given(SPANS)
def test_a_change_names_every_coding_that_looks_different(spans: list[tuple[int, int]]) -> None:
    *codings, last = [coding(number, *span) for number, span in enumerate(spans)]
    index = SpanIndex(Paragraphs(TEXT), codings)
    before = dict(index.lanes)
    named = index.add(last)
    changed = [one for one in codings if before[one.id] != index.lanes[one.id]]
    assert named[0] == last
    assert sorted(named[1:], key=lambda one: one.id) == sorted(changed, key=lambda one: one.id)
    assert set(index.remove(last.id)) == {last, *changed}
    assert index.lanes == before


def test_a_coding_over_many_paragraphs_is_found_in_each() -> None:
    long = ShownCoding("long", 5, len(TEXT), "Code", "blue")
    index = SpanIndex(Paragraphs(TEXT), [long])
    assert all(index.of_paragraph(number) == [long] for number in (0, 3, 70))
    index.remove("long")
    assert index.of_paragraph(3) == []
