"""Codebooks as plain JSON values and as YAML that reads as if written by hand."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields

import yaml
from typing_extensions import override

from variorum.codebook import forms
from variorum.model.codebook import (
    Attribute,
    Choice,
    CodebookParts,
    Example,
    Group,
    LogEntry,
    NotWhen,
    Role,
)

Plain = dict[str, object]
_FIRST_LINE = "# yaml-language-server: $schema=codebook.schema.json\n"
_WIDTH = 100
_INDENT = 2


def codebook_to_plain(parts: CodebookParts) -> Plain:
    """Return the codebook as plain JSON values, with the structure of the YAML.

    What is empty or as by default is left out. The codebook's own ``place`` among others is not
    part of it; the places of groups and codes are the order of the lists.
    """
    plain = _plain(parts.codebook, forms.BOOK)
    top = [group for group in parts.groups if group.parent is None]
    return _ordered(plain | {"groups": _plain_groups(top, parts)}, forms.BOOK)


def _plain_groups(groups: Iterable[Group], parts: CodebookParts) -> list[Plain]:
    return [
        _ordered(
            _plain(group, forms.GROUP)
            | {
                "codes": [
                    _plain(code, forms.CODE)
                    for code in sorted(parts.codes, key=lambda code: code.place)
                    if code.group == group.id
                ],
                "groups": _plain_groups(
                    [inner for inner in parts.groups if inner.parent == group.id], parts
                ),
            },
            forms.GROUP,
        )
        for group in sorted(groups, key=lambda group: group.place)
    ]


_FORMS: dict[type, forms.Form] = {
    Attribute: forms.ATTRIBUTE,
    Choice: forms.CHOICE,
    Role: forms.ROLE,
    NotWhen: forms.NOT_WHEN,
    Example: forms.EXAMPLE,
    LogEntry: forms.LOG_ENTRY,
}


def _plain(record: object, form: forms.Form) -> Plain:
    """Return the fields of ``record`` that have a key in ``form`` and are not as by default."""
    plain: Plain = {}
    for part in fields(record):  # type: ignore[arg-type]
        value = getattr(record, part.name)
        if part.name in form.keys and (part.name in form.required or value != part.default):
            plain[part.name] = _plain_value(value)
    return _ordered(plain, form)


def _plain_value(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain_value(item) for item in value]
    if type(value) in _FORMS:
        return _plain(value, _FORMS[type(value)])
    return dict(value) if isinstance(value, Mapping) else value


def _ordered(plain: Plain, form: forms.Form) -> Plain:
    kept = {key: plain[key] for key in form.keys if key in plain}
    return {key: value for key, value in kept.items() if value not in ("", [], {}, None)}


class _HandDumper(yaml.SafeDumper):
    """Writes lists indented under their key, and long texts folded."""

    @override
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


# Within these alone every break is a line feed and nothing needs an escape.
_SIMPLE = re.compile(r"[^\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]*")
_LONG = 78


def _represent_text(dumper: _HandDumper, text: str) -> yaml.ScalarNode:
    style = None
    is_block = text == text.strip() and not re.search(r" \n|\n |  ", text)
    if not _SIMPLE.fullmatch(text):
        style = '"'
    elif is_block and max(map(len, text.split("\n"))) > _LONG:
        style = ">"
    elif "\n" in text:
        style = "|" if is_block else '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _represent_list(dumper: _HandDumper, items: list[object]) -> yaml.SequenceNode:
    are_words = all(isinstance(item, str) and len(item) < _LONG for item in items)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=are_words)


def _represent_table(dumper: _HandDumper, table: Plain) -> yaml.MappingNode:
    # Only a choice, or a code that is no more than that, goes on one line.
    on_one_line = list(table) == ["id", "label"] and sum(map(len, map(str, table.values()))) < _LONG
    return dumper.represent_mapping("tag:yaml.org,2002:map", table, flow_style=on_one_line)


_HandDumper.add_representer(str, _represent_text)
_HandDumper.add_representer(list, _represent_list)
_HandDumper.add_representer(dict, _represent_table)


def write_codebook(parts: CodebookParts) -> str:
    """Return the codebook as YAML, which reads back as an equal codebook."""
    plain = codebook_to_plain(parts)
    groups = plain.pop("groups", [])
    sections = [_dumped({key: value}) for key, value in plain.items() if key != "log"]
    if groups:
        sections.append("groups:\n" + _groups_written(groups, _INDENT))
    if "log" in plain:
        sections.append(_dumped({"log": plain["log"]}))
    # Short keys stand together at the top; each long one is a paragraph of its own.
    return _FIRST_LINE + "".join(
        section if section.count("\n") == 1 else f"\n{section}" for section in sections
    )


def _groups_written(groups: object, indent: int) -> str:
    assert isinstance(groups, list)  # noqa: S101  it comes from codebook_to_plain
    return "\n".join(_group_written(dict(group), indent) for group in groups)


def _group_written(group: Plain, indent: int) -> str:
    codes, inner = group.pop("codes", []), group.pop("groups", [])
    assert isinstance(codes, list)  # noqa: S101  it comes from codebook_to_plain
    text = _dumped([group])
    deeper = 2 * _INDENT
    if codes:
        text += "  codes:\n" + "\n".join(_indented(_dumped([code]), deeper) for code in codes)
    if inner:
        text += "  groups:\n" + _groups_written(inner, deeper)
    return _indented(text, indent)


def _dumped(value: object) -> str:
    return yaml.dump(
        value, Dumper=_HandDumper, allow_unicode=True, sort_keys=False, width=_WIDTH - _INDENT
    )


def _indented(text: str, blanks: int) -> str:
    """Return ``text`` moved to the right; a block text in it moves as a whole."""
    return re.sub("^(?=[^\n])", " " * blanks, text, flags=re.MULTILINE)
