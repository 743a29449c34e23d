"""A view to test, and its places."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from variorum.ui.articleview.view import ArticleView


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    """Return a view on the screen, with the keyboard."""
    view = ArticleView()
    view.resize(1000, 700)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.setFocus()
    return view


@pytest.fixture
def point(view: ArticleView) -> Callable[[int], QPoint]:
    """Return what tells the middle of the character at an offset."""

    def middle(offset: int) -> QPoint:
        QApplication.processEvents()
        box = view._desk.sight.caret_box(offset)
        assert not box.isEmpty(), "not in view"
        return (box.center() + QPointF(4, 0)).toPoint()

    return middle
