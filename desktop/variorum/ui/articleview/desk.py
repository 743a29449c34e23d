"""What is shown and chosen in a view: article, codings, selection, focus, find marks."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from variorum.text.span import Span
from variorum.ui.articleview import caret
from variorum.ui.articleview.finding import Found
from variorum.ui.articleview.page import Page
from variorum.ui.articleview.painting import Look
from variorum.ui.articleview.selecting import Selection, changed_stretches, grown
from variorum.ui.articleview.shown import ShownCoding
from variorum.ui.articleview.sight import Sight

_FRAME = 16
"""Milliseconds: what is shown of a change first, and what may come with the next frame."""


class Desk(QObject):
    """The state of one view and what can be done with it; mouse and keyboard work on it.

    ``ArticleView`` passes the signals on. ``changed`` asks it to repaint all, ``touched`` the lines
    of some codings with margins of some sides or none, ``reselected`` the lines of some stretches
    of text (start, end): what is selected or found there, or the caret, is another.
    ``recoded`` tells it which spans have other codings now (None: all).
    """

    changed = Signal()
    touched = Signal(object, object)
    reselected = Signal(object)
    recoded = Signal(object)
    span_selected = Signal(object)
    coding_focused = Signal(str)
    edge_moved = Signal(str, object)
    code_requested = Signal(str)
    picker_requested = Signal()
    remove_requested = Signal(str)
    key_pressed = Signal(str)
    """A letter or digit was pressed where nothing can be coded."""
    context_requested = Signal(QPoint)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = Page()
        self.sight = Sight(self.page)
        self.look = Look()
        self.selection = Selection()
        self.found = Found()
        self.language = ""
        self.editable = True
        """Whether codings can be made and changed here."""
        self._announced: Span | None = None
        self._next_frame = QTimer(self, singleShot=True, interval=_FRAME)
        self._next_frame.timeout.connect(self.changed)
        self._growth: list[tuple[tuple[int, int], tuple[int, int]]] = []
        """What was selected before and after each step by which the selection has grown."""
        self._shown = (self.sight.position, self.selection.spans, 0)
        """Position, selection and caret when the selection was last told of."""

    def set_article(self, text: str, codings: Iterable[ShownCoding], language: str) -> None:
        """Show another article from its top."""
        self.language = language
        self.look.hovered = None
        self.page.set_text(text, codings)
        self.found = Found()
        self.selection = Selection()
        self._growth.clear()
        self.sight.to_top()
        self.recoded.emit(None)
        self.focus("")
        self.announce_selection()

    def set_codings(self, codings: Iterable[ShownCoding]) -> None:
        """Show other codings of the same article; the focus stays if its coding does."""
        self.page.set_codings(codings)
        self._recode()
        self.recoded.emit(None)
        self.changed.emit()

    def add(self, coding: ShownCoding) -> None:
        """Show one more coding."""
        self._touch(coding.span, lambda: self.page.add(coding))

    def replace(self, coding: ShownCoding) -> None:
        """Show the coding of this id as it is now."""
        before = self.page.index[coding.id]
        if before == coding:
            return
        self._touch(coding.span, lambda: self.page.replace(coding))
        if before.span != coding.span:
            self.recoded.emit(before.span)

    def remove(self, id_: str) -> None:
        """Show a coding no longer."""
        self._touch(self.page.index[id_].span, lambda: self.page.remove(id_))

    def selected_span(self) -> Span | None:
        """Return the range selected last, if any."""
        main, others = self.selection.main, self.selection.others
        return main or (others[-1] if others else None)

    def select(self, span: Span) -> None:
        """Select ``span`` and no other, and bring its end into view."""
        self.selection = Selection(anchor=span.start, caret=span.end)
        focused = self.look.focused
        if focused is not None and not (focused.start < span.end and span.start < focused.end):
            # The next key is meant for these words, and not for a coding elsewhere.
            self.focus("")
        self.sight.show_offset(span.end)
        self.announce_selection()

    def grow_selection(self) -> None:
        """Select the word, then the sentence, the paragraph and the article around."""
        now = self._selected_range()
        if not self._growth or self._growth[-1][1] != now:
            self._growth.clear()
        wider = grown(self.page, *now, self.language)
        if wider != now:
            self._growth.append((now, wider))
            self.select(Span(*wider))

    def shrink_selection(self) -> None:
        """Take back the last step by which the selection has grown."""
        if not self._growth or self._growth[-1][1] != self._selected_range():
            return
        low, high = self._growth.pop()[0]
        if low < high:
            self.select(Span(low, high))
        else:
            self.move_caret(low, extend=False)

    def _selected_range(self) -> tuple[int, int]:
        span, caret = self.selected_span(), self.selection.caret
        return (span.start, span.end) if span else (caret, caret)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        self.selection.drop()
        self.announce_selection()

    def selected_text(self) -> str:
        """Return slices of the article, one a line if several ranges are selected."""
        return "\n".join(span.of(self.page.text) for span in self.selection.spans)

    def move_caret(self, offset: int, *, extend: bool) -> None:
        """Put the caret at ``offset``, in view; ``extend`` selects up to there."""
        self.selection.put(offset, extend=extend)
        focused = self.look.focused
        if focused is not None and not focused.start <= offset <= focused.end:
            # Who has walked away from a coding does not mean it with the next key.
            self.focus("")
        self.sight.show_offset(offset)
        self.announce_selection()

    def announce_selection(self) -> None:
        """Tell of the selection, if it is another, and repaint."""
        span = self.selected_span()
        if span != self._announced:
            self._announced = span
            self.span_selected.emit(span)
        position, spans, caret = self._shown
        self._shown = (self.sight.position, self.selection.spans, self.selection.caret)
        if position != self.sight.position:
            self.changed.emit()
            return
        carets = [(offset, offset) for offset in (caret, self.selection.caret)]
        self.reselected.emit([*changed_stretches(spans, self.selection.spans), *carets])

    def focus(self, id_: str, *, reveal: bool = False) -> None:
        """Give a coding the focus; none, if ``id_`` is empty."""
        before, loud, position = self.look.focused, self.look.loud, self.sight.position
        focused = self.look.focused = self.page.index[id_] if id_ else None
        self.look.beside = ()
        if focused is not None and reveal:
            self.sight.show_span(focused.span)
        if self.sight.position != position:
            self.changed.emit()
        elif (before is None) == (focused is None):
            self._touch_all((*loud, *self.look.loud))
        else:
            # All others step back behind it, or come forward again: with the next frame.
            self.touched.emit((*loud, *self.look.loud), None)
            self._next_frame.start()
        if (before.id if before else "") != id_:
            self.coding_focused.emit(id_)

    def put_beside(self, ids: Iterable[str]) -> None:
        """Show the codings of these ids with the focused one: the same passage, by others."""
        self.look.beside = tuple(self.page.index[id_] for id_ in ids)
        self.changed.emit()

    def step_coding(self, by: int) -> None:
        """Focus the next (``by`` 1) or previous (-1) coding in reading order, round the ends."""
        codings = self.page.index.all()
        if not codings:
            return
        if self.look.focused is not None:
            number = codings.index(self.look.focused) + by
        else:
            after = [n for n, c in enumerate(codings) if c.start >= self.selection.caret]
            number = (after[0] if after else len(codings)) - (0 if by > 0 else 1)
        coding = codings[number % len(codings)]
        self.selection.put(coding.start)
        self.focus(coding.id, reveal=True)
        self.announce_selection()

    def codings_at(self, offset: int) -> list[ShownCoding]:
        """Return the codings of the character at ``offset``, the innermost first."""
        found = self.page.index.of_range(offset, offset + 1)
        return sorted(found, key=lambda coding: (-coding.start, coding.end, coding.id))

    def hover(self, coding: ShownCoding | None) -> None:
        """Mark the coding under the pointer."""
        before = self.look.hovered
        if coding != before:
            self.look.hovered = coding
            self._touch_all([one for one in (before, coding) if one is not None])

    def _touch_all(self, codings: Sequence[ShownCoding]) -> None:
        """Have the lines and margins of ``codings`` repainted."""
        self.touched.emit(codings, {one.side for one in codings})

    def move_edge(self, *, start: bool, forward: bool) -> None:
        """Ask that an end of the focused coding move by a word; a span never becomes empty."""
        coding = self.look.focused
        if coding is None or not self.editable:
            return
        low, high = coding.start, coding.end
        if start:
            low = (caret.word_start_after if forward else caret.word_start_before)(self.page, low)
        else:
            high = (caret.word_end_after if forward else caret.word_end_before)(self.page, high)
        if low < high:
            self.sight.show_offset(low if start else high)
            self.edge_moved.emit(coding.id, Span(low, high))

    def press_letter(self, letter: str) -> None:
        """Ask for the code of a letter or digit, or pass it on where nothing can be coded."""
        (self.code_requested if self.editable else self.key_pressed).emit(letter)

    def request_picker(self) -> None:
        """Ask for the list of codes."""
        if self.editable:
            self.picker_requested.emit()

    def request_removal(self) -> None:
        """Ask that the focused coding be removed."""
        if self.editable and self.look.focused is not None:
            self.remove_requested.emit(self.look.focused.id)

    def find(self, words: str) -> int:
        """Mark every place of ``words`` and return how many."""
        before = self._found_in_view()
        self.found = Found(self.page.text, words)
        self.reselected.emit(before | self._found_in_view())
        return len(self.found)

    def _found_in_view(self) -> set[tuple[int, int]]:
        placed = self.sight.visible()
        first, last = placed[0][0], placed[-1][0]
        found = self.found.within(first.start, last.start + len(last.text))
        return {(span.start, span.end) for span in found}

    def find_step(self, by: int) -> int:
        """Go to the next (1) or previous (-1) place; return its number from 1, 0 if none."""
        before, position = self.found.span, self.sight.position
        span = self.found.step(self.selection.caret, by)
        if span is None:
            return 0
        self.sight.show_span(span)
        if position == self.sight.position:
            self.reselected.emit([(one.start, one.end) for one in (before, span) if one])
        else:
            self.changed.emit()
        return (self.found.current or 0) + 1

    def scroll_by(self, pixels: float) -> None:
        """Scroll down by so many pixels, up if negative."""
        self.sight.scroll_by(pixels)
        self.changed.emit()

    def _touch(self, span: Span, change: Callable[[], list[ShownCoding]]) -> None:
        """Make a change around ``span`` and have no more repainted than looks different."""
        before = self.page.heights.total
        codings = change()
        self._recode()
        self.recoded.emit(span)
        if self.page.heights.total == before:
            # The words first; stripes and labels, which may all move, come with the next frame.
            self.touched.emit(codings, None)
            self._next_frame.start()
        else:
            self.changed.emit()

    def _recode(self) -> None:
        """Go on with the focused and hovered coding as they are now, or with none if gone."""
        focused, hovered = self.look.focused, self.look.hovered
        index = self.page.index
        if hovered is not None:
            self.look.hovered = index.get(hovered.id)
        if focused is not None:
            now = index.get(focused.id)
            self.look.focused = now or focused
            kept = (index.get(one.id) for one in self.look.beside)
            self.look.beside = tuple(one for one in kept if one is not None)
            if now is None:
                self.focus("")
