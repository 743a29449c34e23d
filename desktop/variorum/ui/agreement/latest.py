"""Work in a worker of which only the latest counts: what is asked anew replaces it."""

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from variorum.ui.jobs import Job, JobProgress

_PATIENCE = 10.0
"""Seconds to wait for a worker to notice that it is no longer wanted."""

Work = Callable[[JobProgress], Any]


class Latest(QObject):
    """Runs work and hands on its result, unless other work was asked for meanwhile."""

    stepped = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._run: _Run | None = None

    @property
    def running(self) -> bool:
        """Whether work is under way whose result is still wanted."""
        return self._run is not None

    def start(self, work: Work, then: Callable[[Any], None]) -> None:
        """Do ``work`` in a worker and hand its result to ``then`` in the main thread."""
        self.stop()
        self._run = _Run(self, work, then)

    def stop(self, *, wait: bool = False) -> None:
        """Drop what is under way; with ``wait``, come back when its worker has ended."""
        run, self._run = self._run, None
        if run is not None:
            run.job.cancel()
            if wait:
                run.over.wait(_PATIENCE)

    def ended(self, run: "_Run") -> bool:
        """Note that ``run`` ended, and tell whether its result is still wanted."""
        wanted = run is self._run
        if wanted:
            self._run = None
        run.deleteLater()
        return wanted

    def is_wanted(self, run: "_Run") -> bool:
        """Tell whether ``run`` is the latest."""
        return run is self._run


class _Run(QObject):
    """One piece of work; receives what its job sends, in the main thread."""

    def __init__(self, latest: Latest, work: Work, then: Callable[[Any], None]) -> None:
        super().__init__(latest)
        self._latest = latest
        self._then = then
        self.over = over = Event()

        def tracked(progress: JobProgress) -> object:
            try:
                # Who was cancelled while waiting for a thread does not begin.
                progress.step(0, 0)
                return work(progress)
            finally:
                over.set()

        # The job belongs to the application: it may outlive the screen that asked for it.
        application = QCoreApplication.instance()
        assert application is not None  # noqa: S101  there is no screen without one
        self.job = Job(tracked, application)
        queued = Qt.ConnectionType.QueuedConnection
        self.job.progress.stepped.connect(self._on_step, queued)
        self.job.finished.connect(self._on_finished, queued)
        self.job.failed.connect(self._on_failed, queued)
        self.job.cancelled.connect(self._on_cancelled, queued)
        self.job.start()

    @Slot(int, int)
    def _on_step(self, done: int, total: int) -> None:
        if total and self._latest.is_wanted(self):
            self._latest.stepped.emit(done, total)

    def _end(self) -> Callable[[Any], None] | None:
        """End, and return what takes the result, if that is still wanted.

        What takes it may hold the last reference to its screen, which must not go when Qt takes
        this run apart.
        """
        then, self._then = self._then, _nobody
        return then if self._latest.ended(self) else None

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        then = self._end()
        if then is not None:
            then(result)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        # What went wrong with records that have changed since is nobody's business.
        if self._end() is not None:
            raise error

    @Slot()
    def _on_cancelled(self) -> None:
        self._end()


def _nobody(_result: object) -> None:
    """Take a result that nobody waits for."""
