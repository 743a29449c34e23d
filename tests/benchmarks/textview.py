"""How long the text view takes, against what it may: one table, and 1 at twice the allowed figure.

A second table is of two coders compared, whose codings are as many together.
Figures are CPU milliseconds of a process of its own for each size of article, on the offscreen
platform at 1180 x 900: around a change, then events until it is painted. CPU time hardly moves when
other programs run; wall time does. Run: ``python tests/benchmarks/textview.py``.
"""

import gc
import json
import os
import platform
import random
import statistics
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2] / "desktop"))

import psutil
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from variorum.text.span import Span
from variorum.ui.articleview.shown import ShownCoding
from variorum.ui.articleview.view import ArticleView
from variorum.ui.collecting import Collector
from variorum.ui.theme import HUES

SIZES = ((6_000, 100), (60_000, 1_000), (60_000, 10_000), (5_000_000, 10_000))
ALLOWED = {
    "open another article": (16, 16, 50, 50),
    "add a coding": (8, 8, 8, 8),
    "remove a coding": (8, 8, 8, 8),
    "scroll, median": (6, 6, 6, 6),
    "scroll, p99": (12, 12, 12, 12),
    "jump, p95": (33, 33, 33, 33),
    "select a step, p95": (6, 6, 6, 6),
    "hover, p95": (6, 6, 6, 6),
    "resize": (33, 33, 33, 33),
    "zoom": (33, 33, 33, 33),
    "find all": (40, 40, 40, 40),
    "memory above the text, MB": (40, 40, 40, 40),
}
WORDS = (
    "the a of to and in that government gang prison truce minister said report leaders "
    "negotiation extradition journalists El Salvador according officials violence homicides "
    "members secret agreement benefits denied published investigation attorney general"
)
DEEPEST = 6


def text_of(size: int, seed: int) -> str:
    """Return a text of about ``size`` characters, paragraphs log-normal with median 380."""
    chance = random.Random(seed)  # noqa: S311  for samples, not for secrets
    choices = WORDS.split()
    parts: list[str] = []
    length = 0
    while length < size:
        room = int(chance.lognormvariate(5.94, 0.6))
        words: list[str] = []
        while room > 0:
            words.append(chance.choice(choices))
            room -= len(words[-1]) + 1
        parts.append(" ".join(words).capitalize() + ".")
        length += len(parts[-1]) + 1
    return "\n".join(parts)[:size]


def codings_of(text: str, count: int, seed: int, sides: int = 1) -> list[ShownCoding]:
    """Return ``count`` codings that overlap up to six deep; the denser they are, the shorter.

    ``sides`` coders take turns.
    """
    chance = random.Random(seed)  # noqa: S311  for samples, not for secrets
    usual = min(70.0, DEEPEST * 0.4 * len(text) / count)
    depths = bytearray(len(text))
    codings: list[ShownCoding] = []
    while len(codings) < count:
        length = int(usual * chance.lognormvariate(-0.25, 0.7)) + 2
        start = chance.randrange(len(text) - length)
        if max(depths[start : start + length]) >= DEEPEST:
            continue
        for place in range(start, start + length):
            depths[place] += 1
        number, kind = len(codings), chance.randrange(24)
        linked = "Somebody" if number % 3 == 0 else ""
        span = (start, start + length)
        codings.append(
            ShownCoding(
                str(number),
                *span,
                f"Code {kind}",
                HUES[kind % 8],
                kind // 8,
                linked,
                side=number % sides,
            )
        )
    return codings


class Painted(QObject):
    """Counts the paint events of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


class Bench:
    """One article in one view, with the codings of so many coders."""

    def __init__(self, size: int, count: int, sides: int) -> None:
        self.app = QApplication([])
        # As the program does: garbage is collected by a timer.
        Collector(self.app).begin()
        self.texts = [text_of(size, seed) for seed in (1, 2)]
        self.codings = [codings_of(text, count, 3, sides) for text in self.texts]
        self.chance = random.Random(4)  # noqa: S311  for samples, not for secrets
        small = text_of(2_000, 5)
        self.view = ArticleView()
        self.view.resize(1180, 900)
        self.view.set_sides(sides)
        self.painted = Painted()
        self.view.viewport().installEventFilter(self.painted)
        self.view.show()
        QTest.qWaitForWindowExposed(self.view)
        self.view.set_article(small, codings_of(small, 20, 5))
        self.settle()

    def settle(self) -> None:
        """Let idle work finish."""
        for _ in range(200):
            self.app.processEvents()

    def time(self, act: Callable[[], object]) -> float:
        """Return the CPU milliseconds of ``act`` and the painting it brings."""
        before = self.painted.count
        start = process_time()
        act()
        while self.painted.count == before:
            self.app.processEvents()
        return (process_time() - start) * 1000

    def run(self) -> dict[str, float]:
        """Return all figures of this size."""
        gc.collect()
        process = psutil.Process()
        before = process.memory_full_info().uss
        figures = self.opening()
        self.settle()
        figures |= self.scrolling()
        figures["memory above the text, MB"] = (process.memory_full_info().uss - before) / 1e6
        self.settle()
        return figures | self.changes() | self.pointing() | self.selecting() | self.dressing()

    def opening(self) -> dict[str, float]:
        """Open the two articles by turns."""
        sets = [(n % 2, partial(self.view.set_article, self.texts[n % 2])) for n in range(8)]
        opened = [self.time(partial(act, self.codings[which])) for which, act in sets]
        return {"open another article": statistics.median(opened[1:])}

    def scrolling(self) -> dict[str, float]:
        """Scroll by 120 small steps and 25 jumps; one idle moment comes between steps."""
        scrolls = []
        for _ in range(120):
            scrolls.append(self.time(partial(self.view._desk.scroll_by, 60)))
            self.app.processEvents()
        shares = [self.chance.random() for _ in range(25)]
        jumps = [self.time(partial(self.view._go_to_share, share)) for share in shares]
        return {
            "scroll, median": statistics.median(scrolls),
            "scroll, p99": statistics.quantiles(scrolls, n=100)[98],
            "jump, p95": p95(jumps),
        }

    def changes(self) -> dict[str, float]:
        """Add and remove codings in view."""
        view = self.view
        placed = view._desk.sight.visible()
        low, high = placed[0][0].start, placed[-1][0].start + len(placed[-1][0].text)
        starts = [self.chance.randrange(low, max(low + 1, high - 80)) for _ in range(25)]
        codings = [
            ShownCoding(f"new {number}", start, start + 60, "New", "red")
            for number, start in enumerate(starts)
        ]
        added = [self.time(partial(view.add_coding, coding)) for coding in codings]
        removed = [self.time(partial(view.remove_coding, coding.id)) for coding in codings]
        return {
            "add a coding": statistics.median(added),
            "remove a coding": statistics.median(removed),
        }

    def pointing(self) -> dict[str, float]:
        """Point at random places; where nothing changes, ask for the paint all the same."""

        def hover(point: QPointF) -> None:
            before = self.view._desk.look.hovered
            self.view._pointer._hover(point)
            if self.view._desk.look.hovered == before:
                self.view.viewport().update()

        places = [
            QPointF(self.chance.uniform(90, 1000), self.chance.uniform(5, 890)) for _ in range(60)
        ]
        return {"hover, p95": p95([self.time(partial(hover, place)) for place in places])}

    def selecting(self) -> dict[str, float]:
        """Extend a selection by words."""
        view = self.view
        first = view._desk.sight.visible()[0][0].start
        view.select(Span(first, first + 1))
        view.setFocus()
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        step = partial(QTest.keyClick, view, Qt.Key.Key_Right, modifiers)
        return {"select a step, p95": p95([self.time(step) for _ in range(40)])}

    def dressing(self) -> dict[str, float]:
        """Find, resize, zoom."""
        view = self.view
        found = [self.time(partial(view.find_words, word)) for word in ("gang", "prison", "el")]
        view.find_words("")
        widths = (1100, 1000, 900, 820, 1180)
        resized = [self.time(partial(view.resize, width, 900)) for width in widths]
        zoomed = [self.time(partial(view.set_text_size, size)) for size in (20, 24, 16, 18)]
        return {
            "find all": statistics.median(found),
            "resize": statistics.median(resized),
            "zoom": statistics.median(zoomed),
        }


def p95(figures: list[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(figures, n=20)[18]


def table(results: list[dict[str, float]]) -> int:
    """Print measured and allowed figures; return 1 if one is twice the allowed."""
    heads = [f"{size:,} / {count:,}" for size, count in SIZES]
    print(f"{'CPU ms (allowed)':28}" + "".join(f"{head:>22}" for head in heads))
    worst = 0.0
    for name, allowed in ALLOWED.items():
        cells = ""
        for result, limit in zip(results, allowed, strict=True):
            worst = max(worst, result[name] / limit)
            mark = " " if result[name] <= limit else "!"
            cells += f"{result[name]:>14.1f}{mark} ({limit:>3}) "
        print(f"{name:28}{cells}")
    return 1 if worst >= 2 else 0


def main() -> int:
    """Measure every size, of one coder and of two, and print the tables."""
    if len(sys.argv) == 4:
        size, count, sides = map(int, sys.argv[1:])
        print(json.dumps(Bench(size, count, sides).run()))
        return 0
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}")
    worst = 0
    for sides, words in ((1, "One coder"), (2, "Two coders compared")):
        print(f"\n{words}")
        worst = max(worst, table([measured(size, count, sides) for size, count in SIZES]))
    return worst


def measured(size: int, count: int, sides: int) -> dict[str, float]:
    """Measure one size in a process of its own."""
    command = [sys.executable, __file__, str(size), str(count), str(sides)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


if __name__ == "__main__":
    sys.exit(main())
