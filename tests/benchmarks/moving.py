"""Opening a project of 10,000 articles and 500,000 codings, and moving about in it."""

import gc
from functools import partial
from time import perf_counter

import psutil
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest

from making import CODERS, full_project
from measuring import Samples, tell
from painted import Glass
from variorum.ui.coding.article_list import ArticleList
from windows import Desktop

FORTH, BACK = 60, 20
"""Articles that are gone through by J, and then by K."""
SIFTED = ("courier", "prison truce", "2024-04", "zzz")
FOUND = ("prison truce", "courier 07", "mark as done", "jose p", "talks held")


def measure() -> Samples:
    """Open the project, switch articles, filter and sort the list, type in the palette."""
    path = full_project()
    began = perf_counter()
    desktop = Desktop(path, CODERS[0])
    took: Samples = {"full open": [perf_counter() - began]}
    took["full switch"] = [switch(desktop, Qt.Key.Key_J) for _ in range(FORTH)]
    took["full switch"] += [switch(desktop, Qt.Key.Key_K) for _ in range(BACK)]
    took["full sift"] = sift(desktop)
    took["full sort"] = sort(desktop)
    took["full palette"] = find(desktop)
    gc.collect()
    took["full memory"] = [psutil.Process().memory_full_info().uss / 1e6]
    # The first backup copies 800 MB beside all this, as it does where the program is used.
    QThreadPool.globalInstance().waitForDone()
    desktop.close()
    return took


def switch(desktop: Desktop, key: Qt.Key) -> float:
    """Press the key of the next or the previous article."""
    before = desktop.window.workspace.article
    took = desktop.milliseconds(lambda: QTest.keyClick(desktop.view, key))
    assert desktop.window.workspace.article != before
    assert len(desktop.view.codings()) > 0
    return took


def sift(desktop: Desktop) -> list[float]:
    """Type words to filter the list by; a letter is done when the list is painted.

    What is watched is the whole panel: where nothing is found, a sentence takes the list's place.
    """
    articles = desktop.window.coding.articles
    desktop.watch(Glass(articles))
    took: list[float] = []
    for words in SIFTED:
        took += [
            desktop.milliseconds(partial(QTest.keyClicks, articles.filter, one)) for one in words
        ]
        articles.filter.clear()
        desktop.settle()
    return took


def sort(desktop: Desktop) -> list[float]:
    """Choose each order of the list, twice."""
    articles: ArticleList = desktop.window.coding.articles
    count = articles.order.count()
    chosen = [*range(1, count), *range(count)]
    return [
        desktop.milliseconds(partial(articles.order.setCurrentIndex, number)) for number in chosen
    ]


def find(desktop: Desktop) -> list[float]:
    """Type in the palette; a letter is done when what was found is painted."""
    palette = desktop.window.finder
    palette.open()
    desktop.settle()
    desktop.watch(Glass(palette))
    took: list[float] = []
    for words in FOUND:
        palette.line.clear()
        desktop.settle()
        took += [desktop.milliseconds(partial(QTest.keyClicks, palette.line, one)) for one in words]
    return took


if __name__ == "__main__":
    tell(measure())
