"""Importing, describing, deleting and exporting, from the menus' methods to the project."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from variorum.formats.exporter import ExportOptions
from variorum.model.coding import Coding
from variorum.project.codebooks import add_codebooks, load_codebook
from variorum.project.coding import apply_code
from variorum.project.exchange import export, exporter_named
from variorum.project.project import Project, create_project, open_project
from variorum.store.errors import ProjectReadOnly
from variorum.text.span import Span
from variorum.ui.corpus.describe import DescribeDialog
from variorum.ui.corpus.desk import CorpusDesk
from variorum.ui.corpus.export_dialog import ExportDialog
from variorum.ui.corpus.preview import PreviewDialog
from variorum.ui.corpus.report import ReportDialog
from variorum.ui.opening.asking import Asking
from variorum.ui.workspace import Workspace

TEXT = "Talks resumed in the capital.\n\nThe ministry denied it.\n"
TABLE = "Headline,Body,Notes\nTalks,They met.,a\nQuiet,None met.,b\n"


class Answers(Asking):
    """Does to each dialog what the test says, and agrees or not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.agree = True
        self.seen: list[QDialog] = []
        self.questions: list[tuple[str, str]] = []
        self.chosen: list[Path] = []
        self.fill: Callable[[QDialog], None] = lambda _: None

    @override
    def run(self, dialog: QDialog) -> bool:
        self.seen.append(dialog)
        self.fill(dialog)
        if self.agree:
            dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    @override
    def confirm(self, question: str, action: str, more: str = "") -> bool:
        self.questions.append((question, more))
        return self.agree

    @override
    def files(self, title: str) -> list[Path]:
        return self.chosen

    @override
    def folder(self, title: str) -> Path | None:
        return self.chosen[0] if self.chosen else None


class Place:
    """A window with a desk in it, and what the desk told."""

    def __init__(self, project: Project) -> None:
        self.window = QMainWindow()
        self.workspace = Workspace(self.window)
        self.asking = Answers(self.window)
        self.told: list[str] = []
        self.desk = CorpusDesk(
            self.workspace, self.window, lambda text, *_: self.told.append(text), self.asking
        )
        self.project = project
        self.workspace.open(project)

    def titles(self) -> list[str]:
        return [article.title for article in self.project.articles()]

    def last(self, kind: type[QDialog]) -> bool:
        return bool(self.asking.seen) and isinstance(self.asking.seen[-1], kind)


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> Iterator[Place]:
    made = Place(create_project(tmp_path / "Talks.variorum", coder_name="Ana"))
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.workspace.close()


def _write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_a_good_file_comes_in_and_opens(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    place.asking.chosen = [_write(tmp_path / "in", "a.txt", TEXT)]
    place.desk.import_files()
    qtbot.waitUntil(lambda: bool(place.told))
    assert place.titles() == ["Talks resumed in the capital."]
    assert place.workspace.article == place.project.articles()[0]
    assert place.asking.seen == []
    assert "1" in place.told[0]


def test_a_folder_with_a_bad_file_ends_with_a_report(
    place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    _write(tmp_path / "in", "a.txt", TEXT)
    _write(tmp_path / "in", "b.txt", TEXT)
    _write(tmp_path / "in", "c.xyz", "?")
    place.asking.chosen = [tmp_path / "in"]
    place.desk.import_folder()
    qtbot.waitUntil(lambda: place.last(ReportDialog))
    report = place.asking.seen[-1]
    assert isinstance(report, ReportDialog)
    assert [line.fate for line in report.model.lines] == ["new", "known", "refused"]
    assert len(place.titles()) == 1


def test_the_report_can_be_read_again_until_another_project_is_opened(
    place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    place.desk.show_last_report()
    assert place.told == ["Nothing was imported since this project was opened."]
    place.asking.chosen = [_write(tmp_path / "in", "a.txt", TEXT)]
    place.desk.import_files()
    qtbot.waitUntil(lambda: len(place.told) > 1)
    place.desk.show_last_report()
    (again,) = place.asking.seen
    assert isinstance(again, ReportDialog)
    assert [line.file for line in again.model.lines] == ["a.txt"]
    place.workspace.open(place.project)
    place.desk.show_last_report()
    assert len(place.asking.seen) == 1


def test_the_columns_of_a_table_are_asked_about(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    def fill(dialog: QDialog) -> None:
        if isinstance(dialog, PreviewDialog):
            dialog.columns["author"].setCurrentText("Notes")

    place.asking.fill = fill
    place.desk.import_paths([_write(tmp_path / "in", "t.csv", TABLE)])
    qtbot.waitUntil(lambda: bool(place.told))
    assert [(one.title, one.author) for one in place.project.articles()] == [
        ("Talks", "a"),
        ("Quiet", "b"),
    ]


def test_leaving_the_preview_brings_nothing_in(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    place.asking.agree = False
    place.desk.import_paths([_write(tmp_path / "in", "t.csv", TABLE)])
    qtbot.waitUntil(lambda: place.last(PreviewDialog))
    assert place.titles() == []
    assert place.told == []


def test_a_colleagues_json_is_merged_and_a_broken_one_told(
    place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "in" / "ben.json"
    _write(tmp_path / "in", "broken.json", json.dumps({"format": "variorum"}))
    with_text = create_project(tmp_path / "Ben.variorum", coder_name="Ben")
    try:
        other = Place(with_text)
        qtbot.addWidget(other.window)
        other.desk.import_paths([_write(tmp_path / "other", "a.txt", TEXT)])
        qtbot.waitUntil(lambda: bool(other.told))
        export(with_text, file, exporter_named("json"), ExportOptions())
    finally:
        other.workspace.close()
    place.desk.import_paths([file, tmp_path / "in" / "broken.json"])
    qtbot.waitUntil(lambda: place.last(ReportDialog))
    report = place.asking.seen[-1]
    assert isinstance(report, ReportDialog)
    assert [line.fate for line in report.model.lines] == ["new", "refused"]
    assert [coder.name for coder in place.project.coders()] == ["Ana", "Ben"]
    assert place.workspace.article == place.project.articles()[0]


def test_dropped_files_come_in_and_a_dropped_project_is_wanted(
    place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    _drop(place.window, [_write(tmp_path / "in", "a.txt", TEXT)])
    qtbot.waitUntil(lambda: bool(place.told))
    assert len(place.titles()) == 1
    with qtbot.waitSignal(place.desk.project_wanted) as wanted:
        _drop(place.window, [tmp_path / "Other.variorum"])
    assert wanted.args == [tmp_path / "Other.variorum"]


def _drop(window: QWidget, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    said = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    for kind in (QDragEnterEvent, QDropEvent):
        event = kind(QPoint(5, 5), *said, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(window, event)
        assert event.isAccepted()


@pytest.fixture
def coded(place: Place, qtbot: QtBot, tmp_path: Path) -> Place:
    """A place with one article open that has one coding."""
    place.desk.import_paths([_write(tmp_path / "in", "a.txt", TEXT)])
    qtbot.waitUntil(lambda: bool(place.told))
    add_codebooks(place.project, [load_codebook("negotiation")])
    article = place.workspace.article
    assert article is not None
    apply_code(place.project, article, [Span(0, 13)], place.project.scheme.codes[0])
    place.told.clear()
    return place


def test_a_description_is_corrected_and_undone(coded: Place) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, DescribeDialog)
        dialog.outlet.setText("El Faro")
        dialog.date.setText("5 May 2021")

    coded.asking.fill = fill
    coded.desk.describe_article()
    article = coded.workspace.article
    assert article is not None
    assert (article.outlet, article.date) == ("El Faro", "2021-05-05")
    coded.project.undo()
    assert coded.workspace.article is not None
    assert coded.workspace.article.outlet == ""


def test_deleting_names_what_goes_and_can_be_undone(coded: Place) -> None:
    coded.asking.agree = False
    coded.desk.delete_article()
    question, more = coded.asking.questions[0]
    assert "Talks resumed" in question
    assert "1 coding (1 coder)" in more
    assert len(coded.titles()) == 1
    coded.asking.agree = True
    coded.desk.delete_article()
    assert coded.titles() == []
    assert coded.workspace.article is None
    coded.project.undo()
    assert len(coded.titles()) == 1
    assert len(coded.project.reader.records(Coding)) == 1


def test_tables_are_written_and_replaced_only_if_asked(
    coded: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    coded.desk.export()
    qtbot.waitUntil(lambda: bool(coded.told))
    table = tmp_path / "Talks tables" / "codings.csv"
    assert "Talks resumed" in table.read_text(encoding="utf-8")
    table.write_text("mine", encoding="utf-8")

    def fill(dialog: QDialog) -> None:
        if isinstance(dialog, ExportDialog):
            dialog.accept()
            coded.asking.agree = False

    coded.asking.fill = fill
    coded.desk.export()
    assert "codings.csv" in coded.asking.questions[0][1]
    assert table.read_text(encoding="utf-8") == "mine"
    coded.asking.fill = lambda _: None
    coded.asking.agree = True
    coded.desk.export()
    qtbot.waitUntil(lambda: len(coded.told) == 2)
    assert table.read_text(encoding="utf-8") != "mine"


def test_json_is_written_to_one_file(coded: Place, qtbot: QtBot, tmp_path: Path) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        dialog.formats["json"].setChecked(True)

    coded.asking.fill = fill
    coded.desk.export()
    qtbot.waitUntil(lambda: bool(coded.told))
    written = json.loads((tmp_path / "Talks.json").read_text(encoding="utf-8"))
    assert [coding["quote"] for coding in written["codings"]] == ["Talks resumed"]


def test_a_project_that_is_only_read_takes_nothing_in(
    coded: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    path = coded.project.path
    coded.workspace.close()
    read = Place(open_project(path, read_only=True))
    qtbot.addWidget(read.window)
    read.asking.chosen = [_write(tmp_path / "in", "b.txt", TEXT)]
    for act in (read.desk.import_files, read.desk.describe_article, read.desk.delete_article):
        with pytest.raises(ProjectReadOnly):
            act()
    read.workspace.close()
