"""Variorum's JSON coming in: what it means, and every way in which it can be wrong."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from variorum.errors import VariorumError
from variorum.formats.interchange import faults
from variorum.formats.interchange.reading import read_json
from variorum.model.article import state_id
from variorum.model.entity import Alias
from variorum.model.snapshot import Snapshot

Plain = dict[str, Any]


def read(plain: Plain, known: Snapshot | None = None) -> Snapshot:
    return read_json(json.dumps(plain).encode(), "team.json", known=known)


def test_offsets_mean_the_text_as_given_and_are_mapped(plain: Plain) -> None:
    snapshot = read(plain)
    text = snapshot.text_of(snapshot.articles[0])
    coding = snapshot.codings[0]
    assert text == "Talks began\nin May 😀.\nNobody knew."
    assert (coding.start, coding.end) == (6, 20)
    assert coding.quote == text[6:20] == "began\nin May 😀"


def test_a_byte_order_mark_in_a_text_moves_offsets(plain: Plain) -> None:
    plain["articles"][1]["text"] = "\ufeffA calm day."
    plain["codings"][1] |= {"article": "a2", "start": 3, "end": 7, "quote": "calm"}
    coding = read(plain).codings[1]
    assert (coding.start, coding.end, coding.quote) == (2, 6, "calm")


def test_what_is_left_out_is_empty_or_worked_out(plain: Plain) -> None:
    snapshot = read(plain)
    bare = snapshot.codings[1]
    assert bare.quote == "Talks"
    assert (bare.attributes, bare.confidence, bare.note) == ({}, None, "")
    article = snapshot.articles[1]
    assert (article.length, article.words, article.place) == (11, 3, 1)
    assert snapshot.entities[0].aliases == (
        Alias(text="Cardos"),
        Alias(text="LC", kind="spelling"),
    )
    assert snapshot.states[0].id == state_id("a1", "ana")


def test_reading_twice_gives_equal_snapshots(plain: Plain) -> None:
    assert read(plain) == read(plain)
    assert read(plain).links[0].id


def test_a_file_may_begin_with_a_byte_order_mark(plain: Plain) -> None:
    data = b"\xef\xbb\xbf" + json.dumps(plain).encode()
    assert read_json(data, "team.json") == read(plain)


def test_lone_surrogates_become_replacement_characters(plain: Plain) -> None:
    plain["articles"][1]["text"] = "A \ud800 day."
    plain["codings"][1] |= {"article": "a2", "start": 2, "end": 7, "quote": "\ud800 day"}
    assert read(plain).codings[1].quote == "\ufffd day"


def test_a_file_may_point_to_what_the_project_holds(plain: Plain) -> None:
    known = read(plain)
    part = {
        "format": "variorum",
        "version": 1,
        "codings": [{**plain["codings"][1], "id": "new", "start": 6, "end": 11, "quote": "began"}],
    }
    assert read(part, known).codings[0].quote == "began"
    with pytest.raises(faults.PointsNowhere, match=r"codings\[0\]\.article"):
        read(part)


Damage = Callable[[Plain], object]
CODING = "codings[0]"
DAMAGES: dict[str, tuple[Damage, type[VariorumError], str]] = {
    "another format": (lambda p: p.update(format="atlas"), faults.OtherFormat, "team.json"),
    "no version": (lambda p: p.pop("version"), faults.OtherFormat, "version"),
    "a newer version": (lambda p: p.update(version=2), faults.NewerFormat, "version 2"),
    "an unknown key at the top": (lambda p: p.update(tags=[]), faults.UnknownKey, "key tags "),
    "an unknown key": (
        lambda p: p["codings"][0].update(colour="red"),
        faults.UnknownKey,
        f"{CODING}.colour",
    ),
    "an unknown key in a link": (
        lambda p: p["codings"][0]["links"][0].update(x=1),
        faults.UnknownKey,
        f"{CODING}.links[0].x",
    ),
    "a missing key": (lambda p: p["codings"][0].pop("end"), faults.MissingKey, f"{CODING}.end"),
    "a number as text": (
        lambda p: p["codings"][0].update(start="6"),
        faults.WrongValue,
        f"{CODING}.start must be a whole number",
    ),
    "a negative offset": (
        lambda p: p["codings"][0].update(start=-1),
        faults.WrongValue,
        f"{CODING}.start must be a whole number not below 0",
    ),
    "an empty id": (
        lambda p: p["coders"][0].update(id=""),
        faults.WrongValue,
        "coders[0].id must be text that is not empty",
    ),
    "a truth value as an attribute": (
        lambda p: p["codings"][0]["attributes"].update(status=True),
        faults.WrongValue,
        f"{CODING}.attributes",
    ),
    "an unknown state": (
        lambda p: p["states"][0].update(state="ready"),
        faults.WrongValue,
        "states[0].state must be in_progress or done or skipped",
    ),
    "an unknown confidence": (
        lambda p: p["codings"][0].update(confidence="sure"),
        faults.WrongValue,
        "high or medium or low",
    ),
    "an unknown type of entity": (
        lambda p: p["entities"][0].update(type="gang"),
        faults.WrongValue,
        "entities[0].type must be person or",
    ),
    "two codings with one id": (
        lambda p: p["codings"][1].update(id="c1"),
        faults.IdTwice,
        'codings[1] has the id "c1", which codings[0] has too',
    ),
    "two articles with one id": (
        lambda p: p["articles"][1].update(id="a1"),
        faults.IdTwice,
        "articles[1]",
    ),
    "two coders with one id": (
        lambda p: p["coders"][1].update(id="ana"),
        faults.IdTwice,
        "coders[1]",
    ),
    "two entities with one id": (
        lambda p: p["entities"][1].update(id="e1"),
        faults.IdTwice,
        "entities[1]",
    ),
    "two notes with one id": (lambda p: p["notes"][1].update(id="n1"), faults.IdTwice, "notes[1]"),
    "two codebooks with one id": (
        lambda p: p["codebooks"].append(p["codebooks"][0]),
        faults.IdTwice,
        "codebooks[1]",
    ),
    "two coders of one name": (
        lambda p: p["coders"][1].update(name=" aNA "),
        faults.NameTwice,
        "coders[1]",
    ),
    "two states of one coder and article": (
        lambda p: p["states"][1].update(article="a1"),
        faults.StateTwice,
        "states[1] is about the same article and coder as states[0]",
    ),
    "a coding of no article": (
        lambda p: p["codings"][0].update(article="a9"),
        faults.PointsNowhere,
        f'{CODING}.article is "a9"',
    ),
    "a coding of no coder": (
        lambda p: p["codings"][0].update(coder="cy"),
        faults.PointsNowhere,
        f"{CODING}.coder",
    ),
    "a coding with no code": (
        lambda p: p["codings"][0].update(code="neg.talks"),
        faults.PointsNowhere,
        f"{CODING}.code",
    ),
    "a link to no entity": (
        lambda p: p["codings"][0]["links"][0].update(entity="e9"),
        faults.PointsNowhere,
        f"{CODING}.links[0].entity",
    ),
    "a state of no coder": (
        lambda p: p["states"][0].update(coder="cy"),
        faults.PointsNowhere,
        "states[0].coder",
    ),
    "a note on no code": (
        lambda p: p["notes"][0].update(code="x"),
        faults.PointsNowhere,
        "notes[0].code",
    ),
    "an entity by no coder": (
        lambda p: p["entities"][0].update(created_by="cy"),
        faults.PointsNowhere,
        "entities[0].created_by",
    ),
    "a role that the code lacks": (
        lambda p: p["codings"][0]["links"][0].update(role="victim"),
        faults.UnknownRole,
        "It has: party",
    ),
    "an entity in a role that does not take it": (
        lambda p: p["codings"][0]["links"][0].update(entity="e2"),
        faults.WrongTypeInRole,
        f"{CODING}.links[0].entity is of type person",
    ),
    "an empty span": (
        lambda p: p["codings"][0].update(start=21),
        faults.NoSpan,
        "from 21 to 21",
    ),
    "a reversed span": (lambda p: p["codings"][0].update(start=30), faults.NoSpan, CODING),
    "a span of a line end's first half": (
        lambda p: p["codings"][1].update(start=11, end=12),
        faults.NoSpan,
        "codings[1]",
    ),
    "a span outside the text": (
        lambda p: p["codings"][0].update(end=99),
        faults.SpanOutsideText,
        "ends at 99",
    ),
    "a quote that does not fit": (
        lambda p: p["codings"][0].update(quote="Talks"),
        faults.QuoteDiffers,
        f'{CODING}.quote is "Talks"',
    ),
    "an attribute that the code lacks": (
        lambda p: p["codings"][0]["attributes"].update(mood="grim"),
        faults.UnknownAttribute,
        f"{CODING}.attributes.mood is no attribute of neg.talks.held",
    ),
    "a choice that the attribute lacks": (
        lambda p: p["codings"][0]["attributes"].update(status="sung"),
        faults.WrongAttribute,
        f"{CODING}.attributes.status",
    ),
    "a date that is none": (
        lambda p: p["codings"][0]["attributes"].update(when="in May"),
        faults.WrongAttribute,
        f"{CODING}.attributes.when",
    ),
    "an attribute that links lack": (
        lambda p: p["codings"][0]["links"][0]["attributes"].update(status="denied"),
        faults.UnknownAttribute,
        f"{CODING}.links[0].attributes.status",
    ),
    "an article's date that is none": (
        lambda p: p["articles"][0].update(date="May 2024"),
        faults.NotADate,
        'articles[0].date is "May 2024"',
    ),
    "a time that is none": (
        lambda p: p["codings"][0].update(created_at="yesterday"),
        faults.NotATime,
        f"{CODING}.created_at",
    ),
    "a note on two things": (
        lambda p: p["notes"][2].update(article="a1"),
        faults.NoteOnTwo,
        "notes[2]",
    ),
    "a note with half a span": (lambda p: p["notes"][1].pop("end"), faults.HalfASpan, "notes[1]"),
    "a note with a span and no article": (
        lambda p: p["notes"][1].pop("article"),
        faults.HalfASpan,
        "notes[1]",
    ),
    "two rulings with one id": (
        lambda p: p["rulings"][1].update(id="r1"),
        faults.IdTwice,
        "rulings[1]",
    ),
    "a ruling by nobody": (
        lambda p: p["rulings"][0].update(coder="x"),
        faults.PointsNowhere,
        "rulings[0].coder",
    ),
    "a ruling that took from nobody": (
        lambda p: p["rulings"][0].update(taken=["x"]),
        faults.PointsNowhere,
        "rulings[0].taken[0]",
    ),
    "a ruling outside its article": (
        lambda p: p["rulings"][0].update(end=1000),
        faults.SpanOutsideText,
        "rulings[0]",
    ),
    "a settled code that is none": (
        lambda p: p["rulings"][0]["codings"][0].update(code="x"),
        faults.PointsNowhere,
        "rulings[0].codings[0].code",
    ),
    "a settled quote that differs": (
        lambda p: p["rulings"][0]["codings"][0].update(quote="x"),
        faults.QuoteDiffers,
        "rulings[0].codings[0].quote",
    ),
    "a settled role that is none": (
        lambda p: p["rulings"][0]["codings"][0]["links"][0].update(role="x"),
        faults.UnknownRole,
        "rulings[0].codings[0].links[0].role",
    ),
    "two reasons with one id": (
        lambda p: p["reasons"].append(p["reasons"][0]),
        faults.IdTwice,
        "reasons[1]",
    ),
    "two comparisons with one id": (
        lambda p: p["comparisons"].append(p["comparisons"][0]),
        faults.IdTwice,
        "comparisons[2]",
    ),
    "a comparison in a unit that there is not": (
        lambda p: p["comparisons"][0].update(unit="word"),
        faults.WrongValue,
        "article or paragraph or sentence or token or character",
    ),
    "a fault in a codebook": (
        lambda p: p["codebooks"][0].update(colour="red"),
        VariorumError,
        "team.json: codebooks[0].colour",
    ),
    "a codebook's place that is no number": (
        lambda p: p["codebooks"][0].update(place="first"),
        faults.WrongValue,
        "codebooks[0].place",
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_each_fault_is_refused_with_its_place(damage: str, plain: Plain) -> None:
    break_it, fault, said = DAMAGES[damage]
    break_it(plain)
    with pytest.raises(fault) as caught:
        read(plain)
    assert said in str(caught.value)
    assert "team.json" in str(caught.value)


@pytest.mark.parametrize(
    ("data", "fault", "said"),
    [
        (b'{"format": "variorum",\n "version": 1,}', faults.NotJson, "line 2, column 15"),
        (b"", faults.NotJson, "line 1"),
        (b'{"format": "variorum", "version": NaN}', faults.NotJson, "column 35"),
        (b'{"format": "vari\xff"}', faults.NotUtf8, "byte 16"),
        (b"[]", faults.OtherFormat, "one object"),
        (b'{"format": "variorum", "version": true}', faults.OtherFormat, "one object"),
        (b'{"a": ' + b"[" * 100_000, faults.NestedTooDeeply, "nested"),
        (
            b'{"format":"variorum","version":1,"codebooks":[' + b'{"groups":[' * 2000,
            faults.JsonFault,
            "team.json",
        ),
    ],
)
def test_what_is_no_json_of_ours_is_refused(
    data: bytes, fault: type[VariorumError], said: str
) -> None:
    with pytest.raises(fault) as caught:
        read_json(data, "team.json")
    assert said in str(caught.value)


def test_a_number_too_long_for_any_program_is_refused_or_kept(plain: Plain) -> None:
    data = json.dumps(plain).encode().replace(b'"quantity": -3', b'"quantity": 1e999')
    with pytest.raises(VariorumError, match="codings"):
        read_json(data, "team.json")
    long = data.replace(b"1e999", b"1" + b"0" * 400)
    assert read_json(long, "team.json").codings[0].attributes["quantity"] == 10**400
