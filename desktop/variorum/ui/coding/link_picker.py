"""Linking a coding to an entity in a role, by typing; a new entity is made on the way."""

from collections.abc import Sequence
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
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.errors import sentence
from variorum.model.codebook import EntityType, Role
from variorum.model.entity import Entity
from variorum.project.entities import find_entities
from variorum.ui.widgets.popup import ListSteering, Popup

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
            return self.tr("New {type}: “{name}”").format(type=kind, name=candidate.name)
        others = ", ".join(alias.text for alias in candidate.aliases[:3])
        return "  ·  ".join(part for part in (candidate.name, kind, others) if part)


class LinkPicker(Popup):
    """Asks for a role and an entity."""

    picked = Signal(object, object)
    """This ``Role`` and this ``Entity`` or ``NewEntity`` were chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entities: Sequence[Entity] = ()
        self._roles: Sequence[Role] = ()
        self.roles = QComboBox()
        self.roles.setAccessibleName(self.tr("Role"))
        self.roles.currentIndexChanged.connect(self._list)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Entity"))
        self.line.setPlaceholderText(self.tr("Type part of a name or an alias"))
        self.line.textChanged.connect(self._list)
        self._model = _CandidateModel(self)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Entities found"))
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setModel(self._model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._pick)
        ListSteering(self.line, self.view).entered.connect(self._pick)
        hint = QLabel(self.tr("Enter links   Shift Tab chooses the role   Esc closes"))
        hint.setProperty("kind", "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 9, 9, 9)
        layout.setSpacing(6)
        layout.addWidget(self.roles)
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
        typed: str = "",
    ) -> None:
        """Open beside ``near``; ``role`` is the id of the one to begin with."""
        self._entities = entities
        self._roles = roles
        self.roles.blockSignals(True)
        self.roles.clear()
        for known in roles:
            self.roles.addItem(known.label, known.id)
        self.roles.setCurrentIndex(max(self.roles.findData(role), 0))
        self.roles.blockSignals(False)
        self.line.setText(typed)
        self.line.selectAll()
        self._list()
        self.open_beside(near, self.line)

    @property
    def role(self) -> Role:
        """The role that is chosen."""
        return self._roles[self.roles.currentIndex()]

    def _list(self) -> None:
        if not self._roles:
            return
        typed = " ".join(self.line.text().split())
        found = find_entities(self._entities, typed, self.role.types)[:_MOST]
        offers = [NewEntity(kind, typed) for kind in self.role.types] if typed else []

        self._model.show([*found, *offers])
        self.view.setCurrentIndex(self._model.index(0))

    def _pick(self) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row < len(self._model.candidates):
            role = self.role
            candidate = self._model.candidates[row]
            self.close_quietly()
            self.picked.emit(role, candidate)
