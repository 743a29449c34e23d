"""A long session of random acts: whatever is pressed, the selection is a piece of the text."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from variorum.text.span import Span
from variorum.ui.articleview.shown import ShownCoding
from variorum.ui.articleview.view import ArticleView
from variorum.ui.theme import theme_for

PIECES = [
    *("word ", "don't ", "50,000 ", "(“a”) ", "\n", "\n\n", "\u2028", "\x85", "\r\n", "\t"),
    *("😀", "🇸🇻🇲🇽", "👨‍👩‍👧‍👦", "e\u0301", "\ufeff", "\x00", "\u00a0"),
    *("سلام عليكم ", "שלום ", "สวัสดี", "汉字かな"),
]
NAMES = (
    "Left Right Up Down Home End PageUp PageDown Tab Backtab Escape Delete Return F3 A 5 "
    "BracketLeft BracketRight BraceLeft"
)
KEYS = [getattr(Qt.Key, f"Key_{name}") for name in NAMES.split()]
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
HELD = [NONE, NONE, SHIFT, CONTROL, ALT, SHIFT | CONTROL, SHIFT | ALT]
LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Session:
    """One person at one view, who tries everything."""

    def __init__(self, view: ArticleView, seed: int) -> None:
        self.view = view
        self.chance = random.Random(seed)  # noqa: S311  for samples, not for secrets
        self.made = 0
        self.text = ""
        view.edge_moved.connect(self.move)
        view.remove_requested.connect(view.remove_coding)

    def move(self, id_: str, span: Span) -> None:
        now = next(coding for coding in self.view.codings() if coding.id == id_)
        assert span.end <= len(self.text)
        self.view.replace_coding(replace(now, start=span.start, end=span.end))

    def coding(self) -> ShownCoding:
        self.made += 1
        start = self.chance.randrange(len(self.text))
        end = min(len(self.text), start + 1 + int(self.chance.expovariate(1 / 40)))
        hue = self.chance.choice(["blue", "red", "#aa33cc"])
        return ShownCoding(str(self.made), start, end, "Code", hue, self.chance.randrange(7))

    def open(self) -> None:
        size = self.chance.choice([0, 1, 5, 60, 600])
        self.text = "".join(self.chance.choice(PIECES) for _ in range(size))
        count = self.chance.choice([0, 3, 30]) if self.text else 0
        self.view.set_article(self.text, [self.coding() for _ in range(count)])

    def press(self) -> None:
        key, held = self.chance.choice(KEYS), self.chance.choice(HELD)
        letter = chr(key.value).lower() if key.value < 128 else ""
        if key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) or held == NONE:
            event = QKeyEvent(QEvent.Type.KeyPress, key, held, letter)
            QApplication.sendEvent(self.view, event)

    def point(self) -> None:
        at = QPointF(self.chance.uniform(-20, 1000), self.chance.uniform(-50, 750))
        kind = self.chance.choice(
            [
                QEvent.Type.MouseButtonPress,
                QEvent.Type.MouseMove,
                QEvent.Type.MouseMove,
                QEvent.Type.MouseButtonRelease,
            ]
        )
        button = NO_BUTTON if kind == QEvent.Type.MouseMove else LEFT
        event = QMouseEvent(kind, at, at, button, LEFT, self.chance.choice(HELD))
        QApplication.sendEvent(self.view.viewport(), event)

    def change(self) -> None:
        view, chance = self.view, self.chance
        codings = view.codings()
        acts: list[Callable[[], object]] = [
            lambda: view.set_text_size(chance.randrange(14, 29)),
            lambda: view.resize(chance.randrange(360, 1400), chance.randrange(160, 900)),
            lambda: view.find_step(view.find_words(chance.choice(["word", "", "سلام"])) or 1),
            lambda: view.set_theme(theme_for(chance.random() < 0.5, chance.random() < 0.3)),
            lambda: view._go_to_share(chance.random()),
        ]
        if self.text:
            acts.append(lambda: view.add_coding(self.coding()))
        if codings:
            acts.append(lambda: view.remove_coding(chance.choice(codings).id))
            acts.append(lambda: view.focus_coding(chance.choice(codings).id))
        chance.choice(acts)()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_breaks_in_a_long_session(view: ArticleView, seed: int) -> None:
    session = Session(view, seed)
    session.open()
    for _ in range(400):
        chances = [session.press, session.point, session.change, session.open]
        session.chance.choices(chances, [45, 30, 23, 2])[0]()
        if session.chance.random() < 0.3:
            QApplication.processEvents()
        assert 0 <= view.caret() <= len(session.text)
        slices = [span.of(session.text) for span in view.selected_spans()]
        assert view.selected_text() == "\n".join(slices)
    assert set(view._desk.page.index.lanes) == {coding.id for coding in view.codings()}
