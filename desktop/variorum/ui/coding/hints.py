"""What the status line says of the keys: those that help now, as they are now."""

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QCoreApplication

from variorum.errors import sentence
from variorum.ui.coding.modes import COMPARE, READ
from variorum.ui.shortcuts import first_key, key_names

BETWEEN_HINTS = "    "
Part = tuple[str, str]
"""Ids of actions (with blanks between) or, after ``=``, keys of the text; and what they do."""

Place = Literal["text", "form", "note", "codes", "articles", "elsewhere"]
"""What has the focus. Panels that open over the text say their keys themselves."""

_NEXT_ARTICLE = "article.next article.previous"
_READING: tuple[Part, ...] = (
    ("mode.bare", sentence("hints", "codings on or off")),
    ("window.full_screen", sentence("hints", "full screen")),
    (_NEXT_ARTICLE, sentence("hints", "next article")),
)
_COMPARING: tuple[Part, ...] = (
    ("difference.next", sentence("hints", "next difference")),
    ("difference.previous", sentence("hints", "previous")),
    ("=Tab", sentence("hints", "next coding")),
    (_NEXT_ARTICLE, sentence("hints", "articles")),
)
_DIFFERENCE: tuple[Part, ...] = (
    ("difference.next", sentence("hints", "next difference")),
    (sentence("hints", "=Digit"), sentence("hints", "takes that version")),
    ("=B", sentence("hints", "all")),
    ("=X", sentence("hints", "nothing")),
)
_SELECTED: tuple[Part, ...] = (
    (sentence("hints", "=Letter"), sentence("hints", "applies a code")),
    ("code.pick", sentence("hints", "all codes")),
    ("=Esc", sentence("hints", "drops the selection")),
)
_FOCUSED: tuple[Part, ...] = (
    ("coding.attributes", sentence("hints", "attributes")),
    ("coding.link", sentence("hints", "entity")),
    ("coding.note", sentence("hints", "note")),
    ("coding.confidence", sentence("hints", "how sure")),
    ("=[ ]", sentence("hints", "edge")),
    ("coding.remove", sentence("hints", "remove")),
)
_FORM: tuple[Part, ...] = (
    (sentence("hints", "=Digit or letter"), sentence("hints", "picks")),
    ("=Enter", sentence("hints", "next that is needed")),
    ("=Tab", sentence("hints", "next field")),
    ("=↑ ↓", sentence("hints", "question")),
    ("=Del", sentence("hints", "clears")),
    ("=Esc", sentence("hints", "text")),
)
_NOTE: tuple[Part, ...] = (
    ("=Tab", sentence("hints", "next field")),
    ("=Esc", sentence("hints", "keeps the note, and back to the text")),
)
_CODES: tuple[Part, ...] = (
    ("=↑ ↓", sentence("hints", "code")),
    ("=Enter", sentence("hints", "applies it")),
    ("=Tab", sentence("hints", "note on the code")),
    ("=Esc", sentence("hints", "text")),
)
_ARTICLES: tuple[Part, ...] = (
    ("=↑ ↓", sentence("hints", "article")),
    ("=Enter", sentence("hints", "opens it")),
    ("=Esc", sentence("hints", "text")),
)
_AT: Mapping[Place, tuple[Part, ...]] = {
    "form": _FORM,
    "note": _NOTE,
    "codes": _CODES,
    "articles": _ARTICLES,
    "elsewhere": (),
}
_CODING: tuple[Part, ...] = (
    (sentence("hints", "=Shift arrows"), sentence("hints", "select")),
    ("=Tab", sentence("hints", "next coding")),
    (_NEXT_ARTICLE, sentence("hints", "next article")),
    ("find.anything", sentence("hints", "find anything")),
)


def hints_for(mode: int, *, selected: bool, focused: bool, place: Place = "text") -> str:
    """Return what helps in this mode, with words ``selected`` or a coding ``focused``.

    ``place`` is what has the keys.
    """
    if place in _AT:
        parts = _AT[place]
    elif mode == READ:
        parts = _READING
    elif mode == COMPARE:
        parts = _DIFFERENCE if focused else _COMPARING
    elif selected:
        parts = _SELECTED
    else:
        parts = _FOCUSED if focused else _CODING
    said = ((_keys(keys), QCoreApplication.translate("hints", what)) for keys, what in parts)
    return BETWEEN_HINTS.join(f"{keys} {what}" for keys, what in said if keys)


def _keys(named: str) -> str:
    if named.startswith("="):
        return key_names(QCoreApplication.translate("hints", named).removeprefix("="))
    return " ".join(filter(None, map(first_key, named.split())))
