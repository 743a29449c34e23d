"""A field for one attribute of a coding, made from what the codebook says of it."""

from abc import abstractmethod

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.codebook.attribute_kind import ValueUnfit
from variorum.codebook.attribute_types import attribute_type
from variorum.model.codebook import Attribute, Choice
from variorum.model.coding import AttributeValue
from variorum.model.record import new_id
from variorum.ui.coding.chips import Chip, is_plain
from variorum.ui.coding.field_label import FieldLabel
from variorum.ui.errors import translated
from variorum.ui.language import spoken
from variorum.ui.widgets.flow_layout import FlowLayout
from variorum.ui.widgets.quiet_combo import QuietCombo
from variorum.ui.widgets.tips import plain

_MOST_CHIPS = 10
"""Up to so many choices are shown side by side, each with a digit; more are a list."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class AttributeField(QWidget):
    """Asks for one value. Subclasses show it and tell when a person has set it."""

    changed = Signal(str, object)
    """A person set the attribute with this id to this value; None clears it."""
    done = Signal()
    """Enter was pressed: on to the next."""
    stepped = Signal(int)
    """Up (-1) or down (1) was pressed: to the field there."""

    def __init__(self, attribute: Attribute) -> None:
        super().__init__()
        self.attribute = attribute
        self.label = FieldLabel(attribute.label, required=attribute.required, tip=attribute.help)
        self.merge_key = ""
        """Changes with one such key, one after another, are one step of Undo."""

    @abstractmethod
    def set_value(self, value: AttributeValue | None) -> None:
        """Show ``value``; None is none."""

    def drop_typing(self) -> None:
        """Forget what is typed but not taken: another coding is about to be shown."""

    def _tell(self, value: AttributeValue | None) -> None:
        self.changed.emit(self.attribute.id, value)

    def _enter(self) -> None:
        self.done.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._enter()
        elif key in steps:
            self.stepped.emit(steps[key])
        else:
            super().keyPressEvent(event)


class _Chips(AttributeField):
    """Choices side by side. A digit or the first letter of a choice is its key."""

    def __init__(self, attribute: Attribute) -> None:
        super().__init__(attribute)
        self.setAccessibleName(attribute.label)
        self._value: AttributeValue | None = None
        self.chips: list[Chip] = []
        flow = FlowLayout(self, gap=3)
        flow.addWidget(self.label)
        for number, choice in enumerate(attribute.choices, 1):
            chip = Chip(choice.label, self, key=str(number % 10) if number <= _MOST_CHIPS else "")
            chip.setCheckable(True)
            chip.setAccessibleName(f"{attribute.label}: {choice.label}")
            chip.setToolTip(plain(choice.help))
            chip.clicked.connect(lambda _=False, choice=choice: self._on_click(choice))
            self.chips.append(chip)
            flow.addWidget(chip)
        if self.chips:
            self.setFocusProxy(self.chips[0])

    @abstractmethod
    def _on_click(self, choice: Choice) -> None: ...

    @abstractmethod
    def pick(self, number: int) -> None:
        """Take the choice with this number, counted from 0."""

    @property
    def current(self) -> int:
        """The number of the chip that has the focus; -1 without it."""
        return next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), -1)

    def pick_by_key(self, sign: str) -> bool:
        """Take the choice with this digit, or the next one that begins with this letter."""
        keys = [chip.key for chip in self.chips]
        if sign in keys:
            self.pick(keys.index(sign))
            return True
        count = len(self.chips)
        turned = [(self.current + step) % count for step in range(1, count + 1)]
        for number in turned:
            if self.chips[number].words.casefold().startswith(sign.casefold()):
                self.pick(number)
                return True
        return False

    def _focus(self, number: int) -> None:
        self.setFocusProxy(self.chips[number])
        if self.current >= 0:
            self.chips[number].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps and self.current >= 0:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._step(steps[key] * (-1 if mirrored else 1))
        elif key in _CLEAR:
            self._tell(None)
        elif not (is_plain(event) and event.text() != " " and self.pick_by_key(event.text())):
            super().keyPressEvent(event)

    @abstractmethod
    def _step(self, by: int) -> None:
        """Go to the next or the previous choice."""


class OneField(_Chips):
    """One of a few."""

    def __init__(self, attribute: Attribute) -> None:
        super().__init__(attribute)
        self._run = new_id()
        for chip in self.chips:
            chip.setAutoExclusive(True)

    @override
    def set_value(self, value: AttributeValue | None) -> None:
        """Show the choice with the id ``value``."""
        self._value = value
        for number, choice in enumerate(self.attribute.choices):
            chip = self.chips[number]
            chosen = choice.id == value
            if chip.isChecked() != chosen:
                # Of exclusive buttons the chosen one cannot be released.
                chip.setAutoExclusive(False)
                chip.setChecked(chosen)
                chip.setAutoExclusive(True)
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            if chosen or (number == 0 and not self._has(value)):
                chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                self._focus(number)

    def _has(self, value: AttributeValue | None) -> bool:
        return any(choice.id == value for choice in self.attribute.choices)

    @override
    def drop_typing(self) -> None:
        self._run = new_id()

    @override
    def pick(self, number: int) -> None:
        self._run, self.merge_key = new_id(), ""
        self._take(number)

    def _take(self, number: int) -> None:
        value = self.attribute.choices[number].id
        self._focus(number)
        if value != self._value:
            self._tell(value)

    @override
    def _on_click(self, choice: Choice) -> None:
        self.merge_key = ""
        again = choice.id == self._value
        if again and not self.attribute.required:
            self._tell(None)
        elif not again:
            self._tell(choice.id)

    @override
    def _step(self, by: int) -> None:
        # The chips that are passed on the way are no steps of Undo.
        self.merge_key = self._run
        first = self._value is None and by > 0
        self._take(self.current if first else (self.current + by) % len(self.chips))


class SeveralField(_Chips):
    """Any of a few."""

    @override
    def set_value(self, value: AttributeValue | None) -> None:
        """Show the choices whose ids are in ``value``."""
        self._value = value
        chosen = value if isinstance(value, list) else []
        for choice, chip in zip(self.attribute.choices, self.chips, strict=True):
            chip.setChecked(choice.id in chosen)

    @override
    def pick(self, number: int) -> None:
        self._focus(number)
        self.chips[number].click()

    @override
    def _on_click(self, choice: Choice) -> None:
        pairs = zip(self.attribute.choices, self.chips, strict=True)
        self._tell([known.id for known, chip in pairs if chip.isChecked()] or None)

    @override
    def _step(self, by: int) -> None:
        self._focus((self.current + by) % len(self.chips))


class ListField(AttributeField):
    """One of many, or of a few where there is little room."""

    def __init__(self, attribute: Attribute, empty: str = "–") -> None:
        super().__init__(attribute)
        self._combo = _KeyedCombo()
        self._combo.setAccessibleName(attribute.label)
        self._combo.setToolTip(plain(f"{attribute.label}\n{attribute.help}".strip()))
        self._combo.addItem(empty, None)
        for choice in attribute.choices:
            self._combo.addItem(choice.label, choice.id)
        self._combo.activated.connect(lambda: self._tell(self._combo.currentData()))
        row = _row(self)
        row.addWidget(self.label)
        row.addWidget(self._combo, 1)
        self.setFocusProxy(self._combo)

    @override
    def set_value(self, value: AttributeValue | None) -> None:
        """Show the choice with the id ``value``."""
        self._combo.setCurrentIndex(max(self._combo.findData(value), 0))


class _KeyedCombo(QuietCombo):
    """A list whose first entries have the digits as keys; up and down are for the form."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        opens = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if (key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not opens) or key in _ENTER:
            event.ignore()
        elif key in _CLEAR:
            self._take(0)
        elif is_plain(event) and event.text().isdecimal():
            self._take(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _take(self, number: int) -> None:
        if number < self.count():
            self.setCurrentIndex(number)
            self.activated.emit(number)


class TypedField(AttributeField):
    """A number, a text or a date as people type it, with what is understood below."""

    def __init__(self, attribute: Attribute, empty: str = "") -> None:
        super().__init__(attribute)
        self._kind = attribute_type(attribute.type)
        self._value: AttributeValue | None = None
        self.line = QLineEdit()
        self.line.setAccessibleName(attribute.label)
        self.line.setToolTip(plain(attribute.help))
        self.line.setPlaceholderText(empty)
        if attribute.type == "date":
            self.line.setPlaceholderText(self.tr("5 May 2021, 2021, 2020 to 2021"))
            self.line.textEdited.connect(self._guess)
        self.line.editingFinished.connect(self._take)
        self.below = QLabel()
        self.below.setTextFormat(Qt.TextFormat.PlainText)
        self.below.setWordWrap(True)
        self.below.hide()
        self.label.setContentsMargins(0, 6, 4, 0)
        row = _row(self)
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.below)
        row.addLayout(column, 1)
        self.setFocusProxy(self.line)

    @override
    def set_value(self, value: AttributeValue | None) -> None:
        """Show ``value``, unless the person is just typing another."""
        self._value = value
        if self.line.hasFocus() and self.line.isModified():
            return
        shown = self._shown(value)
        if self.line.text() != shown:
            self.line.setText(shown)
            self.line.setCursorPosition(0)
        self.line.setModified(False)
        self._say("" if value is None or str(value) == shown else str(value), "caption")

    def narrow(self) -> None:
        """Be as wide as a figure of some digits: others stand beside."""
        self.line.setFixedWidth(self.line.fontMetrics().averageCharWidth() * 9)

    def _shown(self, value: AttributeValue | None) -> str:
        if value is None:
            return ""
        return (
            spoken(self._kind.show(self.attribute, value))
            if self.attribute.type == "date"
            else str(value)
        )

    @override
    def drop_typing(self) -> None:
        self.line.setModified(False)

    def _say(self, text: str, kind: str) -> None:
        if self.below.property("kind") != kind:
            self.below.setProperty("kind", kind)
            self.below.style().unpolish(self.below)
            self.below.style().polish(self.below)
        self.below.setText(text)
        self.below.setVisible(bool(text))

    def _guess(self, typed: str) -> None:
        """Say how what is typed so far is understood."""
        try:
            value = self._kind.parse(self.attribute, typed)
        except ValueUnfit:
            self._say("", "caption")
        else:
            self._say(f"= {spoken(self._kind.show(self.attribute, value))}", "caption")

    def _take(self) -> bool:
        """Take what is typed; tell whether it is understood."""
        if not self.line.isModified():
            return True
        typed = self.line.text().strip()
        try:
            value = self._kind.parse(self.attribute, typed) if typed else None
        except ValueUnfit as fault:
            self._say(translated(fault), "danger")
            return False
        self.line.setModified(False)
        if value != self._value:
            self._tell(value)
        self.set_value(value)
        return True

    @override
    def _enter(self) -> None:
        if self._take():
            self.done.emit()


def field_for(attribute: Attribute, *, narrow: bool = False, empty: str = "") -> AttributeField:
    """Return the field that fits the attribute's type; a ``narrow`` one shares its line."""
    if attribute.type == "several":
        return SeveralField(attribute)
    if attribute.type != "one":
        return TypedField(attribute, empty)
    if narrow or len(attribute.choices) > _MOST_CHIPS:
        return ListField(attribute, empty or "–")
    return OneField(attribute)


def _row(field: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(field)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    return row
