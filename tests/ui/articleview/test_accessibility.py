"""What assistive programs get: a document with our text, caret and selection, both ways."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface, QTextCursor
from PySide6.QtTest import QTest

from variorum.text.span import Span
from variorum.text.utf16 import Utf16Index
from variorum.ui.articleview.accessibility import BY_CHARACTERS, heard
from variorum.ui.articleview.shown import ShownCoding
from variorum.ui.articleview.view import ArticleView

TEXT = "Talks 😀 began\nin the prison; \ufeffnobody knew.\n\ufeffAt all."


@pytest.fixture(autouse=True)
def listening(view: ArticleView) -> Iterator[None]:  # noqa: ARG001  the application must run
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def text_of(view: ArticleView) -> QAccessibleTextInterface:
    interface = QAccessible.queryAccessibleInterface(view)
    text = interface.textInterface()
    assert text is not None
    return text


def test_the_view_is_a_document_with_a_name(view: ArticleView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.role() == QAccessible.Role.Document
    assert interface.text(QAccessible.Text.Name) == "Article text"


def units_before(offset: int) -> int:
    """Return how many of what assistive programs count lie before ``offset``."""
    return offset if BY_CHARACTERS else Utf16Index(TEXT).to_utf16(offset)


def test_the_text_is_told_in_full_length(view: ArticleView) -> None:
    view.set_article(TEXT, [])
    text = text_of(view)
    assert text.characterCount() == units_before(len(TEXT))
    start = TEXT.index("began")
    assert text.text(units_before(start), units_before(start + 5)) == "began"


@given(st.text())
def test_each_character_is_heard_as_one_of_one_unit(text: str) -> None:
    told = heard(text, by_characters=True)
    assert len(told) == len(text)
    assert len(told.encode("utf-16-le", "surrogatepass")) == 2 * len(text)


def test_letters_beyond_the_first_plane_stay_letters() -> None:
    assert heard("𝔘s 😀", by_characters=True) == "Us □"
    assert heard("𝔘s 😀", by_characters=False) == "𝔘s 😀"


def test_a_line_is_heard_as_the_view_breaks_it(view: ArticleView) -> None:
    words = "The ministry denied that its envoy had met the leaders, as the paper reported. " * 4
    view.resize(900, 400)
    view.set_article(words, [])
    text_of(view)
    cursor = view.voice.mirror().textCursor()
    told = []
    while not cursor.atEnd():
        start = cursor.position()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfLine)
        told.append(words[start : cursor.position()])
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    laid = view._desk.page.laid(0)
    lines = [slice(*laid.line_range(number)) for number in range(len(laid.lines))]
    assert [line.strip() for line in told] == [words[part].strip() for part in lines]
    assert len(lines) > 3


def test_caret_and_selection_follow_the_view(view: ArticleView) -> None:
    view.set_article(TEXT, [])
    text = text_of(view)
    start = TEXT.index("began")
    view.select(Span(start, start + 5))
    cursor = view.voice.mirror().textCursor()
    assert text.selectionCount() == 1
    chosen = (cursor.selectionStart(), cursor.selectionEnd())
    assert chosen == (units_before(start), units_before(start + 5))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert text.cursorPosition() == units_before(view.caret())


def test_the_view_follows_an_assistive_program(view: ArticleView) -> None:
    view.set_article(TEXT, [])
    text = text_of(view)
    start = TEXT.index("prison")
    text.setSelection(0, units_before(start), units_before(start + 6))
    assert view.selected_text() == "prison"
    text.setCursorPosition(3)
    assert (view.caret(), view.selected_span()) == (3, None)


def test_codings_are_spoken_of(view: ArticleView, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    view.set_article(TEXT, [ShownCoding("one", 0, 5, "Talks", "blue")])
    text_of(view)
    monkeypatch.setattr(view.voice, "_say", said.append)
    start = TEXT.index("prison")
    view.add_coding(ShownCoding("two", start, start + 6, "Place", "red", 0, "San Vito"))
    view.focus_coding("two")
    view.put_caret(start - 2)
    view.put_caret(start + 1)
    view.remove_coding("two")
    assert said == ["Place added", "Place, 2 of 2: San Vito", "entering Place", "Place removed"]


def test_codings_are_spoken_of_before_the_text_was_asked_for(
    view: ArticleView, spoken: list[str]
) -> None:
    view.set_article(TEXT, [ShownCoding("one", 6, 9, "Talks", "blue")])
    QTest.keyClick(view, Qt.Key.Key_Tab)
    view.add_coding(ShownCoding("two", 12, 14, "Place", "red"))
    view.put_caret(13)
    view.remove_coding("two")
    assert spoken[:2] == ["Talks, 1 of 1", "Place added"]
    assert spoken[2:] == ["entering Place", "leaving Talks", "Place removed"]


def test_a_coding_that_gets_the_focus_is_spoken_of_once(
    view: ArticleView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    view.set_article(TEXT, [ShownCoding("one", 6, 9, "Talks", "blue")])
    text_of(view)
    monkeypatch.setattr(view.voice, "_say", said.append)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert said == ["Talks, 1 of 1"]


def test_codings_of_a_text_that_is_shown_anew_are_not_spoken_of(
    view: ArticleView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    view.set_article(TEXT, [ShownCoding("one", 6, 9, "Talks", "blue")])
    text_of(view)
    monkeypatch.setattr(view.voice, "_say", said.append)
    view.set_article(TEXT, [])
    view.set_codings([ShownCoding("one", 6, 9, "Talks", "blue")])
    view.add_coding(ShownCoding("two", 0, 5, "Place", "red"))
    assert said == ["Place added"]


def test_another_article_is_mirrored_anew(view: ArticleView) -> None:
    view.set_article(TEXT, [])
    text = text_of(view)
    view.set_article("Other words", [])
    assert text.text(0, 11) == "Other words"
