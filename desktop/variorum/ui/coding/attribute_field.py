"""A field for one attribute of a coding, made from what the codebook says of it."""

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.codebook.attribute_kind import ValueUnfit
from variorum.codebook.attribute_types import attribute_type
from variorum.model.codebook import Attribute
from variorum.model.coding import AttributeValue
from variorum.ui.widgets.quiet_combo import QuietCombo


class AttributeField(QWidget):
    """Asks for one value. Subclasses show it and tell when a person has set it."""

    changed = Signal(str, object)
    """A person set the attribute with this id to this value; None clears it."""

    def __init__(self, attribute: Attribute) -> None:
        super().__init__()
        self.attribute = attribute
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    @abstractmethod
    def set_value(self, value: AttributeValue | None) -> None:
        """Show ``value``; None is none."""

    def drop_typing(self) -> None:
        """Forget what is typed but not taken: another coding is about to be shown."""

    def _tell(self, value: AttributeValue | None) -> None:
        self.changed.emit(self.attribute.id, value)


class OneField(AttributeField):
    """One of a list."""

    def __init__(self, attribute: Attribute) -> None:
        super().__init__(attribute)
        self._combo = QuietCombo()
        self._combo.setAccessibleName(attribute.label)
        self._combo.setToolTip(attribute.help)
        self._combo.addItem("–", None)
        for choice in attribute.choices:
            self._combo.addItem(choice.label, choice.id)
        self._combo.activated.connect(lambda: self._tell(self._combo.currentData()))
        self._layout.addWidget(self._combo)
        self.setFocusProxy(self._combo)

    @override
    def set_value(self, value: AttributeValue | None) -> None:
        """Show the choice with the id ``value``."""
        self._combo.setCurrentIndex(max(self._combo.findData(value), 0))


class SeveralField(AttributeField):
    """Several of a list."""

    def __init__(self, attribute: Attribute) -> None:
        super().__init__(attribute)
        self._boxes: dict[str, QCheckBox] = {}
        for choice in attribute.choices:
            box = QCheckBox(choice.label)
            box.clicked.connect(self._gather)
            self._boxes[choice.id] = box
            self._layout.addWidget(box)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    @override
    def set_value(self, value: AttributeValue | None) -> None:
        """Show the choices whose ids are in ``value``."""
        chosen = value if isinstance(value, list) else []
        for choice, box in self._boxes.items():
            box.setChecked(choice in chosen)

    def _gather(self) -> None:
        self._tell([choice for choice, box in self._boxes.items() if box.isChecked()] or None)


class TypedField(AttributeField):
    """A number, a text or a date as people type it, with what was understood below."""

    def __init__(self, attribute: Attribute) -> None:
        super().__init__(attribute)
        self._kind = attribute_type(attribute.type)
        self._value: AttributeValue | None = None
        self._line = QLineEdit()
        self._line.setAccessibleName(attribute.label)
        self._line.setToolTip(attribute.help)
        if attribute.type == "date":
            self._line.setPlaceholderText(self.tr("5 May 2021, 2021, 2020 to 2021"))
        self._line.editingFinished.connect(self._take)
        self._below = QLabel()
        self._below.setWordWrap(True)
        self._below.hide()
        self._layout.addWidget(self._line)
        self._layout.addWidget(self._below)
        self.setFocusProxy(self._line)

    @override
    def set_value(self, value: AttributeValue | None) -> None:
        """Show ``value``, unless the person is just typing another."""
        self._value = value
        if self._line.hasFocus() and self._line.isModified():
            return
        self._line.setText("" if value is None else str(value))
        self._line.setModified(False)
        self._say("" if value is None else self._kind.show(self.attribute, value), "caption")

    @override
    def drop_typing(self) -> None:
        self._line.setModified(False)

    def _say(self, text: str, kind: str) -> None:
        self._below.setProperty("kind", kind)
        self._below.style().unpolish(self._below)
        self._below.style().polish(self._below)
        self._below.setText(text)
        self._below.setVisible(bool(text) and text != self._line.text())

    def _take(self) -> None:
        if not self._line.isModified():
            return
        typed = self._line.text().strip()
        try:
            value = self._kind.parse(self.attribute, typed) if typed else None
        except ValueUnfit as fault:
            self._say(str(fault), "danger")
            return
        self._line.setModified(False)
        if value != self._value:
            self._tell(value)
        else:
            self.set_value(value)


def field_for(attribute: Attribute) -> AttributeField:
    """Return the field that fits the attribute's type."""
    if attribute.type == "one":
        return OneField(attribute)
    if attribute.type == "several":
        return SeveralField(attribute)
    return TypedField(attribute)
