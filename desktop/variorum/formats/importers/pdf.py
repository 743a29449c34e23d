"""PDF: one article a file, from its text layer, its lines joined into paragraphs."""

from pathlib import Path

from variorum.formats.progress import Progress
from variorum.formats.reading import Importer, Preview, Reading, ReadOptions

SUFFIXES = (".pdf",)
_MARK = b"%PDF-"
_MARK_WITHIN = 1024


def _read(path: Path, options: ReadOptions, progress: Progress | None) -> Reading:
    # The worker alone loads the parser: it is native code, and its files are not to be trusted.
    from variorum.formats.printed import read  # noqa: PLC0415

    return read(path, options, progress)


def _look(path: Path, options: ReadOptions) -> Preview:
    from variorum.formats.printed import look  # noqa: PLC0415

    return look(path, options)


def _recognizes(head: bytes, name: str) -> bool:
    return _MARK in head[:_MARK_WITHIN] or name.lower().endswith(SUFFIXES)


IMPORTER = Importer(
    name="pdf",
    title="PDF",
    suffixes=SUFFIXES,
    recognizes=_recognizes,
    read=_read,
    look=_look,
    isolated=True,
)
