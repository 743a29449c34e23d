"""Every key on one sheet, with a line to find one."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.errors import sentence
from variorum.ui.actions import ACTIONS, MENUS, SEPARATOR
from variorum.ui.widgets.question import words

Row = tuple[str, tuple[str, ...]]
"""What it does, and the keys that do it."""

_IN_TEXT: tuple[Row, ...] = (
    (sentence("keys", "Move the caret"), ("←", "→", "↑", "↓", "Ctrl+←", "Ctrl+→")),
    (sentence("keys", "Line, page, article"), ("Home", "End", "PgUp", "PgDn", "Ctrl+Home")),
    (sentence("keys", "Select"), (sentence("keys", "Shift + any of these"),)),
    (sentence("keys", "Apply a code"), (sentence("keys", "its letter or digit"),)),
    (sentence("keys", "Find a code by name, and apply it"), ("Enter",)),
    (sentence("keys", "Apply it, and stay in the list"), ("Ctrl+Enter",)),
    (sentence("keys", "Next and previous coding"), ("Tab", "Shift+Tab")),
    (sentence("keys", "Move the end of a coding by a word"), ("[", "]", "Alt+←", "Alt+→")),
    (sentence("keys", "Move its start"), ("Shift+[", "Shift+]", "Alt+Shift+←", "Alt+Shift+→")),
    (sentence("keys", "Drop the selection, then the focus"), ("Esc",)),
    (sentence("keys", "Leave the text"), ("F6", "Ctrl+Tab")),
)
_MOUSE: tuple[Row, ...] = (
    (sentence("keys", "Select by words; by letters with Alt"), (sentence("keys", "Drag"),)),
    (sentence("keys", "Word, sentence, paragraph"), (sentence("keys", "2, 3, 4 clicks"),)),
    (sentence("keys", "Add a second passage"), (sentence("keys", "Ctrl + drag"),)),
    (
        sentence("keys", "Focus a coding; again: the next one out"),
        (sentence("keys", "Click on coded text"),),
    ),
    (
        sentence("keys", "Move an edge"),
        (sentence("keys", "Drag the ends of a stripe in the margin"),),
    ),
)


class KeySheet(QDialog):
    """All shortcuts by menu, and the keys of the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find a key or what it does"))
        self.filter.setAccessibleName(self.tr("Find a key"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._sift)
        self.filter.installEventFilter(self)
        self._none = words(self.tr("No key is like that."), "secondary")
        self._none.hide()
        self.sections = [_Section(title, rows) for title, rows in _sections()]
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("Keys"))
        self._area.setWidget(self._columns())
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(words(self.tr("Keys"), "title"))
        layout.addWidget(self.filter)
        layout.addWidget(self._none)
        layout.addWidget(self._area, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(940, 640)

    def _columns(self) -> QWidget:
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(44)
        total = sum(section.length for section in self.sections)
        column = QVBoxLayout()
        filled = 0
        for section in self.sections:
            if filled and filled + section.length / 2 > total / 2:
                column.addStretch(1)
                columns.addLayout(column, 1)
                column, filled = QVBoxLayout(), -total
            column.addWidget(section)
            filled += section.length
        column.addStretch(1)
        columns.addLayout(column, 1)
        return page

    def _sift(self, wanted: str) -> None:
        shown = [section.sift(wanted.casefold().split()) for section in self.sections]
        self._none.setVisible(not any(shown))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
            if event.key() in moves:
                QApplication.sendEvent(self._area, event)
                return True
        return super().eventFilter(watched, event)


class _Section(QWidget):
    """The keys of one menu."""

    def __init__(self, title: str, rows: tuple[Row, ...]) -> None:
        super().__init__()
        self.length = len(rows) + 2
        self.rows: list[tuple[str, QWidget]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(5)
        heading = QLabel(title.upper())
        heading.setProperty("kind", "heading")
        column.addWidget(heading)
        for what, keys in rows:
            row = _row(what, keys)
            column.addWidget(row)
            self.rows.append((f"{title} {what} {' '.join(keys)}".casefold(), row))

    def sift(self, wanted: list[str]) -> bool:
        """Show the rows that hold every one of the ``wanted`` words; tell whether any does."""
        any_shown = False
        for said, row in self.rows:
            shown = all(part in said for part in wanted)
            row.setVisible(shown)
            any_shown = any_shown or shown
        self.setVisible(any_shown)
        return any_shown


def _row(what: str, keys: tuple[str, ...]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(QLabel(what))
    row.addStretch()
    for key in keys:
        badge = QLabel(key)
        badge.setProperty("kind", "key")
        row.addWidget(badge)
    return holder


def _sections() -> Iterator[tuple[str, tuple[Row, ...]]]:
    translate = QCoreApplication.translate
    for title, rows in (
        (sentence("keys", "In the text"), _IN_TEXT),
        (sentence("keys", "With the mouse"), _MOUSE),
    ):
        said = tuple(
            (translate("keys", what), tuple(translate("keys", key) for key in keys))
            for what, keys in rows
        )
        yield translate("keys", title), said
    for menu in MENUS:
        rows = tuple(
            (_plain(translate("actions", spec.title)), _keys(spec.shortcut, spec.alternative))
            for spec in ACTIONS
            if spec.menu == menu and spec.id != SEPARATOR and spec.shortcut
        )
        if rows:
            yield _plain(translate("menus", menu)), rows


def _plain(title: str) -> str:
    return title.replace("&", "").rstrip("…")


def _keys(*shortcuts: str) -> tuple[str, ...]:
    native = QKeySequence.SequenceFormat.NativeText
    shown = (QKeySequence(key).toString(native) for key in shortcuts if key)
    # The key is called so on every keyboard; Qt knows it by its older name.
    return tuple(key.replace("Return", "Enter") for key in shown)
