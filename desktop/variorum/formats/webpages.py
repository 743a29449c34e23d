"""Reading HTML pages: the article without the furniture; loaded by the worker alone."""

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura import bare_extraction

from variorum.errors import Phrase
from variorum.formats.encodings import Decoded, decode, is_unicode
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
_DEEPEST = 255
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
_FURNITURE = "self::nav or self::header or self::footer or self::aside or @role='navigation'"
_STORIES = f"//article[not(ancestor::*[{_FURNITURE}])]"
_MAINS = "//main | //*[@role='main']"
_ASIDE = frozenset({"nav", "footer", "aside"})
_AROUND = _ASIDE | {"header"}
_VERBATIM = ("pre", "textarea", "script", "style")
_BLANK = " \t\n"
_BLANKS = re.compile(f"[{_BLANK}]+")
_LETTERS = range(0x13000, 0x13430)
"""Egyptian hieroglyphs: letters that hardly a page has."""
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
    given = normalize(decoded.text)
    if not given.text.strip():
        raise FileEmpty(file=source)
    page = _parse(given.text, source)
    title, language = _title(page), _language(page)
    # What the page itself calls its article, before anything else is done to it.
    marked = _marked_text(page)
    text = marked or _text_of(page, _AROUND) or _text_of(page)
    facts = _extract(page)
    remarks = list(decoded.remarks)
    found = facts["text"]
    if found and (len(found) >= _CERTAIN_LENGTH or len(text) >= _LITTLE_MORE * len(found)):
        text = found
    elif not marked:
        remarks.append(
            Phrase("remarks", "No article was found on the page, so its whole text was taken.")
        )
    normalized = normalize(text)
    replaced = min(given.replaced, normalized.text.count("\ufffd")) + normalized.replaced
    if not normalized.text.strip():
        raise FileEmpty(file=source)
    draft = ArticleDraft(
        title=one_line(facts["title"]) or title or one_line(path.stem),
        text=normalized.text,
        outlet=one_line(facts["sitename"]),
        author=one_line(facts["author"]),
        date=one_line(facts["date"]),
        url=one_line(facts["url"]),
        language=language,
        source=source,
        encoding=decoded.encoding,
        replaced=replaced,
    )
    return reading_of([draft], remarks), decoded


def _extract(page: HtmlElement) -> dict[str, str]:
    """Return what trafilatura finds on ``page``, which is of no other use afterwards."""
    stand_ins = _stand_ins(page)
    _replace(page, stand_ins)
    found = bare_extraction(
        page,
        include_comments=False,
        with_metadata=True,
        # Dates that stand in the running text are more often of something else.
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    back = {ord(new): old for old, new in stand_ins.items()}
    facts = {name: str(getattr(found, name, None) or "").translate(back) for name in _FACTS}
    lines = facts["text"].split("\n")
    return {**facts, "text": "\n".join(line for line in lines if line.strip())}


def _decode(data: bytes, file: str, chosen: str | None) -> Decoded:
    """Return the text of a page: a byte order mark, strict UTF-8, what it declares, or a guess."""
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    if chosen or declared is None or is_unicode(data):
        return decode(data, file, chosen)
    name = declared[1].decode("ascii").lower()
    try:
        read_as = decode(data, file, "cp1252" if name in _LATIN else name)
    except UnknownEncoding:
        return decode(data, file)
    return decode(data, file) if read_as.replaced else read_as


def _parse(text: str, file: str) -> HtmlElement:
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        page = document_fromstring(text.encode("utf-8"), parser=parser)
    except etree.ParserError:
        raise FileEmpty(file=file) from None
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise NestedTooDeep(file=file, most=_DEEPEST)
    _join_source_lines(page)
    return page


def _join_source_lines(page: HtmlElement) -> None:
    """Make each run of blanks and line ends of the source one blank, as a browser does.

    Else a source that is wrapped at some column would give a paragraph for each of its lines.
    """
    kept = {inner for outer in page.iter(*_VERBATIM) for inner in outer.iter()}
    for element in page.iter():
        if element not in kept:
            element.text = _run(element.text)
        if element.getparent() not in kept:
            element.tail = _run(element.tail)


def _stand_ins(page: HtmlElement) -> dict[str, str]:
    """Return a letter that the page does not have for each character that must be kept from harm.

    trafilatura takes invisible characters out (joiners of Persian words and of emoji, marks of
    direction), makes no-break spaces plain, and puts accents and their letters together (NFC).
    """
    present = set("".join(page.itertext()))
    endangered = sorted(filter(_is_endangered, present))
    free = (char for char in map(chr, _LETTERS) if char not in present)
    return dict(zip(endangered, free, strict=False))


def _is_endangered(char: str) -> bool:
    if not char.isprintable():
        return char not in _BLANK
    return unicodedata.combining(char) > 0 or not unicodedata.is_normalized("NFC", char)


def _replace(page: HtmlElement, changes: Mapping[str, str]) -> None:
    table = str.maketrans(dict(changes))
    for element in page.iter() if changes else ():
        element.text = element.text and element.text.translate(table)
        element.tail = element.tail and element.tail.translate(table)


def _marked_text(page: HtmlElement) -> str:
    """Return the text of what ``page`` marks as its article or, without one, as its main part.

    Of several articles the longest counts if most of their text is its own: else the page is a
    list of teasers.
    """
    stories = sorted((_text_of(one, _ASIDE) for one in _found(page, _STORIES)), key=len)
    if stories and len(stories[-1]) * 2 > sum(map(len, stories)):
        return stories[-1]
    return max((_text_of(one, _ASIDE) for one in _found(page, _MAINS)), key=len, default="")


def _found(page: HtmlElement, path: str) -> list[HtmlElement]:
    return [one for one in page.xpath(path) if isinstance(one, HtmlElement)]


def _text_of(root: HtmlElement, left_out: frozenset[str] = frozenset()) -> str:
    """Return what a reader would see of ``root``: each block on a line of its own.

    Elements of the kinds ``left_out`` are passed over.
    """
    unseen = _UNREAD | left_out
    pieces: list[str] = []
    unread = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            unread += element.tag in unseen
            pieces.append("\n" if element.tag in _BLOCKS else "")
            pieces.append(element.text or "" if not unread else "")
        else:
            unread -= element.tag in unseen
            pieces.append("\n" if element.tag in _BLOCKS else "")
            pieces.append(element.tail or "" if not unread and element is not root else "")
    lines = (line.strip() for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def _run(text: str | None) -> str | None:
    return text and _BLANKS.sub(" ", text)


def _title(page: HtmlElement) -> str:
    return one_line(" ".join((page.findtext(".//title") or "").split()))


def _language(page: HtmlElement) -> str:
    """Return the language that the page says it is in, without region and script."""
    locale = page.find(".//meta[@property='og:locale']")
    said = page.get("lang") or page.get("xml:lang")
    if not said and locale is not None:
        said = locale.get("content")
    code = re.match("[a-z]{2,3}(?![a-z])", (said or "").strip().lower())
    return code[0] if code else ""
