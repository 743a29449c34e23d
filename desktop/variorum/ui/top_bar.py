"""The bar at the top: what is open, which screen, who codes."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenuBar, QPushButton, QVBoxLayout, QWidget

from variorum.model.coder import Coder
from variorum.text.direction import isolated
from variorum.ui.language import counted
from variorum.ui.shortcuts import with_key
from variorum.ui.theme import Theme
from variorum.ui.widgets.coder_badge import Badges
from variorum.ui.widgets.elided_label import ElidedLabel
from variorum.ui.widgets.segments import Segments
from variorum.ui.workspace import Workspace


class TopBar(QFrame):
    """Title of the article, the screens, the coder, and the way to Find."""

    screen_chosen = Signal(int)
    mode_chosen = Signal(int)
    """Read (0), Code (1) or Compare (2)."""
    coder_clicked = Signal()
    find_clicked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._workspace = workspace
        self._title = ElidedLabel()
        self._title.setProperty("kind", "title")
        self._below = ElidedLabel()
        self._below.setProperty("kind", "caption")
        self.screens = Segments(
            [
                self.tr("Articles"),
                self.tr("Entities"),
                self.tr("Agreement"),
                self.tr("Notes"),
                self.tr("Settle"),
            ]
        )
        self.screens.setProperty("kind", "screens")
        self.screens.setAccessibleName(self.tr("Screens"))
        self.screens.chosen.connect(self.screen_chosen)
        self.modes = Segments([self.tr("Read"), self.tr("Code"), self.tr("Compare")])
        self.modes.setAccessibleName(self.tr("What is done with the article"))
        self.modes.choose(1)
        self.modes.chosen.connect(self.mode_chosen)
        self.badges = Badges()
        self.badges.hide()
        self._coder = QPushButton()
        self._coder.setProperty("kind", "quiet")
        self._coder.clicked.connect(self.coder_clicked)
        self._find = QPushButton()
        self._find.setToolTip(self.tr("Find words in this article"))
        self._find.clicked.connect(self.find_clicked)
        self.name_keys()
        self._lay_out()
        workspace.opened.connect(self._refresh)
        workspace.article_changed.connect(self._refresh)
        workspace.coder_changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(1)
        titles.addWidget(self._title)
        titles.addWidget(self._below)
        row = QHBoxLayout()
        row.setContentsMargins(18, 7, 18, 7)
        row.setSpacing(12)
        row.addLayout(titles, 1)
        for widget in (self.modes, self.badges, self._coder, self._find):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addLayout(row)

    def place_screens(self, menus: QMenuBar, width: int) -> None:
        """Let the screens stand in the row of ``menus`` or, if that is too narrow, above here."""
        beside = menus.cornerWidget() is self.screens
        own = self.screens.sizeHint().width()
        needed = menus.sizeHint().width() + (0 if beside else own)
        if needed <= width and not beside:
            self._lines.removeWidget(self.screens)
            menus.setCornerWidget(self.screens)
        elif needed > width and (beside or self._lines.indexOf(self.screens) < 0):
            menus.setCornerWidget(None)  # type: ignore[arg-type]  # Qt takes nothing too
            self._lines.insertWidget(0, self.screens, 0, Qt.AlignmentFlag.AlignLeft)

    def name_keys(self) -> None:
        """Say the keys of the buttons as they are now."""
        self._find.setText(with_key(self.tr("Find in article"), "find.words"))
        switch = with_key(self.tr("Who codes now; click to switch"), "coder.switch")
        self._coder.setToolTip(switch)

    def choose_screen(self, number: int) -> None:
        """Show which screen is on."""
        self.screens.choose(number)
        for part in (self.modes, self._find):
            part.setVisible(number == 0)
        self._article_on = number == 0
        self._show_coders()
        self._refresh()

    def choose_mode(self, number: int) -> None:
        """Show what is done with the article: read, code, compare."""
        self.modes.choose(number)
        self._comparing = number == 2  # noqa: PLR2004  the last of the three
        self._show_coders()

    def show_compared(self, coders: Sequence[Coder], left_out: Collection[str]) -> None:
        """Show the coders who can be compared, and who of them is left out."""
        self.badges.set_coders(coders, left_out)
        self._show_coders()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.badges.set_theme(theme)

    def _show_coders(self) -> None:
        """While coders are compared their badges take the place of the one who codes."""
        compared = self._article_on and self._comparing and self.badges.count > 0
        self.badges.setVisible(compared)
        self._coder.setVisible(not compared)

    _article_on = True
    _comparing = False

    def set_position(self, number: int, total: int) -> None:
        """Say that the open article is ``number`` of ``total``; counted from 1."""
        self._position = (number, total)
        self._refresh()

    _position = (0, 0)

    def _refresh(self) -> None:
        if not self._workspace.is_open:
            return
        project = self._workspace.project
        article = self._workspace.article if self._article_on else None
        self.modes.setEnabled(article is not None)
        self._find.setEnabled(article is not None)
        self._coder.setText(project.coder.name if project.coder else self.tr("Who codes?"))
        if article is None:
            self._title.set_text(isolated(project.info.title))
            self._below.set_text("" if self._workspace.article else self.tr("No article is open"))
            return
        number, total = self._position
        facts = [
            isolated(article.outlet),
            article.date,
            self.tr("article {number} of {total}").format(number=number, total=total)
            if number
            else "",
            counted(article.words, self.tr("1 word"), self.tr("{count} words")),
        ]
        self._title.set_text(isolated(article.title))
        self._below.set_text("  ·  ".join(fact for fact in facts if fact))
