"""Long work: computed in a worker, applied by the main thread."""

from collections.abc import Callable
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import (
    QEventLoop,
    QObject,
    QRunnable,
    Qt,
    QThreadPool,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget
from typing_extensions import override

from variorum.errors import Cancelled
from variorum.ui.memory import give_back_memory

Result = TypeVar("Result")

_SOON = 500
"""Milliseconds after which a job shows its progress."""


class JobProgress(QObject):
    """What a job tells of its progress, and how it learns that it is no longer wanted."""

    stepped = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.cancelled = False

    def step(self, done: int, total: int) -> None:
        """Tell that ``done`` of ``total`` parts are done.

        Raises:
            Cancelled: if the person asked to stop.
        """
        if self.cancelled:
            raise Cancelled
        self.stepped.emit(done, total)


class Job(QObject):
    """A piece of work in a thread of its own. Signals arrive in the main thread."""

    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, work: Callable[[JobProgress], Any], parent: QObject) -> None:
        super().__init__(parent)
        self.progress = JobProgress()
        self.has_run = Event()
        """Set when the worker has no more to say: until then nobody may delete the job."""
        self._work = work
        self.ended.connect(self.deleteLater)

    def start(self) -> None:
        """Begin."""
        QThreadPool.globalInstance().start(_Runner(self))

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self.progress.cancelled = True

    def run(self) -> None:
        """Do the work; called in the worker."""
        try:
            result = self._work(self.progress)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001  handed on to the main thread, which raises it
            self.failed.emit(error)
        else:
            self.finished.emit(result)
        self.ended.emit()
        self.has_run.set()
        give_back_memory()


def end_jobs(parent: QObject) -> None:
    """Ask the jobs of ``parent`` to stop, and wait until they have."""
    for job in parent.findChildren(Job):
        job.cancel()
    QThreadPool.globalInstance().waitForDone()


def run_quietly(
    parent: QObject,
    work: Callable[[JobProgress], Any],
    then: Callable[[Any], None],
    failed: Callable[[Exception], None],
) -> None:
    """Do ``work`` in a worker without showing it; tell ``then`` or ``failed`` what came of it."""
    job = Job(work, parent)
    job.finished.connect(then, Qt.ConnectionType.QueuedConnection)
    job.failed.connect(failed, Qt.ConnectionType.QueuedConnection)
    job.start()


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    @override
    def run(self) -> None:
        self._job.run()


def run_job(
    parent: QWidget,
    title: str,
    work: Callable[[JobProgress], Any],
    then: Callable[[Any], None],
) -> Job:
    """Do ``work`` in a worker and hand its result to ``then``; show progress if it takes long.

    An exception of the work is raised in the main thread, where the window shows it. A job that
    was cancelled has no result.
    """
    job = Job(work, parent)
    dialog = _Waited(title, parent)
    _Outcome(job, dialog, then)
    job.start()
    return job


class _Waited(QProgressDialog):
    """Shows how far a job is, once it takes long, and lets it be cancelled."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, "", 0, 0, parent)
        self.setCancelButtonText(self.tr("Cancel"))
        self.setWindowTitle("Variorum")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumDuration(_SOON)
        self.setAutoClose(False)
        self.setAutoReset(False)
        # Esc leaves the work; Enter, pressed by whoever does not look, leaves it alone.
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
            button.setDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()


def run_waiting(
    parent: QWidget, title: str, work: Callable[[JobProgress], Result]
) -> Result | None:
    """Do ``work`` in a worker and return its result; the window is painted and takes no input.

    Progress is shown if it takes long. None if it was cancelled; what ``work`` raises is raised.
    """
    job = Job(work, parent)
    waiting = _Waiting(job)
    job.start()
    waiting.wait_for_a_moment()
    if not waiting.over:
        dialog = _Waited(title, parent)
        dialog.canceled.connect(job.cancel)
        dialog.show()
        waiting.loop.exec()
        dialog.close()
        dialog.deleteLater()
    job.has_run.wait()
    if waiting.fault is not None:
        raise waiting.fault
    result: Result | None = waiting.result
    return result


class EditProgress:
    """Progress of an edit, which only the main thread may make; shown if it takes long."""

    def __init__(self, parent: QWidget, title: str) -> None:
        self._dialog = _Waited(title, parent)

    def step(self, done: int, total: int) -> None:
        """Tell that ``done`` of ``total`` parts are done, and let the window live on.

        Raises:
            Cancelled: if the person asked to stop.
        """
        self._dialog.setMaximum(total)
        self._dialog.setValue(done)
        if self._dialog.wasCanceled():
            raise Cancelled

    def close(self) -> None:
        """Take the progress away."""
        self._dialog.reset()
        self._dialog.deleteLater()


class _Outcome(QObject):
    """Receives what a job sends, in the main thread."""

    def __init__(self, job: Job, dialog: QProgressDialog, then: Callable[[Any], None]) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._then = then
        queued = Qt.ConnectionType.QueuedConnection
        job.progress.stepped.connect(self._on_step, queued)
        job.finished.connect(self._on_finished, queued)
        job.failed.connect(self._on_failed, queued)
        job.cancelled.connect(self._close, queued)
        dialog.canceled.connect(job.cancel)

    @Slot(int, int)
    def _on_step(self, done: int, total: int) -> None:
        if not self._dialog.wasCanceled():
            self._dialog.setMaximum(total)
            self._dialog.setValue(done)

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        self._close()
        self._then(result)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._close()
        raise error

    @Slot()
    def _close(self) -> None:
        self._dialog.blockSignals(True)
        self._dialog.reset()
        self._dialog.close()
        self._dialog.deleteLater()


class _Waiting(QObject):
    """Receives what a job sends, and ends the loop that waits for it."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.loop = QEventLoop()
        self.result: Any = None
        self.fault: Exception | None = None
        self.over = False
        queued = Qt.ConnectionType.QueuedConnection
        job.finished.connect(self._on_finished, queued)
        job.failed.connect(self._on_failed, queued)
        job.cancelled.connect(self._on_end, queued)

    def wait_for_a_moment(self) -> None:
        """Come back at the end of the job, or when it is time to show that it takes long."""
        QTimer.singleShot(_SOON, self.loop, self.loop.quit)
        self.loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        self.result = result
        self._on_end()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.fault = error
        self._on_end()

    @Slot()
    def _on_end(self) -> None:
        self.over = True
        self.loop.quit()
