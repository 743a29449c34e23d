"""Describing an article, a look before reading, the report, and asking how to export."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QTableWidgetItem
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from variorum.formats.exporter import ExportOptions
from variorum.model.article import Article
from variorum.project.corpus import ImportLine
from variorum.project.exchange import read_into
from variorum.project.project import Project
from variorum.ui.corpus.describe import DescribeDialog
from variorum.ui.corpus.desk import kinds_in_words
from variorum.ui.corpus.export_dialog import ExportDialog
from variorum.ui.corpus.looking import find, look_at
from variorum.ui.corpus.preview import PreviewDialog
from variorum.ui.corpus.report import ReportDialog, ReportModel

TABLE = (
    "Headline,Body,Paper,Section\nTalks,They met.,El Faro,Politics\nQuiet,None met.,Norte,City\n"
)
SPANISH = "Vuelven las conversaciones\n\nEl ministro José Peña dijo “no” otra vez en España.\n"
LINES = (
    ImportLine("a.txt", "Talks", "new", "", (), "1"),
    ImportLine("b.txt", "Talks again", "copy", "It has the same text as “Talks”.", (), "2"),
    ImportLine("c.txt", "Quiet", "known", "It is here already."),
    ImportLine("d.pdf", "", "refused", "“d.pdf” is a scan."),
    ImportLine("e.docx", "Five", "new", "", ("It has\ttracked changes.",), "3"),
)


def article(**parts: object) -> Article:
    made = Article(id="1", title="Talks resumed", text_hash="x", length=20, words=4)
    return made.changed(**parts)


@pytest.fixture
def describe(qtbot: QtBot) -> DescribeDialog:
    dialog = DescribeDialog(
        article(outlet="El Faro", date="2021-05", language="es", fields={"Page": "A4"})
    )
    qtbot.addWidget(dialog)
    return dialog


def test_an_untouched_description_changes_nothing(describe: DescribeDialog) -> None:
    shown = article(outlet="El Faro", date="2021-05", language="es", fields={"Page": "A4"})
    assert shown.changed(**describe.changes) == shown


def test_a_date_is_kept_as_it_is_understood(describe: DescribeDialog) -> None:
    describe.date.setText("5 de mayo de 2021")
    assert describe.changes["date"] == "2021-05-05"
    describe.accept()
    assert describe.result() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize(
    ("typed", "said"), [("3/4/2021", "may be two dates"), ("the other day", "not understood")]
)
def test_a_date_that_is_not_understood_is_not_kept(
    describe: DescribeDialog, typed: str, said: str
) -> None:
    describe.date.setText(typed)
    describe.accept()
    assert describe.result() == QDialog.DialogCode.Rejected
    assert said in describe.fault.text()


def test_an_article_keeps_a_title(describe: DescribeDialog) -> None:
    describe.title.setText("  ")
    describe.accept()
    assert "needs a title" in describe.fault.text()


def test_fields_are_added_and_removed(describe: DescribeDialog) -> None:
    describe.add_field()
    describe.fields.setItem(1, 0, QTableWidgetItem("Section"))
    describe.fields.setItem(1, 1, QTableWidgetItem("Politics"))
    assert describe.changes["fields"] == {"Page": "A4", "Section": "Politics"}
    describe.fields.setCurrentCell(0, 0)
    describe.remove_field()
    assert describe.changes["fields"] == {"Section": "Politics"}


@pytest.mark.parametrize(
    ("name", "value", "said"), [("Page", "", "called “Page”"), ("", "x", "no name")]
)
def test_fields_need_names_of_their_own(
    describe: DescribeDialog, name: str, value: str, said: str
) -> None:
    describe.add_field()
    describe.fields.setItem(1, 0, QTableWidgetItem(name))
    describe.fields.setItem(1, 1, QTableWidgetItem(value))
    describe.accept()
    assert said in describe.fault.text()


def test_a_field_of_several_lines_survives(qtbot: QtBot) -> None:
    value = "one\ntwo\u2028three"
    dialog = DescribeDialog(article(fields={"Kicker": value}))
    qtbot.addWidget(dialog)
    assert dialog.changes["fields"] == {"Kicker": value}


# Before a file is read


def test_columns_are_guessed_and_can_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "articles.csv"
    file.write_text(TABLE, encoding="utf-8")
    shown = look_at(file)
    assert shown is not None
    dialog = PreviewDialog(file, shown)
    qtbot.addWidget(dialog)
    dialog.columns["author"].setCurrentText("Section")
    options = dialog.options
    assert options.encoding is None
    assert options.columns == {
        "title": "Headline",
        "text": "Body",
        "outlet": "Paper",
        "author": "Section",
        "date": "",
        "url": "",
        "language": "",
    }
    header = dialog.rows.horizontalHeaderItem(3)
    assert header is not None
    assert "Author" in header.text()
    assert dialog.rows.rowCount() == 2


def test_a_table_needs_a_column_of_texts_and_none_twice(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "articles.csv"
    file.write_text(TABLE, encoding="utf-8")
    shown = look_at(file)
    assert shown is not None
    dialog = PreviewDialog(file, shown)
    qtbot.addWidget(dialog)
    dialog.columns["text"].setCurrentText("–")
    dialog.accept()
    assert "holds the text" in dialog.fault.text()
    dialog.columns["text"].setCurrentText("Headline")
    dialog.accept()
    assert "chosen twice" in dialog.fault.text()


def test_a_guessed_encoding_is_shown_and_another_is_tried(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "nota.txt"
    file.write_bytes(SPANISH.encode("cp1252"))
    shown = look_at(file)
    assert shown is not None
    dialog = PreviewDialog(file, shown)
    qtbot.addWidget(dialog)
    assert "José Peña" in dialog.sample.toPlainText()
    assert dialog.options.encoding == "cp1252"
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("mac_roman"))
    dialog.encoding.activated.emit(dialog.encoding.currentIndex())
    assert "José" not in dialog.sample.toPlainText()
    assert dialog.options.encoding == "mac_roman"


def test_nothing_is_asked_about_files_that_say_how_they_are_read(tmp_path: Path) -> None:
    plain = tmp_path / "plain.txt"
    plain.write_text(SPANISH, encoding="utf-8")
    empty = tmp_path / "empty.csv"
    empty.touch()
    assert look_at(plain) is None
    assert look_at(empty) is None
    assert look_at(tmp_path / "missing.txt") is None


def test_only_a_single_file_is_asked_about(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text(TABLE, encoding="utf-8")
    (tmp_path / "team.json").write_text("{}", encoding="utf-8")
    found = find([tmp_path])
    assert [path.name for path in found.files] == ["a.csv", "b.csv"]
    assert [path.name for path in found.projects] == ["team.json"]
    assert found.preview is None
    assert find([tmp_path / "a.csv"]).preview is not None


# The report


def test_the_report_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = ReportModel(LINES)
    qtmodeltester.check(model)
    assert model.rowCount() == 5


def test_the_report_counts_and_sifts(qtbot: QtBot) -> None:
    dialog = ReportDialog(LINES)
    qtbot.addWidget(dialog)
    for part in ("Came in: 2", "Copies: 1", "Here already: 1", "Refused: 1"):
        assert part in dialog.counts.text()
    dialog.sift.setChecked(True)
    assert [line.file for line in dialog.model.lines] == ["b.txt", "d.pdf", "e.docx"]


def test_the_rows_that_are_shown_are_copied(qtbot: QtBot) -> None:
    dialog = ReportDialog(LINES)
    qtbot.addWidget(dialog)
    dialog.sift.setChecked(True)
    dialog.copy()
    rows = [row.split("\t") for row in QGuiApplication.clipboard().text().split("\n")]
    assert len(rows) == 4
    assert all(len(row) == 4 for row in rows)
    assert rows[2][3] == "“d.pdf” is a scan."


def test_rows_of_the_report_are_as_high_as_their_words_at_every_width(qtbot: QtBot) -> None:
    why = "“photo.png” is a picture, and no text can be read from it. Save the text and import it."
    dialog = ReportDialog([ImportLine("photo.png", "", "refused", why)])
    qtbot.addWidget(dialog)
    dialog.show()
    line = dialog.table.fontMetrics().lineSpacing()
    heights = []
    for width in (700, 1600, 700):
        dialog.resize(width, 520)
        narrow = width < 1000
        qtbot.waitUntil(
            lambda narrow=narrow: (dialog.table.rowHeight(0) >= 3 * line) == narrow  # type: ignore[misc]
        )
        heights.append(dialog.table.rowHeight(0))
    assert heights[0] == heights[2] > heights[1]


def test_a_colleagues_file_is_told_by_kinds(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "team.json"
    code = project.scheme.codes[0]
    article = {"id": "x", "title": "T", "text": "Talks began."}
    coding = {
        "id": "c", "coder": "r", "article": "x", "code": code.id, "start": 0, "end": 5,
        "quote": "Talks", "codebook_version": "1",
    }  # fmt: skip
    whole = {
        "format": "variorum", "version": 1, "coders": [{"id": "r", "name": "Rosa"}],
        "articles": [article], "codings": [coding],
    }  # fmt: skip
    path.write_text(json.dumps(whole), encoding="utf-8")
    _, report = read_into(project, path)
    assert kinds_in_words(report.new) == "1 coder, 1 article, 1 coding"
    assert kinds_in_words({"entities": 1, "notes": 2, "links": 0, "states": 1}) == (
        "1 entity, 2 notes, 1 state"
    )


# Asking how to export


@pytest.fixture
def asks(qtbot: QtBot, tmp_path: Path) -> ExportDialog:
    dialog = ExportDialog(
        tmp_path / "Talks.variorum",
        lambda _: tmp_path / "tables",
        lambda *_: tmp_path / "elsewhere.json",
    )
    qtbot.addWidget(dialog)
    return dialog


def test_tables_go_beside_the_project_unless_said_otherwise(
    asks: ExportDialog, tmp_path: Path
) -> None:
    wish = asks.wish
    assert (wish.exporter.name, wish.path) == ("csv", tmp_path / "Talks tables")
    assert wish.options == ExportOptions()
    asks.exact.setChecked(True)
    asks.for_excel.setChecked(True)
    assert asks.wish.options == ExportOptions(exact=True, for_excel=True)
    asks.accept()
    assert asks.result() == QDialog.DialogCode.Accepted


def test_json_has_no_cells_to_choose_for(asks: ExportDialog, tmp_path: Path) -> None:
    asks.exact.setChecked(True)
    asks.formats["json"].setChecked(True)
    assert not asks.exact.isVisibleTo(asks)
    assert asks.wish.path == tmp_path / "Talks.json"
    assert asks.wish.options == ExportOptions()


def test_a_typed_file_gets_its_ending(asks: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    asks.formats["json"].setChecked(True)
    asks.place.clear()
    qtbot.keyClicks(asks.place, str(tmp_path / "mine"))
    assert asks.wish.path == tmp_path / "mine.json"


@pytest.mark.parametrize(
    ("typed", "said"),
    [("", "Say where"), ("relative", "Say where"), ("/nowhere/at/all", "There is no folder")],
)
def test_a_place_that_cannot_be_is_refused(
    asks: ExportDialog, qtbot: QtBot, typed: str, said: str
) -> None:
    asks.place.clear()
    qtbot.keyClicks(asks.place, typed)
    asks.accept()
    assert asks.result() == QDialog.DialogCode.Rejected
    assert said in asks.fault.text()


def test_files_that_would_be_written_over_are_named(asks: ExportDialog, tmp_path: Path) -> None:
    assert asks.wish.there == []
    (tmp_path / "Talks tables").mkdir()
    (tmp_path / "Talks tables" / "codings.csv").touch()
    assert asks.wish.there == ["codings.csv"]
    (tmp_path / "Talks.json").touch()
    asks.formats["json"].setChecked(True)
    assert asks.wish.there == ["Talks.json"]


def test_every_line_of_the_report_is_plain_text(qtbot: QtBot) -> None:
    dialog = ReportDialog([ImportLine("<b>x</b>.txt", "<i>y</i>", "new", "", (), "1")])
    qtbot.addWidget(dialog)
    index = dialog.model.index(0, 0)
    assert dialog.model.data(index) == "<b>x</b>.txt"
    assert dialog.model.data(index, Qt.ItemDataRole.ToolTipRole) is None
