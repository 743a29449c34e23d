"""The report of a project, written to a folder."""

from pathlib import Path

import pytest

from variorum.agreement.settings import Settings
from variorum.formats.exporter import AlreadyThere
from variorum.model.coding import Coding
from variorum.project.coding import apply_code, set_note
from variorum.project.corpus import set_state
from variorum.project.notes import add_note
from variorum.project.project import Project
from variorum.project.reporting import reported_records, write_report
from variorum.report.settings import FIRST_PAGE, NothingToReport, ReportSettings
from variorum.text.span import Span

SETTINGS = ReportSettings(compared=Settings(bootstrap=0))


def _work(project: Project, name: str, code: str) -> list[Coding]:
    project.use_coder(name)
    for article in project.articles():
        apply_code(project, article, [Span(0, 5)], project.scheme.code[code])
        set_state(project, article, "done")
    return project.codings(project.articles()[0].id)


@pytest.fixture
def coded(project: Project) -> Project:
    _work(project, "Ana", "t.talks.contact")
    _work(project, "Ben", "t.talks.denial")
    return project


def test_the_report_is_written_once_and_replaced_when_asked(coded: Project, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "report"
    files = write_report(coded, SETTINGS, folder)
    assert files[0] == folder / FIRST_PAGE
    assert all(path.is_file() for path in files)
    assert {path for path in folder.rglob("*") if path.is_file()} == set(files)
    before = (folder / FIRST_PAGE).read_bytes()
    with pytest.raises(AlreadyThere):
        write_report(coded, SETTINGS, folder)
    (folder / FIRST_PAGE).write_text("mine")
    assert write_report(coded, SETTINGS, folder, replace_files=True) == files
    assert (folder / FIRST_PAGE).read_bytes() == before


def test_one_file_in_the_way_lets_nothing_be_written(coded: Project, tmp_path: Path) -> None:
    folder = tmp_path / "report"
    (folder / "tables").mkdir(parents=True)
    (folder / "tables" / "agreement.csv").write_text("mine")
    with pytest.raises(AlreadyThere, match=r"agreement\.csv"):
        write_report(coded, SETTINGS, folder)
    left = [path for path in folder.rglob("*") if path.is_file()]
    assert [path.name for path in left] == ["agreement.csv"]
    assert left[0].read_text() == "mine"


def test_nothing_done_is_nothing_to_report(project: Project, tmp_path: Path) -> None:
    project.use_coder("Ben")
    with pytest.raises(NothingToReport):
        write_report(project, SETTINGS, tmp_path / "report")
    assert not (tmp_path / "report").exists()


def test_a_report_reads_notes(coded: Project) -> None:
    article = coded.articles()[0]
    coding = coded.codings(article.id)[0]
    set_note(coded, coding, "unsure")
    add_note(coded, article, "question", "Why here?", Span(0, 5))
    records = reported_records(coded)
    assert [note.text for note in records.notes] == ["Why here?"]
    assert "unsure" in [one.note for one in records.codings]
