"""The sample project: made from the data that ships with the program."""

from pathlib import Path

from variorum.data import CODEBOOK_NAMES, HERE, codebook_file
from variorum.model.snapshot import Snapshot
from variorum.project.exchange import project_of
from variorum.project.places import data_folder
from variorum.project.project import with_ending

SAMPLE_ID = "bbb69dba-8fb8-5ec2-b2fa-2c8c8ce99b43"
"""The id of the sample project, wherever it is kept."""


def sample_path() -> Path:
    """Return where the sample project is kept unless another place is named."""
    return data_folder() / "Sample.variorum"


def sample_snapshot() -> Snapshot:
    """Return the records of the sample project."""
    # These take long to load, and the sample is made only once.
    from variorum.codebook.reading import read_codebooks  # noqa: PLC0415
    from variorum.formats.sample import read_sample  # noqa: PLC0415

    files = [codebook_file(name) for name in CODEBOOK_NAMES]
    books = read_codebooks({file.name: file.read_bytes() for file in files if file is not None})
    return read_sample(HERE / "sample", books)


def make_sample(path: Path | None = None) -> Path:
    """Make the sample project at ``path`` unless it is there already, and return its path.

    Raises:
        FolderMissing: if the folder of a named ``path`` does not exist.
    """
    if path is None:
        path = sample_path()
        path.parent.mkdir(parents=True, exist_ok=True)
    path = with_ending(path)
    if not path.exists():
        project_of(path, sample_snapshot()).close()
    return path
