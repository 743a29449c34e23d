"""Writing a codebook and reading it gives an equal codebook."""

import json
from collections.abc import Callable
from typing import TypeVar

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.codebook.reading import check_codebooks, codebook_from_plain, read_codebook
from variorum.codebook.values import HUES
from variorum.codebook.writing import codebook_to_plain, write_codebook
from variorum.model.codebook import (
    ENTITY_TYPES,
    Attribute,
    Choice,
    Code,
    Codebook,
    CodebookParts,
    Example,
    Group,
    LogEntry,
    NotWhen,
    Role,
)

T = TypeVar("T")

AWKWARD = st.sampled_from(
    [
        "no",
        "1.0",
        "~",
        "- a",
        "a: b",
        "#x",
        "'",
        '"',
        "é ñ “…”",
        "two\nlines",
        "blank \nend",
        "\n\nlines\n\n",
        "  led",
        "trail ",
        "tab\there",
        "\x85\u2028",
        "🙂",
        "word " * 60,
        "word  " * 40,
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "? a",
        "{a}",
        "a\n\n b\n" * 20,
        ("long line " * 12 + "\n") * 3 + "end",
        "a\r\nb",
        "\ufeffa",
        "<<",
        "=",
    ]
)
CHARACTERS = st.characters(exclude_categories=["Cs"])
ANY_TEXT = AWKWARD | st.text(CHARACTERS, max_size=200)
TEXT = ANY_TEXT.filter(lambda text: bool(text.strip()))
IDS = st.text(CHARACTERS, min_size=1, max_size=12).filter(lambda text: text.split() == [text])


def some(items: st.SearchStrategy[T], least: int = 0) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(items, min_size=least, max_size=2).map(tuple)


def named(
    make: Callable[[str], st.SearchStrategy[T]], least: int = 0
) -> st.SearchStrategy[tuple[T, ...]]:
    ids = st.lists(IDS, min_size=least, max_size=2, unique=True)
    return ids.flatmap(lambda names: st.tuples(*map(make, names)))


def choices_named(identifier: str) -> st.SearchStrategy[Choice]:
    return st.builds(Choice, id=st.just(identifier), label=TEXT, help=ANY_TEXT)


def role_named(identifier: str) -> st.SearchStrategy[Role]:
    types = st.lists(st.sampled_from(ENTITY_TYPES), min_size=1, unique=True).map(tuple)
    return st.builds(Role, id=st.just(identifier), label=TEXT, types=types, help=ANY_TEXT)


@st.composite
def attributes_named(draw: st.DrawFn, identifier: str) -> Attribute:
    kind = draw(st.sampled_from(["one", "several", "number", "text", "date"]))
    with_choices = kind in ("one", "several")
    choices = draw(named(choices_named, least=1)) if with_choices else ()
    spared, has_default, goes_with = draw(st.tuples(st.booleans(), st.booleans(), st.booleans()))
    return Attribute(
        id=identifier,
        label=draw(TEXT),
        type=kind,  # type: ignore[arg-type]
        choices=choices,
        required=draw(st.booleans()),
        # An attribute may always name itself, whatever the others are called.
        required_unless={identifier: choices[0].id} if choices and spared else {},
        required_with=identifier if goes_with else "",
        default=choices[-1].id if choices and has_default else "",
        help=draw(ANY_TEXT),
    )


@st.composite
def codebooks(draw: st.DrawFn) -> CodebookParts:
    names = draw(st.lists(IDS, min_size=7, max_size=7, unique=True))
    shared = draw(named(attributes_named)), draw(named(role_named))
    book = Codebook(
        id=draw(IDS),
        title=draw(TEXT),
        version=draw(TEXT),
        language=draw(st.just("en") | TEXT),
        licence=draw(ANY_TEXT),
        description=draw(ANY_TEXT),
        unit_rule=draw(ANY_TEXT),
        attributes=shared[0],
        roles=shared[1],
        link_attributes=draw(named(attributes_named)),
        log=draw(some(st.builds(LogEntry, version=TEXT, date=st.just("2021-05"), text=TEXT))),
    )
    groups = [
        Group(
            id=names[place],
            codebook=book.id,
            label=draw(TEXT),
            hue=draw(st.sampled_from([*HUES, "#12aBcd"])),
            parent=names[parent] if parent is not None else None,
            definition=draw(ANY_TEXT),
            place=place,
        )
        for place, parent in enumerate((None, 0, 1, None)[: draw(st.integers(1, 4))])
    ]
    codes: list[Code] = []
    for identifier in names[4:]:
        after = next((i for i, g in enumerate(groups) if codes and g.id == codes[-1].group), 0)
        own = draw(named(attributes_named)), draw(named(role_named))
        codes.append(
            Code(
                id=identifier,
                codebook=book.id,
                group=draw(st.sampled_from(groups[after:])).id,
                label=draw(TEXT),
                definition=draw(ANY_TEXT),
                use_when=draw(ANY_TEXT),
                not_when=draw(
                    some(st.builds(NotWhen, text=TEXT, instead=st.sampled_from(["", *names[4:]])))
                ),
                examples=draw(some(st.builds(Example, text=TEXT, note=ANY_TEXT))),
                key="abc"[len(codes)] if draw(st.booleans()) else "",
                attributes=tuple(a for a in own[0] if a.id not in {s.id for s in shared[0]}),
                roles=tuple(r for r in own[1] if r.id not in {s.id for s in shared[1]}),
                status=draw(st.sampled_from(["active", "deprecated"])),
                replaced_by=draw(st.sampled_from(["", *names[4:]])),
                place=len(codes),
            )
        )
    return CodebookParts(book, tuple(groups), tuple(codes))


@settings(deadline=None, max_examples=60)
@given(codebooks())
def test_a_codebook_written_as_yaml_reads_back_equal(parts: CodebookParts) -> None:
    written = write_codebook(parts).encode()
    assert [str(fault) for fault in check_codebooks({"x.yaml": written})] == []
    assert read_codebook(written, "x.yaml") == parts


@settings(deadline=None, max_examples=60)
@given(codebooks())
def test_a_codebook_as_plain_values_comes_back_equal(parts: CodebookParts) -> None:
    plain = json.loads(json.dumps(codebook_to_plain(parts)))
    assert codebook_from_plain(plain, "$") == parts


@settings(deadline=None, max_examples=30)
@given(codebooks())
def test_another_yaml_reader_reads_the_same_values(parts: CodebookParts) -> None:
    assert yaml.safe_load(write_codebook(parts)) == codebook_to_plain(parts)


def test_a_group_inside_another_has_its_hue_unless_it_names_one() -> None:
    text = "id: a\ntitle: A\nversion: '1'\ngroups:\n"
    text += "  - id: a.b\n    label: B\n    hue: red\n    groups:\n"
    inner = "      - {id: a.c, label: C}\n      - {id: a.d, label: D, hue: sky}\n"
    parts = read_codebook((text + inner).encode(), "a.yaml")
    assert [(group.id, group.parent, group.hue) for group in parts.groups] == [
        ("a.b", None, "red"),
        ("a.c", "a.b", "red"),
        ("a.d", "a.b", "sky"),
    ]


def test_long_texts_are_folded_and_short_choices_stand_on_one_line() -> None:
    choices = (Choice(id="x", label="ex"),)
    attribute = Attribute(id="q", label="Q", type="one", choices=choices, help="word " * 30 + "end")
    book = Codebook(id="a", title="A", version="1", attributes=(attribute,))
    written = write_codebook(CodebookParts(book, (), ()))
    assert "      - {id: x, label: ex}\n" in written
    assert "    help: >-\n" in written
    assert max(map(len, written.splitlines())) <= 100
