"""A sentence at the top of the window, with at most one thing to do about it."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

_SECONDS = 12
"""How long news stays; faults stay until they are closed."""


class MessageBar(QFrame):
    """Shows one sentence at a time; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton(self)
        self._button.clicked.connect(self._act)
        close = QToolButton(self)
        close.setText("✕")
        close.setAccessibleName(self.tr("Close message"))
        close.setToolTip(self.tr("Close this message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._button)
        layout.addWidget(close)
        self._then: Callable[[], object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._label.text()

    def show_message(
        self,
        text: str,
        kind: Literal["news", "fault"] = "news",
        action: str = "",
        then: Callable[[], object] | None = None,
    ) -> None:
        """Show ``text``; with ``action``, a button of that name that calls ``then``."""
        self._label.setProperty("kind", "danger" if kind == "fault" else "")
        self._label.style().unpolish(self._label)
        self._label.style().polish(self._label)
        self._label.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._then = then
        self.show()
        if kind == "news":
            self._timer.start()
        else:
            self._timer.stop()

    def _act(self) -> None:
        self.hide()
        if self._then is not None:
            self._then()
