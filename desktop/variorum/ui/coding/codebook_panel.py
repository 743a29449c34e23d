"""The codebook beside the text: codes by group, and the card of the one that is looked at."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.model.codebook import Code, Scheme
from variorum.model.coding import Note
from variorum.ui.coding.code_card import CodeCard
from variorum.ui.coding.code_list import (
    ROW_ROLE,
    CodeDelegate,
    CodeListModel,
    code_of_key,
    matching,
)
from variorum.ui.notes.part import NotesPart
from variorum.ui.shortcuts import set_tip
from variorum.ui.theme import Theme
from variorum.ui.widgets.question import words
from variorum.ui.widgets.quiet_combo import QuietCombo


class CodebookPanel(QFrame):
    """Lists the codes of one codebook at a time."""

    code_chosen = Signal(object)
    """This ``Code`` is to be applied."""
    codebook_changed = Signal()
    note_wanted = Signal(object)
    """A note is to be written on this ``Code``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self._scheme = Scheme()
        self._books = QuietCombo()
        self._books.setAccessibleName(self.tr("Codebook"))
        set_tip(self._books, self.tr("The codebook whose keys work now"), "codebook.next")
        self._books.currentIndexChanged.connect(self._on_book)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter codes"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter codes"))
        self.filter.textChanged.connect(self._list)
        self.filter.installEventFilter(self)
        self.nothing = words(
            self.tr(
                "The project has no codebook yet. File, Add codebook… offers three to start from,"
                " or your own."
            ),
            "secondary",
        )
        self.unmatched = words(
            self.tr("No code or group has these letters in its name."), "secondary"
        )
        self.model = CodeListModel(self)
        self._delegate = CodeDelegate(self)
        self.view = self._make_view()
        self.card = CodeCard()
        self.card.code_wanted.connect(self.show_code)
        self.notes = NotesPart(self.tr("Note on this code…"))
        self.notes.wanted.connect(self._want_note)
        self._noted: Mapping[str, Sequence[Note]] = {}
        self._writers: Mapping[str, str] = {}
        self._lay_out()

    def _make_view(self) -> QListView:
        view = QListView()
        view.setProperty("kind", "side")
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Codes"))
        view.setToolTip(self.tr("Click for the card; double click or Enter to apply the code"))
        view.selectionModel().currentChanged.connect(self._on_current)
        view.activated.connect(self._on_activated)
        return view

    def _lay_out(self) -> None:
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(16, 8, 16, 12)
        inner.addWidget(self.card)
        inner.addWidget(self.notes)
        inner.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setObjectName("codes and card")
        parts.addWidget(self.view)
        parts.addWidget(area)
        parts.setSizes([420, 260])
        parts.setChildrenCollapsible(False)
        above = QVBoxLayout()
        above.setContentsMargins(14, 4, 14, 4)
        above.setSpacing(8)
        above.addWidget(self._books)
        above.addWidget(self.filter)
        above.addWidget(self.nothing)
        above.addWidget(self.unmatched)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(above)
        layout.addWidget(parts, 1)
        QWidget.setTabOrder(self.view, self.notes.add_button)

    @property
    def codebook(self) -> str:
        """The id of the codebook whose keys work now; empty without codebooks."""
        return str(self._books.currentData() or "")

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def set_scheme(self, scheme: Scheme) -> None:
        """Offer the codebooks of ``scheme``."""
        former = self.codebook
        self._scheme = scheme
        self._books.blockSignals(True)
        self._books.clear()
        for number, book in enumerate(scheme.codebooks, 1):
            self._books.addItem(f"{number}   {book.title}", book.id)
        self._books.setCurrentIndex(max(self._books.findData(former), 0))
        self._books.blockSignals(False)
        self._books.setVisible(len(scheme.codebooks) > 1)
        self.filter.setVisible(bool(scheme.codebooks))
        self.nothing.setVisible(not scheme.codebooks)
        self._list()
        self._look_at_first()

    def choose_first(self) -> None:
        """Let the keys of the first codebook work."""
        self._choose(0)

    def choose_second(self) -> None:
        """Let the keys of the second codebook work."""
        self._choose(1)

    def choose_third(self) -> None:
        """Let the keys of the third codebook work."""
        self._choose(2)

    def _choose(self, number: int) -> None:
        if number < self._books.count():
            self._books.setCurrentIndex(number)

    def choose_next_codebook(self) -> None:
        """Let the keys of the next codebook work, after the last those of the first."""
        if self._books.count():
            self._books.setCurrentIndex((self._books.currentIndex() + 1) % self._books.count())

    def code_of_key(self, key: str) -> Code | None:
        """Return the code of the chosen codebook that has this key."""
        return code_of_key(self._scheme, self.codebook, key)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how often the open article has each code."""
        self.model.set_counts(counts)

    def set_notes(self, notes: Mapping[str, Sequence[Note]], writers: Mapping[str, str]) -> None:
        """Show below its card the ``notes`` on a code; ``writers`` are names by coder id."""
        self._noted = notes
        self._writers = writers
        self._show_notes()

    def _show_notes(self) -> None:
        code = self.card.code
        self.notes.setVisible(code is not None)
        self.notes.show_notes(self._noted.get(code.id, ()) if code else (), self._writers)

    def _want_note(self) -> None:
        if self.card.code is not None:
            self.note_wanted.emit(self.card.code)

    def show_code(self, target: str) -> None:
        """Show the card of the code with this id, or of the first of the group with this id."""
        code = self._scheme.code.get(target)
        if code is None and target in self._scheme.group:
            code = next(iter(self._scheme.codes_in(target)), None)
        if code is None:
            return
        self.filter.clear()
        self._books.setCurrentIndex(self._books.findData(code.codebook))
        self.view.setCurrentIndex(self.model.index(self.model.row_of(code.id)))

    def show_card(self, code: Code) -> None:
        """Show the card of ``code``, of whatever codebook; the list and its keys stay."""
        self.card.show_code(code, self._scheme)
        self._show_notes()

    def _on_book(self) -> None:
        self._list()
        self._look_at_first()
        self.codebook_changed.emit()

    def _list(self) -> None:
        codes = [code for code in self._scheme.codes_of(self.codebook) if code.status == "active"]
        typed = self.filter.text().strip()
        found = matching(codes, self._scheme, typed)
        self.model.show_codes(self._scheme, found, grouped=not typed)
        self.unmatched.setVisible(bool(typed) and not found)
        if typed:
            self._look_at_first()

    def _look_at_first(self) -> None:
        if self.model.first_code() < 0:
            self.card.show_code(None, self._scheme)
        self.view.setCurrentIndex(self.model.index(self.model.first_code()))

    def _on_current(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Code):
            self.show_card(row)

    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Code):
            self.code_chosen.emit(row)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self.view.setFocus()
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() == QEvent.Type.KeyPress and enter:
                self._on_activated(self.view.currentIndex())
                return True
        return super().eventFilter(watched, event)
