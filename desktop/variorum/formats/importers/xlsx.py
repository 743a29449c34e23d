"""Excel workbooks: one article a row of the first sheet that has a column of texts."""

from pathlib import Path

from variorum.errors import Phrase
from variorum.formats.progress import Progress
from variorum.formats.reading import Importer, Preview, Reading, ReadOptions

SUFFIXES = (".xlsx", ".xlsm")


def _read(path: Path, options: ReadOptions, progress: Progress | None) -> Reading:
    # The worker alone loads the parser: it is large, and its files are not to be trusted.
    from variorum.formats.workbooks import read  # noqa: PLC0415

    return read(path, options, progress)


def _look(path: Path, options: ReadOptions) -> Preview:
    from variorum.formats.workbooks import look  # noqa: PLC0415

    return look(path, options)


def _recognizes(head: bytes, name: str) -> bool:  # noqa: ARG001  any ZIP archive begins like it
    return name.lower().endswith(SUFFIXES)


IMPORTER = Importer(
    name="xlsx",
    title=Phrase("formats", "Excel workbook"),
    suffixes=SUFFIXES,
    recognizes=_recognizes,
    read=_read,
    look=_look,
    isolated=True,
)
