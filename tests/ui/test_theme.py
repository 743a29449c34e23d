"""Colours: readable in every theme, tints in order, a person's own colour kept within bounds."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from variorum.ui.colour import contrast, from_oklch, luminance, to_hex, to_oklch, to_rgb
from variorum.ui.theme import HUES, Theme, _colours, apply_theme, theme_for

THEMES = [theme_for(dark, more) for dark in (False, True) for more in (False, True)]
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")
each_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda t: f"{t.dark=} {t.contrast=}")


@each_theme
def test_words_are_readable_on_every_ground(theme: Theme) -> None:
    for ground in (theme.paper, theme.chrome, theme.card):
        for ink in (theme.text, theme.text2, theme.accent, theme.good, theme.warning, theme.danger):
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    assert contrast(theme.text, theme.chrome2) >= 4.5
    assert contrast(theme.text3, theme.paper) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@each_theme
def test_text_stays_readable_on_marks(theme: Theme) -> None:
    assert contrast(theme.text, theme.sel) >= 4.5
    assert contrast(theme.text, theme.find) >= 4.5
    for hue in HUES:
        for tint in theme.ink(hue).tints:
            assert contrast(theme.text, tint) >= 7


@each_theme
def test_lines_stand_out_from_paper(theme: Theme) -> None:
    for hue in HUES:
        assert contrast(theme.ink(hue).line, theme.paper) >= 3


@pytest.mark.parametrize("dark", [False, True])
def test_in_high_contrast_what_steps_back_can_still_be_read(dark: bool) -> None:
    theme = theme_for(dark, contrast=True)
    for ink in (theme.text, theme.text2):
        assert contrast(theme.faded(ink), theme.paper) >= 4.5
        assert theme.faded(ink) != ink
    for hue in HUES:
        assert contrast(theme.faded(theme.ink(hue).line), theme.paper) >= 3


@pytest.mark.parametrize("dark", [False, True])
def test_deeper_tints_are_further_from_paper(dark: bool) -> None:
    theme = theme_for(dark)
    for hue in HUES:
        lights = [luminance(colour) for colour in (theme.paper, *theme.ink(hue).tints)]
        assert lights == sorted(lights, reverse=not dark), hue


def test_text_grades_go_from_strong_to_faint() -> None:
    for theme in THEMES:
        grades = [contrast(ink, theme.paper) for ink in (theme.text, theme.text2, theme.text3)]
        assert grades == sorted(grades, reverse=True)


def test_lines_of_two_hues_never_look_alike() -> None:
    for theme in (theme_for(dark=False), theme_for(dark=True)):
        lines = [theme.ink(hue).line for hue in HUES]
        assert all(one != other for one, other in itertools.combinations(lines, 2))


@given(COLOURS)
def test_a_persons_own_colour_stands_out_and_text_is_readable_on_it(colour: str) -> None:
    for dark, least in ((False, 3.0), (True, 4.5)):
        theme = theme_for(dark)
        ink = theme.ink(colour)
        assert contrast(ink.line, theme.paper) >= least
        assert all(contrast(theme.text, tint) >= 7 for tint in ink.tints)


@given(COLOURS)
def test_a_persons_own_colour_keeps_its_hue(colour: str) -> None:
    _, chroma, hue = to_oklch(colour)
    if chroma < 0.05:
        return
    _, _, kept = to_oklch(theme_for(dark=False).ink(colour).line)
    apart = abs(hue - kept) % 6.283185
    assert min(apart, 6.283185 - apart) < 0.2


@given(COLOURS)
def test_colours_survive_oklch(colour: str) -> None:
    there = to_rgb(from_oklch(*to_oklch(colour)))
    assert all(abs(a - b) <= 2.5 / 255 for a, b in zip(there, to_rgb(colour), strict=True))


@given(COLOURS)
def test_hex_is_read_and_written_alike(colour: str) -> None:
    assert to_hex(to_rgb(colour)) == colour


def test_what_is_no_colour_is_refused() -> None:
    with pytest.raises(ValueError, match="indigo"):
        theme_for(dark=False).ink("indigo")


@each_theme
def test_fields_show_where_they_are(theme: Theme) -> None:
    assert contrast(_colours(theme)["field"], theme.card) >= 3


def test_a_theme_dresses_the_application(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, theme_for(dark=True), scale=1.5)
    field = QLineEdit("words")
    qtbot.addWidget(field)
    large = field.sizeHint().height()
    assert field.palette().text().color().name().upper() == theme_for(dark=True).text
    apply_theme(qapp, theme_for(dark=False))
    assert "$" not in qapp.styleSheet()
    assert field.sizeHint().height() < large


class StyleChanges(QObject):
    """Counts how often a widget is dressed."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.StyleChange
        return False


def test_a_widget_deep_in_a_window_is_dressed_no_more_often_than_one_on_top(
    qtbot: QtBot, qapp: QApplication
) -> None:
    window = inner = QWidget()
    qtbot.addWidget(window)
    for _ in range(12):
        inner = QWidget(inner)
    field = QLineEdit("words", inner)
    window.show()
    changes = StyleChanges()
    field.installEventFilter(changes)
    apply_theme(qapp, theme_for(dark=True))
    assert field.palette().text().color().name().upper() == theme_for(dark=True).text
    assert changes.count == 2  # undressed and dressed
    apply_theme(qapp, theme_for(dark=False))
    assert field.palette().text().color().name().upper() == theme_for(dark=False).text
