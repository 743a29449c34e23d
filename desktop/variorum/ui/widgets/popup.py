"""A small panel that opens beside the text, takes the keys, and gives them back."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListView,
    QWidget,
)
from typing_extensions import override

from variorum.ui.widgets.saying import say

_GAP = 8
"""Pixels between the panel and what it belongs to."""


class Popup(QFrame):
    """A panel over its parent: Esc or a click elsewhere closes it."""

    closed = Signal()
    """It closed, and the keys are to go back to where they were."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("kind", "popup")
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 5)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        self.hide()

    def open_beside(self, near: QRect, focus: QWidget) -> None:
        """Open below ``near`` (in the parent's coordinates), above it where there is no room."""
        self.adjustSize()
        self._near = near
        self._above = near.bottom() + _GAP + self.height() > self._room.bottom()
        self._stand_beside()
        self.show()
        self.raise_()
        focus.setFocus()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def fit(self) -> None:
        """Take the size of what is shown now, on the same side of what the panel belongs to."""
        self.adjustSize()
        if self.isVisible():
            self._stand_beside()

    _near = QRect()
    _above = False

    @property
    def _room(self) -> QRect:
        return self._over.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)

    def _stand_beside(self) -> None:
        room = self._room
        place = QPoint(self._near.left(), self._near.bottom() + _GAP)
        if self._above:
            above = self._near.top() - _GAP - self.height()
            place.setY(above if above >= room.top() else room.bottom() - self.height())
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        self.move(place)

    def close_quietly(self) -> None:
        """Close and give back the keys."""
        if self._close():
            self.closed.emit()

    def _close(self) -> bool:
        """Close; tell whether it was open."""
        if not self.isVisible():
            return False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._on_focus)
        self.hide()
        return True

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        within = new is not None and (new is self or self.isAncestorOf(new))
        if new is not None and not within and new.window() is self.window():
            # Something else has the keys by now, and keeps them.
            self._close()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
        else:
            super().keyPressEvent(event)


class ListSteering(QObject):
    """Lets the arrow keys of a line of text move in a list below it.

    The line keeps the focus, so a screen reader is told which entry would be taken.
    """

    entered = Signal(bool)
    """Enter was pressed; with True when Ctrl was held."""

    def __init__(self, line: QLineEdit, view: QListView) -> None:
        super().__init__(line)
        self._line = line
        self._view = view
        self._said = ""
        line.installEventFilter(self)
        view.selectionModel().currentChanged.connect(self._say_entry)

    def _say_entry(self, current: QModelIndex) -> None:
        if current.isValid() and self._line.hasFocus():
            words = str(current.data(Qt.ItemDataRole.AccessibleTextRole) or current.data() or "")
            if words != self._said:
                say(self._line, words)
            self._said = words

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._step(steps[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.entered.emit(held)
            return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        model = self._view.model()
        rows = model.rowCount()
        if not rows:
            return
        row = min(max(self._view.currentIndex().row() + by, 0), rows - 1)
        self._view.setCurrentIndex(model.index(row, 0))
