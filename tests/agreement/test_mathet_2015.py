"""Mathet, Widlöcher & Métivier (2015), Computational Linguistics 41:437–479; Mathet (2017)."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.agreement.aligning.alignment import best_alignments
from variorum.agreement.aligning.disorder import Sampling
from variorum.agreement.aligning.dissimilarity import Continuum, Dissimilarity, Units
from variorum.agreement.aligning.sampling import shuffled
from variorum.agreement.span_measures import gamma, gamma_cat, gamma_disorder
from variorum.agreement.spans import SpanStudy

Make = Callable[..., SpanStudy]
FIGURE_10 = [
    ("A", "a", "d", 4, 14),
    ("A", "b", "d", 20, 30),
    ("B", "a", "d", 4, 14),
    ("B", "b", "d", 20, 25),
    ("C", "a", "d", 14, 24),
    ("C", "b", "d", 40, 44),
]
NEWS = [
    *[("A", c, "d", s, e) for s, e, c in ((0, 11, "a"), (25, 37, "p"), (62, 70, "c"))],
    *[("A", c, "d", s, e) for s, e, c in ((72, 87, "a"), (108, 117, "p"))],
    *[("B", c, "d", s, e) for s, e, c in ((4, 11, "a"), (21, 37, "p"), (62, 70, "c"))],
    *[("B", c, "d", s, e) for s, e, c in ((78, 87, "a"), (93, 117, "p"), (41, 47, "t"))],
]


def _units(*rows: tuple[int, int, int]) -> Units:
    return Units(*np.array(rows, dtype=np.int64).reshape(-1, 3).T)


def test_dissimilarities_of_figures_10_and_20() -> None:
    left = _units((4, 14, 0), (4, 14, 0), (4, 14, 0), (4, 14, 0), (20, 30, 1), (0, 7, 0))
    right = _units((40, 44, 1), (4, 14, 0), (20, 25, 1), (14, 24, 0), (20, 25, 1), (0, 10, 1))
    kind = Dissimilarity(alpha=3)
    assert kind.positional(left, right) == pytest.approx(
        [22.2244897959, 0, 3.24, 1, 0.1111111111, 0.0311418685]
    )
    assert kind.combined(left, right) == pytest.approx(
        [67.6734693878, 0, 10.72, 3, 0.3333333333, 1.0934256055]
    )


@pytest.mark.parametrize(
    ("marks", "alpha", "disorder"),
    [
        (FIGURE_10, 1, 1.1851851852),
        (FIGURE_10, 3, 1.5111111111),
        (NEWS, 1, 0.243436809),
        (NEWS, 3, 0.3666740634),
    ],
)
def test_disorder_of_the_best_alignment(
    marks: list[Any], alpha: float, disorder: float, spans: Make
) -> None:
    study = spans(marks, {"d": 120}, "ABC" if marks is FIGURE_10 else "AB")
    result = gamma_disorder.measure(Dissimilarity(alpha=alpha)).compute(study)
    assert result.value == pytest.approx(disorder)


def test_gamma_and_gamma_cat_of_two_coders(spans: Make) -> None:
    result = gamma.measure(sampling=Sampling(1500)).compute(spans(NEWS, {"d": 117}))
    assert result.value == pytest.approx(0.8025, abs=0.015)
    assert result.details["gamma_cat"] == pytest.approx(1)
    assert result.parameters["n_samples"] == 1500


def test_gamma_of_three_coders(spans: Make) -> None:
    result = gamma.measure(sampling=Sampling(1500)).compute(spans(FIGURE_10, {"d": 44}, "ABC"))
    assert result.value == pytest.approx(0.1623, abs=0.025)


def test_without_units_there_is_no_gamma(spans: Make) -> None:
    for measure in (gamma.MEASURE, gamma_cat.MEASURE, gamma_disorder.MEASURE):
        assert measure.compute(spans([], {"d": 100})).reason == "no_units"


def test_units_that_meet_no_other_have_no_gamma_cat(spans: Make) -> None:
    alone = spans([("A", "x", "d", 0, 5), ("B", "x", "d", 900, 905)], {"d": 1000})
    assert gamma_cat.MEASURE.compute(alone).reason == "no_pairable_units"


def test_a_gamma_below_0_warns(spans: Make) -> None:
    marks = [("A", "x", "d", 0, 5), ("A", "x", "d", 50, 55)]
    marks += [("B", "y", "d", 25, 30), ("B", "y", "d", 75, 80)]
    result = gamma.MEASURE.compute(spans(marks, {"d": 100}))
    assert result.value is not None
    assert (result.value < 0) == ("negative_gamma" in result.warnings)
    assert gamma.negative(-0.1) == ("negative_gamma",)


def test_more_precision_takes_more_samples(spans: Make) -> None:
    study = spans(FIGURE_10, {"d": 44}, "ABC")
    rough, fine = (
        gamma.measure(sampling=Sampling(precision=wished)).statistics(study).by_article
        for wished in (0.5, 0.01)
    )
    truth = gamma.measure(sampling=Sampling(4000, seed=5)).statistics(study).by_article
    assert abs(fine[0, 1] - truth[0, 1]) < 0.04 * truth[0, 1]
    assert rough[0, 0] == fine[0, 0]


CONTINUUM = st.lists(
    st.lists(st.tuples(st.integers(0, 15), st.integers(1, 6), st.integers(0, 1)), max_size=3),
    min_size=2,
    max_size=4,
)


def _partitions(sizes: Sequence[int]) -> Iterator[list[tuple[int, ...]]]:
    """Yield all alignments: each takes the first unit that is left with any of the others."""
    left = [list(range(size)) for size in sizes]
    yield from _rest(left)


def _rest(left: list[list[int]]) -> Iterator[list[tuple[int, ...]]]:
    first = next((place for place, own in enumerate(left) if own), None)
    if first is None:
        yield []
        return
    choices = [[-1]] * first + [[left[first][0]]] + [[-1, *own] for own in left[first + 1 :]]
    for part in product(*choices):
        rest = [[u for u in own if u != taken] for own, taken in zip(left, part, strict=True)]
        for others in _rest(rest):
            yield [part, *others]


def _cost(continuum: Continuum, part: tuple[int, ...], kind: Dissimilarity) -> float:
    costs = []
    for a in range(len(part)):
        for b in range(a + 1, len(part)):
            if part[a] < 0 or part[b] < 0:
                costs.append(kind.delta_empty)
            else:
                ours = continuum[a].where(np.array([part[a]]))
                theirs = continuum[b].where(np.array([part[b]]))
                costs.append(float(kind.combined(ours, theirs)[0]))
    return sum(costs) / len(costs)


@given(CONTINUUM, st.sampled_from([0.5, 1.0, 2.0]))
@settings(max_examples=40, deadline=None)
def test_the_best_alignment_is_the_cheapest_of_all(drawn: Any, empty: float) -> None:
    continuum = [_units(*((s, s + n, c) for s, n, c in own)) for own in drawn]
    kind = Dissimilarity(delta_empty=empty)
    (found,) = best_alignments([continuum], kind)
    sizes = [len(units.start) for units in continuum]
    cost = cache(lambda part: _cost(continuum, part, kind))
    cheapest = min(sum(map(cost, parts)) for parts in _partitions(sizes))
    assert found.cost == pytest.approx(cheapest, abs=1e-5)
    for column, size in enumerate(sizes):
        own = found.members[:, column]
        assert sorted(own[own >= 0].tolist()) == list(range(size))


def test_a_random_continuum_keeps_lengths_and_codes_of_real_coders() -> None:
    real = [_units((0, 5, 0), (9, 12, 1)), _units((2, 8, 1))]
    known = [sorted(zip((u.end - u.start).tolist(), u.code.tolist(), strict=True)) for u in real]
    generator = np.random.default_rng(3)
    for _ in range(50):
        for units in shuffled(real, generator):
            lengths = (units.end - units.start).tolist()
            assert sorted(zip(lengths, units.code.tolist(), strict=True)) in known
            assert units.start.min(initial=0) >= 0
            assert units.start.max(initial=0) <= 12
