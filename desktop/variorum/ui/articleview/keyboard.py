"""What the keys do in the view."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from variorum.text.span import Span
from variorum.ui.articleview import caret
from variorum.ui.articleview.desk import Desk

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_META = Qt.KeyboardModifier.MetaModifier
_ARTICLE_KEYS = "jk"
"""Next and previous article, everywhere: no code has one of these."""


class Keys:
    """Turns key presses into acts on a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._column: float | None = None
        """Where up and down would like to stay."""
        self._moves: dict[tuple[Qt.Key, bool], Callable[[], int]] = {
            (Qt.Key.Key_Left, False): lambda: self._to_the_side(right=False),
            (Qt.Key.Key_Right, False): lambda: self._to_the_side(right=True),
            (Qt.Key.Key_Left, True): lambda: self._sideways(caret.previous_word),
            (Qt.Key.Key_Right, True): lambda: self._sideways(caret.next_word),
            (Qt.Key.Key_Up, False): lambda: self._lines(-1),
            (Qt.Key.Key_Down, False): lambda: self._lines(1),
            (Qt.Key.Key_Up, True): lambda: caret.paragraph_before(desk.page, self._caret),
            (Qt.Key.Key_Down, True): lambda: caret.paragraph_after(desk.page, self._caret),
            (Qt.Key.Key_Home, False): lambda: caret.line_edge(desk.page, self._caret, end=False),
            (Qt.Key.Key_End, False): lambda: caret.line_edge(desk.page, self._caret, end=True),
            (Qt.Key.Key_Home, True): lambda: 0,
            (Qt.Key.Key_End, True): lambda: len(desk.page.text),
            (Qt.Key.Key_PageUp, False): lambda: self._screen(-1),
            (Qt.Key.Key_PageDown, False): lambda: self._screen(1),
        }
        self._acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Return: desk.request_picker,
            Qt.Key.Key_Enter: desk.request_picker,
            Qt.Key.Key_Delete: desk.request_removal,
            Qt.Key.Key_Backspace: desk.request_removal,
            Qt.Key.Key_Escape: self._escape,
            Qt.Key.Key_Tab: lambda: desk.step_coding(1),
            Qt.Key.Key_Backtab: lambda: desk.step_coding(-1),
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key is for; tell whether it was for anything."""
        key = Qt.Key(event.key())
        modifiers = event.modifiers()
        if self._edge(key, modifiers) or self._command(event):
            return True
        control = bool(modifiers & _CONTROL)
        move = self._moves.get((key, control))
        if move is not None and not modifiers & _ALT:
            if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._column = None
            self._desk.move_caret(move(), extend=bool(modifiers & _SHIFT))
            return True
        if modifiers & (_CONTROL | _ALT | _META):
            return False
        act = self._acts.get(key)
        if act is not None:
            act()
            return True
        return self._letter(event)

    @property
    def _caret(self) -> int:
        return self._desk.selection.caret

    def _edge(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Move an end of the focused coding: brackets, or Alt and an arrow."""
        brackets = {
            Qt.Key.Key_BracketLeft: False,
            Qt.Key.Key_BraceLeft: False,
            Qt.Key.Key_BracketRight: True,
            Qt.Key.Key_BraceRight: True,
        }
        arrows = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}
        alone = not modifiers & (_CONTROL | _META)
        start = bool(modifiers & _SHIFT)
        if alone and key in arrows and modifiers & _ALT:
            forward = arrows[key] != self._runs_left(start=start)
        elif alone and key in brackets:
            forward = brackets[key]
        else:
            return False
        self._desk.move_edge(start=start, forward=forward)
        return True

    def _runs_left(self, *, start: bool) -> bool:
        """Tell whether the text at this end of the focused coding runs from right to left."""
        coding, page = self._desk.look.focused, self._desk.page
        if coding is None:
            return False
        return page.laid(page.paragraphs.at(coding.start if start else coding.end)).right_to_left

    def _command(self, event: QKeyEvent) -> bool:
        """Copy, select all, find next."""
        if event.matches(QKeySequence.StandardKey.Copy):
            if self._desk.selection.spans:
                QGuiApplication.clipboard().setText(self._desk.selected_text())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            if self._desk.page.text:
                self._desk.select(Span(0, len(self._desk.page.text)))
        elif event.key() == Qt.Key.Key_F3:
            self._desk.find_step(-1 if event.modifiers() & _SHIFT else 1)
        else:
            return False
        return True

    def _letter(self, event: QKeyEvent) -> bool:
        """Ask for the code of a letter or digit; a capital comes with Shift, not with its lock."""
        letter = event.text().lower()
        if len(letter) != 1 or not letter.isalnum() or letter in _ARTICLE_KEYS:
            return False
        if event.modifiers() & _SHIFT:
            letter = letter.upper()
        self._desk.press_letter(letter)
        return True

    def _escape(self) -> None:
        if self._desk.selection.spans:
            self._desk.clear_selection()
        else:
            self._desk.focus("")

    def _to_the_side(self, *, right: bool) -> int:
        return caret.to_the_side(self._desk.page, self._caret, right=right)

    def _sideways(self, move: Callable[..., int]) -> int:
        page = self._desk.page
        if caret.runs_left(page, self._caret):
            move = _MIRRORED[move]
        return move(page, self._caret)

    def _lines(self, count: int) -> int:
        page = self._desk.page
        if self._column is None:
            self._column = caret.column_of(page, self._caret)
        return caret.other_line(page, self._caret, count, self._column)

    def _screen(self, by: int) -> int:
        """Scroll by a screen, less two lines to hold on to; at an end go to the very end."""
        sight, page = self._desk.sight, self._desk.page
        sight.show_offset(self._caret)
        box = sight.caret_box(self._caret)
        sight.scroll_by(by * max(page.metrics.pitch, sight.height - 2 * page.metrics.pitch))
        now = sight.caret_box(self._caret)
        if not now.isEmpty() and abs(now.y() - box.y()) < 2 * page.metrics.pitch:
            return len(page.text) if by > 0 else 0
        return sight.offset_at(box.center())


_MIRRORED: dict[Callable[..., int], Callable[..., int]] = {
    caret.previous_word: caret.next_word,
    caret.next_word: caret.previous_word,
}


def leaves(event: QKeyEvent) -> bool:
    """Tell whether the key leaves the view: F6, or Ctrl and Tab."""
    tab = event.key() == Qt.Key.Key_Tab and bool(event.modifiers() & _CONTROL)
    return tab or event.key() == Qt.Key.Key_F6


def is_tab(event: QKeyEvent) -> bool:
    """Tell whether the key goes from coding to coding."""
    return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not event.modifiers() & _CONTROL
