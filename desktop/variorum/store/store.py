"""A project file that is open."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, insert

from variorum.errors import Phrase
from variorum.model.project import ProjectInfo
from variorum.store.connecting import READ, WRITTEN, connect, in_words, writing_engine
from variorum.store.errors import (
    DiskRefused,
    FolderMissing,
    NotPutToRest,
    ProjectExists,
    ProjectGone,
    ProjectInUse,
    ProjectReadOnly,
)
from variorum.store.lock import ProjectLock
from variorum.store.opening import (
    Step,
    check_schema,
    check_whole,
    clear_journals,
    examine,
    keep_for_recovery,
    new_folder,
    side_files,
)
from variorum.store.reading import Reader
from variorum.store.rows import to_row
from variorum.store.schema import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    metadata,
    migration,
    project,
)
from variorum.store.transaction import Transaction


class Store:
    """An open project file: one connection that writes, others that read.

    ``backups`` and ``recovery`` are folders outside the project's own, by project.
    """

    def __init__(self, path: Path, lock: ProjectLock | None, backups: Path) -> None:
        self.path = path
        self.read_only = lock is None
        self.reader = Reader(path, backups)
        self._lock = lock
        self._backups = backups
        self._engine: Engine | None = None
        self._writer: Connection | None = None
        self._file = path.stat()
        self._rescued: Path | None = None
        if lock is not None:
            self._engine = writing_engine(path)
            self._writer = self._engine.connect()

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        coder: str,
        read_only: bool,
        backups: Path,
        step: Step | None = None,
    ) -> "Store":
        """Open the project at ``path`` in the order that keeps it safe.

        ``step`` is called while a large file is checked, and may raise ``Cancelled``.

        Raises:
            VariorumError: one of ``store.errors``, before a byte of the file was changed.
        """
        path = path.resolve()
        version = examine(path)
        if read_only and any(file.name.endswith("-journal") for file in side_files(path)):
            # A program was killed while it opened or closed the project. SQLite puts that right
            # when it may write; unless somebody has the project open, who did so already.
            with suppress(ProjectInUse):
                cls.open(path, coder=coder, read_only=False, backups=backups).close()
        lock = None if read_only else ProjectLock(path, coder)
        try:
            with in_words(path, READ, str(backups)):
                journals = side_files(path)
                if journals and not read_only:
                    keep_for_recovery(path, journals, backups / "recovery")
                with closing(connect(path, mode="ro" if read_only else "rw")) as connection:
                    check_whole(connection, path, backups, step)
                    if version == SCHEMA_VERSION:
                        check_schema(connection, path)
                if version < SCHEMA_VERSION:
                    upgrade(path, backups)
                return cls(path, lock, backups)
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    @classmethod
    def create(cls, path: Path, info: ProjectInfo, *, coder: str, backups: Path) -> "Store":
        """Make a new project file at ``path`` and open it.

        Raises:
            ProjectExists: if anything is there already.
            FolderMissing: if the folder does not exist.
        """
        path = path.absolute()
        if not path.parent.is_dir():
            raise FolderMissing(folder=str(path.parent))
        if path.exists():
            raise ProjectExists(file=str(path))
        unfinished = path.with_name(f".{path.name}.{os.getpid()}.new")
        try:
            with in_words(path, WRITTEN, str(backups)):
                _make(unfinished, info)
            clear_journals(path, backups / "recovery")
            unfinished.rename(path)
        finally:
            unfinished.unlink(missing_ok=True)
        try:
            return cls.open(path, coder=coder, read_only=False, backups=backups)
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    @contextmanager
    def transaction(self, title: str, origin: str, coder: str | None) -> Iterator[Transaction]:
        """Yield a transaction that is committed at the end, or undone by an exception.

        Raises:
            ProjectReadOnly: if the project is open for reading only.
            DiskRefused: if the disk is full or write-protected; nothing was changed.
            ProjectGone: if the file is no longer there; what it held was saved elsewhere.
        """
        if self._writer is None:
            raise ProjectReadOnly(file=self.path.name)
        if not self._is_there():
            raise ProjectGone(file=self.path.name, copy=str(self._rescue(self._writer)))
        with in_words(self.path, WRITTEN, str(self._backups)), self._writer.begin():
            transaction = Transaction(self._writer)
            yield transaction
            if transaction.changes:
                transaction.record_edit(title, origin, coder)

    def _is_there(self) -> bool:
        """Tell whether the file at the path is still the one that is open."""
        try:
            return os.path.samestat(self.path.stat(), self._file)
        except OSError:
            return False

    def _rescue(self, writer: Connection) -> Path:
        """Copy what the open file holds, which no folder shows any more; once."""
        if self._rescued is None:
            copy = new_folder(self.path, self._backups / "recovery") / self.path.name
            source = writer.connection.driver_connection
            assert source is not None  # noqa: S101  the connection is open
            with (
                in_words(copy, WRITTEN, str(self._backups)),
                closing(connect(copy, mode="rwc")) as target,
            ):
                source.backup(target)
                target.execute("PRAGMA journal_mode=DELETE")
            self._rescued = copy
        return self._rescued

    def new_reader(self) -> Reader:
        """Return a reader of its own for a worker, which closes it."""
        return Reader(self.path, self._backups)

    def set_coder(self, coder: str) -> None:
        """Say beside the project that ``coder`` has it open."""
        if self._lock is not None:
            self._lock.set_coder(coder)

    def close(self) -> None:
        """Close the project: texts of deleted articles go, and one file remains at rest.

        Raises:
            NotPutToRest: if the disk is full; all work is saved all the same.
            ProjectGone: if the file is no longer there, which was not said before.
        """
        self.reader.close()
        try:
            if self._writer is not None and self._engine is not None:
                there, told = self._is_there(), self._rescued is not None
                copy = None if there else self._rescue(self._writer)
                self._writer.close()
                self._engine.dispose()
                if there:
                    self._put_to_rest()
                    return
                clear_journals(self.path, self._backups / "recovery")
                if not told:
                    raise ProjectGone(file=self.path.name, copy=str(copy))
        finally:
            self._writer = None
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def write_out(self) -> None:
        """Carry what stands in the log over to the file itself, so that a copy of it lacks nothing.

        Whoever reads is not disturbed; what they still need of the log stays there for the next
        time.
        """
        with suppress(sqlite3.OperationalError), closing(connect(self.path, mode="rw")) as one:
            one.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def _put_to_rest(self) -> None:
        try:
            with in_words(self.path, Phrase("errors", "closed"), str(self._backups)):
                _put_to_rest(self.path)
        except DiskRefused as refused:
            raise NotPutToRest(file=self.path.name, why=refused.facts["why"]) from refused


def _make(path: Path, info: ProjectInfo) -> None:
    """Write a new, whole project file, at rest."""
    with closing(connect(path, mode="rwc")) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
    engine = writing_engine(path)
    with engine.begin() as writer:
        metadata.create_all(writer)
        stamp = {"version_num": migration(SCHEMA_VERSION)}
        writer.execute(insert(metadata.tables["alembic_version"]), [stamp])
        writer.execute(insert(project), [to_row(info)])
    engine.dispose()
    _put_to_rest(path)


def _put_to_rest(path: Path) -> None:
    """Drop the texts that no article has, empty the log and leave a single file."""
    with closing(connect(path, mode="rw")) as connection:
        connection.execute("DELETE FROM texts WHERE hash NOT IN (SELECT text_hash FROM articles)")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        try:
            connection.execute("PRAGMA journal_mode=DELETE")
        except sqlite3.OperationalError:
            # Somebody is still reading; the next to close the project puts it to rest.
            return


def upgrade(path: Path, backups: Path) -> None:
    """Bring an older project file up to date, after a backup of it."""
    # Alembic takes a quarter of a second to load, and most files never need it.
    from variorum.store.migrations.upgrading import upgrade_file  # noqa: PLC0415

    upgrade_file(path, backups)
