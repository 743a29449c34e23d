"""The whole job by window: make, import, code as two coders, link, agree, export, re-import."""

import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from variorum.formats.exporter import ExportOptions
from variorum.formats.interchange.order import in_order
from variorum.model.article import ArticleState
from variorum.model.coding import Coding, Link
from variorum.project.exchange import export, exporter_named, project_from_json
from variorum.text.span import Span
from variorum.ui.corpus.export_dialog import ExportDialog
from variorum.ui.main_window import MainWindow
from variorum.ui.opening.asking import Asking, NewProjectWish

FIRST = """Envoy met gang leaders in the chapel

Two deputy ministers sat down with Calle Nueve's council in the prison chapel, prison logs show.
“In return they promised a month without murders,” said Marta Ruiz 🙂, who left the service.

The minister called the recordings a fabrication.
"""
SECOND = """Curfew stays

Nobody outside the room can say what the gang received. الصمت سيد الموقف.
"""


class Answers(Asking):
    """Answers as a person in a hurry would."""

    def __init__(self, folder: Path) -> None:
        self._home = QWidget()
        super().__init__(self._home)
        self.home = folder
        self.name = "Ana"
        self.paths: list[Path] = []

    @override
    def new_project(self) -> NewProjectWish:
        return NewProjectWish(self.home / "Talks.variorum", "Talks", "Ana", ("negotiation",))

    @override
    def coder(self, names: object, suggested: str) -> str:
        return self.name

    @override
    def files(self, title: str) -> list[Path]:
        return self.paths

    @override
    def run(self, dialog: QDialog) -> bool:
        if isinstance(dialog, ExportDialog):
            dialog.formats["csv"].setChecked(True)
            dialog.place.setText(str(self.home / "out"))
        dialog.accept()
        return True


@pytest.fixture
def answers(qtbot: QtBot, tmp_path: Path) -> Answers:
    del qtbot
    return Answers(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, answers: Answers) -> Iterator[MainWindow]:
    hook = sys.excepthook
    made = MainWindow(answers)
    qtbot.addWidget(made)
    made.resize(1600, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.close()
    sys.excepthook = hook


def code(qtbot: QtBot, window: MainWindow, words: str, key: Qt.Key) -> Coding:
    """Select ``words`` of the open article, press a code's key, and return the new coding."""
    article = window.workspace.article
    assert article is not None
    start = window.workspace.project.text(article).index(words)
    window.coding.view.setFocus()
    window.coding.view.select(Span(start, start + len(words)))
    qtbot.keyClick(window.coding.view, key)
    made = window.coding.acts.focused
    assert made is not None
    assert made.quote == words
    return made


def link(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    """Link the focused coding to the entity that ``typed`` finds, as the group's side."""
    window.coding.acts.link_in("party_group")
    qtbot.keyClicks(window.coding.link_picker.line, typed)
    qtbot.keyClick(window.coding.link_picker.line, Qt.Key.Key_Return)


def bring_in(qtbot: QtBot, window: MainWindow, answers: Answers) -> None:
    """Make a project and import two articles."""
    window.projects.new()
    (answers.home / "first.txt").write_text(FIRST, encoding="utf-8")
    (answers.home / "second.md").write_text(f"# {SECOND}", encoding="utf-8")
    answers.paths = [answers.home / "first.txt", answers.home / "second.md"]
    window.corpus.import_files()
    qtbot.waitUntil(lambda: len(window.workspace.project.articles()) == 2)


def ana_codes(qtbot: QtBot, window: MainWindow) -> None:
    """A clause by key, its status, an entity by typing, a code by name; then both are done."""
    first, second = window.workspace.project.articles()
    window.coding.article_acts.open(first)
    code(qtbot, window, "sat down with Calle Nueve's council in the prison chapel", Qt.Key.Key_T)
    qtbot.waitUntil(lambda: "status" in window.coding.inspector.fields)
    window.coding.inspector.fields["status"].changed.emit("status", "reported")
    link(qtbot, window, "Calle Nueve")
    code(qtbot, window, "they promised a month without murders", Qt.Key.Key_U)
    window.coding.view.select(Span(FIRST.index("The minister"), FIRST.index(" a fabrication")))
    window.coding.acts.pick_code()
    qtbot.keyClicks(window.coding.picker.line, "denial of")
    qtbot.keyClick(window.coding.picker.line, Qt.Key.Key_Return)
    window.coding.article_acts.mark_done()
    window.coding.article_acts.open_next()
    assert window.workspace.article is not None
    assert window.workspace.article.id == second.id
    window.coding.article_acts.mark_done()  # done without a coding is a statement


def ben_codes(qtbot: QtBot, window: MainWindow, answers: Answers) -> None:
    """The same articles, seeing nothing of Ana's."""
    first, second = window.workspace.project.articles()
    answers.name = "Ben"
    window.projects.switch_coder()
    window.coding.article_acts.open(first)
    assert window.coding.view.codings() == []
    code(qtbot, window, "sat down with Calle Nueve's council", Qt.Key.Key_T)
    link(qtbot, window, "calle")
    window.coding.article_acts.mark_done()
    window.coding.article_acts.open(second)
    code(qtbot, window, "الصمت", Qt.Key.Key_X)
    window.coding.article_acts.mark_done()


def test_a_researcher_does_the_whole_job(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    bring_in(qtbot, window, answers)
    ana_codes(qtbot, window)
    ben_codes(qtbot, window, answers)
    project = window.workspace.project
    assert len(project.reader.records(Coding)) == 5
    assert len({one.entity for one in project.reader.records(Link)}) == 1
    assert [state.state for state in project.reader.records(ArticleState)] == ["done"] * 4

    # They read their agreement, and the passages behind a figure.
    window.show_agreement()
    table = window.agreement.table
    qtbot.waitUntil(lambda: len(table.figures.lines) > 0)
    with qtbot.waitSignal(window.agreement.passages_shown):
        table.setCurrentIndex(table.figures.index(0, 0))

    # Out as tables and as JSON; the JSON makes an equal project.
    window.corpus.export()
    codings = tmp_path / "out" / "codings.csv"
    qtbot.waitUntil(codings.exists)
    with codings.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sorted({row["coder"] for row in rows}) == ["Ana", "Ben"]
    quotes = {coding.quote for coding in project.reader.records(Coding)}
    assert {row["quote"] for row in rows} == quotes
    out = tmp_path / "talks.json"
    export(project, out, exporter_named("json"), ExportOptions())
    assert json.loads(out.read_bytes())["format"] == "variorum"
    again = project_from_json(tmp_path / "again.variorum", out)
    assert in_order(again.snapshot()) == in_order(project.snapshot())
    again.close()
