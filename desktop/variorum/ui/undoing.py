"""Undo and redo in the window: their names in the menu, where they lead, what they say."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from variorum.model.change import Edit
from variorum.model.ruling import Ruling
from variorum.ui.edit_words import place_of
from variorum.ui.edit_words import said as words_of
from variorum.ui.workspace import Workspace

_SAID = 5_000
"""Milliseconds for which the status line says what was undone."""


class Undoing(QObject):
    """Takes edits back, shows the place where they were made, and says what they were.

    ``show_coding`` brings the article to the front, ``show_settling`` what coders disagree on,
    where they are compared or in the queue; ``say`` puts words into the status line for some
    milliseconds.
    """

    def __init__(
        self,
        workspace: Workspace,
        show_coding: Callable[[], None],
        show_settling: Callable[[Edit], None],
        say: Callable[[str, int], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._show_coding = show_coding
        self._show_settling = show_settling
        self._say = say

    def undo(self) -> None:
        """Take back the last edit, go to where it was, and say what it was."""
        if self._workspace.project.history.last is None:
            self._say(self.tr("There is nothing to undo."), _SAID)
            return
        self._after_replay(self._workspace.project.undo(), self.tr("Undone: {title}"))

    def redo(self) -> None:
        """Do again what was undone last, go to where it was, and say what it was."""
        if self._workspace.project.history.last_undone is None:
            self._say(self.tr("There is nothing to do again."), _SAID)
            return
        self._after_replay(self._workspace.project.redo(), self.tr("Done again: {title}"))

    def _after_replay(self, edit: Edit, said: str) -> None:
        if edit.records(Ruling):
            self._show_settling(edit)
        elif edit.article is not None:
            self._show_coding()
            place = place_of(edit)
            self._workspace.go_to(edit.article, coding=place.coding, span=place.span)
        title = words_of(edit, self._workspace.project, edit.article)
        self._say(said.format(title=title), _SAID)

    def name(self, undo: QAction, redo: QAction) -> None:
        """Let the entries of the menu say what they would do."""
        history = self._workspace.project.history if self._workspace.is_open else None
        last = history.last if history else None
        undone = history.last_undone if history else None
        undo.setText(self.tr("&Undo {what}").format(what=self._what(last)))
        redo.setText(self.tr("&Redo {what}").format(what=self._what(undone)))

    def _what(self, edit: Edit | None) -> str:
        """Return what ``edit`` was, as a menu says it."""
        if edit is None:
            return ""
        article = self._workspace.article
        said = words_of(edit, self._workspace.project, article.id if article else None)
        return (said[:1].lower() + said[1:]).replace("&", "&&")
