"""Every key on one sheet, with a line to find one; those of the menus can be changed here."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
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

from variorum.ui import shortcuts
from variorum.ui.actions import MENUS, ActionSpec, plain_title
from variorum.ui.keys.fixed_keys import FIXED
from variorum.ui.keys.press_keys import PressKeys
from variorum.ui.widgets.entering import press_by_enter
from variorum.ui.widgets.fitting import fit
from variorum.ui.widgets.question import words


class KeySheet(QDialog):
    """All shortcuts by menu, and the keys of the text. It gives ``actions`` other keys."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
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
        for row in self.rows:
            row.change_wanted.connect(lambda row=row: self.change(row))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(self.tr("Keys"))
        self._area.setWidget(self._columns())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(words(self.tr("Keys"), "title"))
        layout.addWidget(self.filter)
        layout.addWidget(self._none)
        layout.addWidget(self._area, 1)
        layout.addLayout(self._foot())
        self._show_keys()
        fit(self, 980, 680)

    def _foot(self) -> QHBoxLayout:
        self.usual_button = QPushButton(self.tr("Usual keys for all"))
        self.usual_button.clicked.connect(self._reset_all)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        said = self.tr("Enter or a click on an entry of a menu gives it other keys.")
        foot.addWidget(words(said, "caption"), 1)
        for button in (self.usual_button, close):
            button.setAutoDefault(False)
            foot.addWidget(button)
        return foot

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(event, self.focusWidget()):
            super().keyPressEvent(event)

    @property
    def rows(self) -> list["_ActionRow"]:
        """The lines whose keys can be changed."""
        return [row for part in self.sections for row in part.rows if isinstance(row, _ActionRow)]

    def _columns(self) -> QWidget:
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(36)
        total = sum(section.length for section in self.sections)
        column = QVBoxLayout()
        filled = 0
        for section in self.sections:
            if filled and filled + section.length / 2 > total / 2:
                column.addStretch(1)
                columns.addLayout(column, 1)
                column, filled = QVBoxLayout(), -total
            column.addWidget(section, 0, Qt.AlignmentFlag.AlignTop)
            filled += section.length
        column.addStretch(1)
        columns.addLayout(column, 1)
        return page

    def _sift(self, wanted: str) -> None:
        shown = [section.sift(wanted.casefold().split()) for section in self.sections]
        self._none.setVisible(not any(shown))

    # Changing

    def change(self, row: "_ActionRow") -> None:
        """Ask for other keys for the action of ``row``."""
        dialog = PressKeys(row.spec, row.what, "   ".join(row.keys), self)
        if not self.run(dialog):
            return
        if dialog.answer is None:
            shortcuts.reset(self._actions, row.spec)
        else:
            shortcuts.choose(self._actions, row.spec, dialog.answer)
        self._show_keys()

    def run(self, dialog: PressKeys) -> bool:
        """Let a person answer ``dialog``, and tell whether it was answered."""
        return bool(dialog.exec())

    def _reset_all(self) -> None:
        shortcuts.reset_all(self._actions)
        self._show_keys()

    def _show_keys(self) -> None:
        keys = shortcuts.all_keys()
        for row in self.rows:
            row.show_keys(
                tuple(map(shortcuts.shown, keys[row.spec.id])),
                changed=shortcuts.is_changed(row.spec),
            )
        self.usual_button.setEnabled(any(shortcuts.is_changed(row.spec) for row in self.rows))
        self._sift(self.filter.text())

    def _go_to_first(self) -> None:
        for row in self.rows:
            if row.isVisible():
                row.setFocus()
                self._area.ensureWidgetVisible(row)
                return

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self._go_to_first()
                return True
            if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                QApplication.sendEvent(self._area, event)
                return True
        return super().eventFilter(watched, event)


class _Row(QWidget):
    """What something does, and the keys for it."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self.what = what
        self.keys: tuple[str, ...] = ()
        self._labels: list[QLabel] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 2, 0, 2)
        self._row.setSpacing(4)
        self._row.addWidget(QLabel(what))
        self._row.addStretch()

    def show_keys(self, keys: tuple[str, ...], mark: str = "") -> None:
        """Show ``keys``, as they are called on this keyboard, and a ``mark`` before them."""
        self.keys = keys
        for label in self._labels:
            self._row.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = [_label(mark, "caption")] if mark else []
        self._labels += [_label(key, "key") for key in keys]
        for label in self._labels:
            self._row.addWidget(label)


def _label(text: str, kind: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    return label


class _ActionRow(QPushButton):
    """The same for an action: to press it asks for other keys."""

    change_wanted = Signal()

    def __init__(self, spec: ActionSpec) -> None:
        super().__init__()
        self.spec = spec
        self.what = plain_title(QCoreApplication.translate("actions", spec.title))
        self.setProperty("kind", "line")
        self.setAutoDefault(False)
        self.setToolTip(self.tr("Click or Enter: other keys for this"))
        self._line = _Row(self.what)
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inner = QHBoxLayout(self)
        # The least height that the style sheet gives to buttons is for bare ones.
        inner.setSizeConstraint(QHBoxLayout.SizeConstraint.SetMinimumSize)
        inner.setContentsMargins(6, 0, 6, 0)
        inner.addWidget(self._line)
        self.clicked.connect(self.change_wanted)

    @property
    def keys(self) -> tuple[str, ...]:
        """Its keys, as they are called on this keyboard."""
        return self._line.keys

    def show_keys(self, keys: tuple[str, ...], *, changed: bool) -> None:
        """Show ``keys``; ``changed`` if a person chose them."""
        mark = self.tr("changed") if changed else ""
        self._line.show_keys(keys, mark)
        self.setAccessibleName(", ".join(filter(None, (self.what, *keys, mark))))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}
        if event.key() in steps:
            self.focusNextPrevChild(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return self._line.sizeHint() + QSize(12, 2)


class _Section(QWidget):
    """The keys of one menu."""

    def __init__(self, title: str, rows: Sequence[_Row | _ActionRow]) -> None:
        super().__init__()
        self._title = title
        self.length = len(rows) + 2
        self.rows = rows
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        heading = QLabel(title.upper())
        heading.setProperty("kind", "heading")
        heading.setContentsMargins(6, 0, 0, 4)
        column.addWidget(heading)
        for row in rows:
            column.addWidget(row)
        column.addStretch(1)

    def sift(self, wanted: list[str]) -> bool:
        """Show the rows that hold every one of the ``wanted`` words; tell whether any does."""
        any_shown = False
        for row in self.rows:
            said = f"{self._title} {row.what} {' '.join(row.keys)}".casefold()
            shown = all(part in said for part in wanted)
            row.setVisible(shown)
            any_shown = any_shown or shown
        self.setVisible(any_shown)
        return any_shown


def _sections() -> Iterator[tuple[str, Sequence[_Row | _ActionRow]]]:
    translate = QCoreApplication.translate
    for title, rows in FIXED:
        yield translate("keys", title), [_fixed(what, keys) for what, keys in rows]
    for menu in MENUS:
        title = plain_title(translate("menus", menu))
        yield title, [_ActionRow(spec) for spec in shortcuts.specs() if spec.menu == menu]


def _fixed(what: str, keys: tuple[str, ...]) -> _Row:
    row = _Row(QCoreApplication.translate("keys", what))
    row.setContentsMargins(6, 0, 6, 0)
    row.show_keys(
        tuple(shortcuts.key_names(QCoreApplication.translate("keys", key)) for key in keys)
    )
    return row
