"""Reading Excel workbooks; loaded by the worker alone."""

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet.worksheet import Worksheet

from variorum.errors import Phrase
from variorum.formats.faults import CellsBesideTable, DamagedFile, NoRows, TableFault
from variorum.formats.packages import UNREADABLE, open_package
from variorum.formats.progress import Progress
from variorum.formats.reading import (
    SAMPLE,
    SAMPLE_ROWS,
    ColumnGuess,
    Preview,
    Reading,
    ReadOptions,
    file_name,
    one_line,
)
from variorum.formats.rows import Layout, Row, few, read_table
from variorum.text.normalize import normalize

NAME = "xlsx"
_KIND = Phrase("errors", "an Excel workbook")
_DAMAGE = (*UNREADABLE, SyntaxError, KeyError, TypeError)
"""What openpyxl and its XML parsers (their errors are syntax errors) raise on such files."""


@dataclass(frozen=True)
class _Table:
    sheet: str
    layout: Layout
    rows: Iterator[Row]


def read(path: Path, options: ReadOptions, progress: Progress | None) -> Reading:  # noqa: ARG001  one step
    """Return the articles of the workbook at ``path``.

    Raises:
        TableFault: if there are cells beyond the header, or the columns are not clear.
    """
    with _open(path) as workbook:
        table = _find_table(workbook, file_name(path), options)
        reading = read_table(table.layout, _even(table))
        remarks = _remarks(workbook, table)
    return replace(reading, remarks=remarks + reading.remarks)


def look(path: Path, options: ReadOptions) -> Preview:
    """Return the preview of the workbook at ``path``."""
    with _open(path) as workbook:
        table = _find_table(workbook, file_name(path), options)
        rows = tuple(tuple(row.cells) for row in islice(_even(table), SAMPLE_ROWS))
        remarks = _remarks(workbook, table)
    sample = "\n".join("\t".join(row) for row in (table.layout.headers, *rows))
    return Preview(
        importer=NAME,
        sample=normalize(sample).text[:SAMPLE],
        columns=tuple(map(ColumnGuess, table.layout.headers, table.layout.parts)),
        rows=tuple(tuple(normalize(cell).text for cell in row) for row in rows),
        remarks=remarks,
    )


@contextmanager
def _open(path: Path) -> Iterator[Workbook]:
    """Yield the workbook at ``path``; damage that shows while it is read is told as such."""
    open_package(path, _KIND).close()
    try:
        with path.open("rb") as file:
            yield load_workbook(file, read_only=True, data_only=True, keep_links=False)
    except _DAMAGE:
        raise DamagedFile(file=file_name(path), kind=_KIND) from None


def _find_table(workbook: Workbook, file: str, options: ReadOptions) -> _Table:
    """Return the first visible sheet with a column of texts, else the first that is a table."""
    first: _Table | None = None
    fault: TableFault = NoRows(file=file)
    for sheet in workbook.worksheets:
        if sheet.sheet_state != "visible":
            continue
        rows = _rows(sheet)
        try:
            layout = Layout.of(file, next(rows, None), options.columns)
        except NoRows:
            continue
        except TableFault as found:
            fault = found if isinstance(fault, NoRows) else fault
            continue
        table = _Table(sheet.title, layout, rows)
        if "text" in layout.parts:
            return table
        first = first or table
    if first is None:
        raise fault
    return first


def _remarks(workbook: Workbook, table: _Table) -> tuple[str, ...]:
    if len(workbook.worksheets) == 1:
        return ()
    return (
        Phrase(
            "remarks",
            "Of the {count} sheets only “{sheet}” was read.",
            count=len(workbook.worksheets),
            sheet=one_line(table.sheet),
        ),
    )


def _rows(sheet: Worksheet) -> Iterator[Row]:
    """Yield the rows of ``sheet`` that are not empty, without the empty cells at their ends."""
    # The size that a sheet claims to have may be that of a whole empty world.
    if isinstance(sheet, ReadOnlyWorksheet):
        sheet.reset_dimensions()
    for line, values in enumerate(sheet.iter_rows(values_only=True), start=1):
        cells = [_written(value) for value in values]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            yield Row(line, cells)


def _even(table: _Table) -> Iterator[Row]:
    """Yield the rows, each with a cell for each column; refuse those with more."""
    width = len(table.layout.headers)
    beyond = []
    for row in table.rows:
        if len(row.cells) > width:
            beyond.append(row.line)
        else:
            yield Row(row.line, [*row.cells, *[""] * (width - len(row.cells))])
    if beyond:
        raise CellsBesideTable(file=table.layout.file, lines=few(beyond))


def _written(value: object) -> str:
    """Return the value of a cell as text: dates as ISO 8601, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(sep=" ")
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    # Excel writes the CR of a line end within a cell in this way.
    return str(value).replace("_x000D_", "\r")
