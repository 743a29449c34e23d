"""Acts that make codings of codings: same as last, defaults, split, join."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from variorum.model.article import Article
from variorum.model.coding import Coding
from variorum.project import recoding as verbs
from variorum.text.segments import word_border
from variorum.text.span import Span
from variorum.ui.articleview.view import ArticleView
from variorum.ui.coding.acts import CodingActs
from variorum.ui.coding.desk import Desk

Tell = Callable[..., None]


class RecodingActs(QObject):
    """The acts, on the coding that has the focus."""

    def __init__(self, acts: CodingActs, desk: Desk, view: ArticleView, tell: Tell) -> None:
        super().__init__(view)
        self._acts = acts
        self._desk = desk
        self._view = view
        self._tell = tell

    # Answers

    def same_as_last(self) -> None:
        """Code the selected words, or answer of the focused coding, as the one made last."""
        self._answer_alike(with_links=False)

    def same_as_last_with_links(self) -> None:
        """The same, with the links of the one made last."""
        self._answer_alike(with_links=True)

    def set_defaults(self) -> None:
        """Give the focused coding what a new one has where it has no answer, and say what."""
        coding = self._acts.require_focused()
        if coding is None:
            return
        changed = verbs.set_defaults(self._acts.project, coding)
        new = changed.attributes.keys() - coding.attributes.keys()
        asked = self._desk.scheme.attributes_of(self._desk.code_of(coding))
        labels = [one.label for one in asked if one.id in new]
        if labels:
            self._tell(self.tr("Filled in: {labels}.").format(labels=", ".join(labels)))
        else:
            self._tell(self.tr("Nothing is empty that has a usual answer."))

    def _answer_alike(self, *, with_links: bool) -> None:
        spans, article = self._view.selected_spans(), self._desk.article
        if spans and article is not None:
            self._code_alike(article, spans, with_links=with_links)
            return
        coding = self._acts.require_focused()
        if coding is None:
            return
        model = verbs.last_before(self._acts.project, coding)
        if model is None:
            self._tell(self.tr("There is no other coding yet to take the answers from."))
            return
        changed = verbs.answer_alike(self._acts.project, coding, model, with_links=with_links)
        if changed == coding:
            self._tell(self.tr("It has the answers of the last coding already."))

    def _code_alike(self, article: Article, spans: Sequence[Span], *, with_links: bool) -> None:
        project = self._acts.project
        model = verbs.last_coded(project)
        if model is None:
            self._tell(self.tr("There is no coding yet to take code and answers from."))
            return
        made = verbs.code_alike(project, article, spans, model, with_links=with_links)
        if not made:
            label = self._desk.scheme.code[model.code].label
            self._tell(self.tr("These words have the code “{code}” already.").format(code=label))
            return
        self._view.clear_selection()
        self._view.focus_coding(made[-1].id, reveal=False)

    # Spans

    def split(self) -> None:
        """Make two codings of the focused one, at the caret or the end of a word near it."""
        coding = self._acts.require_focused()
        if coding is not None:
            caret = self._view.caret()
            if coding.start < caret < coding.end:
                caret = coding.start + word_border(coding.quote, caret - coding.start)
            _, second = verbs.split_coding(self._acts.project, coding, caret)
            self._view.focus_coding(second.id, reveal=False)

    def join(self) -> None:
        """Make one coding of the focused one and its neighbour."""
        coding = self._acts.require_focused()
        if coding is None:
            return
        other = self.neighbour()
        if other is None:
            self._tell(
                self.tr("No coding with the same code touches this one. Widen it first with ].")
            )
            return
        joined = verbs.join_codings(self._acts.project, coding, other)
        self._view.focus_coding(joined.id, reveal=False)

    def neighbour(self) -> Coding | None:
        """Return the coding of the same code that the focused one overlaps or touches.

        Two touch if there is no letter or digit between them. One that overlaps comes first,
        then the one that fewer signs part, and of two as near the one after.
        """
        coding = self._acts.focused
        article = self._desk.article
        if coding is None or article is None or self._desk.project is None:
            return None
        text = self._desk.project.text(article)
        found = [
            (_rank(coding, other), other.start, other.id, other)
            for other in self._desk.codings.values()
            if other.id != coding.id and other.code == coding.code and _touch(text, coding, other)
        ]
        return min(found, key=lambda row: row[:3])[3] if found else None


def _touch(text: str, one: Coding, other: Coding) -> bool:
    between = text[min(one.end, other.end) : max(one.start, other.start)]
    return not any(sign.isalnum() for sign in between)


def _rank(coding: Coding, other: Coding) -> tuple[int, bool]:
    """Return how many signs lie between the two (-1: they overlap), and whether it is before."""
    apart = max(coding.start, other.start) - min(coding.end, other.end)
    return max(-1, apart), other.start < coding.start
