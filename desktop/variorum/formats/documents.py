"""Reading Word documents; loaded by the worker alone."""

from pathlib import Path
from zipfile import ZipFile

from lxml import etree

from variorum.errors import Phrase
from variorum.formats.faults import DamagedFile, FileEmpty
from variorum.formats.packages import UNREADABLE, open_package
from variorum.formats.progress import Progress
from variorum.formats.reading import (
    SHORT_TITLE,
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
from variorum.formats.wordprocessing import (
    PARSING,
    Story,
    Styles,
    find_main_part,
    read_story,
    read_styles,
)
from variorum.text.normalize import normalize

NAME = "docx"
_KIND = Phrase("errors", "a Word document")
_NOTES = ("footnotes.xml", "endnotes.xml")
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_AUTHOR = "{http://purl.org/dc/elements/1.1/}creator"


def read(path: Path, options: ReadOptions, progress: Progress | None) -> Reading:  # noqa: ARG001  one step
    """Return the one article of the document at ``path``.

    Deleted text is left out, inserted text is in it, hidden text is left out and told. Cells of a
    row stand in one line with tabulators between, text boxes after the paragraph that holds them,
    footnotes and endnotes at the end.
    """
    source = file_name(path)
    with open_package(path, _KIND) as package:
        try:
            story, notes, properties = _read_parts(package)
        except (etree.XMLSyntaxError, KeyError, *UNREADABLE):
            raise DamagedFile(file=source, kind=_KIND) from None
    normalized = normalize("\n".join([*story.lines, *notes]))
    if not normalized.text.strip():
        raise FileEmpty(file=source)
    title = one_line(properties.get(_TITLE, "")) or one_line(story.heading[:SHORT_TITLE])
    draft = ArticleDraft(
        title=title or title_of(normalized.text, path, of_paragraphs=True),
        text=normalized.text,
        author=one_line(properties.get(_AUTHOR, "")),
        source=source,
        replaced=normalized.replaced,
    )
    return reading_of([draft], _remarks(story, notes))


def look(path: Path, options: ReadOptions) -> Preview:
    """Return the preview of the document at ``path``."""
    return preview_of(NAME, read(path, options, None))


def _read_parts(package: ZipFile) -> tuple[Story, list[str], dict[str, str]]:
    names = set(package.namelist())
    main = find_main_part(package)
    folder = main.rpartition("/")[0]
    styles = f"{folder}/styles.xml"
    known = Styles()
    if styles in names:
        with package.open(styles) as part:
            known = read_styles(part)
    with package.open(main) as part:
        story = read_story(part, "document", known)
    notes: list[str] = []
    for note in _NOTES:
        if f"{folder}/{note}" in names:
            with package.open(f"{folder}/{note}") as part:
                lines = read_story(part, note.removesuffix(".xml"), known).lines
            notes.extend(line for line in lines if line.strip())
    properties: dict[str, str] = {}
    if "docProps/core.xml" in names:
        with package.open("docProps/core.xml") as part:
            for _, element in etree.iterparse(part, **PARSING):
                properties.setdefault(str(element.tag), element.text or "")
    return story, notes, properties


def _remarks(story: Story, notes: list[str]) -> list[str]:
    remarks: list[str] = []
    if story.hidden:
        remarks.append(
            Phrase("remarks", "Hidden text was left out: {count} characters.", count=story.hidden)
        )
    if story.deleted:
        remarks.append(
            Phrase("remarks", "It has tracked changes: deleted text was left out, inserted kept.")
        )
    if notes:
        remarks.append(Phrase("remarks", "Footnotes and endnotes stand at the end of the text."))
    return remarks
