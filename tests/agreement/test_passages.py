"""From a figure to its passages."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.agreement.passages import Passage, passages
from variorum.agreement.rows import Row
from variorum.agreement.settings import UNITS, Settings
from variorum.agreement.table import agreement_table
from variorum.model.comparison import Unit
from variorum.model.snapshot import Snapshot

Build = Callable[..., Snapshot]
TEXT = "Talks began. Calle Nueve made an offer.\n\nThe state said no. A truce was far."
MARKS = [
    (0, 0, "neg.offer", 0, 12),
    (0, 1, "neg.offer", 6, 12),
    (0, 1, "neg.refusal", 45, 50),
    (1, 0, "neg.truce", 13, 20),
]


def _row(snapshot: Snapshot, chosen: Settings, measure: str = "percent_agreement") -> Row:
    rows = agreement_table(snapshot, chosen).rows
    return next(row for row in rows if (row.codebook, row.measure) == ("neg", measure))


def _short(found: list[Passage]) -> list[tuple[str, int, int, bool]]:
    return [(one.article, one.start, one.end, one.agreed) for one in found]


def test_paragraphs_that_differ_come_first(build: Build) -> None:
    snapshot, chosen = build([TEXT, TEXT], MARKS), Settings(bootstrap=0)
    found = passages(snapshot, chosen, _row(snapshot, chosen))
    assert _short(found) == [
        ("article-00", 41, len(TEXT), False),
        ("article-01", 0, 39, False),
        ("article-00", 0, 39, True),
    ]
    assert [(coder, len(some)) for coder, some in found[-1].codings] == [
        ("coder-0", 1),
        ("coder-1", 1),
    ]


def test_characters_make_runs_that_agree_or_differ(build: Build) -> None:
    snapshot, chosen = build([TEXT, TEXT], MARKS), Settings(unit="character", bootstrap=0)
    assert _short(passages(snapshot, chosen, _row(snapshot, chosen))) == [
        ("article-00", 0, 6, False),
        ("article-00", 45, 50, False),
        ("article-01", 13, 20, False),
        ("article-00", 6, 12, True),
    ]


def test_touching_codings_of_one_coder_are_one_run(build: Build) -> None:
    marks = [(0, 0, "neg.offer", 0, 5), (0, 0, "neg.truce", 5, 9), (0, 1, "neg.offer", 2, 5)]
    snapshot, chosen = build([TEXT], marks), Settings(unit="character", bootstrap=0)
    whole = passages(snapshot, chosen, _row(snapshot, chosen))
    assert _short(whole) == [
        ("article-00", 0, 2, False),
        ("article-00", 5, 9, False),
        ("article-00", 2, 5, True),
    ]
    one_code = Settings(unit="character", code="neg.offer", bootstrap=0)
    assert _short(passages(snapshot, one_code, _row(snapshot, one_code))) == [
        ("article-00", 0, 2, False),
        ("article-00", 2, 5, True),
    ]


def test_for_sets_another_code_is_no_agreement(build: Build) -> None:
    marks = [(0, 0, "neg.offer", 0, 5), (0, 1, "neg.truce", 0, 5)]
    snapshot, chosen = build([TEXT], marks), Settings(bootstrap=0)
    assert passages(snapshot, chosen, _row(snapshot, chosen))[0].agreed
    sets = _row(snapshot, chosen, "krippendorff_alpha_masi")
    assert not passages(snapshot, chosen, sets)[0].agreed


def test_a_row_of_a_pair_or_an_article_leads_to_its_own_passages(build: Build) -> None:
    marks = [*MARKS, (1, 2, "neg.offer", 0, 5)]
    snapshot, chosen = build([TEXT, TEXT], marks, coders=3), Settings(by="pair", bootstrap=0)
    pairs = [row for row in agreement_table(snapshot, chosen).rows if row.codebook == "neg"]
    last = next(row for row in pairs if row.coders == ("Ben", "Cleo"))
    assert [one.article for one in passages(snapshot, chosen, last)] == [
        "article-00",
        "article-00",
        "article-01",
    ]
    by_article = Settings(by="article", bootstrap=0)
    row = next(
        row for row in agreement_table(snapshot, by_article).rows if row.article == "article-01"
    )
    assert {one.article for one in passages(snapshot, by_article, row)} == {"article-01"}


mark = st.tuples(
    st.integers(0, 1),
    st.integers(0, 2),
    st.sampled_from(("neg.offer", "neg.truce", "ext.request")),
    st.integers(0, 60),
    st.integers(1, 17),
)


@given(st.lists(mark, max_size=12), st.sampled_from(UNITS), st.sampled_from(("all", "any-two")))
@settings(max_examples=60, deadline=None)
def test_passages_and_the_units_nobody_coded_make_the_figure(
    build: Build, drawn: list[tuple[int, int, str, int, int]], unit: Unit, done_by: Any
) -> None:
    marks = [(a, c, code, start, start + size) for a, c, code, start, size in drawn]
    states = {(1, 2): "in_progress", (0, 0): "done"}
    snapshot = build([TEXT, TEXT], marks, coders=3, states=states)
    chosen = Settings(unit=unit, by="pair", done_by=done_by, bootstrap=0)
    for row in agreement_table(snapshot, chosen).rows:
        found = passages(snapshot, chosen, row)
        if row.measure == "percent_agreement" and row.value is not None:
            sizes = [one.end - one.start if unit == "character" else 1 for one in found]
            apart = sum(size for size, one in zip(sizes, found, strict=True) if not one.agreed)
            assert row.value == pytest.approx(1 - apart / row.n_units)
