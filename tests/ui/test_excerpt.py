"""Excerpts: where they are cut, and what is tinted in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from variorum.ui.widgets.excerpt import excerpt, paint_excerpt

TEXT = "First line ends.\n\nThe second 🙂 line goes on for a while.\nThird."
SECOND = TEXT.index("The second")


def test_a_whole_line_is_not_marked_as_cut() -> None:
    end = TEXT.index("\nThird")
    assert excerpt(TEXT, SECOND, end).text == "The second 🙂 line goes on for a while."


def test_a_cut_falls_between_words_and_is_marked() -> None:
    start = TEXT.index("econd")
    assert excerpt(TEXT, start, start + 12).text == "…second 🙂 line…"


def test_no_blank_stands_at_a_cut() -> None:
    blank = TEXT.index(" line goes")
    assert excerpt(TEXT, blank, blank + 6).text == "…line…"


@given(st.integers(-5, 70), st.integers(1, 40))
def test_a_tint_covers_the_words_that_it_names(start: int, length: int) -> None:
    shown = excerpt(TEXT, start, start + length)
    word = TEXT.index("goes")
    tint = shown.tint(word, word + 4, "#000000")
    assert (shown.text[tint.start : tint.end] == "goes") == ("goes" in shown.text)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", ["", "🙂" * 300, "word " * 300, "x" * 2000, TEXT])
def test_any_text_fits_into_its_lines(qtbot: QtBot, text: str) -> None:  # noqa: ARG001
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    used = paint_excerpt(painter, QRectF(0, 0, 200, 60), text, [], "#000000")
    painter.end()
    assert 0 <= used <= 64
