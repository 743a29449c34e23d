"""A code's card: definition, use when, not when, examples."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from variorum.model.codebook import Code, Scheme
from variorum.ui.coding.chips import Chip
from variorum.ui.widgets.flow_layout import FlowLayout


class CodeCard(QFrame):
    """Says what a code is for, and leads to the code to use instead."""

    code_wanted = Signal(str)
    """The card of the code or group with this id is asked for."""
    change_wanted = Signal(str)
    """The coding whose code this is shall have the code with this id instead."""

    def __init__(self, parent: QWidget | None = None, *, changing: bool = False) -> None:
        super().__init__(parent)
        self._changing = changing
        self.changers: list[Chip] = []
        """What gives the coding another code, in the order of the cases."""
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
        self.changers = []
        self._clear()
        if code is None:
            return
        if not self._changing:
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
        row = QWidget(self)
        line = FlowLayout(row)
        lead = Chip(f"→ {found.label}", row, quiet=True)
        lead.setToolTip(self.tr("Show the card of this code"))
        lead.clicked.connect(lambda: self.code_wanted.emit(target))
        line.addWidget(lead)
        if self._changing and isinstance(found, Code):
            line.addWidget(self._changer(found, row))
        self._layout.addWidget(row)

    def _changer(self, code: Code, row: QWidget) -> Chip:
        """Return the chip that gives the coding ``code`` instead."""
        key = f"⇧{code.key.upper()}" if code.key.isalpha() else ""
        chip = Chip(self.tr("change to it"), row, key=key)
        chip.setToolTip(
            self.tr("Give the coding this code instead. In the text: Shift and its letter")
        )
        chip.setAccessibleName(self.tr("Change to {code}").format(code=code.label))
        chip.clicked.connect(lambda: self.change_wanted.emit(code.id))
        self.changers.append(chip)
        return chip
