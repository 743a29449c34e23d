"""YAML into a tree, by a narrow reading of the language: no anchors, aliases, merges or tags.

Values stay the text that was written, so ``no`` is a word and ``1.0`` a version. The tree is built
from the parser's events, one after the other, without recursion and in pure Python: the C parser
ends the whole process on deep nesting, and an alias bomb is harmless until it is built.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol, cast

import yaml
from yaml.reader import ReaderError

from variorum.codebook.faults import Faults, Place, quoted
from variorum.codebook.tree import MOST_DEPTH, MOST_NODES, Leaf, Node, Row, Table

MOST_BYTES = 5 * 1024 * 1024
_CORE = "tag:yaml.org,2002:"


class _TextLoader(yaml.SafeLoader):
    """The pure Python loader, of which only the events are used: nothing is constructed."""


class _GiveUp(Exception):
    """Reading on makes no sense; the fault has been noted."""


@dataclass(slots=True)
class _Open:
    """A list or table whose end has not come yet; a table holds keys and values in turn."""

    place: Place
    is_table: bool
    parts: list[Node] = field(default_factory=list)

    def close(self) -> Node:
        if not self.is_table:
            return Row(self.place, tuple(self.parts))
        keys = cast("list[Leaf]", self.parts[::2])
        return Table(self.place, tuple(zip(keys, self.parts[1::2], strict=True)))


def tree_of_yaml(data: bytes, file: str, faults: Faults) -> Node | None:
    """Return the tree of a YAML file, or None; whatever is wrong is added to ``faults``."""
    try:
        text = _decoded(data, file, faults)
        return _Builder(file, faults).build(text)
    except _GiveUp:
        return None
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        faults.add(Place(file, line), "There is a control character here. Delete it.")
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        faults.add(Place(file, _line(mark)), _explained(error.problem or error.context or ""))
    return None


def _decoded(data: bytes, file: str, faults: Faults) -> str:
    if len(data) > MOST_BYTES:
        faults.add(Place(file, 1), "The file is larger than 5 MB. Split it into several codebooks.")
        raise _GiveUp
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        faults.add(Place(file, line), "The file is not UTF-8. Save it as UTF-8 in your editor.")
        raise _GiveUp from error


class _Mark(Protocol):
    """What a mark of either of PyYAML's parsers has."""

    line: int


def _line(mark: _Mark | None) -> int:
    """Return the line of ``mark``, counted from 1; PyYAML counts from 0."""
    return mark.line + 1 if mark else 1


_EXPLANATIONS = {
    "mapping values are not allowed here": "A colon stands where none may. Put a text that holds "
    "a colon in quotation marks, and check the indentation of this line.",
    "could not find expected ':'": "A key without its colon, or a text that runs on without "
    'indentation. Write "key: value".',
    "found character '\\t' that cannot start any token": "A tab stands at the start. Indent with "
    "blanks.",
    "found character '`' that cannot start any token": "A text may not begin with `. Put it in "
    "quotation marks.",
    "found character '@' that cannot start any token": "A text may not begin with @. Put it in "
    "quotation marks.",
    "found unexpected end of stream": "A quotation mark is opened and never closed. Close it.",
    "did not find expected <document start>": "The file goes on where it should have ended. Check "
    "the indentation of this line.",
}


def _explained(problem: str) -> str:
    if problem.startswith("expected <block end>"):
        return "This line does not fit the lines above it. Indent it exactly as its neighbours."
    said = _EXPLANATIONS.get(problem)
    return said or f"This is not YAML ({problem}). Check colons, quotation marks and indentation."


class _Builder:
    """Builds the tree of one file from the parser's events."""

    def __init__(self, file: str, faults: Faults) -> None:
        self._file = file
        self._faults = faults
        self._open: list[_Open] = []
        self._nodes = 0
        self._documents = 0
        self._root: Node | None = None

    def build(self, text: str) -> Node | None:
        for event in self._events(text):
            place = Place(self._file, _line(event.start_mark))
            if isinstance(event, yaml.DocumentStartEvent):
                self._begin_document(place)
            elif isinstance(event, yaml.NodeEvent):
                self._begin_node(event, place)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._add(self._open.pop().close())
        if self._root is None:
            self._faults.add(
                Place(self._file, 1), 'The file is empty. Begin with "id:", "title:", "version:".'
            )
        return self._root

    def _events(self, text: str) -> Iterator[yaml.Event]:
        line = 1
        try:
            for event in yaml.parse(text, Loader=_TextLoader):
                line = _line(event.end_mark)
                yield event
        except (ValueError, OverflowError) as error:
            # PyYAML lets chr() and int() complain about impossible escapes and directives.
            self._faults.add(
                Place(self._file, line),
                f"After this line stands something that is no character or number ({error}). "
                "Write the character itself.",
            )
            raise _GiveUp from error

    def _begin_document(self, place: Place) -> None:
        self._documents += 1
        if self._documents > 1:
            self._faults.add(
                place, 'A second codebook begins at "---". Keep one codebook in a file.'
            )
            raise _GiveUp

    def _begin_node(self, event: yaml.NodeEvent, place: Place) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            self._faults.add(
                place, f"The file has more than {MOST_NODES:,} parts. Split it into several."
            )
            raise _GiveUp
        self._refuse_references(event, place)
        if isinstance(event, yaml.AliasEvent):
            self._add(Leaf(place, ""))
        elif isinstance(event, yaml.ScalarEvent):
            # The line end after a block text belongs to the file, not to the text.
            block = event.style in ("|", ">")
            self._add(Leaf(place, event.value.rstrip("\n") if block else event.value))
        else:
            self._begin_collection(isinstance(event, yaml.MappingStartEvent), place)

    def _begin_collection(self, is_table: bool, place: Place) -> None:
        if len(self._open) >= MOST_DEPTH:
            self._faults.add(
                place, f"This lies more than {MOST_DEPTH} levels deep. Write it flatter."
            )
            raise _GiveUp
        self._open.append(_Open(place, is_table))

    def _refuse_references(self, event: yaml.NodeEvent, place: Place) -> None:
        if isinstance(event, yaml.AliasEvent):
            self._faults.add(
                place,
                f"*{event.anchor} is a YAML alias, which is not allowed in a codebook. Write the "
                "text out, or in quotation marks if it begins with *.",
            )
            return
        if event.anchor is not None:
            self._faults.add(
                place,
                f"&{event.anchor} is a YAML anchor, which is not allowed in a codebook. Delete "
                "it, or put the text in quotation marks if it begins with &.",
            )
        tag = getattr(event, "tag", None)
        if tag is not None:
            self._faults.add(
                place,
                f"{quoted(tag.replace(_CORE, '!!'))} is a YAML tag, which is not allowed in a "
                "codebook. Delete it, or put the text in quotation marks if it begins with !.",
            )

    def _add(self, node: Node) -> None:
        if not self._open:
            self._root = node
            return
        outer = self._open[-1]
        is_key = outer.is_table and len(outer.parts) % 2 == 0
        outer.parts.append(self._key(node) if is_key else node)

    def _key(self, node: Node) -> Leaf:
        if not isinstance(node, Leaf):
            self._faults.add(node.place, "A key is a word, not a list or a table. Write a word.")
            return Leaf(node.place, "")
        return node
