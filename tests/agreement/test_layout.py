"""The units of articles, laid end to end."""

import tracemalloc

import numpy as np

from variorum.agreement.units import Layout


def test_units_lie_behind_those_of_the_articles_before() -> None:
    layout = Layout.of_spans(np.array([10, 4, 6]), [[(0, 3), (4, 10)], [], [(1, 6)]])
    assert layout.counts.tolist() == [2, 0, 1]
    assert layout.base.tolist() == [0, 11, 16]
    assert layout.first.tolist() == [0, 2, 2]
    assert layout.starts is not None
    assert layout.ends is not None
    assert layout.starts.tolist() == [0, 4, 17]
    assert layout.ends.tolist() == [3, 10, 22]


def test_no_articles_have_no_units() -> None:
    layout = Layout.of_spans(np.array([], dtype=np.int64), [])
    assert layout.starts is not None
    assert layout.starts.tolist() == layout.counts.tolist() == []


def test_tokens_of_many_articles_are_never_all_held_as_tuples() -> None:
    articles, tokens = 200, 1_000
    found = ([(6 * n + 900, 6 * n + 905) for n in range(tokens)] for _ in range(articles))
    tracemalloc.start()
    layout = Layout.of_spans(np.full(articles, 6 * tokens + 900), found)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert layout.counts.sum() == articles * tokens
    assert most < 12_000_000  # as tuples they take 24 MB
