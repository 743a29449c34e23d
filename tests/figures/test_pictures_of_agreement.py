"""Pictures: what they show, that all of it is legible, and that they are the same again."""

import colorsys
import re
import subprocess
import sys
import zlib
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, pairwise

import pypdfium2  # type: ignore[import-untyped]
import pytest
from lxml import etree
from matplotlib import font_manager
from matplotlib.backend_bases import RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import get_font
from matplotlib.text import Text
from typing_extensions import override

from variorum.data import HERE
from variorum.figures.canvas import _OF_THE_SYSTEM, Words, written
from variorum.figures.heat_map import confusion_figure, pairs_figure
from variorum.figures.intervals import Estimated, intervals_figure
from variorum.figures.look import FILE_KINDS, LOOKS, FileKind, Look, marker_of
from variorum.figures.over_time import Course, Moment, over_time_figure
from variorum.figures.prevalence import Used, prevalence_figure

CAPTION = "Unit: paragraph; 22 articles; seed 1."
WORDS = Words(title="Title", caption=CAPTION, empty="nothing here", axis="alpha", below="codings")
Draw = Callable[[Look], Figure]


def _moment(label: str, value: float | None, mark: str = "") -> Moment:
    return Moment(label=label, value=value, low=0.5, high=0.9, effort=4.0, mark=mark)


def _intervals(look: Look) -> Figure:
    rows = [
        Estimated("Costs $5 and $6", 0.8, 0.7, 0.9),
        Estimated("No interval", -0.3, None, None),
        Estimated("مفاوضات", None, None, None, "all units alike"),
        Estimated(
            "Very long label that would push the picture off the page to the right", 0.1, 0, 1
        ),
    ]
    return intervals_figure(WORDS, rows, look)


def _pairs(look: Look) -> Figure:
    cells = [[None, 0.5, -0.2], [0.5, None, None], [-0.2, None, None]]
    return pairs_figure(WORDS, ["Ana", "Ben", "Cleo"], cells, look)


def _confusion(look: Look) -> Figure:
    return confusion_figure(WORDS, ["One", "Two"], [[0.75, 0.25], [0.5, 0.5]], look)


def _over_time(look: Look) -> Figure:
    one = Course("Talks", (_moment("1–10", 0.6), _moment("11–20", None, "Talks 2")))
    other = Course("Moves", (_moment("1–10", 0.7), _moment("11–20", 0.8)))
    return over_time_figure(WORDS, [one, other], look)


def _prevalence(look: Look) -> Figure:
    rows = [Used("One", {"Ana": 0.1, "Ben": 0.2}), Used("Two", {"Ana": 0.0, "Ben": 0.05})]
    return prevalence_figure(WORDS, rows, look)


ALL = [_intervals, _pairs, _confusion, _over_time, _prevalence]


def _texts(figure: Figure) -> list[str]:
    return [found.get_text() for found in figure.findobj(Text)]


@pytest.mark.parametrize("draw", ALL)
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_each_picture_becomes_each_kind_of_file_alike(draw: Draw, look: Look) -> None:
    figure = draw(look)
    files = {kind: written(figure, kind, look) for kind in FILE_KINDS}
    assert files == {kind: written(draw(look), kind, look) for kind in FILE_KINDS}
    assert etree.fromstring(files["svg"]).tag.endswith("svg")
    with pypdfium2.PdfDocument(files["pdf"]) as document:
        text = " ".join(document[0].get_textpage().get_text_range().split())
    assert CAPTION in text


class _Counting(Text):
    """A text that knows how often it was drawn."""

    drawn = 0

    @override
    def draw(self, renderer: RendererBase) -> None:
        self.drawn += 1
        super().draw(renderer)


@pytest.mark.parametrize("kind", FILE_KINDS)
def test_a_picture_is_drawn_once_for_each_file(kind: FileKind) -> None:
    figure = _intervals(LOOKS[0])
    text = figure.add_artist(_Counting(0.5, 0.5, "here"))
    written(figure, kind, LOOKS[0])
    assert isinstance(text, _Counting)
    assert text.drawn == 1


def test_a_pdf_holds_one_font_of_a_kind_that_all_readers_know() -> None:
    content = written(_over_time(LOOKS[0]), "pdf", LOOKS[0])
    assert content.count(b"/FontFile2 ") == 1
    streams = [
        zlib.decompress(one) for one in re.findall(rb"stream\r?\n(x.*?)endstream", content, re.S)
    ]
    # A TrueType font; OTTO would begin one that may not stand where matplotlib puts it.
    assert len([one for one in streams if one.startswith(b"\x00\x01\x00\x00")]) == 1
    assert not [one for one in streams if one.startswith(b"OTTO")]


def test_pictures_have_the_letters_of_the_window() -> None:
    window, pictures = (
        get_font(HERE / "fonts" / name)
        for name in ("Inter-Regular.otf", "figures/Inter-Regular.ttf")
    )
    assert pictures.get_charmap().keys() == window.get_charmap().keys()


@pytest.mark.parametrize("draw", ALL)
def test_nothing_is_cut_off(draw: Draw) -> None:
    figure = draw(LOOKS[0])
    figure.draw_without_rendering()
    names = [label for axes in figure.axes for label in axes.get_yticklabels()]
    titles = [found for found in figure.texts if found.get_text()]
    assert len(titles) == 2
    for found in (*titles, *names):
        box = found.get_window_extent()
        assert box.x0 >= figure.bbox.x0 - 1
        assert box.x1 <= figure.bbox.x1 + 1


WIDE = "Unidad: MMMM WWWW; Шостакович, Ngọc, ליאת, ΩΩΩΩ, " * 9 + "1\u202f000 remuestreos"


def _many_coders(look: Look) -> Figure:
    names = [f"Maximiliane von Hohenstaufen {number}" for number in range(12)]
    shares = {name: 0.01 * number for number, name in enumerate(names)}
    words = replace(WORDS, title=WIDE[:120], caption=WIDE)
    return prevalence_figure(
        words, [Used("A label that is long indeed, as labels are", shares)], look
    )


def _many_codebooks(look: Look) -> Figure:
    courses = [
        Course(
            f"Negotiation and more {number}",
            (_moment("1–10", 0.6), _moment("11–20", 0.7, f"Negotiation and m… {number}.1")),
        )
        for number in range(4)
    ]
    return over_time_figure(
        replace(WORDS, caption=WIDE, below="codings per\n1,000 words"), courses, look
    )


@pytest.mark.parametrize("draw", [_many_coders, _many_codebooks])
def test_neither_wide_letters_nor_many_series_are_cut_off(draw: Draw) -> None:
    figure = draw(LOOKS[0])
    figure.draw_without_rendering()
    legend = figure.axes[0].get_legend()
    assert legend is not None
    names = [label for axes in figure.axes for label in axes.get_yticklabels()]
    parts = [legend, *figure.texts, *figure.axes[0].texts, *names]
    for box in (one.get_window_extent() for one in parts):
        assert box.x0 >= figure.bbox.x0 - 1
        assert box.x1 <= figure.bbox.x1 + 1
        assert box.y0 >= figure.bbox.y0 - 1
        assert box.y1 <= figure.bbox.y1 + 1
    title = next(one for one in figure.texts if one.get_text().startswith(figure.get_suptitle()))
    assert legend.get_window_extent().y1 <= title.get_window_extent().y0 + 1
    # A blank within a number is not broken at.
    assert "1\u202f000" in " ".join(_texts(figure))


def test_names_of_codebooks_that_change_at_once_stand_side_by_side() -> None:
    figure = _many_codebooks(LOOKS[0])
    figure.draw_without_rendering()
    marks = [one for one in figure.axes[0].texts if one.get_text().startswith("Negotiation")]
    boxes = sorted((one.get_window_extent() for one in marks), key=lambda box: box.x0)
    assert len(boxes) == 4
    assert all(one.x1 <= other.x0 + 1 for one, other in pairwise(boxes))


def test_a_mark_at_nought_stands_apart_from_the_name_of_the_code() -> None:
    figure = _prevalence(LOOKS[0])
    figure.draw_without_rendering()
    (axes,) = figure.axes
    marks = [line for line in axes.lines if line.get_marker() not in {"None", "", None}]
    left = min(line.get_window_extent().x0 for line in marks)
    two_points = 2 * figure.dpi / 72
    assert max(one.get_window_extent().x1 for one in axes.get_yticklabels()) < left - two_points


def test_the_highest_effort_is_not_cut() -> None:
    below = _many_codebooks(LOOKS[0]).axes[1]
    assert below.get_ylim()[1] > 4.0 * 1.05


def test_a_dollar_is_no_mathematics() -> None:
    assert "Costs $5 and $6" in _texts(_intervals(LOOKS[0]))


def test_why_there_is_no_figure_stands_in_its_place() -> None:
    assert "all units alike" in _texts(_intervals(LOOKS[0]))


def test_both_marks_are_drawn() -> None:
    for draw in (_intervals, _over_time):
        assert {".667", ".800"} <= set(_texts(draw(LOOKS[0])))


def test_dots_stand_at_the_values() -> None:
    (axes,) = _intervals(LOOKS[0]).axes
    dots = {
        float(line.get_ydata()[0]): float(line.get_xdata()[0])  # type: ignore[index, arg-type]
        for line in axes.lines
        if line.get_marker() == "o"
    }
    assert dots == {0.0: 0.8, 1.0: -0.3, 3.0: 0.1}


def test_cells_show_their_values() -> None:
    assert {"0.50", "\u22120.20"} <= set(_texts(_pairs(LOOKS[0])))
    assert {"75", "25", "50"} <= set(_texts(_confusion(LOOKS[0])))


def test_a_new_codebook_is_marked() -> None:
    assert "Talks 2" in _texts(_over_time(LOOKS[0]))


def test_pictures_without_values_say_so() -> None:
    look = LOOKS[0]
    empty = [
        intervals_figure(WORDS, [], look),
        pairs_figure(WORDS, [], [], look),
        over_time_figure(WORDS, [], look),
        prevalence_figure(WORDS, [], look),
    ]
    assert all("nothing here" in _texts(figure) for figure in empty)


def test_numbers_have_the_sign_before_decimals_that_is_asked_for() -> None:
    look, comma = LOOKS[0], replace(WORDS, point=",")
    cells = [[None, 0.5], [0.5, None]]
    assert {"0,50"} <= set(_texts(pairs_figure(comma, ["Ana", "Ben"], cells, look)))
    rows = [Estimated("Talks", 0.8, 0.7, 0.9)]
    assert {"0,667", "0,800", "0,4"} <= set(_texts(intervals_figure(comma, rows, look)))


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_colours_can_be_seen_and_told_apart(look: Look) -> None:
    assert _contrast(look.text, look.paper) >= 7
    assert _contrast(look.faint, look.paper) >= 4.5
    assert _contrast(look.ink, look.paper) >= 4.5
    for ink in look.inks:
        assert _contrast(ink, look.paper) >= 2.3
    # Where colour fails, the marker tells; both are different for each of the first six.
    assert len(look.inks) == len({marker_of(number) for number in range(len(look.inks))})
    # Of many more coders than inks no two look alike.
    many = [(number % len(look.inks), marker_of(number)) for number in range(30)]
    assert len(set(many)) == len(many)
    for one, other in combinations(look.inks, 2):
        hues = [
            colorsys.rgb_to_hsv(*(int(c[p : p + 2], 16) / 255 for p in (1, 3, 5)))
            for c in (one, other)
        ]
        assert hues[0] != hues[1]


def test_matplotlib_waits_until_there_is_something_to_draw() -> None:
    code = (
        "import sys, variorum.project.reporting, variorum.report.settings, variorum.report.picture;"
        "sys.exit('matplotlib' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.skipif(
    not set(_OF_THE_SYSTEM) & set(font_manager.get_font_names()),
    reason="this system has no font of Chinese that a PDF may hold",
)
def test_letters_of_chinese_come_from_the_system() -> None:
    rows = [Estimated("谈判", 0.8, 0.7, 0.9)]
    content = written(intervals_figure(WORDS, rows, LOOKS[0]), "pdf", LOOKS[0])
    with pypdfium2.PdfDocument(content) as document:
        assert "谈判" in document[0].get_textpage().get_text_range()
    # A font of the system beside the one of the program, and none that only draws boxes.
    assert content.count(b"/FontFile2 ") == 2
    assert b"LastResort" not in content
