"""The links of an own version, changed as in the form of a coding; nothing of it is kept yet."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from variorum.model.codebook import Code, Role, Scheme
from variorum.model.coding import AttributeValue, Link
from variorum.model.entity import Entity
from variorum.model.record import new_id
from variorum.model.ruling import SettledLink
from variorum.ui.coding.link_picker import LinkPicker, NewEntity
from variorum.ui.coding.link_rows import LinkRows

MakeEntity = Callable[[NewEntity], Entity]


class OwnLinks(QWidget):
    """The roles with their entities, shown and asked for as beside the text."""

    refused = Signal(str)
    """Why what was wanted cannot be done."""
    entity_wanted = Signal(str)
    linked = Signal()
    """The keys are on a link that was just made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme = Scheme()
        self._code: Code | None = None
        self._links: list[Link] = []
        self._entities: dict[str, Entity] = {}
        self._new: set[str] = set()
        self._recent: Sequence[str] = ()
        self._make: MakeEntity | None = None
        self._picker: LinkPicker | None = None
        self._from: QWidget | None = None
        """What had the focus before the picker."""
        self._last = ""
        self.rows = LinkRows()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rows)
        self.rows.link_wanted.connect(self.link_in)
        self.rows.unlink_wanted.connect(self._unlink)
        self.rows.attribute_set.connect(self._set_attribute)
        self.rows.entity_wanted.connect(self._on_entity)

    def use_picker(self, picker: LinkPicker, make: MakeEntity) -> None:
        """Ask with ``picker`` for entities; ``make`` makes those that are not there yet."""
        self._picker, self._make = picker, make
        picker.picked.connect(self._link)
        picker.closed.connect(self._on_closed)

    def begin(
        self,
        links: Iterable[SettledLink],
        scheme: Scheme,
        entities: Mapping[str, Entity],
        recent: Sequence[str],
    ) -> None:
        """Begin with ``links``; the ``entities`` with the ids ``recent`` are offered first."""
        self._scheme, self._recent = scheme, recent
        self._entities, self._new = dict(entities), set()
        self._links = [
            Link(
                id=new_id(),
                coding="",
                role=link.role,
                entity=link.entity,
                attributes=dict(link.attributes),
            )
            for link in links
            if link.entity in entities
        ]

    def ask(self, code: Code) -> None:
        """Show the roles of ``code``; what it does not take is kept for another."""
        self._code = code
        self._show()

    @property
    def links(self) -> tuple[SettledLink, ...]:
        """The links as they are now."""
        return tuple(
            SettledLink(role=link.role, entity=link.entity, attributes=link.attributes)
            for link in self._links
        )

    @property
    def new(self) -> tuple[Entity, ...]:
        """The entities among them that the project does not have yet."""
        linked = {link.entity for link in self._links}
        return tuple(self._entities[one] for one in sorted(self._new & linked))

    @property
    def _roles(self) -> tuple[Role, ...]:
        return self._scheme.roles_of(self._code) if self._code else ()

    def _show(self) -> None:
        if self._code is None:
            return
        roles = {role.id: role for role in self._roles}
        shown = [
            link
            for link in self._links
            if link.role in roles and self._entities[link.entity].type in roles[link.role].types
        ]
        book = self._scheme.codebook[self._code.codebook]
        self.rows.show_links(self._roles, shown, self._entities, book.link_attributes)

    # What is changed

    def link_in(self, role: str = "") -> None:
        """Ask for an entity in the role with this id, or in the next that has none."""
        if self._picker is None:
            return
        if not self._roles:
            self.refused.emit(self.tr("This code takes no entities."))
            return
        self._from, self._last = self.window().focusWidget(), ""
        over = self._picker.parentWidget()
        near = QRect(self.mapTo(over, QPoint(0, 0)), self.size()) if over else self.rect()
        self._picker.choose(
            near,
            self._roles,
            list(self._entities.values()),
            role,
            recent=self._recent,
            filled=self._filled(),
        )

    def _filled(self) -> set[str]:
        return {link.role for link in self._links}

    def _link(self, role: Role, candidate: Entity | NewEntity, stay: bool) -> None:
        if isinstance(candidate, NewEntity):
            if self._make is None:
                return
            candidate = self._make(candidate)
            self._new.add(candidate.id)
        self._entities[candidate.id] = candidate
        link = Link(id=new_id(), coding="", role=role.id, entity=candidate.id)
        same = [one for one in self._links if one.role == role.id and one.entity == candidate.id]
        if not same:
            self._links = [one for one in self._links if role.many or one.role != role.id]
            self._links.append(link)
        self._last = (same or [link])[0].id
        self._show()
        if stay and self._picker is not None:
            self._picker.go_on(list(self._entities.values()), self._recent, self._filled())
        else:
            self._on_closed()

    def _on_closed(self) -> None:
        """Go on where the keys were, or with what is asked of the link that was made."""
        chip = self.rows.chips.get(self._last)
        if chip is not None:
            chip.setFocus()
            self.linked.emit()
        elif self._from is not None and self._from.isVisible():
            self._from.setFocus()

    def _unlink(self, link: Link) -> None:
        self._links = [one for one in self._links if one.id != link.id]
        self._show()

    def _set_attribute(
        self, link: Link, name: str, value: AttributeValue | None, _merge_key: str
    ) -> None:
        values = {key: old for key, old in link.attributes.items() if key != name}
        if value is not None:
            values[name] = value
        changed = link.changed(attributes=values)
        self._links = [changed if one.id == link.id else one for one in self._links]
        self._show()

    def _on_entity(self, entity: str) -> None:
        if entity not in self._new:
            self.entity_wanted.emit(entity)
        else:
            self.refused.emit(self.tr("The entity is new: it is there when this is settled."))
