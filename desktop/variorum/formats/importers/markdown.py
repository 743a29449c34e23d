"""Markdown: one article a file, its text as it is written.

The marks of Markdown stay in the text, so that its offsets are those of the file's own text.
A block of simple YAML fields at the top (*front matter*) is taken out: its fields become those of
the article. A block that is not simple stays where it is, and a remark says so.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import yaml

from variorum.errors import Phrase
from variorum.formats.dates import to_edtf
from variorum.formats.encodings import Decoded, decode
from variorum.formats.faults import FileEmpty
from variorum.formats.files import read_bytes
from variorum.formats.parts import part_of
from variorum.formats.progress import Progress
from variorum.formats.reading import (
    SHORT_TITLE,
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
from variorum.text.normalize import normalize

SUFFIXES = (".md", ".markdown")
_LONGEST_BLOCK = 65536
_DEEPEST = 2
_BLOCK = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S | re.M)
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$", re.M)
_UNDERLINED = re.compile(r"^(?! {0,3}[#>\-*+=])(\S[^\n]*)\n {0,3}(?:=+|-{2,})[ \t]*$", re.M)


def read(path: Path, options: ReadOptions, progress: Progress | None) -> Reading:  # noqa: ARG001  one step
    """Return the one article of the Markdown text at ``path``."""
    return _read(path, options)[0]


def look(path: Path, options: ReadOptions) -> Preview:
    """Return the preview of the Markdown text at ``path``."""
    reading, decoded = _read(path, options)
    return preview_of(IMPORTER.name, reading, certain=decoded.certain)


def recognizes(head: bytes, name: str) -> bool:  # noqa: ARG001  Markdown has no mark of its own
    """Tell whether the name ends as that of a Markdown text."""
    return name.lower().endswith(SUFFIXES)


def _read(path: Path, options: ReadOptions) -> tuple[Reading, Decoded]:
    source = file_name(path)
    decoded = decode(read_bytes(path), source, options.encoding)
    normalized = normalize(decoded.text)
    remarks = list(decoded.remarks)
    text = normalized.text
    facts: Mapping[str, str] = {}
    block = _BLOCK.match(text[:_LONGEST_BLOCK])
    if block:
        read_facts = _flat_fields(block[1])
        if read_facts is None:
            remarks.append(
                Phrase("remarks", "The fields at its top are not simple; they stay in the text.")
            )
        else:
            facts, text = read_facts, text[block.end() :]
    if not text or text.isspace():
        raise FileEmpty(file=source)
    draft = ArticleDraft(
        title=_heading(text) or title_of(text, path),
        text=text,
        source=source,
        encoding=decoded.encoding,
        replaced=normalized.replaced,
    )
    return reading_of([_with_facts(draft, facts)], remarks), decoded


def _heading(text: str) -> str:
    """Return the text of the first heading, of either style."""
    found = [match for match in (_HEADING.search(text), _UNDERLINED.search(text)) if match]
    heading = min(found, key=lambda match: match.start())[1].strip() if found else ""
    return heading if len(heading) <= SHORT_TITLE else ""


def _flat_fields(block: str) -> dict[str, str] | None:
    """Return the fields of a YAML block of plain values and lists of them; None if it is more.

    No value is built from YAML, so every one stays the text that it is, and nothing can blow up.
    """
    try:
        if not _is_flat(yaml.parse(block, Loader=yaml.SafeLoader)):
            return None
        root = yaml.compose(block, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return None
    if not isinstance(root, yaml.MappingNode):
        return None
    fields: dict[str, str] = {}
    for key, value in root.value:
        written = _written(value)
        if not isinstance(key, yaml.ScalarNode) or key.value in fields or written is None:
            return None
        fields[key.value] = normalize(written).text
    return fields


def _is_flat(events: Iterable[yaml.Event]) -> bool:
    """Tell whether a YAML text has no aliases and at most lists within one mapping."""
    depth = 0
    for event in events:
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if isinstance(event, yaml.AliasEvent) or depth > _DEEPEST:
            return False
    return True


def _written(node: yaml.Node) -> str | None:
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    if isinstance(node, yaml.SequenceNode) and all(
        isinstance(item, yaml.ScalarNode) for item in node.value
    ):
        return "; ".join(item.value for item in node.value)
    return None


def _with_facts(draft: ArticleDraft, facts: Mapping[str, str]) -> ArticleDraft:
    """Return ``draft`` with its front matter; what is no part of an article goes to its fields."""
    known: dict[str, str] = {}
    others: dict[str, str] = {}
    for key, value in facts.items():
        part = part_of(key)
        kept = to_edtf(value) if part == "date" else one_line(value)
        if part and part != "text" and part not in known and kept:
            known[part] = kept
        elif value:
            others[key] = value
    # Every part but the text is a string of its own name.
    return replace(draft, fields=others, **known)  # type: ignore[arg-type]


IMPORTER = Importer(
    name="markdown",
    title="Markdown",
    suffixes=SUFFIXES,
    recognizes=recognizes,
    read=read,
    look=look,
)
