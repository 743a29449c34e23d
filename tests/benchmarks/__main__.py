"""How long the program takes, against what it may: one table, and 1 at twice what is allowed.

``python tests/benchmarks`` measures everything but the session of 20,000 acts, our measures
beside other libraries, and how often intervals hold the truth; ``python tests/benchmarks NAME…``
measures some parts, ``python tests/benchmarks session --acts N`` a session.
Each part runs in a process of its own, on real project files, through the program's own verbs and
its window. Figures are wall time; other work on the computer adds to them.
"""

import os
import platform
import statistics
import subprocess
import sys
from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from measuring import HERE, Figure, run_part


@dataclass(frozen=True)
class Part:
    """A module of this folder and what it measures."""

    module: str
    figures: tuple[Figure, ...]


PARTS = {
    "start": Part(
        "starting", (Figure("start", "Cold start to the sample project, painted and idle, s", 1.5),)
    ),
    "import": Part(
        "importing",
        (Figure("import", "Import of 10,000 files of 6 kB, articles a second", 1_000, more=True),),
    ),
    "compare": Part(
        "comparing",
        (
            Figure("agreement", "Agreement of 2 × 1,000 × 50 codings, 1,000 draws, s", 5),
            Figure("export", "CSV of 100,000 codings, s", 5),
        ),
    ),
    "coding": Part(
        "coding",
        (
            Figure("open", "Open an article of 60 kB, 1,000 codings, ms", 100),
            Figure("add", "Add a coding there, key press to paint, ms", 16),
        ),
    ),
    "finding": Part(
        "finding",
        (Figure("palette", "A letter in the palette, 15,000 things to find, ms", 30),),
    ),
    "moving": Part(
        "moving",
        (
            Figure("full open", "Open 10,000 articles, 500,000 codings, window and all, s", 5),
            Figure("full switch", "The next article by J or K there, key to paint, ms", 50),
            Figure("full sift", "A letter in the filter of the list there, ms", 50),
            Figure("full sort", "Another order of the list there, ms", 100),
            Figure("full palette", "A letter in the palette there, ms", 30),
            Figure("full memory", "Memory (USS) after all this, MB", 400),
        ),
    ),
    "measures": Part(
        "measures",
        (
            Figure("alpha", "Character alpha of 20 codes, 5 × 1,000 × 50 spans, s", 0.5),
            Figure("exact", "Exact F1 of all pairs of them, s", 0.2),
            Figure("overlap", "Overlap F1 of all pairs of them, s", 2),
            Figure("unitizing", "u-alpha of 20 codes of them, s", 2),
            Figure("interval", "An interval of 10,000 replicates of them, s", 2),
            Figure("gamma2", "Gamma of 2 × 200 units, 30 samples, s", 0.2),
            Figure("gamma3", "Gamma of 3 × 100 units, 30 samples, s", 5),
            Figure("gamma5", "Gamma of 5 × 20 units, 30 samples, s", 5),
        ),
    ),
    "overview": Part(
        "overview",
        (
            *(
                Figure(unit, f"Overview by {unit}, 5 × 1,000 × 50 codings, values, s", 2)
                for unit in ("article", "paragraph", "sentence", "token", "character")
            ),
            Figure("again", "A unit of which the values were computed before, s", 0.3),
            Figure("filtered", "The same, one codebook of three, s", 0.3),
            Figure("every", "From the records until every unit was computed ahead, s", 8),
            Figure("any", "Any unit after that, s", 0.3),
        ),
    ),
    "memory": Part("memory", (Figure("memory", "Memory (USS), 10,000 articles open, MB", 400),)),
}
VIEWS, SESSION = ("textview", "screen"), "session"
BY_NAME = (SESSION, "libraries", "coverage")
"""These, and the text alone and in its window, have tables of their own. They are done by name
alone: the session takes ten minutes, the libraries are fetched, coverage is a simulation."""


def processor() -> str:
    """Return what the processor calls itself."""
    facts = Path("/proc/cpuinfo")
    lines = facts.read_text(encoding="utf-8").splitlines() if facts.exists() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor() or platform.machine())


def other_work() -> str:
    """Return how busy the computer is before anything is measured, where it can tell."""
    if not hasattr(os, "getloadavg"):
        return ""
    return f", {os.getloadavg()[0]:.1f} processors busy with other work"


def measure(names: list[str]) -> int:
    """Measure the parts with these names and print the table."""
    version = platform.python_version()
    print(f"{os.cpu_count()} × {processor()}, {platform.system()}, Python {version}{other_work()}")
    print(f"{'':58}{'allowed':>10}{'median':>10}{'p95':>10}{'runs':>6}", flush=True)
    worst = 0.0
    for name in names:
        part = PARTS[name]
        with TemporaryDirectory(prefix="variorum-benchmark-") as home:
            samples = run_part(part.module, Path(home))
        for figure in part.figures:
            print(figure.line(samples[figure.name]), flush=True)
            worst = max(worst, figure.excess(statistics.median(samples[figure.name])))
    return 1 if worst >= 2 else 0


def main() -> int:
    """Measure what the command line names, or everything."""
    parser = ArgumentParser(prog="python tests/benchmarks", description="Measure the program.")
    known = [*PARTS, *VIEWS, *BY_NAME]
    parser.add_argument("names", metavar="NAME", nargs="*", help=f"one of: {', '.join(known)}")
    parser.add_argument("--acts", metavar="N", default="20000", help="how many acts a session has")
    arguments = parser.parse_args()
    names = arguments.names or [*PARTS, *VIEWS]
    unknown = [name for name in names if name not in known]
    if unknown:
        parser.error(f"there is no part {', '.join(unknown)}; there are: {', '.join(known)}")
    own = [name for name in names if name in PARTS]
    code = measure(own) if own else 0
    for name in (*VIEWS, *BY_NAME):
        if name in names:
            words = ("--acts", arguments.acts) if name == SESSION else ()
            code = max(code, run_by_itself(f"{name}.py", *words))
    return code


def run_by_itself(script: str, *words: str) -> int:
    """Run a script that prints a table of its own."""
    paths = [str(HERE.parents[1] / "desktop"), os.environ.get("PYTHONPATH", "")]
    path = {"PYTHONPATH": os.pathsep.join(filter(None, paths))}
    command = [sys.executable, str(HERE / script), *words]
    return subprocess.run(command, check=False, env={**os.environ, **path}).returncode


if __name__ == "__main__":
    sys.exit(main())
