"""Backups follow a project wherever its file goes; copies have a series each."""

import shutil
from pathlib import Path

import pytest

from variorum.project.project import Project, create_project, open_project
from variorum.store.backup import backups_in
from variorum.store.errors import ProjectDamaged


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of a project, at rest, with one backup."""
    project = create_project(tmp_path / "Talks.variorum", coder_name="Ana")
    project.back_up()
    project.close()
    return tmp_path / "Talks.variorum"


def series(path: Path) -> tuple[Path, int]:
    """Back up what lies at ``path``; return its folder and how many backups are in it."""
    project = open_project(path)
    try:
        made = project.back_up()
        assert made.parent == project.backup_folder
        return made.parent, len(backups_in(made.parent))
    finally:
        project.close()


def due(project: Project) -> bool:
    try:
        return project.backup_due()
    finally:
        project.close()


def test_a_file_that_was_moved_or_renamed_goes_on_with_its_series(
    path: Path, tmp_path: Path
) -> None:
    folder, _ = series(path)
    assert folder.name.startswith("Talks ")
    (tmp_path / "elsewhere").mkdir()
    moved = path.rename(tmp_path / "elsewhere" / "Talks 2024.variorum")
    assert not due(open_project(moved))
    assert series(moved) == (folder, 3)


def test_a_copy_has_a_series_of_its_own(path: Path, tmp_path: Path) -> None:
    first, _ = series(path)
    copy = tmp_path / "Talks of Ben.variorum"
    shutil.copy(path, copy)
    assert due(open_project(copy))
    second, count = series(copy)
    assert (second != first, count) == (True, 1)
    assert series(path) == (first, 3)
    assert series(copy) == (second, 2)


def test_copies_of_one_name_do_not_share_a_folder(path: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    copy = tmp_path / "other" / path.name
    shutil.copy(path, copy)
    first, second = series(path)[0], series(copy)[0]
    assert first != second
    assert series(path) == (first, 3)


def test_another_project_in_the_same_place_begins_a_series(path: Path) -> None:
    former, _ = series(path)
    path.unlink()
    create_project(path, coder_name="Ben").close()
    folder, count = series(path)
    assert (folder != former, count) == (True, 1)


def test_a_series_kept_by_path_is_taken_over_once(path: Path, own_home: Path) -> None:
    folder, _ = series(path)
    (folder / "file.txt").unlink()
    by_path = folder.rename(
        own_home / "backups" / path.as_posix().strip("/").replace("/", "%")[-150:]
    )
    project = open_project(path, read_only=True)
    assert project.backup_folder == by_path
    project.close()
    assert series(path) == (folder, 3)
    assert not by_path.exists()


def test_an_older_state_that_was_put_back_is_backed_up(path: Path) -> None:
    old = path.read_bytes()
    project = open_project(path, coder_name="Ben")
    project.back_up()
    project.close()
    assert not due(open_project(path))
    path.write_bytes(old)
    assert due(open_project(path))


def test_a_damaged_file_is_told_where_its_backups_are(path: Path) -> None:
    folder, _ = series(path)
    path.write_bytes(path.read_bytes()[:4096] + bytes(8192))
    with pytest.raises(ProjectDamaged, match=str(folder)):
        open_project(path)
