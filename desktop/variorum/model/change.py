"""Changes to records, and edits: the changes that were made together."""

from dataclasses import dataclass
from typing import Literal

from variorum.model.record import Record


@dataclass(frozen=True, slots=True)
class Change:
    """A record before and after: ``before`` is None for a new one, ``after`` for a deleted one."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record as it is now, or as it last was."""
        record = self.after or self.before
        assert record is not None  # noqa: S101  a change has at least one side
        return record

    @property
    def inverse(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Edit:
    """Changes made in one transaction: one undo step, one audit row, one announcement."""

    title: str
    changes: tuple[Change, ...]
    origin: Literal["do", "undo", "redo"] = "do"
    article: str | None = None
    """The article in which it happened, where Undo goes."""
    merge_key: str = ""

    def records(self, kind: type[Record]) -> tuple[Change, ...]:
        """Return the changes to records of ``kind``."""
        return tuple(change for change in self.changes if isinstance(change.record, kind))
