"""Print the open article, or save it as PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QObject, QSaveFile, QStandardPaths
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from variorum.errors import VariorumError, sentence
from variorum.ui import settings
from variorum.ui.articleview.shown import ShownCoding
from variorum.ui.language import counted
from variorum.ui.printing.sheets import Printed, print_sheets
from variorum.ui.workspace import Workspace

_MARGINS = QMarginsF(12, 14, 12, 12)
"""Millimetres left, above, right and below."""
_RESOLUTION = 1200


class CannotPrint(VariorumError):
    """A printer or a file that cannot be written to."""

    template = sentence(
        "errors",
        "Nothing was printed: {place} cannot be written to. Choose another file or printer, or"
        " close the program that has it open.",
    )


class Printing(QObject):
    """The acts that put the open article on paper. ``choose_file`` asks for the name of a PDF."""

    def __init__(
        self,
        workspace: Workspace,
        window: QWidget,
        codings: Callable[[], list[ShownCoding]],
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._codings = codings
        self._tell = tell

    def print_article(self) -> None:
        """Ask for a printer and print the article with its margin."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            try:
                print_sheets(self._printed(), printer)
            except OSError as problem:
                raise CannotPrint(place=printer.printerName()) from problem

    def save_pdf(self) -> None:
        """Ask for a file and save the article with its margin there."""
        path = self.choose_file()
        if path is not None:
            count = self.write_pdf(path)
            pages = counted(count, self.tr("1 page"), self.tr("{count} pages"))
            self._tell(f"{path.name}: {pages}")

    def choose_file(self) -> Path | None:
        """Ask where the PDF shall be."""
        article = self._workspace.article
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = settings.LAST_FOLDER.get() or QStandardPaths.writableLocation(documents)
        title = article.title if article else ""
        name = "".join(sign if sign.isalnum() or sign in " -_" else "" for sign in title)
        wanted = str(Path(folder) / f"{name[:60].strip() or 'article'}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save article as PDF"), wanted, "PDF (*.pdf)"
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(".pdf")

    def write_pdf(self, path: Path) -> int:
        """Save the article at ``path`` and return how many pages it has.

        Raises:
            CannotPrint: if the file cannot be written.
        """
        # All of it or nothing: a file that is there already stays whole if this fails.
        file = QSaveFile(str(path))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise CannotPrint(place=str(path))
        writer = QPdfWriter(file)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        writer.setResolution(_RESOLUTION)
        printed = self._printed()
        writer.setTitle(printed.title)
        writer.setCreator("Variorum")
        count = print_sheets(printed, writer)
        if not file.commit():
            raise CannotPrint(place=str(path))
        return count

    def _printed(self) -> Printed:
        article, project = self._workspace.article, self._workspace.project
        assert article is not None  # noqa: S101  the actions need an article
        facts = [article.outlet, article.date, article.author]
        return Printed(
            article.title,
            [fact for fact in facts if fact],
            project.coder.name if project.coder else "",
            project.text(article),
            article.language,
            self._codings(),
        )
