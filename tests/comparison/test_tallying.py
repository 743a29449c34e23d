"""How much of what coders marked is the same."""

from hypothesis import given
from hypothesis import strategies as st

from variorum.comparison.disagreements import line_up
from variorum.comparison.tallying import Tally, tally
from variorum.model.coding import Coding

ADA, BEN = "ada", "ben"
CODERS = [ADA, BEN]


def coding(coder: str, start: int, end: int, code: str = "offer") -> Coding:
    return Coding(
        id=f"{coder}-{code}-{start}-{end}",
        article="article",
        coder=coder,
        code=code,
        start=start,
        end=end,
        quote="x" * (end - start),
    )


def counted(*codings: Coding) -> Tally:
    return tally(line_up(codings, [], CODERS), CODERS)


def test_equal_codings_are_matched_and_all_the_same() -> None:
    found = counted(coding(ADA, 0, 10), coding(BEN, 0, 10))
    assert found == Tally({ADA: 1, BEN: 1}, {ADA: 1, BEN: 1}, 1.0)


def test_another_code_is_counted_but_not_matched() -> None:
    found = counted(coding(ADA, 0, 10), coding(BEN, 0, 10, "denial"))
    assert found.matched == {ADA: 0, BEN: 0}
    assert found.same == 0.0


def test_the_same_share_counts_characters() -> None:
    found = counted(coding(ADA, 0, 10), coding(BEN, 5, 15))
    assert found.matched == {ADA: 1, BEN: 1}
    assert found.same == 5 / 15


def test_uncoded_text_between_two_codings_does_not_count() -> None:
    found = counted(coding(ADA, 0, 10), coding(BEN, 0, 10), coding(ADA, 90, 100))
    assert found.same == 0.5


def test_without_codings_there_is_no_share() -> None:
    assert counted() == Tally({ADA: 0, BEN: 0}, {ADA: 0, BEN: 0}, None)


SPANS = st.tuples(
    st.sampled_from(CODERS), st.integers(0, 12), st.integers(1, 8), st.sampled_from("ab")
)


@given(st.sets(SPANS, max_size=8))
def test_the_share_is_that_of_counting_character_by_character(
    made: set[tuple[str, int, int, str]],
) -> None:
    codings = [coding(who, start, start + size, code) for who, start, size, code in made]
    given_by = {
        who: [
            {one.code for one in codings if one.coder == who and one.start <= place < one.end}
            for place in range(25)
        ]
        for who in CODERS
    }
    coded = [place for place in range(25) if given_by[ADA][place] or given_by[BEN][place]]
    same = sum(given_by[ADA][place] == given_by[BEN][place] for place in coded)
    found = counted(*codings)
    assert found.same == (same / len(coded) if coded else None)
    assert found.codings == {who: sum(one.coder == who for one in codings) for who in CODERS}
