"""The first screen: what Variorum is, and the three ways to begin."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QFileInfo, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.project.project import ENDING
from variorum.ui.fonts import TEXT_FAMILIES
from variorum.ui.opening.specimen import Specimen
from variorum.ui.theme import theme_for
from variorum.ui.widgets.choice import Choice
from variorum.ui.widgets.question import words

_WIDEST = 960
_NAME = 40
"""Pixels of the program's name."""


class Welcome(QWidget):
    """Shown while no project is open."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._specimen = Specimen()
        self.sample = Choice(
            self.tr("Look at the sample project"),
            self.tr(
                "Articles coded by three coders who disagree as careful coders do. Try"
                " everything; nothing can break."
            ),
        )
        self.new = Choice(
            self.tr("Begin a new project"),
            self.tr("Choose codebooks, import articles, code. Everything is kept in one file."),
        )
        self.open = Choice(
            self.tr("Open a project"),
            self.tr("Go on where you stopped, or read what a colleague sent you."),
        )
        self.sample.clicked.connect(self.sample_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.setFocusProxy(self.sample)
        self.recent: list[Choice] = []
        self._shelf = QVBoxLayout()
        self._shelf.setSpacing(6)
        self._none = words(self.tr("Projects that you open appear here."), "secondary")
        self._lay_out()
        self._dress()

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(self._page(), 100)
        across.addStretch(1)
        inside = QWidget()
        inside.setLayout(across)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _page(self) -> QWidget:
        page = QWidget()
        page.setMaximumWidth(_WIDEST)
        name = QLabel("Variorum")
        # The style sheet would give it the size of everything else.
        name.setStyleSheet(f"font: 600 {_NAME}px '{TEXT_FAMILIES[0]}';")
        said = self.tr(
            "Hand-code news articles with your team, see where you agree, and publish figures"
            " that hold."
        )
        drop = self.tr("You can also drop a project onto this window.")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(40, 28, 40, 28)
        inner.setSpacing(10)
        inner.addStretch(1)
        inner.addWidget(name)
        inner.addWidget(words(said, "title"))
        inner.addWidget(self._specimen)
        inner.addSpacing(14)
        inner.addLayout(self._columns())
        inner.addSpacing(8)
        inner.addWidget(words(drop, "caption"))
        inner.addStretch(2)
        return page

    def _columns(self) -> QHBoxLayout:
        begin = QVBoxLayout()
        begin.setSpacing(10)
        begin.addWidget(words(self.tr("BEGIN"), "heading"))
        for choice in (self.sample, self.new, self.open):
            begin.addWidget(choice)
        begin.addStretch()
        known = QVBoxLayout()
        known.setSpacing(10)
        known.addWidget(words(self.tr("RECENT PROJECTS"), "heading"))
        known.addWidget(self._none)
        known.addLayout(self._shelf)
        known.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(36)
        columns.addLayout(begin, 5)
        columns.addLayout(known, 4)
        return columns

    def set_recent(self, paths: Sequence[Path]) -> None:
        """Offer the projects at ``paths``, the last one first."""
        for choice in self.recent:
            self._shelf.removeWidget(choice)
            choice.hide()
            choice.deleteLater()
        self.recent = [self._recent(path) for path in paths]
        for choice in self.recent:
            self._shelf.addWidget(choice)
        self._none.setVisible(not paths)
        self.setFocusProxy(self.recent[0] if self.recent else self.sample)

    def _recent(self, path: Path) -> Choice:
        below = [str(path.parent)]
        if path.is_file():
            changed = QFileInfo(str(path)).lastModified().date()
            below.insert(0, changed.toString(Qt.DateFormat.ISODate))
        choice = Choice(path.name.removesuffix(ENDING), "  ·  ".join(below), one_line=True)
        choice.setProperty("kind", "quiet")
        choice.clicked.connect(lambda: self.recent_wanted.emit(str(path)))
        return choice

    def _dress(self) -> None:
        window = self.palette().color(QPalette.ColorRole.Window)
        self._specimen.set_theme(theme_for(window.lightnessF() < 0.5))  # noqa: PLR2004  half

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
