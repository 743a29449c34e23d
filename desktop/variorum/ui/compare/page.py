"""Compare: several coders of one article on one page, and the way from difference to difference."""

from bisect import bisect_right

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from variorum.comparison.disagreements import Lineup
from variorum.model.article import Article
from variorum.model.change import Edit
from variorum.model.ruling import Ruling
from variorum.project.project import Project
from variorum.text.span import Span
from variorum.ui.articleview.view import ArticleView
from variorum.ui.compare.desk import CompareDesk
from variorum.ui.compare.header import CompareHeader
from variorum.ui.compare.panel import ComparePanel
from variorum.ui.compare.words import obstacle_words
from variorum.ui.theme import Theme
from variorum.ui.widgets.coder_badge import initials
from variorum.ui.widgets.question import words
from variorum.ui.widgets.saying import say

_TEXT, _OBSTACLE = 0, 1


class ComparePage(QStackedWidget):
    """The compared text with its header; ``panel`` belongs beside it.

    A difference is a ``Lineup`` whose coders differ. ``focused`` is the line-up that has the focus,
    which need not be a difference: Tab and the mouse go to any coding.
    """

    difference_focused = Signal(object)
    """This ``Lineup`` has the focus now; None: none has."""
    compared = Signal()
    """Other coders, codings or differences are shown now."""
    key_pressed = Signal(str)
    """A letter or digit was pressed in the text, which Compare itself does not use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = CompareDesk()
        self.view = ArticleView()
        self.view.setAccessibleName(self.tr("Article text, coders compared"))
        self.view.set_editable(editable=False)
        self.header = CompareHeader(self.view)
        self.panel = ComparePanel(self.desk)
        self.obstacle = words("", "empty")
        self.focused: Lineup | None = None
        self._lay_out()
        self.view.coding_focused.connect(self._on_coding)
        self.view.key_pressed.connect(self.key_pressed)
        self.panel.wanted.connect(self.show_lineup)
        self.panel.sifted.connect(self._on_sifted)
        self.panel.left.connect(self.view.setFocus)

    def _lay_out(self) -> None:
        text = QWidget()
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.view, 1)
        self.obstacle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.obstacle.setContentsMargins(80, 40, 80, 40)
        self.addWidget(text)
        self.addWidget(self.obstacle)

    @property
    def is_allowed(self) -> bool:
        """Whether there is something to compare that may be seen."""
        return not self.desk.found.obstacle

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        for part in (self.view, self.header, self.panel):
            part.set_theme(theme)

    def set_text_size(self, size: int) -> None:
        """Let the article's text be ``size`` pixels."""
        self.view.set_text_size(size)

    def lay(self, project: Project | None, article: Article | None) -> None:
        """Compare the coders of ``article``, from its top."""
        self.desk.lay(project, article)
        self._show_text()

    def follow(self, edit: Edit) -> None:
        """Show what ``edit`` changed."""
        if not self.desk.concerns(edit):
            if edit.records(Ruling):
                self.panel.show_lineup(self.focused)
            return
        allowed, coders = self.is_allowed, list(self.desk.coders)
        self.desk.refresh()
        if (self.is_allowed, list(self.desk.coders)) != (allowed, coders):
            self._show_text()
            return
        kept = self.focused
        self.view.set_codings(self.desk.shown())
        self._refresh()
        self._focus_again(kept)

    def toggle_coder(self, coder: str) -> bool:
        """Compare the coder with this id or not; tell whether it could be: two must stay."""
        done = self.desk.toggle(coder)
        if done:
            self._show_text(keep_place=True)
        return done

    def next_difference(self) -> None:
        """Go to the next difference, from the last one to the first."""
        self._step(1)

    def previous_difference(self) -> None:
        """Go to the difference before, from the first one to the last."""
        self._step(-1)

    def show_lineup(self, lineup: Lineup) -> None:
        """Give ``lineup`` the focus and bring it into view."""
        first = next(
            iter(lineup.codings[one.id] for one in self.desk.coders if one.id in lineup.codings)
        )
        self.view.focus_coding(first.id)
        self.view.scroll_to(Span(lineup.start, lineup.end))

    def show_passage(self, start: int, end: int, codes: frozenset[str] = frozenset()) -> None:
        """Go to the first difference in the passage or, without any, to the passage.

        With ``codes``, only a difference that has to do with one of them is meant.
        """
        for lineup in self.desk.differences():
            given = {coding.code for coding in lineup.codings.values()}
            if lineup.start < end and start < lineup.end and (not codes or codes & given):
                self.show_lineup(lineup)
                return
        self.view.focus_coding("")
        self.view.scroll_to(Span(start, end))

    def facts(self) -> str:
        """Return what the status line says: how much is the same."""
        if not self.is_allowed:
            return ""
        found = self.desk.tally()
        said = [
            self.tr("{coder} {codings} codings, {matched} matched").format(
                coder=initials(coder.name),
                codings=found.codings[coder.id],
                matched=found.matched[coder.id],
            )
            for coder in self.desk.coders
        ]
        if found.same is not None:
            said.append(
                self.tr("same codes on {share} % of the coded text").format(
                    share=round(100 * found.same)
                )
            )
        return "  ·  ".join(said)

    def _show_text(self, *, keep_place: bool = False) -> None:
        self.focused = None
        coders = self.desk.coders
        self.setCurrentIndex(_TEXT if self.is_allowed else _OBSTACLE)
        self.obstacle.setText(obstacle_words(self.desk.found) if self.desk.article else "")
        self.header.set_coders([coder.name for coder in coders] if self.is_allowed else [])
        project, article = self.desk.project, self.desk.article
        if project is None or article is None or not self.is_allowed:
            self.view.set_article("", [])
            self._refresh()
            say(self, self.obstacle.text())
            return
        if keep_place:
            self.view.set_codings([])
        else:
            self.view.set_article(project.text(article), [], article.language)
            self.panel.list.scrollToTop()
        self.view.set_sides(len(coders))
        self.view.set_codings(self.desk.shown())
        self._refresh()

    def _refresh(self) -> None:
        self.panel.refresh()
        self.panel.show_lineup(self.focused)
        self.compared.emit()

    def _focus_again(self, kept: Lineup | None) -> None:
        """After an edit, stay with what still stands of the focused line-up."""
        focused = self.view.focused_coding
        ids = [focused.id] if focused else []
        ids += [coding.id for coding in kept.codings.values()] if kept else []
        for id_ in ids:
            lineup = self.desk.lineup_of(id_)
            if lineup is not None:
                self._focus(lineup, id_)
                return
        self._on_coding("")

    def _on_sifted(self) -> None:
        self.panel.refresh()
        self.panel.list.show_current(self.focused)
        self.compared.emit()

    def _on_coding(self, id_: str) -> None:
        lineup = self.desk.lineup_of(id_)
        if lineup is None:
            self.focused = None
            self.panel.show_lineup(None)
            self.difference_focused.emit(None)
        else:
            self._focus(lineup, id_)

    def _focus(self, lineup: Lineup, id_: str) -> None:
        if self.view.focused_coding is None:
            self.view.focus_coding(id_, reveal=False)
            return
        self.focused = lineup
        self.view.put_beside(one.id for one in lineup.codings.values() if one.id != id_)
        self.panel.show_lineup(lineup)
        self.difference_focused.emit(lineup)

    def _step(self, by: int) -> None:
        shown = self.desk.differences()
        if not shown:
            return
        if self.focused is not None:
            here = self.focused.start, self.focused.end
            if self.focused in shown:
                number = shown.index(self.focused) + by
            else:
                number = bisect_right([(one.start, one.end) for one in shown], here)
                number -= by < 0
        else:
            caret = self.view.caret()
            number = next((n for n, one in enumerate(shown) if one.start >= caret), len(shown))
            number -= by < 0
        self.show_lineup(shown[number % len(shown)])
