"""How one coder's work was settled: what stands of it, what changed, and what was missed."""

from dataclasses import replace

import pytest

from variorum.comparison.rulings import version
from variorum.comparison.settled_work import (
    SettledPassage,
    Way,
    settled_work,
    sift_work,
    work_tally,
)
from variorum.comparison.settling import Case, cases
from variorum.model.article import Article, new_state
from variorum.model.codebook import Code, Codebook, Group
from variorum.model.coding import Coding, Link
from variorum.model.ruling import How, Ruling, SettledCoding, SettledLink
from variorum.model.snapshot import Snapshot

TEXT = "Talks resumed in the capital and ended at noon without any word."
OFFER, THREAT = "b.g.offer", "b.g.threat"


def coding(coder: str, start: int, end: int, code: str = OFFER, **answers: str) -> Coding:
    return Coding(
        id=f"{coder} {code} {start} {end}",
        article="a",
        coder=coder,
        code=code,
        start=start,
        end=end,
        quote=TEXT[start:end],
        attributes=answers,
    )


def link(one: Coding, entity: str, role: str = "source") -> Link:
    return Link(id=f"{one.id} {entity}", coding=one.id, role=role, entity=entity)


def records(*codings: Coding, links: tuple[Link, ...] = (), done: str = "ada ben") -> Snapshot:
    return Snapshot(
        codebooks=(Codebook(id="b", title="Book", version="1"),),
        groups=(Group(id="b.g", codebook="b", label="Group", hue="blue"),),
        codes=tuple(Code(id=one, codebook="b", group="b.g", label=one) for one in (OFFER, THREAT)),
        articles=(Article(id="a", title="A", text_hash="h", length=len(TEXT), words=11),),
        texts={"h": TEXT},
        codings=codings,
        links=links,
        states=tuple(new_state("a", coder, "done") for coder in done.split()),
    )


def settled(
    known: Snapshot, case: Case, how: How, *stands: SettledCoding, taken: tuple[str, ...] = ()
) -> Snapshot:
    """Return ``known`` with a ruling on ``case``."""
    start, end = case.span
    made = Ruling(
        id=f"r{len(known.rulings)}",
        article="a",
        coder="lea",
        how=how,
        start=start,
        end=end,
        settles=dict(case.said),
        coders=case.coders,
        taken=taken,
        kinds=case.kinds,
        codes=case.codes,
        codings=stands,
        created_at=f"2026-11-26T07:00:{len(known.rulings):02}.000Z",
    )
    return replace(known, rulings=(*known.rulings, made))


def queue(known: Snapshot) -> list[Case]:
    return cases(known, {"a": ("ada", "ben")})


def work(known: Snapshot, coder: str = "ada") -> list[SettledPassage]:
    return settled_work(known, coder)


def test_what_was_taken_stands_for_one_and_changed_for_the_other() -> None:
    mine, theirs = coding("ada", 0, 5), coding("ben", 0, 13, THREAT)
    known = records(mine, theirs)
    known = settled(known, queue(known)[0], "one", version(theirs, ()), taken=("ben",))
    (ada,), (ben,) = work(known, "ada"), work(known, "ben")
    assert (ada.way, ada.kinds, ada.stale) == ("another", ("boundary", "code"), False)
    assert (ben.way, ben.kinds, ben.stale) == ("mine", (), False)
    assert ada.own == mine
    assert ada.stands is not None
    assert (ada.stands.code, ada.stands.start, ada.stands.end) == (THREAT, 0, 13)
    assert ada.span == (0, 13)
    assert ada.codes == (OFFER, THREAT)


def test_another_answer_entity_and_role_are_told_apart() -> None:
    mine = coding("ada", 0, 5, tone="calm")
    linked = link(mine, "e1")
    base = version(mine, [linked])
    for stands, kind in (
        (replace(base, attributes={"tone": "harsh"}), "attribute"),
        (replace(base, links=(SettledLink(role="source", entity="e2"),)), "entity"),
        (replace(base, links=(SettledLink(role="target", entity="e1"),)), "role"),
        (base, None),
    ):
        known = records(mine, links=(linked,))
        known = settled(known, queue(known)[0], "own", stands)
        (passage,) = work(known)
        assert passage.kinds == ((kind,) if kind else ())
        assert passage.way == "own"


def test_what_does_not_stand_was_dropped_and_what_one_did_not_code_was_missed() -> None:
    known = records(coding("ada", 0, 5), coding("ben", 14, 28), coding("ben", 40, 46))
    first, second, third = queue(known)
    known = settled(known, first, "neither")
    known = settled(known, second, "one", version(second.codings[0], ()), taken=("ben",))
    known = settled(known, third, "neither")
    dropped, missed = work(known)
    assert (dropped.kinds, dropped.stands, dropped.way) == (("dropped",), None, "neither")
    assert (missed.kinds, missed.own) == (("missed",), None)
    # Nothing of Ada's was in the third place, and nothing is.
    assert [one.kinds for one in work(known, "ben")] == [(), ("dropped",)]


def test_where_both_stand_the_own_version_does_and_the_other_is_beside_it() -> None:
    mine, theirs = coding("ada", 0, 5), coding("ben", 0, 5, THREAT)
    known = records(mine, theirs)
    both = (version(mine, ()), version(theirs, ()))
    known = settled(known, queue(known)[0], "all", *both, taken=("ada", "ben"))
    for coder, code in (("ada", OFFER), ("ben", THREAT)):
        (passage,) = work(known, coder)
        assert passage.kinds == ()
        assert passage.stands is not None
        assert passage.stands.code == code
        assert len(passage.beside) == 1


def test_only_articles_that_the_coder_has_done_are_told_of() -> None:
    known = records(coding("ada", 0, 5), coding("ben", 0, 8))
    known = settled(known, queue(known)[0], "neither")
    begun = replace(known, states=(new_state("a", "ada"), new_state("a", "ben", "done")))
    assert work(begun, "ada") == []
    assert len(work(begun, "ben")) == 1
    assert work(known, "cy") == []


@pytest.mark.parametrize("who", ["ada", "ben"])
def test_a_ruling_is_stale_when_any_coder_changed_something_there(who: str) -> None:
    mine, theirs = coding("ada", 0, 5), coding("ben", 0, 8)
    known = records(mine, theirs)
    known = settled(known, queue(known)[0], "neither")
    changed = tuple(replace(one, end=9) if one.coder == who else one for one in (mine, theirs))
    (passage,) = work(replace(known, codings=changed))
    assert passage.stale
    (passage,) = work(replace(known, codings=(mine, theirs, coding("ben", 1, 4))))
    assert not passage.stale
    (passage,) = work(replace(known, codings=(mine,)))
    assert passage.stale


def test_nothing_stands_under_a_code_that_has_left_the_codebook() -> None:
    mine, theirs = coding("ada", 0, 5), coding("ben", 0, 5, THREAT)
    known = records(mine, theirs)
    known = settled(known, queue(known)[0], "one", version(theirs, ()), taken=("ben",))
    (passage,) = work(replace(known, codes=known.codes[:1], codings=(mine,)))
    assert (passage.stands, passage.kinds, passage.stale) == (None, ("dropped",), True)


@pytest.mark.parametrize(
    ("how", "way"), [("all", "all"), ("own", "own"), ("neither", "neither"), ("rule", "rule")]
)
def test_how_it_was_settled_is_kept(how: How, way: Way) -> None:
    known = records(coding("ada", 0, 5))
    known = settled(known, queue(known)[0], how)
    assert work(known)[0].way == way


def test_passages_are_counted_and_sifted_by_difference_and_code() -> None:
    known = records(
        coding("ada", 0, 5),
        coding("ben", 0, 5),
        coding("ada", 14, 28),
        coding("ben", 17, 28, THREAT),
        coding("ben", 40, 46, THREAT),
    )
    for case in queue(known):
        theirs = next(one for one in case.codings if one.coder == "ben")
        known = settled(known, case, "one", version(theirs, ()), taken=("ben",))
    listed = work(known)
    told = work_tally(listed)
    assert (told.coded, told.kept, told.stale) == (2, 1, 0)
    assert told.kinds == {"boundary": 1, "code": 1, "missed": 1}
    starts = {
        asked: [one.span[0] for one in sift_work(listed, kind=asked)]
        for asked in ("", "any", "none", "code", "missed", "dropped")
    }
    assert starts == {
        "": [0, 14, 40],
        "any": [14, 40],
        "none": [0],
        "code": [14],
        "missed": [40],
        "dropped": [],
    }
    assert [one.span[0] for one in sift_work(listed, code=THREAT)] == [14, 40]
    assert len(sift_work(listed, article="a")) == 3
    assert sift_work(listed, article="b") == []
