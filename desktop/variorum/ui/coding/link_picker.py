"""Linking a coding to an entity in a role, by typing; a new entity is made on the way."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.errors import sentence
from variorum.model.codebook import EntityType, Role
from variorum.model.entity import Entity
from variorum.project.entities import find_entities
from variorum.ui.coding.chips import Chip
from variorum.ui.widgets.flow_layout import FlowLayout
from variorum.ui.widgets.popup import ListSteering, Popup
from variorum.ui.widgets.saying import say
from variorum.ui.widgets.tips import plain

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_WIDTH = 420
_HEIGHT = 340
_MOST = 60
"""How many entities are listed at most; typing more finds the others."""

TYPE_NAMES: dict[EntityType, str] = {
    "person": sentence("entities", "person"),
    "armed_group": sentence("entities", "armed group"),
    "organisation": sentence("entities", "organisation"),
    "state_body": sentence("entities", "state body"),
    "collective": sentence("entities", "collective"),
    "place": sentence("entities", "place"),
    "proceeding": sentence("entities", "proceeding"),
}


def type_name(kind: EntityType) -> str:
    """Return what an entity type is called."""
    return QCoreApplication.translate("entities", TYPE_NAMES[kind])


@dataclass(frozen=True)
class NewEntity:
    """The wish for an entity that is not there yet."""

    type: EntityType
    name: str
    aliases: tuple[str, ...] = ()


class _CandidateModel(QAbstractListModel):
    """Entities that were found, then the offers to make a new one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.candidates: list[Entity | NewEntity] = []

    def show(self, candidates: list[Entity | NewEntity]) -> None:
        """Show ``candidates``."""
        self.beginResetModel()
        self.candidates = candidates
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.candidates)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        candidate = self.candidates[index.row()]
        kind = type_name(candidate.type)
        if isinstance(candidate, NewEntity):
            called = " = ".join((candidate.name, *candidate.aliases))
            return self.tr("New {type}: “{name}”").format(type=kind, name=called)
        others = ", ".join(alias.text for alias in candidate.aliases[:3])
        return "  ·  ".join(part for part in (candidate.name, kind, others) if part)


class LinkPicker(Popup):
    """Asks for a role and an entity. A new one may be typed with aliases: *name = alias = alias*.

    Tab and Shift+Tab choose the role, or the beginning of its name and a colon; typing finds the
    entity; Ctrl+Enter links it and goes on to the next role.
    """

    picked = Signal(object, object, bool)
    """This ``Role`` and this ``Entity`` or ``NewEntity``; with True the picker stays open and
    whoever links calls ``go_on``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entities: Sequence[Entity] = ()
        self._recent: Sequence[str] = ()
        self._filled: Collection[str] = ()
        self._roles: Sequence[Role] = ()
        self._number = 0
        self._chips: list[Chip] = []
        self._role_line = QWidget()
        FlowLayout(self._role_line, gap=3)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Part of a name or alias; a new one: name = alias"))
        self.line.setAccessibleName(self.tr("Entity"))
        self.line.textChanged.connect(self._on_typed)
        self._model = _CandidateModel(self)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Entities found"))
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setModel(self._model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setWordWrap(True)  # a new entity is told with all its aliases
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(lambda: self._pick(stay=False))
        ListSteering(self.line, self.view).entered.connect(lambda held: self._pick(stay=held))
        self._lay_out()

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("Enter links   Ctrl Enter links and goes on   Tab next role"))
        hint.setProperty("kind", "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 9, 9, 9)
        layout.setSpacing(6)
        layout.addWidget(self._role_line)
        layout.addWidget(self.line)
        layout.addWidget(self.view, 1)
        layout.addWidget(hint)
        self.setFixedSize(_WIDTH, _HEIGHT)

    def choose(
        self,
        near: QRect,
        roles: Sequence[Role],
        entities: Sequence[Entity],
        role: str = "",
        *,
        recent: Sequence[str] = (),
        filled: Collection[str] = (),
    ) -> None:
        """Open beside ``near``; ``role`` is the id of the one to begin with, else the next free.

        The entities with the ids ``recent`` stand on top; ``filled`` are the roles that have an
        entity already.
        """
        self._entities, self._recent, self._filled = entities, recent, filled
        if tuple(roles) != tuple(self._roles):
            self._set_roles(roles)
        ids = [known.id for known in roles]
        self._choose_role(ids.index(role) if role in ids else self._next_free(-1))
        self.line.clear()
        self._list()
        self.open_beside(near, self.line)

    def go_on(
        self, entities: Sequence[Entity], recent: Sequence[str], filled: Collection[str]
    ) -> None:
        """Ask for the entity of the next role; what was just linked is among these."""
        self._entities, self._recent, self._filled = entities, recent, filled
        self._choose_role(self._next_free(self._number))
        self.line.clear()
        self._list()

    @property
    def role(self) -> Role:
        """The role that is chosen."""
        return self._roles[self._number]

    def _set_roles(self, roles: Sequence[Role]) -> None:
        self._roles = roles
        layout = self._role_line.layout()
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for number, role in enumerate(roles):
            chip = Chip(role.label, self._role_line)
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setToolTip(plain(role.help))
            chip.clicked.connect(lambda _=False, number=number: self._choose_role(number))
            self._chips.append(chip)
            if layout is not None:
                layout.addWidget(chip)

    def _next_free(self, after: int) -> int:
        """Return the number of the next role without an entity; those required come first."""
        count = len(self._roles)
        turned = [(after + step) % count for step in range(1, count + 1)] if count else [0]
        free = [number for number in turned if self._is_free(number)]
        required = [number for number in free if self._roles[number].required]
        return (required or free or [max(after, 0)])[0]

    def _is_free(self, number: int) -> bool:
        return number < len(self._roles) and self._roles[number].id not in self._filled

    def _choose_role(self, number: int) -> None:
        self._number = number
        if number < len(self._chips):
            self._chips[number].setChecked(True)
            said = self.tr("Entity as {role}").format(role=self.role.label)
            self.line.setAccessibleName(said)
        self._list()

    def _on_typed(self, typed: str) -> None:
        """Take the beginning of a role and a colon for that role; list what is typed else."""
        if typed.endswith(":"):
            wanted = typed[:-1].strip().casefold()
            for number, role in enumerate(self._roles):
                if wanted and role.label.casefold().startswith(wanted):
                    self._choose_role(number)
                    self.line.clear()
                    return
        self._list()

    def _list(self) -> None:
        if not self._roles:
            return
        typed, *aliases = (" ".join(part.split()) for part in self.line.text().split("="))
        found = find_entities(self._entities, typed, self.role.types, self._recent)
        others = tuple(dict.fromkeys(alias for alias in aliases if alias))
        offers = [NewEntity(kind, typed, others) for kind in self.role.types] if typed else []
        self._model.show([*found[:_MOST], *offers])
        self.view.setCurrentIndex(self._model.index(0))

    def _pick(self, *, stay: bool) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row < len(self._model.candidates):
            role = self.role
            candidate = self._model.candidates[row]
            if not stay:
                self.close_quietly()
            self.picked.emit(role, candidate, stay)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        if self._roles:
            self._choose_role((self._number + (1 if next else -1)) % len(self._roles))
            say(self.line, self.line.accessibleName())
        return True
