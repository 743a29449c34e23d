"""The measures of the page in views that are too narrow for text and labels."""

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from variorum.ui.articleview.metrics import Metrics
from variorum.ui.articleview.view import ArticleView
from variorum.ui.fonts import text_font


@pytest.mark.parametrize(("size", "width"), [(18, 420), (21, 490), (28, 660)])
def test_in_a_narrow_view_labels_keep_room_beside_the_text(size: int, width: int) -> None:
    metrics = Metrics(size, width)
    assert width - metrics.labels(1) >= 95 * metrics.scale
    assert metrics.measure >= 200 * metrics.scale


def test_in_a_narrow_view_the_third_coder_stands_beside_the_second() -> None:
    metrics = Metrics(21, 437, sides=3)
    second, third = metrics.side_edges()[1:]
    assert third - second > 24


@pytest.mark.parametrize("sides", [1, 2, 3])
@pytest.mark.parametrize("width", [240, 260, 300, 360, 400, 500])
def test_in_the_narrowest_view_no_line_goes_beyond_the_edge(width: int, sides: int) -> None:
    metrics = Metrics(28, width, sides)
    assert metrics.left + metrics.measure < metrics.stripes
    assert metrics.stripes_of(sides - 1) + 3 * metrics.scale < width
    assert metrics.side_edges()[0] > 0


def test_where_all_is_large_a_long_word_has_room_beside_three_coders(qtbot: QtBot) -> None:
    view = ArticleView()
    qtbot.addWidget(view)
    view.set_text_size(28)
    view.resize(310, 300)  # beside the panel, at twice the size of the interface on 1280 x 800
    assert view.minimumWidth() <= view.width()
    for sides in (1, 2, 3):
        view.set_sides(sides)
        word = QFontMetricsF(text_font(28)).horizontalAdvance("Investigations")
        assert view.metrics.measure >= word


@pytest.mark.parametrize("size", range(14, 29))
@pytest.mark.parametrize("sides", [1, 2, 3])
def test_the_column_begins_on_a_whole_pixel(size: int, sides: int) -> None:
    for width in range(240, 1800, 7):
        left = Metrics(size, width, sides).left
        assert left == int(left)
