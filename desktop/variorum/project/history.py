"""The edits of this session, for undo and redo."""

from dataclasses import replace

from variorum.model.change import Change, Edit
from variorum.model.record import Record

MOST_KEPT = 1_000
"""Edits that can be undone: more than a person does in hours. Each takes 5 kB of memory, for ever
if nothing were dropped; the audit trail in the file keeps all."""


class History:
    """Two stacks of edits: those that can be undone, and those that can be redone."""

    def __init__(self) -> None:
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    @property
    def undo_title(self) -> str:
        """What Undo would take back, or empty."""
        return self._done[-1].title if self._done else ""

    @property
    def redo_title(self) -> str:
        """What Redo would do again, or empty."""
        return self._undone[-1].title if self._undone else ""

    @property
    def last(self) -> Edit | None:
        """The edit that Undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def last_undone(self) -> Edit | None:
        """The edit that Redo would do again."""
        return self._undone[-1] if self._undone else None

    def push(self, edit: Edit) -> None:
        """Remember a new ``edit``; what was undone before it can no longer be redone."""
        self._undone.clear()
        last = self.last
        if last is not None and edit.merge_key and edit.merge_key == last.merge_key:
            self._done[-1] = replace(edit, changes=fold(last.changes + edit.changes))
        else:
            self._done.append(edit)
            del self._done[:-MOST_KEPT]

    def undone(self) -> None:
        """Move the last edit to those that can be redone; nothing is merged into it any more."""
        self._undone.append(replace(self._done.pop(), merge_key=""))

    def redone(self) -> None:
        """Move the last undone edit back to those that can be undone."""
        self._done.append(self._undone.pop())


def fold(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Return ``changes`` with those of one record made one, in the order of the first of each."""
    folded: dict[tuple[type[Record], str], Change] = {}
    for change in changes:
        key = (type(change.record), change.record.id)
        first = folded.get(key)
        folded[key] = Change(first.before if first else change.before, change.after)
    return tuple(change for change in folded.values() if change.before is not None or change.after)
