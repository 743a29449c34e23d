"""Read, Code or Compare: what is done with the open article."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from variorum.ui import settings
from variorum.ui.articleview.view import ArticleView
from variorum.ui.coding.article_bar import ArticleBar
from variorum.ui.coding.cover import Cover
from variorum.ui.coding.finding import Finding
from variorum.ui.compare.page import ComparePage
from variorum.ui.widgets.three_columns import ThreeColumns
from variorum.ui.workspace import Workspace

READ, CODE, COMPARE = 0, 1, 2
_TEXT, _EMPTY, _COMPARED, _COVER = range(4)


@dataclass(frozen=True)
class Stage:
    """The parts of the coding screen that look different in each mode."""

    view: ArticleView
    compare: ComparePage
    bar: ArticleBar
    finding: Finding
    columns: ThreeColumns
    middle: QStackedWidget
    """The text, the empty page, Compare, the cover: in this order."""
    cover: Cover
    right: QStackedWidget
    """The panels at the right; that of Compare is the last."""
    pages: QWidget
    """What chooses between the panels when coding."""


class Modes(QObject):
    """The mode of the coding screen. Codings are made and changed in Code alone."""

    changed = Signal(int)
    """``READ``, ``CODE`` or ``COMPARE`` is the mode now."""

    def __init__(self, workspace: Workspace, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stage = stage
        self._panels = (True, True)
        self._came_to = (0, 0.0)
        """What Compare showed first; who read no further finds Code as it was left."""
        self.mode = CODE
        stage.bar.codings_chosen.connect(self._choose_codings)
        stage.cover.read_on.connect(self.read_on)

    def read(self) -> None:
        """Show a clean page."""
        self.choose(READ)

    def code(self) -> None:
        """Make and change codings."""
        self.choose(CODE)

    def compare(self) -> None:
        """Show several coders side by side."""
        self.choose(COMPARE)

    def toggle_codings(self) -> None:
        """Read without any codings, or with faint ones."""
        if self.mode == READ:
            settings.READ_CODINGS.set(not settings.READ_CODINGS.get())
        else:
            settings.READ_CODINGS.set(False)
        self.read()

    def choose(self, mode: int) -> None:
        """Let ``mode`` be the mode."""
        stage, before = self._stage, self.mode
        former, place = self.view, (self.view.caret(), self.view.reading())
        if before == CODE and mode != CODE:
            self._panels = stage.columns.left_wanted, stage.columns.right_wanted
        self.mode = mode
        stage.finding.use(self.view)
        self._dress_text()
        stage.bar.set_mode(reading=mode == READ, coding=mode == CODE)
        stage.columns.show_middle_alone(alone=mode == READ)
        if mode == CODE and before != CODE:
            stage.columns.left_wanted, stage.columns.right_wanted = self._panels
            stage.columns.refold()
        elif mode == COMPARE:
            stage.columns.open_right()
        stage.pages.setVisible(mode != COMPARE)
        last = stage.right.count() - 1
        if mode == COMPARE:
            stage.right.setCurrentIndex(last)
        elif stage.right.currentIndex() == last:
            stage.right.setCurrentIndex(0)
        self.show_article()
        if self.view is not former and self._workspace.article is not None:
            self._go_on_at(*place)
        self.changed.emit(mode)
        if self._stage.middle.currentIndex() == _COVER:
            return
        # The caret shows where the keyboard is: a ring around the page would only disturb.
        self.view.setFocus(Qt.FocusReason.MouseFocusReason)

    def _go_on_at(self, caret: int, reading: tuple[int, float]) -> None:
        """Show in the view of this mode what was read in that of another."""
        if self.is_comparing:
            self.view.put_caret(caret)
            self.view.return_to(reading)
            self._came_to = self.view.reading()
        elif self.mode != COMPARE and reading != self._came_to:
            self.view.put_caret(caret)
            self.view.return_to(reading)

    @property
    def is_comparing(self) -> bool:
        """Whether coders are compared, and there is something that may be seen."""
        return self.mode == COMPARE and self._stage.compare.is_allowed

    @property
    def view(self) -> ArticleView:
        """The view that shows the article in this mode."""
        return self._stage.compare.view if self.mode == COMPARE else self._stage.view

    def show_article(self) -> None:
        """Show the open article, or what to do without one."""
        workspace, stage = self._workspace, self._stage
        article = workspace.article
        if self.mode == COMPARE:
            stage.compare.lay(workspace.project if workspace.is_open else None, article)
        if article is None:
            stage.bar.hide()
        else:
            stage.bar.appear()
        if article is None:
            stage.middle.setCurrentIndex(_EMPTY)
        elif stage.cover.covers(article):
            stage.cover.name(article)
            stage.middle.setCurrentIndex(_COVER)
        else:
            stage.cover.lift(article)
            stage.middle.setCurrentIndex(_COMPARED if self.mode == COMPARE else _TEXT)

    def read_on(self) -> None:
        """Show the article that was covered."""
        self.show_article()
        self.view.setFocus(Qt.FocusReason.MouseFocusReason)

    def toggle_warning(self) -> None:
        """Cover sensitive articles until the coder wants to read them, or show them at once."""
        settings.SENSITIVE_WARNING.set(not settings.SENSITIVE_WARNING.get())
        self.show_article()

    def show_compared(self, start: int, end: int, codes: frozenset[str]) -> bool:
        """Show a passage in Compare, if coders may be compared here; tell whether they may."""
        if self._workspace.article is None:
            return False
        self._stage.compare.desk.lay(self._workspace.project, self._workspace.article)
        if not self._stage.compare.is_allowed:
            return False
        self.compare()
        self._stage.compare.show_passage(start, end, codes)
        return True

    def _dress_text(self) -> None:
        shown = settings.READ_CODINGS.get()
        self._stage.view.set_editable(editable=self.mode == CODE)
        if self.mode != READ:
            self._stage.view.set_reading("shown")
        else:
            self._stage.view.set_reading("faint" if shown else "off")
        self._stage.bar.show_codings_choice(shown=shown)

    def _choose_codings(self, shown: bool) -> None:
        settings.READ_CODINGS.set(shown)
        self._dress_text()
        self.view.setFocus()
