"""The story that a part of a Word document tells: its paragraphs as lines of text.

The part is read element by element, so that neither its size nor its depth is a danger.
"""

from dataclasses import dataclass, field
from typing import IO, TypedDict
from zipfile import ZipFile

from lxml import etree

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_WORD_SPACES = frozenset({_MAIN, _STRICT, _COMPATIBLE})
# What stands for a character, within a run.
_CHARACTERS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_DELETED = frozenset({"del", "moveFrom"})
# A fallback repeats in an older way what the choice before it says.
_SKIPPED = _DELETED | {"Fallback", "footnotePr", "sectPr"}
_TITLES = frozenset({"title", "heading 1"})


class _Parsing(TypedDict):
    resolve_entities: bool
    no_network: bool
    load_dtd: bool
    huge_tree: bool


PARSING: _Parsing = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "huge_tree": False,
}
"""How XML of strangers is parsed."""


@dataclass(frozen=True)
class Styles:
    """Ids of the styles that hide text, and of those that titles have."""

    hidden: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset({"Title", "Heading1"})


@dataclass(frozen=True)
class Story:
    """Lines of text, the first heading, and counts of hidden characters and of deletions."""

    lines: list[str]
    heading: str
    hidden: int
    deleted: int


@dataclass
class _Block:
    """Something that holds paragraphs: a body, a cell, a text box."""

    lines: list[str] = field(default_factory=list)
    pending: str = ""
    """A paragraph whose mark was deleted: the next one goes on in its line."""

    def add(self, line: str, *, goes_on: bool) -> None:
        line = self.pending + line
        self.pending = line if goes_on else ""
        if not goes_on:
            self.lines.append(line)

    def closed(self) -> list[str]:
        return [*self.lines, self.pending] if self.pending else self.lines


@dataclass
class _Paragraph:
    pieces: list[str] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)
    hidden: bool = False
    title: bool = False
    goes_on: bool = False


@dataclass
class _TableRow:
    cells: list[list[str]] = field(default_factory=list)
    deleted: bool = False

    def lines(self) -> list[str]:
        if self.deleted:
            return []
        if all(len(cell) <= 1 for cell in self.cells):
            return ["\t".join("".join(cell) for cell in self.cells)]
        return [line for cell in self.cells for line in cell]


class _Reader:
    """Follows the elements of a part, in the order of reading."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._blocks = [_Block()]
        self._paragraphs: list[_Paragraph] = []
        self._rows: list[_TableRow] = []
        self._skipping = 0
        self._run_hidden = False
        self.heading = ""
        self.hidden = 0
        self.deleted = 0

    @property
    def lines(self) -> list[str]:
        return self._blocks[0].closed()

    def start(self, name: str) -> None:
        if name in _SKIPPED:
            self._skipping += 1
        elif self._skipping:
            return
        elif name == "p":
            self._paragraphs.append(_Paragraph())
        elif name in {"tc", "txbxContent"}:
            self._blocks.append(_Block())
        elif name == "tr":
            self._rows.append(_TableRow())

    def end(self, name: str, element: etree._Element) -> None:
        if name in _SKIPPED:
            self._skipping -= 1
            self.deleted += name in _DELETED
        elif self._skipping:
            return
        elif name == "t":
            self._write(element.text or "")
        elif name in _CHARACTERS:
            parent = element.getparent()
            if parent is not None and _local(parent) == "r":
                self._write(_CHARACTERS[name])
        elif name in {"rPr", "r", "pPr", "trPr"}:
            self._note_properties(name, element)
        elif name in {"p", "tc", "tr", "txbxContent"}:
            self._close(name)

    def _write(self, text: str) -> None:
        if not self._paragraphs:
            return
        paragraph = self._paragraphs[-1]
        if self._run_hidden or paragraph.hidden:
            self.hidden += len(text)
        else:
            paragraph.pieces.append(text)

    def _note_properties(self, name: str, element: etree._Element) -> None:
        parent = element.getparent()
        if name == "r":
            self._run_hidden = False
        elif name == "rPr" and parent is not None and _local(parent) == "r":
            style = _value(_child(element, "rStyle"))
            self._run_hidden = _is_on(_child(element, "vanish")) or style in self._styles.hidden
        elif name == "pPr" and self._paragraphs:
            paragraph = self._paragraphs[-1]
            style = _value(_child(element, "pStyle"))
            paragraph.hidden = style in self._styles.hidden
            paragraph.title = style in self._styles.titles
            mark = _child(element, "rPr")
            paragraph.goes_on = mark is not None and any(
                _child(mark, deletion) is not None for deletion in _DELETED
            )
        elif name == "trPr" and self._rows:
            self._rows[-1].deleted = _child(element, "del") is not None

    def _close(self, name: str) -> None:
        if name == "p":
            paragraph = self._paragraphs.pop()
            line = "".join(paragraph.pieces)
            if paragraph.title and not self.heading:
                self.heading = line
            self._blocks[-1].add(line, goes_on=paragraph.goes_on)
            self._blocks[-1].lines.extend(paragraph.boxes)
        elif name == "tc":
            lines = self._blocks.pop().closed()
            if self._rows:
                self._rows[-1].cells.append(lines)
        elif name == "tr":
            self._blocks[-1].lines.extend(self._rows.pop().lines())
        else:
            lines = self._blocks.pop().closed()
            holder = self._paragraphs[-1].boxes if self._paragraphs else self._blocks[-1].lines
            holder.extend(lines)


def read_story(part: IO[bytes], root: str, styles: Styles) -> Story:
    """Return the story of ``part``, whose outermost element must be named ``root``.

    Raises:
        XMLSyntaxError: if it is not well-formed.
        KeyError: if its outermost element is another one.
    """
    reader = _Reader(styles)
    first = True
    for event, element in etree.iterparse(part, events=("start", "end"), **PARSING):
        name = _local(element)
        if first and name != root:
            raise KeyError(root)
        first = False
        if event == "start":
            reader.start(name)
        else:
            reader.end(name, element)
            if name in {"p", "tr"}:
                element.clear(keep_tail=True)
    return Story(reader.lines, reader.heading, reader.hidden, reader.deleted)


def read_styles(part: IO[bytes]) -> Styles:
    """Return what the styles in ``part`` say of hidden text and titles."""
    hidden, titles = set(), set()
    for _, element in etree.iterparse(part, **PARSING):
        if _local(element) != "style":
            continue
        style = next(
            (str(value) for key, value in element.items() if str(key).endswith("styleId")), ""
        )
        run = _child(element, "rPr")
        if run is not None and _is_on(_child(run, "vanish")):
            hidden.add(style)
        if _value(_child(element, "name")).lower() in _TITLES:
            titles.add(style)
    return Styles(frozenset(hidden - {""}), frozenset(titles - {""}))


def find_main_part(package: ZipFile) -> str:
    """Return the name of the member that holds the text itself.

    Raises:
        KeyError: if the package names none.
    """
    with package.open("_rels/.rels") as part:
        for _, element in etree.iterparse(part, **PARSING):
            if str(element.get("Type")).endswith("/officeDocument"):
                return str(element.get("Target")).lstrip("/")
    raise KeyError("officeDocument")


def _local(element: etree._Element) -> str:
    """Return the name of an element of Word; an empty string for those of others."""
    if not isinstance(element.tag, str):
        return ""
    space, _, name = element.tag[1:].rpartition("}")
    return name if space in _WORD_SPACES else ""


def _child(element: etree._Element, name: str) -> etree._Element | None:
    return next((child for child in element if _local(child) == name), None)


def _value(element: etree._Element | None) -> str:
    return "" if element is None else _attribute(element, "val")


def _attribute(element: etree._Element, name: str) -> str:
    """Return the attribute of this local name, in whichever namespace of Word."""
    return next(
        (str(value) for key, value in element.items() if str(key).endswith(f"}}{name}")), ""
    )


def _is_on(element: etree._Element | None) -> bool:
    return element is not None and _value(element).lower() not in {"0", "false", "off"}
