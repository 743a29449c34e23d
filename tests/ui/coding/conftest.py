"""The real window with a codebook that ships, and hands whose key presses are counted."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from variorum.model.article import Article
from variorum.model.coding import Coding
from variorum.model.entity import Entity
from variorum.project.codebooks import add_codebooks, load_codebook
from variorum.project.project import Project
from variorum.text.span import Span
from variorum.ui import settings
from variorum.ui.main_window import MainWindow
from variorum.ui.opening.asking import Asking

_NOTHING = Qt.KeyboardModifier.NoModifier
_HELD = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class _Silent(Asking):
    """Codes as Ana without asking."""

    def __init__(self) -> None:
        self._home = QWidget()
        super().__init__(self._home)

    @override
    def coder(self, names: object, suggested: str) -> str:
        return "Ana"


@dataclass
class Hands:
    """Presses keys on whatever has the focus, and counts: Ctrl+E are two."""

    window: MainWindow
    presses: int = 0

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = _NOTHING) -> None:
        """Press ``keys`` one after another while ``held`` is held."""
        self.presses += sum(1 for modifier in _HELD if held & modifier)
        for key in keys:
            self.presses += 1
            QTest.keyClick(self.focus, key, held)
        QApplication.processEvents()
        # The form of a coding is filled when the text has been painted.
        while not self._has_followed():
            QApplication.processEvents()

    def _has_followed(self) -> bool:
        """Tell whether all that stands beside the text shows what is so."""
        coding = self.window.coding
        return not (coding.beside._late.isActive() or coding._count_soon.isActive())

    def type(self, text: str) -> None:
        """Type a name: this is not counted."""
        QTest.keyClicks(self.focus, text)

    @property
    def focus(self) -> QWidget:
        """What has the focus."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def select(self, words: str) -> Span:
        """Select ``words`` in the open article."""
        text = self.project.text(self.article)
        start = text.index(words)
        self.window.coding.view.setFocus()
        self.window.coding.view.select(Span(start, start + len(words)))
        return Span(start, start + len(words))

    @property
    def project(self) -> Project:
        """The open project."""
        return self.window.workspace.project

    @property
    def article(self) -> Article:
        """The open article."""
        article = self.window.workspace.article
        assert article is not None
        return article

    @property
    def codings(self) -> list[Coding]:
        """The codings of the first article."""
        return self.project.codings(self.project.articles()[0].id)

    @property
    def focused(self) -> Coding:
        """The coding that has the focus."""
        coding = self.window.coding.acts.focused
        assert coding is not None
        return coding

    def linked(self, coding: Coding | None = None) -> list[tuple[str, str]]:
        """Roles and names of the entities of a coding, the focused one by itself."""
        names = {one.id: one.name for one in self.project.reader.records(Entity)}
        links = self.project.links_of(coding or self.focused)
        return [(link.role, names[link.entity]) for link in links]

    @property
    def is_in_text(self) -> bool:
        """Whether the keys go to the text."""
        return self.focus is self.window.coding.view


@pytest.fixture
def hands(qtbot: QtBot, project: Project) -> Iterator[Hands]:
    """Hands on the real window: the small project with the negotiation codebook chosen."""
    add_codebooks(project, [load_codebook("negotiation")])
    path = project.path
    project.close()
    settings.CODER.set("Ana")
    window = MainWindow(_Silent())
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.open_path(path)
    window.activateWindow()
    window.coding.view.setFocus()
    window.coding.codebook.choose_second()
    yield Hands(window)
    window.close()
