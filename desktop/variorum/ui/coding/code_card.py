"""A code's card: definition, use when, not when, examples."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from variorum.model.codebook import Code, Group, Scheme
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
        self._spare_leads: list[_Lead] = []
        self._spare: dict[str, list[QLabel]] = {}
        """Labels by kind for the next card: to dress new ones takes long."""
        self.code: Code | None = None

    def show_code(self, code: Code | None, scheme: Scheme) -> None:
        """Show the card of ``code``."""
        if code == self.code:
            return
        self.code = code
        self.changers = []
        # Hidden, its labels come and go without the page being arranged for each.
        was_hidden = self.isHidden()
        self.hide()
        self._clear()
        if code is not None:
            self._fill(code, scheme)
        self.setVisible(not was_hidden)

    def _fill(self, code: Code, scheme: Scheme) -> None:
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
            elif isinstance(widget, _Lead):
                self._spare_leads.append(widget)

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
        lead = self._spare_leads.pop() if self._spare_leads else self._new_lead()
        lead.show_target(found, self.code)
        self._layout.addWidget(lead)
        lead.show()
        if lead.changes:
            self.changers.append(lead.change)

    def _new_lead(self) -> "_Lead":
        lead = _Lead(self, changing=self._changing)
        lead.show_card.clicked.connect(lambda: self.code_wanted.emit(lead.target))
        lead.change.clicked.connect(lambda: self.change_wanted.emit(lead.target))
        return lead


class _Lead(QWidget):
    """Leads to the code to use instead: to its card and, for a coding, to the code itself."""

    def __init__(self, parent: QWidget, *, changing: bool) -> None:
        super().__init__(parent)
        self.target = ""
        self._changing = changing
        self.show_card = Chip("", self, quiet=True)
        self.show_card.setToolTip(self.tr("Show the card of this code"))
        self.change = Chip(self.tr("change to it"), self)
        self.change.setToolTip(
            self.tr("Give the coding this code instead. In the text: Shift and its letter")
        )
        line = FlowLayout(self)
        line.addWidget(self.show_card)
        line.addWidget(self.change)

    @property
    def changes(self) -> bool:
        """Whether it offers the code to a coding."""
        return not self.change.isHidden()

    def show_target(self, found: Code | Group, shown: Code | None) -> None:
        """Lead to ``found`` from the card of the code ``shown``; only its own codebook has keys."""
        self.target = found.id
        self.show_card.say(f"→ {found.label}")
        code = found if isinstance(found, Code) else None
        self.change.setVisible(self._changing and code is not None)
        if code is not None:
            near = shown is not None and shown.codebook == code.codebook
            self.change.key = f"⇧{code.key.upper()}" if near and code.key.isalpha() else ""
            self.change.setAccessibleName(self.tr("Change to {code}").format(code=code.label))
            self.change.updateGeometry()
