"""Tables with one article a row: which column is what, and the articles they make."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from variorum.errors import Phrase
from variorum.formats.dates import day_first, to_edtf
from variorum.formats.faults import (
    ColumnTakenTwice,
    NoRows,
    NoSuchColumn,
    NoSuchPart,
    NoTextColumn,
    RepeatedColumn,
)
from variorum.formats.guard import unguard
from variorum.formats.parts import PARTS, fold_header, guess_parts
from variorum.formats.progress import Progress, stepping
from variorum.formats.reading import SHORT_TITLE, ArticleDraft, Reading, one_line, reading_of
from variorum.text.normalize import normalize

_LONGEST_LIST = 300
_TOLD = 5
"""How many lines a remark or fault names before it says *and more*."""


@dataclass(frozen=True)
class Row:
    """The cells of a row and the number of the line that it begins in, counted from 1."""

    line: int
    cells: Sequence[str]


@dataclass(frozen=True)
class Layout:
    """The columns of a table: their headers, and what each is taken for (or an empty string)."""

    file: str
    headers: tuple[str, ...]
    parts: tuple[str, ...]

    @classmethod
    def of(cls, file: str, first: Row | None, chosen: Mapping[str, str]) -> "Layout":
        """Return the layout that the ``first`` row and the ``chosen`` columns make.

        Raises:
            TableFault: if they do not make one.
        """
        if first is None or not any(cell.strip() for cell in first.cells):
            raise NoRows(file=file)
        headers = tuple(one_line(unguard(cell)) for cell in first.cells)
        _refuse_repeated(file, headers)
        return cls(file, headers, tuple(_match(file, headers, chosen)))

    def require_text(self) -> None:
        """Raise NoTextColumn if no column holds the text."""
        if "text" not in self.parts:
            raise NoTextColumn(file=self.file, headers=listed(self.headers))


def _refuse_repeated(file: str, headers: Sequence[str]) -> None:
    seen: dict[str, int] = {}
    for place, header in enumerate(headers, start=1):
        name = header.casefold()
        if name and name in seen:
            columns = f"{seen[name]}, {place}"
            raise RepeatedColumn(file=file, columns=columns, header=header)
        seen[name] = place


def _match(file: str, headers: Sequence[str], chosen: Mapping[str, str]) -> list[str]:
    """Return the part for each header: as chosen, else as guessed."""
    parts = [part if part not in chosen else "" for part in guess_parts(headers)]
    taken: dict[int, str] = {}
    for part, column in chosen.items():
        if part not in PARTS:
            raise NoSuchPart(file=file, part=part, parts=listed(PARTS))
        if not column:
            continue
        place = _place_of(headers, column)
        if place is None:
            raise NoSuchColumn(file=file, column=column, headers=listed(headers))
        if place in taken:
            first = taken[place]
            raise ColumnTakenTwice(file=file, column=column, first=first, second=part)
        taken[place] = parts[place] = part
    return parts


def _place_of(headers: Sequence[str], column: str) -> int | None:
    for same in (str, fold_header):
        for place, header in enumerate(headers):
            if same(header) == same(column):
                return place
    return None


def listed(items: Iterable[object]) -> str:
    """Return ``items`` as one string with commas, as much of it as a sentence can bear."""
    whole = ", ".join(str(item) for item in items)
    return whole if len(whole) <= _LONGEST_LIST else f"{whole[:_LONGEST_LIST]} …"


def few(lines: Sequence[int]) -> str:
    """Return the first few of ``lines`` as one string."""
    return listed(lines[:_TOLD]) + (" …" if len(lines) > _TOLD else "")


def read_table(
    layout: Layout, rows: Iterable[Row], encoding: str = "", progress: Progress | None = None
) -> Reading:
    """Return the articles of ``rows``, laid out as ``layout`` says.

    Columns that are no part of an article become its fields. A row without text is left out and
    told; so is a date that is not understood, and it is kept as a field.

    Raises:
        TableFault: if there is no column of texts, or no row with one.
    """
    layout.require_text()
    kept = [Row(row.line, [unguard(cell) for cell in row.cells]) for row in rows]
    text = layout.parts.index("text")
    without = [row.line for row in kept if not row.cells[text].strip()]
    kept = [row for row in kept if row.cells[text].strip()]
    if not kept:
        raise NoRows(file=layout.file)
    dates = _Dates.of(layout, kept)
    drafts = [_draft(layout, row, dates, encoding) for row in stepping(kept, progress)]
    remarks = []
    if without:
        remarks.append(
            Phrase("remarks", "Rows without text were left out: line {lines}.", lines=few(without))
        )
    if dates.unread:
        remarks.append(
            Phrase(
                "remarks",
                "Dates that can be read in two ways, or not at all, were kept as a field only: "
                "line {lines}.",
                lines=few(dates.unread),
            )
        )
    return reading_of(drafts, remarks)


@dataclass(frozen=True)
class _Dates:
    """The dates of a table by line: as EDTF where they were understood."""

    edtf: Mapping[int, str]
    unread: tuple[int, ...]

    @classmethod
    def of(cls, layout: Layout, rows: Sequence[Row]) -> "_Dates":
        if "date" not in layout.parts:
            return cls({}, ())
        column = layout.parts.index("date")
        written = {row.line: row.cells[column] for row in rows if row.cells[column].strip()}
        order = day_first(written.values())
        edtf = {line: to_edtf(value, days_first=order) for line, value in written.items()}
        return cls(
            {line: value for line, value in edtf.items() if value},
            tuple(line for line, value in edtf.items() if not value),
        )


def _draft(layout: Layout, row: Row, dates: _Dates, encoding: str) -> ArticleDraft:
    parts = {part: row.cells[place] for place, part in enumerate(layout.parts) if part}
    text = normalize(parts["text"])
    edtf = dates.edtf.get(row.line, "")
    return ArticleDraft(
        title=one_line(parts.get("title", "")) or _first_words(text.text),
        text=text.text,
        outlet=one_line(parts.get("outlet", "")),
        author=one_line(parts.get("author", "")),
        date=edtf,
        url=one_line(parts.get("url", "")),
        language=one_line(parts.get("language", "")),
        fields=dict(_fields(layout, row, edtf)),
        source=layout.file,
        encoding=encoding,
        replaced=text.replaced,
    )


def _fields(layout: Layout, row: Row, edtf: str) -> Iterator[tuple[str, str]]:
    """Yield the cells that are no part of an article, and the date if it was written otherwise."""
    for place, (header, part) in enumerate(zip(layout.headers, layout.parts, strict=True)):
        cell = row.cells[place]
        if cell.strip() and (not part or (part == "date" and cell.strip() != edtf)):
            yield header or f"column {place + 1}", normalize(cell).text


def _first_words(text: str) -> str:
    """Return the first line of ``text``, cut at a blank if it is too long for a title."""
    line = text.strip().split("\n", 1)[0].strip()
    if len(line) <= SHORT_TITLE:
        return line
    return line[:SHORT_TITLE].rsplit(" ", 1)[0] + " …"
