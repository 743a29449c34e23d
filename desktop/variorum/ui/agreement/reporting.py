"""Writing reports and pictures: asks where to, works in a worker, says what was written."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from variorum.agreement.settings import Settings
from variorum.project.reporting import write_report
from variorum.report.picture import Picture
from variorum.report.settings import FIRST_PAGE, ReportSettings
from variorum.ui.agreement.drawing import save
from variorum.ui.agreement.screen import AgreementScreen
from variorum.ui.agreement.words import report_language
from variorum.ui.jobs import run_job
from variorum.ui.opening.asking import Asking
from variorum.ui.workspace import Workspace

Tell = Callable[..., None]
_FOLDER = "agreement"


class Reporting(QObject):
    """What the agreement screen wants written."""

    def __init__(
        self,
        workspace: Workspace,
        window: QWidget,
        screen: AgreementScreen,
        tell: Tell,
        asking: Asking,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._screen = screen
        self._tell = tell
        self._asking = asking
        screen.figures.report_wanted.connect(self.report)
        screen.figures.pictures.save_wanted.connect(self.save_picture)

    def report(self) -> None:
        """Ask for a folder and write the report of the present comparison in one within it."""
        project = self._workspace.project
        title = self.tr("Folder for the report")
        chosen = self._asking.report_folder(title, project.path.parent)
        if chosen is None:
            return
        folder = chosen / _FOLDER
        there = (folder / FIRST_PAGE).exists()
        if there and not self._asking.confirm(
            self.tr("Replace the report in {folder}?").format(folder=folder),
            self.tr("Replace"),
            self.tr("Files of the same names are written anew; others stay."),
        ):
            return
        compared = replace(self._screen.choices.settings(), bootstrap=Settings().bootstrap)
        settings = ReportSettings(comparison=self._screen.kept.name, compared=compared)
        run_job(
            self._window,
            self.tr("Writing the report…"),
            lambda progress: write_report(
                project,
                settings,
                folder,
                language=report_language(),
                replace_files=there,
                step=progress.step,
            ),
            lambda files: self._written(
                self.tr("Wrote the report to {folder}").format(folder=folder),
                files[0].parent,
            ),
        )

    def save_picture(self, picture: Picture) -> None:
        """Ask for a file and write ``picture`` to it."""
        suggested = self._workspace.project.path.with_name(f"{picture.name}.pdf")
        path = self._asking.picture_file(self.tr("Save the picture"), suggested)
        if path is None:
            return
        run_job(
            self._window,
            self.tr("Writing the picture…"),
            lambda _: save(picture, path),
            lambda _: self._written(self.tr("Wrote {path}").format(path=path), path.parent),
        )

    def _written(self, text: str, folder: Path) -> None:
        self._tell(
            text,
            "result",
            self.tr("Open the folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )
