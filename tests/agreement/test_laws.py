"""Laws that agreement keeps for any project, and naive formulas on raw units to compare with."""

import random
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from itertools import combinations, permutations
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.agreement.kept_tables import KeptTables
from variorum.agreement.rows import Row
from variorum.agreement.selection import select
from variorum.agreement.settings import BY, UNITS, By, Settings
from variorum.agreement.table import agreement_table
from variorum.model.article import Article, ArticleState, state_id
from variorum.model.comparison import Unit
from variorum.model.snapshot import Snapshot
from variorum.text.hashing import hash_text
from variorum.text.segments import paragraphs, sentences, token_bounds

Build = Callable[..., Snapshot]
Values = Sequence[Hashable | None]
TEXTS = (
    "Ada spoke. Ben listened.\n\nCalle Nueve asked for a truce. It failed.",
    "One line only",
    "\n\n  \nFirst there were talks. Then none.\nLater more.\n",
    "A. B? C!\nD.",
)
CODES = ("neg.offer", "neg.refusal", "neg.truce", "ext.request")
IN_BOOK = {"neg": CODES[:3], "ext": CODES[3:]}


@st.composite
def projects(draw: st.DrawFn) -> dict[str, Any]:
    """Draw what ``build`` takes: texts, marks, coders, states."""
    texts = draw(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=4))
    coders = draw(st.integers(2, 4))
    marks = []
    for _ in range(draw(st.integers(0, 14))):
        article = draw(st.integers(0, len(texts) - 1))
        start = draw(st.integers(0, len(texts[article]) - 1))
        end = draw(st.integers(start + 1, min(len(texts[article]), start + 25)))
        coder, code = draw(st.integers(0, coders - 1)), draw(st.sampled_from(CODES))
        marks.append((article, coder, code, start, end))
    state = st.sampled_from(("done", "done", "done", "in_progress", "skipped", None))
    states = {(a, c): draw(state) for a in range(len(texts)) for c in range(coders)}
    return {"texts": texts, "marks": marks, "coders": coders, "states": states}


def _bounds(snapshot: Snapshot, article: Article, unit: Unit) -> list[tuple[int, int]]:
    text = snapshot.text_of(article)
    if unit == "article":
        return [(0, len(text))]
    if unit == "character":
        return [(at, at + 1) for at in range(len(text))]
    if unit == "token":
        return token_bounds(text)
    found = {"paragraph": paragraphs, "sentence": sentences}[unit](text)
    return [(span.start, span.end) for span in found]


def _raw(snapshot: Snapshot, chosen: Settings, codes: Sequence[str]) -> list[Values]:
    """Return the set of ``codes`` that each compared coder gave each unit, None where missing."""
    selection = select(snapshot, chosen)
    done = {(one.article, one.coder) for one in snapshot.states if one.state == "done"}
    items: list[Values] = []
    for article in selection.articles:
        for start, end in _bounds(snapshot, article, chosen.unit):
            items.append(
                [
                    frozenset(
                        coding.code
                        for coding in snapshot.codings
                        if (coding.article, coding.coder) == (article.id, coder.id)
                        and coding.code in codes
                        and coding.start < end
                        and start < coding.end
                    )
                    if (article.id, coder.id) in done
                    else None
                    for coder in selection.coders
                ]
            )
    return items


def _present(row: Values) -> list[Hashable]:
    return [value for value in row if value is not None]


def _percent(rows: list[Values]) -> float | None:
    shares = []
    for row in rows:
        pairs = list(combinations(_present(row), 2))
        if pairs:
            shares.append(sum(a == b for a, b in pairs) / len(pairs))
    return sum(shares) / len(shares) if shares else None


def _chance_corrected(observed: float | None, expected: float) -> float | None:
    if observed is None or expected > 1 - 1e-12:
        return None
    return (observed - expected) / (1 - expected)


def _cohen(rows: list[Values]) -> float | None:
    both = [row for row in rows if len(_present(row)) == 2]
    if not both:
        return None
    first, second = Counter(row[0] for row in both), Counter(row[1] for row in both)
    expected = sum(first[value] * second[value] for value in first) / len(both) ** 2
    return _chance_corrected(_percent(both), expected)


def _fleiss(rows: list[Values]) -> float | None:
    valued = [_present(row) for row in rows if _present(row)]
    categories = {value for row in valued for value in row}
    shares = [sum(row.count(k) / len(row) for row in valued) / len(valued) for k in categories]
    return _chance_corrected(_percent(rows), sum(share**2 for share in shares))


def _alpha(rows: list[Values], distance: Callable[[Any, Any], float]) -> float | None:
    valued = [_present(row) for row in rows if len(_present(row)) > 1]
    pool = [value for row in valued for value in row]
    if len(pool) < 2:
        return None
    observed = sum(
        distance(a, b) / (len(row) - 1) for row in valued for a, b in permutations(row, 2)
    ) / len(pool)
    counts = Counter(pool)
    expected = sum(counts[a] * counts[b] * distance(a, b) for a in counts for b in counts) / (
        len(pool) * (len(pool) - 1)
    )
    return 1 - observed / expected if expected else None


def _nominal(left: Hashable, right: Hashable) -> float:
    return float(left != right)


def _masi(left: frozenset[str], right: frozenset[str]) -> float:
    if left == right:
        return 0.0
    shared = len(left & right)
    kind = 2 / 3 if left <= right or right <= left else 1 / 3
    return 1 - shared / len(left | right) * (kind if shared else 0)


def _expected(row: Row, items: list[Values]) -> float | None:
    binary: list[Values] = [[None if v is None else bool(v) for v in item] for item in items]
    return {
        "percent_agreement": lambda: _percent(binary),
        "cohen_kappa": lambda: _cohen(binary),
        "fleiss_kappa": lambda: _fleiss(binary),
        "krippendorff_alpha": lambda: _alpha(binary, _nominal),
        "krippendorff_alpha_masi": lambda: _alpha(items, _masi),
    }[row.measure]()


def _codes_of(row: Row) -> tuple[str, ...]:
    if row.code:
        return (row.code,)
    if row.group:
        return {"neg.talks": CODES[:2], "neg.deals": CODES[2:3], "ext.steps": CODES[3:]}[row.group]
    return IN_BOOK[cast("str", row.codebook)]


@given(projects(), st.sampled_from(UNITS), st.sampled_from(("all", "any-two")))
@settings(max_examples=100, deadline=None)
def test_each_row_is_what_the_formula_gives_on_the_raw_units(
    build: Build, project: dict[str, Any], unit: Unit, done_by: Any
) -> None:
    snapshot = build(**project)
    everyone = tuple(coder.id for coder in snapshot.coders)
    chosen = Settings(coders=everyone, unit=unit, by="overview", done_by=done_by, bootstrap=0)
    for row in agreement_table(snapshot, chosen).rows:
        items = _raw(snapshot, chosen, _codes_of(row))
        assert row.value == pytest.approx(_expected(row, items), abs=1e-12), row
        assert (row.value is None) == (row.undefined is not None)
        assert row.n_units == sum(len(_present(item)) > 1 for item in items)


@given(projects(), st.sampled_from(UNITS))
@settings(max_examples=40, deadline=None)
def test_a_row_of_a_pair_or_an_article_is_the_table_of_these_alone(
    build: Build, project: dict[str, Any], unit: Unit
) -> None:
    snapshot = build(**project)
    everyone = tuple(coder.id for coder in snapshot.coders)
    chosen = Settings(coders=everyone, unit=unit, by="pair", done_by="any-two", bootstrap=0)
    for row in agreement_table(snapshot, chosen).rows:
        alone = replace(chosen, coders=row.coders, by="codebook")
        assert _like(row, agreement_table(snapshot, alone).rows)
    for row in agreement_table(snapshot, replace(chosen, by="article")).rows:
        assert row.article is not None
        alone = replace(chosen, articles=(row.article,), by="codebook")
        assert _like(replace(row, article=None), agreement_table(snapshot, alone).rows)


@given(projects(), st.sampled_from(UNITS), st.sampled_from(BY), st.sampled_from((0, 40)))
@settings(max_examples=40, deadline=None)
def test_a_kept_table_narrowed_is_the_one_that_would_be_computed(
    build: Build, project: dict[str, Any], unit: Unit, by: By, draws: int
) -> None:
    snapshot = build(**project)
    everyone = tuple(coder.id for coder in snapshot.coders)
    whole = Settings(coders=everyone, unit=unit, by=by, done_by="any-two", bootstrap=draws)
    tables = KeptTables(snapshot)
    assert tables.known(whole) is None
    assert tables.table(whole) == agreement_table(snapshot, whole)
    narrow = [replace(whole, codebook=book) for book in IN_BOOK]
    if by == "overview":
        narrow.append(replace(whole, codebook="neg", code=CODES[1]))
    for asked in narrow:
        known, computed = tables.known(asked), agreement_table(snapshot, asked)
        assert (known is None) == (computed.rows == ())
        assert known is None or known == computed
    assert tables.known(replace(whole, articles=(snapshot.articles[0].id,))) is None


def _like(row: Row, rows: Sequence[Row]) -> bool:
    """Tell whether ``rows`` holds ``row``, but for how its value was rounded."""
    for other in rows:
        if (other.codebook, other.measure) == (row.codebook, row.measure):
            near = pytest.approx(row.value, abs=1e-12)
            same = replace(other, value=row.value, undefined=row.undefined) == row
            return same and other.value == near and _why(other) == _why(row)
    return False


def _why(row: Row) -> str | None:
    """Return why there is no value; a pair without a common article alone has no units at all."""
    return "no_pairable_values" if row.undefined == "no_units" else row.undefined


@given(projects(), st.sampled_from(UNITS), st.sampled_from(BY), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_the_order_of_records_changes_nothing(
    build: Build, project: dict[str, Any], unit: Unit, by: By, chance: random.Random
) -> None:
    snapshot = build(**project)
    parts: dict[str, Any] = {
        part: tuple(chance.sample(getattr(snapshot, part), len(getattr(snapshot, part))))
        for part in ("coders", "codes", "groups", "codebooks", "articles", "codings", "states")
    }
    shuffled = replace(snapshot, **parts)
    names = tuple(coder.name for coder in snapshot.coders)
    chosen = Settings(coders=names, unit=unit, by=by, bootstrap=20)
    assert agreement_table(snapshot, chosen).rows == (
        agreement_table(shuffled, replace(chosen, coders=names[::-1])).rows
    )


@given(projects(), st.sampled_from(UNITS), st.permutations(range(4)))
@settings(max_examples=40, deadline=None)
def test_other_names_and_ids_of_coders_change_no_figure(
    build: Build, project: dict[str, Any], unit: Unit, order: list[int]
) -> None:
    # Coder ``c`` becomes the coder with the id and name that ``order[c]`` had.
    other = {
        **project,
        "coders": 4,
        "marks": [(a, order[c], *rest) for a, c, *rest in project["marks"]],
        "states": dict.fromkeys(((a, c) for a in range(4) for c in range(4)), None)
        | {(a, order[c]): state for (a, c), state in project["states"].items()},
    }
    ids = [f"coder-{c}" for c in range(project["coders"])]
    renamed = [f"coder-{order[c]}" for c in range(project["coders"])]
    first = Settings(coders=tuple(ids), unit=unit, by="overview", bootstrap=0)
    left = agreement_table(build(**project), first).rows
    right = agreement_table(build(**other), replace(first, coders=tuple(renamed))).rows
    for one, two in zip(left, right, strict=True):
        assert one.value == pytest.approx(two.value, abs=1e-12)
        assert replace(one, value=None, coders=(), prevalence=None) == (
            replace(two, value=None, coders=(), prevalence=None)
        )


@given(projects(), st.sampled_from(UNITS))
@settings(max_examples=40, deadline=None)
def test_coders_who_marked_the_same_agree_fully_or_the_value_is_undefined(
    build: Build, project: dict[str, Any], unit: Unit
) -> None:
    own = [mark for mark in project["marks"] if mark[1] == 0]
    marks = [(a, c, *rest) for a, _, *rest in own for c in range(project["coders"])]
    snapshot = build(project["texts"], marks, coders=project["coders"])
    for row in agreement_table(snapshot, Settings(unit=unit, by="overview", bootstrap=0)).rows:
        assert row.value == pytest.approx(1.0) or row.undefined == "no_variation"


@given(projects(), st.sampled_from(UNITS))
@settings(max_examples=40, deadline=None)
def test_an_article_nobody_finished_changes_only_the_count_of_those_left_out(
    build: Build, project: dict[str, Any], unit: Unit
) -> None:
    snapshot = build(**project)
    text = TEXTS[0]
    extra = Article(id="new", title="New", text_hash=hash_text(text), length=len(text), words=9)
    more = replace(
        snapshot,
        articles=(*snapshot.articles, extra),
        texts={**snapshot.texts, extra.text_hash: text},
    )
    everyone = tuple(coder.id for coder in snapshot.coders)
    chosen = Settings(coders=everyone, unit=unit, by="overview", bootstrap=10)
    before, after = agreement_table(snapshot, chosen), agreement_table(more, chosen)
    assert after.rows == before.rows
    assert len(after.left_out) == len(before.left_out) + 1


@given(projects(), st.sampled_from(UNITS))
@settings(max_examples=40, deadline=None)
def test_a_finished_article_without_codings_adds_its_units_as_agreed(
    build: Build, project: dict[str, Any], unit: Unit
) -> None:
    snapshot = build(**project)
    text = TEXTS[0]
    extra = Article(id="new", title="New", text_hash=hash_text(text), length=len(text), words=9)
    everyone = tuple(coder.id for coder in snapshot.coders)
    states = [
        ArticleState(id=state_id("new", coder), article="new", coder=coder, state="done")
        for coder in everyone
    ]
    more = replace(
        snapshot,
        articles=(*snapshot.articles, extra),
        texts={**snapshot.texts, extra.text_hash: text},
        states=(*snapshot.states, *states),
    )
    chosen = Settings(coders=everyone, unit=unit, by="overview", bootstrap=0)
    added = len(_bounds(more, extra, unit))
    pairs = zip(
        agreement_table(snapshot, chosen).rows, agreement_table(more, chosen).rows, strict=True
    )
    for before, after in pairs:
        assert after.n_units == before.n_units + added
        if after.measure == "percent_agreement":
            agreed = (before.value or 0) * before.n_units + added
            assert after.value == pytest.approx(agreed / after.n_units)
