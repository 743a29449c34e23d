"""The rows of the list of articles: what is shown of each, which are shown, in which order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from variorum.model.article import Article, ArticleState
from variorum.text.folding import folded

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()

Order = Literal["imported", "title", "outlet", "oldest", "newest", "codings"]
IMPORTED: Order = "imported"


@dataclass(frozen=True)
class ArticleRow:
    """An article as the list shows it."""

    article: Article
    state: str
    codings: int
    folded: str
    """What a filter is compared with."""


class ArticleListModel(QAbstractListModel):
    """The articles that the filter lets through, in order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: list[ArticleRow] = []
        self.rows: list[ArticleRow] = []
        self._wanted = ""
        self._states: tuple[str, ...] = ()
        self._order: Order = IMPORTED

    def set_articles(
        self,
        articles: Sequence[Article],
        states: Mapping[str, ArticleState],
        counts: Mapping[str, int],
    ) -> None:
        """Show ``articles`` with the coder's states and numbers of codings by article id."""
        self._all = [
            ArticleRow(
                article,
                states[article.id].state if article.id in states else "",
                counts.get(article.id, 0),
                folded(f"{article.title} {article.outlet} {article.author} {article.date}"),
            )
            for article in articles
        ]
        self._sift()

    def set_progress(
        self, article: str, *, state: str | None = None, codings: int | None = None
    ) -> None:
        """Show another state or number of codings for the article with this id."""
        for rows in (self._all, self.rows):
            for number, row in enumerate(rows):
                if row.article.id == article:
                    rows[number] = replace(
                        row,
                        state=row.state if state is None else state,
                        codings=row.codings if codings is None else codings,
                    )
                    if rows is self.rows and rows[number] != row:
                        changed = self.index(number)
                        self.dataChanged.emit(changed, changed)
                    break

    def sift(self, words: str, states: tuple[str, ...], order: Order) -> None:
        """Show only articles with all of ``words``, and in one of ``states`` if any is given."""
        self._wanted = words
        self._states = states
        self._order = order
        self._sift()

    def total(self) -> int:
        """Return how many articles there are, filtered or not."""
        return len(self._all)

    def row_of(self, article: str) -> int:
        """Return the row of the article with this id; -1 if the filter hides it."""
        for number, row in enumerate(self.rows):
            if row.article.id == article:
                return number
        return -1

    def _sift(self) -> None:
        words = folded(self._wanted).split()
        rows = [
            row
            for row in self._all
            if (not self._states or row.state in self._states)
            and all(word in row.folded for word in words)
        ]
        self.beginResetModel()
        self.rows = _ordered(rows, self._order)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.article.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.article.title}, {row.article.outlet}, {self.state_name(row.state)}"
        if role == ROW_ROLE:
            return row
        return None

    def state_name(self, state: str) -> str:
        """Return what a state is called."""
        return {
            "in_progress": self.tr("in progress"),
            "done": self.tr("done"),
            "skipped": self.tr("skipped"),
        }.get(state, self.tr("not begun"))


def _ordered(rows: list[ArticleRow], order: Order) -> list[ArticleRow]:
    """Return ``rows``, which are as imported, in ``order``; what has no outlet or date is last."""
    match order:
        case "imported":
            return rows
        case "title":
            return sorted(rows, key=lambda row: row.folded)
        case "outlet":
            return sorted(
                rows, key=lambda row: (not row.article.outlet, folded(row.article.outlet))
            )
        case "oldest":
            return sorted(rows, key=lambda row: (not row.article.date, row.article.date))
        case "newest":
            return sorted(rows, key=lambda row: row.article.date, reverse=True)
        case "codings":
            return sorted(rows, key=lambda row: -row.codings)
