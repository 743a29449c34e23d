"""What every export format offers, and how a file comes to stand where it should."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from variorum.errors import VariorumError, sentence
from variorum.formats.progress import Progress
from variorum.model.snapshot import Snapshot


@dataclass(frozen=True, kw_only=True)
class ExportOptions:
    """What a person can choose beside the format.

    ``replace`` writes over what is there already. ``exact`` leaves cells of a table unguarded, for
    R and Python. ``for_excel`` begins a table with a byte order mark.
    """

    replace: bool = False
    exact: bool = False
    for_excel: bool = False


@dataclass(frozen=True, kw_only=True)
class Exporter:
    """A format that a project can be written in.

    ``suffix`` is the end of the file's name, with its dot; empty for a folder of files.
    """

    name: str
    title: str
    suffix: str
    write: Callable[[Snapshot, Path, ExportOptions, Progress | None], None]


class AlreadyThere(VariorumError):
    """An export would write over a file, or a folder has the file's name."""

    template = sentence(
        "errors",
        "{path} is there already, so nothing was written. Choose another place, or say that files"
        " may be replaced.",
    )


class CannotWrite(VariorumError):
    """The system does not let a file be written."""

    template = sentence(
        "errors", "{path} cannot be written: {reason}. Make room there, or choose another place."
    )


@contextmanager
def replacing(folder: Path, names: Iterable[str], *, replace: bool) -> Iterator[Path]:
    """Give a new folder to write files with ``names`` in; move them to ``folder`` at the end.

    Names may have folders before them, with ``/``, which are there already in the new folder. If
    anything fails nothing is moved, and ``folder`` is as it was.

    Raises:
        AlreadyThere: if one of the files is in ``folder`` and ``replace`` is false, or is a folder.
        CannotWrite: if the system refuses.
    """
    wanted = list(names)
    for target in (folder / name for name in wanted):
        # A folder in a file's place is never replaced: all that it holds would go.
        if target.is_dir() or (target.exists() and not replace):
            raise AlreadyThere(path=target)
    places = {(folder / name).parent for name in wanted}
    around = {one for place in (folder, *places) for one in (place, *place.parents)}
    missing = sorted((one for one in around if not one.exists()), reverse=True)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".variorum-export-", dir=folder) as draft:
            for place in places:
                Path(draft, place.relative_to(folder)).mkdir(parents=True, exist_ok=True)
            yield Path(draft)
            for place in places:
                place.mkdir(parents=True, exist_ok=True)
            _move(wanted, Path(draft), folder)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        path = folder / wanted[0] if len(wanted) == 1 else folder
        raise CannotWrite(path=path, reason=reason) from error
    finally:
        _remove_empty(missing)


def _move(names: Iterable[str], draft: Path, folder: Path) -> None:
    """Move all files or none: a table that is open elsewhere may not let itself be replaced."""
    with ExitStack() as undo:
        for name in names:
            target, old = folder / name, draft / f"{name}.old"
            if target.exists():
                target.replace(old)
                undo.callback(old.replace, target)
            Path(draft, name).replace(target)
            undo.callback(target.unlink)
        undo.pop_all()


def _remove_empty(folders: Iterable[Path]) -> None:
    """Remove those of ``folders``, innermost first, in which nothing was put."""
    for folder in folders:
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
