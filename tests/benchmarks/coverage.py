"""How often intervals hold the truth: many projects are drawn from a population that is known.

``python tests/benchmarks coverage`` prints, for designs of 10 to 80 articles, the share of 95 %
intervals that hold the coefficient of the whole population, with its own Monte Carlo error, beside
what is to be held: at 40 articles and more 93 to 97 % (an allowance of twice the Monte Carlo error
is made before anything is called off). It ends with 1 where that does not hold.
"""

import sys
from argparse import ArgumentParser
from dataclasses import dataclass
from math import sqrt

import numpy as np

from variorum.agreement.intervals import Estimate, intervals
from variorum.agreement.measure import Measure
from variorum.agreement.measures import cohen_kappa, fleiss_kappa, krippendorff_alpha
from variorum.agreement.study import Floats, Ints, Study

REPLICATES = 1_000
POPULATION = 20_000
LOW, HIGH = 0.93, 0.97
HELD_FROM = 40
"""From so many articles on the share must be within these; below it is told only."""


@dataclass(frozen=True)
class Design:
    """A population of articles: units that are alike within an article, and coders who err."""

    name: str
    coders: int
    prevalence: float
    spread: float
    """How unlike articles are: the logit of the share of coded units has this deviation."""
    error: float
    """How often a coder misses what is there; a third as often marks what is not."""


DESIGNS = (
    Design("2 coders, common", 2, 0.3, 0.5, 0.15),
    Design("2 coders, rare, uneven", 2, 0.1, 1.0, 0.2),
    Design("3 coders, uneven", 3, 0.25, 1.0, 0.2),
)


def draw(design: Design, articles: int, chance: np.random.Generator) -> Study:
    """Return the study of articles drawn from the population."""
    counts = chance.integers(8, 30, articles)
    usual = np.log(design.prevalence / (1 - design.prevalence))
    share = 1 / (1 + np.exp(-(usual + design.spread * chance.standard_normal(articles))))
    # Some articles are harder than others, for all coders.
    harder = np.clip(design.error * np.exp(0.5 * chance.standard_normal(articles)), 0, 0.6)
    article: Ints = np.repeat(np.arange(articles), counts)
    truth = chance.random(len(article)) < share[article]
    wrong: Floats = np.where(truth, harder[article], harder[article] / 3)
    flips = chance.random((len(article), design.coders)) < wrong[:, None]
    rows = (truth[:, None] ^ flips).astype(np.int64)
    names = tuple(f"article {number}" for number in range(articles))
    coders = tuple(f"coder {number}" for number in range(design.coders))
    return Study.of_rows(coders, (0, 1), names, rows, article, np.ones(len(article)))


def measures_of(design: Design) -> tuple[Measure, ...]:
    """Return the measures whose intervals are tried."""
    kappa = cohen_kappa.MEASURE if design.coders == len("ab") else fleiss_kappa.MEASURE
    return krippendorff_alpha.MEASURE, kappa


def covered(design: Design, articles: int, projects: int, seed: int) -> dict[str, tuple[int, int]]:
    """Return for each measure in how many projects the interval holds the truth, and of how many.

    Projects without an interval, where all coders gave one value, are left out.
    """
    chance = np.random.default_rng(seed)
    whole = draw(design, POPULATION, chance)
    measures = measures_of(design)
    truth = {one.name: float(one.statistics(whole).all().value[0]) for one in measures}
    found = {one.name: (0, 0) for one in measures}
    for number in range(projects):
        study = draw(design, articles, chance)
        asked = [Estimate(one.statistics(study), study.counted_articles) for one in measures]
        for one, interval in zip(measures, intervals(asked, REPLICATES, number), strict=True):
            if interval.low is not None and interval.high is not None:
                holds, many = found[one.name]
                inside = interval.low <= truth[one.name] <= interval.high
                found[one.name] = (holds + inside, many + 1)
    return found


def main() -> int:
    """Draw, count and print."""
    parser = ArgumentParser(prog="python tests/benchmarks coverage", description="See above.")
    parser.add_argument("--projects", metavar="N", type=int, default=2_000)
    parser.add_argument("--seed", metavar="S", type=int, default=1)
    arguments = parser.parse_args()
    print(
        f"{'':26}{'measure':20}{'articles':>9}{'holds':>9}{'± 2 se':>8}   (93 to 97 % from 40 on)"
    )
    off = False
    for design in DESIGNS:
        for articles in (10, 20, 40, 80):
            found = covered(design, articles, arguments.projects, arguments.seed)
            for measure, (holds, many) in found.items():
                share = holds / many
                error = 2 * sqrt(share * (1 - share) / many)
                outside = share + error < LOW or share - error > HIGH
                mark = "  OFF" if outside and articles >= HELD_FROM else ""
                off |= bool(mark)
                print(
                    f"{design.name:26}{measure:20}{articles:>9}{share:>9.1%}{error:>8.1%}{mark}",
                    flush=True,
                )
    return 1 if off else 0


if __name__ == "__main__":
    sys.exit(main())
