"""A tour of the window in ten steps, each beside what it tells of. It can be left at any time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.ui.theme import Theme

_WIDTH = 360
_GAP = 14


@dataclass(frozen=True)
class Step:
    """One step: what it is about, where that is to be seen, and how the window gets there."""

    title: str
    words: str
    place: QWidget
    show: Callable[[], object]


class Tour(QFrame):
    """The card that leads through the steps; the frame around what they tell of is ``ring``."""

    ended = Signal()

    def __init__(self, window: QWidget, steps: Sequence[Step]) -> None:
        super().__init__(window)
        self._window = window
        self.steps = steps
        self.number = 0
        self.setProperty("kind", "popup")
        self.setFixedWidth(_WIDTH)
        self.ring = QFrame(window)
        self.ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._count, self._title, self._words = QLabel(), QLabel(), QLabel()
        self._count.setProperty("kind", "caption")
        self._title.setProperty("kind", "title")
        for label in (self._title, self._words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(lambda: self.go(self.number - 1))
        self.next = QPushButton()
        self.next.setProperty("kind", "primary")
        self.next.clicked.connect(lambda: self.go(self.number + 1))
        self.leave = QPushButton(self.tr("Leave   Esc"))
        self.leave.setProperty("kind", "quiet")
        self.leave.clicked.connect(self.end)
        # A panel that was opened for the step has its place when the layout has run.
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._place)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.end)
        self._lay_out()
        window.installEventFilter(self)
        self.hide()
        self.ring.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.leave)
        row.addStretch()
        row.addWidget(self.back)
        row.addWidget(self.next)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(self._count)
        layout.addWidget(self._title)
        layout.addWidget(self._words)
        layout.addSpacing(4)
        layout.addLayout(row)

    def begin(self) -> None:
        """Begin with the first step."""
        self.go(0)

    def go(self, number: int) -> None:
        """Show the step with this number; behind the last one the tour ends."""
        if number >= len(self.steps):
            self.end()
            return
        self.number = number
        step = self.steps[number]
        step.show()
        self._count.setText(
            self.tr("Step {number} of {count}").format(number=number + 1, count=len(self.steps))
        )
        self._title.setText(step.title)
        self._words.setText(step.words)
        self.setAccessibleName(f"{self._count.text()}. {step.title}. {step.words}")
        self.back.setEnabled(number > 0)
        last = number == len(self.steps) - 1
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.show()
        self._place()
        self._settled.start()
        self.next.setFocus()

    def end(self) -> None:
        """Leave the tour; what was done on the way stays."""
        self._settled.stop()
        self.hide()
        self.ring.hide()
        self.ended.emit()

    def set_theme(self, theme: Theme) -> None:
        """Draw the frame in the colours of ``theme``."""
        self.ring.setStyleSheet(
            f"border: 2px solid {theme.accent}; border-radius: 6px; background: transparent;"
        )

    def _place(self) -> None:
        """Put the frame around what the step tells of, and the card beside it."""
        window, place = self._window, self.steps[self.number].place
        if not place.isVisible():
            place = window
        around = QRect(place.mapTo(window, QPoint(0, 0)), place.size()).intersected(window.rect())
        self.ring.setGeometry(around)
        self.ring.setVisible(place is not window)
        self.setFixedHeight(self._column.heightForWidth(_WIDTH))
        right, left = around.right() + _GAP, around.left() - _WIDTH - _GAP
        if right + _WIDTH < window.width():
            x = right
        elif left > 0:
            x = left
        else:
            x = around.center().x() - _WIDTH // 2
        y = around.top() + _GAP if around.height() > self.height() else around.bottom() + _GAP
        most = QPoint(window.width() - _WIDTH - _GAP, window.height() - self.height() - _GAP)
        self.move(min(max(x, _GAP), most.x()), min(max(y, _GAP), most.y()))
        self.ring.raise_()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
