"""Three columns whose outer ones fold to a strip."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QToolButton, QWidget
from typing_extensions import override

from variorum.ui import settings

_WIDE = 1500
"""From this width on both outer columns are open at once; below, one folds to a strip."""
_MOST = 0.36
"""The share of the window that a column takes at most when it is restored: one is to read."""


class _Strip(QToolButton):
    """A folded column: a sign, and its name along the edge."""

    def __init__(self, sign: str, label: str) -> None:
        super().__init__()
        self.setText(sign)
        self._label = label

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.translate(self.width() / 2, self.height() / 2 + 24)
        painter.rotate(90)
        height = self.fontMetrics().height()
        area = QRectF(0, -height / 2, self.height() / 2, height)
        painter.drawText(
            area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._label
        )
        painter.end()


class ThreeColumns(QWidget):
    """A middle with a column on either side. In a narrow window one of them at most is open."""

    folded = Signal()

    def __init__(self, left: QWidget, middle: QWidget, right: QWidget) -> None:
        super().__init__()
        self._left = left
        self._right = right
        self.left_wanted = True
        self.right_wanted = True
        self._gave_way = False
        """Whether the right column was folded for the left one, and by nothing else."""
        self._alone = False
        self._seen = False
        self._last_left = settings.LEFT_WIDTH.get()
        self._last_right = settings.RIGHT_WIDTH.get()
        self._left_strip = self._strip("›", self.tr("Articles"), self.tr("Open the articles"))
        self._left_strip.clicked.connect(self.toggle_left)
        self._right_strip = self._strip("‹", self.tr("Codes"), self.tr("Open the codes"))
        self._right_strip.clicked.connect(self.toggle_right)
        self._parts = QSplitter()
        self._parts.setHandleWidth(1)
        for number, part in enumerate((left, middle, right)):
            self._parts.addWidget(part)
            self._parts.setStretchFactor(number, int(number == 1))
            self._parts.setCollapsible(number, False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._left_strip)
        layout.addWidget(self._parts, 1)
        layout.addWidget(self._right_strip)

    def _strip(self, sign: str, label: str, tip: str) -> QToolButton:
        button = _Strip(sign, label)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setProperty("kind", "strip")
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        button.setFixedWidth(28)
        return button

    def restore(self) -> None:
        """Let the columns be as they were when the window was closed."""
        self.left_wanted = settings.LEFT_OPEN.get()
        self.right_wanted = settings.RIGHT_OPEN.get()
        most = round(_MOST * self.window().width())
        left, right = settings.LEFT_WIDTH.get(), settings.RIGHT_WIDTH.get()
        self.set_widths(min(left, most), min(right, most))

    def save(self) -> None:
        """Remember how the columns are."""
        self._note_widths()
        settings.LEFT_WIDTH.set(self._last_left)
        settings.RIGHT_WIDTH.set(self._last_right)
        settings.LEFT_OPEN.set(self.left_wanted)
        settings.RIGHT_OPEN.set(self.right_wanted)

    def set_widths(self, left: int, right: int) -> None:
        """Let the outer columns be so many pixels wide."""
        self._parts.setSizes([left, max(self.width() - left - right, 400), right])
        self._fold()

    def widths(self) -> tuple[int, int]:
        """Return how wide the outer columns are; 0 for one that is folded."""
        left, _, right = self._parts.sizes()
        return left, right

    def toggle_left(self) -> None:
        """Open or fold the left column."""
        self.left_wanted = self._left.isHidden()
        self._gave_way = self.left_wanted and self.right_wanted and self.width() < _WIDE
        if self._gave_way:
            self.right_wanted = False
        self._fold()

    def toggle_right(self) -> None:
        """Open or fold the right column."""
        self._gave_way = False
        self.right_wanted = self._right.isHidden()
        if self.right_wanted and self.width() < _WIDE:
            self.left_wanted = False
        self._fold()

    def open_right(self) -> None:
        """Open the right column."""
        if self._right.isHidden():
            self.toggle_right()

    def open_left(self) -> None:
        """Open the left column."""
        if self._left.isHidden():
            self.toggle_left()

    def give_back(self) -> None:
        """Open the right column again if it was folded to make room for the left one."""
        if self._gave_way:
            self.open_right()

    def show_middle_alone(self, *, alone: bool) -> None:
        """Hide the outer columns with their strips, or show again what of them was open."""
        self._alone = alone
        self._fold()

    def refold(self) -> None:
        """Open and fold the outer columns as is wanted."""
        self._fold()

    def _note_widths(self) -> None:
        """Know how wide the columns are when they are open, for the next window."""
        if not self._seen:
            return  # widths of a window that is being made
        left, right = self.widths()
        self._last_left = left or self._last_left
        self._last_right = right or self._last_right

    def _fold(self) -> None:
        self._note_widths()
        right = self.right_wanted and not self._alone
        left = self.left_wanted and (self.width() >= _WIDE or not right) and not self._alone
        self._left.setVisible(left)
        self._left_strip.setVisible(not left and not self._alone)
        self._right.setVisible(right)
        self._right_strip.setVisible(not right and not self._alone)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._seen = True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
