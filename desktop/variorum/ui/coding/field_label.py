"""The name of a question, before the field that answers it."""

from PySide6.QtWidgets import QSizePolicy

from variorum.ui.widgets.elided_label import ElidedLabel
from variorum.ui.widgets.tips import plain

MISSING = "○"
"""Stands before what is still needed, here and in the margin of the text."""


class FieldLabel(ElidedLabel):
    """Says what is asked, whether it is required, and whether it is still missing."""

    def __init__(self, name: str, *, required: bool = False, tip: str = "") -> None:
        super().__init__(name)
        self._name = f"{name} *" if required else name
        self._tip = tip
        self._missing: bool | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(0, 2, 4, 2)
        self.say_missing(missing=False)

    def say_missing(self, *, missing: bool) -> None:
        """Stress the name if the answer is ``missing``."""
        if missing == self._missing:
            return
        self._missing = missing
        self.set_text(f"{MISSING} {self._name}" if missing else self._name)
        self.setToolTip(plain(f"{self._name}\n{self._tip}".strip()))
        self.setProperty("kind", "missing" if missing else "caption")
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()
