"""Selecting by mouse and keyboard, and copying: always code points of our own text."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from variorum.text.span import Span
from variorum.ui.articleview.caret import column_of
from variorum.ui.articleview.shown import ShownCoding
from variorum.ui.articleview.view import ArticleView

Point = Callable[[int], QPoint]
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
TEXT = (
    "The minister said he don't know. “Nobody paid $50,000,” he said.\n\n"
    "A second paragraph follows here; it has MS13's name and 😀 in it.\n"
    "قالت صحيفة El Faro إن الحكومة تفاوضت.\n"
)
NASTY = st.lists(
    st.sampled_from(
        [
            *"ab. \n",
            *"\u00a0\u2028\u2029\x85\u00ad\ufeff\ufffe\x00\x0b\x0c\r\u200b\u200d\ufffc\ufdd0",
            "\r\n",
            "😀",
            "🇸🇻",
            "👨‍👩‍👧‍👦",
            "e\u0301",
            "سلام",
            "שלום",
            "สวัสดี",
            "汉字",
        ]
    ),
    max_size=40,
).map("".join)
same_view = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def drag(view: ArticleView, first: QPoint, last: QPoint, how: Qt.KeyboardModifier = NONE) -> None:
    port = view.viewport()
    QTest.mousePress(port, LEFT, how, first)
    QTest.mouseMove(port, (first + last) / 2)
    _move(view, (first + last) / 2, how)
    _move(view, last, how)
    QTest.mouseRelease(port, LEFT, how, last)


def _move(view: ArticleView, to: QPoint, how: Qt.KeyboardModifier) -> None:
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(to), LEFT, LEFT, how)
    QGuiApplication.sendEvent(view.viewport(), event)


@same_view
@given(text=NASTY, data=st.data())
def test_copy_gives_the_slice_of_our_own_text(
    view: ArticleView, text: str, data: st.DataObject
) -> None:
    view.set_article(text, [])
    view.grab()
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    view.select(Span(start, end))
    assert view.selected_text() == text[start:end]
    assert view.selected_span() == Span(start, end)


@same_view
@given(text=NASTY, data=st.data())
def test_select_code_reopen_gives_the_same_range(
    view: ArticleView, text: str, data: st.DataObject
) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    view.set_article(text, [])
    view.select(span)
    chosen = view.selected_span()
    assert chosen is not None
    coding = ShownCoding("one", chosen.start, chosen.end, "Code", "blue")
    view.add_coding(coding)
    view.grab()
    view.set_article(text, [coding])
    view.focus_coding("one")
    view.grab()
    assert view.focused_coding is not None
    assert view.focused_coding.span == span


@same_view
@given(text=NASTY, steps=st.integers(1, 12))
def test_shift_and_arrows_select_whole_graphemes_through_the_whole_text(
    view: ArticleView, text: str, steps: int
) -> None:
    view.set_article(text, [])
    for _ in range(steps):
        QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    reached = view.caret()
    assert 0 <= reached <= len(text)
    assert view.selected_text() == text[:reached]
    for broken in ("😀", "🇸🇻", "👨‍👩‍👧‍👦", "e\u0301"):
        at = text.find(broken)
        assert at < 0 or not at < reached < at + len(broken)


def test_the_clipboard_gets_no_break_spaces_and_separators_as_they_are(view: ArticleView) -> None:
    text = "a\u00a0b\u2028c\u00add\x00e\ufefff"
    view.set_article(text, [])
    QTest.keyClick(view, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(view, Qt.Key.Key_C, CONTROL)
    assert view.selected_text() == text
    assert QGuiApplication.clipboard().text() == text


def test_a_drag_selects_whole_words_without_outer_punctuation(
    view: ArticleView, point: Point, qtbot: QtBot
) -> None:
    view.set_article(TEXT, [])
    first, last = TEXT.index("know"), TEXT.index("50,000")
    with qtbot.waitSignal(view.span_selected) as told:
        drag(view, point(first + 1), point(last + 2))
    assert view.selected_text() == "know. “Nobody paid $50,000"
    assert told.args == [view.selected_span()]


def test_a_drag_backwards_selects_the_same(view: ArticleView, point: Point) -> None:
    view.set_article(TEXT, [])
    drag(view, point(TEXT.index("don't") + 3), point(TEXT.index("minister") + 2))
    assert view.selected_text() == "minister said he don't"
    assert view.caret() == TEXT.index("minister")


def test_with_alt_a_drag_selects_by_grapheme(view: ArticleView, point: Point) -> None:
    view.set_article(TEXT, [])
    start = TEXT.index("minister") + 2
    drag(view, point(start) - QPoint(4, 0), point(start + 4) - QPoint(4, 0), ALT)
    assert view.selected_text() == "nist"


def test_clicks_select_word_sentence_paragraph(view: ArticleView, point: Point) -> None:
    view.set_article(TEXT, [])
    place = point(TEXT.index("paid") + 1)
    port = view.viewport()
    QTest.mouseClick(port, LEFT, NONE, place)
    QTest.mouseDClick(port, LEFT, NONE, place)
    assert view.selected_text() == "paid"
    QTest.mouseClick(port, LEFT, NONE, place)
    assert view.selected_text().strip() == "“Nobody paid $50,000,” he said."
    QTest.mouseClick(port, LEFT, NONE, place)
    assert view.selected_text() == TEXT.split("\n", maxsplit=1)[0]


def test_control_adds_a_second_range(view: ArticleView, point: Point) -> None:
    view.set_article(TEXT, [])
    drag(view, point(TEXT.index("minister") + 1), point(TEXT.index("minister") + 5))
    drag(view, point(TEXT.index("Nobody") + 1), point(TEXT.index("Nobody") + 4), CONTROL)
    assert [span.of(TEXT) for span in view.selected_spans()] == ["minister", "Nobody"]
    assert view.selected_text() == "minister\nNobody"
    span = view.selected_span()
    assert span is not None
    assert span.of(TEXT) == "Nobody"


def test_control_and_a_click_add_a_word(view: ArticleView, point: Point) -> None:
    view.set_article(TEXT, [])
    for word in ("minister", "Nobody"):
        QTest.mouseClick(view.viewport(), LEFT, CONTROL, point(TEXT.index(word) + 2))
    assert [span.of(TEXT) for span in view.selected_spans()] == ["minister", "Nobody"]


def test_a_drag_past_the_edge_scrolls(view: ArticleView, point: Point, qtbot: QtBot) -> None:
    view.set_article("\n".join(f"Paragraph number {number}." for number in range(200)), [])
    start = point(3)
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    _move(view, QPoint(300, view.height() + 200), NONE)
    qtbot.waitUntil(lambda: view._desk.sight.position.paragraph > 10, timeout=5_000)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(300, view.height() + 200))
    assert len(view.selected_text()) > 300


def test_a_click_drops_the_selection(view: ArticleView, point: Point, qtbot: QtBot) -> None:
    view.set_article(TEXT, [])
    view.select(Span(4, 12))
    with qtbot.waitSignal(view.span_selected) as told:
        QTest.mouseClick(view.viewport(), LEFT, NONE, point(30))
    assert told.args == [None]
    assert view.selected_spans() == []


def test_a_button_beside_the_selection_asks_for_a_code(
    view: ArticleView, point: Point, qtbot: QtBot
) -> None:
    view.set_article(TEXT, [])
    assert view._offer.isHidden()
    drag(view, point(5), point(9))
    assert view._offer.isVisible()
    assert not view._offer.geometry().intersects(view.selection_rect())
    with qtbot.waitSignal(view.picker_requested):
        QTest.mouseClick(view._offer, LEFT)
    assert view._offer.isHidden()
    assert view.hasFocus()
    drag(view, point(5), point(9))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view._offer.isHidden()


def test_shift_and_click_extend_to_there(view: ArticleView, point: Point) -> None:
    view.set_article(TEXT, [])
    QTest.mouseClick(view.viewport(), LEFT, NONE, point(4) - QPoint(4, 0))
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, point(12) - QPoint(4, 0))
    assert view.selected_text() == TEXT[4:12]


def test_words_are_stepped_by_control_and_arrows(view: ArticleView) -> None:
    view.set_article(TEXT, [])
    QTest.keyClick(view, Qt.Key.Key_Right, CONTROL)
    QTest.keyClick(view, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert view.selected_text() == "minister "
    QTest.keyClick(view, Qt.Key.Key_Left, CONTROL)
    assert view.caret() == 4
    assert view.selected_span() is None


def test_home_and_end_stay_on_the_line_and_with_control_reach_the_ends(view: ArticleView) -> None:
    text = "word " * 80
    view.set_article(text, [])
    QTest.keyClick(view, Qt.Key.Key_Down)
    middle = view.caret()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert middle < view.caret() < len(text) // 2
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.caret() == middle
    QTest.keyClick(view, Qt.Key.Key_End, CONTROL | SHIFT)
    assert view.selected_text() == text[middle:]
    QTest.keyClick(view, Qt.Key.Key_Home, CONTROL)
    assert view.caret() == 0


def test_up_and_down_keep_their_column_over_short_lines(view: ArticleView) -> None:
    text = "A long first paragraph here\nx\nAnother long paragraph here"
    view.set_article(text, [])
    view.select(Span(0, 20))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.caret() == text.index("\nAnother")
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert abs(view.caret() - text.index("Another") - 20) <= 2


def test_page_keys_move_by_a_screen_and_stop_at_the_ends(view: ArticleView) -> None:
    view.set_article("\n".join(f"Paragraph number {number}." for number in range(200)), [])
    view.grab()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view._desk.sight.position.paragraph > 8
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.caret() == len(view._desk.page.text)
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.caret() == 0


def test_left_goes_on_in_a_right_to_left_paragraph(view: ArticleView) -> None:
    view.set_article("سلام عليكم", [])
    QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert view.selected_text() == "س"


MIXED = (
    "abc سلام xyz",
    "سلام abc سلام",
    "قال abc 123 xyz نعم.",
    "Calle محادثات في السجن Nueve",
)


@pytest.mark.parametrize("text", MIXED)
@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right])
def test_the_caret_goes_where_the_arrow_points_where_arabic_meets_latin(
    view: ArticleView, text: str, key: Qt.Key
) -> None:
    view.set_article(text, [])
    page = view._desk.page
    way = 1 if key == Qt.Key.Key_Right else -1
    xs = {place: column_of(page, place) for place in range(len(text) + 1)}
    view.put_caret(min(xs, key=lambda place: way * xs[place]))
    stops = [column_of(page, view.caret())]
    for _ in range(len({round(x) for x in xs.values()}) - 1):
        QTest.keyClick(view, key)
        stops.append(column_of(page, view.caret()))
    assert all(way * (b - a) > 0.5 for a, b in pairwise(stops))
    assert {round(x) for x in stops} == {round(x) for x in xs.values()}


@pytest.mark.parametrize("modifier", [NONE, CONTROL])
def test_left_leads_over_an_empty_line_between_arabic_paragraphs(
    view: ArticleView, modifier: Qt.KeyboardModifier
) -> None:
    view.set_article("سلام\n\n\nسلام", [])
    for _ in range(12):
        QTest.keyClick(view, Qt.Key.Key_Left, modifier)
    assert view.caret() == len("سلام\n\n\nسلام")


@pytest.mark.parametrize("language", ["سلام abc ", "abc سلام "])
def test_an_arrow_leads_through_all_lines_of_a_mixed_paragraph(
    view: ArticleView, language: str
) -> None:
    text = "Before.\n" + (language * 60).strip() + "\nAfter."
    view.set_article(text, [])
    page = view._desk.page
    first, last = text.index("\n") + 1, text.rindex("\n")
    onward = Qt.Key.Key_Left if page.laid(1).right_to_left else Qt.Key.Key_Right
    view.put_caret(first)
    seen = [first]
    while first <= view.caret() <= last and len(seen) < 2 * len(text):
        QTest.keyClick(view, onward)
        seen.append(view.caret())
    assert view.caret() == last + 1
    assert len(set(seen)) == len(seen)


@pytest.mark.parametrize("text", ["", "\n", "\n\n\n", "a", "\ufeff", "😀"])
def test_the_smallest_articles_can_be_walked_through(view: ArticleView, text: str) -> None:
    view.set_article(text, [])
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_End,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Left,
        Qt.Key.Key_Up,
        Qt.Key.Key_Home,
        Qt.Key.Key_Tab,
    ):
        QTest.keyClick(view, key)
        if key != Qt.Key.Key_Tab:
            QTest.keyClick(view, key, CONTROL)
        view.grab()
    QTest.mouseDClick(view.viewport(), LEFT, NONE, QPoint(300, 40))
    assert 0 <= view.caret() <= len(text)
    assert view.selected_text() in text


def test_the_ring_of_focus_is_there_again_after_a_dialog(view: ArticleView) -> None:
    def focus(reason: Qt.FocusReason) -> bool:
        QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusOut, reason))
        QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, reason))
        return view._ring

    assert focus(Qt.FocusReason.TabFocusReason)
    assert focus(Qt.FocusReason.ActiveWindowFocusReason)
    assert not focus(Qt.FocusReason.MouseFocusReason)
    assert not focus(Qt.FocusReason.ActiveWindowFocusReason)
