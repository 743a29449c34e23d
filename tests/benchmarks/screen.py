"""How long acts take in the whole window, codebook, form and lists beside the text: one table.

The rows are those of the text view alone (``textview.py``), done here by keys, mouse and actions
in a project on disk, so that committing, lists, codebook and form are in them. Figures are CPU
milliseconds of a process of its own for each size of article, offscreen, from an act to the first
painting of the text, and behind the stroke until all has followed: margin and what steps back in
the next frame, form, lists and status line soon after. 1 at twice the allowed figure.
Run: ``python tests/benchmarks screen``.
"""

import gc
import json
import platform
import random
import statistics
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import process_time

import psutil
from PySide6.QtCore import QPoint, QPointF, Qt, QThreadPool, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from making import CODERS, add_articles, code_densely, new_project
from measuring import run
from textview import ALLOWED, SIZES, Painted, p95
from variorum.text.span import Span
from variorum.ui.collecting import Collector
from windows import Desktop

OPENED, CHANGED, SCROLLED, JUMPED, HOVERED, SELECTED = 8, 25, 120, 25, 60, 40
SMALL, FEW = 2_000, 20
"""The article that is open before the others: characters and codings."""
FOLLOWS = 50
"""Milliseconds for which form, lists and status line wait at most, to follow the text."""
HANGS = 5
"""Seconds after which an act that painted nothing is given up."""
VIEW = (1180, 900)
"""Size of the text in pixels."""

Took = tuple[float, float]
"""To the first painting, and until all is done."""


class Bench:
    """A project of two articles of one size, open in the window, and a small one."""

    def __init__(self, path: Path, size: int, count: int) -> None:
        project = new_project(path)
        articles = add_articles(project, [SMALL, size, size])
        code_densely(project, articles[:1], FEW)
        code_densely(project, articles[1:], count)
        self.text = max(len(project.text(article)) for article in articles)
        project.close()
        self.chance = random.Random(4)  # noqa: S311  for samples, not for secrets
        self.desktop = Desktop(path, CODERS[0])
        self.window, self.view = self.desktop.window, self.desktop.view
        app = QApplication.instance()
        assert app is not None
        # As the program does: garbage is collected by a timer.
        Collector(app).begin()
        self.painted = Painted()
        self.view.viewport().installEventFilter(self.painted)
        port = self.view.viewport()
        width, height = VIEW
        self.window.resize(
            self.window.width() + width - port.width(),
            self.window.height() + height - port.height(),
        )
        self.desktop.settle()

    def time(self, act: Callable[[], object]) -> Took:
        """Return the CPU milliseconds of ``act``: to the painting it brings, and to its end."""
        before = self.painted.count
        start = process_time()
        act()
        while self.painted.count == before:
            QApplication.processEvents()
            assert process_time() - start < HANGS, "nothing was painted"
        shown = process_time() - start
        self.go_on()
        return shown * 1000, (process_time() - start) * 1000

    def go_on(self) -> None:
        """Let all that waits for a next frame be done now: acts are timed one after the other."""
        waiting = [
            (timer, timer.interval())
            for timer in self.window.findChildren(QTimer)
            if timer.isActive() and timer.isSingleShot() and timer.interval() <= FOLLOWS
        ]
        for timer, _ in waiting:
            timer.start(0)
        for _ in range(20):
            QApplication.processEvents()
        for timer, usual in waiting:
            timer.setInterval(usual)

    def step(self, act: Callable[[], object]) -> Took:
        """Return the CPU milliseconds of ``act``, one of many that follow each other quickly."""
        before = self.painted.count
        start = process_time()
        act()
        while self.painted.count == before:
            QApplication.processEvents()
        shown = process_time() - start
        QApplication.processEvents()
        return shown * 1000, (process_time() - start) * 1000

    def run(self) -> dict[str, Took]:
        """Return all figures of this size."""
        gc.collect()
        process = psutil.Process()
        before = process.memory_full_info().uss
        # From the small article to the next; then the two of the size by turns.
        self.time(partial(self._press, "J"))
        opened = [self.time(partial(self._press, key)) for key in "JK" * (OPENED // 2)]
        figures = {"open another article": middle(opened)} | self.scrolling()
        above = (process.memory_full_info().uss - before) / 1e6
        figures["memory above the text, MB"] = (above, above)
        return figures | self.changes() | self.pointing() | self.selecting() | self.dressing()

    def _press(self, letter: str) -> None:
        QTest.keyClick(self.view, Qt.Key(ord(letter)))

    def scrolling(self) -> dict[str, Took]:
        """Turn the wheel by small steps, and press on places of the strip at the right."""
        strip = self.view._overview
        scrolls = [self.step(self._turn) for _ in range(SCROLLED)]
        left = Qt.MouseButton.LeftButton
        places = [
            QPoint(10, self.chance.randrange(10, min(VIEW[1], self._tall()) - 10))
            for _ in range(JUMPED)
        ]
        jumps = [self.time(partial(QTest.mouseClick, strip, left, pos=at)) for at in places]
        return {
            "scroll, median": middle(scrolls),
            "scroll, p99": of_all(scrolls, lambda took: statistics.quantiles(took, n=100)[98]),
            "jump, p95": of_all(jumps, p95),
        }

    def _tall(self) -> int:
        return int(self.view._desk.page.heights.total)

    def _turn(self) -> None:
        middle_of = QPointF(self.view.viewport().rect().center())
        turned = QWheelEvent(
            middle_of,
            QPointF(self.view.viewport().mapToGlobal(middle_of.toPoint())),
            QPoint(0, -60),
            QPoint(0, -60),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.view.viewport(), turned)

    def changes(self) -> dict[str, Took]:
        """Select words in view and press a code's key; delete codings by their key."""
        placed = self.view._desk.sight.visible()
        low, high = placed[0][0].start, placed[-1][0].start + len(placed[-1][0].text)
        codebook = self.window.coding.codebook
        keys = [key for key in "abcdefghilmnopqrstuvwxyz" if codebook.code_of_key(key)]
        added: list[Took] = []
        made: list[str] = []
        for _ in range(CHANGED):
            start = self.chance.randrange(low, max(low + 1, high - 80))
            self.view.select(Span(start, start + 60))
            self.go_on()
            added.append(self.time(partial(self._press, self.chance.choice(keys).upper())))
            assert self.view.focused_coding is not None
            made.append(self.view.focused_coding.id)
        removed: list[Took] = []
        for name in made:
            self.view.focus_coding(name)
            self.go_on()
            removed.append(self.time(partial(QTest.keyClick, self.view, Qt.Key.Key_Delete)))
            assert name not in self.window.coding.desk.codings
        return {"add a coding": middle(added), "remove a coding": middle(removed)}

    def pointing(self) -> dict[str, Took]:
        """Point at random places; where nothing changes, ask for the paint all the same."""
        port = self.view.viewport()

        def hover(point: QPoint) -> None:
            before = self.view._desk.look.hovered
            QTest.mouseMove(port, point)
            if self.view._desk.look.hovered == before:
                port.update()

        places = [
            QPoint(self.chance.randrange(90, 1000), self.chance.randrange(5, VIEW[1] - 10))
            for _ in range(HOVERED)
        ]
        return {"hover, p95": of_all([self.step(partial(hover, place)) for place in places], p95)}

    def selecting(self) -> dict[str, Took]:
        """Extend a selection by words."""
        first = self.view._desk.sight.visible()[0][0].start
        self.view.select(Span(first, first + 1))
        self.view.setFocus()
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        wider = partial(QTest.keyClick, self.view, Qt.Key.Key_Right, modifiers)
        return {"select a step, p95": of_all([self.step(wider) for _ in range(SELECTED)], p95)}

    def dressing(self) -> dict[str, Took]:
        """Find words, resize the window, zoom."""
        self.window.actions_by_id["find.words"].trigger()
        line = self.window.coding.bar.words
        found = [self.time(partial(line.setText, word)) for word in ("gang", "prison", "el")]
        line.clear()
        self.desktop.settle()
        high, wide = self.window.height(), self.window.width()
        widths = [wide - less for less in (80, 180, 280, 360, 0)]
        resized = [self.time(partial(self.window.resize, width, high)) for width in widths]
        larger, usual = (self.window.actions_by_id[f"text.{name}"] for name in ("larger", "usual"))
        zoomed = [self.time(act.trigger) for act in (larger, larger, usual, larger, usual)]
        return {
            "find all": middle(found),
            "resize": middle(resized),
            "zoom": middle(zoomed),
        }


def of_all(took: list[Took], share: Callable[[list[float]], float]) -> Took:
    """Return one figure for the paintings and one for the ends."""
    return share([shown for shown, _ in took]), share([done for _, done in took])


def middle(took: list[Took]) -> Took:
    """Return the medians."""
    return of_all(took, statistics.median)


def table(results: list[dict[str, Took]]) -> float:
    """Print measured and allowed figures; return the largest share of what is allowed."""
    heads = [f"{size:,} / {count:,}" for size, count in SIZES]
    print(f"{'CPU ms, painted / done':28}" + "".join(f"{head:>24}" for head in heads))
    worst = 0.0
    for name, allowed in ALLOWED.items():
        cells = ""
        for result, limit in zip(results, allowed, strict=True):
            shown, done = result[name]
            worst = max(worst, shown / limit)
            mark = " " if shown <= limit else "!"
            cells += f"{shown:>9.1f}{mark}/{done:>6.1f} ({limit:>3}) "
        print(f"{name:28}{cells}")
    return worst


def measured(size: int, count: int) -> dict[str, Took]:
    """Measure one size in a process and a folder of its own."""
    with tempfile.TemporaryDirectory() as home:
        done = run(Path(__file__), str(size), str(count), home=Path(home))
    figures: dict[str, Took] = json.loads(done.stdout.splitlines()[-1])
    return figures


def main() -> int:
    """Measure every size and print the table."""
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}")
    return 1 if table([measured(size, count) for size, count in SIZES]) >= 2 else 0


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(json.dumps(Bench(Path("screen.variorum").absolute(), *map(int, sys.argv[1:])).run()))
        QThreadPool.globalInstance().waitForDone()
    else:
        sys.exit(main())
