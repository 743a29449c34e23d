"""The view in which an article is read and coded."""

from collections.abc import Iterable, Sequence
from typing import Literal

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget
from typing_extensions import override

from variorum.text.span import Span
from variorum.ui.articleview.accessibility import Voice
from variorum.ui.articleview.canvas import Canvas
from variorum.ui.articleview.desk import Desk
from variorum.ui.articleview.keyboard import Keys, is_tab, leaves
from variorum.ui.articleview.metrics import Metrics
from variorum.ui.articleview.offer import Offer
from variorum.ui.articleview.overview import Overview, width_for
from variorum.ui.articleview.pointer import Pointer
from variorum.ui.articleview.shown import ShownCoding, ShownNote
from variorum.ui.theme import Theme, theme_for

_SLICE = 0.004
"""Seconds that one idle moment may spend on laying out what is not yet in view."""


class ArticleView(QAbstractScrollArea):
    """An article with its codings: to read, select, and move about in.

    The view knows no store. It shows the ``ShownCoding`` values it is given and asks, by signals,
    for what the person wants; whoever owns it changes the project and then calls ``add_coding``,
    ``replace_coding``, ``remove_coding`` or ``set_codings``. All offsets are code points of the
    text given to ``set_article``; rectangles are in the coordinates of this widget.

    Signals:
        span_selected(Span | None): the selection is another now (the latest range); None: dropped.
        coding_focused(str): this coding has the focus now; an empty id: none has.
        edge_moved(str, Span): the coding of this id shall cover this span.
        code_requested(str): a letter or digit was pressed (a capital with Shift; never j or k).
        picker_requested(): Enter was pressed, to choose a code for the selection or coding.
        remove_requested(str): Del was pressed while the coding of this id had the focus.
        key_pressed(str): a letter or digit was pressed while the view cannot be edited.
        context_requested(QPoint): a menu is wanted at this point of the screen.
        dressed(): the column and the margins lie elsewhere now.
        text_size_changed(int): Ctrl and the wheel chose another size (to be remembered).
    """

    span_selected = Signal(object)
    coding_focused = Signal(str)
    edge_moved = Signal(str, object)
    code_requested = Signal(str)
    picker_requested = Signal()
    remove_requested = Signal(str)
    key_pressed = Signal(str)
    context_requested = Signal(QPoint)
    dressed = Signal()
    text_size_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None, theme: Theme | None = None) -> None:
        super().__init__(parent)
        self._desk = Desk(self)
        self._canvas = Canvas(self._desk, theme or theme_for(dark=False))
        self._keys = Keys(self._desk)
        self._pointer = Pointer(
            self._desk, self._canvas.columns, self._canvas.margin, self.viewport()
        )
        self._overview = Overview(self._desk.page, self._canvas.pens, self)
        self._offer = Offer(self._desk, self.viewport())
        self._ring = False
        # No QBasicTimer: Python would end it after the view, when its number is another's.
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._lay_out_ahead)
        self._set_up()
        self._connect()
        self.voice = Voice(self._desk, self, self.viewport())

    # What is shown

    def set_article(self, text: str, codings: Iterable[ShownCoding], language: str = "") -> None:
        """Show another article from its top; ``language`` (ISO 639-1) is for its sentences."""
        self._pointer.forget()
        self._desk.set_article(text, codings, language)

    def set_codings(self, codings: Iterable[ShownCoding]) -> None:
        """Show other codings of the same article; the focus stays if its coding does."""
        self._pointer.forget()
        self._desk.set_codings(codings)

    def add_coding(self, coding: ShownCoding) -> None:
        """Show one more coding; one whose id is shown already is a ValueError."""
        self._desk.add(coding)

    def replace_coding(self, coding: ShownCoding) -> None:
        """Show the coding of this id as it is now; an unknown one is a KeyError."""
        self._desk.replace(coding)

    def remove_coding(self, id_: str) -> None:
        """Show a coding no longer; an unknown one is a KeyError."""
        self._desk.remove(id_)

    def set_noted(self, notes: Sequence[ShownNote]) -> None:
        """Mark the passages of ``notes``; a click on a mark selects its passage."""
        self._desk.look.noted = notes
        self.viewport().update()

    def codings(self) -> list[ShownCoding]:
        """Return the codings shown, in reading order, the longer first."""
        return self._desk.page.index.all()

    def shows(self, id_: str) -> bool:
        """Tell whether the coding of this id is shown."""
        return id_ in self._desk.page.index

    def deepest_overlap(self) -> int:
        """Return the largest number of codings of one coder over one character."""
        return self._desk.page.index.depth

    # The selection

    def selected_span(self) -> Span | None:
        """Return the range selected last, if any."""
        return self._desk.selected_span()

    def selected_spans(self) -> list[Span]:
        """Return all selected ranges, in reading order; none touches another."""
        return self._desk.selection.spans

    def selected_text(self) -> str:
        """Return the selected text: slices of the article, one a line if there are several."""
        return self._desk.selected_text()

    def select(self, span: Span) -> None:
        """Select ``span`` and no other, and bring its end into view."""
        self._desk.select(span)

    def grow_selection(self) -> None:
        """Select the word around, then the sentence, the paragraph, the article."""
        self._desk.grow_selection()

    def shrink_selection(self) -> None:
        """Take back the last step by which the selection has grown."""
        self._desk.shrink_selection()

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        self._desk.clear_selection()

    def caret(self) -> int:
        """Return the offset of the caret."""
        return self._desk.selection.caret

    def put_caret(self, offset: int) -> None:
        """Put the caret at ``offset``, in view; nothing is selected any more."""
        self._desk.move_caret(offset, extend=False)

    def copy(self) -> None:
        """Put the selected text on the clipboard."""
        if self._desk.selection.spans:
            QGuiApplication.clipboard().setText(self._desk.selected_text())

    # The focused coding

    @property
    def focused_coding(self) -> ShownCoding | None:
        """The coding that has the focus."""
        return self._desk.look.focused

    def focus_coding(self, id_: str, *, reveal: bool = True) -> None:
        """Give a coding the focus (none, if ``id_`` is empty); ``reveal`` scrolls to it.

        Raises:
            KeyError: if there is none of this id.
        """
        self._desk.focus(id_, reveal=reveal)

    def put_beside(self, ids: Iterable[str]) -> None:
        """Show codings of other coders together with the focused one.

        Raises:
            KeyError: if there is none of these ids.
        """
        self._desk.put_beside(ids)

    def step_coding(self, by: int) -> None:
        """Focus the next (``by`` 1) or previous (-1) coding in reading order, round the ends."""
        self._desk.step_coding(by)

    def move_edge(self, *, start: bool, forward: bool) -> None:
        """Ask, by ``edge_moved``, that an end of the focused coding move by a word."""
        self._desk.move_edge(start=start, forward=forward)

    # Places

    def scroll_to(self, span: Span) -> None:
        """Bring ``span`` into view if it is not: its start to a third of the height."""
        self._desk.sight.show_span(span)
        self.viewport().update()

    def reading(self) -> tuple[int, float]:
        """Return the offset of the first whole line in view, and how far down it is, in lines."""
        return self._desk.sight.reading()

    def return_to(self, reading: tuple[int, float]) -> None:
        """Bring a line to where ``reading`` found it."""
        self._desk.sight.return_to(reading)
        self.viewport().update()

    def caret_rect(self) -> QRect:
        """Return where the caret is; an empty rectangle if it is not in view."""
        return self._desk.sight.caret_box(self._desk.selection.caret).toAlignedRect()

    def selection_rect(self) -> QRect:
        """Return what the selected text, or else the focused coding, takes up in view.

        A picker goes below its bottom left corner.
        """
        focused = self.focused_coding
        span = self.selected_span() or (focused.span if focused else None)
        return self._desk.sight.extent_box(span).toAlignedRect() if span else QRect()

    # Finding

    def find_words(self, words: str) -> int:
        """Mark every place of ``words`` (case ignored; empty: none) and return how many."""
        return self._desk.find(words)

    def find_step(self, by: int = 1) -> int:
        """Go to the next (1) or previous (-1) place; return its number from 1, 0 if none."""
        return self._desk.find_step(by)

    def select_found(self) -> None:
        """Select the found words at which the reader is, if there are any."""
        span = self._desk.found.span
        if span is not None:
            self._desk.select(span)

    # Looks

    @property
    def text_size(self) -> int:
        """Size of the text in pixels."""
        return self._canvas.text_size

    def set_text_size(self, size: int) -> None:
        """Set the size of the text, 14 to 28 pixels; what is being read stays in place."""
        self._canvas.set_text_size(size)
        self._dress()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._canvas.set_theme(theme)
        self._overview.set_pens(self._canvas.pens)
        self.viewport().update()

    def set_reading(self, codings: Literal["shown", "faint", "off"]) -> None:
        """Let the codings step back behind the text, as for reading, or show none of them."""
        self._desk.look.faint = codings == "faint"
        self._desk.look.bare = codings == "off"
        self._overview.setVisible(codings != "off")
        self.viewport().update()

    def set_editable(self, *, editable: bool) -> None:
        """Tell whether codings can be made and changed here; if not, letters only tell of keys."""
        self._desk.editable = editable
        self._offer.hide()

    def set_sides(self, sides: int) -> None:
        """Compare so many coders, each on a side of their own; with 1, show one coder alone."""
        self._canvas.set_sides(sides)
        self._overview.setFixedWidth(width_for(sides))
        self.setViewportMargins(0, 0, width_for(sides), 0)
        self._place_overview()
        self._dress()

    @property
    def metrics(self) -> Metrics:
        """Where the column and the margins lie."""
        return self._desk.page.metrics

    # What Qt calls

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._canvas.paint(painter, event.region(), caret=self.hasFocus())
        # Who reads wants a clean page; the caret tells where the keyboard is.
        if self._ring and self.hasFocus() and not self._desk.look.reading:
            self._canvas.paint_ring(painter, QRectF(self.viewport().rect()))
        painter.end()
        self._overview.show_view(*self._desk.sight.shares())
        self._idle.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_overview()
        self._dress()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            # Tab goes from coding to coding; Ctrl Tab and F6 leave the view.
            if leaves(event):
                return self.focusNextPrevChild(True)
            if is_tab(event):
                self.keyPressEvent(event)
                return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._dress()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._offer.hide()
        escape = event.key() == Qt.Key.Key_Escape
        if not (escape and self._pointer.cancel()) and not self._keys.press(event):
            event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ring = False
        self._offer.hide()
        self._pointer.press(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)
        self._offer.show_if_selected()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._pointer.leave()
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._pointer.tip(QPointF(event.pos())), self)
            return True
        return super().viewportEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._pointer.focus_for_menu(QPointF(event.pos()))
            self._desk.context_requested.emit(event.globalPos())
            return
        box = self.selection_rect()
        corner = (self.caret_rect() if box.isEmpty() else box).bottomLeft()
        self._desk.context_requested.emit(self.viewport().mapToGlobal(corner))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned:
                self.set_text_size(self.text_size + (1 if turned > 0 else -1))
                self.text_size_changed.emit(self.text_size)
        elif not event.pixelDelta().isNull():
            self._desk.scroll_by(-event.pixelDelta().y())
        else:
            self._desk.scroll_by(-turned * 3 * self._desk.page.metrics.pitch)
        event.accept()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Back from a dialog or another window, it is as it was.
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._offer.hide()
        self.viewport().update()

    def _lay_out_ahead(self) -> None:
        page, sight = self._desk.page, self._desk.sight
        if page.lay_out_ahead(sight.position, sight.height, _SLICE):
            self._idle.stop()

    def _set_up(self) -> None:
        self.setFrameStyle(0)
        self.setViewportMargins(0, 0, width_for(1), 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Article text"))
        # So much is left beside a panel where the interface has twice its size.
        self.setMinimumSize(280, 160)
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setAutoFillBackground(False)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self.viewport().update)
        desk.touched.connect(self._repaint_some)
        desk.reselected.connect(self._repaint_lines)
        desk.recoded.connect(self._overview.redraw)
        self._overview.scrolled.connect(self._go_to_share)
        for name in (
            "span_selected",
            "coding_focused",
            "edge_moved",
            "code_requested",
            "picker_requested",
            "remove_requested",
            "key_pressed",
            "context_requested",
        ):
            getattr(desk, name).connect(getattr(self, name))

    def _repaint_some(self, codings: Sequence[ShownCoding], sides: set[int] | None) -> None:
        """Repaint the lines of ``codings``, and margins: of ``sides``, and what moved.

        With None, no margin is repainted.
        """
        # With the letters beside: where a coding begins, the one before it ends less round.
        self._repaint_lines((one.start - 1, one.end + 1) for one in codings)
        if sides is not None:
            self.viewport().update(self._canvas.margin_box(sides))

    def _repaint_lines(self, stretches: Iterable[tuple[int, int]]) -> None:
        """Repaint the lines of ``stretches``; an empty one is that of a caret."""
        for start, end in stretches:
            self.viewport().update(self._canvas.lines_box(start, end))

    def _place_overview(self) -> None:
        inside = self.contentsRect()
        wide = self._overview.width()
        self._overview.setGeometry(inside.right() + 1 - wide, inside.top(), wide, inside.height())

    def _dress(self) -> None:
        self._canvas.fit(self.viewport().size(), self.devicePixelRatioF())
        self._overview.forget()
        self.viewport().update()
        self.dressed.emit()

    def _go_to_share(self, share: float) -> None:
        self._desk.sight.scroll_to_share(share)
        self.viewport().update()
