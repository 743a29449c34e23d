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


def translated(error: VariorumError) -> str:
    """Return the error's sentence in the language of the window."""
    if not error.template:
        return str(error)
    return QCoreApplication.translate("errors", error.template).format(**error.facts)


def install(parent: QWidget, show_sentence: Callable[[str], None]) -> None:
    """Show what nobody caught: a ``VariorumError`` by ``show_sentence``, a bug in a report."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, VariorumError):
            show_sentence(translated(error))
        elif isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            sys.__excepthook__(kind, error, trace)
            _report(parent, kind, trace)

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


def _report(parent: QWidget, kind: type[BaseException], trace: TracebackType | None) -> None:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(box.tr("Something went wrong"))
    box.setText(
        box.tr(
            "This is a fault of Variorum. What you did before is saved."
            " Please send us the report below; it holds no text and no names."
        )
    )
    report = report_text(kind, trace)
    box.setDetailedText(report)
    copy = box.addButton(box.tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    box.addButton(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
