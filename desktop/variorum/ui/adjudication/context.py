"""The words around a case, with what each coder marked."""

from itertools import pairwise

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from variorum.comparison.settling import Case
from variorum.ui.adjudication.showing import Shown
from variorum.ui.fonts import text_font
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.excerpt import Tint, excerpt, paint_excerpt

_LINES = 5
_AROUND = 160
_MOST = 900
_SIZE = 16
_DEEPEST = 2


class Context(QWidget):
    """Some lines of the article. The more coders coded a word, the deeper its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_for(dark=False)
        self.text = ""
        self.tints: list[Tint] = []
        self._case: Case | None = None
        self._shown: Shown | None = None
        self._own: tuple[int, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(text_font(_SIZE))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        self._refresh()

    def show_case(self, case: Case | None, shown: Shown | None) -> None:
        """Show the words of ``case``."""
        self._case, self._shown, self._own = case, shown, None
        self._refresh()

    def show_own(self, span: tuple[int, int] | None) -> None:
        """Show what an own version would cover; None shows the coders' again."""
        self._own = span
        self._refresh()

    def _refresh(self) -> None:
        case, shown = self._case, self._shown
        self.text, self.tints = "", []
        if case is not None and shown is not None:
            start, end = case.span
            if self._own is not None:
                start, end = min(start, self._own[0]), max(end, self._own[1])
            text = shown.text(case)
            cut = excerpt(text, start - _AROUND, min(end + _AROUND, start + _MOST))
            self.text = cut.text
            self.tints = [
                cut.tint(first, last, colour) for first, last, colour in self._layers(case, shown)
            ]
            self.setAccessibleName(self.text)
        self.update()

    def _layers(self, case: Case, shown: Shown) -> list[tuple[int, int, str]]:
        if self._own is not None:
            return [(*self._own, self._theme.sel)]
        codings = [one for one in case.codings if one.code in shown.scheme.code]
        ends = sorted({end for one in codings for end in (one.start, one.end)})
        layers = []
        for start, end in pairwise(ends):
            here = [one for one in codings if one.start <= start and end <= one.end]
            if here:
                depth = min(len(here) - 1, _DEEPEST)
                hue = shown.scheme.hue_of(shown.scheme.code[here[-1].code])
                layers.append((start, end, self._theme.ink(hue).tints[depth]))
        return layers

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, _LINES * self.fontMetrics().lineSpacing() + 8)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        area = QRectF(self.rect()).adjusted(0, 4, 0, -4)
        paint_excerpt(painter, area, self.text, self.tints, self._theme.text)
        painter.end()
