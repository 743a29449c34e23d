"""A report as files in memory."""

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from itertools import product
from multiprocessing import get_context

from variorum import __version__
from variorum.data import HERE
from variorum.figures.look import DARK, FILE_KINDS, LIGHT
from variorum.figures.worker import get_ready
from variorum.model.snapshot import Snapshot
from variorum.report.agenda_page import agenda_page
from variorum.report.data import data_of
from variorum.report.findings import Findings, find
from variorum.report.language import ENGLISH, LANGUAGES, Language, language_of
from variorum.report.main_page import Body, main_page
from variorum.report.methods import methods_of
from variorum.report.page import page
from variorum.report.picture import Picture
from variorum.report.pictures import pictures_of
from variorum.report.settings import FIRST_PAGE, ReportSettings
from variorum.report.sheet import Sheet
from variorum.report.sheet_files import csv_of, html_of, tex_of, xlsx_of
from variorum.report.sources import bibtex_of, sources_of
from variorum.report.span_findings import Step
from variorum.report.tables import rows_sheet, sheets_of

_SCRIPTS = ("recompute.py", "recompute.R")
_PROCESSES = min(os.cpu_count() or 1, 4)
_PROGRAM = f"Variorum {__version__}"


def report_files(
    snapshot: Snapshot,
    settings: ReportSettings,
    step: Step | None = None,
    language: Language = ENGLISH,
) -> Mapping[str, bytes]:
    """Return the files of a report by their path within its folder.

    What people read is in ``language``; CSV, data and scripts, which programs read, are the same
    in all languages.

    The same records and settings give the same bytes; only those of the workbook tell the time at
    which it was made.

    Raises:
        NothingToReport: if no article counts.
        VariorumError: if ``settings`` names what the project does not have, or leaves one coder.
        Cancelled: if ``step`` raises it.
    """
    # Drawing takes by far the longest, and one process draws one picture at a time.
    with ProcessPoolExecutor(_PROCESSES, get_context("spawn"), get_ready) as pool:
        for _ in range(_PROCESSES):
            # They get ready while the figures are computed.
            pool.submit(int)
        try:
            found = find(snapshot, settings, None if step is None else _first_half(step))
            pictures = pictures_of(found, language)
            both = list(product(pictures, (LIGHT, DARK)))
            drawings = [pool.submit(picture.write, look, FILE_KINDS) for picture, look in both]
            files = dict(words_of(found, pictures, language))
            for number, _ in enumerate(as_completed(drawings), 1):
                if step is not None:
                    step(len(drawings) + number, 2 * len(drawings))
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    for (picture, look), drawing in zip(both, drawings, strict=True):
        name = picture.name if look is LIGHT else f"{picture.name}-dark"
        for kind, content in zip(FILE_KINDS, drawing.result(), strict=True):
            files[f"figures/{name}.{kind}"] = content
    return files


def _first_half(step: Step) -> Step:
    def half(done: int, total: int) -> None:
        step(done, 2 * total)

    return half


def words_of(
    found: Findings, pictures: Sequence[Picture], language: Language = ENGLISH
) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a report but the pictures, by their path."""
    sheets = sheets_of(found)
    say = language.say
    told = methods_of(found, _PROGRAM)
    methods = {code: language_of(code).say(told) for code in LANGUAGES}
    sources = sources_of(told, sheets, pictures)
    body = Body(methods, sheets, pictures, sources)
    yield FIRST_PAGE, main_page(found, body, language).encode()
    yield "references.bib", bibtex_of(sources).encode()
    yield "agenda.html", agenda_page(found, language).encode()
    for code, text in methods.items():
        yield f"methods-{code}.txt", f"{text}\n".encode()
    yield "tables/agreement.xlsx", xlsx_of(sheets, say)
    for sheet in sheets:
        yield f"tables/{sheet.name}.csv", csv_of(sheet)
        yield f"tables/{sheet.name}.tex", tex_of(sheet, say)
        yield f"tables/{sheet.name}.html", _table_page(sheet, language).encode()
    tables = {"rows": found.table, "rows-pairs": found.pairs, "rows-articles": found.articles}
    if found.spans:
        tables |= {
            "rows-spans": found.spans.table,
            "rows-spans-pairs": found.spans.pairs,
            "rows-spans-articles": found.spans.articles,
        }
    for name, table in tables.items():
        yield f"tables/{name}.csv", csv_of(rows_sheet(name, found, table))
    for sheet in [*data_of(found, _PROGRAM), *(picture.data for picture in pictures)]:
        yield f"data/{sheet.name}.csv", csv_of(sheet)
    for name in _SCRIPTS:
        yield f"scripts/{name}", (HERE / "scripts" / name).read_bytes()


def _table_page(sheet: Sheet, language: Language) -> str:
    return page(language.say(sheet.title), html_of(sheet, language.say), language.code)
