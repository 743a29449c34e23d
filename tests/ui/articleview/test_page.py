"""The page: heights, and scrolling that never leaves the article."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.ui.articleview.metrics import Metrics
from variorum.ui.articleview.page import Page, Position
from variorum.ui.articleview.sight import Sight

SAMPLE = "the minister of prisons denied that talks with a gang had taken place in October "
WORDS = SAMPLE.split()
PARAGRAPHS = st.lists(
    st.one_of(st.just(""), st.integers(1, 160).map(lambda n: " ".join((WORDS * 12)[:n]))),
    max_size=40,
)
VIEW = 500.0


@pytest.fixture(autouse=True, scope="module")
def application(qapp: object) -> object:
    return qapp


def page_of(paragraphs: list[str]) -> Page:
    page = Page()
    page.set_text("\n".join(paragraphs), [])
    page.dress(Metrics(18, 1150), 1.0)
    return page


def test_guessed_heights_are_near_the_true_ones() -> None:
    page = page_of([" ".join((WORDS * 12)[: 20 + n % 130]) for n in range(0, 2_000, 7)])
    guessed = page.heights.total
    for number in range(len(page.paragraphs)):
        page.laid(number)
    assert guessed == pytest.approx(page.heights.total, rel=0.05)


@given(PARAGRAPHS, st.lists(st.floats(-3_000, 3_000), max_size=12))
@settings(max_examples=40, deadline=None)
def test_scrolling_keeps_the_view_full_and_within_the_article(
    paragraphs: list[str], steps: list[float]
) -> None:
    page = page_of(paragraphs)
    position = page.moved(Position(0, -page.metrics.edge), 0, VIEW)
    for step in steps:
        position = page.moved(position, step, VIEW)
        placed = list(page.visible(position, VIEW))
        for (above, top), (below, next_top) in pairwise(placed):
            assert below.number == above.number + 1
            assert next_top - top == pytest.approx(above.height, abs=1)
        first, top = placed[0]
        assert top <= page.metrics.edge + 1
        # Tops lie on whole pixels, so that one may be rounded just out of view.
        assert top > 0 or top + first.height > -1
        last, bottom = placed[-1][0], placed[-1][1] + placed[-1][0].height
        ends = last.number == len(page.paragraphs) - 1
        assert bottom >= VIEW or ends
        if ends and bottom + page.metrics.edge < VIEW - 1:
            assert (first.number, round(top)) == (0, round(page.metrics.edge))


@given(PARAGRAPHS, st.floats(0, 1))
@settings(max_examples=40, deadline=None)
def test_every_share_of_the_article_can_be_gone_to(paragraphs: list[str], share: float) -> None:
    page = page_of(paragraphs)
    sight = Sight(page)
    sight.height = int(VIEW)
    sight.scroll_to_share(share)
    top, bottom = sight.shares()
    assert 0 <= top <= bottom <= 1
    sight.scroll_by(-1e9)
    assert sight.position == Position(0, -page.metrics.edge)
    sight.scroll_by(1e9)
    last = sight.visible()[-1][0]
    assert last.number == len(page.paragraphs) - 1
