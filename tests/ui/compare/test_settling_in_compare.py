"""One key in the compared text settles the difference that has the focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from variorum.model.article import Article
from variorum.model.ruling import Ruling
from variorum.project.project import Project
from variorum.ui.coding.hints import hints_for
from variorum.ui.coding.modes import COMPARE
from variorum.ui.main_window import MainWindow
from variorum.ui.opening.asking import Asking
from variorum.ui.ways import ARTICLES, SETTLING


class Ana(Asking):
    """Says that Ana codes."""

    @override
    def coder(self, names: object, suggested: str) -> str:
        return "Ana"


@pytest.fixture
def window(qtbot: QtBot, project: Project, article: Article) -> Iterator[MainWindow]:
    """The window with the article that Ana and Ben coded, compared."""
    home = QWidget()
    qtbot.addWidget(home)
    made = MainWindow(Ana(home))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    project.close()
    made.open_path(project.path)
    made.workspace.go_to(article.id)
    made.actions_by_id["mode.compare"].trigger()
    made.coding.compare.view.setFocus()
    yield made
    made.close()


def rulings(window: MainWindow) -> list[Ruling]:
    return sorted(window.workspace.project.reader.records(Ruling), key=lambda one: one.start)


def keys(window: MainWindow, typed: str) -> None:
    QTest.keyClicks(window.coding.compare.view, typed)


def said_beside(window: MainWindow) -> list[str]:
    return [label.text() for label in window.coding.compare.panel.details.findChildren(QLabel)]


def test_a_number_takes_that_coders_version_and_the_next_difference_comes(
    window: MainWindow,
) -> None:
    coders = window.coding.compare.desk.coders
    keys(window, "n2")
    (ruling,) = rulings(window)
    assert (ruling.how, ruling.taken, ruling.start) == ("one", (coders[1].id,), 31)
    assert "Settled: Ben taken." in window.messages.text
    focused = window.coding.compare.focused
    assert focused is not None
    assert focused.start == 74


def test_b_keeps_both_and_x_neither(window: MainWindow) -> None:
    keys(window, "nbx")
    assert [(one.start, one.how, len(one.codings)) for one in rulings(window)] == [
        (31, "all", 2),
        (74, "neither", 0),
    ]


def test_what_was_settled_stands_beside_the_text(window: MainWindow) -> None:
    keys(window, "n")
    assert not any(said.startswith("Settled") for said in said_beside(window))
    keys(window, "1p")
    assert "Settled: Ana taken." in said_beside(window)


def test_undo_stays_in_the_text(window: MainWindow) -> None:
    keys(window, "n1")
    window.actions_by_id["edit.undo"].trigger()
    assert rulings(window) == []
    assert window.screen_number == ARTICLES
    focused = window.coding.compare.focused
    assert focused is not None
    assert focused.start == 31
    assert not any(said.startswith("Settled") for said in said_beside(window))


def test_undo_from_elsewhere_leads_to_the_queue(window: MainWindow) -> None:
    keys(window, "n1")
    window.actions_by_id["mode.code"].trigger()
    window.actions_by_id["edit.undo"].trigger()
    assert rulings(window) == []
    assert window.screen_number == SETTLING


def test_without_a_difference_nothing_is_settled(window: MainWindow) -> None:
    keys(window, "1")
    assert rulings(window) == []
    assert "Go to a difference first" in window.messages.text


@pytest.mark.parametrize("key", ["0", "3", "t", "9"])
def test_other_keys_settle_nothing(window: MainWindow, key: str) -> None:
    keys(window, "n" + key)
    assert rulings(window) == []


def test_the_status_line_names_the_keys() -> None:
    assert "takes that version" in hints_for(COMPARE, selected=False, focused=True)
    assert "takes that version" not in hints_for(COMPARE, selected=False, focused=False)


def test_the_status_line_names_no_keys_where_nothing_is_compared(window: MainWindow) -> None:
    said: list[str] = []
    window.coding.telling.hints_changed.connect(said.append)
    window.actions_by_id["article.next"].trigger()
    assert not window.coding.compare.is_allowed
    assert said[-1] == ""
