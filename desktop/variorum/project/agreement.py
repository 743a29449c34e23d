"""Agreement of a project's coders."""

from variorum.agreement.settings import Settings
from variorum.agreement.table import AgreementTable, agreement_table
from variorum.formats.progress import Progress
from variorum.project.project import Project


def agreement(
    project: Project, settings: Settings, progress: Progress | None = None
) -> AgreementTable:
    """Return the agreement that ``settings`` asks for. Safe in a worker.

    Raises:
        VariorumError: if ``settings`` names what the project does not have, or leaves one coder.
    """
    reader = project.new_reader()
    try:
        snapshot = reader.snapshot()
    finally:
        reader.close()
    return agreement_table(snapshot, settings, progress.step if progress else None)
