"""The wish for a window, and whether there is a screen to show one."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from variorum.errors import VariorumError, sentence

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class NoScreen(VariorumError):
    """A window was asked for where none can be shown."""

    template = sentence(
        "errors",
        "There is no screen to show a window on. Log in to a desktop, or use the command line:"
        " “variorum --help” lists what it does.",
    )


@dataclass(frozen=True)
class OpenWindow:
    """What a command returns to have the window opened, with the project at ``path`` if any."""

    path: Path | None

    @classmethod
    def on_a_screen(cls, path: Path | None) -> Self:
        """Return the wish for a window with ``path``.

        Raises:
            NoScreen: if there is nothing to show it on.
        """
        if not has_screen():
            raise NoScreen
        return cls(path)


def has_screen() -> bool:
    """Tell whether a window can be shown; macOS and Windows always have a screen."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in _SCREENS)
