"""The three codebooks that ship with the program, and the page about their format."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from variorum.codebook import forms
from variorum.codebook.reading import check_codebooks, read_codebook, read_codebooks
from variorum.codebook.values import HUES
from variorum.codebook.writing import codebook_to_plain, write_codebook
from variorum.data import CODEBOOK_NAMES, codebook_file
from variorum.model.codebook import Code, CodebookParts, Role, Scheme

FOLDER = Path(__file__).parents[2] / "codebooks"
FILES = {f"{name}.yaml": (FOLDER / f"{name}.yaml").read_bytes() for name in CODEBOOK_NAMES}
BOOKS = read_codebooks(FILES)
CODES = [code for book in BOOKS for code in book.codes]
GROUPS = {group.id for book in BOOKS for group in book.groups}
SCHEMA = json.loads((FOLDER / "codebook.schema.json").read_text(encoding="utf-8"))
README = (FOLDER / "README.md").read_text(encoding="utf-8")
SAMPLE = README.partition("```yaml\n")[2].partition("```")[0]


def schema_faults(data: object) -> list[str]:
    return [error.message for error in Draft202012Validator(SCHEMA).iter_errors(data)]


def test_the_three_codebooks_are_clean_together_and_alone() -> None:
    assert check_codebooks(FILES) == []
    for name, data in FILES.items():
        assert check_codebooks({name: data}) == []


def test_the_counts_are_21_and_20_and_22() -> None:
    counts = {book.codebook.id: len(book.codes) for book in BOOKS}
    assert counts == {"neg": 21, "ext": 20, "hra": 22}


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.codebook.id)
def test_every_codebook_has_its_shared_parts(book: CodebookParts) -> None:
    kept = book.codebook
    assert (kept.version, kept.licence, kept.language) == ("0.1.1-draft", "CC0-1.0", "en")
    assert kept.description
    assert kept.unit_rule.count("\n") == 7
    assert kept.log[-1].version == kept.version
    assert [attribute.id for attribute in kept.attributes] == [
        *("status", "polarity", "time_frame", "source_kind", "depth", "when"),
        *("quantity", "quantity_to", "quantity_unit", "quantity_bound"),
    ]
    assert [role.id for role in kept.roles] == ["source", "relay", "place", "proceeding"]
    assert [len(one.choices) for one in kept.link_attributes] == [9]
    assert kept.attributes == BOOKS[0].codebook.attributes
    assert kept.roles == BOOKS[0].codebook.roles


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.codebook.id)
def test_groups_have_different_hues_of_the_palette(book: CodebookParts) -> None:
    hues = [group.hue for group in book.groups]
    assert set(hues) <= set(HUES)
    assert len(set(hues)) == len(hues)
    assert all(group.definition for group in book.groups)


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.codebook.id)
def test_every_code_has_a_key_of_its_own(book: CodebookParts) -> None:
    keys = Counter(code.key for code in book.codes)
    assert set(keys.values()) == {1}
    assert all(re.fullmatch("[a-ilm-z]", key) for key in keys)


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_every_code_is_whole(code: Code) -> None:
    assert code.id.startswith(f"{code.group}.")
    assert code.definition.endswith(".")
    assert code.use_when.endswith(".")
    assert code.not_when
    assert code.roles
    assert not code.examples[0].near_miss
    assert len(code.examples) > 1
    misses = code.examples[1:]
    assert all(miss.near_miss and miss.note for miss in misses)


def test_near_misses_name_codes_by_their_label_and_id() -> None:
    labels = {code.id: code.label for code in CODES}
    notes = [example.note for code in CODES for example in code.examples if example.near_miss]
    for note in notes:
        named = re.match(r"(.+?) \((\w+\.\w+\.\w+)\)", note)
        assert note.startswith("No code – ") or (named and labels[named[2]] == named[1]), note


def test_every_instead_leads_to_another_code_or_a_group() -> None:
    ids = GROUPS | {code.id for code in CODES}
    for code in CODES:
        targets = [case.instead for case in code.not_when if case.instead]
        assert set(targets) <= ids
        assert code.id not in targets


def test_every_label_is_in_plain_words() -> None:
    asked = [one for book in BOOKS for one in book.codebook.attributes]
    asked += [one for code in CODES for one in code.attributes]
    labels = [choice.label for attribute in asked for choice in attribute.choices]
    labels += [attribute.label for attribute in asked]
    labels += [role.label for code in CODES for role in code.roles]
    assert all("_" not in label for label in labels)


def test_the_three_codebooks_make_one_scheme() -> None:
    scheme = Scheme.of(
        [book.codebook for book in BOOKS],
        [group for book in BOOKS for group in book.groups],
        [code for book in BOOKS for code in book.codes],
    )
    assert len(scheme.codes) == 63
    talks = scheme.codes_in("neg.talks")
    assert [scheme.dash_of(code) for code in talks] == [0, 1, 2]
    assert {scheme.hue_of(code) for code in talks} == {"blue"}


@pytest.mark.parametrize("name", FILES)
def test_a_shipped_codebook_fits_the_schema_and_names_it(name: str) -> None:
    text = FILES[name].decode()
    assert text.startswith("# yaml-language-server: $schema=codebook.schema.json\n")
    assert schema_faults(yaml.safe_load(text)) == []


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.codebook.id)
def test_a_shipped_codebook_written_again_reads_equal(book: CodebookParts) -> None:
    assert read_codebook(write_codebook(book).encode(), "again.yaml") == book
    assert schema_faults(codebook_to_plain(book)) == []


def test_the_program_finds_each_shipped_codebook_by_name_and_id() -> None:
    for name, identifier in CODEBOOK_NAMES.items():
        file = codebook_file(identifier)
        assert file == codebook_file(name)
        assert file is not None
        assert read_codebook(file.read_bytes(), file.name).codebook.id == identifier


def test_the_schema_is_a_schema_and_knows_the_keys_that_the_reader_knows() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    parts = SCHEMA["$defs"]
    code = parts["code"]["properties"]
    by_form = {
        forms.BOOK: SCHEMA,
        forms.GROUP: parts["group"],
        forms.CODE: parts["code"],
        forms.ATTRIBUTE: parts["attribute"],
        forms.CHOICE: parts["attribute"]["properties"]["choices"]["items"],
        forms.ROLE: parts["roles"]["items"],
        forms.NOT_WHEN: code["not_when"]["items"],
        forms.EXAMPLE: code["examples"]["items"],
        forms.LOG_ENTRY: SCHEMA["properties"]["log"]["items"],
    }
    for form, part in by_form.items():
        assert set(part["properties"]) == set(form.keys), form.name
        assert set(part["required"]) == set(form.required), form.name


DAMAGES = [
    ("title: Strikes", "titel: Strikes"),
    ("hue: blue", "hue: blau"),
    ("key: w", "key: j"),
    ("key: w", "key: ww"),
    ("type: number", "type: numbr"),
    ("type: several", "type: text"),
    ("types: [person]", "types: [persons]"),
    ("label: Walkout", "label: ''"),
    ("required: true", "required: ja"),
    ("id: strike.action.walkout", "id: strike action"),
]


@pytest.mark.parametrize(("old", "new"), DAMAGES)
def test_schema_and_reader_refuse_the_same_faults(old: str, new: str) -> None:
    assert old in SAMPLE
    text = SAMPLE.replace(old, new, 1)
    assert schema_faults(yaml.safe_load(text))
    assert check_codebooks({"strike.yaml": text.encode()})


def test_the_page_about_the_format_shows_every_key_in_a_good_codebook() -> None:
    assert check_codebooks({"strike.yaml": SAMPLE.encode()}) == []
    assert schema_faults(yaml.safe_load(SAMPLE)) == []
    every = {
        *forms.BOOK.keys,
        *forms.GROUP.keys,
        *forms.CODE.keys,
        *forms.ATTRIBUTE.keys,
        *forms.CHOICE.keys,
        *forms.ROLE.keys,
        *forms.NOT_WHEN.keys,
        *forms.EXAMPLE.keys,
        *forms.LOG_ENTRY.keys,
    }
    for key in every:
        assert re.search(rf"\b{key}:", SAMPLE), key
        assert f"`{key}" in README, key


def test_the_most_fitting_type_of_entity_stands_first() -> None:
    first = {
        role.id: {other.types[0] for book in BOOKS for other in _roles(book) if other.id == role.id}
        for book in BOOKS
        for role in _roles(book)
    }
    assert first["party_group"] == {"armed_group"}
    assert first["party_state"] == first["grantor"] == {"state_body"}
    assert first["deciding_body"] == first["releasing_body"] == {"state_body"}
    assert first["negotiator"] == first["requested_person"] == {"person"}


def _roles(book: CodebookParts) -> list[Role]:
    return [role for code in book.codes for role in code.roles]
