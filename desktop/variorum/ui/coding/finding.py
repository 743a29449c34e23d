"""Finding words in the open article."""

from PySide6.QtCore import QObject

from variorum.ui.articleview.view import ArticleView
from variorum.ui.coding.article_bar import ArticleBar


class Finding(QObject):
    """Ties the line for words to the marks in the text."""

    def __init__(self, view: ArticleView, bar: ArticleBar) -> None:
        super().__init__(view)
        self._view = view
        self._bar = bar
        self._count = 0
        bar.words_changed.connect(self._mark)
        bar.next_wanted.connect(self._step)
        bar.left.connect(self._leave)

    def use(self, view: ArticleView) -> None:
        """Find in another view of the article."""
        if view is not self._view:
            self.close()
            self._view = view

    def open(self) -> None:
        """Ask for words."""
        self._bar.open_find()

    def next(self) -> None:
        """Go to the next place."""
        self._step(1)

    def previous(self) -> None:
        """Go to the previous place."""
        self._step(-1)

    def close(self) -> None:
        """Mark nothing any more."""
        self._bar.close_find()

    def _leave(self) -> None:
        """Go on in the text with what was found: it is selected, to be coded or to read on."""
        self._view.select_found()
        self.close()
        self._view.setFocus()

    def _mark(self, words: str) -> None:
        self._count = self._view.find_words(words)
        self._bar.show_found(self._view.find_step(1) if self._count else 0, self._count)

    def _step(self, by: int) -> None:
        if self._count:
            self._bar.show_found(self._view.find_step(by), self._count)
        else:
            self._bar.open_find()
