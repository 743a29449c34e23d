"""What is asked of one link: how the entity is involved."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from variorum.model.codebook import Attribute
from variorum.model.coding import Link
from variorum.model.entity import Entity
from variorum.ui.coding.attribute_field import AttributeField, OneField, field_for
from variorum.ui.coding.chips import Chip
from variorum.ui.widgets.elided_label import ElidedLabel


class AboutLink(QFrame):
    """A card below the links: the entity, and the attributes of its link."""

    attribute_set = Signal(object, str, object, str)
    """This ``Link`` shall have for the attribute with this id this value, or None; last, what
    makes one step of Undo."""
    unlink_wanted = Signal(object)
    entity_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.link: Link | None = None
        self.fields: dict[str, AttributeField] = {}
        self._asked: tuple[Attribute, ...] = ()
        self._name = ElidedLabel()
        self._show = Chip(self.tr("Show"), self, quiet=True)
        self._show.setToolTip(self.tr("Show the entity on its own screen"))
        self._show.clicked.connect(self._on_show)
        self._remove = Chip(self.tr("Remove"), self, quiet=True)
        self._remove.setToolTip(self.tr("Remove the link (Del); the entity stays"))
        self._remove.clicked.connect(self._on_remove)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._name, 1)
        row.addWidget(self._show)
        row.addWidget(self._remove)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 5, 8, 8)
        self._layout.setSpacing(4)
        self._layout.addLayout(row)

    def show_link(self, link: Link, entity: Entity, attributes: Sequence[Attribute]) -> None:
        """Show ``link``, which leads to ``entity`` and may have ``attributes``."""
        former, self.link = self.link, link
        self._name.set_text(entity.name)
        if self._asked != tuple(attributes):
            self._ask(attributes)
        for name, field in self.fields.items():
            if former is None or former.id != link.id:
                field.drop_typing()
            field.set_value(link.attributes.get(name))

    def _ask(self, attributes: Sequence[Attribute]) -> None:
        self._asked = tuple(attributes)
        while (item := self._layout.takeAt(1)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        for attribute in attributes:
            field = self.fields[attribute.id] = field_for(attribute)
            field.changed.connect(
                lambda name, value, field=field: self.attribute_set.emit(
                    self.link, name, value, field.merge_key
                )
            )
            self._layout.addWidget(field)

    def pick_by_key(self, sign: str) -> None:
        """Take the choice of the first list that has this key."""
        for field in self.fields.values():
            if isinstance(field, OneField) and field.pick_by_key(sign):
                return

    def _on_show(self) -> None:
        if self.link is not None:
            self.entity_wanted.emit(self.link.entity)

    def _on_remove(self) -> None:
        if self.link is not None:
            self.unlink_wanted.emit(self.link)
