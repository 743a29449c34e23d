"""Codings in the view: focus, keys, moved edges, and that a change touches no more than it must."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from variorum.text.span import Span
from variorum.ui.articleview.geometry import BAND_LINES
from variorum.ui.articleview.lettering import Lettering
from variorum.ui.articleview.shown import ShownCoding, ShownNote
from variorum.ui.articleview.view import ArticleView
from variorum.ui.theme import theme_for

Point = Callable[[int], QPoint]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
TEXT = (
    "The ministry paid the gang for months, according to records.\n"
    "Nobody in the capital would confirm it on Monday.\n"
    + "\n".join(f"Paragraph number {number} says no more." for number in range(60))
)


def coding(id_: str, words: str, hue: str = "blue", **more: str) -> ShownCoding:
    start = TEXT.index(words)
    return ShownCoding(id_, start, start + len(words), f"Code {id_}", hue, **more)  # type: ignore[arg-type]


OUTER = coding("outer", "paid the gang for months", "orange", entities="Ministry")
INNER = coding("inner", "the gang", "green")
LATER = coding("later", "confirm it", "sky")


@pytest.fixture
def coded(view: ArticleView) -> ArticleView:
    view.set_article(TEXT, [LATER, INNER, OUTER])
    view.grab()
    return view


def focused(view: ArticleView) -> str:
    return view.focused_coding.id if view.focused_coding else ""


def test_a_click_focuses_the_innermost_coding_and_again_the_next_one_out(
    coded: ArticleView, point: Point
) -> None:
    place = point(TEXT.index("gang") + 1)
    seen = []
    for _ in range(3):
        QTest.mouseClick(coded.viewport(), LEFT, NONE, place)
        coded._pointer._last = (0.0, QPointF())
        seen.append(focused(coded))
    assert seen == ["inner", "outer", "inner"]


def test_a_click_on_bare_text_drops_the_focus(
    coded: ArticleView, point: Point, qtbot: QtBot
) -> None:
    coded.focus_coding("inner")
    with qtbot.waitSignal(coded.coding_focused) as told:
        QTest.mouseClick(coded.viewport(), LEFT, NONE, point(TEXT.index("records")))
    assert told.args == [""]


def test_tab_goes_through_the_codings_in_reading_order_and_round(coded: ArticleView) -> None:
    seen = []
    for _ in range(4):
        QTest.keyClick(coded, Qt.Key.Key_Tab)
        seen.append(focused(coded))
    assert seen == ["outer", "inner", "later", "outer"]
    QTest.keyClick(coded, Qt.Key.Key_Backtab, SHIFT)
    assert focused(coded) == "later"


def test_escape_drops_the_selection_then_the_focus(coded: ArticleView) -> None:
    coded.focus_coding("inner")
    coded.select(Span(INNER.start, INNER.start + 3))
    QTest.keyClick(coded, Qt.Key.Key_Escape)
    assert (coded.selected_span(), focused(coded)) == (None, "inner")
    QTest.keyClick(coded, Qt.Key.Key_Escape)
    assert focused(coded) == ""


@pytest.mark.parametrize(
    ("key", "modifiers", "words"),
    [
        (Qt.Key.Key_BracketRight, NONE, "the gang for"),
        (Qt.Key.Key_BracketLeft, NONE, "the"),
        (Qt.Key.Key_BraceLeft, SHIFT, "paid the gang"),
        (Qt.Key.Key_BraceRight, SHIFT, "gang"),
        (Qt.Key.Key_Right, ALT, "the gang for"),
        (Qt.Key.Key_Left, ALT | SHIFT, "paid the gang"),
    ],
)
def test_keys_move_an_end_of_the_focused_coding_by_a_word(
    coded: ArticleView,
    qtbot: QtBot,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    words: str,
) -> None:
    coded.focus_coding("inner")
    with qtbot.waitSignal(coded.edge_moved) as told:
        QTest.keyClick(coded, key, modifiers)
    assert told.args is not None
    id_, span = told.args
    assert id_ == "inner"
    assert span.of(TEXT) == words


def test_no_key_makes_a_coding_empty(coded: ArticleView, qtbot: QtBot) -> None:
    one = coding("one", "Nobody")
    coded.add_coding(one)
    coded.focus_coding("one")
    with qtbot.assertNotEmitted(coded.edge_moved):
        QTest.keyClick(coded, Qt.Key.Key_BracketLeft)


def test_a_handle_is_dragged_and_the_new_range_told(
    coded: ArticleView, point: Point, qtbot: QtBot
) -> None:
    coded.focus_coding("outer")
    coded.grab()
    left = coded._desk.page.metrics.left
    handles = coded._canvas.columns.handles(OUTER, coded._desk.sight.visible())
    grip = (handles["end"] + QPointF(left, 0)).toPoint()
    port = coded.viewport()
    QTest.mousePress(port, LEFT, NONE, grip)
    for place in (point(TEXT.index("according")), point(TEXT.index("to records"))):
        at = QPointF(place)
        event = QMouseEvent(QEvent.Type.MouseMove, at, at, LEFT, LEFT, NONE)
        QGuiApplication.sendEvent(port, event)
    with qtbot.waitSignal(coded.edge_moved) as told:
        QTest.mouseRelease(port, LEFT, NONE, point(TEXT.index("to records")))
    assert told.args is not None
    id_, span = told.args
    assert id_ == "outer"
    assert span.of(TEXT) == "paid the gang for months, according to"


@pytest.mark.parametrize(
    ("end", "to", "then"),
    [("end", "خمس", "قادة Calle Nueve المسجونين "), ("start", "alle", "Calle Nueve")],
)
def test_a_handle_is_dragged_in_an_arabic_article(
    view: ArticleView, point: Point, qtbot: QtBot, end: str, to: str, then: str
) -> None:
    text = "التقى نائب الوزير قادة Calle Nueve المسجونين خمس مرات على الأقل."
    start = text.index("قادة")
    led = ShownCoding("led", start, text.index(" المسجونين"), "Led", "blue")
    view.set_article(text, [led])
    view.focus_coding("led")
    view.grab()
    handles = view._canvas.columns.handles(led, view._desk.sight.visible())
    grip = (handles[end] + QPointF(view._desk.page.metrics.left, 0)).toPoint()
    port, goal = view.viewport(), point(text.index(to)) - QPoint(4, 0)
    QTest.mousePress(port, LEFT, NONE, grip)
    for at in (QPointF(grip) + QPointF(-12, 2), QPointF(goal)):
        event = QMouseEvent(QEvent.Type.MouseMove, at, at, LEFT, LEFT, NONE)
        QGuiApplication.sendEvent(port, event)
    with qtbot.waitSignal(view.edge_moved) as told:
        QTest.mouseRelease(port, LEFT, NONE, goal)
    assert told.args is not None
    assert told.args[1].of(text).strip() == then.strip()


def test_escape_puts_a_dragged_end_back(coded: ArticleView, point: Point, qtbot: QtBot) -> None:
    coded.focus_coding("outer")
    coded.grab()
    left = coded._desk.page.metrics.left
    handles = coded._canvas.columns.handles(OUTER, coded._desk.sight.visible())
    port = coded.viewport()
    QTest.mousePress(port, LEFT, NONE, (handles["end"] + QPointF(left, 0)).toPoint())
    at = QPointF(point(TEXT.index("records")))
    event = QMouseEvent(QEvent.Type.MouseMove, at, at, LEFT, LEFT, NONE)
    QGuiApplication.sendEvent(port, event)
    assert coded.codings()[0] != OUTER
    with qtbot.assertNotEmitted(coded.edge_moved):
        QTest.keyClick(coded, Qt.Key.Key_Escape)
        QTest.mouseRelease(port, LEFT, NONE, at.toPoint())
    assert coded.codings()[0] == OUTER


def test_letters_and_digits_ask_for_codes_but_those_of_the_articles_do_not(
    coded: ArticleView, qtbot: QtBot
) -> None:
    asked: list[str] = []
    coded.code_requested.connect(asked.append)
    for letter in "aB7jk":
        QTest.keyClicks(coded, letter)
    assert asked == ["a", "b", "7"]
    with qtbot.assertNotEmitted(coded.code_requested):
        QTest.keyClick(coded, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)


def test_enter_asks_for_the_picker_and_del_for_removal(coded: ArticleView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(coded.picker_requested):
        QTest.keyClick(coded, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(coded.remove_requested):
        QTest.keyClick(coded, Qt.Key.Key_Delete)
    coded.focus_coding("later")
    with qtbot.waitSignal(coded.remove_requested) as told:
        QTest.keyClick(coded, Qt.Key.Key_Delete)
    assert told.args == ["later"]


def test_a_label_focuses_its_coding(coded: ArticleView) -> None:
    label = next(each for each in coded._canvas.margin.labels() if each.coding == LATER)
    x = coded._desk.page.metrics.labels(coded._desk.page.columns) + 20
    place = QPoint(int(x), int(label.y + coded._canvas.margin.top))
    QTest.mouseMove(coded.viewport(), place)
    QTest.mouseClick(coded.viewport(), LEFT, NONE, place)
    assert focused(coded) == "later"


def test_a_change_drops_the_shapes_of_the_paragraphs_it_touches_and_no_others(
    coded: ArticleView,
) -> None:
    page = coded._desk.page
    before = {number: page.marks(number) for number in range(8)}
    layouts = {number: page.laid(number) for number in range(8)}
    coded.add_coding(coding("new", "number 2 says", "red"))
    changed = [number for number in range(8) if page.marks(number) is not before[number]]
    assert changed == [page.paragraphs.at(TEXT.index("number 2 says"))]
    assert all(page.laid(number) is layouts[number] for number in range(8))


def test_the_focus_follows_its_coding_and_goes_with_it(coded: ArticleView, qtbot: QtBot) -> None:
    coded.focus_coding("inner")
    wider = replace(INNER, end=INNER.end + 4)
    coded.replace_coding(wider)
    assert coded.focused_coding == wider
    with qtbot.waitSignal(coded.coding_focused) as told:
        coded.remove_coding("inner")
    assert told.args == [""]
    assert [one.id for one in coded.codings()] == ["outer", "later"]


def test_what_is_being_read_stays_in_place_when_the_text_grows(coded: ArticleView) -> None:
    coded.scroll_to(Span(TEXT.index("number 40"), TEXT.index("number 40") + 2))
    coded.grab()
    offset, down = coded._desk.sight.reading()
    coded.set_text_size(24)
    coded.grab()
    assert coded._desk.sight.reading()[0] == offset
    coded.resize(760, 700)
    coded.grab()
    assert coded._desk.sight.reading()[0] == offset
    coded.set_text_size(18)
    coded.resize(1000, 700)
    coded.grab()
    assert coded._desk.sight.reading()[0] == offset
    assert coded._desk.sight.reading()[1] == pytest.approx(down, abs=0.1)


def test_what_is_being_read_stays_when_heights_above_become_exact(coded: ArticleView) -> None:
    page, sight = coded._desk.page, coded._desk.sight
    coded.set_article("word " * 9_000 + "\n" + TEXT, [])
    sight.scroll_to_share(0.9)
    place = sight.position
    tops = [(laid.number, y) for laid, y in sight.visible()]
    page.laid(0)
    page.version += 1
    assert sight.position == place
    assert [(laid.number, y) for laid, y in sight.visible()] == tops


def test_found_words_are_counted_and_stepped_through(coded: ArticleView) -> None:
    assert coded.find_words("PARAGRAPH number") == 60
    assert [coded.find_step(1), coded.find_step(1), coded.find_step(-1)] == [1, 2, 1]
    assert coded.find_step(-1) == 60
    assert coded._desk.sight.position.paragraph > 20
    assert coded.find_words("") == 0
    assert coded.find_step(1) == 0


def test_a_very_long_paragraph_is_painted_in_bands(view: ArticleView) -> None:
    text = "word " * 6_000
    codings = [
        ShownCoding(str(n), n * 100, n * 100 + 60, "Code", "blue", n % 5) for n in range(200)
    ]
    view.set_article(text, codings)
    view.grab()
    page = view._desk.page
    lines = len(page.laid(0).lines)
    made = page.marks(0).made
    assert 0 < len(made) * BAND_LINES < lines / 10
    assert 0 in made
    view._desk.scroll_by(20_000)
    view.grab()
    assert max(made) > 100
    assert len(made) * BAND_LINES < lines / 5


def test_every_theme_paints_and_differs(coded: ArticleView) -> None:
    coded.focus_coding("outer")
    coded.select(Span(0, 3))
    coded.find_words("records")
    pictures = []
    for dark in (False, True):
        for contrast in (False, True):
            coded.set_theme(theme_for(dark, contrast))
            pictures.append(coded.grab().toImage())
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[:n])


def test_six_codings_deep_every_one_has_a_ribbon_of_its_own(view: ArticleView) -> None:
    codings = [ShownCoding(str(n), n * 5, 60 - n * 4, f"Code {n}", "blue", n) for n in range(6)]
    view.set_article(TEXT, codings)
    view.grab()
    page = view._desk.page
    shapes = page.marks(0).bands(0, 0)[0].ribbons.values()
    assert len({height for one in shapes for _, _, height in one.lines}) == 6
    assert page.laid(0).pitch > page.metrics.pitch


def test_more_than_forty_labels_in_view_become_fewer(view: ArticleView) -> None:
    codings = [ShownCoding(str(n), n % 40, n % 40 + 9, f"Code {n % 6}", "blue") for n in range(120)]
    view.set_article(TEXT, codings)
    view.grab()
    assert len(view._canvas.margin.labels()) == 6
    assert all("×20" in label.name for label in view._canvas.margin.labels())


def test_what_has_no_room_in_the_margin_is_counted(view: ArticleView) -> None:
    codings = [ShownCoding(str(n), n % 50, n % 50 + 9, f"Code {n}", "blue") for n in range(60)]
    view.set_article(TEXT, codings)
    view.grab()
    labels = view._canvas.margin.labels()
    laid = view._desk.page.laid(0)
    assert len(labels) <= laid.height / 21
    assert [label.rest for label in labels] == [False] * (len(labels) - 1) + [True]
    assert labels[-1].name == f"+ {60 - len(labels) + 1}"
    assert len(labels[-1].others) == 60 - len(labels) + 1


def test_names_are_told_of_all_codings_under_the_pointer(coded: ArticleView, point: Point) -> None:
    coded.add_coding(coding("odd", "gang", entities="<R&D>", mark="value missing"))
    place = QPointF(point(TEXT.index("gang") + 1))
    assert coded._pointer.tip(place) == (
        "<b>Code odd</b> → &lt;R&amp;D&gt; · value missing<br>"
        "<b>Code inner</b><br><b>Code outer</b> → Ministry"
    )
    assert coded._pointer.tip(QPointF(point(TEXT.index("records")))) == ""


def test_an_unknown_coding_is_refused(coded: ArticleView) -> None:
    with pytest.raises(KeyError):
        coded.focus_coding("nobody")
    with pytest.raises(ValueError, match="inner"):
        coded.add_coding(INNER)


def on_screen(view: ArticleView) -> QImage:
    QApplication.processEvents()
    shot = view.screen().grabWindow(view.winId())
    return shot.toImage().convertToFormat(QImage.Format.Format_RGB32)


def whole(view: ArticleView) -> QImage:
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def settled(view: ArticleView) -> bool:
    """Tell whether the margin is painted, which is after the words, and the ticks, later still."""
    return not (view._desk._next_frame.isActive() or view._overview._idle.isActive())


def test_what_is_repainted_in_part_looks_as_if_painted_whole(
    coded: ArticleView, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: on_screen(coded) == whole(coded), timeout=2_000)
    acts: list[Callable[[], object]] = [
        lambda: coded._desk.hover(LATER),
        lambda: coded.add_coding(coding("new", "number 2 says", "red")),
        lambda: coded._desk.hover(INNER),
        lambda: coded.replace_coding(coding("new", "number 3 says no", "red")),
        lambda: coded.add_coding(coding("more", "paid the", "purple")),
        lambda: coded._desk.hover(None),
        lambda: coded.remove_coding("outer"),
        lambda: coded.select(Span(20, 60)),
        lambda: coded._desk.move_caret(90, extend=True),
        lambda: coded._desk.move_caret(30, extend=True),
        lambda: coded.put_caret(10),
    ]
    for number, act in enumerate(acts):
        act()
        qtbot.waitUntil(lambda: settled(coded))
        assert on_screen(coded) == whole(coded), f"act {number}"


@pytest.mark.parametrize("size", [14, 18, 28])
@pytest.mark.parametrize("contrast", [False, True])
def test_lines_repainted_in_a_dense_paragraph_look_as_if_painted_whole(
    view: ArticleView, size: int, contrast: bool
) -> None:
    chance = random.Random(size)  # noqa: S311  for a sample, not for a secret
    hues = ("blue", "orange", "green", "red")

    def any_coding(number: int) -> ShownCoding:
        start = chance.randrange(1_800)
        end = start + chance.randrange(2, 90)
        return ShownCoding(str(number), start, end, "Code", chance.choice(hues), number % 5)

    view.set_theme(theme_for(dark=False, contrast=contrast))
    view.set_text_size(size)
    view.set_article("Ángel Åke jumps quickly, gÿ " * 70, map(any_coding, range(90)))
    view.put_caret(5)
    for number in range(90, 110):
        # A frame later the margin and all that steps back are painted: by then it is whole.
        view.focus_coding("")
        view._desk._next_frame.stop()
        view.viewport().update()
        QApplication.processEvents()
        new = any_coding(number)
        view.add_coding(new)
        view._desk.hover(new)
        view._desk._next_frame.stop()
        column = QRect(0, 0, view._canvas._margin_left, view.viewport().height())
        assert on_screen(view).copy(column) == whole(view).copy(column), f"{new} added"
        view.remove_coding(chance.choice(view.codings()).id)
        view._desk._next_frame.stop()
        assert on_screen(view).copy(column) == whole(view).copy(column), f"{number} removed"


def test_a_coding_on_one_line_has_the_shapes_of_few_lines_painted(view: ArticleView) -> None:
    view.set_article("The ministry paid the gang. " * 100, [])
    columns = view._canvas.columns
    laid, y = view._desk.sight.visible()[0]
    for line in range(2, 8):
        start, end = laid.line_range(line)
        clip = QRectF(view._canvas.lines_box(start + 3, end - 3).boundingRect())
        first, last = laid.lines_in(clip.top() - y, clip.bottom() - y)
        assert (first, last) == (line - 1, line + 1)
        assert len(columns._bands(laid, y, clip)) == 2


def test_two_hundred_codings_of_one_word_leave_room_for_text_and_labels(view: ArticleView) -> None:
    codings = [ShownCoding(str(n), 0, 12, f"Code {n}", "blue", n) for n in range(200)]
    view.set_article(TEXT, codings)
    view.grab()
    page, margin = view._desk.page, view._canvas.margin
    laid = page.laid(0)
    assert laid.pitch < 3 * page.metrics.pitch
    assert max(
        y for one in page.marks(0).bands(0, 0)[0].ribbons.values() for *_, y in one.lines
    ) < (laid.baseline(0) + laid.pitch)
    labels = margin.labels()
    assert labels
    assert sum(len(label.others) for label in labels) == 200
    assert margin._sides[0].flank.room > 100


def test_selecting_in_a_paragraph_of_many_lines_measures_those_in_view(
    view: ArticleView,
) -> None:
    text = "\N{GRINNING FACE}" * 20_000
    view.set_article(text, [ShownCoding("all", 0, 20_000, "All", "blue")])
    view.select(Span(10, 19_990))
    view.focus_coding("all")
    view.grab()
    laid = view._desk.page.laid(0)
    first, last = min(start for start, _ in laid._pieces), max(end for _, end in laid._pieces)
    assert (first, last) == (0, 20_000)
    spans = [span for span in laid._pieces if span[1] - span[0] > 5_000]
    assert spans == [(0, 20_000)], "only the marks are of the whole coding, and made once"


def test_the_caret_that_walks_away_leaves_the_coding(coded: ArticleView, qtbot: QtBot) -> None:
    coded.focus_coding("inner")
    inner = coded.focused_coding
    assert inner is not None
    coded.put_caret(inner.start)
    assert coded.focused_coding == inner
    coded.put_caret(inner.end)
    assert coded.focused_coding == inner
    with qtbot.waitSignal(coded.coding_focused) as told:
        coded.put_caret(inner.end + 1)
    assert told.args == [""]
    assert coded.focused_coding is None


def test_a_noted_passage_has_a_mark_that_tells_the_note_and_selects_the_passage(
    coded: ArticleView, qtbot: QtBot
) -> None:
    words = "Nobody in the capital"
    start = TEXT.index(words)
    passage = Span(start, start + len(words))
    blank = coded.grab().toImage()
    coded.set_noted([ShownNote(passage.start, passage.end, "Who is <nobody>?\nAsk.")])
    assert coded.grab().toImage() != blank
    box = coded._desk.sight.caret_box(start)
    mark = QPointF(box.left() - 14, box.center().y())
    assert coded._pointer.tip(mark) == "Who is &lt;nobody&gt;?<br>Ask."
    assert coded._pointer.tip(mark - QPointF(40, 0)) == ""
    qtbot.mouseClick(coded.viewport(), LEFT, pos=mark.toPoint())
    assert coded.selected_span() == passage
    coded.set_reading("faint")
    assert coded._pointer.tip(mark) == ""


def test_a_mark_is_never_cut_away(view: ArticleView) -> None:
    long = "A name of a code that is far too long for any margin of a page"
    view.set_article(TEXT, [coding("a", "the gang", entities="Marcos Olavide Ruiz", mark="○")])
    view.grab()
    lettering = Lettering(view._canvas.pens)
    for name, entities in ((long, ""), (long, "Marcos Olavide"), ("Pact", "Marcos Olavide Ruiz")):
        words = lettering._words(name, "○", entities, 1.0, 120, False)
        assert words.entities is not None
        assert words.entities.text().startswith("○")
        assert words.advance + words.entities.size().width() <= 120
    assert lettering._words("Pact", "", "", 1.0, 120, False).entities is None


def test_the_stripe_of_a_coding_across_paragraphs_is_in_one_piece(view: ArticleView) -> None:
    across = ShownCoding("across", 4, TEXT.index("confirm it"), "Code across", "blue")
    view.set_article(TEXT, [across, LATER])
    view.grab()
    margin = view._canvas.margin._sides[0]
    pieces = [stripe for stripe, _ in margin.plan.stripes if stripe.coding == across]
    (shapes,) = [kept for (hue, *_), kept in margin.plan.lines.items() if hue == "blue"]
    assert len(pieces) == 2
    assert len(shapes.lines) == 1


@pytest.mark.parametrize(
    ("key", "covered"),
    [(Qt.Key.Key_Left, "عليكم يا صديقي"), (Qt.Key.Key_Right, "عليكم")],
)
def test_alt_arrows_move_the_end_where_they_point_in_a_right_to_left_paragraph(
    view: ArticleView, key: Qt.Key, covered: str
) -> None:
    text = "سلام عليكم يا صديقي العزيز"
    start = text.index("عليكم")
    view.set_article(text, [ShownCoding("one", start, start + len("عليكم يا"), "Code", "blue")])
    view.focus_coding("one")
    moved: list[Span] = []
    view.edge_moved.connect(lambda _, span: moved.append(span))
    QTest.keyClick(view, key, ALT)
    assert [span.of(text) for span in moved] == [covered]
