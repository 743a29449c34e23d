"""The links of a coding, role by role, and what is asked of the link that has the focus."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from variorum.codebook.attribute_types import attribute_type
from variorum.model.codebook import Attribute, Role
from variorum.model.coding import Link
from variorum.model.entity import Entity
from variorum.ui.coding.about_link import AboutLink
from variorum.ui.coding.chips import Chip
from variorum.ui.coding.role_line import LinkChip, RoleLine
from variorum.ui.language import spoken
from variorum.ui.widgets.flow_layout import FlowLayout


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
        self._lines: list[RoleLine] = []
        self._known: list[RoleLine] = []
        """Every line made so far: to make and dress its widgets takes long."""
        self._column = QVBoxLayout()
        self._column.setSpacing(5)
        self._rest = QWidget()
        self._offers = FlowLayout(self._rest, gap=6)
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
        """What offers to link an entity in a role that has none, in order."""
        return [line.offer for line in self._lines if not line.offer.isHidden()]

    def show_links(
        self,
        roles: Sequence[Role],
        links: Sequence[Link],
        entities: Mapping[str, Entity],
        attributes: Sequence[Attribute],
    ) -> None:
        """Show ``links`` by role; ``attributes`` are those a link may have."""
        linked = tuple((link, link.revision, entities[link.entity]) for link in links)
        shown = _Shown(tuple(roles), linked, tuple(attributes))
        if shown == self._shown:
            return
        former, self._shown = self._shown, shown
        if former is None or former.roles != shown.roles:
            self._set_roles(roles)
        self.chips = {}
        for line in self._lines:
            own = [
                (link, _said(link, entity, attributes))
                for link, _, entity in linked
                if link.role == line.role.id
            ]
            self.chips |= line.show_links(own)
        self._rest.setVisible(bool(self.offers))
        self._follow_about()

    def _set_roles(self, roles: Sequence[Role]) -> None:
        self._lines = [self._line_of(role) for role in roles]
        for line in self._known:
            if line not in self._lines:
                line.put_away()
        places = [self._column.indexOf(line) for line in self._lines]
        if places != sorted(places):
            for line in self._lines:
                self._column.removeWidget(line)
                self._column.addWidget(line)
        self._offers.arrange([line.offer for line in self._lines])

    def _line_of(self, role: Role) -> RoleLine:
        """Return the line of ``role``, the one shown before if there is one."""
        for line in self._known:
            if line.role == role:
                return line
        line = RoleLine(role, self)
        line.offer.setParent(self._rest)
        line.link_wanted.connect(lambda: self.link_wanted.emit(role.id))
        line.chip_made.connect(self._connect_chip)
        self._column.addWidget(line)
        self._offers.addWidget(line.offer)
        self._known.append(line)
        return line

    def _connect_chip(self, chip: LinkChip) -> None:
        chip.focused.connect(lambda: self._open_about(chip))
        chip.clicked.connect(lambda: self._open_about(chip))
        chip.sign_pressed.connect(self.about.pick_by_key)
        chip.remove_pressed.connect(lambda: self._remove(chip.link))
        chip.menu_wanted.connect(lambda place: self._open_menu(chip, place))

    # The link that has the focus

    def _open_about(self, chip: LinkChip) -> None:
        shown = self._shown
        if shown is None or chip.link is None:
            return
        for link, _, entity in shown.links:
            if link.id == chip.link.id:
                self.about.show_link(link, entity, shown.attributes)
                self.about.show()

    def _follow_about(self) -> None:
        """Let what is asked of a link follow the link, or go with it."""
        if self.about.isHidden():
            return
        chip = self.chips.get(self.about.link.id) if self.about.link else None
        chip = chip or next((one for one in self.chips.values() if one.hasFocus()), None)
        if chip is None:
            self.about.hide()
        else:
            self._open_about(chip)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Ask nothing more of a link when the person is elsewhere."""
        if new is not None and not self.isAncestorOf(new):
            self.about.hide()

    def _remove(self, link: Link | None) -> None:
        if link is None:
            return
        within = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.unlink_wanted.emit(link)
        if within and not any(chip.hasFocus() for chip in self.chips.values()):
            for line in self._lines:
                if line.role.id == link.role:
                    line.focus_adder()

    def _open_menu(self, chip: LinkChip, place: QPoint) -> None:
        link = chip.link
        if link is None:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Show the entity"), lambda: self.entity_wanted.emit(link.entity))
        menu.addAction(self.tr("Remove the link"), lambda: self.unlink_wanted.emit(link))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)


def _said(link: Link, entity: Entity, attributes: Sequence[Attribute]) -> str:
    said = [
        spoken(attribute_type(attribute.type).show(attribute, link.attributes[attribute.id]))
        for attribute in attributes
        if attribute.id in link.attributes
    ]
    return f"{entity.name} ({', '.join(said)})" if said else entity.name
