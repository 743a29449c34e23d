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


def assign_columns(intervals: Sequence[tuple[int, int]], taken: Iterable[int] = ()) -> list[int]:
    """Return a margin column for each closed interval of lines, leaving out columns ``taken``.

    Intervals that share a line never share a column.
    """
    lanes = assign_lanes([(first, last + 1) for first, last in intervals])
    shut = set(taken)
    if not shut:
        return lanes
    count = max(lanes, default=-1) + 1
    free = [column for column in range(count + len(shut)) if column not in shut]
    return [free[lane] for lane in lanes]


def lowest_free(taken: Iterable[int]) -> int:
    """Return the lowest number from 0 that is not ``taken``."""
    shut = set(taken)
    number = 0
    while number in shut:
        number += 1
    return number
