"""Each thing that can be wrong with a codebook file, damaged one at a time."""

import pytest

from variorum.codebook.faults import CodebookFaulty, Fault
from variorum.codebook.reading import (
    check_codebooks,
    codebook_from_plain,
    read_codebook,
    read_codebooks,
)

GOOD = """\
id: s
title: Strikes
version: 1.0
unit_rule: |
  One clause.
attributes:
  - id: status
    label: Status
    type: one
    required: true
    default: asserted
    choices:
      - {id: asserted, label: asserted}
      - {id: alleged, label: alleged}
  - id: voice
    label: Voice
    type: several
    required_unless: {status: asserted}
    choices:
      - {id: union, label: union}
  - id: people
    label: People
    type: number
  - id: hedge
    label: Hedge
    type: text
    required_with: people
roles:
  - id: source
    label: Source
    types: [person, organisation]
groups:
  - id: s.action
    label: Action
    hue: blue
    codes:
      - id: s.action.walkout
        label: Walkout
        key: w
        not_when:
          - text: The employer acts.
            instead: s.action.lockout
        examples:
          - text: The night shift put down its tools.
        attributes:
          - id: stage
            label: Stage
            type: one
            choices:
              - {id: begun, label: begun}
        roles:
          - id: workers
            label: Workers
            types: [collective]
      - id: s.action.lockout
        label: Lockout
        key: '2'
        status: deprecated
        replaced_by: s.action.walkout
"""


def damaged(old: str, new: str) -> str:
    assert GOOD.count(old) >= 1, old
    return GOOD.replace(old, new, 1)


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


DAMAGES = [
    # what stood there, what stands there now, where the fault is, words of what is said
    ("label: Status", "lable: Status", "lable", '"lable" is not a key of an attribute'),
    ("label: Status", "lable: Status", "lable", 'Did you mean "label"?'),
    ("title: Strikes\n", "", "id: s\n", 'has no "title"'),
    ("    type: number\n", "", "- id: people", 'This attribute has no "type"'),
    ("title: Strikes", "title: [a, b]", "title: [", '"title" must be a text, not a list'),
    ("title: Strikes", "title: {a: b}", "title: {", '"title" must be a text, not a table'),
    ("types: [collective]", "types: collective", "types: collective", '"types" must be a list'),
    ("required: true", "required: yes", "required: yes", '"required" must be true or false'),
    ("{status: asserted}", "status", "required_unless: status", "must be a table"),
    ("{status: asserted}", "[status]", "required_unless: [", "must be a table"),
    ("  - id: people", "  - people\n  - id: people", "- people", "Here an attribute should stand"),
    ("title: Strikes", "title: Strikes\ntitle: Again", "title: Again", '"title" stands twice'),
    ("id: s.action.lockout", "id: s.action.walkout", "", '"s.action.walkout" is already an id'),
    ("id: s.action.lockout", "id: s.action", "", '"s.action" is already an id'),
    ("id: voice", "id: status", "id: status\n    label: Voice", "already the id of an attribute"),
    ("{id: alleged,", "{id: asserted,", "{id: asserted, label: alleged", "id of a choice"),
    ("key: '2'", "key: w", "key: w\n        status", '"w" is already a key, at line 39'),
    ("key: '2'", "key: W", "key: W", '"W" is already a key'),
    ("key: '2'", "key: ab", "key: ab", '"ab" cannot be a key. Write one letter or one digit'),
    ("key: '2'", "key: '!'", "key: '!'", '"!" cannot be a key'),
    ("key: '2'", "key: j", "key: j", '"j" is the key for the next or previous article'),
    ("key: '2'", "key: k", "key: k", '"k" is the key for the next or previous article'),
    ("instead: s.action.lockout", "instead: s.action.lokout", "lokout", "no such code or group"),
    ("instead: s.action.lockout", "instead: lockout", "instead: lockout", "no such code or group"),
    (
        "instead: s.action.lockout",
        "instead: s.action.lokout",
        "lokout",
        'Did you mean "s.action.lockout"?',
    ),
    ("[collective]", "[colective]", "[colective]", 'Did you mean "collective"?'),
    ("[collective]", "[]", "types: []", "No type is given"),
    ("[collective]", "[collective, collective]", "types: [coll", "stands twice"),
    ("type: number", "type: numbr", "type: numbr", 'no type of attribute. Did you mean "number"?'),
    (
        "    choices:\n      - {id: union, label: union}\n",
        "",
        "- id: voice",
        'An attribute of type several needs "choices"',
    ),
    ("      - {id: union, label: union}\n", "", "", "There is no choice"),
    ("type: several", "type: text", "- {id: union", "of type text has no choices"),
    ("default: asserted", "default: aserted", "default: ", 'Did you mean "asserted"?'),
    (
        "type: number",
        "type: number\n    default: many",
        "default: many",
        "The default does not fit",
    ),
    ("{status: asserted}", "{staus: asserted}", "{staus", 'Did you mean "status"?'),
    ("{status: asserted}", "{status: aserted}", "{status: as", 'is no choice of "status"'),
    ("required_with: people", "required_with: peple", "peple", 'Did you mean "people"?'),
    ("hue: blue", "hue: blau", "hue: blau", '"blau" is no hue'),
    ("hue: blue", "hue: '#12345'", "hue: '#", '"#12345" is no hue'),
    ("    hue: blue\n", "", "- id: s.action\n", 'This group has no "hue"'),
    ("label: Action", "label: ''", "label: ''", '"label" is empty'),
    ("label: Action", "label:", "label:\n    hue", '"label" is empty'),
    ("id: s.action\n", "id: s action\n", "id: s action", "has blanks, which an id may not have"),
    ("id: stage", "id: status", "id: status\n            label", "that all codes share"),
    ("id: workers", "id: source", "id: source\n            label", "that all codes share"),
    ("replaced_by: s.action.walkout", "replaced_by: s.action", "replaced_by", "no such code"),
    ("replaced_by: s.action.walkout", "replaced_by: s.no", "replaced_by", "no such code"),
    ("status: deprecated", "status: gone", "status: gone", "Write active or deprecated"),
    ("label: Action", "label: &x Action", "label: &x", "&x is a YAML anchor"),
    ("label: Action", "label: *x", "label: *x", "*x is a YAML alias"),
    ("label: Action", "<<: {label: Action}\n    label: A", "<<", "merges tables"),
    ("label: Action", "label: !!str Action", "label: !!", '"!!str" is a YAML tag'),
    ("label: Action", "label: ! Action", "label: !", '"!" is a YAML tag'),
    ("label: Action", "label: Action: now", "label: Action: now", "A colon stands where none may"),
    ("    label: Action", "\tlabel: Action", "\tlabel", "Indent with blanks"),
    ("    label: Action", "   label: Action", "   label: Action", "does not fit the lines above"),
    ("label: Action", "label: A\x07", "label: A\x07", "control character"),
    ("label: Action", 'label: "\\UFFFFFFFF"', 'label: "', "no character or number"),
    ("groups:", "---\ngroups:", "---", "one codebook in a file"),
    ("groups:", "? [a]\n: b\ngroups:", "? [a]", "A key is a word"),
]


@pytest.mark.parametrize(("old", "new", "where", "said"), DAMAGES)
def test_each_damage_is_found_at_its_line_with_its_remedy(
    old: str, new: str, where: str, said: str
) -> None:
    text = damaged(old, new)
    faults = check_codebooks({"s.yaml": text.encode()})
    fitting = [fault for fault in faults if said in fault.message]
    assert fitting, [str(fault) for fault in faults]
    assert {fault.file for fault in faults} == {"s.yaml"}
    if where:
        assert line_of(text, where) in {fault.line for fault in fitting}
    with pytest.raises(CodebookFaulty) as caught:
        read_codebook(text.encode(), "s.yaml")
    assert list(caught.value.faults) == faults


def test_the_good_codebook_has_no_fault_and_its_values_stay_text() -> None:
    assert check_codebooks({"s.yaml": GOOD.encode()}) == []
    parts = read_codebook(GOOD.encode(), "s.yaml")
    assert parts.codebook.version == "1.0"
    assert parts.codebook.unit_rule == "One clause."
    assert [code.key for code in parts.codes] == ["w", "2"]
    assert [code.place for code in parts.codes] == [0, 1]


def test_words_that_other_yaml_readers_take_for_values_stay_words() -> None:
    text = damaged("label: Action", "label: no").replace("label: Walkout", "label: 1:30")
    parts = read_codebook(text.encode(), "s.yaml")
    assert (parts.groups[0].label, parts.codes[0].label) == ("no", "1:30")


def test_all_faults_are_found_in_one_go_from_top_to_bottom() -> None:
    text = GOOD.replace("title:", "tittle:").replace("blue", "blau").replace("[collective]", "[x]")
    lines = [fault.line for fault in check_codebooks({"s.yaml": text.encode()})]
    assert len(lines) == 4
    assert lines == sorted(lines, key=lambda line: line or 0)


def test_a_fault_reads_as_file_line_and_sentence() -> None:
    assert str(Fault("a.yaml", 3, "Mend it.")) == "a.yaml:3: Mend it."
    assert str(Fault("$.codebooks[0].id", None, "Mend it.")) == "$.codebooks[0].id: Mend it."


def test_a_file_that_is_not_utf8_is_told_with_its_line() -> None:
    (fault,) = check_codebooks({"s.yaml": GOOD.replace("Action", "Acción").encode("latin-1")})
    assert fault.line == line_of(GOOD, "Action")
    assert "Save it as UTF-8" in fault.message


def test_a_byte_order_mark_does_no_harm() -> None:
    assert check_codebooks({"s.yaml": b"\xef\xbb\xbf" + GOOD.encode()}) == []


@pytest.mark.parametrize("nothing", [b"", b"\n\n", b"# only a remark\n"])
def test_an_empty_file_is_told(nothing: bytes) -> None:
    (fault,) = check_codebooks({"s.yaml": nothing})
    assert "The file is empty" in fault.message


def another(old: str, new: str) -> str:
    return GOOD.replace("s.action", "o.action").replace("id: s\n", "id: o\n").replace(old, new)


def test_an_id_of_a_codebook_that_is_not_there_is_not_checked() -> None:
    text = damaged("instead: s.action.lockout", "instead: o.action.nothing")
    assert check_codebooks({"s.yaml": text.encode()}) == []


def test_an_id_of_a_codebook_given_together_is_checked() -> None:
    text = damaged("instead: s.action.lockout", "instead: o.action.lokout")
    other = another("", "").encode()
    (fault,) = check_codebooks({"s.yaml": text.encode(), "o.yaml": other})
    assert fault.file == "s.yaml"
    assert 'Did you mean "o.action.lockout"?' in fault.message
    good = text.replace("lokout", "lockout").encode()
    books = read_codebooks({"s.yaml": good, "o.yaml": other})
    assert [book.codebook.id for book in books] == ["s", "o"]


def test_an_id_of_a_codebook_in_the_project_is_checked() -> None:
    text = damaged("instead: s.action.lockout", "instead: p.b").encode()
    assert check_codebooks({"s.yaml": text}, known={"p", "p.b"}) == []
    (fault,) = check_codebooks({"s.yaml": text}, known={"p", "p.a"})
    assert '"p.b"' in fault.message


def test_two_codebooks_may_not_share_an_id() -> None:
    (fault,) = check_codebooks({"a.yaml": GOOD.encode(), "b.yaml": GOOD.encode()})
    assert fault.file == "b.yaml"
    assert "the codebook in a.yaml" in fault.message
    other = GOOD.replace("id: s\n", "id: o\n").encode()
    faults = check_codebooks({"a.yaml": GOOD.encode(), "b.yaml": other})
    assert {fault.file for fault in faults} == {"b.yaml"}
    assert len(faults) == 3


def test_what_the_project_knows_of_the_same_codebook_does_not_count() -> None:
    text = damaged("instead: s.action.lockout", "instead: s.action.old").encode()
    (fault,) = check_codebooks({"s.yaml": text}, known={"s", "s.action.old"})
    assert '"s.action.old"' in fault.message


def test_after_very_many_faults_it_says_so_and_stops() -> None:
    wrong = b"wrong: 1\n" * 50_000
    faults = check_codebooks({"a.yaml": wrong, "s.yaml": GOOD.replace("blue", "blau").encode()})
    assert len(faults) == 502
    assert "There are more faults than these 500" in faults[500].message
    assert faults[501].file == "s.yaml"


BOMBS = {
    "aliases": "a: &a [x, x]\n"
    + "".join(
        f"{y}: &{y} [*{x}, *{x}, *{x}]\n" for x, y in zip("abcdefgh", "bcdefghi", strict=True)
    ),
    "brackets": "[" * 100_000,
    "braces": "{" * 100_000,
    "dashes": "- " * 100_000,
    "deep": "".join(" " * depth + "groups:\n" for depth in range(60)),
    "tag": "a: !!python/object/apply:os.system [ls]",
    "huge number": "%YAML " + "1" * 5000 + ".1\n---\na: 1",
    "huge": "# " + "x" * 5_300_000,
    "lone alias": "*x",
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_quietly(name: str) -> None:
    faults = check_codebooks({"bomb.yaml": BOMBS[name].encode()})
    assert faults
    assert all(fault.line for fault in faults)


def test_a_file_of_too_many_parts_is_refused() -> None:
    (fault,) = check_codebooks({"bomb.yaml": b"[" + b",".join([b"a"] * 200_001) + b"]"})
    assert "more than 200,000 parts" in fault.message


PLAIN_DAMAGES: list[tuple[dict[str, object], str, str]] = [
    ({"titel": "T"}, "$.codebooks[0].titel", 'Did you mean "title"?'),
    ({"title": 3}, "$.codebooks[0].title", "must be a text, not 3"),
    ({"title": None}, "$.codebooks[0].title", "must be a text, not null"),
    ({"title": ""}, "$.codebooks[0].title", "is empty"),
    ({"groups": {}}, "$.codebooks[0].groups", "must be a list"),
    (
        {"groups": [{"id": "s.a", "label": "A", "hue": "blau"}]},
        "$.codebooks[0].groups[0].hue",
        "is no hue",
    ),
    (
        {"roles": [{"id": "r", "label": "R", "types": ["person"], "many": 1}]},
        "$.codebooks[0].roles[0].many",
        "must be true or false",
    ),
]


@pytest.mark.parametrize(("change", "path", "said"), PLAIN_DAMAGES)
def test_a_fault_in_json_has_its_path(change: dict[str, object], path: str, said: str) -> None:
    plain = {"id": "s", "title": "Strikes", "version": "1"} | change
    with pytest.raises(CodebookFaulty) as caught:
        codebook_from_plain(plain, "$.codebooks[0]")
    assert [fault for fault in caught.value.faults if said in fault.message and fault.file == path]
    assert f"{path}: " in str(caught.value)


def test_json_that_is_deep_or_no_table_is_refused() -> None:
    deep: object = "x"
    for _ in range(500):
        deep = [deep]
    for plain in (deep, {"id": "s", "title": "S", "version": "1", "groups": deep}, None, 3):
        with pytest.raises(CodebookFaulty):
            codebook_from_plain(plain, "$")
