"""What every record has: an id for ever, a revision for each state."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Self
from uuid import uuid4


def new_id() -> str:
    """Return an id that no other record has."""
    return str(uuid4())


def now() -> str:
    """Return the present time in UTC as ISO 8601, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@dataclass(frozen=True, kw_only=True)
class Record:
    """A row of the project, as a value.

    ``revision`` is random and new for each state of the record: an update or a delete names the
    one it expects. It says nothing of the content, so it does not count when records are compared.
    """

    id: str
    revision: str = field(default_factory=new_id, compare=False, repr=False)

    def changed(self, **fields: object) -> Self:
        """Return the record with ``fields`` replaced, as a new state of it."""
        return replace(self, revision=new_id(), **fields)  # type: ignore[arg-type]
