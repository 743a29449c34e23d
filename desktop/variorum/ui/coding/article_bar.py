"""The strip over the text: how far the coder is with the article, and Find."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from variorum.model.article import ArticleState
from variorum.ui.shortcuts import set_tip, with_key
from variorum.ui.widgets.segments import Segments


class ArticleBar(QFrame):
    """Shows the state and sets it; a line to find words in the article."""

    done_wanted = Signal()
    skip_wanted = Signal()
    in_progress_wanted = Signal()
    not_begun_wanted = Signal()
    words_changed = Signal(str)
    next_wanted = Signal(int)
    """Go to the next place found (1) or the previous (-1)."""
    codings_chosen = Signal(bool)
    """Codings shall be seen in Read, or not."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find in article"))
        self.words.setAccessibleName(self.tr("Find in article"))
        self.words.setMaximumWidth(280)
        self.words.textChanged.connect(self.words_changed)
        self.words.installEventFilter(self)
        self.found = QLabel()
        self.found.setProperty("kind", "caption")
        self.state = QToolButton()
        self.done = QPushButton()
        self.name_keys()
        self.codings = Segments([self.tr("Codings faint"), self.tr("No codings")])
        self._reading, self._coding = False, True
        self._clean = False
        self._is_open = True
        self._set_up_state()
        self._set_up_codings()
        self._lay_out()
        self.close_find()

    def name_keys(self) -> None:
        """Say the keys of the buttons as they are now."""
        self.done.setText(with_key(self.tr("Done"), "article.done"))

    def _set_up_state(self) -> None:
        self.state.setToolTip(self.tr("How far you are with this article"))
        self.state.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.state)
        menu.addAction(self.tr("In progress"), self.in_progress_wanted.emit)
        menu.addAction(self.tr("Done"), self.done_wanted.emit)
        menu.addAction(self.tr("Skipped…"), self.skip_wanted.emit)
        menu.addAction(self.tr("Not begun"), self.not_begun_wanted.emit)
        self.state.setMenu(menu)
        self.done.setToolTip(
            self.tr("Mark as done; done without a coding says that there is nothing here")
        )
        self.done.clicked.connect(self.done_wanted)

    def _set_up_codings(self) -> None:
        self.codings.setAccessibleName(self.tr("Codings in Read"))
        set_tip(self.codings, self.tr("Codings in Read"), "mode.bare")
        self.codings.chosen.connect(lambda number: self.codings_chosen.emit(number == 0))
        self.codings.hide()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 6, 18, 6)
        # Done goes where an article is done, and the page below is not to move with it.
        layout.addStrut(self.done.sizeHint().height())
        layout.addWidget(self.words, 100)  # before the empty room, up to its own limit
        layout.addWidget(self.found)
        layout.addStretch(1)
        for part in (self.codings, self.state, self.done):
            layout.addWidget(part)

    def set_mode(self, *, reading: bool, coding: bool) -> None:
        """Show what belongs to Read, to Code, or (neither) to Compare."""
        self._reading, self._coding = reading, coding
        self.codings.setVisible(reading)
        self.state.setVisible(coding)
        self.done.setVisible(coding and self._is_open)
        self.appear()

    def set_clean(self, *, clean: bool) -> None:
        """Step back where nothing but the page shall be seen."""
        self._clean = clean
        self.appear()

    def show_codings_choice(self, *, shown: bool) -> None:
        """Show whether codings are to be seen in Read."""
        self.codings.choose(0 if shown else 1)

    def appear(self) -> None:
        """Be there where there is something to see."""
        wanted = self._coding or (self._reading and not self._clean)
        self.setVisible(wanted or not self.words.isHidden())

    def show_state(self, state: ArticleState | None) -> None:
        """Show the coder's ``state`` of the article; None is not begun."""
        names = {
            "": self.tr("○  Not begun"),
            "in_progress": self.tr("◐  In progress"),
            "done": self.tr("●  Done"),
            "skipped": self.tr("⊖  Skipped: {reason}"),
        }
        text = names[state.state if state else ""]
        reason = state.reason if state else ""
        short = reason if len(reason) < 40 else reason[:38] + "…"  # noqa: PLR2004
        self.state.setText(text.format(reason=short) + "  ▾")
        self._is_open = state is None or state.state != "done"
        self.done.setVisible(self._coding and self._is_open)

    def open_find(self) -> None:
        """Show the line and go there."""
        self.words.show()
        self.found.show()
        self.appear()
        self.words.setFocus()
        self.words.selectAll()

    def close_find(self) -> None:
        """Hide the line; nothing is marked any more."""
        self.words.clear()
        self.words.hide()
        self.found.hide()
        self.appear()

    def show_found(self, number: int, count: int) -> None:
        """Say which place of how many is shown."""
        if not self.words.text():
            self.found.clear()
        elif count:
            self.found.setText(self.tr("{number} of {count}").format(number=number, count=count))
        else:
            self.found.setText(self.tr("not in this article"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.words
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.next_wanted.emit(-1 if back else 1)
                return True
        return super().eventFilter(watched, event)
