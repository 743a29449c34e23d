"""Variorum's JSON going out: complete, the same each time, and as its schema says."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from variorum.data import HERE
from variorum.formats.exporter import AlreadyThere, CannotWrite, ExportOptions
from variorum.formats.exporters.variorum_json import write
from variorum.formats.interchange.order import in_order
from variorum.formats.interchange.quotes import QuoteLost
from variorum.formats.interchange.reading import read_json
from variorum.formats.interchange.schema import project_schema
from variorum.formats.interchange.writing import write_json
from variorum.model.article import Article, ArticleState, state_id
from variorum.model.codebook import Code, Codebook, Group
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Link, Note
from variorum.model.entity import Alias, Entity
from variorum.model.snapshot import Snapshot
from variorum.text.hashing import hash_text
from variorum.text.normalize import normalize

Plain = dict[str, Any]
ROOT = Path(__file__).parents[2]


def read(plain: Plain) -> Snapshot:
    return read_json(json.dumps(plain).encode(), "team.json")


def schema() -> Draft202012Validator:
    text = (HERE / "variorum.schema.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text))


def test_writing_then_reading_gives_an_equal_snapshot(plain: Plain) -> None:
    snapshot = read(plain)
    assert read_json(write_json(snapshot), "again.json") == in_order(snapshot)


WORDS = st.text(st.characters(codec="utf-8"), max_size=12)
NAMES = WORDS.filter(bool)


@st.composite
def snapshots(draw: st.DrawFn) -> Snapshot:
    """Projects with one of everything, gaps in the places, and any text that can be kept."""
    text = normalize(draw(st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))).text
    text = text or "x"
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    article = Article(
        id=draw(NAMES),
        title=draw(WORDS),
        text_hash=hash_text(text),
        length=len(text),
        words=len(text.split()),
        outlet=draw(WORDS),
        fields=draw(st.dictionaries(WORDS, WORDS, max_size=2)),
        place=draw(st.integers(0, 5)),
    )
    coding = Coding(
        id=draw(NAMES),
        article=article.id,
        coder="ana",
        code="b.g.c",
        start=start,
        end=end,
        quote=text[start:end],
        confidence=draw(st.sampled_from([None, "high"])),
        note=draw(WORDS),
    )
    return Snapshot(
        coders=(Coder(id="ana", name=draw(NAMES)),),
        codebooks=(Codebook(id="b", title="B", version="1", place=draw(st.integers(0, 3))),),
        groups=(Group(id="b.g", codebook="b", label="G", hue="blue"),),
        codes=(Code(id="b.g.c", codebook="b", group="b.g", label="C"),),
        articles=(article,),
        texts={article.text_hash: text},
        entities=(
            Entity(
                id=draw(NAMES),
                type="person",
                name=draw(NAMES),
                aliases=(Alias(text=draw(NAMES), language=draw(WORDS)), Alias(text=draw(NAMES))),
                sensitivity=draw(st.sampled_from(["open", "protected"])),
            ),
        ),
        codings=(coding,),
        states=(
            ArticleState(
                id=state_id(article.id, "ana"), article=article.id, coder="ana", state="done"
            ),
        ),
        notes=(
            Note(
                id="n",
                coder="ana",
                kind="rule",
                text=draw(WORDS),
                article=article.id,
                start=0,
                end=1,
            ),
        ),
    )


@given(snapshots())
def test_any_project_is_read_back_as_it_was(snapshot: Snapshot) -> None:
    data = write_json(snapshot)
    assert read_json(data, "again.json") == in_order(snapshot)
    assert write_json(read_json(data, "again.json")) == data


def test_links_keep_their_ids_and_places(plain: Plain) -> None:
    snapshot = read(plain)
    links = (
        Link(id="own", coding="c1", role="party", entity="e1", place=4),
        Link(id="other", coding="c1", role="party", entity="e1", place=2),
    )
    again = read_json(write_json(replace(snapshot, links=links)), "again.json")
    assert again.links == links[::-1]


def test_the_order_of_records_in_memory_does_not_show(plain: Plain) -> None:
    snapshot = read(plain)
    turned = replace(
        snapshot,
        codings=snapshot.codings[::-1],
        articles=snapshot.articles[::-1],
        notes=snapshot.notes[::-1],
        entities=snapshot.entities[::-1],
    )
    assert write_json(turned) == write_json(snapshot)


def test_the_file_is_laid_out_in_lines_and_holds_characters_as_they_are(plain: Plain) -> None:
    text = write_json(read(plain)).decode()
    assert '\n      "quote": "began\\nin May 😀",\n' in text
    assert text.endswith("}\n")


def test_a_quote_that_does_not_fit_keeps_everything_from_being_written(
    plain: Plain, tmp_path: Path
) -> None:
    snapshot = read(plain)
    first, *others = snapshot.codings
    damaged = replace(snapshot, codings=(replace(first, quote="other"), *others))
    with pytest.raises(QuoteLost, match="Talks"):
        write(damaged, tmp_path / "out" / "x.json", ExportOptions())
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_replaced_only_if_asked(plain: Plain, tmp_path: Path) -> None:
    target = tmp_path / "x.json"
    target.write_text("mine")
    with pytest.raises(AlreadyThere, match=r"x\.json"):
        write(read(plain), target, ExportOptions())
    assert target.read_text() == "mine"
    write(read(plain), target, ExportOptions(replace=True))
    assert target.read_bytes() == write_json(read(plain))
    assert list(tmp_path.iterdir()) == [target]


def test_a_place_that_cannot_be_written_is_named(plain: Plain, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotWrite, match=r"x\.json"):
        write(read(plain), tmp_path / "file" / "x.json", ExportOptions())


def test_the_schema_is_the_one_that_the_structs_make() -> None:
    book = json.loads((ROOT / "codebooks" / "codebook.schema.json").read_text(encoding="utf-8"))
    made = json.dumps(project_schema(book), indent=2, ensure_ascii=False) + "\n"
    assert (HERE / "variorum.schema.json").read_text(encoding="utf-8") == made
    Draft202012Validator.check_schema(json.loads(made))


def test_what_is_written_fits_the_schema(plain: Plain) -> None:
    data = json.loads(write_json(read(plain)))
    data["codebooks"][0]["place"] = 3
    schema().validate(data)
    schema().validate(plain)


@pytest.mark.parametrize(
    ("part", "key", "value"),
    [
        ("codings", "colour", "red"),
        ("codings", "start", -1),
        ("states", "state", "ready"),
        ("articles", "text", None),
        ("codebooks", "colour", "red"),
        ("entities", "type", "gang"),
    ],
)
def test_the_schema_refuses_what_reading_refuses(
    plain: Plain, part: str, key: str, value: object
) -> None:
    plain[part][0][key] = value
    assert not schema().is_valid(plain)
