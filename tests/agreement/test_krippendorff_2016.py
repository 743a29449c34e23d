"""Krippendorff, Mathet, Bouvry & Widlöcher (2016), Quality & Quantity 50:2347–2364."""

from collections.abc import Callable
from itertools import pairwise, permutations, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.agreement.intervals import Estimate, intervals
from variorum.agreement.span_measures import alpha_u_2004, cu_alpha, u_alpha
from variorum.agreement.spans import SpanStudy

Make = Callable[..., SpanStudy]
# github.com/emerging-welfare/kAlpha, example.csv; ends are exclusive here.
JOHN = [(3, 7, 1), (9, 16, 2), (19, 29, 5), (29, 36, 6), (36, 51, 6), (51, 64, 7)]
ANNE = [(3, 7, 1), (9, 16, 3), (16, 21, 5), (29, 51, 6)]
ALI = [(3, 7, 1), (9, 16, 4), (18, 25, 5), (29, 36, 6), (36, 44, 6), (44, 51, 6)]


@pytest.fixture(scope="module")
def example(spans: Make) -> SpanStudy:
    marks = [
        (coder, f"cat{code}", "d", start, end)
        for coder, own in zip("JNA", (JOHN, ANNE, ALI), strict=True)
        for start, end, code in own
    ]
    return spans(marks, {"d": 100}, "JNA")


def test_u_alpha_of_three_coders(example: SpanStudy) -> None:
    details = u_alpha.MEASURE.compute(example).details
    assert details["u_alpha"] == pytest.approx(0.6442937141)
    assert details["u_alpha_binary"] == pytest.approx(0.6821578853)


def test_cu_alpha_of_three_coders(example: SpanStudy) -> None:
    result = cu_alpha.MEASURE.compute(example)
    assert result.value == pytest.approx(0.7150814611)
    assert result.details["coverage"] == pytest.approx(110 / 300)
    by_code: Any = result.details["by_code"]
    assert by_code["cat5"] == {"alpha": pytest.approx(1), "coverage": pytest.approx(0.5)}
    assert by_code["cat2"] == {"alpha": pytest.approx(0), "coverage": 1.0}
    assert by_code["cat7"] == {"alpha": None, "coverage": 0.0}


def test_a_coder_who_found_nothing_disagrees(spans: Make) -> None:
    marks = [("A", "x", "d", 5, 15), ("A", "x", "d", 20, 30)]
    assert u_alpha.MEASURE.compute(spans(marks, {"d": 40})).value == pytest.approx(-0.2791666667)
    assert cu_alpha.MEASURE.compute(spans(marks, {"d": 40})).reason == "no_pairable_units"


def test_nothing_marked_is_no_variation(spans: Make) -> None:
    assert u_alpha.MEASURE.compute(spans([], {"d": 40})).reason == "no_variation"


def test_units_of_one_coder_that_overlap_have_no_alpha_together(spans: Make) -> None:
    marks = [("A", "x", "d", 0, 5), ("A", "y", "d", 3, 8), ("B", "x", "d", 0, 5)]
    study = spans(marks, {"d": 40})
    for measure in (u_alpha.MEASURE, cu_alpha.MEASURE):
        assert measure.compute(study).reason == "overlapping_units"
    assert u_alpha.MEASURE.compute(study.of_codes([0])).value == pytest.approx(1)


def test_overlapping_spans_of_one_code_are_one_unit_and_touching_ones_two(spans: Make) -> None:
    other = ("B", "x", "d", 0, 4)
    whole = spans([("A", "x", "d", 0, 8), other], {"d": 40})
    cut = spans([("A", "x", "d", 0, 5), ("A", "x", "d", 3, 8), other], {"d": 40})
    apart = spans([("A", "x", "d", 0, 4), ("A", "x", "d", 4, 8), other], {"d": 40})
    values = [u_alpha.MEASURE.compute(one).value for one in (whole, cut, apart)]
    assert values[0] == values[1]
    assert values[0] != values[2]


@st.composite
def layers(draw: st.DrawFn) -> tuple[list[tuple[str, str, str, int, int]], dict[str, int]]:
    """Draw units that do not overlap, of three coders in two articles."""
    marks = []
    for coder in "ABC":
        for article in "12":
            ends = sorted(draw(st.sets(st.integers(0, 20), max_size=6)))
            for start, end in zip(ends[::2], ends[1::2], strict=False):
                marks.append((coder, draw(st.sampled_from("xyz")), article, start, end))
    return marks, {"1": 20, "2": 20}


def _naive(marks: list[Any], lengths: dict[str, int], coders: str) -> tuple[float, float] | None:
    """Return u-alpha and |u-alpha from positions, one by one."""
    codes = ["", *sorted({mark[1] for mark in marks})]
    l_ck = {(c, k): 0.0 for c in codes for k in codes}
    x = dict.fromkeys(codes, 0.0)
    for article, length in lengths.items():
        value = {coder: [""] * length for coder in coders}
        for coder, code, where, start, end in marks:
            if where == article:
                value[coder][start:end] = [code] * (end - start)
                x[code] += (end - start) ** 2
        x[""] += sum(one.count("") for one in value.values())
        for i, j in permutations(coders, 2):
            for c, k in zip(value[i], value[j], strict=True):
                l_ck[c, k] += 1 / (len(coders) - 1)
    l_c = {c: sum(l_ck[c, k] for k in codes) for c in codes}
    whole = sum(l_c.values())
    scale = whole / (whole**2 - sum(x.values()))
    e = {(c, k): scale * (l_c[c] * l_c[k] - (c == k) * x[c]) for c in codes for k in codes}
    between = sum(e.values()) - sum(e[c, c] for c in codes)
    apart = sum(e["", k] for k in codes) - e["", ""]
    if between < 1e-9 or apart < 1e-9:
        return None
    return (
        1 - (whole - sum(l_ck[c, c] for c in codes)) / between,
        1 - (l_c[""] - l_ck["", ""]) / apart,
    )


@given(layers())
@settings(max_examples=80, deadline=None)
def test_u_alpha_is_what_positions_give(spans: Make, drawn: Any) -> None:
    marks, lengths = drawn
    result = u_alpha.MEASURE.compute(spans(marks, lengths, "ABC"))
    expected = _naive(marks, lengths, "ABC")
    if expected is None:
        assert result.reason == "no_variation"
    else:
        found = (result.details["u_alpha"], result.details["u_alpha_binary"])
        assert found == pytest.approx(expected)


def test_the_older_alpha_of_krippendorff_2004_p_254(spans: Make) -> None:
    # Positions there start at 150.
    i = [(75, 145, "c"), (220, 250, "c"), (30, 90, "k"), (150, 200, "k")]
    j = [(70, 150, "c"), (205, 225, "c"), (250, 270, "c"), (30, 90, "k"), (150, 200, "k")]
    sides = [("i", *one) for one in i] + [("j", *one) for one in j]
    marks = [(coder, code, "d", start, end) for coder, start, end, code in sides]
    details: Any = alpha_u_2004.MEASURE.compute(spans(marks, {"d": 300}, "ij")).details
    assert details["by_code"] == pytest.approx({"c": 0.7286, "k": 1.0}, abs=5e-5)
    assert details["expected"] == pytest.approx({"c": 0.0532217799, "k": 0.0489785658})


def _runs(
    marks: list[tuple[str, str, str, int, int]], own: tuple[str, str, str], length: int
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the units and the gaps of one coder, code and article."""
    held = [False] * length
    for *which, start, end in marks:
        if tuple(which) == own:
            held[start:end] = [True] * (end - start)
    edges = [0, *(i for i in range(1, length) if held[i] != held[i - 1]), length]
    runs = [(a, b) for a, b in pairwise(edges) if a < b]
    return [one for one in runs if held[one[0]]], [one for one in runs if not held[one[0]]]


def _naive_2004(
    marks: list[tuple[str, str, str, int, int]], lengths: dict[str, int], coders: str, code: str
) -> tuple[float, float]:
    """Return observed and expected disagreement of ``code``, as their formulas say."""
    units, gaps = {}, {}
    for coder, article in product(coders, lengths):
        units[coder, article], gaps[coder, article] = _runs(
            marks, (coder, code, article), lengths[article]
        )
    whole, many, observed = sum(lengths.values()), len(coders), 0.0
    for i, j in permutations(coders, 2):
        for article in lengths:
            ours, theirs = units[i, article], units[j, article]
            for s, e in ours:
                observed += sum((s - a) ** 2 + (e - b) ** 2 for a, b in theirs if s < b and a < e)
                observed += sum((e - s) ** 2 for a, b in gaps[j, article] if a <= s and e <= b)
            for a, b in gaps[i, article]:
                observed += sum((e - s) ** 2 for s, e in theirs if a <= s and e <= b)
    sizes = [e - s for one in units.values() for s, e in one]
    free = [b - a for one in gaps.values() for a, b in one]
    among = sum(
        (len(sizes) - 1) / 3 * (2 * n**3 - 3 * n**2 + n)
        + n**2 * sum(h - n + 1 for h in free if h >= n)
        for n in sizes
    )
    places = many * whole * (many * whole - 1) - sum(n * (n - 1) for n in sizes)
    return observed / (many * (many - 1) * whole**2), 2 / whole * among / places


@given(layers())
@settings(max_examples=80, deadline=None)
def test_the_older_alpha_is_what_its_formula_gives(spans: Make, drawn: Any) -> None:
    marks, lengths = drawn
    # Runs of one code that touch are one unit to the naive formula.
    apart = [(*mark[:4], mark[4] - 1) for mark in marks if mark[4] - mark[3] > 1]
    codes = sorted({mark[1] for mark in apart})
    result = alpha_u_2004.MEASURE.compute(spans(apart, lengths, "ABC"))
    found = [_naive_2004(apart, lengths, "ABC", code) for code in codes]
    by_code = {code: 1 - o / e for code, (o, e) in zip(codes, found, strict=True)}
    assert result.details["by_code"] == pytest.approx(by_code)
    if codes:
        observed, expected = (sum(one) for one in zip(*found, strict=True))
        assert result.value == pytest.approx(1 - observed / expected)
    else:
        assert (result.value, result.reason) == (None, "no_units")


def test_the_older_alpha_rests_on_what_all_coders_did(spans: Make) -> None:
    first = [("A", "x", "1", 2, 9), ("B", "x", "1", 4, 9), ("C", "x", "1", 2, 8)]
    other = [("A", "x", "2", 0, 5), ("B", "x", "2", 1, 9)]
    alone = alpha_u_2004.MEASURE.compute(spans(first, {"1": 20}, "ABC"))
    study = spans([*first, *other], {"1": 20, "2": 20}, "ABC", [("C", "2")])
    both = alpha_u_2004.MEASURE.compute(study)
    assert (both.value, both.n_documents, both.n_units) == (alone.value, 1, 3)
    each = alpha_u_2004.MEASURE.compute_each(study)
    assert [one.reason for one in each] == [None, "no_pairable_values"]
    (interval,) = intervals(
        [Estimate(alpha_u_2004.MEASURE.statistics(study), study.counted_articles)], 100, 1
    )
    assert (interval.low, interval.reason) == (None, "legacy_measure")
