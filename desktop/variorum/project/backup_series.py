"""Which folder holds the backups of a project: its own, wherever its file is moved to.

A folder is named for the file and the project's id, and says in it where the file is. So a project
that was moved or renamed goes on with its series, while two copies of one project, each with work
of its own, have a series each: the second begins one while the file of the first is still there.
"""

from hashlib import sha256
from pathlib import Path

from variorum.project.places import data_folder

_WHERE = "file.txt"
_MOST = 60
"""Characters of the file's name in the name of the folder."""


def series_of_path(path: Path) -> Path:
    """Return the folder for backups of the file at ``path``, whichever project it may be."""
    known = [folder for folder in _folders("*") if _said(folder) == str(path)]
    return known[0] if known else _by_path(path)


def series_of(path: Path, project: str) -> Path:
    """Return the folder for backups of the project with this id, whose file is ``path``."""
    own = _folders(f"* {_short(project)}*")
    here = [folder for folder in own if _said(folder) == str(path)]
    # A file that is no longer where it was is the one that lies here now.
    moved = [folder for folder in own if not Path(_said(folder)).exists()]
    if here or moved:
        return (here or moved)[0]
    return _by_path(path) if _by_path(path).is_dir() else _new(path, project)


def claim(path: Path, project: str) -> Path:
    """Return the same folder, made, and with the place of the file in it."""
    folder = series_of(path, project)
    if folder == _by_path(path):  # as it was called before folders were named for projects
        folder = folder.rename(_new(path, project)) if folder.is_dir() else _new(path, project)
    folder.mkdir(parents=True, exist_ok=True)
    if _said(folder) != str(path):
        (folder / _WHERE).write_text(str(path), encoding="utf-8")
    return folder


def _root() -> Path:
    return data_folder() / "backups"


def _folders(pattern: str) -> list[Path]:
    return sorted(folder for folder in _root().glob(pattern) if (folder / _WHERE).is_file())


def _said(folder: Path) -> str:
    where = folder / _WHERE
    return where.read_text(encoding="utf-8") if where.is_file() else ""


def _short(project: str) -> str:
    return sha256(project.encode()).hexdigest()[:12]


def _new(path: Path, project: str) -> Path:
    """Return a folder for this project that is not there yet."""
    name = f"{path.stem[:_MOST]} {_short(project)}"
    taken = {folder.name for folder in _root().glob(f"* {_short(project)}*")}
    number = 1
    while (wanted := name if number == 1 else f"{name} {number}") in taken:
        number += 1
    return _root() / wanted


def _by_path(path: Path) -> Path:
    return _root() / path.as_posix().strip("/").replace("/", "%")[-150:]
