"""Reading PDF; loaded by the worker alone.

The text layer is read with the place of each character, for only those tell paragraphs. A hyphen at
the end of a line is taken out where a small letter follows. What lies beyond the edge of the page
is not read.
"""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw

from variorum.errors import Phrase
from variorum.formats.faults import DamagedFile, PasswordNeeded, ScannedPages
from variorum.formats.files import read_bytes
from variorum.formats.printed_lines import HYPHEN, Glyph, lines_of, paragraphs_of
from variorum.formats.progress import Progress
from variorum.formats.reading import (
    ArticleDraft,
    Preview,
    Reading,
    ReadOptions,
    file_name,
    one_line,
    preview_of,
    reading_of,
    title_of,
)
from variorum.formats.rows import few
from variorum.text.normalize import normalize

NAME = "pdf"
_KIND = Phrase("errors", "a PDF")
_PASSWORD = 4
"""What PDFium calls an error that a password would mend (FPDF_ERR_PASSWORD)."""
_BROKEN_WORD = re.compile(f"(?<=[^\\W\\d_]){HYPHEN}(?=[^\\W\\d_A-Z])")
_PROGRAM_TITLE = re.compile(
    r"microsoft word|untitled|sin título|document\d*$|.*\.(docx?|indd|qxd|pdf)$", re.I
)


@dataclass(frozen=True)
class _Page:
    paragraphs: list[str]
    lines: int
    beyond: int


def read(path: Path, options: ReadOptions, progress: Progress | None) -> Reading:  # noqa: ARG001  one step
    """Return the one article of the PDF at ``path``.

    Raises:
        PasswordNeeded, ScannedPages, DamagedFile: if there is no text to be had.
    """
    source = file_name(path)
    data = read_bytes(path)
    try:
        with closing(pypdfium2.PdfDocument(data)) as document:
            pages = [_read_page(page) for page in document]
            facts = document.get_metadata_dict()
    except pypdfium2.PdfiumError as fault:
        if fault.err_code == _PASSWORD:
            raise PasswordNeeded(file=source) from None
        raise DamagedFile(file=source, kind=_KIND) from None
    if not any(page.paragraphs for page in pages):
        raise ScannedPages(file=source, pages=len(pages))
    text = "\n".join(paragraph for page in pages for paragraph in page.paragraphs)
    normalized = normalize(_mended(text))
    title = one_line(_whole(facts.get("Title", "")))
    if _PROGRAM_TITLE.match(title):
        title = ""
    draft = ArticleDraft(
        title=title or title_of(normalized.text, path, of_paragraphs=True),
        text=normalized.text,
        author=one_line(_whole(facts.get("Author", ""))),
        source=source,
        replaced=normalized.replaced,
    )
    return reading_of([draft], _remarks(pages))


def look(path: Path, options: ReadOptions) -> Preview:
    """Return the preview of the PDF at ``path``."""
    return preview_of(NAME, read(path, options, None))


def _read_page(page: pypdfium2.PdfPage) -> _Page:
    left, bottom, right, top = page.get_cropbox()
    with closing(page), closing(page.get_textpage()) as text:
        glyphs = list(_glyphs(text))
    seen = [
        glyph
        for glyph in glyphs
        if glyph.left == glyph.right
        or (
            (left <= (glyph.left + glyph.right) / 2 <= right)
            and (bottom <= (glyph.bottom + glyph.top) / 2 <= top)
        )
    ]
    lines = lines_of(seen)
    return _Page(paragraphs_of(lines), len(lines), len(glyphs) - len(seen))


def _glyphs(page: pypdfium2.PdfTextPage) -> Iterator[Glyph]:
    """Yield the characters of ``page`` with their boxes, in the order of reading.

    Characters that PDFium has added, as line ends, have an empty box.
    """
    box = raw.FS_RECTF()
    for place, char in enumerate(_whole(page.get_text_range(errors="surrogatepass"))):
        if not raw.FPDFText_GetLooseCharBox(page, place, box):
            yield Glyph(char, 0, 0, 0, 0)
        else:
            yield Glyph(char, box.left, box.bottom, box.right, box.top)


def _whole(text: str) -> str:
    """Return ``text`` with the halves of surrogate pairs put together."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _mended(text: str) -> str:
    """Return ``text`` with broken words made whole, and hyphens put back where they belong."""
    return _BROKEN_WORD.sub("", text).replace(HYPHEN, "-")


def _remarks(pages: list[_Page]) -> Iterator[str]:
    if sum(page.lines for page in pages) > sum(len(page.paragraphs) for page in pages):
        yield Phrase("remarks", "Its lines were joined into paragraphs; look whether rightly.")
    blank = [number for number, page in enumerate(pages, start=1) if not page.paragraphs]
    if blank:
        yield Phrase("remarks", "Pages without text, perhaps scans: {pages}.", pages=few(blank))
    beyond = sum(page.beyond for page in pages)
    if beyond:
        yield Phrase(
            "remarks",
            "What lies beyond the edge of a page was left out: {count} characters.",
            count=beyond,
        )
