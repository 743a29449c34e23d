"""Agreement by the libraries people use today; run by ``libraries.py`` in their environment.

Takes a file of ratings (``.npz``: ``two`` and ``five``, units by coders), the number of runs, and
prints for each library and measure its value and its times in milliseconds. What took more than
``PATIENCE`` seconds once is run once.
"""

import json
import logging
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

import krippendorff
import numpy as np
import pandas
import segeval
from irrCAC.raw import CAC
from nltk.metrics.agreement import AnnotationTask
from pyannote.core import Segment
from pygamma_agreement import CombinedCategoricalDissimilarity, Continuum
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats import inter_rater

PATIENCE = 1.0
NLTK_MOST = 20_000
"""With more ratings, nltk takes minutes."""
Act = Callable[[], float]


def acts(two: np.ndarray, five: np.ndarray) -> Iterator[tuple[str, str, Act]]:
    """Yield (measure, library, act)."""
    size = int(max(two.max(), five.max())) + 1
    yield "kappa", "scikit-learn", lambda: cohen_kappa_score(two[:, 0], two[:, 1])

    def kappa() -> float:
        table = np.zeros((size, size))
        np.add.at(table, (two[:, 0], two[:, 1]), 1)
        return float(inter_rater.cohens_kappa(table).kappa)

    yield "kappa", "statsmodels", kappa
    yield (
        "alpha",
        "krippendorff",
        lambda: krippendorff.alpha(five.T, level_of_measurement="nominal"),
    )

    def fleiss() -> float:
        return float(inter_rater.fleiss_kappa(inter_rater.aggregate_raters(five)[0]))

    yield "fleiss", "statsmodels", fleiss
    frame = pandas.DataFrame(five)
    for measure, name in (("alpha", "krippendorff"), ("fleiss", "fleiss"), ("ac1", "gwet")):

        def coefficient(name: str = name) -> float:
            return float(getattr(CAC(frame, digits=15), name)()["est"]["coefficient_value"])

        yield measure, "irrCAC", coefficient
    if five.size <= NLTK_MOST:

        def task(rows: np.ndarray) -> AnnotationTask:
            return AnnotationTask(
                [
                    (str(coder), str(unit), int(value))
                    for unit, row in enumerate(rows.tolist())
                    for coder, value in enumerate(row)
                ]
            )

        ours, theirs = task(five), task(two)
        yield "alpha", "nltk", lambda: float(ours.alpha())
        yield "kappa", "nltk", lambda: float(theirs.kappa())


def spans(units: list[list[tuple[float, float, str]]]) -> Iterator[tuple[str, str, Act]]:
    """Yield (measure, library, act) for the spans of each coder."""
    continuum = Continuum()
    for coder, own in enumerate(units):
        for start, end, code in own:
            continuum.add(str(coder), Segment(start, end), code)

    def gamma() -> float:
        np.random.seed(1)  # it draws from there
        found = continuum.compute_gamma(CombinedCategoricalDissimilarity(), n_samples=30)
        return float(found.gamma)

    yield "gamma", "pygamma-agreement", gamma


def boundaries(masses: list[list[int]]) -> Iterator[tuple[str, str, Act]]:
    """Yield (measure, library, act) for texts cut into pieces of these lengths by two coders."""
    first, second = (tuple(one) for one in masses)
    yield "boundary", "segeval", lambda: float(segeval.boundary_similarity(first, second))


def timed(act: Act, runs: int) -> tuple[float, list[float]]:
    """Return the value of ``act`` and the milliseconds of each run; the first only warms up."""
    start = perf_counter()
    value = act()
    once = perf_counter() - start
    if once > PATIENCE:
        return value, [once * 1000]
    times = []
    for _ in range(runs):
        start = perf_counter()
        act()
        times.append((perf_counter() - start) * 1000)
    return value, times


def main() -> None:
    """Run what there is in the file of ratings."""
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    data = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    found: list[tuple[str, str, Act]] = []
    if "ratings" in data:
        with np.load(data["ratings"]) as ratings:
            found += acts(ratings["two"], ratings["five"])
    if "spans" in data:
        found += spans(data["spans"])
    if "masses" in data:
        found += boundaries(data["masses"])
    print(json.dumps([(what, name, *timed(act, data["runs"])) for what, name, act in found]))


if __name__ == "__main__":
    main()
