"""Where the program keeps what is not a project: backups, settings, logs."""

import os
from pathlib import Path

from platformdirs import user_data_path


def data_folder() -> Path:
    """Return the program's folder in the person's own data; ``VARIORUM_HOME`` names another."""
    chosen = os.environ.get("VARIORUM_HOME")
    return Path(chosen) if chosen else user_data_path("variorum", appauthor=False)
