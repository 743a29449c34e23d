"""PDF: one article a file, from its text layer.

A PDF knows lines, not paragraphs. A line that ends well before the others, or with a full stop
before them, ends a paragraph; the others are joined with the next. A hyphen at the end of a line is
taken out where a small letter follows.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from variorum.errors import sentence
from variorum.formats.faults import DamagedFile, PasswordNeeded, ScannedPages
from variorum.formats.files import read_bytes
from variorum.formats.progress import Progress
from variorum.formats.reading import (
    ArticleDraft,
    Importer,
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

SUFFIXES = (".pdf",)
_KIND = sentence("errors", "a PDF")
_MARK = b"%PDF-"
_PASSWORD = 4
"""What PDFium calls an error that a password would mend (FPDF_ERR_PASSWORD)."""
_FULL = 0.75
_FULL_AFTER_STOP = 0.92
"""Shares of the longest line of a page from which on a line is taken to be full."""
_STOPS = (".", "!", "?", ":", "”", '"', "»", "…")
_HYPHEN = "\ufffe"
"""What PDFium writes for a hyphen at the end of a line; it leaves the line end itself out."""
_BROKEN_WORD = re.compile("(?<=[^\\W\\d_])\ufffe(?=[^\\W\\d_A-Z])")
_PROGRAM_TITLE = re.compile(
    r"(microsoft word|untitled|sin título|document\d*$|.*\.(docx?|indd|qxd|pdf)$)", re.I
)


def read(path: Path, options: ReadOptions, progress: Progress | None) -> Reading:  # noqa: ARG001  one step
    """Return the one article of the PDF at ``path``.

    Raises:
        PasswordNeeded, ScannedPages, DamagedFile: if there is no text to be had.
    """
    source = file_name(path)
    pages, facts = _read_pages(path, source)
    blank = [number for number, text in enumerate(pages, start=1) if not text.strip()]
    if len(blank) == len(pages):
        raise ScannedPages(file=source, pages=len(pages))
    joined = [_paragraphs(_lines(text)) for text in pages if text.strip()]
    normalized = normalize("\n".join(line for lines in joined for line in lines))
    title = one_line(_whole(facts.get("Title", "")))
    if _PROGRAM_TITLE.match(title):
        title = ""
    draft = ArticleDraft(
        title=title or title_of(normalized.text, path),
        text=normalized.text,
        author=one_line(_whole(facts.get("Author", ""))),
        source=source,
        replaced=normalized.replaced,
    )
    return reading_of([draft], _remarks(pages, joined, blank))


def look(path: Path, options: ReadOptions) -> Preview:
    """Return the preview of the PDF at ``path``."""
    return preview_of(IMPORTER.name, read(path, options, None))


def recognizes(head: bytes, name: str) -> bool:
    """Tell whether the first kilobyte says that this is a PDF, or the name ends as that of one."""
    return _MARK in head[:1024] or name.lower().endswith(SUFFIXES)


def _read_pages(path: Path, source: str) -> tuple[list[str], dict[str, str]]:
    """Return the text of each page and the facts that the file gives about itself."""
    # Native code: the worker alone loads it.
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415

    data = read_bytes(path)
    try:
        with closing(pypdfium2.PdfDocument(data)) as document:
            pages = []
            for page in document:
                with closing(page), closing(page.get_textpage()) as text:
                    pages.append(_whole(text.get_text_range(errors="surrogatepass")))
            return pages, document.get_metadata_dict()
    except pypdfium2.PdfiumError as fault:
        if fault.err_code == _PASSWORD:
            raise PasswordNeeded(file=source) from None
        raise DamagedFile(file=source, kind=_KIND) from None


def _whole(text: str) -> str:
    """Return ``text`` with the halves of surrogate pairs put together."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _mended(text: str) -> str:
    """Return ``text`` with broken words made whole, and hyphens put back where they belong."""
    return _BROKEN_WORD.sub("", text).replace(_HYPHEN, "-")


def _lines(text: str) -> list[str]:
    """Return the lines of a page, the broken ends of lines still marked."""
    return [line.strip() for line in text.replace(_HYPHEN, f"{_HYPHEN}\n").splitlines()]


def _paragraphs(lines: Sequence[str]) -> list[str]:
    """Return the lines of a page joined into paragraphs."""
    longest = max(map(len, lines), default=0)
    paragraphs: list[str] = []
    goes_on = False
    for line in lines:
        if goes_on and line:
            blank = "" if paragraphs[-1].endswith(_HYPHEN) else " "
            paragraphs[-1] += blank + line
        else:
            paragraphs.append(line)
        full = _FULL_AFTER_STOP if line.endswith(_STOPS) else _FULL
        goes_on = line.endswith(_HYPHEN) or len(line) >= full * longest
    return [_mended(paragraph) for paragraph in paragraphs]


def _remarks(
    pages: Sequence[str], joined: Sequence[Sequence[str]], blank: Sequence[int]
) -> Iterator[str]:
    before = sum(len(_lines(text)) for text in pages if text.strip())
    if sum(map(len, joined)) < before:
        yield sentence("remarks", "Its lines were joined into paragraphs; look whether rightly.")
    if blank:
        remark = sentence("remarks", "Pages without text, perhaps scans: {pages}.")
        yield remark.format(pages=few(blank))


IMPORTER = Importer(
    name="pdf",
    title="PDF",
    suffixes=SUFFIXES,
    recognizes=recognizes,
    read=read,
    look=look,
    isolated=True,
)
