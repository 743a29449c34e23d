"""An own version: a copy of a coder's, corrected word by word, in code, answers and links."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.model.codebook import Code, Scheme
from variorum.model.coding import AttributeValue
from variorum.model.entity import Entity
from variorum.model.ruling import SettledCoding
from variorum.text.span import Span
from variorum.ui.adjudication.own_links import OwnLinks
from variorum.ui.coding.attribute_form import AttributeForm
from variorum.ui.coding.chips import is_plain
from variorum.ui.shortcuts import does
from variorum.ui.widgets.entering import press_by_enter
from variorum.ui.widgets.question import words
from variorum.ui.widgets.quiet_combo import QuietCombo
from variorum.ui.widgets.tab_order import order_tabs


@dataclass
class Draft:
    """What the version says so far, but for its links."""

    span: Span
    code: Code
    attributes: dict[str, AttributeValue] = field(default_factory=dict)


class OwnVersion(QFrame):
    """Words, code, answers and links to correct. Ctrl+Enter settles with them, Esc leaves."""

    settled = Signal(object, object)
    """This ``SettledCoding`` shall stand; second, entities that it links and that are new."""
    moved = Signal(object)
    """The version covers this span now."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.draft: Draft | None = None
        self._text = ""
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._scheme = Scheme()
        self.quote = words("")
        self.code = QuietCombo()
        self.code.setAccessibleName(self.tr("Code"))
        self.code.setMinimumContentsLength(10)
        self.code.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.code.activated.connect(self._on_code)
        self.form = AttributeForm()
        self.form.value_set.connect(self._on_value)
        self.links = OwnLinks()
        self.links.linked.connect(self._show_link)
        self.settle = QPushButton(self.tr("Settle with this   Ctrl Enter"))
        self.settle.setProperty("kind", "primary")
        self.settle.clicked.connect(self.hand_over)
        self.edges: dict[tuple[str, int], QPushButton] = {}
        self._lay_out()
        self._add_keys()

    def _lay_out(self) -> None:
        self._page = page = QWidget()
        asked = QVBoxLayout(page)
        asked.setContentsMargins(0, 0, 6, 0)
        asked.addWidget(self.form)
        asked.addWidget(self.links)
        asked.addStretch()
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        leave = QPushButton(self.tr("Cancel   Esc"))
        leave.clicked.connect(self.left)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(leave)
        foot.addWidget(self.settle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        code = QHBoxLayout()
        code.setSpacing(6)
        code.addWidget(words(self.tr("Code")))
        code.addWidget(self.code, 1)
        layout.addLayout(self._edges())
        layout.addWidget(self.quote)
        layout.addLayout(code)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)

    def _edges(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(words(self.tr("Begin")))
        for edge, by in (("start", -1), ("start", 1), ("end", -1), ("end", 1)):
            if (edge, by) == ("end", -1):
                row.addSpacing(12)
                row.addWidget(words(self.tr("End")))
            row.addWidget(self._edge(edge, by))
        row.addStretch()
        return row

    def _edge(self, edge: str, by: int) -> QPushButton:
        button = QPushButton("◂" if by < 0 else "▸")
        names = {
            ("start", -1): self.tr("Begin a word earlier (Alt+Left)"),
            ("start", 1): self.tr("Begin a word later (Alt+Right)"),
            ("end", -1): self.tr("End a word earlier (Alt+Shift+Left)"),
            ("end", 1): self.tr("End a word later (Alt+Shift+Right)"),
        }
        button.setToolTip(names[edge, by])
        button.setAccessibleName(names[edge, by])
        button.clicked.connect(lambda: self.move_edge(edge, by))
        self.edges[edge, by] = button
        return button

    def open_with(
        self,
        base: SettledCoding,
        text: str,
        scheme: Scheme,
        entities: Mapping[str, Entity],
        recent: Sequence[str],
    ) -> None:
        """Begin with a copy of ``base``, which lies in ``text``.

        The ``entities`` with the ids ``recent`` are offered first.
        """
        self._text, self._scheme = text, scheme
        found = [match.span() for match in re.finditer(r"\S+", text)]
        self._starts, self._ends = [one[0] for one in found], [one[1] for one in found]
        code = scheme.code[base.code]
        self.draft = Draft(Span(base.start, base.end), code, dict(base.attributes))
        self.links.begin(base.links, scheme, entities, recent)
        self.code.clear()
        for one in scheme.codes:
            if one.status == "active" or one.id == code.id:
                self.code.addItem(f"{scheme.group[one.group].label}: {one.label}", one.id)
        self.code.setCurrentIndex(self.code.findData(code.id))
        self._ask()
        self._show_span()
        self.show()
        self.edges["start", -1].setFocus()

    def move_edge(self, edge: str, by: int) -> None:
        """Let the version begin or end a word earlier (-1) or later (1)."""
        draft = self.draft
        if draft is None:
            return
        start, end = draft.span.start, draft.span.end
        if edge == "start":
            start = _neighbour(self._starts, start, by)
        else:
            end = _neighbour(self._ends, end, by)
        if start < end:
            draft.span = Span(start, end)
            self._show_span()

    def hand_over(self) -> None:
        """Settle with what is here."""
        self.setFocus()
        draft = self.draft
        if draft is None:
            return
        version = SettledCoding(
            code=draft.code.id,
            start=draft.span.start,
            end=draft.span.end,
            quote=draft.span.of(self._text),
            attributes=draft.attributes,
            links=self.links.links,
        )
        self.settled.emit(version, self.links.new)

    def _show_span(self) -> None:
        if self.draft is not None:
            said = " ".join(self.draft.span.of(self._text).split())
            self.quote.setText(f"“{said}”")
            self.moved.emit((self.draft.span.start, self.draft.span.end))

    def _show_link(self) -> None:
        """Bring the new link into view, and what is asked of it."""
        layout = self._page.layout()
        if layout is not None:
            layout.activate()
        self._scroll.ensureWidgetVisible(self.links)

    def _on_code(self, row: int) -> None:
        if self.draft is not None:
            self.draft.code = self._scheme.code[self.code.itemData(row)]
            self._ask()

    def _ask(self) -> None:
        if self.draft is None:
            return
        code = self.draft.code
        self.form.ask(self._scheme.attributes_of(code), code.attributes)
        self.form.show_values(self.draft.attributes, ())
        self.links.ask(code)

    def _on_value(self, name: str, value: AttributeValue | None, _merge_key: str = "") -> None:
        if self.draft is None:
            return
        self.draft.attributes.pop(name, None)
        if value is not None:
            self.draft.attributes[name] = value
        self.form.show_values(self.draft.attributes, ())

    def _add_keys(self) -> None:
        """Buttons and chips keep arrow keys for themselves, so these are shortcuts."""
        keys: dict[str, Callable[[], None]] = {
            "Alt+Left": lambda: self.move_edge("start", -1),
            "Alt+Right": lambda: self.move_edge("start", 1),
            "Alt+Shift+Left": lambda: self.move_edge("end", -1),
            "Alt+Shift+Right": lambda: self.move_edge("end", 1),
            "Ctrl+Return": self.hand_over,
            "Ctrl+Enter": self.hand_over,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        order_tabs(self)  # fields come and go with the code
        return super().focusNextPrevChild(next)

    @override
    def event(self, event: QEvent) -> bool:
        # The menus have these keys for the text; here they are for what is corrected.
        key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if key and isinstance(event, QKeyEvent) and (is_plain(event) or does(event, "coding.link")):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif does(event, "coding.link"):
            self.links.link_in()
        else:
            press_by_enter(event, QApplication.focusWidget())
        # Every other key is meant for a field here, never for the screen behind.
        event.accept()


def _neighbour(places: list[int], at: int, by: int) -> int:
    """Return the place before or after ``at``; ``at`` where there is none."""
    number = bisect_left(places, at) - 1 if by < 0 else bisect_right(places, at)
    return places[number] if 0 <= number < len(places) else at
