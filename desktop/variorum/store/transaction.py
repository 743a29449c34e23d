"""One edit on its way into the file."""

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import groupby

from sqlalchemy import Connection, Delete, Insert, Table, bindparam, func, insert, select
from sqlalchemy import delete as delete_from
from sqlalchemy import update as update_of
from sqlalchemy.dialects.sqlite import insert as insert_or

from variorum.model.change import Change
from variorum.model.record import Record, now
from variorum.store.errors import EditConflict
from variorum.store.rows import to_json, to_row
from variorum.store.schema import TABLES, changes, edits, texts

_LAST_EDIT = select(func.max(edits.c.number))
_INTO_EDITS, _INTO_CHANGES = insert(edits), insert(changes)


class Transaction:
    """Collects the changes of one edit; each is in the database when the call returns."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._changes: list[Change] = []

    @property
    def changes(self) -> tuple[Change, ...]:
        """What was changed so far, in order."""
        return tuple(self._changes)

    def insert(self, *records: Record) -> None:
        """Add ``records``, those that others refer to first."""
        for kind, same in groupby(records, key=type):
            rows = [to_row(record) for record in same]
            self._connection.execute(_into(TABLES[kind]), rows)
        self._changes += [Change(None, record) for record in records]

    def update(self, before: Record, after: Record) -> None:
        """Replace ``before`` by ``after``, a state of the same record.

        Raises:
            EditConflict: if the record is no longer in the state ``before``.
        """
        table = TABLES[type(before)]
        row = to_row(after)
        done = self._connection.execute(
            update_of(table)
            .where(table.c.id == before.id, table.c.revision == before.revision)
            .values(row)
        )
        if done.rowcount != 1:
            raise EditConflict(what=_called(before))
        self._changes.append(Change(before, after))

    def delete(self, *records: Record) -> None:
        """Remove ``records``, those that refer to others first.

        Raises:
            EditConflict: if one of them is no longer in the state given.
        """
        for record in records:
            values = {"id": record.id, "revision": record.revision}
            done = self._connection.execute(_out_of(TABLES[type(record)]), values)
            if done.rowcount != 1:
                raise EditConflict(what=_called(record))
            self._changes.append(Change(record, None))

    def apply(self, given: Iterable[Change]) -> None:
        """Make each of the ``given`` changes."""
        for change in given:
            if change.before is None and change.after is not None:
                self.insert(change.after)
            elif change.before is not None and change.after is None:
                self.delete(change.before)
            elif change.before is not None and change.after is not None:
                self.update(change.before, change.after)

    def keep_texts(self, by_hash: Mapping[str, str]) -> None:
        """Keep texts under their hashes; a text that is there already is kept once."""
        if by_hash:
            rows = [{"hash": digest, "text": text} for digest, text in by_hash.items()]
            self._connection.execute(insert_or(texts).on_conflict_do_nothing(), rows)

    def record_edit(self, title: str, origin: str, coder: str | None) -> None:
        """Write the audit row of the edit, and one row for each change."""
        number = (self._connection.scalar(_LAST_EDIT) or 0) + 1
        row = {"number": number, "coder": coder, "title": title, "origin": origin, "at": now()}
        self._connection.execute(_INTO_EDITS, [row])
        self._connection.execute(
            _INTO_CHANGES,
            [
                {
                    "edit": number,
                    "rank": rank,
                    "kind": TABLES[type(change.record)].name,
                    "record": change.record.id,
                    "before": to_json(change.before),
                    "after": to_json(change.after),
                }
                for rank, change in enumerate(self._changes)
            ],
        )


@cache
def _into(table: Table) -> Insert:
    """Return the statement that adds rows to ``table``."""
    return insert(table)


@cache
def _out_of(table: Table) -> Delete:
    """Return the statement that removes the row with an id and a revision from ``table``."""
    same = (table.c[name] == bindparam(name) for name in ("id", "revision"))
    return delete_from(table).where(*same)


def _called(record: Record) -> str:
    """Return what a person would call ``record``."""
    for name in ("quote", "title", "name", "label", "text"):
        called = getattr(record, name, "")
        if called:
            return str(called)
    return type(record).__name__
