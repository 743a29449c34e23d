"""Variorum's own JSON: everything in one file."""

from pathlib import Path

from variorum.errors import sentence
from variorum.formats.exporter import Exporter, ExportOptions, replacing
from variorum.formats.progress import Progress
from variorum.model.snapshot import Snapshot


def write(
    snapshot: Snapshot, path: Path, options: ExportOptions, progress: Progress | None = None
) -> None:
    """Write ``snapshot`` to the file ``path``.

    Raises:
        QuoteLost: if a quote is not what its text has at its offsets.
        AlreadyThere: if the file is there and may not be replaced.
        CannotWrite: if the system refuses.
    """
    # It takes long to load, and a list of the formats does not need it.
    from variorum.formats.interchange.writing import write_json  # noqa: PLC0415

    with replacing(path.parent, [path.name], replace=options.replace) as draft:
        Path(draft, path.name).write_bytes(write_json(snapshot, progress))


EXPORTER = Exporter(
    name="json", title=sentence("formats", "Variorum JSON"), suffix=".json", write=write
)
