"""The links of a coding, role by role, and what is asked of the link that has the focus."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.codebook.attribute_types import attribute_type
from variorum.model.codebook import Attribute, Role
from variorum.model.coding import Link
from variorum.model.entity import Entity
from variorum.ui.coding.about_link import AboutLink
from variorum.ui.coding.attribute_field import plain
from variorum.ui.coding.chips import Chip, is_plain
from variorum.ui.coding.field_label import MISSING, FieldLabel
from variorum.ui.widgets.flow_layout import FlowLayout

_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


@dataclass(frozen=True)
class _Shown:
    """All that the rows show."""

    roles: tuple[Role, ...]
    links: tuple[tuple[Link, str, Entity], ...]
    """Each link with its revision, which does not count when links are compared."""
    attributes: tuple[Attribute, ...]


class LinkRows(QWidget):
    """Shows each role with its entities as chips; roles without any share a line."""

    link_wanted = Signal(str)
    """An entity is wanted in the role with this id."""
    unlink_wanted = Signal(object)
    entity_wanted = Signal(str)
    attribute_set = Signal(object, str, object, str)
    """This ``Link`` shall have for the attribute with this id this value, or None; last, what
    makes one step of Undo."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: _Shown | None = None
        self.chips: dict[str, LinkChip] = {}
        """By the id of the link."""
        self._adders: dict[str, Chip] = {}
        self._lines: dict[str, QWidget] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(5)
        self._rest = QWidget()
        self._rest.setLayout(FlowLayout(gap=2))
        self.about = AboutLink()
        self.about.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._column)
        layout.addWidget(self._rest)
        layout.addWidget(self.about)
        self.about.attribute_set.connect(self.attribute_set)
        self.about.unlink_wanted.connect(self._remove)
        self.about.entity_wanted.connect(self.entity_wanted)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @property
    def offers(self) -> list[Chip]:
        """The chips that ask for an entity, role by role."""
        return list(self._adders.values())

    def show_links(
        self,
        roles: Sequence[Role],
        links: Sequence[Link],
        entities: Mapping[str, Entity],
        attributes: Sequence[Attribute],
    ) -> bool:
        """Show ``links`` by role; ``attributes`` are those a link may have.

        Returns whether anything is another than before.
        """
        linked = tuple((link, link.revision, entities[link.entity]) for link in links)
        shown = _Shown(tuple(roles), linked, tuple(attributes))
        if shown == self._shown:
            return False
        former, self._shown = self._shown, shown
        if former is None or former.roles != shown.roles:
            self._set_roles(shown.roles)
        self._set_chips(shown)
        for role in roles:
            self._place(role, [link for link in links if link.role == role.id])
        self._rest.setVisible(len(self._used(links)) < len(roles))
        self._follow_about(shown)
        return True

    @staticmethod
    def _used(links: Sequence[Link]) -> set[str]:
        return {link.role for link in links}

    # Roles

    def _set_roles(self, roles: Sequence[Role]) -> None:
        for widget in (*self._lines.values(), *self._adders.values()):
            widget.hide()
            widget.deleteLater()
        for chip in self.chips.values():
            chip.hide()
            chip.deleteLater()
        self.chips, self._lines, self._adders = {}, {}, {}
        for role in roles:
            line = QWidget()
            flow = FlowLayout(line, gap=3)
            flow.addWidget(FieldLabel(role.label, required=role.required, tip=role.help))
            self._lines[role.id] = line
            self._adders[role.id] = self._adder(role)
            self._column.addWidget(line)

    def _adder(self, role: Role) -> Chip:
        chip = Chip("+", self, quiet=True)
        chip.setAccessibleName(self.tr("Link an entity as {role}").format(role=role.label))
        tip = self.tr("Link an entity in this role (Ctrl+E)")
        chip.setToolTip(plain(f"{tip}\n{role.help}".strip()))
        chip.clicked.connect(lambda: self.link_wanted.emit(role.id))
        return chip

    def _place(self, role: Role, links: Sequence[Link]) -> None:
        """Put the chips of a role into its line, or its name into the line of the others."""
        line, adder = self._lines[role.id], self._adders[role.id]
        sign = f" {MISSING}" if role.required else ""
        adder.say("+" if links else f"+ {role.label}{sign}")
        line.setVisible(bool(links))
        home = line.layout() if links else self._rest.layout()
        if home is None:
            return
        for link in links:
            home.addWidget(self.chips[link.id])
            self.chips[link.id].show()
        home.addWidget(adder)
        adder.setVisible(not links or role.many)

    # Links

    def _set_chips(self, shown: _Shown) -> None:
        present = {link.id for link, _, _ in shown.links}
        for name in [name for name in self.chips if name not in present]:
            chip = self.chips.pop(name)
            chip.hide()
            chip.deleteLater()
        for link, _, entity in shown.links:
            if link.id not in self.chips:
                self.chips[link.id] = self._chip(link)
            chip = self.chips[link.id]
            chip.link = link
            chip.say(_said(link, entity, shown.attributes))

    def _chip(self, link: Link) -> "LinkChip":
        chip = LinkChip(link, self)
        chip.focused.connect(lambda: self._open_about(chip))
        chip.clicked.connect(lambda: self._open_about(chip))
        chip.sign_pressed.connect(self.about.pick_by_key)
        chip.remove_pressed.connect(lambda: self._remove(chip.link))
        chip.menu_wanted.connect(lambda place: self._open_menu(chip, place))
        return chip

    def _open_about(self, chip: "LinkChip") -> None:
        shown = self._shown
        if shown is None:
            return
        for link, _, entity in shown.links:
            if link.id == chip.link.id:
                self.about.show_link(link, entity, shown.attributes)
                self.about.show()

    def _follow_about(self, shown: _Shown) -> None:
        """Let what is asked of a link follow the link, or go with it."""
        for link, _, _ in shown.links:
            if self.about.link is not None and link.id == self.about.link.id:
                if not self.about.isHidden():
                    self._open_about(self.chips[link.id])
                return
        self.about.hide()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Ask nothing more of a link when the person is elsewhere."""
        if new is not None and not self.isAncestorOf(new):
            self.about.hide()

    def _remove(self, link: Link) -> None:
        self.unlink_wanted.emit(link)
        if self.window().isActiveWindow():
            self._adders[link.role].setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self, chip: "LinkChip", place: QPoint) -> None:
        link = chip.link
        menu = QMenu(self)
        menu.addAction(self.tr("Show the entity"), lambda: self.entity_wanted.emit(link.entity))
        menu.addAction(self.tr("Remove the link"), lambda: self.unlink_wanted.emit(link))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)


class LinkChip(Chip):
    """A linked entity. Letters and digits are for what is asked of the link; Del removes it."""

    focused = Signal()
    sign_pressed = Signal(str)
    remove_pressed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, link: Link, parent: QWidget) -> None:
        super().__init__("", parent)
        self.link = link

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLEAR:
            self.remove_pressed.emit()
        elif is_plain(event) and event.text() != " ":
            self.sign_pressed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())


def _said(link: Link, entity: Entity, attributes: Sequence[Attribute]) -> str:
    said = [
        attribute_type(attribute.type).show(attribute, link.attributes[attribute.id])
        for attribute in attributes
        if attribute.id in link.attributes
    ]
    return f"{entity.name} ({', '.join(said)})" if said else entity.name
