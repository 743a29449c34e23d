"""Upgrading a project file, after a backup, in one transaction."""

from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from variorum.errors import Phrase
from variorum.store.backup import back_up
from variorum.store.connecting import connect, writing_engine
from variorum.store.errors import ProjectDamaged
from variorum.store.schema import SCHEMA_VERSION, migration


def upgrade_file(path: Path, backups: Path) -> None:
    """Bring the project at ``path`` to the newest schema; all of it or nothing.

    Raises:
        ProjectDamaged: if references would be left pointing nowhere.
    """
    back_up(path, backups)
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    engine = writing_engine(path)
    try:
        with engine.connect() as connection:
            # Alembic's batch mode drops tables, which foreign keys would forbid; the pragma has
            # no effect inside a transaction.
            raw = connection.connection.driver_connection
            assert raw is not None  # noqa: S101  the connection is open
            raw.execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                config.attributes["connection"] = connection
                _tell_alembic(connection)
                command.upgrade(config, "head")
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                if broken:
                    raise ProjectDamaged(
                        file=path.name,
                        why=Phrase("errors", "{count} references point nowhere", count=len(broken)),
                        backups=str(backups),
                    )
                connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
    finally:
        engine.dispose()
    with closing(connect(path, mode="rw")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _tell_alembic(connection: Connection) -> None:
    """Let Alembic begin at the version that the file has: once new files claimed the first."""
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version:
        told = "UPDATE alembic_version SET version_num = ?"
        connection.exec_driver_sql(told, (migration(version),))
