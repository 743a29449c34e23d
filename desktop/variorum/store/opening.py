"""Looking at a file before touching it: is it a project, is it whole, is it only ours."""

import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from sqlalchemy import create_engine

from variorum.errors import Cancelled, Phrase
from variorum.store.errors import (
    ForeignSchema,
    NotAProject,
    ProjectDamaged,
    ProjectMissing,
    ProjectTooNew,
)
from variorum.store.schema import APPLICATION_ID, SCHEMA_VERSION, metadata

Step = Callable[[int, int], None]

_MAGIC = b"SQLite format 3\0"
_SMALLEST = 512
_INSTRUCTIONS = 1_000_000
"""Of SQLite, between two looks at whether the person still waits."""
_SIDE_FILES = ("-wal", "-journal", "-shm")


def examine(path: Path) -> int:
    """Return the schema version of the project at ``path``, reading its first 100 bytes only.

    Raises:
        ProjectMissing: if there is no such file.
        NotAProject: if it is anything but a plain Variorum project.
        ProjectTooNew: if a newer program made it.
    """
    if not path.exists():
        raise ProjectMissing(file=str(path))
    if not path.is_file():
        raise NotAProject(file=path.name, why=Phrase("errors", "it is not a file"))
    with path.open("rb") as file:
        head = file.read(100)
    if not head:
        raise NotAProject(file=path.name, why=Phrase("errors", "it is empty"))
    if path.stat().st_size < _SMALLEST or not head.startswith(_MAGIC):
        raise NotAProject(file=path.name, why=Phrase("errors", "it does not begin like one"))
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise NotAProject(
            file=path.name, why=Phrase("errors", "it is a database of another program")
        )
    version = int.from_bytes(head[60:64], "big")
    if version > SCHEMA_VERSION:
        raise ProjectTooNew(file=path.name, found=version, known=SCHEMA_VERSION)
    return version


def side_files(path: Path) -> list[Path]:
    """Return the journals that lie beside ``path``, left by a program that did not close it."""
    beside = [path.with_name(path.name + ending) for ending in _SIDE_FILES]
    journals = [file for file in beside if file.exists()]
    # A shared-memory file alone holds nothing.
    return journals if any(not file.name.endswith("-shm") for file in journals) else []


def keep_for_recovery(path: Path, journals: list[Path], folder: Path) -> Path:
    """Copy ``path`` and its ``journals`` below ``folder`` before SQLite acts on them."""
    target = new_folder(path, folder)
    for file in (path, *journals):
        shutil.copy2(file, target / file.name)
    return target


def new_folder(path: Path, folder: Path) -> Path:
    """Make a folder below ``folder`` for what is kept of ``path`` now."""
    stamp = datetime.now(UTC).strftime("%Y-%m-%d %H.%M.%S.%f")
    made = folder / f"{path.stem} {stamp}"
    made.mkdir(parents=True)
    return made


def clear_journals(path: Path, folder: Path) -> None:
    """Move the journals of a file that is no longer at ``path`` below ``folder``.

    SQLite would take them for those of the next file that is called so, and damage it.
    """
    journals = side_files(path)
    if journals:
        target = new_folder(path, folder)
        for file in journals:
            shutil.move(file, target / file.name)


def check_whole(
    connection: sqlite3.Connection, path: Path, backups: Path, step: Step | None = None
) -> None:
    """Raise ProjectDamaged unless SQLite's quick check finds the file whole.

    ``step`` is called now and then; nobody knows how much is left. It may raise ``Cancelled``.
    """
    stopped: list[Cancelled] = []

    def look() -> int:
        try:
            if step is not None:
                step(0, 0)
        except Cancelled as wish:
            stopped.append(wish)
        return len(stopped)

    connection.set_progress_handler(look, _INSTRUCTIONS)
    try:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.OperationalError as error:
        if stopped:
            raise stopped[0] from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
    if verdict != "ok":
        raise ProjectDamaged(file=path.name, why=verdict, backups=str(backups))


def check_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Raise ForeignSchema if the file holds any table, index, view or trigger not ours."""
    found = _schema_of(connection)
    foreign = sorted(f"{kind} {name}" for kind, name, _ in found ^ _own_schema())
    if foreign:
        raise ForeignSchema(file=path.name, what=", ".join(dict.fromkeys(foreign)))


def _schema_of(connection: sqlite3.Connection) -> frozenset[tuple[str, str, str]]:
    rows = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema")
    return frozenset(
        (kind, name, " ".join(sql.split())) for kind, name, sql in rows if name != "sqlite_stat1"
    )


@cache
def _own_schema() -> frozenset[tuple[str, str, str]]:
    """Return what our own tables look like in ``sqlite_schema``."""
    connection = sqlite3.connect(":memory:")
    engine = create_engine("sqlite://", creator=lambda: connection)
    metadata.create_all(engine)
    return _schema_of(connection)
