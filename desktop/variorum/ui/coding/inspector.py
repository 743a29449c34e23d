"""The coding that has the focus: its code, attributes, links, confidence, note and card."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.codebook.missing import missing_values
from variorum.model.codebook import Attribute, Scheme
from variorum.model.coding import Coding, Link
from variorum.model.entity import Entity
from variorum.model.record import new_id
from variorum.ui.coding.attribute_field import AttributeField, field_for
from variorum.ui.coding.code_card import CodeCard
from variorum.ui.coding.link_rows import LinkRows
from variorum.ui.widgets.segments import Segments

_IDLE = 2_000
"""Milliseconds of rest after which a note is kept while it is still being written."""
_QUOTE = 240
_CONFIDENCES = (None, "low", "medium", "high")


class Inspector(QFrame):
    """A small form beside the text. Esc leads back to the text."""

    attribute_set = Signal(str, object)
    confidence_set = Signal(object)
    note_set = Signal(str, str, str)
    """The coding with this id shall have this note; one third part is one step of Undo."""
    change_code_wanted = Signal()
    remove_wanted = Signal()
    left = Signal()
    """The person goes back to the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self._coding: Coding | None = None
        self.fields: dict[str, AttributeField] = {}
        self._known: dict[str, AttributeField] = {}
        """Every field made so far, by attribute id: to make and dress them takes long."""
        self._labels: dict[AttributeField, QLabel] = {}
        self._title = _label("title")
        self._quote = _label("quote")
        self._missing = _label("warning")
        self._history = _label("caption")
        self._remove = QPushButton(self.tr("Remove"))
        self._form = QGridLayout()
        self.links = LinkRows()
        self.confidence = Segments(
            [self.tr("–"), self.tr("Low"), self.tr("Medium"), self.tr("High")]
        )
        self.confidence.setAccessibleName(self.tr("Confidence"))
        self.confidence.chosen.connect(
            lambda number: self.confidence_set.emit(_CONFIDENCES[number])
        )
        self.note = QPlainTextEdit()
        self._note_key = ""
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._set_up_note()
        self.card = CodeCard()
        self._empty = _label("secondary")
        self._empty.setText(
            self.tr(
                "No coding has the focus.\n\nClick coded text, or press Tab in the text to go to"
                " the next coding. Its attributes, entities and note appear here."
            )
        )
        self._area = QScrollArea()
        self._lay_out()

    def _set_up_note(self) -> None:
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("A note on this coding (Ctrl+M)"))
        self.note.setFixedHeight(84)
        self.note.setTabChangesFocus(True)
        self.note.installEventFilter(self)
        self.note.textChanged.connect(self._idle.start)
        self._idle.timeout.connect(self.keep_note)

    def _lay_out(self) -> None:
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._page())
        self._area.hide()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(16, 16, 16, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        layout.addWidget(self._empty, 1)

    def _page(self) -> QWidget:
        self._form.setContentsMargins(0, 4, 0, 0)
        self._form.setHorizontalSpacing(8)
        self._form.setVerticalSpacing(6)
        self._form.setColumnStretch(1, 1)
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(16, 10, 16, 14)
        inner.setSpacing(8)
        for part in (self._title, self._quote, self._missing, self._buttons()):
            inner.addWidget(part)
        inner.addLayout(self._form)
        inner.addWidget(_heading(self.tr("ENTITIES")))
        inner.addWidget(self.links)
        inner.addWidget(_heading(self.tr("HOW SURE ARE YOU OF THIS CODING?")))
        inner.addWidget(self.confidence, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(_heading(self.tr("NOTE")))
        for below in (self.note, self._history, _rule(), self.card):
            inner.addWidget(below)
        inner.addStretch()
        return page

    def _buttons(self) -> QWidget:
        change = QPushButton(self.tr("Change code…"))
        change.setToolTip(self.tr("Give this coding another code (Shift+Enter)"))
        change.clicked.connect(self.change_code_wanted)
        self._remove.setToolTip(self.tr("Remove this coding (Del)"))
        self._remove.clicked.connect(self.remove_wanted)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(change)
        layout.addWidget(self._remove)
        layout.addStretch()
        return row

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
            self._rebuild(scheme, coding)
        self._title.setText(code.label)
        quote = coding.quote if len(coding.quote) <= _QUOTE else coding.quote[:_QUOTE] + "…"
        self._quote.setText(quote)
        lacking = [part.label for part in missing_values(scheme, coding, links)]
        self._missing.setText(self.tr("Still needed: {what}").format(what=", ".join(lacking)))
        self._missing.setVisible(bool(lacking))
        for name, field in self.fields.items():
            field.set_value(coding.attributes.get(name))
        book = scheme.codebook[code.codebook]
        self.links.show_links(scheme.roles_of(code), links, entities, book.link_attributes)
        self.confidence.choose(_CONFIDENCES.index(coding.confidence))
        if not self.note.hasFocus() and self.note.toPlainText() != coding.note:
            self._set_note_text(coding.note)
        self._history.setText(
            self.tr("{coder} · changed {when} · codebook {version}").format(
                coder=coder,
                when=coding.changed_at.replace("T", " ")[:16],
                version=coding.codebook_version,
            )
        )
        self.card.show_code(code, scheme)

    def _rebuild(self, scheme: Scheme, coding: Coding) -> None:
        former = self.fields
        wanted = scheme.attributes_of(scheme.code[coding.code])
        self.fields = {attribute.id: self._field_of(attribute) for attribute in wanted}
        if list(former.values()) != list(self.fields.values()):
            self._fill_form()
        for field in self.fields.values():
            field.drop_typing()
        self._set_note_text(coding.note)
        self._area.verticalScrollBar().setValue(0)

    def _field_of(self, attribute: Attribute) -> AttributeField:
        """Return the field of ``attribute``, one that was shown before if that still fits it."""
        known = self._known.get(attribute.id)
        if known is not None and known.attribute == attribute:
            return known
        if known is not None:
            self._labels.pop(known).deleteLater()
            known.deleteLater()
        field = field_for(attribute)
        field.changed.connect(self.attribute_set)
        label = QLabel(attribute.label)
        label.setProperty("kind", "secondary")
        label.setToolTip(attribute.help)
        label.setWordWrap(True)
        label.setBuddy(field)
        self._known[attribute.id] = field
        self._labels[field] = label
        return field

    def _fill_form(self) -> None:
        while self._form.takeAt(0) is not None:
            pass
        for known, label in self._labels.items():
            if self.fields.get(known.attribute.id) is not known:
                known.hide()
                label.hide()
        before: QWidget = self._remove
        for row, field in enumerate(self.fields.values()):
            for column, widget in enumerate((self._labels[field], field)):
                self._form.addWidget(widget, row, column)
                widget.show()
            QWidget.setTabOrder(before, field)
            before = field

    def focus_attributes(self) -> None:
        """Go to the first attribute."""
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_note(self) -> None:
        """Go to the note."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(self.note)

    # The note

    def keep_note(self) -> None:
        """Keep the note as it is written now."""
        self._idle.stop()
        coding = self._coding
        if coding is not None and self.note.toPlainText() != coding.note:
            self.note_set.emit(coding.id, self.note.toPlainText(), self._note_key)

    def _set_note_text(self, text: str) -> None:
        self.note.blockSignals(True)
        self.note.setPlainText(text)
        self.note.blockSignals(False)
        self._idle.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.note:
            if event.type() == QEvent.Type.FocusIn:
                self._note_key = f"note {new_id()}"
            elif event.type() == QEvent.Type.FocusOut:
                self.keep_note()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.keep_note()
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _label(kind: str) -> QLabel:
    label = QLabel()
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", "heading")
    label.setContentsMargins(0, 8, 0, 0)
    return label


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("kind", "rule")
    rule.setFixedHeight(1)
    return rule
