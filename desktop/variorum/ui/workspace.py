"""What is open: the project, the coder, the article; and the one signal that tells of edits."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from variorum.errors import VariorumError, sentence
from variorum.model.article import Article
from variorum.model.change import Edit
from variorum.project.project import Project

_PAUSE = 2_000
"""Milliseconds without an edit after which the file itself is brought up to date."""


class NothingOpen(VariorumError):
    """An act that needs a project, without one."""

    template = sentence("errors", "No project is open. Open one, or make a new one.")


class Workspace(QObject):
    """The open project, its coder and article. Handed to every screen; there are no globals."""

    opened = Signal()
    """Another project was opened, or the open one was closed."""
    edited = Signal(object)
    """An ``Edit`` was made, undone or redone."""
    coder_changed = Signal()
    article_changed = Signal()
    passage_wanted = Signal(int, int)
    """Show this range of the open article."""
    coding_wanted = Signal(str)
    """Focus the coding with this id in the open article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._article: Article | None = None
        self._unwatch: Callable[[], None] = lambda: None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._write_out)

    @property
    def is_open(self) -> bool:
        """Whether a project is open."""
        return self._project is not None

    @property
    def project(self) -> Project:
        """The open project.

        Raises:
            NothingOpen: if there is none.
        """
        if self._project is None:
            raise NothingOpen
        return self._project

    @property
    def article(self) -> Article | None:
        """The article that is being read."""
        return self._article

    @property
    def path(self) -> Path | None:
        """The file of the open project."""
        return self._project.path if self._project else None

    def open(self, project: Project) -> None:
        """Let ``project`` be the open one; the former is closed."""
        self.close()
        self._project = project
        self._unwatch = project.watch(self._on_edit)
        self.opened.emit()

    def close(self) -> None:
        """Close the open project, if there is one."""
        project = self.let_go()
        if project is not None:
            project.close()

    def let_go(self) -> Project | None:
        """Show nothing any more, and return the project that was open, still open."""
        if self._project is None:
            return None
        self._unwatch()
        self._pause.stop()
        project, self._project, self._article = self._project, None, None
        self.article_changed.emit()
        self.opened.emit()
        return project

    def use_coder(self, name: str) -> None:
        """Let the coder with this name be the one who codes."""
        self.project.use_coder(name)
        self.coder_changed.emit()

    def open_article(self, article: Article | None) -> None:
        """Show ``article``."""
        if article == self._article:
            return
        self._article = article
        self.article_changed.emit()

    def go_to(self, article: str, *, coding: str = "", span: tuple[int, int] | None = None) -> None:
        """Show the article with this id, and in it a coding or a passage."""
        found = self.project.reader.find(Article, article)
        if found is None:
            return
        self.open_article(found)
        if coding:
            self.coding_wanted.emit(coding)
        elif span is not None:
            self.passage_wanted.emit(*span)

    def _on_edit(self, edit: Edit) -> None:
        for change in edit.records(Article):
            if self._article is not None and change.record.id == self._article.id:
                after = change.after
                self._article = after if isinstance(after, Article) else None
                self.article_changed.emit()
        self._pause.start()
        self.edited.emit(edit)

    def _write_out(self) -> None:
        if self._project is not None:
            self._project.write_out()
