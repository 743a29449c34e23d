"""Work that the window waits for: its result, its fault, its end on request."""

from contextlib import suppress
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from variorum.ui.jobs import JobProgress, run_waiting


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def dialogs() -> list[QProgressDialog]:
    widgets = QApplication.topLevelWidgets()
    return [one for one in widgets if isinstance(one, QProgressDialog) and one.isVisible()]


def test_quick_work_shows_nothing(window: QWidget) -> None:
    assert run_waiting(window, "Opening", lambda _: (7, dialogs())) == (7, [])


def test_a_fault_is_raised_where_the_work_was_asked_for(window: QWidget) -> None:
    def work(_: JobProgress) -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        run_waiting(window, "Opening", work)


def test_long_work_shows_progress_and_ends_when_it_is_cancelled(window: QWidget) -> None:
    looked = Event()

    def work(progress: JobProgress) -> str:
        while True:
            progress.step(0, 0)
            looked.wait(0.01)

    def cancel() -> None:
        for dialog in dialogs():
            dialog.canceled.emit()

    timer = QTimer(window, interval=50)
    timer.timeout.connect(cancel)
    timer.start()
    assert run_waiting(window, "Opening", work) is None
    assert dialogs() == []


@pytest.mark.usefixtures("qapp")
def test_a_window_may_go_as_soon_as_its_work_is_over() -> None:
    # A worker that still spoke for a job that was gone would be told of here, or end the program.
    def work(_: JobProgress) -> None:
        raise ValueError("no")

    for _ in range(1_000):
        home = QWidget()
        with suppress(ValueError):
            run_waiting(home, "Opening", work)
        shiboken6.delete(home)
    QThreadPool.globalInstance().waitForDone()
