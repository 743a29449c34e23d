"""Says once, in a sentence, that this computer has no font for some letters of an article."""

import re
import unicodedata
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QTextLayout

from variorum.ui.fonts import text_font
from variorum.ui.workspace import Workspace

_EMOJI = "emoji"
_IDEOGRAPHS = "ideographs"
_OTHER = "other"
_KINDS = (
    (_EMOJI, re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]")),
    (
        _IDEOGRAPHS,
        re.compile("[\u1100-\u11ff\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]"),
    ),
)
_BEGIN = 0x0250
"""The shipped fonts have all letters of the Latin scripts in use below this."""
_LOOKED_AT = 200_000
"""Characters at the beginning of an article that tell its scripts."""
_TRIED = 40
_WITHOUT_SHAPE = ("M", "C", "Z")
_SIZE = 18


def missing_kinds(text: str, font: QFont) -> set[str]:
    """Return which kinds of letters in ``text`` would be boxes: *emoji*, *ideographs*, *other*."""
    by_kind: dict[str, list[str]] = {}
    for letter in sorted(set(text[:_LOOKED_AT])):
        if ord(letter) >= _BEGIN and not unicodedata.category(letter).startswith(_WITHOUT_SHAPE):
            by_kind.setdefault(_kind_of(letter), []).append(letter)
    return {kind for kind, letters in by_kind.items() if _lacks(letters[:_TRIED], font)}


def _kind_of(letter: str) -> str:
    return next((kind for kind, shape in _KINDS if shape.match(letter)), _OTHER)


def _lacks(letters: Iterable[str], font: QFont) -> bool:
    """Tell whether one of ``letters`` is in no font: it is laid out as the glyph for that, 0."""
    layout = QTextLayout(" ".join(letters), font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


class MissingLetters(QObject):
    """Looks at each article that is opened, in an idle moment, and tells of each kind once."""

    def __init__(self, workspace: Workspace, tell: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tell = tell
        self._told: set[str] = set()
        # After the article is painted: nobody waits for this.
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._look)
        workspace.article_changed.connect(self._idle.start)

    def _look(self) -> None:
        article = self._workspace.article
        text = self._workspace.project.text(article) if article else ""
        if text.isascii():
            return
        kinds = missing_kinds(text, text_font(_SIZE)) - self._told
        self._told |= kinds
        if kinds:
            self._tell(self._words(kinds))

    def _words(self, kinds: set[str]) -> str:
        said = {
            _EMOJI: self.tr("emoji (Noto Color Emoji has them)"),
            _IDEOGRAPHS: self.tr("Chinese, Japanese or Korean letters (Noto Serif CJK has them)"),
            _OTHER: self.tr("some letters (the Noto fonts have most)"),
        }
        lacking = "; ".join(words for kind, words in said.items() if kind in kinds)
        return self.tr(
            "This computer has no font for {letters}. They show as boxes, and can be coded all the"
            " same; install such a font and start again to see them."
        ).format(letters=lacking)
