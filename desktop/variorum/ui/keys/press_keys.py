"""Giving an action other keys, by pressing them."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from variorum.ui.actions import ActionSpec
from variorum.ui.shortcuts import refusal, shown, usual_keys
from variorum.ui.widgets.question import Question, words

_WIDTH = 460
_HELD_ALONE = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_unknown,
)
_OF_THE_DIALOG = (
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)
_LAST_SIGN = 0xFF


def pressed_keys(event: QKeyEvent) -> str:
    """Return what was pressed as a shortcut is written; empty for Shift and the like alone.

    What takes Shift only to be typed, such as a question mark, is written without it.
    """
    key = Qt.Key(event.key())
    if key in _HELD_ALONE:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key <= _LAST_SIGN and not chr(key).isalnum() and not chr(key).isspace():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    sequence = QKeySequence(QKeyCombination(modifiers, key))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


class _Field(QLabel):
    """Takes every key but those that lead on, Enter, Tab and Esc."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("kind", "keys")

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _OF_THE_DIALOG and not held:
            super().keyPressEvent(event)
            return
        keys = pressed_keys(event)
        if keys:
            self.pressed.emit(keys)


class PressKeys(Question):
    """Asks for the keys of one action. ``answer`` is what was chosen; None: the usual ones."""

    def __init__(self, spec: ActionSpec, title: str, now: str, parent: QWidget | None) -> None:
        super().__init__(title, self.tr("Use these keys"), parent)
        self._spec = spec
        self.answer: str | None = ""
        asked = self.tr("Press the keys that shall do this.")
        self.body.addWidget(words(asked))
        self.field = _Field()
        self.field.setAccessibleName(asked)
        self.field.setText(now or self.tr("no keys"))
        self.field.pressed.connect(self._show)
        self.body.addWidget(self.field)
        self.verdict = words(self.tr("These are its keys now.") if now else "", "secondary")
        self.body.addWidget(self.verdict)
        self.usual_button = self._aside(self.tr("Usual keys"), self._take_usual)
        self.usual_button.setToolTip(", ".join(map(shown, usual_keys(spec))))
        self.none_button = self._aside(self.tr("No keys"), self._take_none)
        self.main_button.setEnabled(False)
        self.setMinimumWidth(_WIDTH)

    def _aside(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        self.buttons.insertWidget(self.buttons.indexOf(self.cancel_button) - 1, button)
        return button

    def _show(self, keys: str) -> None:
        fault = refusal(self._spec, keys)
        self.field.setText(shown(keys))
        self.verdict.setText("" if fault else self.tr("These keys are free. Enter takes them."))
        self.verdict.setVisible(not fault)
        self.say_fault(fault)
        self.main_button.setEnabled(not fault)
        self.answer = keys

    def _take_usual(self) -> None:
        faults = [refusal(self._spec, keys) for keys in usual_keys(self._spec)]
        self.say_fault(next(filter(None, faults), ""))
        if not any(faults):
            self.answer = None
            self.accept()

    def _take_none(self) -> None:
        self.answer = ""
        self.accept()

    @override
    def problem(self) -> str:
        return refusal(self._spec, self.answer) if self.answer else ""
