"""What a coding still lacks, and what a new one starts with."""

from collections.abc import Mapping

from variorum.codebook.missing import default_values, missing_values
from variorum.codebook.reading import read_codebook
from variorum.model.codebook import Scheme
from variorum.model.coding import AttributeValue, Coding, Link

BOOK = b"""
id: s
title: Strikes
version: 1.0
attributes:
  - id: status
    label: Status
    type: one
    required: true
    choices: [{id: asserted, label: A}, {id: alleged, label: B}]
  - id: voice
    label: Voice
    type: one
    required_unless: {status: asserted}
    choices: [{id: union, label: Union}]
  - {id: people, label: People, type: number, default: '3'}
  - id: unit
    label: Unit
    type: several
    required_with: people
    default: men
    choices: [{id: men, label: Men}]
  - {id: since, label: Since, type: date, default: May 2021}
groups:
  - id: s.g
    label: G
    hue: blue
    codes:
      - id: s.g.c
        label: C
        attributes:
          - {id: stage, label: Stage, type: text, required: true}
        roles:
          - {id: workers, label: Workers, types: [collective], required: true}
          - {id: leader, label: Leader, types: [person]}
"""
PARTS = read_codebook(BOOK, "s.yaml")
SCHEME = Scheme.of([PARTS.codebook], PARTS.groups, PARTS.codes)
WORKERS = Link(id="l", coding="k", role="workers", entity="e")


def lacking(values: Mapping[str, AttributeValue], *links: Link) -> list[str]:
    coding = Coding(
        id="k",
        article="a",
        coder="c",
        code="s.g.c",
        start=0,
        end=1,
        quote="x",
        attributes=values,
    )
    return [missing.id for missing in missing_values(SCHEME, coding, links)]


def test_an_empty_coding_lacks_all_that_is_required() -> None:
    assert lacking({}) == ["status", "voice", "stage", "workers"]


def test_a_whole_coding_lacks_nothing() -> None:
    assert lacking({"status": "asserted", "stage": "begun"}, WORKERS) == []


def test_the_kind_of_source_is_needed_unless_the_article_asserts() -> None:
    assert lacking({"status": "alleged", "stage": "begun"}, WORKERS) == ["voice"]
    assert lacking({"status": "alleged", "stage": "begun", "voice": "union"}, WORKERS) == []


def test_the_unit_is_needed_with_a_figure_and_its_default_is_no_value() -> None:
    assert lacking({"status": "asserted", "stage": "b", "people": 0}, WORKERS) == ["unit"]


def test_links_of_other_codings_do_not_count() -> None:
    values = {"status": "asserted", "stage": "begun"}
    assert lacking(values, Link(id="l", coding="other", role="workers", entity="e")) == ["workers"]
    assert lacking(values, Link(id="l", coding="k", role="leader", entity="e")) == ["workers"]


def test_a_new_coding_starts_with_the_defaults_as_values_of_their_types() -> None:
    assert default_values(SCHEME, PARTS.codes[0]) == {
        "people": 3,
        "unit": ["men"],
        "since": "2021-05",
    }
