"""What a screen reader is told of the view: its text, caret and selection, and its codings.

A Python class cannot be a whole ``QAccessibleTextInterface`` (selections and attributes are not
bound). So a hidden, read-only ``QPlainTextEdit`` mirrors text, caret and selection, and answers in
the view's place. It exists only while an assistive program listens. Its lines break as the view's
do, so that a caret that goes down a line is heard as that line.
"""

import math
import sys
import unicodedata
from functools import lru_cache
from typing import cast

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QPlainTextEdit, QWidget
from typing_extensions import override

from variorum.text.span import Span
from variorum.text.utf16 import Utf16Index
from variorum.ui.articleview.desk import Desk
from variorum.ui.articleview.qttext import to_qt
from variorum.ui.articleview.shown import ShownCoding
from variorum.ui.widgets.saying import say

BY_CHARACTERS = sys.platform.startswith("linux")
"""Whether assistive programs count characters. There Qt hands its UTF-16 units on as they are."""
_UNSPEAKABLE = "\u25a1"


def heard(text: str, *, by_characters: bool) -> str:
    """Return what assistive programs are given for ``text``: one character for each of it.

    Where they count ``by_characters`` no character may take two units of UTF-16, or every word
    after an emoji would be heard cut off. So letters beyond the first plane become the plain ones
    that they stand for, and other signs a square.
    """
    shown = to_qt(text)
    if not by_characters or max(shown, default="") < "\U00010000":
        return shown
    beyond = {char for char in shown if char >= "\U00010000"}
    return shown.translate({ord(char): _plain(char) for char in beyond})


def _plain(char: str) -> str:
    plain = unicodedata.normalize("NFKC", char)
    return plain if len(plain) == 1 and plain < "\U00010000" else _UNSPEAKABLE


class Voice(QObject):
    """Keeps the mirror of one view level with its desk, both ways, and announces codings."""

    def __init__(self, desk: Desk, view: QWidget, viewport: QWidget) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._viewport = viewport
        self._mirror: QPlainTextEdit | None = None
        self._index = Utf16Index("")
        self._text: str | None = None
        self._known: str | None = None
        self._at = (0, 0)
        self._following = False
        self._shown: dict[str, ShownCoding] = {}
        self._inside: dict[str, ShownCoding] = {}
        desk.changed.connect(self._follow)
        desk.reselected.connect(self._follow)
        desk.recoded.connect(self._recoded)
        desk.coding_focused.connect(self._focused)
        _install_factory()

    def mirror(self) -> QPlainTextEdit:
        """Return the mirror, level with the desk."""
        if self._mirror is None:
            mirror = QPlainTextEdit(self._viewport)
            mirror.hide()
            mirror.setReadOnly(True)
            mirror.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            mirror.setFrameStyle(0)
            mirror.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            mirror.document().setDocumentMargin(0)
            mirror.cursorPositionChanged.connect(self._mirror_moved)
            mirror.selectionChanged.connect(self._mirror_moved)
            self._mirror = mirror
        self._follow()
        return self._mirror

    def _follow(self) -> None:
        """Bring text, caret and selection of the mirror up to date."""
        if not QAccessible.isActive():
            return
        self._know_codings()
        if self._mirror is not None:
            self._follow_in(self._mirror)
        self._tell_around()

    def _know_codings(self) -> None:
        """Take the codings of another text as known: only what changes in it is announced."""
        if self._desk.page.text is not self._known:
            self._known = self._desk.page.text
            self._shown = {coding.id: coding for coding in self._desk.page.index.all()}
            self._at, self._inside = (0, 0), {}

    def _follow_in(self, mirror: QPlainTextEdit) -> None:
        self._following = True
        text = self._desk.page.text
        if text is not self._text:
            told = heard(text, by_characters=BY_CHARACTERS)
            self._text, self._index = text, Utf16Index(told)
            mirror.setPlainText(told)
        self._fit(mirror)
        anchor, caret = (
            self._index.to_utf16(offset)
            for offset in (self._desk.selection.anchor, self._desk.selection.caret)
        )
        cursor = mirror.textCursor()
        if (cursor.anchor(), cursor.position()) != (anchor, caret):
            cursor.setPosition(anchor)
            cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
            mirror.setTextCursor(cursor)
            self._tell_selection(anchor, caret)
        self._following = False

    def _fit(self, mirror: QPlainTextEdit) -> None:
        """Let the lines of the mirror break where those of the view do, at the same place."""
        page, metrics = self._desk.page, self._desk.page.metrics
        mirror.document().setDefaultFont(page.font)
        box = QRect(int(metrics.left), 0, math.ceil(metrics.measure), self._viewport.height())
        if mirror.geometry() != box:
            mirror.setGeometry(box)
            # Hidden widgets are told of their size only when they are shown: these never are.
            for part in (mirror, mirror.viewport()):
                QApplication.sendEvent(part, QResizeEvent(box.size(), QSize()))

    def _tell_selection(self, anchor: int, caret: int) -> None:
        if anchor == caret:
            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._view, caret))
        else:
            start, end = sorted((anchor, caret))
            QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(self._view, start, end))

    def _tell_around(self) -> None:
        """Tell of the codings that the caret enters and leaves."""
        at = (self._desk.selection.anchor, self._desk.selection.caret)
        if at == self._at:
            return
        self._at = at
        around = {coding.id: coding for coding in self._desk.codings_at(self._desk.selection.caret)}
        focused = self._desk.look.focused
        # One that has the focus is said when it gets it, with its place among all.
        coming = focused.id if focused is not None else ""
        for id_, coding in around.items():
            if id_ not in self._inside and id_ != coming:
                self._say(_tr("entering {code}").format(code=_named(coding)))
        for id_, coding in self._inside.items():
            if id_ not in around:
                self._say(_tr("leaving {code}").format(code=_named(coding)))
        self._inside = around

    def _mirror_moved(self) -> None:
        """Select here what an assistive program selected in the mirror."""
        if self._following or self._mirror is None:
            return
        cursor = self._mirror.textCursor()
        anchor, caret = (
            self._index.to_points(unit) for unit in (cursor.anchor(), cursor.position())
        )
        if anchor == caret:
            self._desk.move_caret(caret, extend=False)
        else:
            start, end = sorted((anchor, caret))
            self._desk.select(Span(start, end))

    def _recoded(self, where: Span | None) -> None:
        """Tell of a coding added or removed; not of those of a text that is only shown anew."""
        if not QAccessible.isActive():
            return
        now = {coding.id: coding for coding in self._desk.page.index.all()}
        if where is not None and self._desk.page.text is self._known:
            for id_ in now.keys() - self._shown.keys():
                self._say(_tr("{code} added").format(code=now[id_].label))
            for id_ in self._shown.keys() - now.keys():
                self._say(_tr("{code} removed").format(code=self._shown[id_].label))
        self._known, self._shown = self._desk.page.text, now

    def _focused(self, id_: str) -> None:
        coding = self._desk.look.focused
        if not QAccessible.isActive() or not id_ or coding is None:
            return
        codings = self._desk.page.index.all()
        place = _tr("{code}, {number} of {count}").format(
            code=_named(coding), number=codings.index(coding) + 1, count=len(codings)
        )
        self._say(f"{place}: {coding.entities}" if coding.entities else place)

    def _say(self, words: str) -> None:
        say(self._view, words)


class _ViewAccessible(QAccessibleWidget):
    """The view to assistive programs: a document whose text the mirror answers for."""

    def __init__(self, view: QWidget, voice: Voice) -> None:
        super().__init__(view, QAccessible.Role.Document, view.accessibleName())
        self._voice = voice

    @override
    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        # PySide's own stub says int where an interface is answered; None would crash it.
        answer: object
        if t == QAccessible.InterfaceType.TextInterface:
            mirror = QAccessible.queryAccessibleInterface(self._voice.mirror())
            answer = mirror.textInterface()
        else:
            answer = super().interface_cast(t)
        return cast(int, shiboken6.VoidPtr(0) if answer is None else answer)


_kept: list[QAccessibleInterface] = []
"""Every accessible made here: Qt does not keep the Python half alive."""


def _make_accessible(_key: str, watched: QObject) -> QAccessibleInterface | None:
    voice = getattr(watched, "voice", None)
    if not isinstance(voice, Voice) or not isinstance(watched, QWidget):
        return None
    accessible = _ViewAccessible(watched, voice)
    _kept.append(accessible)
    return accessible


@lru_cache(maxsize=1)
def _install_factory() -> None:
    QAccessible.installFactory(_make_accessible)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Voice", words)


def _named(coding: ShownCoding) -> str:
    """Return the code and, where coders are compared, whose coding it is."""
    if not coding.by:
        return coding.label
    return _tr("{code} by {coder}").format(code=coding.label, coder=coding.by)
