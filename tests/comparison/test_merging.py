"""Two projects made one: what is recognized, what is new, what is refused."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.comparison.merging import RecordDiffers, merge
from variorum.model.article import Article, ArticleState, state_id
from variorum.model.codebook import Code, Codebook, Group
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Link, Note
from variorum.model.entity import Entity
from variorum.model.snapshot import Snapshot
from variorum.text.hashing import hash_text

BOOK = Codebook(id="b", title="Book", version="1")
GROUP = Group(id="b.g", codebook="b", label="Group", hue="blue")
CODE = Code(id="b.g.c", codebook="b", group="b.g", label="Code")


def article(identifier: str, text: str, place: int = 0, outlet: str = "") -> Article:
    return Article(
        id=identifier,
        title=f"Title of {identifier}",
        text_hash=hash_text(text),
        length=len(text),
        words=len(text.split()),
        outlet=outlet,
        place=place,
    )


def coding(identifier: str, where: str, coder: str) -> Coding:
    return Coding(
        id=identifier, article=where, coder=coder, code="b.g.c", start=0, end=2, quote="Ta"
    )


def project(coder: Coder, where: Article, prefix: str) -> Snapshot:
    """Return a project of one coder in which one article is coded."""
    one = coding(f"{prefix}1", where.id, coder.id)
    return Snapshot(
        coders=(coder,),
        codebooks=(BOOK,),
        groups=(GROUP,),
        codes=(CODE,),
        articles=(where,),
        texts={hash_text("Talks"): "Talks"},
        entities=(Entity(id="e", type="person", name="Vera", created_by=coder.id),),
        codings=(one,),
        links=(Link(id=f"{prefix}l", coding=one.id, role="who", entity="e"),),
        states=(
            ArticleState(
                id=state_id(where.id, coder.id), article=where.id, coder=coder.id, state="done"
            ),
        ),
        notes=(Note(id=f"{prefix}n", coder=coder.id, kind="idea", text="Hm", article=where.id),),
    )


ANA = project(Coder(id="ana", name="Ana"), article("a", "Talks"), "x")
BO = project(Coder(id="bo", name="Bo"), article("z", "Talks"), "y")


def together(known: Snapshot, added: Snapshot) -> Snapshot:
    """Return both as one project."""
    return Snapshot(
        coders=known.coders + added.coders,
        codebooks=known.codebooks + added.codebooks,
        groups=known.groups + added.groups,
        codes=known.codes + added.codes,
        articles=known.articles + added.articles,
        texts={**known.texts, **added.texts},
        entities=known.entities + added.entities,
        codings=known.codings + added.codings,
        links=known.links + added.links,
        states=known.states + added.states,
        notes=known.notes + added.notes,
    )


def nothing(added: Snapshot) -> bool:
    return not list(added.records()) and not added.texts


def test_what_a_colleague_did_lands_in_the_article_with_the_same_text() -> None:
    added, report = merge(ANA, BO)
    assert (added.articles, added.texts, added.codebooks, added.entities) == ((), {}, (), ())
    assert added.coders == BO.coders
    assert added.codings == (coding("y1", "a", "bo"),)
    assert added.links == BO.links
    assert added.states[0].id == state_id("a", "bo")
    assert added.notes[0].article == "a"
    assert report.articles_by_text == {"z": "a"}
    assert (report.new["codings"], report.there_already["entities"]) == (1, 1)


def test_merging_twice_is_merging_once() -> None:
    added, _ = merge(ANA, BO)
    again, report = merge(together(ANA, added), BO)
    assert nothing(again)
    assert set(report.new.values()) == {0}


def test_a_project_adds_nothing_to_itself() -> None:
    assert nothing(merge(ANA, ANA)[0])


def test_a_coder_with_another_id_is_known_by_the_name() -> None:
    added, report = merge(ANA, project(Coder(id="ana-2", name=" ANA "), article("a", "Talks"), "y"))
    assert added.coders == ()
    assert added.codings[0].coder == "ana"
    assert added.states == ()
    assert added.notes[0].coder == "ana"
    assert report.coders_by_name == {"ana-2": "ana"}


def test_new_articles_and_codebooks_stand_behind_those_of_the_project() -> None:
    known = replace(ANA, articles=(article("a", "Talks", place=7),))
    coming = Snapshot(
        articles=(article("c", "Two", place=1), article("b", "One", place=0)),
        texts={hash_text("One"): "One", hash_text("Two"): "Two"},
        codebooks=(Codebook(id="d", title="D", version="1"),),
    )
    added, _ = merge(known, coming)
    assert [(one.id, one.place) for one in added.articles] == [("b", 8), ("c", 9)]
    assert [(one.id, one.place) for one in added.codebooks] == [("d", 1)]
    assert added.texts == coming.texts


def test_copies_of_one_text_stay_apart_and_find_their_own() -> None:
    known = replace(
        ANA,
        articles=(article("a1", "Talks", 0, "Left"), article("a2", "Talks", 1, "Right")),
        codings=(),
        links=(),
        states=(),
        notes=(),
    )
    right = replace(article("b1", "Talks", 0, "Right"), title="Title of a2")
    coming = Snapshot(
        articles=(right, article("b2", "Talks", 1, "Far"), article("b3", "Talks", 2, "Off")),
        texts=known.texts,
    )
    added, report = merge(known, coming)
    assert report.articles_by_text == {"b1": "a2", "b2": "a1"}
    assert [one.id for one in added.articles] == ["b3"]
    assert added.texts == {}


CHANGES: dict[str, tuple[Snapshot, str]] = {
    "coder": (replace(ANA, coders=(Coder(id="ana", name="Anna"),)), "name"),
    "article's text": (
        replace(
            ANA,
            articles=(article("a", "Other"),),
            texts={hash_text("Other"): "Other"},
            codings=(),
            links=(),
        ),
        "text",
    ),
    "article's outlet": (replace(ANA, articles=(article("a", "Talks", 0, "Left"),)), "outlet"),
    "entity": (
        replace(ANA, entities=(Entity(id="e", type="person", name="Vera B."),)),
        "name",
    ),
    "coding": (replace(ANA, codings=(replace(ANA.codings[0], note="new"),)), "note"),
    "links": (replace(ANA, links=()), "links"),
    "state": (replace(ANA, states=(replace(ANA.states[0], state="in_progress"),)), "state"),
    "note": (replace(ANA, notes=(replace(ANA.notes[0], text="Oh"),)), "text"),
    "codebook": (replace(ANA, codebooks=(replace(BOOK, version="2"),)), "version"),
    "group": (replace(ANA, groups=(replace(GROUP, label="G"),)), "label"),
    "code": (replace(ANA, codes=(replace(CODE, definition="New"),)), "definition"),
    "set of codes": (replace(ANA, codes=(CODE, replace(CODE, id="b.g.d"))), "list of codes"),
    "set of groups": (
        replace(ANA, groups=(GROUP, replace(GROUP, id="b.h"))),
        "list of groups",
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_the_same_id_with_other_content_is_refused_by_name(change: str) -> None:
    coming, field = CHANGES[change]
    with pytest.raises(RecordDiffers, match=f"another {field}") as caught:
        merge(ANA, coming)
    assert str(caught.value.facts["name"]) in str(caught.value)


def test_times_places_and_origins_do_not_make_another_record() -> None:
    coming = replace(
        ANA,
        articles=(replace(ANA.articles[0], source="a.txt", place=9, created_at="2026-01-01"),),
        codings=(replace(ANA.codings[0], changed_at="2026-01-01"),),
        entities=(replace(ANA.entities[0], created_by=None),),
    )
    assert nothing(merge(ANA, coming)[0])


TEXTS = ("One", "Two", "Three")
ARTICLES = st.lists(
    st.builds(
        article,
        st.sampled_from("abcdef"),
        st.sampled_from(TEXTS),
        st.integers(0, 3),
        st.sampled_from(["", "Left"]),
    ),
    max_size=6,
    unique_by=lambda one: one.id,
).map(tuple)


@given(ARTICLES, ARTICLES, st.data())
def test_merging_twice_is_merging_once_whatever_the_articles(
    mine: tuple[Article, ...], theirs: tuple[Article, ...], data: st.DataObject
) -> None:
    texts = {hash_text(text): text for text in TEXTS}
    heads = {one.id: one for one in mine}
    theirs = tuple(heads.get(one.id, one) for one in theirs)
    bo = Coder(id="bo", name="Bo")
    coded = data.draw(st.lists(st.sampled_from(theirs), max_size=4)) if theirs else []
    codings = tuple(coding(f"c{n}", one.id, "bo") for n, one in enumerate(coded))
    known = Snapshot(articles=mine, texts=texts)
    coming = Snapshot(articles=theirs, texts=texts, coders=(bo,), codings=codings)
    added, report = merge(known, coming)
    both = together(known, added)
    assert nothing(merge(both, coming)[0])
    by_id = {one.id: one for one in both.articles}
    assert len(by_id) == len(both.articles)
    assert len(set(report.articles_by_text.values())) == len(report.articles_by_text)
    meant = {one.id: one.text_hash for one in theirs}
    for before, after in zip(codings, added.codings, strict=True):
        assert by_id[after.article].text_hash == meant[before.article]
