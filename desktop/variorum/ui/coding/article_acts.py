"""What a coder does with an article as a whole: going on, finishing, skipping, noting."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect

from variorum.codebook.missing import missing_values
from variorum.model.article import Article
from variorum.model.codebook import Code
from variorum.model.coding import NoteKind
from variorum.project.corpus import set_state
from variorum.project.notes import add_note, notes_on
from variorum.ui.articleview.view import ArticleView
from variorum.ui.coding.article_list import ArticleList
from variorum.ui.coding.desk import Desk
from variorum.ui.notes.popup import NotePopup
from variorum.ui.notes.words import in_lines
from variorum.ui.opening.asking import AskLine
from variorum.ui.workspace import Workspace

Tell = Callable[..., None]
_ABOUT = 120


class ArticleActs(QObject):
    """The acts on articles."""

    def __init__(
        self,
        workspace: Workspace,
        desk: Desk,
        view: ArticleView,
        articles: ArticleList,
        notes: NotePopup,
    ) -> None:
        super().__init__(view)
        self._workspace = workspace
        self._desk = desk
        self._view = view
        self._articles = articles
        self._notes = notes
        self.tell: Tell = lambda *_: None
        self.ask_line: AskLine = lambda *_: ""
        self.near: Callable[[], QRect] = QRect

    def open(self, article: Article | None) -> None:
        """Open ``article`` and go to its text."""
        self._workspace.open_article(article)
        self._view.setFocus()

    def open_next(self) -> None:
        """Open the next article of the list."""
        self._open_neighbour(1, self.tr("This is the last article of the list."))

    def open_previous(self) -> None:
        """Open the previous article of the list."""
        self._open_neighbour(-1, self.tr("This is the first article of the list."))

    def _open_neighbour(self, step: int, at_the_end: str) -> None:
        article = self._articles.neighbour(self._workspace.article, step)
        if article is not None:
            self.open(article)
        else:
            self.tell(at_the_end)

    def mark_done(self) -> None:
        """Mark the article as done, and say which codings still lack something."""
        article = self._workspace.article
        if article is None:
            return
        set_state(self._workspace.project, article, "done")
        links = self._desk.links
        lacking = [
            coding
            for coding in self._desk.codings.values()
            if missing_values(self._desk.scheme, coding, links.get(coding.id, []))
        ]
        if lacking:
            first = min(lacking, key=lambda coding: coding.start)
            self.tell(
                self.tr("Done. Codings that still lack a required value: {count}.").format(
                    count=len(lacking)
                ),
                "news",
                self.tr("Show the first"),
                lambda: self._view.focus_coding(first.id),
            )
        elif not self._desk.codings:
            self.tell(self.tr("Done: nothing in this article is to be coded."))

    def mark_in_progress(self) -> None:
        """Mark the article as in progress."""
        if self._workspace.article is not None:
            set_state(self._workspace.project, self._workspace.article, "in_progress")

    def mark_not_begun(self) -> None:
        """Mark the article as not begun."""
        if self._workspace.article is not None:
            set_state(self._workspace.project, self._workspace.article, None)

    def skip(self) -> None:
        """Ask why, and mark the article as skipped."""
        article = self._workspace.article
        if article is None:
            return
        reason = self.ask_line(self.tr("Skip this article"), self.tr("Why is it skipped?"), "")
        if reason:
            set_state(self._workspace.project, article, "skipped", reason)

    def note(self) -> None:
        """Write a note or a question on the article, or on the selected words."""
        article = self._workspace.article
        if article is None:
            return
        project = self._workspace.project
        project.require_coder()
        span = self._view.selected_span()
        about = span.of(project.text(article)) if span else article.title

        def keep(kind: NoteKind, text: str) -> None:
            add_note(project, article, kind, text, span)
            self.tell(
                self.tr("The note is kept with the passage.")
                if span
                else self.tr("The note is kept with the article.")
            )

        known = in_lines(notes_on(project, article), {})
        place = f"{article.id} {span.start} {span.end}" if span else article.id
        self._notes.write(self.near(), about[:_ABOUT], place, known, keep)

    def note_on_code(self, code: Code, near: QRect) -> None:
        """Write a note on ``code``, beside ``near``."""
        project = self._workspace.project
        project.require_coder()

        def keep(kind: NoteKind, text: str) -> None:
            add_note(project, code, kind, text)

        about = self.tr("On the code “{code}”, for all coders").format(code=code.label)
        self._notes.write(near, about, code.id, (), keep)
