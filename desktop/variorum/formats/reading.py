"""What reading a file gives: drafts of articles and remarks; and what an importer is."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from variorum.errors import Phrase
from variorum.formats.progress import Progress
from variorum.text.normalize import normalize

SHORT_TITLE = 200
"""The longest first line, in code points, that is taken for a title."""
SAMPLE = 2000
"""How many code points of a text a preview shows."""
SAMPLE_ROWS = 20
"""How many rows of a table a preview shows."""


@dataclass(frozen=True)
class ReadOptions:
    """What a person has decided about the files to be read.

    ``encoding`` is the name of a codec, or None to find it out. ``columns`` names the column of
    a table for a part of an article (``title``, ``text``, ``outlet`` …); an empty name means that
    no column holds that part; parts that are not mentioned are found by their headers.
    """

    encoding: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ArticleDraft:
    """An article as read from a file. Every string of it has been normalized.

    ``date`` is EDTF (levels 0 and 1), ``language`` an ISO 639 code, ``source`` the name of the
    file without its folders, ``encoding`` the codec that its bytes were read with (empty for
    formats that say it themselves), ``replaced`` the count of characters that XML 1.0 forbids and
    that became U+FFFD in the text.
    """

    title: str
    text: str
    outlet: str = ""
    author: str = ""
    date: str = ""
    url: str = ""
    language: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    encoding: str = ""
    replaced: int = 0


@dataclass(frozen=True)
class Reading:
    """The articles of one file, in its order, and what a person ought to know about them."""

    articles: tuple[ArticleDraft, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class ColumnGuess:
    """A column of a table and the part of an article that it is taken for, or an empty string."""

    header: str
    part: str


@dataclass(frozen=True)
class Preview:
    """What a file would give, for a look before it is read.

    ``sample`` is the beginning of the (first) text. ``delimiter``, ``columns`` and ``rows`` are
    filled for tables only, ``encoding`` for files that do not name it themselves.
    """

    importer: str
    sample: str
    encoding: str = ""
    certain: bool = True
    delimiter: str = ""
    columns: tuple[ColumnGuess, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Importer:
    """A format that articles are read from.

    ``recognizes`` is given the first bytes and the name of a file. ``isolated`` formats are read
    in a process of their own, since their files are not to be trusted with ours.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    recognizes: Callable[[bytes, str], bool]
    read: Callable[[Path, ReadOptions, Progress | None], Reading]
    look: Callable[[Path, ReadOptions], Preview]
    isolated: bool = False


def one_line(value: str) -> str:
    """Return ``value`` normalized, on one line, without blanks at its ends."""
    if value.isprintable():
        # Neither line ends nor anything that is forbidden: the usual case, and quickly seen.
        return value.strip()
    return " ".join(part for part in normalize(value).text.split("\n") if part).strip()


def file_name(path: Path) -> str:
    """Return the name of ``path`` without its folders, as a string that can be kept and shown."""
    return one_line(path.name)


def title_of(text: str, path: Path, *, of_paragraphs: bool = False) -> str:
    """Return the title of a text that has none set apart.

    It is the first line that is not blank, if that is short and a blank line follows, or, where
    each line is a paragraph, if any text follows; else the name of the file without its suffix.
    """
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start, start + SHORT_TITLE + 1)
    if end > 0:
        next_end = text.find("\n", end + 1)
        parted = next_end > 0 and not text[end:next_end].strip()
        if parted or (of_paragraphs and text[end:].strip()):
            return text[start:end].strip()
    return one_line(path.stem)


def reading_of(drafts: Iterable[ArticleDraft], remarks: Iterable[str] = ()) -> Reading:
    """Return the reading of ``drafts``, with a remark on their replaced characters, if any."""
    articles = tuple(drafts)
    told = list(remarks)
    replaced = sum(draft.replaced for draft in articles)
    if replaced:
        told.append(
            Phrase(
                "remarks",
                "Characters that no text may hold were replaced by “\ufffd”: {count}.",
                count=replaced,
            )
        )
    return Reading(articles, tuple(told))


def preview_of(importer: str, reading: Reading, *, certain: bool = True) -> Preview:
    """Return the preview of a file that holds one article."""
    first = reading.articles[0]
    return Preview(
        importer=importer,
        sample=first.text[:SAMPLE],
        encoding=first.encoding,
        certain=certain,
        remarks=reading.remarks,
    )
