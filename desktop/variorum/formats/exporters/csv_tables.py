"""A folder of CSV tables, for R, pandas and spreadsheets: RFC 4180, UTF-8."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from variorum.errors import sentence
from variorum.formats.exporter import Exporter, ExportOptions, replacing
from variorum.formats.guard import guard
from variorum.formats.interchange.order import in_order
from variorum.formats.interchange.quotes import check_quotes
from variorum.formats.progress import Progress
from variorum.formats.tables.codings import codings_table, links_table
from variorum.formats.tables.records import (
    articles_table,
    coders_table,
    codes_table,
    entities_table,
    notes_table,
    states_table,
)
from variorum.formats.tables.rulings import rulings_table, settled_table
from variorum.formats.tables.table import Cell, Source, Table
from variorum.model.snapshot import Snapshot

TABLES = (
    "articles",
    "codings",
    "entities",
    "links",
    "codes",
    "coders",
    "states",
    "notes",
    "rulings",
    "settled",
)


def write(
    snapshot: Snapshot, path: Path, options: ExportOptions, progress: Progress | None = None
) -> None:
    """Write the tables of ``snapshot`` to the folder ``path``, each as ``NAME.csv``.

    Raises:
        QuoteLost: if a quote is not what its text has at its offsets.
        AlreadyThere: if one of the files is there and may not be replaced.
        CannotWrite: if the system refuses.
    """
    check_quotes(snapshot)
    source = Source(in_order(snapshot))
    names = [f"{name}.csv" for name in TABLES]
    with replacing(path, names, replace=options.replace) as draft:
        for table in _tables(source, progress):
            _write_table(table, Path(draft, f"{table.name}.csv"), options)


def _tables(source: Source, progress: Progress | None) -> Iterator[Table]:
    yield articles_table(source)
    yield codings_table(source, progress)
    yield entities_table(source)
    yield links_table(source)
    yield codes_table(source)
    yield coders_table(source)
    yield states_table(source)
    yield notes_table(source)
    yield rulings_table(source)
    yield settled_table(source)


def _write_table(table: Table, path: Path, options: ExportOptions) -> None:
    encoding = "utf-8-sig" if options.for_excel else "utf-8"
    with path.open("w", encoding=encoding, newline="") as file:
        # Line ends of RFC 4180; being CR and LF, they make the writer quote either in a cell.
        writer = csv.writer(file, lineterminator="\r\n")
        if options.exact:
            writer.writerow(table.columns)
            writer.writerows(table.rows)
        else:
            writer.writerow(map(guard, table.columns))
            writer.writerows(map(_guarded, table.rows))


def _guarded(row: Sequence[Cell]) -> list[Cell]:
    # Most cells are empty, numbers, or begin with a letter or digit: no need to look closer.
    return [
        guard(cell) if cell and type(cell) is str and not cell[0].isalnum() else cell
        for cell in row
    ]


EXPORTER = Exporter(name="csv", title=sentence("formats", "CSV tables"), suffix="", write=write)
