"""Word documents: one article a file, with what a reader of its pages would read."""

from pathlib import Path

from variorum.errors import Phrase
from variorum.formats.progress import Progress
from variorum.formats.reading import Importer, Preview, Reading, ReadOptions

SUFFIXES = (".docx", ".docm")


def _read(path: Path, options: ReadOptions, progress: Progress | None) -> Reading:
    # The worker alone loads the parser: it is large, and its files are not to be trusted.
    from variorum.formats.documents import read  # noqa: PLC0415

    return read(path, options, progress)


def _look(path: Path, options: ReadOptions) -> Preview:
    from variorum.formats.documents import look  # noqa: PLC0415

    return look(path, options)


def _recognizes(head: bytes, name: str) -> bool:  # noqa: ARG001  any ZIP archive begins like it
    return name.lower().endswith(SUFFIXES)


IMPORTER = Importer(
    name="docx",
    title=Phrase("formats", "Word document"),
    suffixes=SUFFIXES,
    recognizes=_recognizes,
    read=_read,
    look=_look,
    isolated=True,
)
