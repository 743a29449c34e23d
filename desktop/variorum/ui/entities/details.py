"""All that is known of one entity, changed in place: a field is kept when it is left."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.model.codebook import ENTITY_TYPES, EntityType
from variorum.model.entity import SENSITIVITIES, Entity
from variorum.ui.entities.alias_table import AliasTable
from variorum.ui.entities.words import KINDS, offered_fields, sensitivity_name, type_name
from variorum.ui.notes.part import NotesPart
from variorum.ui.widgets.committing import CommittingLine, CommittingText
from variorum.ui.widgets.quiet_combo import QuietCombo

_NOTE_HEIGHT = 76
_ALIASES_HEIGHT = 156
_WIDEST = 1_200
_SIDE_BY_SIDE = 640
"""From this width on names stand beside the other fields, below it above them."""


class Details(QScrollArea):
    """The form. It shows an entity and tells what is wanted of it; it changes nothing itself."""

    edited = Signal(object)
    """These fields of the entity shall have these values: a mapping, as ``edit_entity`` takes."""
    named = Signal(str, str)
    """The new entity that was begun shall be made: of this type, with this name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entity: Entity | None = None
        self._make_fields()
        self.fields: dict[str, CommittingLine] = {}
        self._offered: EntityType | None = None
        self._made = QLabel()
        self._made.setTextFormat(Qt.TextFormat.PlainText)
        self._made.setProperty("kind", "caption")
        self._made.setWordWrap(True)
        self.notes = NotesPart(self.tr("Note on this entity…"))
        self._alike = QLabel()
        self._alike.setTextFormat(Qt.TextFormat.PlainText)
        self._alike.setProperty("kind", "warning")
        self._alike.setWordWrap(True)
        self._form = QGridLayout()
        self._own = QGridLayout()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        self.name = CommittingLine()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Write its name, then Enter"))
        self.type = QuietCombo()
        self.type.setAccessibleName(self.tr("Type"))
        for kind in ENTITY_TYPES:
            self.type.addItem(type_name(kind), kind)
        self.kind = CommittingLine()
        self.kind.setAccessibleName(self.tr("Kind"))
        self.sensitivity = QuietCombo()
        self.sensitivity.setAccessibleName(self.tr("Sensitivity"))
        for degree in SENSITIVITIES:
            self.sensitivity.addItem(sensitivity_name(degree), degree)
        self.aliases = AliasTable()
        self.aliases.setFixedHeight(_ALIASES_HEIGHT)
        self.note = CommittingText()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("What coders must know to tell it from others"))
        self.note.setFixedHeight(_NOTE_HEIGHT)

    def _lay_out(self) -> None:
        for grid in (self._form, self._own):
            grid.setColumnStretch(1, 1)
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(7)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self.name),
            (self.tr("Type"), self.type),
            (self.tr("Kind"), self.kind),
            (self.tr("Sensitivity"), self.sensitivity),
        )
        for number, (text, field) in enumerate(rows):
            _add(self._form, number, text, field)
        left = QVBoxLayout()
        left.setSpacing(7)
        left.addLayout(self._form)
        left.addLayout(self._own)
        # Below the fields: above them it would move them while somebody writes.
        left.addWidget(self._alike)
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(7)
        right.addWidget(self.aliases)
        right.addWidget(self.note)
        right.addWidget(self._made)
        right.addWidget(self.notes)
        right.addStretch()
        self._halves = QHBoxLayout()
        self._halves.setContentsMargins(20, 16, 20, 16)
        self._halves.setSpacing(24)
        self._halves.addLayout(left, 1)
        self._halves.addLayout(right, 1)
        page = QWidget()
        page.setLayout(self._halves)
        page.setMaximumWidth(_WIDEST)
        self.setWidget(page)

    def _connect(self) -> None:
        self.name.committed.connect(self._on_name)
        self.type.activated.connect(self._on_type)
        self.kind.committed.connect(lambda text: self._edit(kind=" ".join(text.split())))
        self.sensitivity.activated.connect(
            lambda: self._edit(sensitivity=self.sensitivity.currentData())
        )
        self.aliases.rows.edited.connect(lambda aliases: self._edit(aliases=aliases))
        self.note.committed.connect(lambda text: self._edit(note=text))

    def show_entity(self, entity: Entity, maker: str) -> None:
        """Show ``entity``; ``maker`` is the name of the coder who made it, or empty.

        What is just being written in a field stays there, as long as the entity is the same.
        """
        if self.entity is None or self.entity.id != entity.id:
            self.keep()
            self._forget()
        self.entity = entity
        self._enable(known=True)
        self.name.show_text(entity.name)
        self._choose(self.type, entity.type)
        self.kind.show_text(entity.kind)
        self._choose(self.sensitivity, entity.sensitivity)
        self.aliases.rows.set_aliases(entity.aliases)
        self.note.show_text(entity.note)
        self._offer(entity.type, entity.fields)
        when = entity.created_at.replace("T", " ")[:16]
        facts = [self.tr("Made by {name}").format(name=maker) if maker else "", when]
        self._made.setText("  ·  ".join(fact for fact in facts if fact))

    def show_alike(self, others: Sequence[Entity]) -> None:
        """Say that ``others`` go by a name of the entity that is shown."""
        named = ", ".join(f"{other.name} ({type_name(other.type)})" for other in others)
        self._alike.setText(
            self.tr("Another entity goes by the same name: {others}").format(others=named)
        )
        self._alike.setVisible(bool(others))

    def begin(self, kind: EntityType) -> None:
        """Begin a new entity: it is made when its name is written."""
        self.keep()
        self._forget()
        self._enable(known=False)
        self._choose(self.type, kind)
        self._offer(kind, {})
        self._made.setText(self.tr("It is made when you have written its name."))
        self.name.setFocus()

    def keep(self) -> None:
        """Hand over what is written and was not yet handed over."""
        for field in self._written():
            field.keep()

    def _written(self) -> list[CommittingLine | CommittingText]:
        return [self.name, self.kind, self.note, *self.fields.values()]

    def _forget(self) -> None:
        self.entity = None
        self.show_alike(())
        self.aliases.rows.set_aliases(())
        for field in self._written():
            field.clearFocus()
            field.show_text("")
        self._choose(self.sensitivity, "open")

    def _enable(self, *, known: bool) -> None:
        self.notes.setVisible(known)
        for field in (self.kind, self.sensitivity, self.aliases, self.note):
            field.setEnabled(known)

    @staticmethod
    def _choose(field: QComboBox, value: str) -> None:
        field.setCurrentIndex(field.findData(value))

    # The fields of the type

    def _offer(self, kind: EntityType, values: Mapping[str, str]) -> None:
        labels = {**{key: key for key in values}, **offered_fields(kind)}
        if kind != self._offered or set(labels) != set(self.fields):
            self._offered = kind
            self._rebuild(labels)
            self.kind.setCompleter(self._completer(KINDS[kind]))
        for key, field in self.fields.items():
            field.show_text(values.get(key, ""))
            field.setEnabled(self.entity is not None)

    def _rebuild(self, labels: Mapping[str, str]) -> None:
        while (item := self._own.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        for number, (key, label) in enumerate(labels.items()):
            field = CommittingLine()
            field.setAccessibleName(label)
            field.committed.connect(lambda text, key=key: self._on_field(key, text))
            _add(self._own, number, label, field)
            self.fields[key] = field
        self._align()
        ways = [self.sensitivity, *self.fields.values(), self.aliases, self.note]
        for here, there in pairwise(ways):
            QWidget.setTabOrder(here, there)

    def _align(self) -> None:
        """Let the fields of both grids begin at one line, whatever type is shown."""
        offered = [label for kind in ENTITY_TYPES for label in offered_fields(kind).values()]
        widths = map(self.fontMetrics().horizontalAdvance, offered)
        shown = [
            label.sizeHint().width()
            for grid in (self._form, self._own)
            for label in map(grid.itemAt, range(grid.count()))
            if label is not None and isinstance(label.widget(), QLabel)
        ]
        widest = max(*widths, *shown)
        for grid in (self._form, self._own):
            grid.setColumnMinimumWidth(0, widest)

    def _completer(self, words: tuple[str, ...]) -> QCompleter:
        completer = QCompleter(words, self.kind)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return completer

    # What a person does

    def _edit(self, **fields: object) -> None:
        if self.entity is not None:
            self.edited.emit(fields)

    def _on_name(self, text: str) -> None:
        if self.entity is not None:
            self._edit(name=" ".join(text.split()))
        elif text.strip():
            self.named.emit(self.type.currentData(), text)

    def _on_type(self) -> None:
        kind: EntityType = self.type.currentData()
        if self.entity is None:
            self._offer(kind, {})
        else:
            self._edit(type=kind)

    def _on_field(self, key: str, text: str) -> None:
        if self.entity is None:
            return
        fields = {known: value for known, value in self.entity.fields.items() if known != key}
        if text.strip():
            fields[key] = text.strip()
        self._edit(fields=fields)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= _SIDE_BY_SIDE
        self._halves.setDirection(
            QHBoxLayout.Direction.LeftToRight if wide else QHBoxLayout.Direction.TopToBottom
        )
        super().resizeEvent(event)


def _add(grid: QGridLayout, row: int, text: str, field: QWidget) -> None:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", "secondary")
    label.setBuddy(field)
    grid.addWidget(label, row, 0)
    grid.addWidget(field, row, 1)
