"""Codebooks named on the command line."""

from collections.abc import Iterable
from pathlib import Path

from variorum.data import codebook_file
from variorum.formats.files import read_bytes
from variorum.project.codebooks import CodebookMissing


def files_of(named: Iterable[str]) -> dict[str, bytes]:
    """Return the content of each codebook file, shipped or not, by a name to show it under.

    Raises:
        CodebookMissing: if there is no such file and no shipped codebook of that name.
        ImportFault: if it cannot be read.
    """
    found = {}
    for name in named:
        shipped = codebook_file(name)
        path = shipped if shipped and not Path(name).is_file() else Path(name)
        if not path.exists():
            raise CodebookMissing(name=name)
        found[path.name if path == shipped else name] = read_bytes(path)
    return found
