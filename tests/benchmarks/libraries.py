"""Our measures beside the libraries people use today: the same data, one run, one table.

``python tests/benchmarks libraries`` makes an environment with the libraries of
``libraries.txt`` (it needs the package registry), runs ``others.py`` there and our own measures
here, and prints values and median milliseconds. It ends with 1 if a value differs, or if ours takes
twice as long as the fastest. Libraries whose time would be minutes are left out of the larger
sizes.
"""

import json
import subprocess
import sys
import venv
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import numpy as np

from measures import make
from measuring import seconds
from variorum.agreement.aligning.disorder import Sampling
from variorum.agreement.aligning.dissimilarity import Dissimilarity
from variorum.agreement.boundary_similarity import boundary_similarity
from variorum.agreement.measures import (
    cohen_kappa,
    fleiss_kappa,
    gwet_ac1,
    krippendorff_alpha,
)
from variorum.agreement.span_measures import gamma
from variorum.agreement.study import Floats, Ints, Study

HERE = Path(__file__).parent
RATINGS = (10_000, 100_000, 1_000_000)
CATEGORIES = 5
RUNS = 31
CLOSE = 1e-9
SAMPLED = 0.02
"""Gamma draws samples: two programs differ by about so much."""
OURS = "Variorum"


@dataclass(frozen=True)
class Found:
    """A value and the milliseconds of each run."""

    value: float
    times: list[float]


def ratings(coders: int, count: int) -> Ints:
    """Return ``count`` ratings (units by coders): coders give the same value four times in five."""
    chance = np.random.default_rng(count + coders)
    truth = chance.integers(0, CATEGORIES, (count // coders, 1))
    other = chance.integers(0, CATEGORIES, (count // coders, coders))
    return np.where(chance.random(other.shape) < 0.8, truth, other)


def study_of(rows: Ints) -> Study:
    """Return the study of ``rows``, which belong to no articles."""
    coders = tuple(f"coder {number}" for number in range(rows.shape[1]))
    return Study.of_rows(coders, tuple(range(CATEGORIES)), (), rows, *_nowhere_once(len(rows)))


@cache
def _nowhere_once(units: int) -> tuple[Ints, Floats]:
    """Return what says that units are of no article and count once: no library is given it."""
    return np.zeros(units, dtype=np.int64), np.ones(units)


def timed(act: Callable[[], float | None]) -> Found:
    """Return what ``act`` finds, and how long it takes after a first run."""
    value = act()
    assert value is not None
    return Found(value, [seconds(act) * 1000 for _ in range(RUNS)])


def ours(two: Ints, five: Ints) -> dict[str, Found]:
    """Return our measures of these ratings, from the rows on."""
    return {
        "kappa": timed(lambda: cohen_kappa.MEASURE.compute(study_of(two)).value),
        "alpha": timed(lambda: krippendorff_alpha.MEASURE.compute(study_of(five)).value),
        "fleiss": timed(lambda: fleiss_kappa.MEASURE.compute(study_of(five)).value),
        "ac1": timed(lambda: gwet_ac1.MEASURE.compute(study_of(five)).value),
    }


def theirs(python: Path, home: Path, what: dict[str, object]) -> dict[str, dict[str, Found]]:
    """Return what the libraries find, by measure and library."""
    asked = home / "asked.json"
    asked.write_text(json.dumps({"runs": RUNS, **what}), encoding="utf-8")
    command = [str(python), str(HERE / "others.py"), str(asked)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, dict[str, Found]] = defaultdict(dict)
    for measure, library, value, times in json.loads(done.stdout.splitlines()[-1]):
        found[measure][library] = Found(value, times)
    return found


def row(
    size: str, measure: str, own: Found, others: dict[str, Found], close: float = CLOSE
) -> bool:
    """Print one measure of one size, and tell whether it is equal and not twice as slow."""
    cells = [(OURS, own), *others.items()]
    fastest = min(median(one.times) for one in others.values())
    slower = median(own.times) / fastest
    same = all(abs(one.value - own.value) <= close for one in others.values())
    told = "   ".join(f"{name} {median(one.times):,.3g} ms" for name, one in cells)
    mark = ("" if same else "  VALUES DIFFER: ") + ("" if slower <= 1 else f"  {slower:.2f} ×")
    if not same:
        mark += ", ".join(f"{name} {one.value:.12g}" for name, one in cells)
    print(f"{size:>22}  {measure:9}{own.value:>9.6f}   {told}{mark}", flush=True)
    return same and slower < 2


def gamma_of_new(coders: int, each: int) -> float | None:
    """Return gamma, with thirty samples, of spans made anew."""
    study = make(coders, 1, 6_000, each, CATEGORIES)
    return gamma.measure(Dissimilarity(), Sampling(30)).compute(study).value


def environment(home: Path) -> Path:
    """Make an environment with the libraries and return its Python."""
    print("Setting the libraries up (a minute or two) …", flush=True)
    venv.create(home / "libraries", with_pip=True)
    python = home / "libraries" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    wanted = ["-r", str(HERE / "libraries.txt")]
    command = [str(python), "-m", "pip", "install", "--quiet", *wanted]
    subprocess.run(command, check=True)
    return python


def compare(python: Path, home: Path) -> bool:
    """Print the table and tell whether all is well."""
    well = True
    for count in RATINGS:
        two, five = ratings(2, count), ratings(5, count)
        np.savez(home / "ratings.npz", two=two, five=five)
        own = ours(two, five)
        others = theirs(python, home, {"ratings": str(home / "ratings.npz")})
        for measure, found in own.items():
            well &= row(f"{count:,} ratings", measure, found, others[measure])
    masses = [np.random.default_rng(seed).integers(1, 30, 2_000).tolist() for seed in (1, 2)]
    # Both have cut the same text.
    shorter, longer = sorted(masses, key=sum)
    shorter.append(sum(longer) - sum(shorter))
    by_coder = dict(zip("ab", masses, strict=True))
    found = timed(lambda: boundary_similarity(by_coder).value)
    others = theirs(python, home, {"masses": masses})
    well &= row("2 × 2,000 segments", "boundary", found, others["boundary"])
    for coders, each in ((2, 50), (3, 20)):
        study = make(coders, 1, 6_000, each, CATEGORIES)
        units: list[list[tuple[float, float, str]]] = [[] for _ in range(coders)]
        for coder, code, _, start, end in np.stack(study.marks, axis=1).tolist():
            units[coder].append((start, end, str(code)))
        # Anew each time, for results are kept.
        found = timed(partial(gamma_of_new, coders, each))
        others = theirs(python, home, {"spans": units})
        well &= row(f"{coders} × {each} spans", "gamma", found, others["gamma"], SAMPLED)
    return well


def main() -> int:
    """Compare, and say how it went."""
    with TemporaryDirectory(prefix="variorum-libraries-") as home:
        python = Path(sys.argv[1]) if len(sys.argv) > 1 else environment(Path(home))
        return 0 if compare(python, Path(home)) else 1


if __name__ == "__main__":
    sys.exit(main())
