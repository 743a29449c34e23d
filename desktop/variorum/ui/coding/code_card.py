"""A code's card: definition, use when, not when, examples."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from variorum.model.codebook import Code, Scheme


class CodeCard(QFrame):
    """Says what a code is for, and leads to the code to use instead."""

    code_wanted = Signal(str)
    """The card of the code or group with this id is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._spare: dict[str, list[QLabel]] = {}
        """Labels by kind for the next card: to dress new ones takes long."""
        self.code: Code | None = None

    def show_code(self, code: Code | None, scheme: Scheme) -> None:
        """Show the card of ``code``."""
        if code == self.code:
            return
        self.code = code
        self._clear()
        if code is None:
            return
        self._words(code.label, "title")
        group = scheme.group[code.group]
        self._words(f"{scheme.codebook[code.codebook].title} · {group.label}", "caption")
        self._words(code.definition)
        self._part(self.tr("Use when"), code.use_when)
        if code.not_when:
            self._words(self.tr("Not when"), "heading")
            for case in code.not_when:
                self._words(case.text)
                self._lead(case.instead, scheme)
        typical = [example for example in code.examples if not example.near_miss]
        near = [example for example in code.examples if example.near_miss]
        self._part(self.tr("Example"), "\n".join(example.text for example in typical))
        for example in near:
            self._part(self.tr("Near miss"), f"{example.text}\n{example.note}".strip())
        self._layout.addStretch()

    def _clear(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is None:
                continue
            widget.hide()
            if isinstance(widget, QLabel):
                self._spare.setdefault(widget.property("kind"), []).append(widget)
            else:
                widget.deleteLater()

    def _part(self, heading: str, text: str) -> None:
        if text:
            self._words(heading, "heading")
            self._words(text)

    def _words(self, text: str, kind: str = "") -> None:
        if not text:
            return
        spare = self._spare.get(kind)
        label = spare.pop() if spare else self._new_label(kind)
        label.setText(text)
        self._layout.addWidget(label)
        label.show()

    def _new_label(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("kind", kind)
        if kind == "heading":
            label.setContentsMargins(0, 6, 0, 0)
        return label

    def _lead(self, target: str, scheme: Scheme) -> None:
        found = scheme.code.get(target) or scheme.group.get(target)
        if found is None:
            return
        lead = QPushButton(f"→  {found.label}", self)
        lead.setProperty("kind", "link")
        lead.setToolTip(self.tr("Show the card of this code"))
        lead.clicked.connect(lambda: self.code_wanted.emit(target))
        self._layout.addWidget(lead, 0, Qt.AlignmentFlag.AlignLeft)
