"""Data going out to other programs, and Variorum's own JSON coming in."""

from pathlib import Path

from variorum.comparison.merging import MergeReport, merge
from variorum.errors import VariorumError, sentence
from variorum.formats.exporter import Exporter, ExportOptions
from variorum.formats.exporters import EXPORTERS
from variorum.formats.progress import Progress
from variorum.model.article import ArticleState
from variorum.model.project import ProjectInfo
from variorum.model.record import new_id, now
from variorum.model.snapshot import Snapshot
from variorum.project.coding import reopened
from variorum.project.project import Project, create_project, with_ending
from variorum.store.errors import ProjectExists

KINDS = {
    "coders": (sentence("kinds", "coder"), sentence("kinds", "coders")),
    "codebooks": (sentence("kinds", "codebook"), sentence("kinds", "codebooks")),
    "groups": (sentence("kinds", "group"), sentence("kinds", "groups")),
    "codes": (sentence("kinds", "code"), sentence("kinds", "codes")),
    "articles": (sentence("kinds", "article"), sentence("kinds", "articles")),
    "entities": (sentence("kinds", "entity"), sentence("kinds", "entities")),
    "codings": (sentence("kinds", "coding"), sentence("kinds", "codings")),
    "links": (sentence("kinds", "link"), sentence("kinds", "links")),
    "states": (sentence("kinds", "state"), sentence("kinds", "states")),
    "notes": (sentence("kinds", "note"), sentence("kinds", "notes")),
    "rulings": (sentence("kinds", "ruling"), sentence("kinds", "rulings")),
    "reasons": (sentence("kinds", "reason"), sentence("kinds", "reasons")),
    "comparisons": (sentence("kinds", "comparison"), sentence("kinds", "comparisons")),
}
"""What the records that a report counts are called, one and several."""


class FileUnreadable(VariorumError):
    """The system does not let a file be read."""

    template = sentence(
        "errors", "{file} cannot be read ({why}). Check its name and your rights to it."
    )


def exporter_named(name: str) -> Exporter:
    """Return the exporter with this name, which must be one of ``EXPORTERS``."""
    return next(exporter for exporter in EXPORTERS if exporter.name == name)


def export(
    project: Project,
    path: Path,
    exporter: Exporter,
    options: ExportOptions,
    progress: Progress | None = None,
) -> None:
    """Write the whole project to ``path``. Safe in a worker."""
    reader = project.new_reader()
    try:
        snapshot = reader.snapshot()
    finally:
        reader.close()
    exporter.write(snapshot, path, options, progress)


def is_project_json(path: Path) -> bool:
    """Tell whether the file at ``path`` is to be read as Variorum's own JSON."""
    return path.suffix.lower() == ".json" and path.is_file()


def read_into(
    project: Project, path: Path, progress: Progress | None = None
) -> tuple[Snapshot, MergeReport]:
    """Return what the JSON file at ``path`` would add to ``project``. Safe in a worker.

    Raises:
        VariorumError: naming the first place that does not fit; nothing is changed.
    """
    reader = project.new_reader()
    try:
        known = reader.snapshot()
    finally:
        reader.close()
    return merge(known, _read(path, progress, known))


def add_records(project: Project, added: Snapshot) -> None:
    """Add the records that ``read_into`` found, in one edit.

    An article that its coder had finished here, and that gets codings, is in progress again.
    """
    told = {(state.article, state.coder) for state in added.states}
    coded = {(coding.article, coding.coder) for coding in added.codings}
    with project.edit(sentence("edits", "Import codings")) as edit:
        edit.keep_texts(added.texts)
        edit.insert(*(record for record in added.records() if not isinstance(record, ProjectInfo)))
        for state in project.reader.records(ArticleState):
            pair = (state.article, state.coder)
            if pair in coded and pair not in told and state.state != "in_progress":
                edit.update(state, reopened(state))


def import_json(project: Project, path: Path, progress: Progress | None = None) -> MergeReport:
    """Merge the JSON file at ``path`` into ``project``, in one edit."""
    added, report = read_into(project, path, progress)
    add_records(project, added)
    return report


def project_from_json(
    path: Path, file: Path, *, coder_name: str = "", progress: Progress | None = None
) -> Project:
    """Make a new project at ``path`` that equals the one in the JSON ``file``.

    Raises:
        ProjectExists: if there is a file at ``path``.
        VariorumError: naming the first place of ``file`` that does not fit.
    """
    path = with_ending(path)
    if path.exists():
        raise ProjectExists(file=str(path))
    return project_of(path, _read(file, progress), coder_name=coder_name)


def project_of(path: Path, snapshot: Snapshot, *, coder_name: str = "") -> Project:
    """Make a new project at ``path`` that holds the records of ``snapshot``."""
    info = snapshot.project or ProjectInfo(id=new_id(), title=path.stem, created_at=now())
    project = create_project(path, info=info)
    try:
        add_records(project, snapshot)
        if coder_name:
            project.use_coder(coder_name)
    except BaseException:
        project.close()
        path.unlink(missing_ok=True)
        raise
    return project


def _read(path: Path, progress: Progress | None, known: Snapshot | None = None) -> Snapshot:
    # It takes long to load, and most sessions read no JSON.
    from variorum.formats.interchange.reading import read_json  # noqa: PLC0415

    return read_json(_bytes_of(path), path.name, progress, known=known)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as refused:
        raise FileUnreadable(
            file=path.name, why=refused.strerror or type(refused).__name__
        ) from refused
