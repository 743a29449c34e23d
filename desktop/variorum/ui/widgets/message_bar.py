"""A sentence over the foot of the window, with at most one thing to do about it."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from typing_extensions import override

from variorum.ui.widgets.saying import say

MessageKind = Literal["news", "result", "fault"]
"""Results are those of long work, from which people look away."""
_SECONDS = 9
"""How long news stays; results and faults stay until they are closed or something else is said."""
_WIDEST = 760
_GAP = 16
_ROUNDING = 4
"""Pixels that words may be wider than their whole number says."""


class MessageBar(QFrame):
    """Shows one sentence at a time; hidden while there is none.

    It floats: nothing that is being read moves when it comes and goes. What stays until it is
    closed has room below the page's other parts, so that it covers nothing meanwhile.
    """

    left = Signal()
    """The keys were here, and are to go back to where the work is."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "popup")
        self._over: QWidget | None = None
        self._way: QShortcut | None = None
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.act)
        close = QToolButton(self)
        close.setText("✕")
        close.setAccessibleName(self.tr("Close message"))
        close.setToolTip(self.tr("Close this message"))
        close.clicked.connect(self._leave)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 9, 9, 9)
        layout.setSpacing(12)
        layout.addWidget(self._label, 1)
        layout.addWidget(self.button)
        layout.addWidget(close)
        self._then: Callable[[], object] | None = None
        self._stays = False
        self._timer = QTimer(self, singleShot=True, interval=_SECONDS * 1000)
        self._timer.timeout.connect(self._end)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._label.text()

    def float_over(self, page: QWidget) -> None:
        """Stay over the foot of ``page``."""
        self._over = page
        self.setParent(page)
        self._way = QShortcut(page)
        self._way.setKeys([QKeySequence("F6"), QKeySequence("Ctrl+Tab")])
        self._way.activated.connect(self.button.setFocus)
        self._way.setEnabled(False)
        page.installEventFilter(self)

    def show_message(
        self,
        text: str,
        kind: MessageKind = "news",
        action: str = "",
        then: Callable[[], object] | None = None,
    ) -> None:
        """Show ``text``; with ``action``, a button of that name that calls ``then``."""
        self._label.setProperty("kind", "danger" if kind == "fault" else "")
        self._label.style().unpolish(self._label)
        self._label.style().polish(self._label)
        self._label.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self._then = then
        self._stays = kind == "result"
        self._place()
        self.show()
        self._make_room()
        self._follow_way()
        self.raise_()
        say(self, f"{text} {action}".rstrip())
        if kind == "news":
            self._timer.start()
        else:
            self._timer.stop()

    def _place(self) -> None:
        if self._over is None:
            return
        width = min(self._wanted(), _WIDEST, self._over.width() - 2 * _GAP)
        height = (
            self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        )
        self.setGeometry(
            (self._over.width() - width) // 2, self._over.height() - height - _GAP, width, height
        )

    def _make_room(self) -> None:
        """Let the rest of the page end above what stays."""
        layout = self._over.layout() if self._over is not None else None
        if layout is not None:
            taken = self._stays and not self.isHidden()
            layout.setContentsMargins(0, 0, 0, self.height() + 2 * _GAP if taken else 0)

    def _wanted(self) -> int:
        """Return the width in which the sentence stands on one line: more would only cover more."""
        said = max(map(self._label.fontMetrics().horizontalAdvance, self._label.text().split("\n")))
        beside = self.sizeHint().width() - self._label.sizeHint().width()
        return said + beside + _ROUNDING

    def act(self) -> None:
        """Do what the message offers, if one is shown that offers something."""
        if self.isVisible() and self._then is not None:
            self._leave()
            self._then()

    def _has_keys(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget() or self.window())

    def _leave(self) -> None:
        had_keys = self._has_keys()
        self.hide()
        if had_keys:
            self.left.emit()

    def _end(self) -> None:
        """Go, unless somebody is on the way to press the button."""
        if self._has_keys():
            self._timer.start()
        else:
            self.hide()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_way()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._follow_way()
        self._make_room()

    def _follow_way(self) -> None:
        """Let keys lead to the button from everywhere while there is one."""
        if self._way is not None:
            self._way.setEnabled(self.isVisible() and not self.button.isHidden())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
            self._make_room()
        return super().eventFilter(watched, event)
