"""A large button: what it is called, and what it does in a sentence below."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.ui.widgets.elided_label import ElidedLabel
from variorum.ui.widgets.question import words


class Choice(QPushButton):
    """A button of two lines. ``one_line`` cuts what is below instead of wrapping it."""

    def __init__(
        self, title: str, below: str, *, one_line: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(below)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        name = ElidedLabel(title) if one_line else words(title, "title")
        text = ElidedLabel(below) if one_line else words(below, "secondary")
        if one_line:
            text.setProperty("kind", "caption")
        layout = QVBoxLayout(self)
        if one_line:
            # The least height that the style sheet gives to buttons is for one line.
            layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        margin = 8 if one_line else 14
        layout.setContentsMargins(margin + 4, margin, margin + 4, margin)
        layout.setSpacing(2 if one_line else 4)
        for label in (name, text):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self.sizeHint().height()
        return layout.totalHeightForWidth(width)

    @override
    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()
