"""Measures of agreement on 250,000 spans of five coders, and gamma of single articles."""

from collections.abc import Callable
from functools import partial

import numpy as np

from measuring import Samples, seconds, tell
from variorum.agreement.aligning.disorder import Sampling
from variorum.agreement.aligning.dissimilarity import Dissimilarity
from variorum.agreement.intervals import Estimate, intervals
from variorum.agreement.matching import Rule
from variorum.agreement.measures import krippendorff_alpha
from variorum.agreement.roster import Roster
from variorum.agreement.span_measures import gamma, span_f1, u_alpha
from variorum.agreement.spans import SpanStudy
from variorum.agreement.study import Study
from variorum.agreement.subjects import binary_studies
from variorum.agreement.sweep import merged
from variorum.agreement.units import Layout, Marks

CODERS, ARTICLES, LENGTH, EACH, CODES = 5, 1_000, 6_000, 50, 20
TIMES = 5
REPLICATES = 10_000
GAMMA = Sampling(30)


def make(coders: int, articles: int, length: int, each: int, codes: int = CODES) -> SpanStudy:
    """Return spans of coders who mostly agree: ends a little off, one code in seven another."""
    chance = np.random.default_rng(1)
    many = articles * each
    article = np.repeat(np.arange(articles), each)
    start, size = chance.integers(0, length - 200, many), chance.integers(20, 160, many)
    code = chance.integers(0, codes, many)
    rows = []
    for coder in range(coders):
        off = chance.integers(-15, 16, (2, many)) * (chance.random((2, many)) < 0.5)
        first = np.clip(start + off[0], 0, None)
        last = np.clip(start + size + off[1], first + 1, length)
        own = np.where(chance.random(many) < 6 / 7, code, chance.integers(0, codes, many))
        rows.append(np.stack([np.full(many, coder), own, article, first, last], axis=1))
    roster = Roster(
        tuple(f"coder {number}" for number in range(coders)),
        tuple(f"article {number:04}" for number in range(articles)),
        np.ones((articles, coders), dtype=np.bool_),
    )
    names = tuple(f"code {number:02}" for number in range(codes))
    lengths = np.full(articles, length, dtype=np.int64)
    return SpanStudy.of(roster, names, lengths, Marks(*np.concatenate(rows).T))


def binary(study: SpanStudy) -> list[Study]:
    """Return the study of characters with each code."""
    layout = Layout.of_characters(study.lengths)
    members = [np.array([code]) for code in range(len(study.codes))]
    return binary_studies(study.roster, layout, merged(layout.cover(study.marks)), members)


def alphas(study: SpanStudy) -> None:
    """Measure alpha of characters of every code."""
    values = [krippendorff_alpha.MEASURE.compute(one).value for one in binary(study)]
    assert all(value is not None and value > 0.5 for value in values)


def f1(study: SpanStudy, rule: Rule) -> None:
    """Measure F1 of all pairs."""
    assert len(str(span_f1.measure(rule).compute(study).details["pairs"])) > CODERS


def unitizing(study: SpanStudy) -> None:
    """Measure alpha for unitizing of every code."""
    own = [study.of_codes([code]) for code in range(len(study.codes))]
    assert all(u_alpha.MEASURE.compute(one).value is not None for one in own)


def resample(estimate: Estimate) -> None:
    """Draw the replicates of an interval."""
    assert intervals([estimate], REPLICATES, 1)[0].low is not None


def align(study: SpanStudy) -> None:
    """Measure gamma with thirty samples."""
    assert gamma.measure(Dissimilarity(), GAMMA).statistics(study).by_article[0, 1] > 0


def of_one_article(coders: int, each: int) -> Callable[[], None]:
    """Return what measures gamma of one article; each time anew, for results are kept."""
    return lambda: align(make(coders, 1, LENGTH, each, 5))


def measure() -> Samples:
    """Measure everything several times."""
    study = make(CODERS, ARTICLES, LENGTH, EACH)
    first = binary(study)[0]
    estimate = Estimate(krippendorff_alpha.MEASURE.statistics(first), first.counted_articles)
    acts: dict[str, Callable[[], None]] = {
        "alpha": partial(alphas, study),
        "exact": partial(f1, study, Rule("exact")),
        "overlap": partial(f1, study, Rule("overlap")),
        "unitizing": partial(unitizing, study),
        "interval": partial(resample, estimate),
        "gamma2": of_one_article(2, 200),
        "gamma3": of_one_article(3, 100),
        "gamma5": of_one_article(5, 20),
    }
    # The first time loads what scipy loads late.
    align(make(2, 1, LENGTH, 5))
    return {name: [seconds(act) for _ in range(TIMES)] for name, act in acts.items()}


if __name__ == "__main__":
    tell(measure())
