"""HTML pages: the article without the furniture of the page, and what the page says of it."""

import re
from pathlib import Path

from variorum.formats.progress import Progress
from variorum.formats.reading import Importer, Preview, Reading, ReadOptions

SUFFIXES = (".html", ".htm", ".xhtml")
_MARKDOWN = (".md", ".markdown")
# After blanks, an XML declaration and comments; nothing is tried twice (`*+`, `(?>`).
_BEGINS = re.compile(
    rb"(?:\s|<\?xml[^>]*>|(?><!--.*?-->)|\xef\xbb\xbf)*+<(?:!doctype\s+html|html)\b", re.I | re.S
)


def _read(path: Path, options: ReadOptions, progress: Progress | None) -> Reading:
    # The worker alone loads the parser: it is large, and its files are not to be trusted.
    from variorum.formats.webpages import read  # noqa: PLC0415

    return read(path, options, progress)


def _look(path: Path, options: ReadOptions) -> Preview:
    from variorum.formats.webpages import look  # noqa: PLC0415

    return look(path, options)


def _recognizes(head: bytes, name: str) -> bool:
    lower = name.lower()
    if lower.endswith(SUFFIXES):
        return True
    return not lower.endswith(_MARKDOWN) and _BEGINS.match(head) is not None


IMPORTER = Importer(
    name="html",
    title="HTML",
    suffixes=SUFFIXES,
    recognizes=_recognizes,
    read=_read,
    look=_look,
    isolated=True,
)
