"""The palette: a line to type in, what fits below it, Enter does or opens it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.ui.palette.entries import Entry, Key
from variorum.ui.palette.gathering import Gathering
from variorum.ui.palette.rows import ROW_ROLE, RowDelegate, RowModel
from variorum.ui.theme import Theme
from variorum.ui.widgets.popup import ListSteering, Popup
from variorum.ui.widgets.question import words
from variorum.ui.workspace import Workspace

_WIDTH = 680
_HEIGHT = 470
_TOP = 14
_REMEMBERED = 12
_ITSELF = "find.anything"


class Palette(Popup):
    """Finds every action that can be chosen now, every article, code and entity."""

    action_wanted = Signal(str)
    article_wanted = Signal(str)
    code_wanted = Signal(str, bool)
    """The code with this id; with True its card, even if words are selected."""
    entity_wanted = Signal(str)
    keys_free = Signal()
    """It closed, and what had the keys before is gone."""

    def __init__(
        self, over: QWidget, workspace: Workspace, actions: Callable[[], Mapping[str, QAction]]
    ) -> None:
        super().__init__(over)
        # The shadow of other panels is computed anew with every letter: too long for this one.
        self.setGraphicsEffect(None)  # type: ignore[arg-type]
        self._over = over
        self._actions = actions
        self._recent: list[Key] = []
        self._from: QWidget | None = None
        self._gathering = Gathering(workspace, self)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find an action, article, code or entity"))
        self.line.setAccessibleName(self.tr("Find an action, article, code or entity"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._list)
        self.model = RowModel(self)
        self._delegate = RowDelegate(self)
        self.view = self._make_view()
        ListSteering(self.line, self.view).entered.connect(lambda held: self._choose(held=held))
        self._none = words(self.tr("Nothing is like that. Try fewer or shorter words."))
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        hint = self.tr("↑ ↓ choose    Enter does or opens it    Ctrl Enter shows a code's card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 8)
        layout.setSpacing(7)
        layout.addWidget(self.line)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._none, 1)
        layout.addWidget(words(hint, "caption"))

    def _make_view(self) -> QListView:
        view = QListView()
        view.setAccessibleName(self.tr("Found"))
        view.setProperty("kind", "bare")
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.clicked.connect(lambda: self._choose(held=False))
        return view

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._delegate.theme = theme

    def open(self) -> None:
        """Open over the middle of the window, or close if open already."""
        if self.isVisible():
            self._leave()
            return
        self._from = QApplication.focusWidget()
        actions = dict(self._actions())
        actions.pop(_ITSELF, None)
        self._gathering.refresh(actions)
        self.line.clear()
        self._list()
        room = self._over.size()
        width = min(_WIDTH, room.width() - 40)
        self.setFixedSize(width, min(_HEIGHT, room.height() - 2 * _TOP - 20))
        self.open_beside(QRect(QPoint((room.width() - width) // 2, _TOP), QPoint()), self.line)

    def _list(self) -> None:
        found = self._gathering.catalogue.find(self.line.text(), self._recent)
        self.model.show_entries(found)
        self.view.setCurrentIndex(self.model.index(0))
        self.view.setVisible(bool(found))
        self._none.setVisible(not found)

    def _choose(self, *, held: bool) -> None:
        entry = self.view.currentIndex().data(ROW_ROLE)
        if not isinstance(entry, Entry):
            return
        self._recent = [entry.key, *(key for key in self._recent if key != entry.key)]
        del self._recent[_REMEMBERED:]
        self._leave()
        if entry.kind == "action":
            self.action_wanted.emit(entry.id)
        elif entry.kind == "article":
            self.article_wanted.emit(entry.id)
        elif entry.kind == "code":
            self.code_wanted.emit(entry.id, held)
        else:
            self.entity_wanted.emit(entry.id)

    def _leave(self) -> None:
        """Close, and give the keys back to whoever had them."""
        self.close_quietly()
        if self._from is not None and self._from.isVisible():
            self._from.setFocus()
        else:
            self.keys_free.emit()
        self._from = None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
