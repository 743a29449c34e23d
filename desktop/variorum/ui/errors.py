"""Where exceptions end: sentences in the message bar, bugs in a report to copy."""

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from variorum import __version__
from variorum.errors import VariorumError
from variorum.ui.language import spoken


def translated(error: VariorumError) -> str:
    """Return the error's sentence in the language of the window."""
    return spoken(error.phrase) if error.template else str(error)


def install(parent: QWidget, show_sentence: Callable[[str], None]) -> None:
    """Show what nobody caught: a ``VariorumError`` by ``show_sentence``, a bug in a report."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, VariorumError):
            show_sentence(translated(error))
        elif isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            sys.__excepthook__(kind, error, trace)
            FaultReport(report_text(kind, trace), parent).open()

    sys.excepthook = hook


def report_text(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what a bug report may say: types and places in our files, never anybody's data."""
    places = [
        f"{_ours(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    return "\n".join([f"Variorum {__version__}", kind.__name__, *places])


def _ours(file: str) -> str:
    return file.rsplit("variorum", 1)[-1].lstrip("/\\")


class FaultReport(QMessageBox):
    """Says that something is our fault, with ``report`` to copy."""

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setText(
            self.tr(
                "This is a fault of Variorum. What you did before is saved."
                " Please send us the report below; it holds no text and no names."
            )
        )
        self.setDetailedText(report)
        copy = self.addButton(self.tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self.addButton(QMessageBox.StandardButton.Close)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
