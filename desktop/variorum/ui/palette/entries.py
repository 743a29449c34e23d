"""What the palette can find, and the finding itself: prepared once, then quick for each letter."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from variorum.text.folding import folded

Kind = Literal["action", "code", "entity", "article"]
KINDS: tuple[Kind, ...] = ("action", "code", "entity", "article")
Key = tuple[Kind, str]

_NO_LETTERS = re.compile(r"[\W_]+")
_PHRASE, _WORDS, _AROUND, _WITHIN, _NOT = range(5)
"""How well an entry fits, best first: its title begins so; words of its title begin so; words of
all that is known of it begin so; they hold it somewhere; not at all."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to find. ``aside`` is shown beside the title, ``more`` is only searched."""

    kind: Kind
    id: str
    title: str
    aside: str = ""
    more: str = ""
    keys: str = ""
    """Its shortcut."""
    hue: str = ""
    """The colour of a code: a name of the palette of hues, or ``#rrggbb``."""

    @property
    def key(self) -> Key:
        """What it is known by."""
        return self.kind, self.id


def _plain(text: str) -> str:
    return _NO_LETTERS.sub(" ", folded(text)).strip()


class Catalogue:
    """All entries, with their words folded once."""

    def __init__(self) -> None:
        self._kept: dict[Kind, dict[str, tuple[str, str, Entry]]] = {kind: {} for kind in KINDS}

    def put(self, entries: Iterable[Entry]) -> None:
        """Add ``entries``, or replace those of the same kind and id."""
        for entry in entries:
            title = f" {_plain(entry.title)}"
            known = f"{title} {_plain(f'{entry.aside} {entry.more}')}"
            self._kept[entry.kind][entry.id] = (title, known, entry)

    def drop(self, kind: Kind, entry: str) -> None:
        """Forget the entry of ``kind`` with this id, if there is one."""
        self._kept[kind].pop(entry, None)

    def clear(self, *kinds: Kind) -> None:
        """Forget all entries of ``kinds``."""
        for kind in kinds:
            self._kept[kind].clear()

    def find(self, typed: str, recent: Sequence[Key] = (), most: int = 60) -> list[Entry]:
        """Return at most ``most`` entries in which every typed word occurs, best first.

        Words may stand in any order; case, accents and punctuation do not count. What was chosen
        ``recent`` comes first if a word of it begins so. Nothing typed: the recent, then actions.
        """
        wanted = _plain(typed)
        known = [self._kept[kind][one] for kind, one in recent if one in self._kept[kind]]
        if not wanted:
            first = [entry for *_, entry in known]
            others = [entry for *_, entry in self._kept["action"].values()]
        else:
            words = wanted.split()
            first = [row[2] for row in known if _fit(row, wanted, words) < _WITHIN]
            others = self._ranked(wanted, words, most)
        return list({entry.key: entry for entry in [*first, *others]}.values())[:most]

    def _ranked(self, wanted: str, words: list[str], most: int) -> list[Entry]:
        by_fit: tuple[list[Entry], ...] = tuple([] for _ in range(_NOT))
        for kind in KINDS:
            for row in self._kept[kind].values():
                fit = _fit(row, wanted, words)
                if fit != _NOT and len(by_fit[fit]) < most:
                    by_fit[fit].append(row[2])
            if len(by_fit[_PHRASE]) >= most:
                break
        return [entry for entries in by_fit for entry in entries]


def _fit(row: tuple[str, str, Entry], wanted: str, words: list[str]) -> int:
    # Loops, and no generators: this runs for every entry with every letter.
    title, known, _ = row
    for word in words:
        if word not in known:
            return _NOT
    if title.startswith(wanted, 1):
        return _PHRASE
    fit = _WORDS
    for word in words:
        begin = f" {word}"
        if begin in title:
            continue
        if begin not in known:
            return _WITHIN
        fit = _AROUND
    return fit
