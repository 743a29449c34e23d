"""Lanes: which ribbon of several overlapping spans lies above which."""

from collections.abc import Iterable, Sequence
from heapq import heappop, heappush


def assign_lanes(spans: Sequence[tuple[int, int]]) -> list[int]:
    """Return the lane of each half-open span; spans that overlap never share one.

    Taken by start, the longer first, each span gets the lowest lane that is free, so the longest
    lies on top (lane 0). Takes n log n steps.
    """
    order = sorted(range(len(spans)), key=lambda n: (spans[n][0], -spans[n][1], n))
    lanes = [0] * len(spans)
    found = lanes_in_order([spans[number] for number in order])
    for number, lane in zip(order, found, strict=True):
        lanes[number] = lane
    return lanes


def lanes_in_order(spans: Iterable[tuple[int, int]]) -> list[int]:
    """Return the lanes of spans that are sorted by start, the longer first."""
    lanes = []
    busy: list[tuple[int, int]] = []
    free: list[int] = []
    used = 0
    for start, end in spans:
        while busy and busy[0][0] <= start:
            heappush(free, heappop(busy)[1])
        if free:
            lane = heappop(free)
        else:
            lane, used = used, used + 1
        lanes.append(lane)
        heappush(busy, (end, lane))
    return lanes


def assign_columns(
    intervals: Sequence[tuple[int, int]], fixed: Sequence[tuple[int, int, int]] = ()
) -> list[int]:
    """Return a margin column for each closed interval of lines.

    Intervals that share a line never share a column. ``fixed`` are intervals (first, last, column)
    that have theirs already.
    """
    columns = [0] * len(intervals)
    busy: list[tuple[int, int]] = []
    for number in sorted(range(len(intervals)), key=lambda n: (intervals[n][0], -intervals[n][1])):
        first, last = intervals[number]
        busy = [item for item in busy if item[0] >= first]
        taken = {column for _, column in busy}
        taken.update(c for begin, end, c in fixed if begin <= last and end >= first)
        columns[number] = lowest_free(taken)
        busy.append((last, columns[number]))
    return columns


def lowest_free(taken: Iterable[int]) -> int:
    """Return the lowest number from 0 that is not ``taken``."""
    shut = set(taken)
    number = 0
    while number in shut:
        number += 1
    return number
