"""Several coders in one view: rows, tints, hatches, and a margin for each."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from variorum.ui.articleview.comparing import swept
from variorum.ui.articleview.shown import ShownCoding
from variorum.ui.articleview.view import ArticleView
from variorum.ui.theme import theme_for

TEXT = (
    "The ministry paid the gang for months, according to records.\n"
    "Nobody in the capital would confirm it on Monday.\n"
    "المفاوضات مستمرة في العاصمة.\n"
    + "\n".join(f"Paragraph number {number} says no more." for number in range(40))
)


def coding(id_: str, words: str, side: int, hue: str = "blue") -> ShownCoding:
    start = TEXT.index(words)
    return ShownCoding(id_, start, start + len(words), f"Code {hue}", hue, side=side)


MINE = coding("mine", "paid the gang", 0)
THEIRS = coding("theirs", "the gang for months", 1)
OTHER = coding("other", "the gang for months", 1, "orange")
ALONE = replace(coding("alone", "confirm it", 1, "green"), alone=True)


def compared(view: ArticleView, *codings: ShownCoding, sides: int = 2) -> ArticleView:
    view.set_editable(editable=False)
    view.set_sides(sides)
    view.set_article(TEXT, codings)
    QApplication.processEvents()
    return view


def edges(view: ArticleView) -> tuple[float, float]:
    """Return the left and the right edge of the column."""
    return view.metrics.left, view.metrics.left + view.metrics.measure


def bands(view: ArticleView, number: int = 0) -> dict[str, float]:
    """Return how wide tints (by hue) and hatches are in a paragraph."""
    (band,) = view._desk.page.marks(number).bands(0, 1)
    wide = {hue: sum(box.width() for box in boxes) for (hue, _), boxes in band.shared.items()}
    return wide | {"hatched": sum(box.width() for box in band.hatched)}


def test_what_both_gave_is_tinted_and_the_rest_is_hatched(view: ArticleView) -> None:
    compared(view, MINE, THEIRS)
    geometry = view._desk.page.geometry(0)
    shared = geometry.boxes(TEXT.index("the gang"), TEXT.index(" for months"))[0].width()
    found = bands(view)
    assert found["blue"] == pytest.approx(shared, abs=2)
    both = geometry.boxes(MINE.start, THEIRS.end)[0].width()
    assert found["hatched"] == pytest.approx(both - shared, abs=2)
    (band,) = view._desk.page.marks(0).bands(0, 1)
    middle = geometry.boxes(TEXT.index("the gang"), TEXT.index(" for months"))[0].center()
    assert not any(box.contains(middle) for box in band.hatched)


def test_other_codes_are_hatched_over_no_tint(view: ArticleView) -> None:
    compared(view, MINE, OTHER)
    assert set(bands(view)) == {"hatched"}


def test_equal_codings_have_no_hatch(view: ArticleView) -> None:
    compared(view, MINE, replace(MINE, id="twin", side=1))
    assert bands(view)["hatched"] == 0


def test_with_three_coders_only_what_all_gave_is_tinted(view: ArticleView) -> None:
    compared(view, MINE, replace(MINE, id="twin", side=1), sides=3)
    assert set(bands(view)) == {"hatched"}
    view.set_codings([MINE, *(replace(MINE, id=str(side), side=side) for side in (1, 2))])
    assert bands(view)["hatched"] == 0


def test_each_coder_has_a_row_of_ribbons(view: ArticleView) -> None:
    compared(view, MINE, replace(MINE, id="twin", side=1))
    (band,) = view._desk.page.marks(0).bands(0, 1)
    heights = sorted(y for shapes in band.ribbons.values() for _, _, y in shapes.lines)
    assert heights[1] - heights[0] == pytest.approx(4.5, abs=0.6)


def test_two_codes_of_one_coder_share_the_row(view: ArticleView) -> None:
    compared(view, MINE, replace(MINE, id="second", hue="red", label="Code red"))
    (band,) = view._desk.page.marks(0).bands(0, 1)
    assert {(hue, parts) for hue, _, parts in band.ribbons} == {("blue", 2), ("red", 2)}
    heights = sorted(y for shapes in band.ribbons.values() for _, _, y in shapes.lines)
    assert heights[1] - heights[0] == pytest.approx(1.5)


def test_the_first_coder_is_left_of_the_column_and_the_second_right(view: ArticleView) -> None:
    compared(view, MINE, THEIRS)
    left, right = edges(view)
    mine, theirs = view._canvas.margin._sides
    assert [stripe.coding.id for stripe, _ in mine.plan.stripes] == ["mine"]
    assert mine.flank.stripe(0) < left < right < theirs.flank.stripe(0)
    assert left - mine.flank.stripe(0) == pytest.approx(theirs.flank.stripe(0) - right)


def test_the_column_is_580_wide_in_the_middle(view: ArticleView) -> None:
    view.resize(1300, 700)
    compared(view, MINE)
    left, right = edges(view)
    assert right - left == 580
    assert left == pytest.approx((view.viewport().width() - 580) / 2)


def test_the_overview_grows_by_14_for_each_coder(view: ArticleView) -> None:
    alone = view._overview.width()
    compared(view, MINE, sides=3)
    assert view._overview.width() == alone + 28
    view.set_sides(1)
    assert view._overview.width() == alone


def test_the_third_coder_stands_at_the_right_under_initials(view: ArticleView) -> None:
    view.resize(1000, 700)
    compared(view, MINE, replace(MINE, id="third", side=2), sides=3)
    assert view.metrics.side_edges()[2] > edges(view)[1] + 150
    assert view._canvas.margin._sides[2].plan.labels == []
    view.resize(1900, 700)
    QApplication.processEvents()
    assert len(view._canvas.margin._sides[2].plan.labels) == 1


def test_labels_of_the_left_answer_to_the_mouse(view: ArticleView, qtbot: QtBot) -> None:
    compared(view, MINE, THEIRS)
    margin = view._canvas.margin._sides[0]
    label = margin.plan.labels[0]
    flank = margin.flank
    place = QPoint(int(flank.turned(flank.labels + 20)), int(label.y + margin.top))
    with qtbot.waitSignal(view.coding_focused) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["mine"]


def test_stripes_of_the_left_answer_to_the_mouse(view: ArticleView) -> None:
    compared(view, MINE, THEIRS)
    margin = view._canvas.margin
    stripe, above = margin._sides[0].plan.stripes[0]
    x = margin._sides[0].flank.stripe(stripe.column)
    y = margin.top + above + (stripe.top + stripe.bottom) / 2
    found = margin.stripe_at(QPointF(x, y))
    assert found is not None
    assert found[0].coding == MINE


def test_what_one_coder_alone_found_is_hollow(view: ArticleView) -> None:
    compared(view, ALONE)
    plan = view._canvas.margin._sides[1].plan
    assert list(plan.lines) == [("green", 0, True)]
    assert list(plan.swatches) == [("green", True)]


def test_lanes_are_counted_for_each_coder(view: ArticleView) -> None:
    compared(view, MINE, replace(MINE, id="twin", side=1))
    assert view._desk.page.index.lanes == {"mine": 0, "twin": 0}


def test_nothing_can_be_dragged_removed_or_coded(view: ArticleView, qtbot: QtBot) -> None:
    compared(view, MINE, THEIRS)
    view.focus_coding("mine")
    told: list[object] = []
    view.remove_requested.connect(told.append)
    view.code_requested.connect(told.append)
    view.edge_moved.connect(lambda *_: told.append("moved"))
    view.picker_requested.connect(lambda: told.append("picker"))
    with qtbot.waitSignal(view.key_pressed) as key:
        QTest.keyClicks(view, "b")
    assert key.args == ["b"]
    for pressed in (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_BracketRight):
        QTest.keyClick(view, pressed)
    assert told == []
    assert view._pointer._grip(QPointF(*_handle(view))) is None


def _handle(view: ArticleView) -> tuple[float, float]:
    box = view.selection_rect()
    return box.left() - 2.0, box.top() - 2.0


def test_what_stands_beside_the_focused_coding_does_not_step_back(view: ArticleView) -> None:
    compared(view, MINE, THEIRS, ALONE)
    view.focus_coding("mine")
    view.put_beside(["theirs"])
    margin = view._canvas.margin._sides[1]
    stress = {label.coding.id: margin._stress(label) for label in margin.plan.labels}
    assert not stress["theirs"].faded
    assert stress["theirs"].focused
    assert stress["alone"].faded


def test_unknown_codings_cannot_stand_beside(view: ArticleView) -> None:
    compared(view, MINE)
    view.focus_coding("mine")
    with pytest.raises(KeyError):
        view.put_beside(["nobody"])


@pytest.mark.parametrize("dark", [False, True])
def test_hatches_are_seen_in_both_themes(view: ArticleView, dark: bool) -> None:
    view.set_theme(theme_for(dark))
    compared(view, MINE)
    hatched = _paper_share(view)
    view.set_codings([])
    QApplication.processEvents()
    assert hatched < 0.8 * _paper_share(view)


def _paper_share(view: ArticleView) -> float:
    """Return how much of a row of pixels above the letters of MINE is bare paper."""
    image: QImage = view.viewport().grab().toImage()
    paper = QColor(view._canvas.pens.theme.paper).rgb()
    box = view._desk.page.geometry(0).boxes(MINE.start, MINE.end)[0]
    left = round(edges(view)[0] + box.left())
    top = round(view._desk.sight.visible()[0][1] + box.top()) + 1
    row = [image.pixel(left + x, top) for x in range(round(box.width()))]
    return row.count(paper) / len(row)


def test_arabic_is_tinted_and_hatched_where_it_stands(view: ArticleView) -> None:
    mine = coding("mine", "المفاوضات مستمرة", 0)
    theirs = coding("theirs", "المفاوضات", 1)
    compared(view, mine, theirs)
    (band,) = view._desk.page.marks(2).bands(0, 1)
    (tint,) = band.shared["blue", 1]
    # The first word stands at the right, the hatch of the second left of it.
    left, right = edges(view)
    assert tint.right() == pytest.approx(right - left, abs=2)
    assert max(box.right() for box in band.hatched) <= tint.left() + 1


SHAPES = st.lists(
    st.tuples(st.integers(0, 1), st.integers(0, 20), st.integers(1, 10), st.sampled_from("ab")),
    max_size=8,
)


@given(SHAPES)
def test_each_character_has_the_tint_hatch_and_ribbons_of_its_codings(
    made: list[tuple[int, int, int, str]],
) -> None:
    codings = sorted(
        (
            ShownCoding(str(number), start, start + size, code, "blue", side=side)
            for number, (side, start, size, code) in enumerate(made)
        ),
        key=lambda one: (one.start, -one.end, one.id),
    )
    low, high = 4, 22
    fills, rows = swept(codings, low, high, 2)
    ranges = [(fill.start, fill.end) for fill in fills]
    ranges += [(run.start, run.end) for runs in rows for run in runs]
    assert all(low <= start < end <= high for start, end in ranges)
    for place in range(low, high):
        here = [one for one in codings if one.start <= place < one.end]
        for side, runs in enumerate(rows):
            found = [run for run in runs if run.start <= place < run.end]
            assert [run.coding for run in found] == [one for one in here if one.side == side][:4]
            assert [run.part for run in found] == list(range(len(found)))
            assert {run.parts for run in found} <= {len(found)}
        mine, theirs = ({one.label for one in here if one.side == side} for side in (0, 1))
        keys = [fill.key for fill in fills if fill.start <= place < fill.end]
        tints = [("blue", len(mine & theirs))] if mine & theirs else []
        assert [key for key in keys if key is not None] == tints
        assert keys.count(None) == (mine != theirs)


def test_neighbours_that_look_alike_are_one_box(view: ArticleView) -> None:
    compared(view, MINE, replace(MINE, id="inner", end=MINE.end - 4, label="Inner"))
    (band,) = view._desk.page.marks(0).bands(0, 1)
    assert len(band.hatched) == 1
