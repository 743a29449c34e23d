"""Connections to a project file, with the settings that keep it safe."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import msgspec
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool, SingletonThreadPool

from variorum.errors import Phrase
from variorum.store.errors import DiskRefused, ProjectDamaged

_PRAGMAS = (
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "busy_timeout=5000",
    "cache_size=-16000",
)


def connect(path: Path, *, mode: str) -> sqlite3.Connection:
    """Open ``path`` with SQLite. ``mode`` is ``ro``, ``rw`` (never makes a file) or ``rwc``."""
    uri = f"file:{quote(str(path))}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
    # The stock driver commits before DDL behind one's back; we say BEGIN ourselves.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
    if mode == "ro":
        connection.execute("PRAGMA query_only=ON")
    return connection


def writing_engine(path: Path) -> Engine:
    """Return the engine of the one connection that writes: WAL, every commit synced."""

    def creator() -> sqlite3.Connection:
        connection = connect(path, mode="rw")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        return connection

    engine = create_engine("sqlite://", creator=creator, poolclass=NullPool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def reading_engine(path: Path) -> Engine:
    """Return an engine whose connections can only read, one for each thread."""
    return create_engine(
        "sqlite://",
        creator=lambda: connect(path, mode="ro"),
        poolclass=SingletonThreadPool,
        hide_parameters=True,
        isolation_level="AUTOCOMMIT",
    )


READ = Phrase("errors", "read")
WRITTEN = Phrase("errors", "written")


@contextmanager
def in_words(path: Path, act: str, backups: str) -> Iterator[None]:
    """Turn what SQLite says of a full disk or a damaged file into one sentence."""
    try:
        yield
    except msgspec.DecodeError as error:
        raise ProjectDamaged(
            file=path.name, why=Phrase("errors", "a value cannot be read"), backups=backups
        ) from error
    except (sqlite3.DatabaseError, DBAPIError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        name = getattr(cause, "sqlite_errorname", "")
        if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) or "decode to UTF-8" in str(cause):
            raise ProjectDamaged(
                file=path.name, why=_BROKEN if name else _GARBLED, backups=backups
            ) from error
        why = next((words for kind, words in _REASONS.items() if name.startswith(kind)), None)
        if why is not None:
            raise DiskRefused(file=path.name, act=act, why=why) from error
        raise


_BROKEN = Phrase("errors", "its parts do not hold together")
_GARBLED = Phrase("errors", "its text is no text")
_REASONS = {
    "SQLITE_FULL": Phrase("errors", "the disk is full"),
    "SQLITE_IOERR": Phrase("errors", "the disk, or the connection to it, failed"),
    "SQLITE_READONLY": Phrase("errors", "it is write-protected"),
    "SQLITE_CANTOPEN": Phrase("errors", "the folder cannot be opened"),
    "SQLITE_BUSY": Phrase("errors", "another program is holding it"),
}
