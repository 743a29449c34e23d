"""What there is to report of a comparison, computed once, in a worker, when somebody looks."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from variorum.agreement.settings import Settings
from variorum.model.snapshot import Snapshot
from variorum.report.findings import Findings, find
from variorum.report.settings import ReportSettings
from variorum.ui.agreement.latest import Latest


class FindingsSource(QObject):
    """Findings for every page that shows some; ``limit`` is that of *how much more*."""

    found = Signal()
    """``findings`` are there."""
    forgotten = Signal()
    """What was found is no longer so."""
    stepped = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.findings: Findings | None = None
        self.limit = ReportSettings().limit
        self.name = ""
        self._asked: tuple[Snapshot, Settings] | None = None
        self._finding = Latest(self)
        self._finding.stepped.connect(self.stepped)

    @property
    def is_offered(self) -> bool:
        """Whether there is a comparison to look into."""
        return self._asked is not None

    def offer(self, snapshot: Snapshot, settings: Settings) -> None:
        """Take another comparison; nothing is computed until a page asks."""
        # What has a row of its own in the table changes no finding.
        standard = Settings()
        asked = (snapshot, replace(settings, by=standard.by, bootstrap=standard.bootstrap))
        if self._asked is not None and self._asked[0] is snapshot and self._asked[1] == asked[1]:
            return
        self.forget()
        self._asked = asked
        self.forgotten.emit()

    def call(self, name: str) -> None:
        """Take the name by which the comparison is kept; it changes no figure."""
        if name == self.name:
            return
        self.name = name
        if self.findings is not None:
            self.findings = self.findings.kept_as(name)
            self.forgotten.emit()

    def forget(self, *, wait: bool = False) -> None:
        """Drop the comparison: its records have changed."""
        self._finding.stop(wait=wait)
        self._asked, self.findings = None, None
        self.forgotten.emit()

    def set_limit(self, limit: float) -> None:
        """Reckon with another limit."""
        if limit != self.limit:
            self.limit = limit
            self.findings = None
            self._finding.stop()
            self.forgotten.emit()

    def ask(self) -> None:
        """Compute what there is to find, unless that is done or under way."""
        if self._asked is None or self.findings is not None or self._finding.running:
            return
        snapshot, settings = self._asked
        wanted = ReportSettings(compared=settings, limit=self.limit)
        self._finding.start(lambda progress: find(snapshot, wanted, progress.step), self._on_found)

    def cancel(self) -> None:
        """Leave the work that is under way."""
        self._finding.stop()

    def _on_found(self, findings: Findings) -> None:
        self.findings = findings.kept_as(self.name)
        self.found.emit()
