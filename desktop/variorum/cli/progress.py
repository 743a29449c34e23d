"""How far long work is, on a terminal, gone without a trace at its end."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

_EVERY = 0.1
"""Seconds between two sights of it."""
_ERASE = "\r\x1b[K"


class TerminalProgress:
    """A line on standard error that says how much of ``work`` is done."""

    def __init__(self, work: str) -> None:
        self._work = work
        self._next = time.monotonic() + _EVERY

    def step(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` parts are finished, unless it was shown just now."""
        if time.monotonic() < self._next:
            return
        self._next = time.monotonic() + _EVERY
        sys.stderr.write(f"{_ERASE}{self._work}: {done:,} of {total:,}")
        sys.stderr.flush()


@contextmanager
def shown(work: str) -> Iterator[TerminalProgress | None]:
    """Yield a progress for ``work``, None where nobody looks; it is erased at the end."""
    if not sys.stderr.isatty():
        yield None
        return
    try:
        yield TerminalProgress(work)
    finally:
        sys.stderr.write(_ERASE)
        sys.stderr.flush()
