"""The coding that has the focus: its code, attributes, links, confidence, note and card."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.codebook.missing import missing_values
from variorum.errors import sentence
from variorum.model.codebook import Attribute, Choice, Role, Scheme
from variorum.model.coding import Coding, Link
from variorum.model.entity import Entity
from variorum.ui.coding.attribute_field import AttributeField, OneField
from variorum.ui.coding.attribute_form import AttributeForm
from variorum.ui.coding.chips import Chip, is_plain
from variorum.ui.coding.code_card import CodeCard
from variorum.ui.coding.coding_note import CodingNote
from variorum.ui.coding.link_rows import LinkRows
from variorum.ui.shortcuts import set_tip
from variorum.ui.widgets.tab_order import order_tabs

_QUOTE = 150


class Inspector(QFrame):
    """A small form beside the text. Esc leads back to the text."""

    attribute_set = Signal(str, object, str)
    """The attribute with this id shall have this value; third, what makes one step of Undo."""
    confidence_set = Signal(object)
    note_set = Signal(str, str, str)
    """The coding with this id shall have this note; one third part is one step of Undo."""
    change_code_wanted = Signal()
    code_wanted = Signal(str)
    """The coding shall have the code with this id."""
    remove_wanted = Signal()
    left = Signal()
    """The person goes back to the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self._coding: Coding | None = None
        self._missing: tuple[Attribute | Role, ...] = ()
        self._title = _label("title")
        self._quote = _label("quote")
        self._history = _label("caption")
        self.form = AttributeForm()
        self.links = LinkRows()
        self.confidence = OneField(_confidence())
        self.note = CodingNote()
        self.card = CodeCard(changing=True)
        self._empty = _label("secondary")
        self._empty.setText(
            self.tr(
                "No coding has the focus.\n\nClick coded text, or press Tab in the text to go to"
                " the next coding. Its attributes, entities and note appear here."
            )
        )
        self._area = _Area()
        self._page = QWidget()
        self._lay_out()
        self._connect()

    @property
    def fields(self) -> Mapping[str, AttributeField]:
        """The fields of the form by the ids of their attributes."""
        return self.form.fields

    def _lay_out(self) -> None:
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("A note on this coding"))
        set_tip(self.confidence, self.tr("How sure are you of this coding?"), "coding.confidence")
        set_tip(self.note, self.tr("A note on this coding"), "coding.note")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fill_page()
        self._area.setWidget(self._page)
        self._area.hide()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(16, 16, 16, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        layout.addWidget(self._empty, 1)

    def _fill_page(self) -> None:
        inner = QVBoxLayout(self._page)
        inner.setContentsMargins(16, 6, 12, 12)
        inner.setSpacing(7)
        inner.addLayout(self._head())
        for part in (self._quote, self.form, _rule(), self.links, _rule(), self.confidence):
            inner.addWidget(part)
        for below in (self.note, self._history, _rule(), self.card):
            inner.addWidget(below)
        inner.addStretch()

    def _head(self) -> QHBoxLayout:
        change = Chip(self.tr("Change…"), self, quiet=True)
        set_tip(change, self.tr("Give this coding another code"), "coding.code")
        change.clicked.connect(self.change_code_wanted)
        remove = Chip(self.tr("Remove"), self, quiet=True)
        set_tip(remove, self.tr("Remove this coding"), "coding.remove")
        remove.clicked.connect(self.remove_wanted)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._title, 1)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _connect(self) -> None:
        self.form.value_set.connect(self.attribute_set)
        self.form.done.connect(self.go_on)
        self.form.passed.connect(self._walk)
        self.confidence.changed.connect(lambda _, value: self.confidence_set.emit(value))
        self.confidence.done.connect(self.go_on)
        self.confidence.stepped.connect(self._walk)
        self.note.note_set.connect(self.note_set)
        self.card.change_wanted.connect(self.code_wanted)

    @property
    def coding(self) -> Coding | None:
        """The coding that is shown."""
        return self._coding

    def show_coding(
        self,
        coding: Coding | None,
        links: Sequence[Link],
        scheme: Scheme,
        entities: Mapping[str, Entity],
        coder: str,
    ) -> None:
        """Show ``coding`` with its ``links``; None shows what to do."""
        former = self._coding
        if former is not None and (coding is None or coding.id != former.id):
            self.keep_note()
        self._coding = coding
        self._area.setVisible(coding is not None)
        self._empty.setVisible(coding is None)
        if coding is None:
            return
        code = scheme.code[coding.code]
        if former is None or (former.id, former.code) != (coding.id, coding.code):
            self._begin(scheme, coding)
        self._title.setText(code.label)
        quote = " ".join(coding.quote.split())
        self._quote.setText(quote if len(quote) <= _QUOTE else quote[:_QUOTE] + "…")
        self._missing = missing_values(scheme, coding, links)
        self.form.show_values(coding.attributes, {one.id for one in self._missing})
        book = scheme.codebook[code.codebook]
        self.links.show_links(scheme.roles_of(code), links, entities, book.link_attributes)
        self.confidence.set_value(coding.confidence)
        self.note.show_note(coding.id, coding.note)
        self._history.setText(
            self.tr("{coder} · {when} · codebook {version}").format(
                coder=coder,
                when=coding.changed_at.replace("T", " ")[:16],
                version=coding.codebook_version,
            )
        )
        self.card.show_code(code, scheme)

    def _begin(self, scheme: Scheme, coding: Coding) -> None:
        """Make ready for another coding."""
        code = scheme.code[coding.code]
        self.form.ask(scheme.attributes_of(code), code.attributes)
        self.confidence.drop_typing()
        self._area.verticalScrollBar().setValue(0)

    # By keys

    def focus_attributes(self) -> None:
        """Go to the first value that is missing; without one, to the first attribute."""
        first = next(iter(self.fields), "")
        wanted = self._missing[0] if self._missing else None
        if isinstance(wanted, Role):
            self.links.link_wanted.emit(wanted.id)
        elif wanted is not None or first:
            self._focus_field(wanted.id if wanted else first)
        else:
            self.focus_note()

    def go_on(self) -> None:
        """Go on to the next value that is missing; without one, back to the text."""
        if self._missing:
            wanted = self._next_missing()
            if isinstance(wanted, Role):
                self.links.link_wanted.emit(wanted.id)
            else:
                self._focus_field(wanted.id)
        else:
            self._leave()

    def _next_missing(self) -> Attribute | Role:
        """Return what is missing after the field that has the focus, else the first of all."""
        order = list(self.fields)
        here = next((n for n, name in enumerate(order) if self._has_focus(self.fields[name])), -1)
        after = [
            one for one in self._missing if isinstance(one, Role) or order.index(one.id) > here
        ]
        return (after or self._missing)[0]

    def _has_focus(self, widget: QWidget) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and (focus is widget or widget.isAncestorOf(focus))

    def _focus_field(self, name: str) -> None:
        self.form.focus(name)
        self._area.ensureWidgetVisible(self.fields[name])

    def focus_confidence(self) -> None:
        """Go to how sure the coder is."""
        self.confidence.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(self.confidence)

    def focus_note(self) -> None:
        """Go to the note."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(self.note)

    def keep_note(self) -> None:
        """Keep the note as it is written now."""
        self.note.keep()

    def _leave(self) -> None:
        self.keep_note()
        self.left.emit()

    def _walk(self, by: int) -> None:
        """Go to what is above (-1) or below (1), from where the questions end."""
        self.focusNextPrevChild(by > 0)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Only now, for it takes time and a coder who looks at codings needs no order of Tab.
        order_tabs(self._page)
        return super().focusNextPrevChild(next)

    @override
    def event(self, event: QEvent) -> bool:
        # In the form letters and digits are for its fields and no shortcuts.
        key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if key and isinstance(event, QKeyEvent) and is_plain(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in steps:
            self._walk(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class _Area(QScrollArea):
    """Leaves the arrows to the form: they lead from field to field, and scroll nothing."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _confidence() -> Attribute:
    """Return the question how sure a coder is, which every coding answers."""
    translate = QCoreApplication.translate
    return Attribute(
        id="confidence",
        label=translate("confidence", sentence("confidence", "How sure")),
        type="one",
        choices=(
            Choice(id="low", label=translate("confidence", sentence("confidence", "low"))),
            Choice(id="medium", label=translate("confidence", sentence("confidence", "medium"))),
            Choice(id="high", label=translate("confidence", sentence("confidence", "high"))),
        ),
        help=translate("confidence", sentence("confidence", "How sure are you of this coding?")),
    )


def _label(kind: str) -> QLabel:
    label = QLabel()
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("kind", "rule")
    rule.setFixedHeight(1)
    return rule
