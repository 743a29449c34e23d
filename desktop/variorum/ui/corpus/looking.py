"""What is done with files before they are read; all of it safe in a worker."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from variorum.errors import VariorumError
from variorum.formats.faults import UndecodableBytes
from variorum.formats.files import read_head
from variorum.formats.importers import Preview, ReadOptions, find_files, importer_for, preview
from variorum.project.exchange import is_project_json

_ASKED_ABOUT = ("text", "markdown", "csv", "xlsx")
"""Importers whose files may leave open how they are to be read."""
_LIKELY = "cp1252"


@dataclass(frozen=True)
class Found:
    """Files with articles, files of Variorum's own, and a preview if a person is to decide."""

    files: tuple[Path, ...]
    projects: tuple[Path, ...] = ()
    preview: Preview | None = None


def find(paths: Sequence[Path]) -> Found:
    """Return what is to be read where ``paths`` say.

    Raises:
        FileUnreadable: if a folder may not be looked into.
    """
    found = find_files(paths)
    projects = tuple(path for path in found if is_project_json(path))
    files = tuple(path for path in found if path not in projects)
    alone = len(found) == len(files) == 1
    return Found(files, projects, look_at(files[0]) if alone else None)


def look_at(path: Path) -> Preview | None:
    """Return the preview of the file at ``path`` if a person must decide how to read it.

    A file that cannot be read has none: reading it tells why.
    """
    try:
        head, _ = read_head(path)
        if importer_for(path, head).name not in _ASKED_ABOUT:
            return None
        shown = _preview(path)
    except VariorumError:
        return None
    return shown if shown.columns or not shown.certain else None


def _preview(path: Path) -> Preview:
    try:
        return preview(path, ReadOptions())
    except UndecodableBytes:
        return replace(preview(path, ReadOptions(encoding=_LIKELY)), certain=False)
