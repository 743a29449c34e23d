"""A title on one line: it takes the same height whatever letters are in it."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from variorum.model.article import ArticleState
from variorum.ui.coding.article_bar import ArticleBar
from variorum.ui.widgets.elided_label import ElidedLabel


def test_its_height_does_not_depend_on_the_letters(qtbot: QtBot) -> None:
    heights = set()
    for text in ("", "Plain", "محادثات في السجن", "Emoji 😀", "ภาษาไทย"):
        label = ElidedLabel(text)
        qtbot.addWidget(label)
        heights.add((label.sizeHint().height(), label.minimumSizeHint().height()))
    plain = QLabel("Plain")
    qtbot.addWidget(plain)
    assert heights == {(plain.sizeHint().height(), plain.sizeHint().height())}


def test_the_strip_over_the_text_is_as_high_in_an_article_that_is_done(qtbot: QtBot) -> None:
    bar = ArticleBar()
    qtbot.addWidget(bar)
    bar.show_state(None)
    high = bar.sizeHint().height()
    bar.show_state(ArticleState(id="1", article="a", coder="c", state="done"))
    assert bar.sizeHint().height() == high
