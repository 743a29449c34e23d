"""Backups: made by SQLite's backup API, opened and checked, thinned out with age."""

import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from variorum.errors import Phrase
from variorum.store.connecting import connect, in_words
from variorum.store.errors import ProjectDamaged

_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.\d{6}) edit (\d+)\.variorum")
_STAMP = "%Y-%m-%d %H.%M.%S.%f"
_PAGES = 2_000
"""Pages copied at a time, so that the writer never waits long."""
_KEEP_LAST = 10
_KEEP_DAILY = timedelta(days=31)


def back_up(path: Path, folder: Path) -> Path:
    """Copy the project at ``path`` into ``folder``, check the copy, and return it.

    Raises:
        DiskRefused: if the folder cannot be written; no half backup is left.
        ProjectDamaged: if the copy does not hold what the project holds.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (
        in_words(path, Phrase("errors", "backed up"), str(folder)),
        closing(connect(path, mode="ro")) as source,
    ):
        number = _last_edit(source)
        stamp = datetime.now(UTC).strftime(_STAMP)
        unfinished = folder / f".{stamp}.unfinished"
        try:
            with closing(sqlite3.connect(unfinished)) as target:
                source.backup(target, pages=_PAGES)
                target.execute("PRAGMA journal_mode=DELETE")
            _verify(unfinished, number)
            finished = folder / f"{stamp} edit {number}.variorum"
            _sync(unfinished)
            unfinished.rename(finished)
        finally:
            unfinished.unlink(missing_ok=True)
    for old in superfluous(backups_in(folder)):
        old.unlink(missing_ok=True)
    return finished


def backups_in(folder: Path) -> list[Path]:
    """Return the backups in ``folder``, newest first."""
    found = [file for file in folder.glob("*.variorum") if _NAME.fullmatch(file.name)]
    return sorted(found, reverse=True)


def last_backed_up(folder: Path) -> int:
    """Return the number of the last edit that the newest backup holds; -1 without a backup."""
    newest = backups_in(folder)[:1]
    return max((int(_match(file)[2]) for file in newest), default=-1)


def superfluous(backups: Iterable[Path]) -> list[Path]:
    """Return which of ``backups``, newest first, may go.

    Kept are the last ten, the last of each day for a month, and the last of each month.
    """
    kept_days: set[str] = set()
    kept_months: set[str] = set()
    spare = []
    limit = datetime.now(UTC) - _KEEP_DAILY
    for rank, file in enumerate(backups):
        stamp = _match(file)[1]
        day, month = stamp[:10], stamp[:7]
        recent = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC) > limit
        of_day = recent and day not in kept_days
        if rank >= _KEEP_LAST and not of_day and month in kept_months:
            spare.append(file)
        kept_days.add(day)
        kept_months.add(month)
    return spare


def _match(file: Path) -> re.Match[str]:
    found = _NAME.fullmatch(file.name)
    assert found is not None  # noqa: S101  ``backups_in`` returned it
    return found


def _last_edit(connection: sqlite3.Connection) -> int:
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    if "edits" not in tables:
        return 0
    (number,) = connection.execute("SELECT coalesce(max(number), 0) FROM edits").fetchone()
    return int(number)


def _verify(copy: Path, at_least: int) -> None:
    with closing(connect(copy, mode="ro")) as connection:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok" or _last_edit(connection) < at_least:
            raise ProjectDamaged(file=copy.name, why=verdict, backups=str(copy.parent))


def _sync(file: Path) -> None:
    descriptor = os.open(file, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
