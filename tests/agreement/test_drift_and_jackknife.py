"""Efron & Tibshirani (1993): the jackknife; and agreement from one window to the next."""

import math
import random

import numpy as np
import pytest
from scipy.stats import spearmanr

from variorum.agreement.drift import Drift, drift, windows_of
from variorum.agreement.intervals import Estimate
from variorum.agreement.jackknife import jackknife_se
from variorum.agreement.measure import Measure
from variorum.agreement.measures import cohen_kappa, krippendorff_alpha, percent_agreement
from variorum.agreement.measures.krippendorff_alpha import alpha_of
from variorum.agreement.ratings import study_of_items
from variorum.agreement.study import Study

Item = tuple[str, str, str]


def _items(articles: int, errors: float, seed: int, first: int = 0) -> list[Item]:
    chance = random.Random(seed)  # noqa: S311  an example, not a secret
    items = []
    for article in range(first, first + articles):
        for _ in range(4):
            value = chance.choice("xyz")
            other = chance.choice("xyz") if chance.random() < errors else value
            items.append((f"{article:03}", value, other))
    return items


def _study(items: list[Item]) -> Study:
    return study_of_items("AB", [row[1:] for row in items], documents=[row[0] for row in items])


def _drift(measure: Measure, study: Study, windows: list[int], replicates: int) -> Drift:
    agreed = percent_agreement.MEASURE.statistics(study).each().value
    estimate = Estimate(measure.statistics(study), study.counted_articles)
    return drift(estimate, agreed, windows_of(windows), (replicates, 1))


FALLING = [item for w in range(3) for item in _items(12, 0.2 + 0.25 * w, w, 12 * w)]
WINDOWS = [number // 12 for number in range(36)]


def test_the_jackknife_is_made_of_coefficients_without_each_article() -> None:
    items = _items(14, 0.3, 1)
    study = _study(items)
    statistics = krippendorff_alpha.MEASURE.statistics(study)
    left = [
        krippendorff_alpha.MEASURE.compute(_study([row for row in items if row[0] != name])).value
        for name in study.articles
    ]
    values = np.array(left, dtype=np.float64)
    expected = math.sqrt(13 / 14 * ((values - values.mean()) ** 2).sum())
    assert jackknife_se(statistics, study.valued_articles) == pytest.approx(expected)


def test_of_one_article_there_is_no_jackknife() -> None:
    study = _study(_items(1, 0.3, 1))
    statistics = krippendorff_alpha.MEASURE.statistics(study)
    assert jackknife_se(statistics, study.valued_articles) is None


def test_each_window_is_measured_for_itself() -> None:
    found = _drift(cohen_kappa.MEASURE, _study(FALLING), WINDOWS, 200)
    alone = [
        cohen_kappa.MEASURE.compute(_study(FALLING[start : start + 48])).value
        for start in (0, 48, 96)
    ]
    assert [window.value for window in found.windows] == pytest.approx(alone)
    assert found.difference == pytest.approx((alone[2] or 0) - (alone[0] or 0))
    assert found.low is not None
    assert found.high is not None
    assert found.low < (found.difference or 0) < found.high
    for window in found.windows:
        assert window.interval.method == "bca"


def test_the_trend_is_spearman_s_of_articles_and_windows() -> None:
    study = _study(FALLING)
    found = _drift(krippendorff_alpha.MEASURE, study, WINDOWS, 0)
    each = percent_agreement.MEASURE.statistics(study).each().value
    expected = spearmanr(WINDOWS, each)
    assert found.spearman == pytest.approx(expected.statistic)
    assert found.p_value == pytest.approx(expected.pvalue, abs=0.02)


def test_windows_of_few_articles_have_values_and_no_intervals() -> None:
    found = _drift(krippendorff_alpha.MEASURE, _study(_items(6, 0.3, 2)), [0, 0, 0, 1, 1, 1], 100)
    assert [window.interval.reason for window in found.windows] == ["too_few_documents"] * 2
    assert found.difference is not None
    assert (found.low, found.high) == (None, None)


def test_where_all_agree_alike_there_is_no_trend() -> None:
    items = [
        (f"{number}", "x" if number % 2 else "y", "x" if number % 2 else "y") for number in range(6)
    ]
    found = _drift(krippendorff_alpha.MEASURE, _study(items), [0, 0, 0, 1, 1, 1], 0)
    assert (found.spearman, found.p_value) == (None, None)


def test_articles_that_agree_alike_share_a_rank_however_their_units_are_spread() -> None:
    # All articles but the last agree by 2/3, which comes out as two numbers in floating point.
    some, other = ("yyy", "xyx", "yyy", "zzx"), ("yyx", "xxx", "yyy", "zzx")
    rows = [(article, unit) for article in range(8) for unit in (some if article % 2 else other)]
    rows.append((8, "yyy"))
    study = study_of_items(
        "ABC", [tuple(unit) for _, unit in rows], documents=[article for article, _ in rows]
    )
    found = _drift(krippendorff_alpha.MEASURE, study, list(range(9)), 0)
    assert found.spearman == pytest.approx(spearmanr(range(9), [0] * 8 + [1]).statistic)


def test_without_an_article_that_alone_differs_there_is_no_alpha_to_count() -> None:
    # Distances of ratios are no round numbers; all that is left without the last is one value.
    rows = [(0, 3, 3), (1, 3, 3), (2, 1, 7), (2, 2, 1), (2, 2, 3)]
    study = study_of_items(
        "AB", [row[1:] for row in rows], categories=[1, 2, 3, 7], documents=[row[0] for row in rows]
    )
    left = alpha_of("ratio", study).without(study.valued_articles).value
    assert np.isnan(left).tolist() == [False, False, True]
