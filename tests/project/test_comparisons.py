"""Comparisons kept by name: verbs, undo, and project files from before there were any."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from variorum.formats.exporter import ExportOptions
from variorum.model.comparison import Comparison
from variorum.model.record import new_id
from variorum.project.comparisons import (
    ComparisonNamedAlike,
    ComparisonUnnamed,
    change_comparison,
    comparisons,
    keep_comparison,
    remove_comparison,
)
from variorum.project.exchange import export, exporter_named, import_json, project_from_json
from variorum.project.project import Project, open_project
from variorum.store.schema import SCHEMA_VERSION


def made(name: str, unit: str = "token") -> Comparison:
    assert unit in ("token", "sentence")
    return Comparison(
        id=new_id(),
        name=name,
        coders=("x",),
        unit="token" if unit == "token" else "sentence",
        by="code",
        done_by="all",
    )


def test_a_comparison_is_kept_changed_and_removed_and_all_of_it_undone(project: Project) -> None:
    kept = keep_comparison(project, made("  Pilot   round "))
    assert kept.name == "Pilot round"
    later = change_comparison(project, kept, kept.changed(unit="sentence"))
    assert comparisons(project) == [later]
    assert change_comparison(project, later, later) == later
    remove_comparison(project, later)
    assert comparisons(project) == []
    for expected in ([later], [kept], []):
        project.undo()
        assert comparisons(project) == expected


def test_names_are_there_and_differ(project: Project) -> None:
    kept = keep_comparison(project, made("Pilot"))
    other = keep_comparison(project, made("Whole"))
    with pytest.raises(ComparisonNamedAlike, match="“Pilot”"):
        keep_comparison(project, made(" pilot"))
    with pytest.raises(ComparisonNamedAlike):
        change_comparison(project, other, other.changed(name="PILOT"))
    with pytest.raises(ComparisonUnnamed):
        keep_comparison(project, made(" \n"))
    assert comparisons(project) == [kept, other]
    assert change_comparison(project, kept, kept.changed(name="pilot")).name == "pilot"


def _with_former_index(connection: sqlite3.Connection) -> None:
    """Let codings be found as in files of the third schema and before."""
    connection.execute("DROP INDEX ix_codings_article_coder_start")
    connection.execute("CREATE INDEX ix_codings_article_coder ON codings (article, coder)")


def test_a_project_from_before_is_brought_up_and_loses_nothing(project: Project) -> None:
    before = project.reader.snapshot()
    path = project.path
    project.close()
    with closing(sqlite3.connect(path)) as connection:
        _with_former_index(connection)
        connection.execute("DROP TABLE comparisons")
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
        connection.execute("PRAGMA user_version = 1")
        connection.commit()
    again = open_project(path)
    assert again.reader.snapshot() == before
    keep_comparison(again, made("Pilot"))
    again.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0004",)


@pytest.mark.parametrize("claimed", ["0001", "0002"])
def test_what_was_kept_before_matching_and_depth_means_what_it_meant(
    project: Project, claimed: str
) -> None:
    kept = keep_comparison(project, made("Pilot"))
    path = project.path
    project.close()
    with closing(sqlite3.connect(path)) as connection:
        _with_former_index(connection)
        connection.execute("ALTER TABLE comparisons DROP COLUMN match")
        connection.execute("ALTER TABLE comparisons DROP COLUMN depth")
        # Files of this version were made that claim to be at the first revision.
        connection.execute("UPDATE alembic_version SET version_num = ?", (claimed,))
        connection.execute("PRAGMA user_version = 2")
        connection.commit()
    again = open_project(path)
    assert comparisons(again) == [kept]
    deeper = change_comparison(again, kept, kept.changed(unit="span", match="iou", depth=1))
    again.close()
    reopened = open_project(path)
    assert comparisons(reopened) == [deeper]
    reopened.close()


def test_comparisons_go_with_the_json_of_the_project(project: Project, tmp_path: Path) -> None:
    kept = keep_comparison(project, made("Pilot"))
    written = tmp_path / "all.json"
    export(project, written, exporter_named("json"), ExportOptions())
    equal = project_from_json(tmp_path / "equal.variorum", written)
    assert comparisons(equal) == [kept]
    equal.close()
    assert import_json(project, written).new["comparisons"] == 0
