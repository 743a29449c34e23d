"""Codebooks named on the command line."""

from collections.abc import Iterable
from pathlib import Path

from variorum.data import CODEBOOK_NAMES, codebook_file
from variorum.errors import VariorumError, sentence
from variorum.formats.files import read_bytes


class NoCodebook(VariorumError):
    """Neither a file nor a shipped codebook."""

    template = sentence(
        "errors", "There is no codebook “{name}”. Give a YAML file, or one of: {shipped}."
    )


def files_of(named: Iterable[str]) -> dict[str, bytes]:
    """Return the content of each codebook file, shipped or not, by a name to show it under.

    Raises:
        NoCodebook: if there is neither a file nor a shipped codebook of that name.
        ImportFault: if the file cannot be read.
    """
    return {shown: read_bytes(path) for shown, path in map(_file_of, named)}


def _file_of(name: str) -> tuple[str, Path]:
    """Return the file that ``name`` means and what to call it: a file here goes before a name."""
    path = Path(name)
    if path.is_file():
        return name, path
    shipped = codebook_file(name)
    if shipped is None:
        raise NoCodebook(name=name, shipped=", ".join(CODEBOOK_NAMES))
    return shipped.name, shipped
