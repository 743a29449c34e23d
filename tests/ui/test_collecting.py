"""Garbage is collected in the main thread alone."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from variorum.ui.collecting import Collector


class Loop:
    """Holds itself, so that only the collector ends it."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    collector = Collector(qapp)
    collector.begin()
    yield collector
    collector.end()
    collector.deleteLater()
    assert gc.isenabled()


def test_no_worker_collects(collector: Collector) -> None:
    left = weakref.ref(Loop())
    worker = threading.Thread(target=lambda: [Loop() for _ in range(100_000)])
    worker.start()
    worker.join()
    assert left() is not None
    collector.look()
    assert left() is None


def test_little_garbage_waits(collector: Collector) -> None:
    gc.collect()
    left = weakref.ref(Loop())
    collector.look()
    assert left() is not None
