"""Starting the window."""

import faulthandler
import sys
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from variorum.data import HERE
from variorum.project.places import data_folder
from variorum.ui.main_window import MainWindow


def run(path: Path | None) -> int:
    """Show the window, with the project at ``path`` if one is given, until it is closed."""
    logs = data_folder() / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    with (logs / "crash.log").open("w", encoding="utf-8") as crash:
        faulthandler.enable(crash)
        app = QApplication(sys.argv[:1])
        app.setApplicationName("Variorum")
        app.setDesktopFileName("variorum")
        app.setWindowIcon(QIcon(str(HERE / "variorum.svg")))
        window = MainWindow()
        window.show()
        if path is not None:
            window.open_path(path)
        code = app.exec()
        faulthandler.disable()
    return code
