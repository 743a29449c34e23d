"""Intervals by resampling articles."""

import json
import random
import tracemalloc
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.stats import bootstrap

from variorum.agreement.intervals import Estimate, Interval, intervals, replicated_values
from variorum.agreement.measures import (
    MEASURES,
    cohen_kappa,
    fleiss_kappa,
    krippendorff_alpha,
    krippendorff_alpha_masi,
    percent_agreement,
)
from variorum.agreement.ratings import study_of_items
from variorum.agreement.statistics import Coefficient, Statistics
from variorum.agreement.study import Floats, Study

FILE = Path(__file__).parents[3] / "shared" / "agreement" / "cases.json"
SETS = [frozenset(""), frozenset("a"), frozenset("b"), frozenset("ab"), frozenset("abc")]


def _items(articles: int, seed: int, values: Sequence[Any] = "xyz") -> list[list[Any]]:
    """Return units of two coders as [article, value …]; they agree on four of five."""
    chance = random.Random(seed)  # noqa: S311  an example, not a secret
    coders = 2
    items = []
    for article in range(articles):
        for _ in range(chance.randint(2, 9)):
            value = chance.choice(values)
            others = [
                value if chance.random() < 0.8 else chance.choice(values) for _ in range(coders)
            ]
            items.append([article, *others])
    return items


def _study(items: list[list[Any]], coders: int = 2) -> Study:
    return study_of_items(
        [str(number) for number in range(coders)],
        [item[1:] for item in items],
        documents=[f"{item[0]:02}" for item in items],
    )


def _estimate(measure: Any, study: Study) -> Estimate:
    return Estimate(measure.statistics(study), study.counted_articles)


def _one(measure: Any, study: Study, replicates: int = 2000, seed: int = 1) -> Interval:
    return intervals([_estimate(measure, study)], replicates, seed)[0]


@pytest.mark.parametrize("articles", [20, 60])
@pytest.mark.parametrize("measure", MEASURES, ids=[measure.name for measure in MEASURES])
def test_limits_are_those_of_coefficients_of_the_resampled_units(
    measure: Any, articles: int
) -> None:
    items = _items(articles, 7, SETS if measure.of_sets else "xy" if measure.binary else "xyz")
    interval = _one(measure, _study(items), replicates=100, seed=3)
    drawn = np.random.default_rng(3).integers(0, articles, (100, articles))
    values = []
    for sample in drawn:
        # Each draw of an article is an article of its own.
        again = [item for article in sample for item in items if item[0] == article]
        values.append(measure.compute(_study(again)).value)
    low, high = np.quantile(values, [0.025, 0.975])
    assert interval.method == "percentile"
    assert (interval.low, interval.high) == pytest.approx((low, high), abs=1e-9)


def test_ten_articles_get_a_corrected_interval_as_scipy_computes_it() -> None:
    items = [[a, *("xx" if a % 4 else "xy")] for a in range(16)]
    interval = _one(percent_agreement.MEASURE, _study(items), replicates=20_000)
    agreed = np.array([float(item[1] == item[2]) for item in items])
    reference = bootstrap(
        (agreed,), np.mean, n_resamples=20_000, method="BCa", rng=np.random.default_rng(5)
    ).confidence_interval
    assert interval.method == "bca"
    assert (interval.low, interval.high) == pytest.approx((reference.low, reference.high), abs=0.02)


@pytest.mark.parametrize(
    ("articles", "method"), [(9, None), (10, "bca"), (19, "bca"), (20, "percentile")]
)
def test_the_number_of_articles_decides_the_method(articles: int, method: str | None) -> None:
    interval = _one(krippendorff_alpha.MEASURE, _study(_items(articles, 1)), 200)
    assert interval.method == method
    assert interval.reason == (None if method else "too_few_documents")


@pytest.mark.parametrize("articles", [12, 30])
def test_corrected_limits_of_sets_are_found_with_the_jackknife(articles: int) -> None:
    study = _study(_items(articles, 2, SETS))
    value = krippendorff_alpha_masi.MEASURE.compute(study).value
    interval = _one(krippendorff_alpha_masi.MEASURE, study, 500)
    assert value is not None
    assert interval.low is not None
    assert interval.high is not None
    assert interval.low < value < interval.high <= 1


def test_leaving_an_article_out_is_computing_without_it() -> None:
    items = _items(12, 4, SETS)
    study = _study(items)
    statistics = krippendorff_alpha_masi.MEASURE.statistics(study)
    left = statistics.without(np.arange(12)).value
    for article in range(12):
        rest = _study([item for item in items if item[0] != article])
        assert left[article] == pytest.approx(krippendorff_alpha_masi.MEASURE.compute(rest).value)


def test_all_figures_share_the_same_resamples() -> None:
    study = _study(_items(30, 5))
    alone = _one(fleiss_kappa.MEASURE, study)
    estimates = [_estimate(measure.MEASURE, study) for measure in (cohen_kappa, fleiss_kappa)]
    assert intervals(estimates, 2000, 1)[1] == alone


def test_another_seed_gives_other_limits_and_the_same_seed_the_same() -> None:
    study = _study(_items(30, 6))
    first = _one(cohen_kappa.MEASURE, study)
    assert _one(cohen_kappa.MEASURE, study) == first
    assert _one(cohen_kappa.MEASURE, study, seed=2) != first


def test_undefined_resamples_are_left_out_and_counted() -> None:
    # Two articles of 25 vary: without both of them (13 % of resamples) there is no kappa.
    items = [[a, *("xx" if a > 1 else "yy")] for a in range(25)]
    interval = _one(cohen_kappa.MEASURE, _study(items))
    assert interval.warnings == ("many_undefined_replicates",)
    assert (interval.low, interval.high) == (1.0, 1.0)


def test_progress_is_told_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    study = _study(_items(20, 1))
    intervals(
        [_estimate(cohen_kappa.MEASURE, study)], 1200, 1, lambda done, of: told.append((done, of))
    )
    assert told[-1] == (1200, 1200)
    assert len(told) > 1


@pytest.mark.skipif(not FILE.exists(), reason="the shared examples are not beside the repository")
def test_percentile_limits_are_near_those_of_the_shared_file() -> None:
    content = json.loads(FILE.read_text("utf-8"))
    data = content["datasets"]["boot-1"]
    study = study_of_items(data["coders"], data["items"], documents=data["document"])
    interval = _one(krippendorff_alpha.MEASURE, study, 10_000)
    (case,) = [one for one in content["cases"] if one["id"] == "boot-1/bootstrap_ci/percentile"]
    expected = (case["expect"]["ci_low"], case["expect"]["ci_high"])
    assert (interval.low, interval.high) == pytest.approx(expected, abs=case["tol"])


def _shares(sums: Floats) -> Coefficient:
    """Return what share of all sums is the first, which compares nothing."""
    share = sums[:, 0] / sums.sum(axis=1)
    return Coefficient(share, share, share)


def test_many_figures_are_resampled_together_as_each_is_alone() -> None:
    generator = np.random.default_rng(3)
    widths = (300, 700, 24, 1, 1024, 2000, 5)
    every = [Statistics(generator.random((20, width)) + 1, _shares) for width in widths]
    together = replicated_values(every, 700, 1)
    for one, found in zip(every, together, strict=True):
        (alone,) = replicated_values([one], 700, 1)
        assert found == pytest.approx(alone, rel=1e-12)


def test_resampling_many_figures_holds_the_sums_of_a_few() -> None:
    generator = np.random.default_rng(4)
    every = [Statistics(generator.random((50, 12)) + 1, _shares) for _ in range(800)]
    tracemalloc.start()
    replicated_values(every, 1000, 1)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 20_000_000  # the sums of all would be 38 MB
