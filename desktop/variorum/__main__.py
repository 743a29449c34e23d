"""The program: the command line, and the window where that asks for it."""

import os
import sys
from importlib import import_module
from io import TextIOWrapper

from variorum.cli import main as command_line
from variorum.cli.window import OpenWindow


def main() -> int:
    """Do what the command line says and return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        # Consoles of Windows have encodings of their own; names of files need not be Unicode.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        outcome = command_line(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough, as `head` has. Python would complain at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    if isinstance(outcome, OpenWindow):
        return _open_window(outcome)
    return outcome


def _open_window(asked: OpenWindow) -> int:
    # PySide reads the source of each module that is loaded after it. What knows no Qt comes first.
    for name in ("agreement", "coding", "corpus", "entities", "exchange", "notes", "sample"):
        import_module(f"variorum.project.{name}")
    # No other command may load Qt: it takes long, and servers lack its libraries.
    from variorum.ui.app import run  # noqa: PLC0415

    return run(asked.path)


if __name__ == "__main__":
    sys.exit(main())
