"""Finding files to read, and taking their bytes: regular files of a bearable size only."""

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from variorum.formats.faults import FileTooLarge, FileUnreadable, NotAFile
from variorum.formats.reading import file_name

MEGABYTE = 1_000_000
LARGEST = 200 * MEGABYTE
HEAD = 4096
# A pipe in place of a file must not make us wait for its other end.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_CLUTTER = frozenset({"thumbs.db", "desktop.ini", "__macosx", "icon\r"})


def find_files(paths: Sequence[Path]) -> list[Path]:
    """Return the files that ``paths`` name, with folders walked in the order of names.

    Within folders, hidden files, lock files and clutter are left out, and so are links that lead
    out of the folder or to another folder. A path that is itself named is always there, so that
    what is wrong with it can be told.

    Raises:
        FileUnreadable: if a folder may not be looked into.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found.extend(_walk(path))
        else:
            found.append(path)
    return list(dict.fromkeys(found))


def _walk(folder: Path) -> Iterator[Path]:
    inside = folder.resolve()
    waiting = [(folder, True)]
    while waiting:
        path, is_folder = waiting.pop()
        if not is_folder:
            yield path
            continue
        try:
            with os.scandir(path) as scan:
                entries = sorted(scan, key=lambda entry: entry.name, reverse=True)
        except OSError as fault:
            raise FileUnreadable(file=file_name(path), reason=fault.strerror) from fault
        waiting.extend(
            (Path(entry.path), entry.is_dir(follow_symlinks=False))
            for entry in entries
            if _is_wanted(entry, inside)
        )


def _is_wanted(entry: os.DirEntry[str], inside: Path) -> bool:
    name = entry.name
    if name.startswith((".", "~$")) or name.endswith(("~", ".tmp")) or name.lower() in _CLUTTER:
        return False
    if entry.is_symlink():
        target = Path(entry.path).resolve()
        return target.is_file() and target.is_relative_to(inside)
    return True


def read_head(path: Path) -> tuple[bytes, int]:
    """Return the first bytes of the file at ``path`` and its size.

    Raises:
        FileUnreadable, NotAFile, FileTooLarge: if it is none that may be read.
    """
    return _read(path, HEAD)


def read_bytes(path: Path) -> bytes:
    """Return the bytes of the file at ``path``.

    Raises:
        FileUnreadable, NotAFile, FileTooLarge: if it is none that may be read.
    """
    return _read(path, LARGEST)[0]


def _read(path: Path, most: int) -> tuple[bytes, int]:
    try:
        descriptor = os.open(path, _FLAGS)
        with os.fdopen(descriptor, "rb", buffering=0) as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise NotAFile(file=file_name(path))
            if status.st_size > LARGEST:
                size = -(-status.st_size // MEGABYTE)
                raise FileTooLarge(file=file_name(path), size=size, most=LARGEST // MEGABYTE)
            return _take(file.fileno(), min(most, status.st_size)), status.st_size
    except IsADirectoryError:
        raise NotAFile(file=file_name(path)) from None
    except OSError as fault:
        raise FileUnreadable(file=file_name(path), reason=fault.strerror) from fault


def _take(descriptor: int, size: int) -> bytes:
    parts = []
    while size > 0:
        part = os.read(descriptor, size)
        if not part:
            break
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
