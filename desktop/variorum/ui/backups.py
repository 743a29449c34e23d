"""Backups of the open project: on opening, hourly while there are changes, and on demand."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from variorum.errors import VariorumError
from variorum.ui.errors import translated
from variorum.ui.jobs import run_job, run_quietly
from variorum.ui.widgets.question import words
from variorum.ui.workspace import Workspace

_HOUR = 3_600_000
"""Milliseconds between backups while there are changes."""


class Backups(QTimer):
    """Makes backups; ``fault`` says in the status bar that the last one failed."""

    def __init__(self, workspace: Workspace, window: QWidget, tell: Callable[..., None]) -> None:
        super().__init__(window, interval=_HOUR)
        self._workspace = workspace
        self._window = window
        self._tell = tell
        self.fault: QLabel = words("", "danger")
        self.timeout.connect(self.make_if_due)
        self.start()

    def make_if_due(self) -> None:
        """Make a backup in the background if anything was edited since the last."""
        if not self._workspace.is_open:
            return
        project = self._workspace.project
        if not project.read_only and project.backup_due():
            run_quietly(self._window, lambda _: project.back_up(), self._on_made, self._on_failed)

    def make(self) -> None:
        """Make a backup now, and say where it is."""
        project = self._workspace.project
        run_job(self._window, self.tr("Backing up…"), lambda _: project.back_up(), self._on_wanted)

    def show_folder(self) -> None:
        """Say where the backups are."""
        folder = self._workspace.project.backup_folder
        self._tell(self.tr("The backups of this project are in {folder}").format(folder=folder))

    def _on_wanted(self, made: Path) -> None:
        self._on_made(made)
        self._tell(self.tr("Backed up to {folder}").format(folder=made.parent))

    def _on_made(self, _made: Path) -> None:
        self.fault.clear()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, VariorumError):
            raise error
        self.fault.setText(self.tr("No backup: {why}").format(why=translated(error)))
