"""The project file: made, opened, locked, refused, put to rest."""

import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import fields
from pathlib import Path

import pytest

from variorum.model.coder import Coder
from variorum.model.project import ProjectInfo
from variorum.model.record import new_id, now
from variorum.store.backup import back_up, backups_in, last_backed_up, superfluous
from variorum.store.connecting import connect
from variorum.store.errors import (
    DiskRefused,
    EditConflict,
    FolderMissing,
    ForeignSchema,
    NotAProject,
    NotPutToRest,
    ProjectDamaged,
    ProjectExists,
    ProjectGone,
    ProjectInUse,
    ProjectMissing,
    ProjectReadOnly,
    ProjectTooNew,
)
from variorum.store.lock import ProjectLock
from variorum.store.migrations.upgrading import upgrade_file
from variorum.store.opening import check_schema, side_files
from variorum.store.schema import APPLICATION_ID, SCHEMA_VERSION, TABLES, metadata
from variorum.store.store import Store


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def path(tmp_path: Path, backups: Path) -> Path:
    """A project file at rest."""
    made = tmp_path / "one.variorum"
    info = ProjectInfo(id=new_id(), title="One", created_at=now())
    Store.create(made, info, coder="Ana", backups=backups).close()
    return made


@pytest.fixture
def store(path: Path, backups: Path) -> Iterator[Store]:
    opened = Store.open(path, coder="Ana", read_only=False, backups=backups)
    yield opened
    opened.close()


def coder(name: str = "Ana") -> Coder:
    return Coder(id=new_id(), name=name)


def test_columns_are_the_fields_of_the_record() -> None:
    for kind, table in TABLES.items():
        assert {column.name for column in table.columns} == {field.name for field in fields(kind)}


def test_a_new_file_is_one_file_with_our_application_id(path: Path) -> None:
    assert [file.name for file in path.parent.iterdir() if "one" in file.name] == ["one.variorum"]
    head = path.read_bytes()[:100]
    assert int.from_bytes(head[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(head[60:64], "big") == SCHEMA_VERSION


def test_the_writer_uses_wal_and_full_sync(store: Store) -> None:
    assert store._writer is not None
    assert store._writer.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    assert store._writer.exec_driver_sql("PRAGMA synchronous").scalar() == 2
    assert store._writer.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_committed_edit_is_there_after_opening_again(
    store: Store, path: Path, backups: Path
) -> None:
    ana = coder()
    with store.transaction("Add coder", "do", None) as edit:
        edit.insert(ana)
    store.close()
    again = Store.open(path, coder="", read_only=True, backups=backups)
    assert again.reader.records(Coder) == [ana]
    again.close()


def test_an_exception_undoes_the_whole_transaction(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.transaction("Add coder", "do", None) as edit:
        edit.insert(coder())
        _ = 1 / 0
    assert store.reader.records(Coder) == []
    assert store.reader.audit() == []


def test_an_edit_has_one_audit_row_and_one_row_for_each_change(store: Store) -> None:
    ana, ben = coder(), coder("Ben")
    with store.transaction("Add coders", "do", ana.id) as edit:
        edit.insert(ana, ben)
    with store.transaction("Rename", "do", ana.id) as edit:
        edit.update(ben, ben.changed(name="Benito"))
    rows = store.reader.audit()
    assert [(row["number"], row["title"], row["coder"], row["rank"]) for row in rows] == [
        (1, "Add coders", ana.id, 0),
        (1, "Add coders", ana.id, 1),
        (2, "Rename", ana.id, 0),
    ]
    assert rows[0]["before"] is None
    assert '"name":"Ana"' in rows[0]["after"]
    assert '"name":"Ben"' in rows[2]["before"]
    assert '"name":"Benito"' in rows[2]["after"]


def test_updating_a_state_that_is_past_is_a_conflict(store: Store) -> None:
    ana = coder()
    with store.transaction("Add", "do", None) as edit:
        edit.insert(ana)
    with store.transaction("Rename", "do", None) as edit:
        edit.update(ana, ana.changed(name="Anna"))
    with pytest.raises(EditConflict, match="Ana"), store.transaction("Old", "do", None) as edit:
        edit.update(ana, ana.changed(name="Ann"))
    with pytest.raises(EditConflict), store.transaction("Old", "do", None) as edit:
        edit.delete(ana)
    assert [known.name for known in store.reader.records(Coder)] == ["Anna"]


def test_a_second_program_is_told_who_is_in(store: Store, path: Path, backups: Path) -> None:
    with pytest.raises(ProjectInUse, match="Ana has one.variorum open on"):
        Store.open(path, coder="Ben", read_only=False, backups=backups)
    assert not store.read_only


def test_a_project_in_use_can_be_read(store: Store, path: Path, backups: Path) -> None:
    ana = coder()
    with store.transaction("Add", "do", None) as edit:
        edit.insert(ana)
    reader = Store.open(path, coder="Ben", read_only=True, backups=backups)
    assert reader.reader.records(Coder) == [ana]
    with pytest.raises(ProjectReadOnly), reader.transaction("Add", "do", None):
        pass
    reader.close()


def test_closing_gives_the_lock_back_and_leaves_one_file(
    store: Store, path: Path, backups: Path
) -> None:
    store.close()
    assert [file.name for file in path.parent.iterdir() if "one" in file.name] == ["one.variorum"]
    Store.open(path, coder="Ben", read_only=False, backups=backups).close()


def test_the_lock_is_given_back_when_opening_fails(path: Path, backups: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TRIGGER evil AFTER INSERT ON codings BEGIN DELETE FROM articles; END")
        raw.commit()
    with pytest.raises(ForeignSchema, match="trigger evil"):
        Store.open(path, coder="Ana", read_only=False, backups=backups)
    ProjectLock(path, "Ben").release()
    assert not path.with_name("one.variorum.lock").exists()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW extra AS SELECT 1",
        "CREATE TABLE extra (x)",
        "CREATE INDEX extra ON coders (name)",
        "ALTER TABLE coders ADD COLUMN extra TEXT",
        "DROP TABLE notes",
    ],
)
def test_a_foreign_schema_is_refused(path: Path, backups: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(statement)
        raw.commit()
    before = path.read_bytes()
    with pytest.raises(ForeignSchema):
        Store.open(path, coder="", read_only=False, backups=backups)
    assert path.read_bytes() == before


def _spoil_start(path: Path) -> None:
    path.write_bytes(b"x" * 4096)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _of_another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE t (x)")
        raw.commit()


@pytest.mark.parametrize("spoil", [_spoil_start, _empty, _of_another_program])
def test_what_is_no_project_is_left_as_it_is(
    path: Path, backups: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(NotAProject, match="one.variorum"):
        Store.open(path, coder="", read_only=False, backups=backups)
    assert path.read_bytes() == before
    assert list(path.parent.glob("*.lock")) == []


def test_a_folder_is_no_project(tmp_path: Path, backups: Path) -> None:
    with pytest.raises(NotAProject):
        Store.open(tmp_path, coder="", read_only=True, backups=backups)


def test_a_missing_file_is_not_made(tmp_path: Path, backups: Path) -> None:
    with pytest.raises(ProjectMissing):
        Store.open(tmp_path / "no.variorum", coder="", read_only=False, backups=backups)
    assert not (tmp_path / "no.variorum").exists()


def test_a_newer_file_is_refused(path: Path, backups: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    with pytest.raises(ProjectTooNew, match=f"file version {SCHEMA_VERSION + 1}"):
        Store.open(path, coder="", read_only=False, backups=backups)


def test_a_new_project_overwrites_nothing(path: Path, backups: Path) -> None:
    info = ProjectInfo(id=new_id(), title="Two", created_at=now())
    before = path.read_bytes()
    with pytest.raises(ProjectExists):
        Store.create(path, info, coder="", backups=backups)
    assert path.read_bytes() == before
    with pytest.raises(FolderMissing):
        Store.create(path.parent / "none" / "x.variorum", info, coder="", backups=backups)


def test_a_new_project_does_not_take_the_journal_of_a_deleted_one(
    store: Store, path: Path, backups: Path
) -> None:
    with store.transaction("Add", "do", None) as edit:
        edit.insert(coder())
    deleted = path.with_name("deleted.variorum")
    shutil.copy(f"{path}-wal", f"{deleted}-wal")
    info = ProjectInfo(id=new_id(), title="Two", created_at=now())
    made = Store.create(deleted, info, coder="", backups=backups)
    assert (made.reader.info(), made.reader.records(Coder)) == (info, [])
    made.close()
    (kept,) = (backups / "recovery").iterdir()
    assert [file.name for file in kept.iterdir()] == ["deleted.variorum-wal"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps open files where they are")
@pytest.mark.parametrize("replaced", [True, False])
def test_a_file_that_goes_while_it_is_open_loses_nothing(
    path: Path, backups: Path, tmp_path: Path, replaced: bool
) -> None:
    other = tmp_path / "other.variorum"
    info = ProjectInfo(id=new_id(), title="Other", created_at=now())
    Store.create(other, info, coder="", backups=backups).close()
    ana = coder()
    opened = Store.open(path, coder="Ana", read_only=False, backups=backups)
    with opened.transaction("Add", "do", None) as edit:
        edit.insert(ana)
    path.unlink()
    if replaced:
        other.rename(path)
    before = path.read_bytes() if replaced else None
    with (
        pytest.raises(ProjectGone, match="nothing more is written") as gone,
        opened.transaction("Add", "do", None),
    ):
        pass
    opened.close()
    assert (path.read_bytes() if path.exists() else None) == before
    assert side_files(path) == []
    kept = Store.open(
        Path(str(gone.value.facts["copy"])), coder="", read_only=True, backups=backups
    )
    assert kept.reader.records(Coder) == [ana]
    kept.close()


def test_zeroed_pages_are_found(path: Path, backups: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096 : 4096 * 6] = bytes(4096 * 5)
    path.write_bytes(bytes(data))
    with pytest.raises((ProjectDamaged, ForeignSchema)):
        Store.open(path, coder="", read_only=False, backups=backups)


def test_text_that_is_not_utf8_is_damage(store: Store, path: Path, backups: Path) -> None:
    with store.transaction("Add", "do", None) as edit:
        edit.insert(coder())
    store.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE coders SET name = CAST(x'ff41' AS TEXT)")
        raw.commit()
    opened = Store.open(path, coder="", read_only=True, backups=backups)
    with pytest.raises(ProjectDamaged, match="one.variorum"):
        opened.reader.records(Coder)
    opened.close()


def test_a_journal_left_behind_is_kept_for_recovery(
    store: Store, path: Path, backups: Path
) -> None:
    ana = coder()
    with store.transaction("Add", "do", None) as edit:
        edit.insert(ana)
    crashed = path.with_name("crashed.variorum")
    for ending in ("", "-wal"):
        shutil.copy(f"{path}{ending}", f"{crashed}{ending}")
    opened = Store.open(crashed, coder="", read_only=False, backups=backups)
    assert opened.reader.records(Coder) == [ana]
    opened.close()
    (kept,) = (backups / "recovery").iterdir()
    assert sorted(file.name for file in kept.iterdir()) == [
        "crashed.variorum",
        "crashed.variorum-wal",
    ]


def test_a_half_made_change_of_journal_is_put_right_before_reading(
    path: Path, backups: Path
) -> None:
    with closing(connect(path, mode="rw")) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE project SET title = 'half'")
        writer.execute("PRAGMA cache_spill=ON")
        crashed = path.with_name("crashed.variorum")
        for ending in ("", "-journal"):
            shutil.copy(f"{path}{ending}", f"{crashed}{ending}")
        writer.execute("ROLLBACK")
    opened = Store.open(crashed, coder="", read_only=True, backups=backups)
    assert opened.read_only
    assert opened.reader.info().title == "One"
    opened.close()
    assert not crashed.with_name("crashed.variorum-journal").exists()


def test_texts_that_no_article_has_go_at_closing(store: Store, path: Path) -> None:
    with store.transaction("Add", "do", None) as edit:
        edit.keep_texts({"h": "a secret"})
        edit.insert(coder())
    assert store.reader.known_texts(["h"]) == {"h"}
    store.close()
    assert b"a secret" not in path.read_bytes()


def test_a_backup_is_whole_and_dated_by_its_last_edit(store: Store, backups: Path) -> None:
    ana = coder()
    with store.transaction("Add", "do", None) as edit:
        edit.insert(ana)
    made = back_up(store.path, backups)
    assert last_backed_up(backups) == store.reader.edit_number() == 1
    opened = Store.open(made, coder="", read_only=True, backups=backups)
    assert opened.reader.records(Coder) == [ana]
    opened.close()
    assert backups_in(backups) == [made]


def test_backups_thin_out_with_age() -> None:
    days = [
        Path(f"2020-{month:02}-{day:02} 10.00.00.000000 edit 1.variorum")
        for month in (1, 2, 3)
        for day in range(1, 29)
    ]
    newest_first = sorted(days, reverse=True)
    kept = [file for file in newest_first if file not in superfluous(newest_first)]
    assert kept[:10] == newest_first[:10]
    assert [file.name[:10] for file in kept[10:]] == ["2020-02-28", "2020-01-28"]


def test_a_copy_of_the_file_of_an_open_project_lacks_nothing_after_a_pause(
    tmp_path: Path, backups: Path
) -> None:
    info = ProjectInfo(id="p", title="P", created_at=now())
    store = Store.create(tmp_path / "open.variorum", info, coder="Ana", backups=backups)
    with store.transaction("Add coder", "do", None) as edit:
        edit.insert(Coder(id="c", name="Ana"))
    store.write_out()
    copy = tmp_path / "copy.variorum"
    copy.write_bytes(store.path.read_bytes())
    with closing(connect(copy, mode="ro")) as connection:
        assert connection.execute("SELECT name FROM coders").fetchall() == [("Ana",)]
    store.close()


def test_the_migrations_make_the_same_tables_as_a_new_file(tmp_path: Path, backups: Path) -> None:
    old = tmp_path / "old.variorum"
    with closing(connect(old, mode="rwc")) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("PRAGMA user_version=0")
    upgrade_file(old, backups)
    with closing(connect(old, mode="ro")) as connection:
        check_schema(connection, old)
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    assert len(backups_in(backups)) == 1


def test_a_new_file_is_at_the_newest_migration(store: Store, tmp_path: Path, backups: Path) -> None:
    old = tmp_path / "old.variorum"
    with closing(connect(old, mode="rwc")) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    upgrade_file(old, backups)
    found = []
    for path in (old, store.path):
        with closing(connect(path, mode="ro")) as connection:
            found += connection.execute("SELECT version_num FROM alembic_version").fetchall()
    assert found[0] == found[1]


def test_a_failed_upgrade_changes_nothing(tmp_path: Path, backups: Path) -> None:
    old = tmp_path / "old.variorum"
    with closing(connect(old, mode="rwc")) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("CREATE TABLE links (x)")  # stands in the way of the last table
    with pytest.raises(Exception, match="already exists"):
        upgrade_file(old, backups)
    with closing(connect(old, mode="ro")) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    assert names == {"links"}


def test_metadata_knows_every_record_table() -> None:
    assert {table.name for table in TABLES.values()} <= set(metadata.tables)


on_posix = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no limit on the size of a file"
)


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """Let the system refuse to make any file larger, as a full disk does."""
    import resource  # noqa: PLC0415  not on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    former = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, former)


@on_posix
def test_a_full_disk_takes_nothing_that_was_saved(store: Store, path: Path, backups: Path) -> None:
    ana = coder()
    with store.transaction("Add", "do", None) as edit:
        edit.insert(ana)
    with (
        files_no_larger_than(path.stat().st_size + 200_000),
        pytest.raises(DiskRefused) as refused,
        store.transaction("Texts", "do", None) as edit,
    ):
        edit.keep_texts({"h": "x" * 5_000_000})
        edit.insert(coder("Ben"))
    assert "SQLITE" not in str(refused.value)
    assert "disk" in str(refused.value)
    assert store.reader.records(Coder) == [ana]
    store.close()
    again = Store.open(path, coder="", read_only=True, backups=backups)
    assert again.reader.records(Coder) == [ana]
    again.close()


@on_posix
def test_a_disk_too_full_to_close_keeps_all_work(store: Store, path: Path, backups: Path) -> None:
    ana = coder()
    with store.transaction("Add", "do", None) as edit:
        edit.insert(ana)
        edit.keep_texts({"h": "x" * 400_000})
    with (
        files_no_larger_than(path.stat().st_size),
        pytest.raises(NotPutToRest, match="All work is saved"),
    ):
        store.close()
    again = Store.open(path, coder="", read_only=False, backups=backups)
    assert again.reader.records(Coder) == [ana]
    again.close()
    assert sorted(file.name for file in path.parent.glob("one*")) == ["one.variorum"]
