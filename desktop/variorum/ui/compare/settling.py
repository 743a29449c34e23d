"""One key in the compared text settles a passage, as on the screen of settling."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from variorum.comparison.settling import Case
from variorum.model.ruling import Ruling
from variorum.project.adjudication import case_of, take, take_none
from variorum.project.project import Project
from variorum.ui.compare.page import ComparePage
from variorum.ui.compare.words import ruling_words

_ALL, _NONE = "b", "x"


class SettlingKeys(QObject):
    """Rules on the line-up that has the focus, says what stands, and goes on to the next."""

    def __init__(self, page: ComparePage, tell: Callable[[str], object]) -> None:
        super().__init__(page)
        self._page = page
        self._tell = tell
        page.key_pressed.connect(self.press)

    def press(self, key: str) -> None:
        """Let a coder's version stand (his or her number), all of them (B) or nothing (X)."""
        key = key.lower()
        desk = self._page.desk
        number = int(key) if key.isascii() and key.isdigit() else 0
        if not (key in (_ALL, _NONE) or 0 < number <= len(desk.coders)):
            return
        lineup, project = self._page.focused, desk.project
        if lineup is None or project is None:
            self._tell(self.tr("Go to a difference first, with N, or click coded text."))
            return
        ruling = self._rule(project, case_of(project, lineup, desk.coders), key, number)
        self._tell(ruling_words(ruling, desk.coders))
        self._page.next_difference()

    def _rule(self, project: Project, case: Case, key: str, number: int) -> Ruling:
        if key == _NONE:
            return take_none(project, case)
        if key == _ALL:
            return take(project, case, [coding.coder for coding in case.codings])
        return take(project, case, [self._page.desk.coders[number - 1].id])
