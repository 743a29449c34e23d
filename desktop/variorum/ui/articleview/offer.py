"""The button that floats beside a selection made by mouse: a way to code without the keyboard."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from variorum.ui.articleview.desk import Desk
from variorum.ui.shortcuts import set_tip

_GAP = 6


class Offer(QPushButton):
    """Asks for the picker of codes; stays beside the end of the selection as long as there is one.

    It takes no focus: the keys go on to the text.
    """

    def __init__(self, desk: Desk, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._desk = desk
        self._viewport = viewport
        self.setText(self.tr("Code"))
        set_tip(self, self.tr("Choose a code for the selected text"), "code.pick")
        self.setProperty("kind", "offer")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        self.clicked.connect(self._choose)
        desk.changed.connect(self._follow)
        desk.reselected.connect(self._follow)

    def show_if_selected(self) -> None:
        """Appear, if some text is selected."""
        if self._desk.selected_span() is not None and self._desk.editable:
            self.adjustSize()
            self.show()
            self._follow()

    def _follow(self) -> None:
        if self.isHidden():
            return
        span = self._desk.selected_span()
        box = self._desk.sight.caret_box(span.end) if span is not None else None
        if box is None or box.isEmpty():
            self.hide()
            return
        room = self._viewport.size()
        left = min(round(box.right()) + _GAP, room.width() - self.width() - _GAP)
        below = round(box.bottom()) + _GAP
        if below + self.height() > room.height():
            below = round(box.top()) - self.height() - _GAP
        self.move(QPoint(left, below))

    def _choose(self) -> None:
        self.hide()
        self._desk.picker_requested.emit()
