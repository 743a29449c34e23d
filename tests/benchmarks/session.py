"""Two hours of a coder's work in one go: whether memory grows, or anything gets slower.

``python tests/benchmarks session [--acts 20000]``. Random acts, the same for the same seed, through
the program's window; times are CPU milliseconds until all that an act brings is done. After them,
the file must be whole, undoing everything must give the project as it was at the start, and
redoing everything the project as it was at the end.
"""

import gc
import os
import random
import statistics
import sys
from argparse import ArgumentParser
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from types import TracebackType

import psutil
from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from acting import Hand
from making import CODERS, USUAL, add_articles, code_twice, new_project
from variorum.errors import VariorumError
from variorum.formats.interchange.order import in_order
from variorum.model.snapshot import Snapshot
from variorum.project.history import MOST_KEPT
from variorum.project.project import Project, open_project
from variorum.store.checking import check_file
from variorum.store.rows import to_json
from variorum.store.schema import TABLES
from variorum.ui import settings
from variorum.ui.collecting import Collector
from variorum.ui.main_window import MainWindow
from variorum.ui.memory import share_memory

ARTICLES, COMPARED, EACH = 200, 100, 20
WARM_UP, EACH_KIND = 500, 5
"""Acts until everything was loaded, and how often each kind is among them at least: memory is
compared with what it is after them."""
MOST_MEMORY, MOST_TIME = 1.2, 2.0
"""How much of its start memory may be at the end, and a kind of act's last tenth of its first."""
FEWEST = 1_500
LOOKED_AT = 20
"""How many times memory is looked at."""
LISTED = 5
"""Findings that are told, at most."""


class Session:
    """Acts one after the other, each from the event loop; ``times`` are those of each kind."""

    def __init__(self, window: MainWindow, acts: int, seed: int) -> None:
        self._window = window
        self._acts = acts
        self._hand = Hand(window, random.Random(seed))  # noqa: S311  for samples
        self._first = list(self._hand.acts) * EACH_KIND
        self._done = 0
        self.times: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self.memory: list[tuple[int, float]] = []
        self.refused: Counter[str] = Counter()
        self._timer = QTimer(window, singleShot=True, interval=0)
        self._timer.timeout.connect(self._act)

    def run(self) -> None:
        """Do all acts."""
        sys.excepthook = self._on_error
        self._timer.start()
        QApplication.exec()

    def _act(self) -> None:
        if self._done == WARM_UP or self._done % max(1, self._acts // LOOKED_AT) == 0:
            self._weigh()
        if self._done == self._acts:
            QApplication.exit()
            return
        name = self._first.pop() if self._first else self._hand.choose()
        began = process_time()
        self._hand.do(name)
        self.times[name].append((self._done, (process_time() - began) * 1000))
        self._done += 1
        self._timer.start()

    def _weigh(self) -> None:
        QThreadPool.globalInstance().waitForDone()
        gc.collect()
        used = psutil.Process().memory_full_info().uss / 1e6
        self.memory.append((self._done, used))
        print(f"{self._done:>8} acts {used:>8.1f} MB", flush=True)

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Count what the program refuses with a sentence; anything else ends the session."""
        self.refused[kind.__name__] += 1
        if not isinstance(error, VariorumError):
            sys.__excepthook__(kind, error, trace)
            os._exit(2)


def tenths(times: list[tuple[int, float]]) -> tuple[float, float]:
    """Return the medians of the first and the last tenth of a kind of act after the warm-up."""
    took = [one for done, one in times if done >= WARM_UP]
    tenth = max(5, len(took) // 10)
    return statistics.median(took[:tenth]), statistics.median(took[-tenth:])


def report(session: Session) -> bool:
    """Print the table and return whether all of it is as it must be."""
    print(f"\n{'':24}{'acts':>8}{'first tenth, ms':>18}{'last tenth, ms':>18}{'times':>8}")
    good = True
    for name, times in sorted(session.times.items()):
        if times[-1][0] < WARM_UP:  # a rare one, in a short session
            continue
        first, last = tenths(times)
        well = last <= MOST_TIME * first
        good &= well
        mark = "" if well else "  over"
        print(f"{name:24}{len(times):>8}{first:>18.1f}{last:>18.1f}{last / first:>8.2f}{mark}")
    at_start = next(used for done, used in session.memory if done >= WARM_UP)
    share = session.memory[-1][1] / at_start
    well = share <= MOST_MEMORY
    print(
        f"Memory (USS): {at_start:.1f} MB after {WARM_UP} acts, {session.memory[-1][1]:.1f} MB"
        f" at the end, {share:.2f} times{'' if well else '  over'}"
    )
    print(f"Refused with a sentence: {dict(session.refused)}")
    return good and well


def check(project: Project, start: Snapshot) -> bool:
    """Check the file, and what undo and redo of everything lead to."""
    edits = project.reader.edit_number()
    found = check_file(project.path, project.reader).findings
    print(f"The file: {[one.what for one in found[:LISTED]] or 'holds together'}")
    # What was taken back last is done again first, so that all that is kept is undone.
    repeat(project.redo, lambda: project.history.last_undone is not None)
    end = in_order(project.snapshot())
    undone = repeat(project.undo, lambda: project.history.last is not None)
    back = is_as_audited(project)
    print(f"{undone} of {edits} edits undone: {'as' if back else 'NOT as'} the audit trail says")
    if edits < MOST_KEPT:  # nothing was dropped
        back &= in_order(project.snapshot()) == in_order(start)
        print(f"which is {'as' if back else 'NOT as'} at the start")
    repeat(project.redo, lambda: project.history.last_undone is not None)
    forth = in_order(project.snapshot()) == end and is_as_audited(project)
    print(f"and done again: {'as' if forth else 'NOT as'} at the end")
    return not found and back and forth


def is_as_audited(project: Project) -> bool:
    """Tell whether each record is as the last row of the audit trail about it says."""
    found = {
        (table.name, record.id): to_json(record)
        for kind, table in TABLES.items()
        for record in project.reader.records(kind)
    }
    said = {(row["kind"], row["record"]): row["after"] for row in project.reader.audit()}
    return all(found.get(key) == after for key, after in said.items())


def repeat(act: Callable[[], object], more: Callable[[], bool]) -> int:
    """Do ``act`` while there is ``more``; return how many times."""
    count = 0
    while more():
        act()
        count += 1
    return count


def make_project(path: Path) -> None:
    """Make a project that two coders have half coded."""
    project = new_project(path)
    articles = add_articles(project, [USUAL] * ARTICLES)
    code_twice(project, articles[:COMPARED], EACH)
    project.close()


def drive(path: Path, acts: int, seed: int) -> bool:
    """Do ``acts`` in the project at ``path`` and tell what they took."""
    project = open_project(path)
    start = project.snapshot()
    project.close()
    share_memory()
    app = QApplication([])
    Collector(app).begin()
    settings.CODER.set(CODERS[0])
    window = MainWindow()
    window.resize(1600, 1000)
    window.show()
    window.open_path(path)
    window.activateWindow()
    session = Session(window, acts, seed)
    began = perf_counter()
    session.run()
    print(f"{acts:,} acts in {(perf_counter() - began) / 60:.1f} minutes, seed {seed}")
    good = report(session)
    held = window.projects.hand_over()
    assert held is not None
    good &= check(held, start)
    held.close()
    window.close()
    return good


def main() -> int:
    """Return 1 if memory or any kind of act grew too much, or the file is not as it must be."""
    parser = ArgumentParser(prog="python tests/benchmarks session", description=__doc__)
    parser.add_argument("--acts", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    if arguments.acts < FEWEST:
        parser.error(f"a session has {FEWEST} acts at least")
    with TemporaryDirectory(prefix="variorum-session-") as home:
        os.environ["VARIORUM_HOME"] = home
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        path = Path(home, "session.variorum")
        make_project(path)
        return 0 if drive(path, arguments.acts, arguments.seed) else 1


if __name__ == "__main__":
    sys.exit(main())
