"""The one change that a text undergoes, once, when it is imported."""

import re
from bisect import bisect_left
from dataclasses import dataclass

# What XML 1.0 (fifth edition, production 2) does not allow in a document.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REMOVED = re.compile("^\ufeff|\r(?=\n)")


@dataclass(frozen=True, slots=True)
class Normalized:
    """A text ready to be kept, and what was done to it."""

    text: str
    replaced: int
    """How many characters that XML 1.0 forbids became U+FFFD."""
    _removed: tuple[int, ...] = ()
    """Offsets, in the given text, of the characters that were taken out."""

    def offset(self, given: int) -> int:
        """Return where the offset ``given`` of the original text lies in ``text``."""
        return given - bisect_left(self._removed, given)


def normalize(text: str) -> Normalized:
    """Return ``text`` with line ends as LF, no leading BOM and no character forbidden by XML 1.0.

    Nothing else changes: no Unicode normalization, no stripping. Each forbidden character becomes
    one U+FFFD, so that offsets move only where a BOM or the CR of a CRLF was taken out.
    """
    # Most texts have neither, and a scan of thousands of them shows.
    has_removed = "\r" in text or text.startswith("\ufeff")
    removed = tuple(found.start() for found in _REMOVED.finditer(text)) if has_removed else ()
    kept = _REMOVED.sub("", text) if removed else text
    kept, replaced = _FORBIDDEN.subn("\ufffd", kept.replace("\r", "\n"))
    return Normalized(kept, replaced, removed)
