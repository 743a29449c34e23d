"""The links of a coding, role by role."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from variorum.model.codebook import Attribute, Role
from variorum.model.coding import Link
from variorum.model.entity import Entity
from variorum.ui.widgets.elided_label import ElidedLabel


class LinkRows(QWidget):
    """Shows each role with its entities, and asks for more of them."""

    link_wanted = Signal(str)
    """An entity is wanted in the role with this id."""
    unlink_wanted = Signal(object)
    entity_wanted = Signal(str)
    attribute_set = Signal(object, str, object)
    """This ``Link`` shall have for the attribute with this id this value, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._shown: object = None

    def show_links(
        self,
        roles: Sequence[Role],
        links: Sequence[Link],
        entities: Mapping[str, Entity],
        attributes: Sequence[Attribute],
    ) -> None:
        """Show ``links`` by role; ``attributes`` are those a link may have."""
        linked = [(link, link.revision, entities[link.entity]) for link in links]
        shown = (list(roles), linked, list(attributes))
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, role in enumerate(roles):
            label = QLabel(role.label)
            label.setProperty("kind", "secondary")
            label.setToolTip(role.help)
            label.setWordWrap(True)
            label.setMinimumWidth(112)
            self._grid.addWidget(label, number, 0)
            own = [link for link in links if link.role == role.id]
            self._grid.addWidget(self._entities(own, entities, attributes), number, 1)
            self._grid.addWidget(self._adder(role), number, 2, Qt.AlignmentFlag.AlignBottom)

    def _adder(self, role: Role) -> QToolButton:
        button = QToolButton()
        button.setText("＋")
        button.setAccessibleName(self.tr("Link an entity as {role}").format(role=role.label))
        button.setToolTip(self.tr("Link an entity in this role (Ctrl+E)"))
        button.clicked.connect(lambda: self.link_wanted.emit(role.id))
        return button

    def _entities(
        self,
        links: Sequence[Link],
        entities: Mapping[str, Entity],
        attributes: Sequence[Attribute],
    ) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for link in links:
            row = QHBoxLayout()
            row.setSpacing(4)
            row.addWidget(ElidedLabel(_said(link, entities, attributes)), 1)
            row.addWidget(self._more(link, entities, attributes))
            layout.addLayout(row)
        return column

    def _more(
        self, link: Link, entities: Mapping[str, Entity], attributes: Sequence[Attribute]
    ) -> QToolButton:
        button = QToolButton()
        button.setText("⋯")
        name = entities[link.entity].name
        button.setAccessibleName(self.tr("More on {name}").format(name=name))
        button.setToolTip(self.tr("Involvement, entity, remove"))
        menu = QMenu(button)
        for attribute in attributes:
            self._choices(menu.addMenu(attribute.label), link, attribute)
        menu.addAction(self.tr("Show the entity"), lambda: self.entity_wanted.emit(link.entity))
        menu.addAction(self.tr("Remove the link"), lambda: self.unlink_wanted.emit(link))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _choices(self, menu: QMenu, link: Link, attribute: Attribute) -> None:
        for choice in attribute.choices:
            action = QAction(choice.label, menu)
            action.setCheckable(True)
            action.setChecked(link.attributes.get(attribute.id) == choice.id)
            action.triggered.connect(
                lambda checked, value=choice.id: self.attribute_set.emit(
                    link, attribute.id, value if checked else None
                )
            )
            menu.addAction(action)


def _said(link: Link, entities: Mapping[str, Entity], attributes: Sequence[Attribute]) -> str:
    labels = {choice.id: choice.label for attribute in attributes for choice in attribute.choices}
    said = [labels.get(str(value), str(value)) for value in link.attributes.values()]
    name = entities[link.entity].name
    return f"{name} ({', '.join(said)})" if said else name
