"""What assistive programs get: a document with our text, caret and selection, both ways."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface
from PySide6.QtTest import QTest

from variorum.text.span import Span
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


def test_the_text_is_told_in_full_length(view: ArticleView) -> None:
    view.set_article(TEXT, [])
    text = text_of(view)
    assert text.characterCount() == len(TEXT) + 1
    assert text.text(0, 8) == "Talks 😀"


def test_caret_and_selection_follow_the_view(view: ArticleView) -> None:
    view.set_article(TEXT, [])
    text = text_of(view)
    start = TEXT.index("began")
    view.select(Span(start, start + 5))
    cursor = view.voice.mirror().textCursor()
    assert text.selectionCount() == 1
    assert (cursor.selectionStart(), cursor.selectionEnd()) == (start + 1, start + 6)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert text.cursorPosition() == view.caret() + 1


def test_the_view_follows_an_assistive_program(view: ArticleView) -> None:
    view.set_article(TEXT, [])
    text = text_of(view)
    start = TEXT.index("prison")
    text.setSelection(0, start + 1, start + 7)
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
    view.select(Span(start - 2, start + 1))
    view.remove_coding("two")
    assert said == ["Place added", "Place, 2 of 2: San Vito", "entering Place", "Place removed"]


def test_another_article_is_mirrored_anew(view: ArticleView) -> None:
    view.set_article(TEXT, [])
    text = text_of(view)
    view.set_article("Other words", [])
    assert text.text(0, 11) == "Other words"
