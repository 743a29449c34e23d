"""What bar and status line tell of the coding screen: place in the list, facts, keys."""

from PySide6.QtCore import QObject, Signal

from variorum.ui.articleview.view import ArticleView
from variorum.ui.coding.article_list import ArticleList
from variorum.ui.coding.desk import Desk
from variorum.ui.coding.hints import Place, hints_for
from variorum.ui.coding.modes import COMPARE, Modes
from variorum.ui.compare.page import ComparePage
from variorum.ui.language import counted
from variorum.ui.workspace import Workspace

BETWEEN_FACTS = "  ·  "
"""Also in the sentences of `tell_facts` and its translations."""


class Telling(QObject):
    """Tells what is so now, whenever the screen says that it may be otherwise."""

    facts_changed = Signal(str)
    hints_changed = Signal(str)
    position_changed = Signal(int, int)
    """The open article is this one of so many; counted from 1."""

    def __init__(
        self, workspace: Workspace, desk: Desk, view: ArticleView, modes: Modes, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._desk = desk
        self._view = view
        self._modes = modes

    def tell_position(self, articles: ArticleList) -> None:
        """Tell where the open article stands in the list."""
        article = self._workspace.article
        row = articles.model.row_of(article.id) if article else -1
        self.position_changed.emit(row + 1, len(articles.model.rows))

    def tell_facts(self, compare: ComparePage) -> None:
        """Tell how much of the article is coded or, where coders are compared, how they differ."""
        coder = self._workspace.project.coder if self._workspace.is_open else None
        if self._workspace.article is None or coder is None:
            self.facts_changed.emit("")
            return
        if self._modes.mode == COMPARE:
            self.facts_changed.emit(compare.facts())
            return
        codings, codes = len(self._desk.codings), len(self._desk.counts())
        self.facts_changed.emit(
            self.tr("{codings} by {coder}  ·  {codes}  ·  deepest overlap {deep}").format(
                codings=counted(codings, self.tr("1 coding"), self.tr("{count} codings")),
                coder=coder.name,
                codes=counted(codes, self.tr("1 code"), self.tr("{count} codes")),
                deep=self._desk.deepest_overlap(),
            )
        )

    def tell_hints(self, place: Place) -> None:
        """Tell what the keys do now, where ``place`` has them."""
        hints = ""
        nothing = self._modes.mode == COMPARE and not self._modes.is_comparing
        if self._workspace.article is not None and not nothing:
            hints = hints_for(
                self._modes.mode,
                selected=self._view.selected_span() is not None,
                focused=self._modes.view.focused_coding is not None,
                place=place,
            )
        self.hints_changed.emit(hints)
