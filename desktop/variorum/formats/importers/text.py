"""Plain text: one article a file, kept as it stands."""

from pathlib import Path

from variorum.errors import Phrase
from variorum.formats.encodings import Decoded, decode
from variorum.formats.faults import FileEmpty
from variorum.formats.files import read_bytes
from variorum.formats.progress import Progress
from variorum.formats.reading import (
    ArticleDraft,
    Importer,
    Preview,
    Reading,
    ReadOptions,
    file_name,
    preview_of,
    reading_of,
    title_of,
)
from variorum.text.normalize import normalize

SUFFIXES = (".txt", ".text")


def read(path: Path, options: ReadOptions, progress: Progress | None) -> Reading:  # noqa: ARG001  one step
    """Return the one article of the text at ``path``."""
    return _read(path, options)[0]


def _read(path: Path, options: ReadOptions) -> tuple[Reading, Decoded]:
    source = file_name(path)
    decoded = decode(read_bytes(path), source, options.encoding)
    if not decoded.text or decoded.text.isspace():
        raise FileEmpty(file=source)
    normalized = normalize(decoded.text)
    draft = ArticleDraft(
        title=title_of(normalized.text, path),
        text=normalized.text,
        source=source,
        encoding=decoded.encoding,
        replaced=normalized.replaced,
    )
    return reading_of([draft], decoded.remarks), decoded


def look(path: Path, options: ReadOptions) -> Preview:
    """Return the preview of the text at ``path``."""
    reading, decoded = _read(path, options)
    return preview_of(IMPORTER.name, reading, certain=decoded.certain)


def recognizes(head: bytes, name: str) -> bool:  # noqa: ARG001  a text has no mark of its own
    """Tell whether the name says that this is a text: its suffix, or that it has none."""
    stem, dot, suffix = name.rpartition(".")
    return not dot or not stem or f".{suffix.lower()}" in SUFFIXES


IMPORTER = Importer(
    name="text",
    title=Phrase("formats", "Plain text"),
    suffixes=SUFFIXES,
    recognizes=recognizes,
    read=read,
    look=look,
)
