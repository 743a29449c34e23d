"""CSV and TSV: one article a row, the first line naming the columns."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from variorum.errors import Phrase
from variorum.formats.encodings import decode
from variorum.formats.faults import MalformedTable, RaggedRow
from variorum.formats.files import read_bytes
from variorum.formats.progress import Progress
from variorum.formats.reading import (
    SAMPLE,
    SAMPLE_ROWS,
    ColumnGuess,
    Importer,
    Preview,
    Reading,
    ReadOptions,
    file_name,
)
from variorum.formats.rows import Layout, Row, few, read_table
from variorum.text.normalize import normalize

SUFFIXES = (".csv", ".tsv", ".tab")
_LONGEST_CELL = 10_000_000
_DELIMITERS = (",", ";", "\t", "|")
_TRIED_ROWS = 20


def read(path: Path, options: ReadOptions, progress: Progress | None) -> Reading:
    """Return the articles of the table at ``path``.

    Raises:
        TableFault: if a row has too many or too few cells, or the columns are not clear.
    """
    source = file_name(path)
    decoded = decode(read_bytes(path), source, options.encoding)
    delimiter = find_delimiter(decoded.text)
    rows = _rows(decoded.text, delimiter, source)
    layout = Layout.of(source, next(rows, None), options.columns)
    layout.require_text()
    reading = read_table(layout, _even(rows, layout, delimiter), decoded.encoding, progress)
    return replace(reading, remarks=decoded.remarks + reading.remarks)


def look(path: Path, options: ReadOptions) -> Preview:
    """Return the preview of the table at ``path``."""
    source = file_name(path)
    decoded = decode(read_bytes(path), source, options.encoding)
    delimiter = find_delimiter(decoded.text)
    rows = _rows(decoded.text, delimiter, source)
    layout = Layout.of(source, next(rows, None), options.columns)
    shown = tuple(tuple(row.cells) for row in islice(rows, SAMPLE_ROWS))
    return Preview(
        importer=IMPORTER.name,
        sample=normalize(decoded.text).text[:SAMPLE],
        encoding=decoded.encoding,
        certain=decoded.certain,
        delimiter=delimiter,
        columns=tuple(map(ColumnGuess, layout.headers, layout.parts)),
        rows=shown,
        remarks=decoded.remarks,
    )


def recognizes(head: bytes, name: str) -> bool:  # noqa: ARG001  CSV has no mark of its own
    """Tell whether the name ends as that of a table in text."""
    return name.lower().endswith(SUFFIXES)


def find_delimiter(text: str) -> str:
    """Return the character between cells: the one that most columns stand in the same rows with."""
    return max(_DELIMITERS, key=lambda delimiter: _fit(text, delimiter))


def _fit(text: str, delimiter: str) -> tuple[float, int]:
    """Return the share of the first rows that are as wide as the header, and that width."""
    try:
        rows = islice(_rows(text, delimiter, ""), _TRIED_ROWS)
        widths = [len(row.cells) for row in rows]
    except MalformedTable:
        # With the right delimiter, quotation marks stand where they may.
        return (0.0, 1)
    if not widths or widths[0] == 1:
        return (0.0, 1)
    return (widths.count(widths[0]) / len(widths), widths[0])


def _rows(text: str, delimiter: str, file: str) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST_CELL)
    # newline="": a line break within a cell is part of it, and only CR and LF end lines.
    lines = io.StringIO(text.removeprefix("\ufeff"), newline="")
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    before = 0
    try:
        for cells in reader:
            if cells:
                yield Row(before + 1, cells)
            before = reader.line_num
    except csv.Error:
        raise MalformedTable(file=file, line=before + 1) from None


def _even(rows: Iterator[Row], layout: Layout, delimiter: str) -> Iterator[Row]:
    """Yield ``rows``; at their end, refuse the table if some have not a cell for each column."""
    ragged = []
    for row in rows:
        if len(row.cells) == len(layout.headers):
            yield row
        else:
            ragged.append(row.line)
    if ragged:
        raise RaggedRow(
            file=layout.file, columns=len(layout.headers), lines=few(ragged), delimiter=delimiter
        )


IMPORTER = Importer(
    name="csv",
    title=Phrase("formats", "CSV table"),
    suffixes=SUFFIXES,
    recognizes=recognizes,
    read=read,
    look=look,
)
