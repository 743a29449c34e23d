"""What changes one person's screen, kept between sessions."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QSettings

T = TypeVar("T", str, int, bool, list[str], bytes)


@dataclass(frozen=True)
class Setting(Generic[T]):
    """A choice of one person, with what it is before anything was chosen."""

    key: str
    default: T

    def get(self) -> T:
        """Return what was chosen; a value of another type counts as not chosen."""
        value = _store().value(self.key, self.default)
        kind = type(self.default)
        if isinstance(self.default, bool):
            return cast(T, str(value).lower() == "true")
        if isinstance(self.default, list):
            items = value if isinstance(value, list) else [value] if value else []
            return cast(T, [str(item) for item in items])
        if isinstance(self.default, int):
            text = str(value)
            return cast(T, int(text)) if text.lstrip("-").isdigit() else self.default
        if isinstance(self.default, bytes):
            return cast(T, bytes(value)) if hasattr(value, "__bytes__") else self.default
        return cast(T, value) if isinstance(value, kind) else self.default

    def set(self, value: T) -> None:
        """Choose ``value``."""
        _store().setValue(self.key, value)


def _store() -> QSettings:
    home = os.environ.get("VARIORUM_HOME")
    if home:
        return QSettings(str(Path(home) / "settings.ini"), QSettings.Format.IniFormat)
    return QSettings("variorum", "variorum")


CODER = Setting("coder/name", "")
RECENT = Setting[list[str]]("projects/recent", [])
THEME = Setting("look/theme", "system")
TEXT_SIZE = Setting("look/text size", 18)
WINDOW = Setting("window/geometry", b"")
LEFT_WIDTH = Setting("window/articles width", 280)
RIGHT_WIDTH = Setting("window/codes width", 360)
LEFT_OPEN = Setting("window/articles open", default=True)
RIGHT_OPEN = Setting("window/codes open", default=True)
LAST_FOLDER = Setting("files/last folder", "")

_MOST_RECENT = 10


def remember_project(path: Path) -> None:
    """Put ``path`` on top of the recent projects."""
    others = [known for known in RECENT.get() if known != str(path)]
    RECENT.set([str(path), *others][:_MOST_RECENT])


def recent_projects() -> list[Path]:
    """Return the recent projects whose files are still there, last first."""
    return [Path(known) for known in RECENT.get() if Path(known).is_file()]
