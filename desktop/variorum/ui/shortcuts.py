"""The keys of every action: the usual ones, or those that a person chose instead."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from variorum.errors import sentence
from variorum.ui import settings
from variorum.ui.actions import ACTIONS, MENUS, SEPARATOR, ActionSpec, plain_title

_MOVES = ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Tab", "Backspace")
_FIELDS = ("Ctrl+A", "Ctrl+V", "Ctrl+X", "F6", "F10", "Shift+F10")
KEY_NAMES = (
    *("Alt", "Ctrl", "Shift", "Tab", "Esc", "Del", "Enter", "Return", "Backspace", "Ins"),
    *("Home", "End", "PgUp", "PgDown", "PgDn", "Left", "Right", "Up", "Down"),
)
"""Keys that are called otherwise on keyboards of other languages."""
_TIP = "tip and action"
_KEY_NAME = re.compile(rf"\b({'|'.join(KEY_NAMES)})\b")
_TAKEN = sentence("keys", "{keys} is for “{action}” already. Give that other keys first.")
_FOR_TEXT = sentence("keys", "{keys} moves or edits in every text. Choose other keys.")
_FOR_MENU = sentence("keys", "{keys} opens the menu {menu}. Choose other keys.")
_FOR_CODES = sentence(
    "keys", "Letters, digits and signs alone are for codes and for writing. Add Ctrl or Alt."
)


def specs() -> Iterator[ActionSpec]:
    """Yield every action, in menu order."""
    return (spec for spec in ACTIONS if spec.id != SEPARATOR)


def usual_keys(spec: ActionSpec) -> tuple[str, ...]:
    """Return the keys of ``spec`` that the program came with."""
    return tuple(key for key in (spec.shortcut, spec.alternative) if key)


def all_keys() -> Mapping[str, tuple[str, ...]]:
    """Return the keys of every action by its id; no two have the same."""
    return _all_keys(tuple(settings.SHORTCUTS.get()))


@lru_cache(maxsize=4)
def _all_keys(kept: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    chosen = _chosen_in(kept)
    keys: dict[str, tuple[str, ...]] = {}
    taken: set[str] = set()
    for spec in sorted(specs(), key=lambda spec: spec.id not in chosen):
        wanted = (chosen[spec.id],) if spec.id in chosen else usual_keys(spec)
        keys[spec.id] = tuple(key for key in wanted if key and portable(key) not in taken)
        taken.update(map(portable, keys[spec.id]))
    return keys


def first_key(action: str) -> str:
    """Return the first shortcut of the action with this id as people say it: *Ctrl E*."""
    keys = all_keys()[action]
    return re.sub(r"(?<=.)\+(?=.)", " ", shown(keys[0])) if keys else ""


def does(event: QKeyEvent, action: str) -> bool:
    """Tell whether the keys of ``event`` are those of the action with this id."""
    pressed = QKeySequence(event.keyCombination())
    return any(pressed == QKeySequence(keys) for keys in all_keys()[action])


def with_key(words: str, action: str) -> str:
    """Return ``words`` for a button, with the first shortcut of the action with this id."""
    return f"{words}   {first_key(action)}".rstrip()


def tip(words: str, action: str) -> str:
    """Return ``words`` for a tooltip, with the first shortcut of the action with this id."""
    keys = all_keys()[action]
    return f"{words} ({shown(keys[0])})" if keys else words


def set_tip(widget: QWidget, words: str, action: str) -> None:
    """Let the tooltip of ``widget`` be ``words`` with the keys of the action, as they are now."""
    widget.setProperty(_TIP, (words, action))
    widget.setToolTip(tip(words, action))


def renew_tips(within: QWidget) -> None:
    """Say the keys as they are now in all such tooltips ``within`` a widget."""
    for widget in within.findChildren(QWidget):
        words = widget.property(_TIP)
        if words:
            widget.setToolTip(tip(*words))


def shown(keys: str) -> str:
    """Return ``keys`` as they are called on this computer's keyboard."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    # The key is called so on every keyboard; Qt knows it by its older name.
    return native.replace("Return", "Enter")


def key_names(text: str) -> str:
    """Return ``text`` with every key in it called as on keyboards of the window's language."""
    return _KEY_NAME.sub(lambda key: QCoreApplication.translate("QShortcut", key[0]), text)


def portable(keys: str) -> str:
    """Return ``keys`` in the one way of writing them that can be compared."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def named(action: str) -> str:
    """Return what the action with this id is called, with its first shortcut if it has one."""
    spec = next(spec for spec in specs() if spec.id == action)
    return tip(plain_title(QCoreApplication.translate("actions", spec.title)), action)


def refusal(spec: ActionSpec, keys: str) -> str:
    """Return why ``spec`` cannot have ``keys``, in a sentence; empty if it can."""
    wanted = portable(keys)
    translate = QCoreApplication.translate
    known = all_keys()
    for other in specs():
        if other.id != spec.id and wanted in map(portable, known[other.id]):
            title = plain_title(translate("actions", other.title))
            return translate("keys", _TAKEN).format(keys=shown(keys), action=title)
    if wanted in map(portable, usual_keys(spec)):
        return ""
    for menu in (translate("menus", menu) for menu in MENUS):
        if wanted == portable(QKeySequence.mnemonic(menu).toString()):
            return translate("keys", _FOR_MENU).format(keys=shown(keys), menu=plain_title(menu))
    *held, last = wanted.split("+")
    if wanted in _FIELDS or last in _MOVES or last == "Esc":
        return translate("keys", _FOR_TEXT).format(keys=shown(keys))
    alone = not {"Ctrl", "Alt", "Meta"} & set(held) and not re.fullmatch(r"F\d+", last)
    return translate("keys", _FOR_CODES) if alone else ""


def choose(actions: Mapping[str, QAction], spec: ActionSpec, keys: str) -> None:
    """Let ``spec`` have ``keys`` from now on, or none if they are empty.

    Raises:
        ValueError: if it cannot have them: ask ``refusal`` first.
    """
    if keys and refusal(spec, keys):
        raise ValueError(refusal(spec, keys))
    _keep({**_chosen(), spec.id: portable(keys)})
    apply_keys(actions)


def reset(actions: Mapping[str, QAction], spec: ActionSpec) -> None:
    """Let ``spec`` have its usual keys again, as far as no other action was given them."""
    _keep({known: keys for known, keys in _chosen().items() if known != spec.id})
    apply_keys(actions)


def reset_all(actions: Mapping[str, QAction]) -> None:
    """Let every action have its usual keys again."""
    _keep({})
    apply_keys(actions)


def is_changed(spec: ActionSpec) -> bool:
    """Tell whether a person chose the keys of ``spec``."""
    return spec.id in _chosen()


def apply_keys(actions: Mapping[str, QAction]) -> None:
    """Give every action its keys."""
    keys = all_keys()
    for name, action in actions.items():
        action.setShortcuts([QKeySequence(key) for key in keys[name]])


def _chosen() -> dict[str, str]:
    return _chosen_in(settings.SHORTCUTS.get())


def _chosen_in(kept: Iterable[str]) -> dict[str, str]:
    known = {spec.id: spec.id for spec in specs()}
    # Before actions had ids of their own, their keys were kept under their methods.
    known |= {spec.method: spec.id for spec in specs() if spec.method not in known}
    pairs = (line.split("=", 1) for line in kept if "=" in line)
    return {known[name]: keys for name, keys in pairs if name in known}


def _keep(chosen: Mapping[str, str]) -> None:
    settings.SHORTCUTS.set([f"{name}={keys}" for name, keys in chosen.items()])
