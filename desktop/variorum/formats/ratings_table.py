"""Tables of anybody's ratings or spans, for measuring agreement without a project.

Ratings: ``unit,coder,value``, one rating a row, or one column a coder, one unit a row; both with
``document`` if wished. Spans: ``document,coder,start,end,code``, with ``entity`` if wished.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from variorum.formats.encodings import decode
from variorum.formats.faults import MalformedTable
from variorum.formats.files import read_bytes
from variorum.formats.importers.csv import find_delimiter
from variorum.formats.ratings_faults import (
    AlikeColumns,
    EmptyCell,
    LengthMissing,
    LengthTwice,
    NamesLikeLong,
    NoRatings,
    NotAWholeNumber,
    NotLengths,
    NotRatings,
    RatedTwice,
    SpanEmpty,
    SpanTooLong,
    UnevenRow,
    UnitTwice,
)
from variorum.formats.reading import file_name

LONG = frozenset({"unit", "coder", "value"})
SPANS = frozenset({"document", "coder", "start", "end", "code"})
LENGTHS = frozenset({"document", "length"})
_BESIDE = ("unit", "document")
_ALSO = {"article": "document", "item": "unit", "id": "unit", "": "unit"}
"""Other names that tables have for these columns; programs leave the head of row names empty."""
_LIKE_LONG = frozenset(
    {"units", "items", "subject", "subjects", "rater", "raters", "annotator", "annotators"}
    | {"judge", "val", "values", "rating", "ratings", "label", "labels", "category", "score"}
)
"""Names that nobody has, and that other programs give to units, coders and values."""
_KEPT = frozenset({"coder", "value", "start", "end", "code", "entity"})
"""Names of columns that are no coder's, where a table has one column a coder."""


@dataclass(frozen=True)
class RatingsTable:
    """Ratings: the document, where there is one, and the values of each unit by coder.

    An empty cell, and a rating that is not there, is a missing value: None. In a ``wide`` table
    the coders are what columns are called.
    """

    coders: tuple[str, ...]
    documents: tuple[str, ...] | None
    values: tuple[tuple[str | None, ...], ...]
    wide: bool


@dataclass(frozen=True)
class SpanRow:
    """A span that a coder gave a code; ``entity`` is None where nothing is decided yet.

    That there is none to link to is an entity like any other, whatever it is called.
    """

    document: str
    coder: str
    start: int
    end: int
    code: str
    entity: str | None
    line: int


@dataclass(frozen=True)
class SpansTable:
    """Spans of the file with the name ``file``."""

    file: str
    coders: tuple[str, ...]
    spans: tuple[SpanRow, ...]

    @property
    def linked(self) -> bool:
        """Whether any span is linked to an entity."""
        return any(span.entity is not None for span in self.spans)

    def check(self, lengths: Mapping[str, int]) -> None:
        """Look whether every span lies within its document.

        Raises:
            LengthMissing, SpanTooLong: if one does not.
        """
        for span in self.spans:
            facts = {"file": self.file, "line": span.line, "document": span.document}
            if span.document not in lengths:
                raise LengthMissing(**facts)
            if span.end > lengths[span.document]:
                raise SpanTooLong(**facts, end=span.end, length=lengths[span.document])


@dataclass(frozen=True)
class _Sheet:
    """A table: its columns by folded name, and its rows with the lines they begin in."""

    file: str
    headers: tuple[str, ...]
    columns: Mapping[str, int]
    rows: Sequence[tuple[int, Sequence[str]]]

    def cell(self, row: Sequence[str], name: str) -> str:
        """Return the cell below the header ``name``, empty where there is no such column."""
        place = self.columns.get(name)
        return "" if place is None else row[place].strip()

    def filled(self, line: int, row: Sequence[str], name: str) -> str:
        """Return the cell, which may not be empty.

        Raises:
            EmptyCell: if it is.
        """
        cell = self.cell(row, name)
        if not cell:
            raise EmptyCell(file=self.file, line=line, column=name)
        return cell

    def number(self, line: int, row: Sequence[str], name: str) -> int:
        """Return the cell as a whole number from 0 on.

        Raises:
            NotAWholeNumber: if it is none.
        """
        cell = self.filled(line, row, name)
        if not (cell.isascii() and cell.isdigit()):
            raise NotAWholeNumber(file=self.file, line=line, column=name, value=cell)
        return int(cell)


def read_ratings(path: Path) -> RatingsTable | SpansTable:
    """Return the ratings or spans of the table at ``path``.

    Raises:
        RatingsFault: if it is none, or something is wrong with a line.
        ImportFault: if it cannot be read.
    """
    sheet = _sheet(path)
    names = sheet.columns.keys()
    if names >= SPANS:
        return _spans(sheet)
    if names >= LONG:
        return _long(sheet)
    if len(_LIKE_LONG & names) > 1:
        raise NamesLikeLong(file=sheet.file, headers=", ".join(sheet.headers))
    coders = [name for name in names if name not in _BESIDE and name not in _ALSO]
    if not coders or _KEPT & names:
        raise NotRatings(file=sheet.file, headers=", ".join(sheet.headers))
    return _wide(sheet, coders)


def read_lengths(path: Path) -> dict[str, int]:
    """Return the length of each document, in characters, of the table at ``path``.

    Raises:
        RatingsFault: if it is no such table, or something is wrong with a line.
        ImportFault: if it cannot be read.
    """
    sheet = _sheet(path)
    if not sheet.columns.keys() >= LENGTHS:
        raise NotLengths(file=sheet.file, headers=", ".join(sheet.headers))
    lengths: dict[str, int] = {}
    for line, row in sheet.rows:
        document = sheet.filled(line, row, "document")
        if document in lengths:
            raise LengthTwice(file=sheet.file, line=line, document=document)
        lengths[document] = sheet.number(line, row, "length")
    return lengths


def _sheet(path: Path) -> _Sheet:
    file = file_name(path)
    text = decode(read_bytes(path), file).text
    delimiter = find_delimiter(text)
    rows = _rows(text, delimiter, file)
    _, first = next(rows, (0, []))
    headers = tuple(cell.strip() for cell in first)
    if not any(headers):
        raise NoRatings(file=file)
    columns = _columns(headers, file)
    kept = []
    for line, row in rows:
        if len(row) != len(headers):
            raise UnevenRow(
                file=file, line=line, cells=len(row), columns=len(headers), delimiter=delimiter
            )
        kept.append((line, row))
    if not kept:
        raise NoRatings(file=file)
    return _Sheet(file, headers, columns, kept)


def _columns(headers: Sequence[str], file: str) -> dict[str, int]:
    """Return the places of the columns by name, and by the name that we know them by."""
    columns: dict[str, int] = {}
    for place, header in enumerate(headers):
        name = _folded(header)
        if name in columns:
            raise AlikeColumns(file=file, header=header)
        columns[name] = place
    for other, name in _ALSO.items():
        if other in columns:
            columns.setdefault(name, columns[other])
    return columns


def _folded(header: str) -> str:
    """Return the names that we know in small letters; a coder's name stays as it is."""
    known = {*LONG, *SPANS, *LENGTHS, "entity", *_ALSO}
    return header.casefold() if header.casefold() in known else header


def _rows(text: str, delimiter: str, file: str) -> Iterator[tuple[int, Sequence[str]]]:
    lines = io.StringIO(text.removeprefix("\ufeff"), newline="")
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    before = 0
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells) or len(cells) > 1:
                yield before + 1, cells
            before = reader.line_num
    except csv.Error:
        raise MalformedTable(file=file, line=before + 1) from None


def _long(sheet: _Sheet) -> RatingsTable:
    units: dict[tuple[str, str], dict[str, str]] = {}
    coders: set[str] = set()
    for line, row in sheet.rows:
        unit, coder = (sheet.filled(line, row, name) for name in ("unit", "coder"))
        value = sheet.cell(row, "value")
        given = units.setdefault((sheet.cell(row, "document"), unit), {})
        coders.add(coder)
        if value and given.setdefault(coder, value) != value:
            raise RatedTwice(file=sheet.file, line=line, unit=unit, coder=coder)
    names = tuple(sorted(coders))
    values = tuple(tuple(given.get(name) for name in names) for given in units.values())
    documents = tuple(document for document, _ in units)
    known = documents if "document" in sheet.columns else None
    return RatingsTable(names, known, values, wide=False)


def _wide(sheet: _Sheet, coders: Sequence[str]) -> RatingsTable:
    seen: set[tuple[str, str]] = set()
    for line, row in sheet.rows:
        unit = (sheet.cell(row, "document"), sheet.cell(row, "unit"))
        if unit[1] and unit in seen:
            raise UnitTwice(file=sheet.file, line=line, unit=unit[1])
        seen.add(unit)
    values = tuple(tuple(sheet.cell(row, name) or None for name in coders) for _, row in sheet.rows)
    documents = tuple(sheet.cell(row, "document") for _, row in sheet.rows)
    known = documents if "document" in sheet.columns else None
    return RatingsTable(tuple(coders), known, values, wide=True)


def _spans(sheet: _Sheet) -> SpansTable:
    spans = []
    for line, row in sheet.rows:
        start, end = (sheet.number(line, row, name) for name in ("start", "end"))
        if start >= end:
            raise SpanEmpty(file=sheet.file, line=line, start=start, end=end)
        spans.append(
            SpanRow(
                document=sheet.filled(line, row, "document"),
                coder=sheet.filled(line, row, "coder"),
                start=start,
                end=end,
                code=sheet.filled(line, row, "code"),
                entity=sheet.cell(row, "entity") or None,
                line=line,
            )
        )
    return SpansTable(sheet.file, tuple(sorted({span.coder for span in spans})), tuple(spans))
