"""Sweeps over the ends of marks: who covers what, without an array of characters."""

from typing import NamedTuple

import numpy as np

from variorum.agreement.study import Ints
from variorum.agreement.units import Marks


class Segments(NamedTuple):
    """Runs of units in which nothing changes and something is marked.

    ``state`` has a row a segment and a column for each coder and word of his or her state.
    """

    key: Ints
    start: Ints
    length: Ints
    state: Ints


def merged(marks: Marks, *, touching: bool = True) -> Marks:
    """Return the union of the marks of the same coder, code and article: self-overlap is one.

    Marks that only touch are one too, unless ``touching`` is False.
    """
    if not len(marks.start):
        return marks
    reach = int(marks.end.max()) + 1
    sizes = [int(part.max()) + 1 for part in (marks.code, marks.article)]
    key = (marks.coder * sizes[0] + marks.code) * sizes[1] + marks.article
    order = np.argsort(key * reach + marks.start, kind="stable")
    start = (key * reach + marks.start)[order]
    # Ends grow along the sweep; a mark that starts beyond all earlier ends begins a new one.
    end = np.maximum.accumulate((key * reach + marks.end)[order])
    fresh = np.ones(len(start), dtype=np.bool_)
    fresh[1:] = start[1:] > end[:-1] if touching else start[1:] >= end[:-1]
    last = np.append(fresh[1:], True)
    kept = order[fresh]
    return Marks(
        marks.coder[kept],
        marks.code[kept],
        marks.article[kept],
        marks.start[kept],
        end[last] - (key * reach)[kept],
    )


def sweep(key: Ints, marks: Marks, worth: Ints, coders: int) -> Segments:
    """Return the segments of ``marks`` for each ``key`` apart.

    Each coder's state is the sum of ``worth`` (a row a mark, a column a word) of the marks that
    are open: with 1 how many they are, with a bit for each code which codes they are.
    """
    position = np.concatenate([marks.start, marks.end])
    delta = np.concatenate([worth, -worth])
    reach = int(position.max(initial=0)) + 1
    place = np.concatenate([key, key]) * reach + position
    order = np.argsort(place, kind="stable")
    place, delta = place[order], delta[order]
    coder = np.concatenate([marks.coder, marks.coder])[order]
    last = np.append(place[1:] != place[:-1], True)[: len(place)]
    words = worth.shape[1]
    state = np.empty((int(last.sum()), coders * words), dtype=np.int64)
    for column in range(coders):
        own = np.where((coder == column)[:, None], delta, 0)
        state[:, column * words : (column + 1) * words] = np.cumsum(own, axis=0)[last]
    place = place[last]
    # Behind its last event a key has no open mark, so an open segment never leaves its key.
    length = np.append(place[1:], 0)[: len(place)] - place
    open_ = (state != 0).any(axis=1)
    return Segments(place[open_] // reach, place[open_] % reach, length[open_], state[open_])
