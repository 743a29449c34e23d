"""Starting the window, and making it anew in another language."""

import faulthandler
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from variorum.data import HERE
from variorum.project.places import data_folder
from variorum.text.span import Span
from variorum.ui.articleview.shown import ShownCoding
from variorum.ui.collecting import Collector
from variorum.ui.language import language, speak
from variorum.ui.look import forget_interface_size, size_interface
from variorum.ui.main_window import MainWindow
from variorum.ui.memory import share_memory


class Program(QObject):
    """Holds the window; widgets speak the language that they were made in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window = self._make()

    def show(self) -> None:
        """Show the window."""
        self.window.show()

    def _make(self) -> MainWindow:
        speak(language())
        window = MainWindow()
        window.look.language_changed.connect(
            self._change_language, Qt.ConnectionType.QueuedConnection
        )
        window.start_wanted.connect(self._start_anew, Qt.ConnectionType.QueuedConnection)
        return window

    def _change_language(self) -> None:
        """Go on in another window, in the same place and with all that can be undone."""
        former = self.window
        view, article = former.coding.view, former.workspace.article
        selected, caret = view.selected_span(), view.caret()
        screen, mode = former.screen_number, former.coding.modes.mode
        focused = view.focused_coding
        former.arrangement.save()
        compared = former.agreement.hand_over()
        project = former.projects.hand_over()
        self.window = self._make()
        self.window.show()
        if project is not None:
            self.window.projects.take_over(project)
            self.window.workspace.open_article(article)
            self._go_to(selected, caret, focused)
            self.window.agreement.take_over(compared)
            self.window.coding.modes.choose(mode)
            self.window.show_screen(screen)
        former.close()
        former.deleteLater()

    def _start_anew(self) -> None:
        """End, and let another process go on with the same project."""
        path = self.window.workspace.path
        if not self.window.close():
            return
        forget_interface_size()
        command = ["-m", "variorum", *(["open", str(path)] if path else [])]
        QProcess.startDetached(sys.executable, command)

    def _go_to(self, selected: Span | None, caret: int, focused: ShownCoding | None) -> None:
        view = self.window.coding.view
        view.put_caret(caret)
        if selected is not None:
            view.select(selected)
        if focused is not None:
            view.focus_coding(focused.id)


def run(path: Path | None) -> int:
    """Show the window, with the project at ``path`` if one is given, until it is closed."""
    logs = data_folder() / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    with (logs / "crash.log").open("w", encoding="utf-8") as crash:
        faulthandler.enable(crash)
        size_interface()
        share_memory()
        app = QApplication(sys.argv[:1])
        app.setApplicationName("Variorum")
        app.setDesktopFileName("variorum")
        app.setWindowIcon(QIcon(str(HERE / "variorum.svg")))
        Collector(app).begin()
        program = Program(app)
        program.show()
        if path is not None:
            program.window.open_path(path)
        code = app.exec()
        faulthandler.disable()
    return code
