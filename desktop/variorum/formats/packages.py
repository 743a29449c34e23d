"""Office files are ZIP archives of XML: opening them without believing what they claim."""

import zipfile
import zlib
from pathlib import Path
from typing import IO
from xml.parsers import expat

from variorum.formats.faults import DamagedFile, DoctypeRefused, PasswordNeeded, UnpacksTooLarge
from variorum.formats.files import read_head
from variorum.formats.reading import file_name

MOST_MEMBERS = 10_000
MOST_BYTES = 1_000_000_000
MOST_RATIO = 200
ALWAYS_ALLOWED = 20_000_000
"""Bytes that any package may unpack to, however small it is."""
_CHUNK = 1 << 20
_ENCRYPTED = 0x1
UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError)
"""What the standard library raises on archives that are none."""


def open_package(path: Path, kind: str) -> zipfile.ZipFile:
    """Open the package at ``path`` after a look through every member of it.

    All members are unpacked once, into nothing, since their sizes are only claims.

    Raises:
        DamagedFile: if it is not ``kind``: no archive, or one with repeated names.
        UnpacksTooLarge: beyond 10,000 members, 1 GB or 200 times its size.
        DoctypeRefused: if one of its XML parts declares a document type.
        PasswordNeeded: if a member is encrypted.
    """
    file = file_name(path)
    _, size = read_head(path)
    try:
        package = zipfile.ZipFile(path)
    except UNREADABLE:
        raise DamagedFile(file=file, kind=kind) from None
    try:
        _inspect(package, file, max(size * MOST_RATIO, ALWAYS_ALLOWED))
    except UNREADABLE:
        package.close()
        raise DamagedFile(file=file, kind=kind) from None
    return package


def _inspect(package: zipfile.ZipFile, file: str, most: int) -> None:
    members = package.infolist()
    if len(members) > MOST_MEMBERS:
        raise UnpacksTooLarge(file=file)
    if len({member.filename.casefold() for member in members}) < len(members):
        raise zipfile.BadZipFile
    total = 0
    for member in members:
        if member.flag_bits & _ENCRYPTED:
            raise PasswordNeeded(file=file)
        with package.open(member) as stream:
            if member.filename.lower().endswith((".xml", ".rels")):
                total += _read_prolog(stream, file, member.filename)
            while chunk := stream.read(_CHUNK):
                total += len(chunk)
                if total > min(most, MOST_BYTES):
                    raise UnpacksTooLarge(file=file)


class _RootReached(Exception):
    """The prolog is over, and nothing in it was wrong."""


def _read_prolog(stream: IO[bytes], file: str, member: str) -> int:
    """Read ``stream`` up to its first element and return how many bytes that took."""
    parser = expat.ParserCreate()

    def refuse(*_: object) -> None:
        raise DoctypeRefused(file=file, part=member)

    def stop(*_: object) -> None:
        raise _RootReached

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = stop
    size = 0
    try:
        while size < ALWAYS_ALLOWED and (chunk := stream.read(65536)):
            size += len(chunk)
            parser.Parse(chunk)
    except (_RootReached, expat.ExpatError):
        # What is not well-formed is found by the parser that reads the part.
        return size
    return size
