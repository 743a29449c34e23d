"""Files that ship with the program: codebooks, the sample project, fonts, the JSON schema."""

from pathlib import Path

HERE = Path(__file__).parent
CODEBOOK_NAMES = {
    "negotiation": "neg",
    "extradition": "ext",
    "human-rights-abuse": "hra",
}
"""The shipped codebooks: file name without ending, and the id of the codebook inside."""


def codebook_file(name: str) -> Path | None:
    """Return the file of the shipped codebook with this file name or id, or None."""
    by_id = {book: file for file, book in CODEBOOK_NAMES.items()}
    file = by_id.get(name, name)
    if file not in CODEBOOK_NAMES:
        return None
    # An installed program holds the codebooks here; a source tree has them at its top.
    packaged = HERE / "codebooks"
    folder = packaged if packaged.is_dir() else HERE.parents[2] / "codebooks"
    return folder / f"{file}.yaml"
