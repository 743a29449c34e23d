"""A window that codes by itself, to be killed: ``python driving.py PROJECT SEED``.

Prints the number of the last edit that the window has shown as done, one a line, for ever.
"""

import random
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from variorum.text.span import Span
from variorum.ui.main_window import MainWindow
from variorum.ui.workspace import Workspace


def act(window: MainWindow, workspace: Workspace, chance: random.Random) -> None:
    """Do one thing a coder does, by keys, and say which edit was the last."""
    article = workspace.article
    view = window.coding.view
    if article is None:
        return
    start = chance.randrange(article.length - 30)
    view.select(Span(start, start + chance.randint(1, 30)))
    QTest.keyClick(view, Qt.Key(ord(chance.choice("TMCDUPLWSVX"))))
    what = chance.random()
    if what < 0.2:
        window.undoing.undo()
    elif what < 0.4:
        QTest.keyClick(view, Qt.Key.Key_BracketRight)
    elif what < 0.5:
        window.coding.article_acts.mark_done()
    elif what < 0.6:
        window.coding.acts.remove()
    sys.stdout.write(f"{workspace.project.reader.edit_number()}\n")
    sys.stdout.flush()


def main() -> None:
    """Open the project and go on until killed."""
    app = QApplication(sys.argv[:1])
    window = MainWindow()
    window.show()
    window.open_path(Path(sys.argv[1]))
    chance = random.Random(int(sys.argv[2]))  # noqa: S311
    timer = QTimer(window, interval=0)
    timer.timeout.connect(lambda: act(window, window.workspace, chance))
    timer.start()
    app.exec()


if __name__ == "__main__":
    main()
