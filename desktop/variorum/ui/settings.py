"""What changes one person's screen, kept between sessions."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

T = TypeVar("T")


@dataclass(frozen=True)
class Setting(Generic[T]):
    """A choice of one person, with what it is before anything was chosen.

    ``kept`` makes a value of what the settings file gives back, which may be text.
    """

    key: str
    default: T
    kept: Callable[[object], T]

    def get(self) -> T:
        """Return what was chosen; what cannot be understood counts as not chosen."""
        value = _store().value(self.key)
        try:
            return self.default if value is None else self.kept(value)
        except (TypeError, ValueError):
            return self.default

    def set(self, value: T) -> None:
        """Choose ``value``."""
        _store().setValue(self.key, QByteArray(value) if isinstance(value, bytes) else value)


def _number(value: object) -> int:
    return int(str(value))


def _flag(value: object) -> bool:
    return str(value).lower() == "true"


def _texts(value: object) -> list[str]:
    items = value if isinstance(value, list) else [value] if value else []
    return [str(item) for item in items]


def _bytes(value: object) -> bytes:
    return bytes(value.data()) if isinstance(value, QByteArray) else b""


def _store() -> QSettings:
    home = os.environ.get("VARIORUM_HOME")
    if home:
        return QSettings(str(Path(home) / "settings.ini"), QSettings.Format.IniFormat)
    return QSettings("variorum", "variorum")


CODER = Setting("coder/name", "", str)
SAMPLE_CODER = Setting("coder/in sample", "", str)
RECENT = Setting[list[str]]("projects/recent", [], _texts)
THEME = Setting("look/theme", "system", str)
CONTRAST = Setting("look/contrast", "system", str)
"""``high``, ``usual`` or, as long as nobody chose, what the system asks for."""
INTERFACE_SIZE = Setting("look/interface size", 100, _number)
"""The size of everything in the window, in per cent: 100 to 200."""
SENSITIVE_WARNING = Setting[bool]("reading/sensitive warning", default=True, kept=_flag)
"""Whether a sensitive article is covered until the coder wants to read it."""
LANGUAGE = Setting("look/language", "system", str)
TEXT_SIZE = Setting("look/text size", 18, _number)
WINDOW = Setting("window/geometry", b"", _bytes)
LEFT_WIDTH = Setting("window/articles width", 280, _number)
RIGHT_WIDTH = Setting("window/codes width", 360, _number)
LEFT_OPEN = Setting[bool]("window/articles open", default=True, kept=_flag)
RIGHT_OPEN = Setting[bool]("window/codes open", default=True, kept=_flag)
READ_CODINGS = Setting[bool]("reading/codings", default=True, kept=_flag)
"""Whether codings are to be seen, faintly, in Read."""
SHORTCUTS = Setting[list[str]]("keys/chosen", [], _texts)
"""``action=keys`` for each action whose keys a person chose."""
PLACES = Setting[list[str]]("projects/places", [], _texts)
"""Where each project was left, as ``coding.place`` writes it."""
MANUAL = Setting("window/manual", b"", _bytes)
TOUR_OFFERED = Setting[bool]("help/tour offered", default=False, kept=_flag)
"""Whether the tour was offered: that is done once, with the first project."""
LAST_FOLDER = Setting("files/last folder", "", str)
LAST_REPORT = Setting("files/last report", "", str)
"""The folder that was chosen for the last report on agreement."""

_MOST_RECENT = 10


def split(name: str) -> Setting[bytes]:
    """Return the setting of how the splitter of this name stands."""
    return Setting(f"window/{name}", b"", _bytes)


def remember_project(path: Path) -> None:
    """Put ``path`` on top of the recent projects."""
    others = [known for known in RECENT.get() if known != str(path)]
    RECENT.set([str(path), *others][:_MOST_RECENT])


def recent_projects() -> list[Path]:
    """Return the recent projects whose files are still there, last first."""
    return [Path(known) for known in RECENT.get() if Path(known).is_file()]
