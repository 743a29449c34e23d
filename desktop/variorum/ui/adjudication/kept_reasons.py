"""The reasons that the team keeps: to keep one more, to word one anew, to keep one no longer."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from variorum.model.ruling import Reason
from variorum.project.reasons import add_reason, change_reason, reasons, remove_reason
from variorum.ui.adjudication.case_panel import CasePanel
from variorum.ui.opening.asking import AskLine
from variorum.ui.workspace import Workspace


class KeptReasons(QObject):
    """What the button beside the reason does. Rulings keep the words that they were given.

    ``ask_line`` asks for one line of text and answers with nothing where the person left it.
    """

    def __init__(self, workspace: Workspace, panel: CasePanel) -> None:
        super().__init__(panel)
        self._workspace = workspace
        self._panel = panel
        self.ask_line: AskLine = lambda *_: ""
        self.menu = QMenu(panel)
        panel.keep.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._fill)

    @property
    def written(self) -> str:
        """What is written as the reason."""
        return self._panel.reason.currentText().strip()

    def _kept(self) -> Reason | None:
        known = reasons(self._workspace.project)
        return next((one for one in known if one.text == self.written), None)

    def _fill(self) -> None:
        self.menu.clear()
        kept = self._kept()
        keep = self.menu.addAction(self.tr("&Keep this reason"), self.keep)
        keep.setEnabled(bool(self.written) and kept is None)
        for text, act in (
            (self.tr("&Word it anew…"), self.reword),
            (self.tr("Re&move it from the list"), self.remove),
        ):
            self.menu.addAction(text, act).setEnabled(kept is not None)

    def keep(self) -> None:
        """Keep the reason that is written, for all rulings of the team."""
        add_reason(self._workspace.project, self.written)

    def reword(self) -> None:
        """Ask for other words for the kept reason that is written."""
        kept = self._kept()
        if kept is None:
            return
        words = self.ask_line(self.tr("Reason"), self.tr("In other words:"), kept.text)
        if words:
            changed = change_reason(self._workspace.project, kept, words)
            self._panel.reason.setEditText(changed.text)

    def remove(self) -> None:
        """Keep the reason that is written no longer; Undo brings it back."""
        kept = self._kept()
        if kept is not None:
            remove_reason(self._workspace.project, kept)
