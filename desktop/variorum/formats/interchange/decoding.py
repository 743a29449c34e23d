"""From the bytes of a JSON file to structs: everything that can be told from its form alone."""

import json
import re
from typing import NoReturn

import msgspec

from variorum import __version__
from variorum.formats.interchange.faults import (
    NestedTooDeeply,
    NewerFormat,
    NotJson,
    NotUtf8,
    OtherFormat,
    fault_of,
)
from variorum.formats.interchange.structs import FORMAT, VERSION, Head, ProjectFile

_BOM = b"\xef\xbb\xbf"
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_HEAD = msgspec.json.Decoder(Head)
_FILE = msgspec.json.Decoder(ProjectFile)


def decode(data: bytes, name: str) -> ProjectFile:
    """Return the structs that ``data`` holds; ``name`` is what sentences call the file.

    Raises:
        JsonFault: if it is no JSON, another format, or an object has a wrong key or value.
    """
    try:
        text = data.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotUtf8(file=name, byte=error.start) from None
    try:
        return _decode(text, name)
    except msgspec.DecodeError as error:
        return _decode(_mended(text, name, str(error)), name)
    except RecursionError:
        raise NestedTooDeeply(file=name) from None


def _decode(text: str, name: str) -> ProjectFile:
    try:
        head = _HEAD.decode(text)
    except msgspec.ValidationError:
        raise OtherFormat(file=name) from None
    if head.format == FORMAT and isinstance(head.version, int) and head.version > VERSION:
        raise NewerFormat(file=name, version=head.version, program=__version__)
    if head.format != FORMAT or head.version != VERSION or head.version is True:
        raise OtherFormat(file=name)
    try:
        return _FILE.decode(text)
    except msgspec.ValidationError as error:
        raise fault_of(name, str(error)) from None


def _mended(text: str, name: str, said: str) -> str:
    """Return ``text`` with each lone surrogate, which Python writes but UTF-8 lacks, as U+FFFD.

    Raises:
        NotJson: if there is something else that keeps it from being JSON; ``said`` describes it.
    """
    try:
        plain = json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        reason = error.msg[:1].lower() + error.msg[1:]
        raise NotJson(file=name, reason=reason, line=error.lineno, column=error.colno) from None
    except ValueError:
        # NaN, Infinity, or a number too long for Python, where msgspec names the byte.
        byte = re.search(r"byte (\d+)", said)
        before = text.encode()[: int(byte.group(1))].decode(errors="ignore") if byte else ""
        line = before.count("\n") + 1
        column = len(before) - before.rfind("\n")
        raise NotJson(file=name, reason="no number", line=line, column=column) from None
    return _LONE_SURROGATE.sub("\ufffd", json.dumps(plain, ensure_ascii=False))


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(constant)
