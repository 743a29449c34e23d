"""Messages over a pipe: four bytes of length, most significant first, then as many of JSON."""

import struct
from typing import IO

_LENGTH = struct.Struct(">I")
MOST = 512 << 20
"""The longest message in bytes. A longer one ends the conversation."""


def send(stream: IO[bytes], message: bytes) -> None:
    """Write ``message`` to ``stream``.

    Raises:
        OSError: if nobody reads it any more.
    """
    stream.write(_LENGTH.pack(len(message)) + message)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes | None:
    """Return the next message of ``stream``; None at its end or if the message is no message."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > MOST:
        return None
    message = stream.read(length)
    return message if len(message) == length else None
