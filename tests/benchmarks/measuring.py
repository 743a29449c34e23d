"""Figures, how they are taken in a process of its own, and how they are told."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

HERE = Path(__file__).parent

Samples = dict[str, list[float]]
"""What was measured, by the names of figures."""


@dataclass(frozen=True)
class Figure:
    """What is measured and what it may be: at most ``allowed``, or where ``more``, at least."""

    name: str
    what: str
    allowed: float
    more: bool = False

    def excess(self, value: float) -> float:
        """Return how many times over what is allowed ``value`` is; 1 and less is well."""
        return self.allowed / value if self.more else value / self.allowed

    def line(self, samples: list[float]) -> str:
        """Return the row of the table."""
        median = statistics.median(samples)
        tail = self._words(worst_of_twenty(samples, more=self.more)) if len(samples) > 1 else "–"
        sign = ">=" if self.more else "<="
        mark = "" if self.excess(median) <= 1 else "  over"
        allowed = f"{sign} {self._words(self.allowed)}"
        return (
            f"{self.what:58}{allowed:>10}{self._words(median):>10}{tail:>10}{len(samples):>6}{mark}"
        )

    @staticmethod
    def _words(value: float) -> str:
        return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def worst_of_twenty(samples: list[float], *, more: bool = False) -> float:
    """Return the 95th percentile, or the 5th where more is better."""
    cuts = statistics.quantiles(samples, n=20, method="inclusive")
    return cuts[0] if more else cuts[18]


def seconds(act: Callable[[], object]) -> float:
    """Return the wall time of ``act``."""
    start = perf_counter()
    act()
    return perf_counter() - start


def run_part(module: str, home: Path) -> Samples:
    """Run a module of this folder in a process of its own, in the folder ``home``."""
    done = run(HERE / f"{module}.py", home=home)
    found: Samples = json.loads(done.stdout.splitlines()[-1])
    return found


def run(script: Path, *arguments: str, home: Path) -> "subprocess.CompletedProcess[str]":
    """Run ``script`` with settings, backups and files of its own below ``home``."""
    paths = [str(HERE.parents[1] / "desktop"), os.environ.get("PYTHONPATH", "")]
    inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    own = {
        "VARIORUM_HOME": str(home),
        "PYTHONPATH": os.pathsep.join(filter(None, paths)),
        # An installed program is compiled; ours is after the first run.
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
    }
    done = subprocess.run(
        [sys.executable, str(script), *arguments],
        check=False,
        capture_output=True,
        text=True,
        cwd=home,
        env={"QT_QPA_PLATFORM": "offscreen", **inherited, **own},
    )
    if done.returncode:
        sys.stderr.write(done.stderr)
    done.check_returncode()
    return done


def tell(samples: Samples) -> None:
    """Hand ``samples`` to whoever runs this process."""
    print(json.dumps(samples))
