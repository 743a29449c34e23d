"""Coders side by side: which codings belong together, and how they differ."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.comparison.disagreements import ALIKE, KINDS, Lineup, line_up
from variorum.model.coding import AttributeValue, Coding, Link


def _coding(
    coder: str,
    start: int,
    end: int,
    code: str = "offer",
    **attributes: AttributeValue,
) -> Coding:
    return Coding(
        id=f"{coder}-{code}-{start}-{end}-{attributes}",
        article="article",
        coder=coder,
        code=code,
        start=start,
        end=end,
        quote="x" * (end - start),
        attributes=attributes,
    )


def _link(coding: Coding, role: str, entity: str, **attributes: AttributeValue) -> Link:
    return Link(
        id=f"{coding.id}-{role}-{entity}",
        coding=coding.id,
        role=role,
        entity=entity,
        attributes=attributes,
    )


def _kinds(codings: list[Coding], links: list[Link] | None = None) -> list[tuple[str, ...]]:
    coders = sorted({coding.coder for coding in codings} | {"ada", "ben"})
    return [one.kinds for one in line_up(codings, links or [], coders)]


def test_the_same_coding_of_both_is_no_difference() -> None:
    assert _kinds([_coding("ada", 0, 5), _coding("ben", 0, 5)]) == [()]


def test_a_passage_that_one_did_not_mark_is_missed() -> None:
    (lineup,) = line_up([_coding("ada", 3, 5)], [], ["ada", "ben"])
    assert lineup.kinds == ("missed",)
    assert list(lineup.codings) == ["ada"]
    assert (lineup.start, lineup.end) == (3, 5)


def test_other_edges_are_a_difference_of_boundary() -> None:
    assert _kinds([_coding("ada", 0, 5), _coding("ben", 2, 9)]) == [("boundary",)]


def test_another_code_on_the_same_words_is_a_difference_of_code() -> None:
    assert _kinds([_coding("ada", 0, 5), _coding("ben", 0, 5, "truce")]) == [("code",)]
    assert _kinds([_coding("ada", 0, 5), _coding("ben", 1, 5, "truce")]) == [("boundary", "code")]


def test_codings_that_share_no_character_are_not_matched() -> None:
    assert _kinds([_coding("ada", 0, 5), _coding("ben", 5, 9)]) == [("missed",), ("missed",)]


def test_attributes_differ_by_value_and_not_by_the_order_of_choices() -> None:
    one = _coding("ada", 0, 5, status="denied", means=["a", "b"])
    assert _kinds([one, _coding("ben", 0, 5, status="denied", means=["b", "a"])]) == [()]
    assert _kinds([one, _coding("ben", 0, 5, status="reported", means=["a", "b"])]) == [
        ("attribute",)
    ]
    assert _kinds([one, _coding("ben", 0, 5, status="denied")]) == [("attribute",)]


def test_attributes_of_different_codes_are_not_compared() -> None:
    codings = [_coding("ada", 0, 5, status="denied"), _coding("ben", 0, 5, "truce")]
    assert _kinds(codings) == [("code",)]


def test_another_entity_and_another_role_are_told_apart() -> None:
    one, other = _coding("ada", 0, 5), _coding("ben", 0, 5)
    mine = [_link(one, "speaker", "gang")]
    assert _kinds([one, other], [*mine, _link(other, "speaker", "gang")]) == [()]
    assert _kinds([one, other], [*mine, _link(other, "speaker", "state")]) == [("entity",)]
    assert _kinds([one, other], [*mine, _link(other, "target", "gang")]) == [("role",)]
    both = [*mine, _link(other, "target", "gang"), _link(other, "speaker", "state")]
    assert _kinds([one, other], both) == [("entity", "role")]
    involved = _link(other, "speaker", "gang", involvement="alleged")
    assert _kinds([one, other], [*mine, involved]) == [("role",)]


def test_the_same_code_is_matched_before_a_better_overlap() -> None:
    mine = [_coding("ada", 0, 10)]
    theirs = [_coding("ben", 0, 10, "truce"), _coding("ben", 8, 20)]
    alone, together = line_up([*mine, *theirs], [], ["ada", "ben"])
    assert (alone.kinds, set(alone.codings)) == (("missed",), {"ben"})
    assert (together.kinds, set(together.codings)) == (("boundary",), {"ada", "ben"})


def test_who_has_a_partner_of_the_same_code_takes_none_from_others() -> None:
    mine = [_coding("ada", 0, 10), _coding("ada", 12, 20, "truce")]
    theirs = [_coding("ben", 9, 20), _coding("ben", 0, 13, "refusal")]
    found = line_up([*mine, *theirs], [], ["ada", "ben"])
    assert [one.kinds for one in found] == [("boundary",), ("boundary", "code")]


def test_links_of_each_code_are_compared_apart() -> None:
    four = [
        _coding(who, 0, 5, code) for who, code in zip("abcd", ("o", "o", "t", "t"), strict=True)
    ]
    alike = [_link(one, "speaker", "gang") for one in four]
    assert line_up(four, alike, "abcd")[0].kinds == ("code",)
    for changed in (0, 2):
        other = [*alike]
        other[changed] = _link(four[changed], "target", "gang")
        assert line_up(four, other, "abcd")[0].kinds == ("code", "role")
        other[changed] = _link(four[changed], "speaker", "state")
        assert line_up(four, other, "abcd")[0].kinds == ("code", "entity")


def test_as_many_as_possible_are_matched() -> None:
    # Taking the best pair first (0–10 with 1–12) would leave 0–5 and 10–20 alone.
    codings = [
        _coding("ada", 0, 10),
        _coding("ada", 10, 20),
        _coding("ben", 1, 12),
        _coding("ben", 0, 5),
    ]
    assert _kinds(codings) == [("boundary",), ("boundary",)]


def test_two_codings_of_the_same_words_find_the_one_with_their_attributes() -> None:
    codings = [
        _coding("ada", 0, 5, status="denied"),
        _coding("ada", 0, 5, status="reported"),
        _coding("ben", 0, 5, status="reported"),
        _coding("ben", 0, 5, status="denied"),
    ]
    assert _kinds(codings) == [(), ()]


def test_of_two_on_the_same_words_the_one_with_the_same_attributes_is_taken() -> None:
    codings = [
        _coding("ada", 0, 5, status="reported"),
        _coding("ben", 0, 5, status="denied"),
        _coding("ben", 0, 5, status="reported"),
    ]
    assert sorted(_kinds(codings)) == [(), ("missed",)]


def test_three_coders_stand_side_by_side() -> None:
    codings = [_coding("ada", 0, 10), _coding("ben", 0, 10), _coding("cleo", 2, 10, "truce")]
    (lineup,) = line_up(codings, [], ["ada", "ben", "cleo"])
    assert lineup.kinds == ("boundary", "code")
    (missing,) = line_up(codings[:2], [], ["ada", "ben", "cleo"])
    assert missing.kinds == ("missed",)


def test_codings_of_others_do_not_count() -> None:
    codings = [_coding("ada", 0, 10), _coding("ben", 0, 10), _coding("cleo", 2, 10)]
    (lineup,) = line_up(codings, [], ["ada", "ben"])
    assert lineup.kinds == ()


drawn = st.lists(
    st.tuples(
        st.sampled_from(("ada", "ben", "cleo")),
        st.sampled_from(("offer", "truce", "refusal")),
        st.integers(0, 30),
        st.integers(1, 9),
    ),
    max_size=16,
    unique=True,
)


def _drawn(rows: list[tuple[str, str, int, int]]) -> list[Coding]:
    return [_coding(coder, start, start + size, code) for coder, code, start, size in rows]


def _plain(lineups: list[Lineup]) -> list[tuple[tuple[str, ...], list[str]]]:
    return [(one.kinds, [coding.id for coding in one.codings.values()]) for one in lineups]


@given(drawn, st.randoms(use_true_random=False))
@settings(max_examples=100, deadline=None)
def test_every_coding_stands_in_one_lineup_whatever_the_order(
    rows: list[tuple[str, str, int, int]], chance: random.Random
) -> None:
    codings = _drawn(rows)
    coders = ["ada", "ben", "cleo"]
    found = line_up(codings, [], coders)
    ids = [coding.id for one in found for coding in one.codings.values()]
    assert sorted(ids) == sorted(coding.id for coding in codings)
    assert all(set(one.kinds) <= set(KINDS) for one in found)
    shuffled = chance.sample(codings, len(codings))
    assert _plain(line_up(shuffled, [], coders[::-1])) == _plain(found)


Pair = tuple[Coding, Coding]


def _share(one: Coding, other: Coding) -> float:
    """Return the shared characters by all that the two reach over."""
    mine, theirs = set(range(one.start, one.end)), set(range(other.start, other.end))
    return len(mine & theirs) / (max(mine | theirs) - min(mine | theirs) + 1)


def _worth(pairs: list[Pair]) -> tuple[int, float]:
    """Return how many pairs there are and how much they share; equal answers tip the scales."""
    shares = [_share(*pair) + ALIKE * (pair[0].attributes == pair[1].attributes) for pair in pairs]
    return len(pairs), sum(shares)


def _best(pairs: list[Pair]) -> tuple[int, float]:
    """Return the most that ``pairs`` give if each coding is in one at most, trying everything."""
    if not pairs:
        return 0, 0.0
    (one, other), *rest = pairs
    apart = [pair for pair in rest if pair[0] != one and pair[1] != other]
    count, shared = _best(apart)
    own = _worth([(one, other)])[1]
    return max((count + 1, shared + own), _best(rest))


def _sides(row: tuple[str, int, int, str], coder: str) -> Coding:
    code, start, size, status = row
    return _coding(coder, start, start + size, code, status=status)


some = st.lists(
    st.tuples(
        st.sampled_from(("offer", "truce")),
        st.integers(0, 20),
        st.integers(1, 9),
        st.sampled_from(("denied", "reported")),
    ),
    max_size=5,
    unique=True,
)


@given(some, some)
@settings(max_examples=200, deadline=None)
def test_two_coders_are_matched_as_often_and_as_closely_as_can_be(
    mine: list[tuple[str, int, int, str]], theirs: list[tuple[str, int, int, str]]
) -> None:
    ada, ben = [_sides(row, "ada") for row in mine], [_sides(row, "ben") for row in theirs]
    found = [tuple(one.codings.values()) for one in line_up([*ada, *ben], [], ["ada", "ben"])]
    pairs = [(one[0], one[1]) for one in found if len(one) == 2]
    meeting = [(one, other) for one in ada for other in ben if _share(one, other) > 0]
    same = [pair for pair in pairs if pair[0].code == pair[1].code]
    wanted = _best([pair for pair in meeting if pair[0].code == pair[1].code])
    assert _worth(same) == pytest.approx(wanted, rel=0, abs=ALIKE / 100)
    # What has no partner of its code is matched with what is left, whatever its code.
    other = [pair for pair in pairs if pair not in same]
    used = {coding.id for pair in same for coding in pair}
    left = [pair for pair in meeting if not used & {coding.id for coding in pair}]
    assert _worth(other) == pytest.approx(_best(left), rel=0, abs=ALIKE / 100)


def test_the_closest_pairs_decide_who_comes_together() -> None:
    codings = [_coding("ada", 0, 10), _coding("ben", 2, 14)]
    codings += [_coding("cleo", 0, 9), _coding("cleo", 7, 14)]
    found = line_up(codings, [], ["ada", "ben", "cleo"])
    starts = [{coder: one.start for coder, one in side.codings.items()} for side in found]
    assert starts == [{"ada": 0, "cleo": 0}, {"ben": 2, "cleo": 7}]


@given(drawn)
@settings(max_examples=60, deadline=None)
def test_coders_who_marked_the_same_do_not_differ(rows: list[tuple[str, str, int, int]]) -> None:
    spans = {(code, start, size) for _, code, start, size in rows}
    codings = _drawn([(coder, *span) for coder in ("ada", "ben") for span in sorted(spans)])
    assert all(one.kinds == () for one in line_up(codings, [], ["ada", "ben"]))


def test_passages_far_apart_are_lined_up_as_each_alone() -> None:
    here = [_coding("ada", 0, 9), _coding("ben", 4, 12), _coding("ben", 12, 15)]
    there = [_coding("ada", 100, 109), _coding("ben", 104, 112)]
    together = line_up([*there, *here], [], ["ada", "ben"])
    assert together == line_up(here, [], ["ada", "ben"]) + line_up(there, [], ["ada", "ben"])
    assert [one.kinds for one in together] == [("boundary",), ("missed",), ("boundary",)]
