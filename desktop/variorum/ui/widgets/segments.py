"""A segmented control: a few choices side by side, one of them chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QWidget,
)
from typing_extensions import override


class Segments(QFrame):
    """Choices side by side; ``by_digit``, each has a digit, which picks it."""

    chosen = Signal(int)
    """A person chose the part with this number."""

    def __init__(
        self, labels: Sequence[str] = (), parent: QWidget | None = None, *, by_digit: bool = False
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "segments")
        self._by_digit = by_digit
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(2, 2, 2, 2)
        self._layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self.set_labels(labels)

    def set_labels(self, labels: Sequence[str], tips: Sequence[str] = ()) -> None:
        """Offer ``labels``; the first is chosen."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.deleteLater()
        for number, label in enumerate(labels):
            button = QPushButton(self)
            button.setText(f"{number + 1}  {label}" if self._by_digit else label)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAutoExclusive(True)  # one of several, also to a screen reader
            button.setChecked(number == 0)
            if number < len(tips):
                button.setToolTip(tips[number])
            self._group.addButton(button, number)
            self._layout.addWidget(button)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        if self.isRightToLeft():
            step = -step
        button = self._group.button(self.current + step)
        if self._by_digit and self._pick_by(event):
            return
        if step and button is not None:
            button.click()
            button.setFocus()
        else:
            super().keyPressEvent(event)

    def _pick_by(self, event: QKeyEvent) -> bool:
        """Choose the part whose digit ``event`` writes, as a person would; tell if it was one."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not event.text().isdecimal():
            return False
        button = self._group.button(int(event.text()) - 1)
        if button is not None:
            button.click()
            button.setFocus()
        return button is not None

    @property
    def current(self) -> int:
        """The number of the chosen part; -1 without parts."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Let the part with this number be chosen, without a signal."""
        button = self._group.button(number)
        if button is not None:
            button.setChecked(True)
