"""The bar at the top: what is open, which screen, who codes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from variorum.ui.widgets.elided_label import ElidedLabel
from variorum.ui.widgets.segments import Segments
from variorum.ui.workspace import Workspace


def initials(name: str) -> str:
    """Return the first letters of the first and the last word of ``name``."""
    words = name.split()
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


class TopBar(QFrame):
    """Title of the article, the screens, the coder, and the way to Find."""

    screen_chosen = Signal(int)
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
        self._screens = Segments(
            [self.tr("Code"), self.tr("Entities"), self.tr("Agreement"), self.tr("Notes")]
        )
        self._screens.chosen.connect(self.screen_chosen)
        self._coder = QPushButton()
        self._coder.setProperty("kind", "quiet")
        self._coder.setToolTip(self.tr("Who codes now; click to switch (Ctrl+Shift+C)"))
        self._coder.clicked.connect(self.coder_clicked)
        self._find = QPushButton(self.tr("Find in article   Ctrl F"))
        self._find.setToolTip(self.tr("Find words in this article (Ctrl+F)"))
        self._find.clicked.connect(self.find_clicked)
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
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 7, 18, 7)
        layout.setSpacing(12)
        layout.addLayout(titles, 1)
        for widget in (self._screens, self._coder, self._find):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def choose_screen(self, number: int) -> None:
        """Show which screen is on."""
        self._screens.choose(number)

    def set_position(self, number: int, total: int) -> None:
        """Say that the open article is ``number`` of ``total``; counted from 1."""
        self._position = (number, total)
        self._refresh()

    _position = (0, 0)

    def _refresh(self) -> None:
        if not self._workspace.is_open:
            return
        project = self._workspace.project
        article = self._workspace.article
        self._find.setEnabled(article is not None)
        self._coder.setText(project.coder.name if project.coder else self.tr("Who codes?"))
        if article is None:
            self._title.set_text(project.info.title)
            self._below.set_text(self.tr("No article is open"))
            return
        number, total = self._position
        facts = [
            article.outlet,
            article.date,
            self.tr("article {number} of {total}").format(number=number, total=total)
            if number
            else "",
            self.tr("{count} words").format(count=article.words),
        ]
        self._title.set_text(article.title)
        self._below.set_text("  ·  ".join(fact for fact in facts if fact))
