"""The form of a coding's attributes, as its codebook asks them."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from variorum.model.codebook import Attribute
from variorum.model.coding import AttributeValue
from variorum.ui.coding.attribute_field import AttributeField, TypedField, field_for
from variorum.ui.coding.chips import Chip
from variorum.ui.coding.families import Family, families_of, short_label
from variorum.ui.widgets.flow_layout import FlowLayout
from variorum.ui.widgets.tips import plain


class AttributeForm(QWidget):
    """Rows of questions. Those that are seldom answered fold to one line until they are used."""

    value_set = Signal(str, object, str)
    """The attribute with this id shall have this value; third, what makes one step of Undo."""
    done = Signal()
    """Enter was pressed in a field."""
    passed = Signal(int)
    """Up (-1) or down (1) was pressed in the first or the last field: to what is beyond."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, AttributeField] = {}
        self.more: dict[str, Chip] = {}
        """What unfolds a family, by the id of its base."""
        self._rows: list[_Row] = []
        self._known: list[_Row] = []
        """Every row made so far: to make and dress its widgets takes long."""
        self._opened: set[str] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._fold = QWidget()
        self._offers = FlowLayout(self._fold, gap=6)
        self._column.addWidget(self._fold)

    def ask(self, attributes: Sequence[Attribute], own: Sequence[Attribute]) -> None:
        """Ask ``attributes`` of another coding; ``own`` are those of its code alone."""
        former = self._rows
        self._rows = [self._row_of(family) for family in families_of(attributes, own)]
        self.fields = {
            field.attribute.id: field for row in self._rows for field in row.fields.values()
        }
        self._opened.clear()
        if former != self._rows:
            self._fill()
        for field in self.fields.values():
            field.drop_typing()

    def _row_of(self, family: Family) -> "_Row":
        """Return the row of ``family``, one that was shown before if that still fits it."""
        for known in self._known:
            if known.family == family:
                return known
        row = _Row(family, self)
        for field in row.fields.values():
            field.changed.connect(
                lambda name, value, field=field: self.value_set.emit(name, value, field.merge_key)
            )
            field.done.connect(self.done)
            field.stepped.connect(lambda by, field=field: self._step(field, by))
        row.more.clicked.connect(lambda: self.focus(family.base.id))
        self._column.insertWidget(self._column.count() - 1, row.place)
        self._offers.addWidget(row.more)
        self._known.append(row)
        return row

    def _fill(self) -> None:
        self.more = {row.family.base.id: row.more for row in self._rows if row.family.is_seldom()}
        for row in self._known:
            if row not in self._rows:
                row.show(shown=False)
                row.more.hide()
        places = [self._column.indexOf(row.place) for row in self._rows]
        if places != sorted(places):
            for row in self._rows:
                self._column.removeWidget(row.place)
                self._column.insertWidget(self._column.count() - 1, row.place)
        self._offers.arrange([row.more for row in self._rows])

    def show_values(self, values: Mapping[str, AttributeValue], missing: Collection[str]) -> None:
        """Show ``values``, and that those with the ids ``missing`` are still needed."""
        for name, field in self.fields.items():
            field.set_value(values.get(name))
        for row in self._rows:
            row.say_missing(missing)
            needed = any(one.id in missing for one in row.family.all)
            folded = row.family.is_seldom() and not (
                needed or row.family.is_used(values) or row.family.base.id in self._opened
            )
            row.show(shown=not folded)
            row.more.setVisible(folded)
        self._fold.setVisible(any(not chip.isHidden() for chip in self.more.values()))

    def focus(self, name: str) -> None:
        """Go to the field of the attribute with this id; unfold it if need be."""
        for row in self._rows:
            if name in row.fields:
                base = row.family.base.id
                self._opened.add(base)
                row.show(shown=True)
                row.more.hide()
                row.fields[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _step(self, field: AttributeField, by: int) -> None:
        """Go to the field above (-1) or below (1)."""
        shown = [one for row in self._rows if row.is_shown for one in row.fields.values()]
        place = shown.index(field) + by
        if 0 <= place < len(shown):
            shown[place].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.passed.emit(by)


class _Row:
    """The fields of one family, on a line of their own."""

    def __init__(self, family: Family, parent: QWidget) -> None:
        self.family = family
        self.is_shown = True
        self.more = Chip(f"+ {family.base.label}", parent, quiet=True)
        self.more.setToolTip(plain(family.base.help))
        self.more.hide()
        base = field_for(family.base)
        self.fields: dict[str, AttributeField] = {family.base.id: base}
        for member in family.members:
            field = field_for(member, narrow=True, empty=short_label(family.base, member))
            field.label.hide()
            self.fields[member.id] = field
        self.place: QWidget = base
        if family.members:
            self.place = QWidget(parent)
            flow = FlowLayout(self.place)
            for field in self.fields.values():
                if isinstance(field, TypedField):
                    field.narrow()
                flow.addWidget(field)

    def say_missing(self, missing: Collection[str]) -> None:
        """Stress the name of the family if an answer is ``missing``."""
        lacks = any(one.id in missing for one in self.family.all)
        self.fields[self.family.base.id].label.say_missing(missing=lacks)

    def show(self, *, shown: bool) -> None:
        """Show or hide the row."""
        if shown != self.is_shown:
            self.is_shown = shown
            self.place.setVisible(shown)
