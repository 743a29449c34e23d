"""Reading HTML pages: the article without the furniture; loaded by the worker alone."""

import re
from pathlib import Path

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura import bare_extraction

from variorum.errors import sentence
from variorum.formats.encodings import Decoded, decode
from variorum.formats.faults import FileEmpty, NestedTooDeep, UnknownEncoding
from variorum.formats.files import read_bytes
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
)
from variorum.text.normalize import normalize

NAME = "html"
DEEPEST = 255
"""How deep elements may nest: beyond, the parser leaves out the rest of the page."""
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})""", re.I)
_DECLARED_WITHIN = 2048
# Browsers read these names as cp1252, and so do those who write the pages.
_LATIN = frozenset({"iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii"})
# Below this length trafilatura has found no article and has put together what it could; the whole
# text is truer then, unless most of it is the furniture of the page.
_CERTAIN_LENGTH = 250
_LITTLE_MORE = 2
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "br", "caption", "dd", "div", "dl", "dt",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "li", "main", "nav", "ol", "p", "pre", "section", "table", "tr", "ul",
})  # fmt: skip
_UNREAD = frozenset({
    "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select",
})  # fmt: skip
_FACTS = ("title", "author", "sitename", "date", "url", "text")


def read(path: Path, options: ReadOptions, progress: Progress | None) -> Reading:  # noqa: ARG001  one step
    """Return the one article of the page at ``path``."""
    return _read(path, options)[0]


def look(path: Path, options: ReadOptions) -> Preview:
    """Return the preview of the page at ``path``."""
    reading, decoded = _read(path, options)
    return preview_of(NAME, reading, certain=decoded.certain)


def _read(path: Path, options: ReadOptions) -> tuple[Reading, Decoded]:
    source = file_name(path)
    decoded = _decode(read_bytes(path), source, options.encoding)
    if not decoded.text.strip("\ufeff \t\r\n"):
        raise FileEmpty(file=source)
    page = _parse(decoded.text, source)
    found = bare_extraction(
        decoded.text,
        include_comments=False,
        with_metadata=True,
        # Dates that stand in the running text are more often of something else.
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    facts = {name: str(getattr(found, name, None) or "") for name in _FACTS}
    remarks = list(decoded.remarks)
    text = facts["text"]
    whole = _whole_text(page) if len(text) < _CERTAIN_LENGTH else ""
    if not text.strip() or (whole and len(whole) < _LITTLE_MORE * len(text)):
        text = whole
        remarks.append(
            sentence("remarks", "No article was found on the page, so its whole text was taken.")
        )
    normalized = normalize(text)
    if not normalized.text.strip():
        raise FileEmpty(file=source)
    draft = ArticleDraft(
        title=one_line(facts["title"]) or _title(page) or one_line(path.stem),
        text=normalized.text,
        outlet=one_line(facts["sitename"]),
        author=one_line(facts["author"]),
        date=one_line(facts["date"]),
        url=one_line(facts["url"]),
        language=_language(page),
        source=source,
        encoding=decoded.encoding,
        replaced=normalized.replaced,
    )
    return reading_of([draft], remarks), decoded


def _decode(data: bytes, file: str, chosen: str | None) -> Decoded:
    """Return the text of a page: a byte order mark, strict UTF-8, what it declares, or a guess."""
    guess = decode(data, file, chosen)
    if chosen or guess.certain:
        return guess
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    if declared is None:
        return guess
    name = declared[1].decode("ascii").lower()
    try:
        read_as = decode(data, file, "cp1252" if name in _LATIN else name)
    except UnknownEncoding:
        return guess
    return guess if read_as.replaced else read_as


def _parse(text: str, file: str) -> HtmlElement:
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        page = document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        raise FileEmpty(file=file) from None
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise NestedTooDeep(file=file, most=DEEPEST)
    return page


def _whole_text(page: HtmlElement) -> str:
    """Return what a reader of ``page`` would see of it: each block on a line of its own."""
    pieces: list[str] = []
    unread = 0
    for event, element in etree.iterwalk(page, events=("start", "end")):
        if event == "start":
            unread += element.tag in _UNREAD
            pieces.append("\n" if element.tag in _BLOCKS else "")
            pieces.append(_run(element.text) if not unread else "")
        else:
            unread -= element.tag in _UNREAD
            pieces.append("\n" if element.tag in _BLOCKS else "")
            pieces.append(_run(element.tail) if not unread else "")
    lines = (line.strip() for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def _run(text: str | None) -> str:
    return re.sub("[ \t\r\n]+", " ", text or "")


def _title(page: HtmlElement) -> str:
    return one_line(" ".join((page.findtext(".//title") or "").split()))


def _language(page: HtmlElement) -> str:
    """Return the language that the page says it is in, without region and script."""
    code = (page.get("lang") or page.get("xml:lang") or "").strip().lower().replace("_", "-")
    code = code.split("-", 1)[0]
    return code if re.fullmatch("[a-z]{2,3}", code) else ""
