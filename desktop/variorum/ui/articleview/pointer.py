"""What the mouse does in the view: select, focus, drag an end, point."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape
from time import monotonic

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from variorum.ui.articleview.desk import Desk
from variorum.ui.articleview.geometry import Stripe
from variorum.ui.articleview.gutter import notes_at
from variorum.ui.articleview.labels import Label
from variorum.ui.articleview.margins import Margins
from variorum.ui.articleview.painting import Columns
from variorum.ui.articleview.qttext import trimmed
from variorum.ui.articleview.selecting import Unit, dragged, unit_at
from variorum.ui.articleview.shown import ShownCoding, ShownNote

_HANDLE = 9
"""So near to the middle of a handle a press takes it."""
_STRIPE_END = 6
_SCROLL_EVERY = 30
"""Milliseconds between steps while a drag is beyond the edge."""
_UNITS: tuple[Unit, ...] = ("word", "word", "sentence", "paragraph")


@dataclass
class Drag:
    """A press that goes on: of text in some unit, or of an end of a coding."""

    origin: int
    unit: Unit
    at: QPointF
    moved: bool = False
    coding: ShownCoding | None = None
    """The coding whose end is dragged, as it was."""
    end: str = ""


class Pointer(QObject):
    """The mouse over one view."""

    def __init__(self, desk: Desk, columns: Columns, margin: Margins, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._desk = desk
        self._columns = columns
        self._margin = margin
        self._viewport = viewport
        self._drag: Drag | None = None
        self._clicks = 0
        self._last = (0.0, QPointF())
        self._beyond = QTimer(self, interval=_SCROLL_EVERY)
        self._beyond.timeout.connect(self._scroll_on)
        self._here = QPointF()

    def press(self, event: QMouseEvent) -> None:
        """Begin to select or to drag, or take the coding of a label."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position()
        grip = self._grip(point)
        if grip is not None:
            coding, end = grip
            self._desk.focus(coding.id)
            origin = coding.start if end == "start" else coding.end
            self._drag = Drag(origin, self._unit(event, 0), point, coding=coding, end=end)
            return
        label = self._label(point)
        pointed = self._in_margin(point)
        if noted := self._noted(point):
            self._desk.select(noted[0].span)
        elif label is not None:
            self._focus_next_of(label.others)
        elif pointed is not None:
            self._desk.focus(pointed.id)
        else:
            self._press_text(event, point)

    def move(self, event: QMouseEvent) -> None:
        """Go on with a drag, or mark what is under the pointer."""
        self._here = event.position()
        if self._drag is None:
            self._hover(self._here)
            return
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._drag = None
            return
        far = (self._here - self._drag.at).manhattanLength()
        self._drag.moved |= far >= QGuiApplication.styleHints().startDragDistance() / 2
        if self._drag.moved:
            self._go_on()
            outside = not 0 <= self._here.y() <= self._desk.sight.height
            if outside and not self._beyond.isActive():
                self._beyond.start()
            elif not outside:
                self._beyond.stop()

    def release(self, event: QMouseEvent) -> None:
        """End a drag; a click on coded text focuses its coding, again the next one out."""
        drag, self._drag = self._drag, None
        self._beyond.stop()
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if drag.coding is not None:
            self._release_end(drag.coding)
        elif not drag.moved and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._select(drag, drag.origin)
        elif not drag.moved and self._clicks == 1 and not self._desk.selection.spans:
            self._focus_at(event.position())
        self._desk.announce_selection()

    def leave(self) -> None:
        """Mark nothing: the pointer is elsewhere."""
        self._desk.hover(None)

    def forget(self) -> None:
        """Give up what is going on: another article is shown."""
        self._drag = None
        self._beyond.stop()

    def cancel(self) -> bool:
        """Put a dragged end back; tell whether there was one."""
        drag, self._drag = self._drag, None
        self._beyond.stop()
        if drag is None or drag.coding is None or drag.coding.id not in self._desk.page.index:
            return False
        self._desk.replace(drag.coding)
        return True

    def focus_for_menu(self, point: QPointF) -> None:
        """Focus the coding under ``point``, unless the menu is for the selection there."""
        offset = self._desk.sight.offset_at(point, on_character=True)
        if any(span.start <= offset < span.end for span in self._desk.selection.spans):
            return
        coding = self._in_margin(point) or self._in_text(point)
        if coding is not None:
            self._desk.focus(coding.id)

    def tip(self, point: QPointF) -> str:
        """Return, as rich text, the names of all codings under ``point``, the innermost first."""
        sight = self._desk.sight
        codings: list[ShownCoding] = []
        if noted := self._noted(point):
            return "<hr>".join(escape(note.text).replace("\n", "<br>") for note in noted)
        label = self._label(point)
        if label is not None:
            codings = [self._desk.page.index[id_] for id_ in label.others]
        elif (pointed := self._in_margin(point)) is not None:
            codings = [pointed]
        elif sight.on_text(point):
            codings = self._desk.codings_at(sight.offset_at(point, on_character=True))
        return "<br>".join(_named(coding) for coding in codings)

    def _noted(self, point: QPointF) -> list[ShownNote]:
        """Return the notes whose mark is under ``point``."""
        look = self._desk.look
        if look.reading or not look.noted or self._desk.page.metrics.sides > 1:
            return []
        return notes_at(point, self._desk.page, self._desk.sight.visible(), look.noted)

    def _scroll_on(self) -> None:
        if self._drag is None:
            self._beyond.stop()
            return
        y, height = self._here.y(), self._desk.sight.height
        self._desk.scroll_by((y if y < 0 else y - height) * 0.5)
        self._go_on()

    def _press_text(self, event: QMouseEvent, point: QPointF) -> None:
        desk = self._desk
        self._count_click(point)
        origin = desk.sight.offset_at(point, on_character=True)
        unit = self._unit(event, self._clicks)
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            desk.selection.put(desk.sight.offset_at(point), extend=True)
            desk.announce_selection()
            return
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            desk.selection.add_range()
        elif self._clicks == 1:
            desk.selection.drop()
        self._drag = Drag(origin, unit, point)
        caret = desk.sight.offset_at(point)
        desk.selection.anchor = desk.selection.caret = caret
        if self._clicks > 1:
            self._select(self._drag, origin)
        desk.announce_selection()

    def _count_click(self, point: QPointF) -> None:
        hints = QGuiApplication.styleHints()
        then, place = self._last
        soon = (monotonic() - then) * 1000 < hints.mouseDoubleClickInterval()
        near = (point - place).manhattanLength() < hints.startDragDistance()
        self._clicks = self._clicks % 4 + 1 if soon and near else 1
        self._last = (monotonic(), point)

    def _unit(self, event: QMouseEvent, clicks: int) -> Unit:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return "grapheme"
        return _UNITS[max(0, clicks - 1)]

    def _go_on(self) -> None:
        drag = self._drag
        if drag is None:
            return
        if drag.coding is not None:
            self._drag_end(drag, drag.coding)
        elif drag.unit == "grapheme":
            self._desk.selection.anchor = (
                self._desk.sight.offset_at(drag.at)
                if (self._desk.selection.main is None)
                else self._desk.selection.anchor
            )
            self._desk.selection.caret = self._desk.sight.offset_at(self._here)
            self._desk.changed.emit()
        else:
            self._select(drag, self._desk.sight.offset_at(self._here, on_character=True))

    def _select(self, drag: Drag, here: int) -> None:
        anchor, caret = dragged(self._desk.page, drag.origin, here, drag.unit, self._desk.language)
        self._desk.selection.anchor, self._desk.selection.caret = anchor, caret
        self._desk.changed.emit()

    def _drag_end(self, drag: Drag, coding: ShownCoding) -> None:
        page, sight = self._desk.page, self._desk.sight
        if drag.unit == "grapheme":
            low = high = sight.offset_at(self._here)
        else:
            here = sight.offset_at(self._here, on_character=True)
            low, high = trimmed(page.text, *unit_at(page, here, "word"))
        start, end = (low, coding.end) if drag.end == "start" else (coding.start, high)
        now = page.index.get(coding.id)
        if start < end and now is not None:
            self._desk.replace(replace(now, start=start, end=end))

    def _release_end(self, before: ShownCoding) -> None:
        now = self._desk.page.index.get(before.id)
        if now is not None and now.span != before.span:
            self._desk.edge_moved.emit(now.id, now.span)

    def _focus_at(self, point: QPointF) -> None:
        desk = self._desk
        codings = desk.codings_at(desk.sight.offset_at(point, on_character=True))
        if not codings or not desk.sight.on_text(point):
            desk.focus("")
            return
        self._focus_next_of([coding.id for coding in codings])

    def _focus_next_of(self, ids: Sequence[str]) -> None:
        """Focus the first of ``ids``, or the one after that which has the focus, round the end."""
        focused = self._desk.look.focused
        after = ids.index(focused.id) + 1 if focused is not None and focused.id in ids else 0
        self._desk.focus(ids[after % len(ids)])

    def _hover(self, point: QPointF) -> None:
        in_margin = self._in_margin(point)
        self._desk.hover(in_margin or self._in_text(point))
        if self._grip(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif in_margin is not None:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        if self._viewport.cursor().shape() != shape:
            self._viewport.setCursor(shape)

    def _in_margin(self, point: QPointF) -> ShownCoding | None:
        label = self._label(point)
        if label is not None:
            return label.coding
        found = self._margin.stripe_at(point)
        return found[0].coding if found is not None else None

    def _label(self, point: QPointF) -> Label | None:
        # Since the last painting, other codings may be shown.
        self._margin.arrange(self._desk.sight.visible())
        return self._margin.label_at(point)

    def _in_text(self, point: QPointF) -> ShownCoding | None:
        sight = self._desk.sight
        if not sight.on_text(point):
            return None
        codings = self._desk.codings_at(sight.offset_at(point, on_character=True))
        return codings[0] if codings else None

    def _grip(self, point: QPointF) -> tuple[ShownCoding, str] | None:
        """Return the coding and the end that a press at ``point`` would drag."""
        if not self._desk.editable:
            return None
        focused = self._desk.look.focused
        if focused is not None:
            in_column = point - QPointF(self._desk.page.metrics.left, 0)
            handles = self._columns.handles(focused, self._desk.sight.visible())
            for end, middle in handles.items():
                if (in_column - middle).manhattanLength() <= _HANDLE:
                    return focused, end
        self._margin.arrange(self._desk.sight.visible())
        found = self._margin.stripe_at(point)
        if found is not None:
            return _stripe_end(found[0], point.y() - found[1])
        return None


def _stripe_end(stripe: Stripe, y: float) -> tuple[ShownCoding, str] | None:
    if stripe.ends and abs(y - stripe.bottom) <= _STRIPE_END:
        return stripe.coding, "end"
    if stripe.begins and abs(y - stripe.top) <= _STRIPE_END:
        return stripe.coding, "start"
    return None


def _named(coding: ShownCoding) -> str:
    words = f"<b>{escape(coding.label)}</b>"
    if coding.entities:
        words += f" → {escape(coding.entities)}"
    return " · ".join([words, *(escape(one) for one in (coding.mark, coding.by) if one)])
