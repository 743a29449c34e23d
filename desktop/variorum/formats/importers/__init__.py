"""Reading articles from files: the importers, one module a format, and reading many files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from variorum.errors import Phrase, VariorumError
from variorum.formats.faults import UnknownKind
from variorum.formats.files import find_files, read_head
from variorum.formats.importers import csv, docx, html, markdown, pdf, text, xlsx
from variorum.formats.isolation import Worker
from variorum.formats.kinds import foreign_kind
from variorum.formats.progress import Progress
from variorum.formats.reading import (
    ArticleDraft,
    ColumnGuess,
    Importer,
    Preview,
    Reading,
    ReadOptions,
    file_name,
)

__all__ = [
    "IMPORTERS",
    "ArticleDraft",
    "ColumnGuess",
    "FileOutcome",
    "Importer",
    "Preview",
    "Progress",
    "ReadOptions",
    "Reading",
    "find_files",
    "importer_for",
    "preview",
    "read_files",
]

IMPORTERS: tuple[Importer, ...] = (
    text.IMPORTER,
    markdown.IMPORTER,
    html.IMPORTER,
    csv.IMPORTER,
    xlsx.IMPORTER,
    docx.IMPORTER,
    pdf.IMPORTER,
)
"""In the order of menus. A file belongs to the last that recognizes it: those know it best."""


@dataclass(frozen=True)
class FileOutcome:
    """What came of one file: a reading, or the fault that kept it from being read."""

    path: Path
    reading: Reading | None
    error: VariorumError | None = None


def importer_for(path: Path, head: bytes) -> Importer:
    """Return the importer for the file at ``path``, which begins with ``head``.

    Raises:
        ImportFault: if there is none.
    """
    fault = foreign_kind(head, file_name(path))
    if fault is not None:
        raise fault
    for importer in reversed(IMPORTERS):
        if importer.recognizes(head, path.name):
            return importer
    raise UnknownKind(file=file_name(path), suffix=path.suffix)


def read_files(
    paths: Sequence[Path], options: ReadOptions, progress: Progress | None = None
) -> Iterator[FileOutcome]:
    """Yield what comes of each file, in order; a file that cannot be read holds up no other.

    ``progress`` is told before each file, and ten times a second while one is read in the worker.

    Raises:
        Cancelled: if ``progress`` asks for it.
    """
    with Worker() as worker:
        for number, path in enumerate(paths):
            if progress is not None:
                progress.step(number, len(paths))
            watch = _Watch(progress, number, len(paths))
            try:
                yield FileOutcome(path, _read(path, options, worker, watch))
            except VariorumError as fault:
                yield FileOutcome(path, None, fault)
    if progress is not None:
        progress.step(len(paths), len(paths))


@dataclass(frozen=True)
class _Watch:
    """The progress of a batch as seen from within one of its files."""

    progress: Progress | None
    done: int
    total: int

    def tick(self) -> None:
        if self.progress is not None:
            self.progress.step(self.done, self.total)

    def step(self, done: int, total: int) -> None:  # noqa: ARG002  files count, not their rows
        self.tick()


def _read(path: Path, options: ReadOptions, worker: Worker, watch: _Watch) -> Reading:
    head, size = read_head(path)
    importer = importer_for(path, head)
    if importer.isolated:
        reading = worker.read(importer.name, path, options, size, watch.tick)
    else:
        reading = importer.read(path, options, watch)
    suffix = path.suffix.lower()
    if not suffix or suffix in importer.suffixes:
        return reading
    remark = Phrase(
        "remarks",
        "It was read as {kind}, for it is that whatever its name says.",
        kind=importer.title,
    )
    return replace(reading, remarks=(*reading.remarks, remark))


def preview(path: Path, options: ReadOptions) -> Preview:
    """Return what the file at ``path`` would give.

    Raises:
        ImportFault: if it cannot be read.
    """
    head, size = read_head(path)
    importer = importer_for(path, head)
    if not importer.isolated:
        return importer.look(path, options)
    with Worker() as worker:
        return worker.look(importer.name, path, options, size)
