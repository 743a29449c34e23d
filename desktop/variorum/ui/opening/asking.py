"""Every question of the window that holds up its work: one method each, which tests replace."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from variorum.formats.importers import IMPORTERS
from variorum.project.project import ENDING
from variorum.ui import settings
from variorum.ui.opening.choosing import CodebookDialog, CoderDialog, LineDialog
from variorum.ui.opening.new_project import NewProjectDialog, NewProjectWish
from variorum.ui.widgets.question import Question, without_mnemonic, words

__all__ = ["Asking", "NewProjectWish"]


AskLine = Callable[[str, str, str], str]
"""Asks for a line (title, question, what stands there); nothing is said where it is left."""


class Asking(QObject):
    """Asks over ``parent``. Nothing, an empty string or False always means: leave it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent

    def run(self, dialog: QDialog) -> bool:
        """Show ``dialog`` until it is closed, and tell whether its question was answered."""
        answered = dialog.exec() == QDialog.DialogCode.Accepted
        # Its answer is read before the event loop goes on and takes it away.
        dialog.deleteLater()
        return answered

    # Projects

    def new_project(self) -> NewProjectWish | None:
        """Ask what a new project is to be."""
        dialog = NewProjectDialog(
            _last_folder(), settings.CODER.get(), self.folder, self.codebook_file, self._over
        )
        return dialog.wish if self.run(dialog) else None

    def project_file(self) -> Path | None:
        """Ask for the file of a project."""
        kinds = self.tr("Variorum projects ({pattern})").format(pattern=f"*{ENDING}")
        return self._one_file(self.tr("Open a project"), kinds)

    def read_only(self, sentence: str) -> bool:
        """Say why a project cannot be changed now, and ask whether to read it all the same."""
        return self._ask(
            sentence, self.tr("You can read it; changes are refused."), self.tr("Read only")
        )

    # Small things

    def coder(self, names: Sequence[str], suggested: str) -> str:
        """Ask who codes: one of ``names``, or somebody new."""
        dialog = CoderDialog(names, suggested, self._over)
        return dialog.answer if self.run(dialog) else ""

    def line(self, title: str, question: str, text: str = "") -> str:
        """Ask for a line of text, which is ``text`` at first."""
        dialog = LineDialog(title, question, text, self._over)
        return dialog.answer if self.run(dialog) else ""

    def codebook(self, present: Collection[str]) -> str:
        """Ask for a codebook that is not ``present`` (ids): a shipped name, or a file."""
        dialog = CodebookDialog(present, self.codebook_file, self._over)
        return dialog.answer if self.run(dialog) else ""

    def confirm(self, question: str, action: str, more: str = "") -> bool:
        """Ask ``question``; ``action`` is what the button that agrees says."""
        return self._ask(question, more, action)

    def _ask(self, question: str, more: str, action: str) -> bool:
        return self.run(_YesOrNo(question, more, action, self._over))

    # Files

    def files(self, title: str) -> list[Path]:
        """Ask for files to import."""
        suffixes = [suffix for importer in IMPORTERS for suffix in importer.suffixes]
        patterns = " ".join(f"*{suffix}" for suffix in [*suffixes, ".json"])
        kinds = ";;".join(
            [
                self.tr("What Variorum reads ({patterns})").format(patterns=patterns),
                self.tr("All files (*)"),
            ]
        )
        names, _ = QFileDialog.getOpenFileNames(self._over, title, str(_last_folder()), kinds)
        paths = [Path(name) for name in names]
        if paths:
            settings.LAST_FOLDER.set(str(paths[0].parent))
        return paths

    def folder(self, title: str) -> Path | None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(self._over, title, str(_last_folder()))
        if not name:
            return None
        settings.LAST_FOLDER.set(name)
        return Path(name)

    def report_folder(self, title: str, beside: Path) -> Path | None:
        """Ask for the folder of a report, at first that of the last one, else ``beside``."""
        last = Path(settings.LAST_REPORT.get() or beside)
        start = last if last.is_dir() else beside
        name = QFileDialog.getExistingDirectory(self._over, title, str(start))
        if not name:
            return None
        settings.LAST_REPORT.set(name)
        return Path(name)

    def new_file(self, title: str, suggested: Path) -> Path | None:
        """Ask where a file is to be written. Whether one may be replaced is asked later."""
        name, _ = QFileDialog.getSaveFileName(
            self._over,
            title,
            str(suggested),
            f"*{suggested.suffix}",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return Path(name) if name else None

    def picture_file(self, title: str, suggested: Path) -> Path | None:
        """Ask where a picture is to be written; its ending says as what."""
        kinds = ";;".join(("PDF (*.pdf)", "SVG (*.svg)", "PNG (*.png)"))
        name, kind = QFileDialog.getSaveFileName(self._over, title, str(suggested), kinds)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(f".{kind[:3].lower()}")

    def codebook_file(self) -> Path | None:
        """Ask for the file of a codebook."""
        return self._one_file(self.tr("Codebook"), self.tr("Codebooks (*.yaml *.yml)"))

    def _one_file(self, title: str, kinds: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self._over, title, str(_last_folder()), kinds)
        if not name:
            return None
        path = Path(name)
        settings.LAST_FOLDER.set(str(path.parent))
        return path


class _YesOrNo(Question):
    """Asks whether to do what cannot be done by accident: Enter leaves it."""

    def __init__(self, question: str, more: str, action: str, parent: QWidget) -> None:
        super().__init__(question, without_mnemonic(action), parent)
        self.setWindowTitle("Variorum")
        self.setMinimumWidth(440)
        if more:
            self.body.addWidget(words(more))
        self.body.addStretch()
        self.cancel_button.setAutoDefault(True)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()


def _last_folder() -> Path:
    last = settings.LAST_FOLDER.get()
    if last and Path(last).is_dir():
        return Path(last)
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place))
    return documents if documents.is_dir() else Path.home()
