"""The measures of the page in views that are too narrow for text and labels."""

import pytest

from variorum.ui.articleview.metrics import Metrics


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
@pytest.mark.parametrize("width", [255, 283, 340])
def test_in_the_narrowest_view_no_line_is_cut(width: int, sides: int) -> None:
    metrics = Metrics(28, width, sides)
    assert metrics.left > 0
    assert metrics.left + metrics.measure <= width - metrics.apart
    assert metrics.measure > 130
