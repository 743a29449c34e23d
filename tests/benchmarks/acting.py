"""What a coder does all day: each act through the window, by its keys and its own actions."""

import random
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEventLoop, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from variorum.text.span import Span
from variorum.ui.main_window import MainWindow

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_PLAIN = Qt.KeyboardModifier.NoModifier
_WORDS = ("prison truce", "courier", "jose", "talks", "mark", "denied", "e")
_NAMES = ("Calle", "Jose", "Mini", "Rio", "Marta", "Ines Salvat", "Harbour Board", "Ola Brandt")


class Hand:
    """Does acts in ``window``, each another by ``chance``; ``acts`` are what it knows to do."""

    def __init__(self, window: MainWindow, chance: random.Random) -> None:
        self._window = window
        self._chance = chance
        self._view = window.coding.view
        self.acts: Mapping[str, tuple[Callable[[], object], float]] = {
            "code by key": (self._code, 20),
            "second code": (self._second_code, 5),
            "change code": (self._change_code, 3),
            "next coding (Tab)": (self._step, 8),
            "attribute": (self._attribute, 8),
            "link": (self._link, 5),
            "note on coding": (self._note, 3),
            "note on passage": (self._passage_note, 0.5),
            "move an edge": (self._edge, 8),
            "split": (self._split, 2),
            "join": (self._join, 2),
            "delete": (self._delete, 8),
            "undo and redo": (self._undo, 5),
            "next article (J)": (lambda: self._move(Qt.Key.Key_J), 6),
            "last article (K)": (lambda: self._move(Qt.Key.Key_K), 4),
            "find": (self._find, 2),
            "palette": (self._palette, 2),
            "filter": (self._filter, 0.5),
            "state": (self._state, 1),
            "Compare": (self._compare, 1),
            "Read": (self._read, 1),
            "entities": (self._entities, 0.7),
            "notes": (self._notes, 0.7),
            "agreement": (self._agreement, 0.2),
            "settling": (self._settling, 0.2),
            "theme": (self._theme, 0.1),
            "text size": (self._zoom, 0.7),
        }

    def choose(self) -> str:
        """Return the name of the next act."""
        weights = [weight for _, weight in self.acts.values()]
        return self._chance.choices(list(self.acts), weights)[0]

    def do(self, name: str) -> None:
        """Do the act called ``name``, until it is painted and all beside the text has followed."""
        self.acts[name][0]()
        QApplication.processEvents()
        coding = self._window.coding
        while coding.beside._late.isActive() or coding._count_soon.isActive():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    # Codings

    def _key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
        QTest.keyClick(self._view, key, modifier)

    def _type(self, words: str) -> None:
        """Type where the focus is, as a person does."""
        focus = self._window.focusWidget()
        if focus is not None:
            QTest.keyClicks(focus, words)

    def _press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
        focus = self._window.focusWidget()
        if focus is not None:
            QTest.keyClick(focus, key, modifier)

    def _trigger(self, action: str) -> None:
        self._window.actions_by_id[action].trigger()

    def _letter(self) -> Qt.Key:
        codebook = self._window.coding.codebook
        letters = [one for one in "abcdefghilmnopqrstuvwxyz" if codebook.code_of_key(one)]
        return Qt.Key(ord(self._chance.choice(letters).upper()))

    def _focus_one(self) -> bool:
        """Give the focus to some coding of the article, if there is one."""
        known = self._view.codings()
        if known:
            self._view.clear_selection()
            self._view.focus_coding(self._chance.choice(known).id)
        return bool(known)

    def _code(self) -> None:
        article = self._window.workspace.article
        assert article is not None
        start = self._chance.randrange(article.length - 120)
        self._view.select(Span(start, start + self._chance.randrange(8, 110)))
        self._key(self._letter())

    def _second_code(self) -> None:
        if self._focus_one():
            self._key(self._letter())

    def _change_code(self) -> None:
        if self._focus_one():
            self._key(self._letter(), _SHIFT)

    def _step(self) -> None:
        self._key(self._chance.choice((Qt.Key.Key_Tab, Qt.Key.Key_Backtab)))

    def _attribute(self) -> None:
        if self._focus_one():
            self._key(Qt.Key.Key_Return, _CONTROL)
            self._type(self._chance.choice("123"))
            self._press(Qt.Key.Key_Escape)

    def _link(self) -> None:
        if self._focus_one():
            self._trigger("coding.link")
            picker = self._window.coding.link_picker
            if picker.isVisible():
                QTest.keyClicks(picker.line, self._chance.choice(_NAMES))
                QTest.keyClick(picker.line, Qt.Key.Key_Return)
            if picker.isVisible():
                QTest.keyClick(picker.line, Qt.Key.Key_Escape)

    def _note(self) -> None:
        if self._focus_one():
            self._trigger("coding.note")
            self._type(self._chance.choice(_WORDS))
            self._press(Qt.Key.Key_Escape)

    def _passage_note(self) -> None:
        self._trigger("article.note")
        self._type(self._chance.choice(_WORDS))
        self._press(Qt.Key.Key_Return, _CONTROL)

    def _edge(self) -> None:
        if self._focus_one():
            bracket = self._chance.choice((Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight))
            self._key(bracket, self._chance.choice((_PLAIN, _SHIFT)))

    def _split(self) -> None:
        coding = self._window.coding.acts.focused if self._focus_one() else None
        if coding is not None and coding.end - coding.start > 4:
            self._view.put_caret(self._chance.randrange(coding.start + 1, coding.end))
            self._trigger("coding.split")

    def _join(self) -> None:
        if self._focus_one():
            self._trigger("coding.join")

    def _delete(self) -> None:
        if self._focus_one():
            self._key(Qt.Key.Key_Delete)

    def _undo(self) -> None:
        times = self._chance.randint(1, 6)
        for _ in range(times):
            self._trigger("edit.undo")
        for _ in range(self._chance.randint(0, times)):
            self._trigger("edit.redo")

    # Articles and screens

    def _move(self, key: Qt.Key) -> None:
        self._key(key)

    def _state(self) -> None:
        self._trigger(self._chance.choice(("article.done", "article.in_progress")))

    def _find(self) -> None:
        self._trigger("find.words")
        self._type(self._chance.choice(_WORDS))
        self._trigger("find.next")
        self._trigger("find.next")
        self._press(Qt.Key.Key_Escape)

    def _palette(self) -> None:
        finder = self._window.finder
        finder.open()
        QTest.keyClicks(finder.line, self._chance.choice(_WORDS))
        QTest.keyClick(finder.line, Qt.Key.Key_Escape)

    def _filter(self) -> None:
        self._trigger("articles.filter")
        self._type("courier")
        self._window.coding.articles.filter.clear()
        self._view.setFocus()

    def _compare(self) -> None:
        self._trigger("mode.compare")
        for key in "NNP":
            QTest.keyClick(self._window.coding.compare.view, Qt.Key(ord(key)))
        QApplication.processEvents()
        self._trigger("mode.code")

    def _read(self) -> None:
        self._trigger("mode.read")
        QApplication.processEvents()
        self._trigger("mode.code")

    def _entities(self) -> None:
        self._trigger("screen.entities")
        view = self._window.entities.list.view
        QTest.keyClick(view, self._chance.choice((Qt.Key.Key_Down, Qt.Key.Key_End)))
        QApplication.processEvents()
        self._trigger("screen.articles")

    def _notes(self) -> None:
        self._trigger("screen.notes")
        QApplication.processEvents()
        self._trigger("screen.articles")

    def _agreement(self) -> None:
        self._trigger("screen.agreement")
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()
        self._trigger("screen.articles")

    def _settling(self) -> None:
        self._trigger("screen.settle")
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()
        self._trigger("screen.articles")

    def _theme(self) -> None:
        self._trigger("theme.dark")
        QApplication.processEvents()
        self._trigger("theme.light")

    def _zoom(self) -> None:
        self._trigger(self._chance.choice(("text.larger", "text.smaller")))
        self._trigger("text.usual")
