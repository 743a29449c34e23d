"""A drop-down list that does nothing by accident."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter
from typing_extensions import override

_EDGE = 12
"""Pixels of frame and padding beside the entries of the list."""


class QuietCombo(QComboBox):
    """Ignores the wheel while it has not the focus, and keeps letters from being shortcuts."""

    @override
    def setAccessibleName(self, name: str) -> None:
        """Let it be called ``name``; where Qt tells only what is chosen, as its description."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)
        self.view().setAccessibleName(name)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Cut what is chosen with dots where there is no room."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        area = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, area.width() - 6
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        """Have room for the longest entry, uncut."""
        return super().sizeHint() + QSize(_EDGE, 0)

    @override
    def showPopup(self) -> None:
        self.fit_list()
        super().showPopup()
        self._show_all()

    def _show_all(self) -> None:
        """Let the list be as high as its entries, as far as the screen goes."""
        view, box = self.view(), self.view().window()
        rows = min(self.count(), self.maxVisibleItems())
        wanted = sum(map(view.sizeHintForRow, range(rows)))
        room = self.screen().availableGeometry()
        # Twice: an arrow to scroll by takes room, and is gone when there is enough.
        for spare in (view.fontMetrics().height(), 0):
            high = box.height() - view.viewport().height() + wanted + spare
            box.resize(box.width(), min(high, room.height()))
            layout = box.layout()
            if layout is not None:
                layout.activate()
        if box.geometry().bottom() > room.bottom():
            box.move(box.x(), room.bottom() - box.height())

    def fit_list(self) -> None:
        """Let the list be wider than the field: a long entry below a short one is not cut."""
        view = self.view()
        view.setMinimumWidth(max(view.sizeHintForColumn(0) + 2 * _EDGE, self.width()))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            )
            if plain and event.text().isprintable() and event.text():
                event.accept()
                return True
        return super().event(event)
