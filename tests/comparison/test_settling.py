"""What is to be settled, what a ruling does to it, and what rules decide by themselves."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.comparison.bulk_rules import Rule, RuleNeedsK, decided
from variorum.comparison.rulings import digest, links_by_coding, standing
from variorum.comparison.settled_layer import LAYER, with_layer
from variorum.comparison.settling import (
    Case,
    cases,
    precedent,
    settled_articles,
    sift,
    tally,
    with_rulings,
)
from variorum.model.article import Article
from variorum.model.codebook import Code, Codebook, Group
from variorum.model.coder import Coder
from variorum.model.coding import AttributeValue, Coding, Link
from variorum.model.ruling import Ruling, SettledCoding
from variorum.model.snapshot import Snapshot

TEXT = "Talks resumed in the capital and ended at noon without any word."
CODERS = ("ada", "ben", "cy")
CODES = ("b.g.offer", "b.g.threat")


def coding(
    coder: str, start: int, end: int, code: str = CODES[0], **attributes: AttributeValue
) -> Coding:
    return Coding(
        id=f"{coder} {code} {start} {end}",
        article="a",
        coder=coder,
        code=code,
        start=start,
        end=end,
        quote=TEXT[start:end],
        attributes=attributes,
    )


def link(one: Coding, entity: str) -> Link:
    return Link(id=f"{one.id} {entity}", coding=one.id, role="source", entity=entity)


def records(
    *codings: Coding, links: tuple[Link, ...] = (), rulings: tuple[Ruling, ...] = ()
) -> Snapshot:
    return Snapshot(
        coders=tuple(Coder(id=one, name=one) for one in CODERS),
        codebooks=(Codebook(id="b", title="Book", version="1"),),
        groups=(Group(id="b.g", codebook="b", label="Group", hue="blue"),),
        codes=tuple(Code(id=one, codebook="b", group="b.g", label=one) for one in CODES),
        articles=(Article(id="a", title="A", text_hash="h", length=len(TEXT), words=11),),
        texts={"h": TEXT},
        codings=codings,
        links=links,
        rulings=rulings,
    )


def found(given: Snapshot, coders: tuple[str, ...] = ("ada", "ben")) -> list[Case]:
    return cases(given, {"a": coders})


def ruling(case: Case, *stands: SettledCoding, number: int = 1, rule: str = "") -> Ruling:
    return Ruling(
        id=f"r{number}",
        article="a",
        coder="ada",
        how="own" if stands else "neither",
        start=case.span[0],
        end=case.span[1],
        settles=dict(case.said),
        coders=case.coders,
        kinds=case.kinds,
        codes=case.codes,
        codings=stands,
        rule=rule,
        created_at=f"2026-11-26T07:00:{number:02}.000Z",
    )


def test_a_ruling_settles_its_case_and_no_other() -> None:
    before = records(coding("ada", 0, 5), coding("ada", 10, 20), coding("ben", 12, 20))
    first, second = found(before)
    assert (first.status, second.status) == ("unsettled", "unsettled")
    after = found(replace(before, rulings=(ruling(first),)))
    assert [one.status for one in after] == ["settled", "unsettled"]
    assert after[0].ruling is not None


def test_a_change_of_span_code_answer_or_link_makes_the_ruling_stale() -> None:
    one, other = coding("ada", 0, 5, tone="calm"), coding("ben", 0, 8)
    made = ruling(found(records(one, other))[0])
    for changed, links in (
        (replace(one, end=6), ()),
        (replace(one, code=CODES[1]), ()),
        (replace(one, attributes={}), ()),
        (one, (link(one, "e"),)),
    ):
        (case,) = found(records(changed, other, links=links, rulings=(made,)))
        assert case.status == "stale"
    noted = replace(one, note="Why?", confidence="low")
    assert found(records(noted, other, rulings=(made,)))[0].status == "settled"


def test_a_coding_that_comes_or_goes_makes_the_ruling_stale() -> None:
    one, other = coding("ada", 0, 5), coding("ben", 0, 8)
    made = ruling(found(records(one, other))[0])
    (gone,) = found(records(one, rulings=(made,)))
    assert gone.status == "stale"
    alone = ruling(found(records(one))[0])
    (come,) = found(records(one, other, rulings=(alone,)))
    assert come.status == "stale"


def test_a_ruling_whose_codings_are_all_gone_is_listed_and_stale() -> None:
    made = ruling(found(records(coding("ada", 0, 5)))[0])
    (case,) = found(records(rulings=(made,)))
    assert (case.lineup, case.status, case.span) == (None, "stale", (0, 5))
    assert settled_articles([case]) == set()


def test_a_ruling_between_more_coders_holds_when_fewer_are_compared() -> None:
    own = [coding(coder, 0, end) for coder, end in zip(CODERS, (5, 6, 7), strict=True)]
    made = ruling(found(records(*own), CODERS)[0])
    (case,) = found(records(*own, rulings=(made,)))
    assert case.status == "settled"
    two = ruling(found(records(*own))[0])
    (wider,) = cases(records(*own, rulings=(two,)), {"a": CODERS})
    assert wider.status == "stale"


def test_a_settled_code_that_is_gone_makes_the_ruling_stale() -> None:
    (case,) = found(records(coding("ada", 0, 5)))
    made = ruling(case, SettledCoding(code="b.g.lost", start=0, end=5, quote="Talks"))
    assert with_rulings("a", [case], [made], CODES)[0].status == "stale"


def test_of_two_rulings_on_one_passage_the_newer_stands() -> None:
    (case,) = found(records(coding("ada", 0, 5), coding("ben", 0, 8)))
    older, newer = ruling(case), ruling(case, number=2)
    assert standing([newer, older]) == standing([older, newer]) == [newer]
    assert with_rulings("a", [case], [older, newer], CODES) == [
        replace(case, ruling=newer, status="settled")
    ]


def test_disagreements_and_agreements_are_counted_apart() -> None:
    given = records(
        coding("ada", 0, 5), coding("ben", 0, 5), coding("ada", 10, 20), coding("ben", 30, 40)
    )
    agreed, missed, *_ = found(given)
    counted = tally(found(replace(given, rulings=(ruling(missed),))))
    assert (counted.disagreements, counted.settled) == (2, 1)
    assert (counted.agreements, counted.taken_over) == (1, 0)
    assert agreed.agreed


def test_an_article_is_settled_when_nothing_is_left() -> None:
    given = records(coding("ada", 0, 5), coding("ben", 0, 5), coding("ada", 10, 20))
    first, second = found(given)
    half = found(replace(given, rulings=(ruling(first),)))
    assert settled_articles(half) == set()
    whole = found(replace(given, rulings=(ruling(first), ruling(second, number=2))))
    assert settled_articles(whole) == {"a"}


def test_the_queue_is_sifted_by_kind_code_and_status() -> None:
    given = records(
        coding("ada", 0, 5),
        coding("ben", 0, 5),
        coding("ada", 10, 20, CODES[1]),
        coding("ada", 30, 40),
        coding("ben", 30, 44),
    )
    listed = found(given)
    listed = found(replace(given, rulings=(ruling(listed[1]),)))
    assert [one.span for one in sift(listed, kind="any")] == [(10, 20), (30, 44)]
    assert [one.span for one in sift(listed, kind="none")] == [(0, 5)]
    assert [one.span for one in sift(listed, kind="boundary")] == [(30, 44)]
    assert [one.span for one in sift(listed, code=CODES[1])] == [(10, 20)]
    assert [one.span for one in sift(listed, status="open")] == [(0, 5), (30, 44)]
    assert sift(listed, article="other") == []


def test_the_newest_ruling_between_the_same_codes_is_the_precedent() -> None:
    given = records(
        coding("ada", 0, 5),
        coding("ben", 0, 5, CODES[1]),
        coding("ada", 10, 20, CODES[1]),
        coding("ben", 10, 20),
        coding("ada", 30, 40, CODES[1]),
        coding("ben", 30, 40),
        coding("ada", 50, 60),
    )
    first, second, third, alone = found(given)
    rulings = [ruling(first), ruling(second, number=2)]
    assert precedent(third, rulings) == rulings[1]
    assert precedent(second, rulings) == rulings[0]
    assert precedent(alone, rulings) is None
    assert precedent(third, [replace(one, rule="union") for one in rulings]) is None


def decide(
    rule: Rule, *own: Coding, links: tuple[Link, ...] = (), coders: tuple[str, ...] = ("ada", "ben")
) -> tuple[tuple[int, int], tuple[str, ...]] | None:
    (case,) = found(records(*own, links=links), coders)
    by_coding: Mapping[str, list[Link]] = links_by_coding(links)
    settled = decided(rule, case, by_coding, TEXT)
    if settled is None:
        return None
    assert settled[0].quote == TEXT[settled[0].start : settled[0].end]
    return (settled[0].start, settled[0].end), settled[1]


def test_exact_takes_over_what_is_alike_in_everything() -> None:
    one, other = coding("ada", 0, 5), coding("ben", 0, 5)
    assert decide(Rule("exact"), one, other) == ((0, 5), ("ada", "ben"))
    assert decide(Rule("exact"), one, coding("ben", 0, 6)) is None
    assert decide(Rule("exact"), one, other, links=(link(one, "e"),)) is None
    assert decide(Rule("exact"), one) is None


def test_overlap_takes_the_longer_the_shorter_or_all_of_it() -> None:
    one, other = coding("ada", 0, 8), coding("ben", 5, 20)
    assert decide(Rule("longer"), one, other) == ((5, 20), ("ben",))
    assert decide(Rule("shorter"), one, other) == ((0, 8), ("ada",))
    assert decide(Rule("union"), one, other) == ((0, 20), ())
    assert decide(Rule("union"), one, coding("ben", 0, 4)) == ((0, 8), ("ada",))


def test_overlap_is_silent_where_codes_or_answers_differ() -> None:
    for other in (coding("ben", 0, 9, CODES[1]), coding("ben", 0, 9, tone="calm")):
        for name in ("longer", "shorter", "union"):
            assert decide(Rule(name), coding("ada", 0, 8), other) is None


def test_k_of_n_takes_what_k_coders_made_alike() -> None:
    own = coding("ada", 0, 5), coding("ben", 0, 5), coding("cy", 0, 9)
    assert decide(Rule("k-of-n", 2), *own, coders=CODERS) == ((0, 5), ("ada", "ben"))
    assert decide(Rule("k-of-n", 3), *own, coders=CODERS) is None
    assert decide(Rule("k-of-n", 2), *own[:2], coders=CODERS) == ((0, 5), ("ada", "ben"))
    with pytest.raises(RuleNeedsK):
        Rule("k-of-n", 1)


def test_the_layer_is_a_coder_who_finished_what_is_settled() -> None:
    given = records(coding("ada", 0, 5), coding("ben", 0, 9))
    (case,) = found(given)
    stands = SettledCoding(code=CODES[0], start=0, end=9, quote=TEXT[:9])
    layered = with_layer(replace(given, rulings=(ruling(case, stands),)), {"a"})
    assert [(one.start, one.end) for one in layered.codings if one.coder == LAYER.id] == [(0, 9)]
    assert layered.codings[:2] == given.codings
    assert [state.coder for state in layered.states] == [LAYER.id]
    assert with_layer(replace(given, rulings=(ruling(case, stands),)), ()).codings == given.codings


spans = st.tuples(st.integers(0, 30), st.integers(1, 20)).map(lambda one: (one[0], sum(one)))
codings = st.lists(
    st.builds(
        lambda coder, span, code: coding(coder, span[0], span[1], code),
        st.sampled_from(CODERS),
        spans,
        st.sampled_from(CODES),
    ),
    max_size=10,
    unique_by=lambda one: one.id,
)


@given(codings, st.randoms())
def test_settling_every_case_leaves_nothing_in_any_order(own: list[Coding], random: object) -> None:
    assert hasattr(random, "shuffle")
    plain = cases(records(*own), {"a": CODERS})
    rulings = [ruling(case, number=number) for number, case in enumerate(plain, 1)]
    random.shuffle(rulings)
    after = cases(records(*own, rulings=tuple(rulings)), {"a": CODERS})
    assert [one.status for one in after] == ["settled"] * len(plain)
    assert with_rulings("a", after, [], CODES) == plain


@given(codings)
def test_what_exact_decides_every_other_rule_decides_alike(own: list[Coding]) -> None:
    for case in cases(records(*own), {"a": CODERS}):
        exact = decided(Rule("exact"), case, {}, TEXT)
        if exact is None:
            continue
        for rule in (Rule("longer"), Rule("shorter"), Rule("union"), Rule("k-of-n", 3)):
            assert decided(rule, case, {}, TEXT) == exact


@given(codings)
def test_a_digest_tells_apart_what_line_up_calls_different(own: list[Coding]) -> None:
    for case in cases(records(*own), {"a": CODERS}):
        alike = len({digest(one, ()) for one in case.codings}) == 1
        assert case.agreed is (alike and len(case.codings) == len(CODERS))
