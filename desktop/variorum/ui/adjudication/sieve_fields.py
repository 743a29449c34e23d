"""The fields by which a list is sifted."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox
from typing_extensions import override

from variorum.ui.widgets.quiet_combo import QuietCombo

_WIDEST = 280
_AIR = 8
"""Pixels beside the words, so that they are not cut."""


class SieveField(QuietCombo):
    """A field as wide as what is chosen in it: titles can be long, and most are not chosen."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        for text, value in choices:
            self.addItem(text, value)
        self.currentTextChanged.connect(self.updateGeometry)

    def refill(self, first: str, choices: Sequence[tuple[str, str]]) -> None:
        """Offer ``choices`` after ``first``, which stands for all; what was chosen stays."""
        chosen = self.currentData()
        self.clear()
        self.addItem(first, "")
        for text, value in choices:
            self.addItem(text, value)
        self.setCurrentIndex(max(self.findData(chosen), 0))

    @override
    def sizeHint(self) -> QSize:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words = QSize(self.fontMetrics().horizontalAdvance(self.currentText()) + _AIR, 0)
        kind = QStyle.ContentsType.CT_ComboBox
        wide = self.style().sizeFromContents(kind, option, words, self).width()
        return QSize(min(wide, _WIDEST), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
