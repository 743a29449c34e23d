"""The words around a passage, with what was marked in them."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from variorum.model.codebook import Scheme
from variorum.model.coding import Coding
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
        self._article = ""
        self._span = (0, 0)
        self._codings: list[Coding] = []
        self._scheme = Scheme()
        self._own: tuple[int, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(text_font(_SIZE))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        self._refresh()

    def show_passage(
        self, text: str, span: tuple[int, int], codings: Sequence[Coding], scheme: Scheme
    ) -> None:
        """Show the words around ``span`` of ``text``, and what the ``codings`` mark."""
        self._article, self._span, self._scheme = text, span, scheme
        self._codings = [one for one in codings if one.code in scheme.code]
        self._own = None
        self._refresh()

    def show_own(self, span: tuple[int, int] | None) -> None:
        """Show what an own version would cover; None shows the coders' again."""
        self._own = span
        self._refresh()

    def _refresh(self) -> None:
        start, end = self._span
        if self._own is not None:
            start, end = min(start, self._own[0]), max(end, self._own[1])
        cut = excerpt(self._article, start - _AROUND, min(end + _AROUND, start + _MOST))
        self.text = cut.text
        self.tints = [cut.tint(first, last, colour) for first, last, colour in self._layers()]
        self.setAccessibleName(self.text)
        self.update()

    def _layers(self) -> list[tuple[int, int, str]]:
        if self._own is not None:
            return [(*self._own, self._theme.sel)]
        ends = sorted({end for one in self._codings for end in (one.start, one.end)})
        layers = []
        for start, end in pairwise(ends):
            here = [one for one in self._codings if one.start <= start and end <= one.end]
            if here:
                depth = min(len(here) - 1, _DEEPEST)
                hue = self._scheme.hue_of(self._scheme.code[here[-1].code])
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
