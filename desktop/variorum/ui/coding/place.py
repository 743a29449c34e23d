"""Where a person was reading: each article of a session, and the last one of a project."""

import json
from dataclasses import dataclass
from typing import Any

from variorum.model.article import Article
from variorum.project.project import Project
from variorum.ui import settings
from variorum.ui.articleview.view import ArticleView
from variorum.ui.coding.modes import Modes
from variorum.ui.workspace import Workspace

_MOST = 50
"""So many projects have a place."""
_MOST_ARTICLES = 500
"""So many articles of a session have one."""


@dataclass(frozen=True)
class Place:
    """A place in an article. Offsets are code points."""

    article: Article
    caret: int
    line: int
    """Offset of the first line in view."""
    down: float
    """How far down in the view that is, in lines."""
    mode: int
    """Read, Code or Compare, as `modes` counts them."""


class ReadArticles:
    """Where the articles of this session were left; not kept from one day to the next."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._left: dict[str, tuple[int, tuple[int, float]]] = {}

    def leave(self, article: Article) -> None:
        """Keep where ``article``, which the view shows, is read."""
        self._left.pop(article.id, None)
        self._left[article.id] = self._view.caret(), self._view.reading()
        if len(self._left) > _MOST_ARTICLES:
            del self._left[next(iter(self._left))]

    def place_in(self, article: Article) -> int:
        """Return the first code point in view where ``article`` was left; else its first."""
        return self._left[article.id][1][0] if article.id in self._left else 0

    def come_back(self, article: Article) -> None:
        """Show ``article``, which the view shows from its top, where it was left."""
        if article.id in self._left:
            caret, reading = self._left[article.id]
            self._view.put_caret(caret)
            self._view.return_to(reading)

    def forget(self) -> None:
        """Know no place any more: another project will be open."""
        self._left.clear()


def remember(workspace: Workspace, view: ArticleView, modes: Modes) -> None:
    """Keep which article is open, where it is read, and in which mode."""
    if workspace.article is None:
        return
    project = workspace.project.info.id
    place = [project, workspace.article.id, view.caret(), *view.reading(), modes.mode]
    others = [line for line in settings.PLACES.get() if _facts(line)[:1] != [project]]
    settings.PLACES.set([json.dumps(place), *others][:_MOST])


def last_place(project: Project) -> Place | None:
    """Return where ``project`` was left; None if it never was, or its article has gone."""
    for line in settings.PLACES.get():
        match _facts(line):
            case [project.info.id, str(name), int(caret), int(top), float(down), int(mode)]:
                article = project.reader.find(Article, name)
                return Place(article, caret, top, down, mode) if article else None
    return None


def go_on(place: Place, project: Project, view: ArticleView, modes: Modes) -> None:
    """Show ``place``; its article is open."""
    length = len(project.text(place.article))
    view.put_caret(min(place.caret, length))
    view.return_to((min(place.line, length), place.down))
    modes.choose(place.mode)


def _facts(line: str) -> list[Any]:
    try:
        found = json.loads(line)
    except ValueError:
        return []
    return found if isinstance(found, list) else []
