"""A paragraph's shapes are made in bands of some lines: all bands together show what it has."""

from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.ui.articleview import geometry
from variorum.ui.articleview.geometry import Band
from variorum.ui.articleview.metrics import Metrics
from variorum.ui.articleview.page import Page
from variorum.ui.articleview.shown import ShownCoding

SIZE = 900
TEXTS = (
    "talks with the gang went on for months, in a prison   ",
    "المفاوضات مع العصابة مستمرة gang منذ شهور ",
)
SPANS = st.lists(st.tuples(st.integers(0, SIZE - 1), st.integers(1, 250)), min_size=1, max_size=14)


def drawn(bands: Iterable[Band]) -> Counter[tuple[object, ...]]:
    """Return everything that ``bands`` paint."""
    found: Counter[tuple[object, ...]] = Counter()
    for band in bands:
        for key, boxes in band.fills.items():
            found.update((key, box.x(), box.y(), box.width(), box.height()) for box in boxes)
        for ribbon, shapes in band.ribbons.items():
            found.update((ribbon, *line) for line in shapes.lines)
    return found


def bands_of(text: str, spans: list[tuple[int, int]], lines: int) -> list[Band]:
    """Return the bands, each of so many ``lines``, of a paragraph with codings at ``spans``."""
    codings = [
        ShownCoding(f"{number:02}", start, min(SIZE, start + size), "Code", "blue", number % 5)
        for number, (start, size) in enumerate(spans)
    ]
    page = Page()
    page.dress(Metrics(17, 700), 1.0)
    page.set_text(text, codings)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(geometry, "BAND_LINES", lines)
        return page.marks(0).bands(0, len(page.laid(0).lines) - 1)


@pytest.mark.usefixtures("qapp")
@settings(deadline=None)
@given(st.sampled_from(TEXTS), SPANS)
def test_bands_show_what_the_whole_paragraph_has(words: str, spans: list[tuple[int, int]]) -> None:
    text = (words * SIZE)[:SIZE]
    (whole,) = bands_of(text, spans, 1_000)
    for lines in (1, 2, 3):
        parts = bands_of(text, spans, lines)
        assert len(parts) > 2
        assert drawn(parts) == drawn([whole])
