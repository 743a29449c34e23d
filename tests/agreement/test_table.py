"""The table of agreement of a project."""

import json
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest

from variorum.agreement.rows import Row
from variorum.agreement.settings import (
    UNITS,
    NegativeSetting,
    Settings,
    TooFewCoders,
    UnknownArticle,
    UnknownCode,
    UnknownCodebook,
    UnknownCoder,
    UnknownSetting,
)
from variorum.agreement.table import AgreementTable, agreement_table
from variorum.errors import VariorumError
from variorum.model.snapshot import Snapshot
from variorum.text.segments import SENTENCE_SPLITTER

Build = Callable[..., Snapshot]
TEXT = "Talks began. Calle Nueve made an offer.\n\nThe state was silent. A truce was far."
KEYS = [
    "codebook", "group", "code", "article", "coders", "unit", "measure", "value", "low", "high",
    "n_units", "n_articles", "prevalence", "undefined", "warnings",
]  # fmt: skip


def _figure(table: AgreementTable, measure: str, **where: str | None) -> Row:
    wanted = {"codebook": "neg", "group": None, "code": None, "article": None, **where}
    (row,) = [
        row
        for row in table.rows
        if row.measure == measure and all(getattr(row, key) == wanted[key] for key in wanted)
    ]
    return row


@pytest.mark.parametrize(
    ("marks", "percent", "kappa"),
    [
        ([(0, 100, 200), (1, 100, 200)], 1, 1),
        ([(0, 100, 200), (1, 150, 250)], 0.975, 0.4872),
        ([(0, 100, 200), (0, 120, 200)], 0.975, 0.0),
        ([(0, 100, 200), (0, 120, 200), (1, 100, 200)], 1, 1),
        ([(0, 100, 200), (1, 300, 400)], 0.95, -0.0256),
    ],
    ids=["the same", "overlapping", "one coder alone", "one coder twice", "apart"],
)
def test_the_five_cases_that_qualcoder_gets_wrong(
    build: Build, marks: list[tuple[int, int, int]], percent: float, kappa: float
) -> None:
    snapshot = build(["x" * 4000], [(0, coder, "neg.offer", *span) for coder, *span in marks])
    table = agreement_table(snapshot, Settings(unit="character", code="neg.offer", bootstrap=0))
    where = {"group": "neg.talks", "code": "neg.offer"}
    assert _figure(table, "percent_agreement", **where).value == pytest.approx(percent)
    assert _figure(table, "cohen_kappa", **where).value == pytest.approx(kappa, abs=0.00005)


def test_a_row_has_the_agreed_keys_and_is_plain_json(build: Build) -> None:
    table = agreement_table(build([TEXT], [(0, 0, "neg.offer", 0, 5)]), Settings())
    assert [field.name for field in fields(Row)] == KEYS
    for row in table.rows:
        assert json.loads(json.dumps(row.as_dict())) == row.as_dict()
        assert list(row.as_dict()) == KEYS


@pytest.mark.parametrize(
    ("unit", "units", "share"),
    [
        ("article", 1, 1.0),
        ("paragraph", 2, 0.5),
        ("sentence", 4, 0.5),
        ("character", len(TEXT), 3 / len(TEXT)),
    ],
)
def test_a_unit_has_a_code_if_a_coding_covers_one_of_its_characters(
    build: Build, unit: Any, units: int, share: float
) -> None:
    # The coding reaches over the end of the first sentence by one character of the second.
    end = TEXT.index(" Calle") + 2
    snapshot = build([TEXT], [(0, coder, "neg.offer", end - 3, end) for coder in (0, 1)])
    row = _figure(agreement_table(snapshot, Settings(unit=unit, bootstrap=0)), "percent_agreement")
    assert row.n_units == units
    assert row.prevalence == pytest.approx(share)
    assert row.value == 1


def test_a_coding_of_blanks_between_units_counts_nowhere(build: Build) -> None:
    blank = TEXT.index("\n\n")
    snapshot = build([TEXT], [(0, 0, "neg.offer", blank, blank + 2)])
    expected = {
        "article": 0.5,
        "paragraph": 0,
        "sentence": 0,
        "token": 0,
        "character": 1 / len(TEXT),
    }
    for unit in UNITS:
        table = agreement_table(snapshot, Settings(unit=unit, bootstrap=0))
        assert _figure(table, "percent_agreement").prevalence == pytest.approx(expected[unit])


def test_rows_by_code_name_every_declared_code_and_say_why_the_unused_have_no_value(
    build: Build,
) -> None:
    snapshot = build([TEXT], [(0, 0, "neg.offer", 0, 5), (0, 1, "neg.offer", 0, 5)])
    table = agreement_table(snapshot, Settings(by="code", bootstrap=0))
    assert [row.code for row in table.rows[::3]] == [
        "neg.offer", "neg.refusal", "neg.truce", "ext.request",
    ]  # fmt: skip
    unused = _figure(table, "cohen_kappa", group="neg.deals", code="neg.truce")
    assert (unused.value, unused.undefined, unused.prevalence) == (None, "no_variation", 0)
    percent = _figure(table, "percent_agreement", group="neg.deals", code="neg.truce")
    assert percent.value == 1
    assert "no_variation" in percent.warnings


def test_a_group_is_there_when_any_of_its_codes_is(build: Build) -> None:
    marks = [(0, 0, "neg.offer", 0, 5), (0, 1, "neg.refusal", 0, 5)]
    table = agreement_table(build([TEXT], marks), Settings(by="overview", bootstrap=0))
    assert _figure(table, "cohen_kappa", group="neg.talks").value == 1
    assert _figure(table, "cohen_kappa", group="neg.talks", code="neg.offer").value == 0
    assert _figure(table, "krippendorff_alpha").value == 1
    masi = _figure(table, "krippendorff_alpha_masi").value
    assert masi is not None
    assert masi < 1


def test_two_coders_have_cohens_kappa_and_more_have_fleiss_and_their_pairs(build: Build) -> None:
    two = agreement_table(build([TEXT], []), Settings(bootstrap=0))
    assert [row.measure for row in two.rows if row.codebook == "neg"] == [
        "percent_agreement", "cohen_kappa", "krippendorff_alpha", "krippendorff_alpha_masi",
    ]  # fmt: skip
    three = build([TEXT], [], coders=3)
    assert "fleiss_kappa" in {row.measure for row in agreement_table(three, Settings()).rows}
    pairs = agreement_table(three, Settings(by="pair", codebook="neg", bootstrap=0)).rows
    assert [row.coders for row in pairs[::4]] == [("Ada", "Ben"), ("Ada", "Cleo"), ("Ben", "Cleo")]
    assert {row.measure for row in pairs} == {row.measure for row in two.rows}


def test_rows_by_article_name_it(build: Build) -> None:
    snapshot = build([TEXT, TEXT], [(1, 0, "neg.offer", 0, 5)])
    rows = agreement_table(snapshot, Settings(by="article", codebook="neg")).rows
    assert [row.article for row in rows[::4]] == ["article-00", "article-01"]
    assert [row.value for row in rows[::4]] == [1.0, 0.5]
    assert all(row.n_articles == 1 and row.low is None for row in rows)


def test_only_articles_that_all_finished_count_and_the_rest_are_told(build: Build) -> None:
    states = {(1, 1): "in_progress", (2, 1): "skipped", (2, 0): None, (3, 0): None, (3, 1): None}
    snapshot = build([TEXT] * 4 + [""], [], states=states)
    table = agreement_table(snapshot, Settings(bootstrap=0))
    assert table.counted_articles == ("article-00",)
    assert {left.article: left.why for left in table.left_out} == {
        "article-01": "not done by Ben",
        "article-02": "skipped by Ben; not done by Ada",
        "article-03": "not done by Ada, Ben",
        "article-04": "no text",
    }


def test_codings_of_unfinished_articles_do_not_count(build: Build) -> None:
    marks = [(1, 0, "neg.offer", 0, 5)]
    unfinished = build([TEXT, TEXT], marks, states={(1, 1): "in_progress"})
    rows = agreement_table(unfinished, Settings(bootstrap=0)).rows
    assert rows == agreement_table(build([TEXT], []), Settings(bootstrap=0)).rows


def test_done_by_any_two_keeps_an_article_and_takes_the_unfinished_coder_as_missing(
    build: Build,
) -> None:
    marks = [(0, c, "neg.offer", 0, 5) for c in range(3)] + [(1, 2, "neg.offer", 0, 5)]
    snapshot = build([TEXT, TEXT], marks, coders=3, states={(1, 2): "in_progress"})
    kept = agreement_table(snapshot, Settings(done_by="any-two", bootstrap=0))
    assert len(kept.counted_articles) == 2
    assert _figure(kept, "fleiss_kappa").value == pytest.approx(1)
    assert _figure(kept, "fleiss_kappa").n_units == 4
    strict = agreement_table(snapshot, Settings(bootstrap=0))
    assert strict.counted_articles == ("article-00",)


def test_without_a_finished_article_every_row_is_undefined_and_says_so(build: Build) -> None:
    snapshot = build([TEXT, TEXT], [], states={(0, 0): None, (1, 1): "skipped"})
    for chosen in (Settings(by="overview"), Settings(by="pair")):
        table = agreement_table(snapshot, chosen)
        assert table.rows
        assert all((row.value, row.undefined) == (None, "no_units") for row in table.rows)
    assert sorted(left.why for left in table.left_out) == ["not done by Ada", "skipped by Ben"]
    assert agreement_table(snapshot, Settings(by="article")).rows == ()


def test_all_coders_are_those_who_finished_something(build: Build) -> None:
    snapshot = build([TEXT], [], coders=3, states={(0, 2): None})
    table = agreement_table(snapshot, Settings(bootstrap=0))
    assert table.rows[0].coders == ("Ada", "Ben")
    assert table.counted_articles == ("article-00",)


def test_coders_are_chosen_by_id_or_name_and_articles_by_id(build: Build) -> None:
    snapshot = build([TEXT, TEXT], [], coders=3)
    chosen = Settings(coders=("coder-2", " ada "), articles=("article-01",), bootstrap=0)
    table = agreement_table(snapshot, chosen)
    assert table.coders == ("coder-0", "coder-2")
    assert table.rows[0].coders == ("Ada", "Cleo")
    assert table.counted_articles == ("article-01",)
    assert table.left_out == ()


def test_a_codebook_is_chosen_by_its_id_or_its_shipped_name(build: Build) -> None:
    snapshot = build([TEXT], [])
    for name in ("ext", "extradition"):
        rows = agreement_table(snapshot, Settings(codebook=name, bootstrap=0)).rows
        assert {row.codebook for row in rows} == {"ext"}


@pytest.mark.parametrize(
    ("chosen", "error", "words"),
    [
        ({"coders": ("Ada", "Zoe")}, UnknownCoder, "Zoe"),
        ({"coders": ("Ada", "ADA")}, TooFewCoders, "two coders"),
        ({"code": "neg.ofer"}, UnknownCode, "neg.offer"),
        ({"code": "neg.offer", "codebook": "ext"}, UnknownCode, "ext.request"),
        ({"codebook": "hra"}, UnknownCodebook, "neg, ext"),
        ({"articles": ("nothing",)}, UnknownArticle, "nothing"),
    ],
)
def test_what_the_project_does_not_have_is_named(
    build: Build, chosen: dict[str, Any], error: type[VariorumError], words: str
) -> None:
    with pytest.raises(error, match=words):
        agreement_table(build([TEXT], []), Settings(**chosen))


@pytest.mark.parametrize(
    ("chosen", "error", "words"),
    [
        ({"unit": "word"}, UnknownSetting, "article, paragraph, sentence, token, character"),
        ({"by": "coder"}, UnknownSetting, "codebook"),
        ({"done_by": "none"}, UnknownSetting, "any-two"),
        ({"bootstrap": -1}, NegativeSetting, "bootstrap"),
    ],
)
def test_settings_that_do_not_exist_are_refused(
    chosen: dict[str, Any], error: type[VariorumError], words: str
) -> None:
    with pytest.raises(error, match=words):
        Settings(**chosen)


def test_a_repeated_coding_and_mixed_versions_are_warned_of_where_they_are(build: Build) -> None:
    marks = [(0, 0, "neg.offer", 0, 5), (0, 0, "neg.offer", 0, 5), (0, 1, "neg.truce", 0, 5)]
    plain = build([TEXT, TEXT], marks)
    last = plain.codings[-1].changed(codebook_version="2")
    snapshot = replace(plain, codings=(*plain.codings[:-1], last))
    table = agreement_table(snapshot, Settings(by="overview", bootstrap=0))
    offer = _figure(table, "cohen_kappa", group="neg.talks", code="neg.offer")
    whole = _figure(table, "cohen_kappa")
    assert {"dropped_duplicates"} == {"dropped_duplicates", "mixed_codebook_versions"} & {
        *offer.warnings
    }
    assert {"dropped_duplicates", "mixed_codebook_versions"} <= {*whole.warnings}
    by_article = agreement_table(snapshot, Settings(by="article", codebook="neg")).rows
    assert ["dropped_duplicates" in row.warnings for row in by_article[::4]] == [True, False]


@pytest.mark.parametrize("unit", UNITS)
def test_intervals_of_a_table_hold_the_value_and_are_the_same_in_any_order(
    build: Build, unit: Any
) -> None:
    marks = [
        (article, coder, "neg.offer" if article % 3 else "neg.truce", start, start + 12)
        for article in range(22)
        for coder in (0, 1)
        if (start := 5 * ((article * (coder + 1)) % 7)) or article % 5
    ]
    texts = [f"{number}. {TEXT}" for number in range(22)]
    snapshot = build(texts, marks)
    table = agreement_table(snapshot, Settings(unit=unit, bootstrap=300))
    row = _figure(table, "krippendorff_alpha_masi")
    assert row.low is not None
    assert row.value is not None
    assert row.high is not None
    assert row.low <= row.value <= row.high <= 1
    turned = replace(
        snapshot,
        articles=snapshot.articles[::-1],
        codings=snapshot.codings[::-1],
        states=snapshot.states[::-1],
        coders=snapshot.coders[::-1],
    )
    assert agreement_table(turned, Settings(unit=unit, bootstrap=300)).rows == table.rows


def test_few_articles_have_no_interval_and_say_so(build: Build) -> None:
    snapshot = build([TEXT] * 9, [(0, 0, "neg.offer", 0, 5)])
    row = _figure(agreement_table(snapshot, Settings(bootstrap=50)), "percent_agreement")
    assert (row.low, row.high) == (None, None)
    assert "too_few_documents" in row.warnings
    silent = agreement_table(snapshot, Settings(bootstrap=0))
    assert "too_few_documents" not in _figure(silent, "percent_agreement").warnings


def test_a_result_carries_what_it_takes_to_repeat_it(build: Build) -> None:
    table = agreement_table(build([TEXT], []), Settings(unit="sentence", bootstrap=10, seed=4))
    assert table.segmenter == SENTENCE_SPLITTER
    assert table.codebook_versions == {"neg": "1", "ext": "1"}
    assert table.results[0].parameters == {
        "weights": "identity",
        "q": 2,
        "unit": "sentence",
        "done_by": "all",
        "segmenter": SENTENCE_SPLITTER,
        "replicates": 10,
        "seed": 4,
    }
    assert agreement_table(build([TEXT], []), Settings(bootstrap=0)).segmenter is None
