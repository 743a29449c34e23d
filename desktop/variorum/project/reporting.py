"""The report on the agreement between the coders of a project."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from variorum.errors import Phrase
from variorum.formats.exporter import AlreadyThere, CannotWrite, replacing
from variorum.model.coding import Note
from variorum.model.ruling import Ruling
from variorum.model.snapshot import Snapshot
from variorum.project.agreement import compared_records
from variorum.project.project import Project
from variorum.report.language import ENGLISH, Language
from variorum.report.settings import FIRST_PAGE, ReportSettings

Step = Callable[[int, int], None]


def reported_records(project: Project) -> Snapshot:
    """Return what a report reads; a worker may call it."""
    reader = project.new_reader()
    try:
        notes, rulings = tuple(reader.records(Note)), tuple(reader.records(Ruling))
    finally:
        reader.close()
    return replace(compared_records(project), notes=notes, rulings=rulings)


def write_report(
    project: Project,
    settings: ReportSettings,
    folder: Path,
    *,
    language: Language = ENGLISH,
    replace_files: bool = False,
    step: Step | None = None,
) -> list[Path]:
    """Write the report to ``folder`` and return its files, the page to begin with first.

    It is in ``language``, but for the files that programs read.

    All files are written or none. ``step`` hears of the progress and may raise ``Cancelled``.

    Raises:
        NothingToReport: if no article counts.
        AlreadyThere: if one of the files is there and may not be replaced.
        CannotWrite: if the system refuses.
        VariorumError: if ``settings`` names what the project does not have, or leaves one coder.
    """
    # matplotlib and openpyxl take long to load, and nothing else needs them.
    from variorum.report.files import report_files  # noqa: PLC0415

    # Known before half a minute of work: all reports begin with the same page.
    if (folder / FIRST_PAGE).exists() and not replace_files:
        raise AlreadyThere(path=folder / FIRST_PAGE)
    there = next(one for one in (folder, *folder.parents) if one.exists())
    if not there.is_dir():
        reason = Phrase("errors", "a file has that name, so it can be no folder")
        raise CannotWrite(path=there, reason=reason)
    files = report_files(reported_records(project), settings, step, language)
    # One draft for all folders: else some might be moved when another cannot be.
    with replacing(folder, files, replace=replace_files) as draft:
        for name, content in files.items():
            (draft / name).write_bytes(content)
    return [folder / name for name in files]
