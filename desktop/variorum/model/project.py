"""The project itself."""

from dataclasses import dataclass

from variorum.model.record import Record


@dataclass(frozen=True, kw_only=True)
class ProjectInfo(Record):
    """The one record about the project as a whole."""

    title: str
    created_at: str
