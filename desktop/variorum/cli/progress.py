"""How far long work is, on a terminal, gone without a trace at its end."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from variorum.cli.interrupts import Interrupt

_EVERY = 0.1
"""Seconds between two sights of it."""
_ERASE = "\r\x1b[K"


class TerminalProgress:
    """A line on standard error that says how much of ``work`` is done."""

    def __init__(self, work: str, interrupt: Interrupt | None) -> None:
        self._work = work
        self._interrupt = interrupt
        self._seen = sys.stderr.isatty()
        self._next = time.monotonic() + _EVERY

    def step(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` parts are finished, unless it was shown just now.

        Raises:
            KeyboardInterrupt: if Ctrl+C was pressed and waited for this.
        """
        if self._interrupt is not None and self._interrupt.asked:
            raise KeyboardInterrupt
        if not self._seen or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + _EVERY
        sys.stderr.write(f"{_ERASE}{self._work}: {done:,} of {total:,}")
        sys.stderr.flush()

    def erase(self) -> None:
        """Leave the line empty."""
        if self._seen:
            sys.stderr.write(_ERASE)
            sys.stderr.flush()


@contextmanager
def shown(work: str, interrupt: Interrupt | None = None) -> Iterator[TerminalProgress]:
    """Yield a progress for ``work``, shown on terminals only and erased at the end."""
    progress = TerminalProgress(work, interrupt)
    try:
        yield progress
    finally:
        progress.erase()
