"""A dialog that asks for something, and says in a sentence what is still wrong with the answer."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.ui.widgets.entering import press_by_enter
from variorum.ui.widgets.fitting import screen_room


def words(text: str, kind: str = "") -> QLabel:
    """Return a label with ``text``, plain and on as many lines as it needs."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if kind:
        label.setProperty("kind", kind)
    return label


def without_mnemonic(text: str) -> str:
    """Return ``text`` so that a button shows it as it is, with its ampersands."""
    return text.replace("&", "&&")


class Question(QDialog):
    """A title, a body, the one thing to do and a way out.

    Esc leaves; Enter presses the button that has the keys, and from elsewhere does the one thing.
    """

    def __init__(self, title: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._middle = QWidget()
        self.body = QVBoxLayout(self._middle)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(10)
        self.fault = words("", "danger")
        self.fault.hide()
        self.main_button = QPushButton(action)
        self.main_button.setProperty("kind", "primary")
        self.main_button.setDefault(True)
        self.main_button.clicked.connect(self.accept)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch()
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.main_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(14)
        layout.addWidget(words(title, "title"))
        layout.addWidget(self._middle, 1)
        layout.addWidget(self.fault)
        layout.addLayout(self.buttons)

    def problem(self) -> str:
        """Return what is wrong with the answer, in a sentence, or nothing."""
        return ""

    def say_fault(self, sentence: str) -> None:
        """Show ``sentence`` above the buttons; nothing takes it away."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        self.make_room()

    def make_room(self) -> None:
        """Grow until everything has its place: windows do not by themselves, for wrapped lines."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            needed = layout.totalHeightForWidth(self.width())
            most = screen_room(self).height()
            self.resize(self.width(), min(max(self.height(), needed), most))

    def _keep_within_screen(self) -> None:
        """Let the body scroll if the screen is too low for all of it."""
        layout, room = self.layout(), screen_room(self)
        width = min(max(self.width(), self.minimumSizeHint().width()), room.width())
        if layout is None or layout.totalHeightForWidth(width) <= room.height():
            return
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        layout.replaceWidget(self._middle, area)
        area.setWidget(self._middle)
        layout.activate()
        self.resize(width, room.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(event, self.focusWidget()):
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._keep_within_screen()
        self._buttons_last()
        super().showEvent(event)

    def _buttons_last(self) -> None:
        """Let Tab begin at the top, though the buttons were made before the body."""
        own = [self.cancel_button, self.main_button]
        body: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget not in own:
                body.append(widget)
            widget = widget.nextInFocusChain()
        for before, after in pairwise([*body[-1:], *own]):
            QWidget.setTabOrder(before, after)
        usable = [one for one in body if one.isEnabled() and one.isVisibleTo(self)]
        if self.focusWidget() is None and usable:
            usable[0].setFocus()

    @override
    def accept(self) -> None:
        fault = self.problem()
        self.say_fault(fault)
        if not fault:
            super().accept()
