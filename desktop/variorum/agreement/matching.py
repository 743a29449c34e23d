"""One-to-one matching of two coders' spans."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import scipy

from variorum.agreement.study import Ints, Truths
from variorum.agreement.units import Marks
from variorum.model.comparison import Mode


@dataclass(frozen=True)
class Rule:
    """When two spans of one code, or of any where ``any_code``, may be taken for the same.

    ``exact``: equal ends; ``overlap``: a character in common; ``iou``: at least the share ``iou``
    of what either covers in common; ``boundary``: no end further off than ``tolerance``.
    """

    mode: Mode = "exact"
    iou: float = 0.5
    tolerance: int = 0
    any_code: bool = False

    def parameters(self) -> dict[str, object]:
        """Return what it takes to repeat a matching."""
        own: dict[str, object] = {"mode": self.mode, "any_code": self.any_code}
        if self.mode == "iou":
            own["iou"] = self.iou
        if self.mode == "boundary":
            own["tolerance"] = self.tolerance
        return own


class Couples(NamedTuple):
    """Pairs of spans, by their places among those of each side, and what they have in common."""

    left: Ints
    right: Ints
    shared: Ints


def couples(left: Marks, right: Marks, rule: Rule) -> Couples:
    """Return all pairs of spans of one article that ``rule`` lets match."""
    if not len(left.start) or not len(right.start):
        nothing = np.zeros(0, dtype=np.int64)
        return Couples(nothing, nothing, nothing)
    slack = rule.tolerance if rule.mode == "boundary" else 0
    reach = int(max(left.end.max(), right.end.max())) + 2 * slack + 1
    codes = int(max(left.code.max(), right.code.max())) + 1
    ours, theirs = (_keys(side, codes, rule) * reach + slack for side in (left, right))
    order = np.argsort(theirs + right.start, kind="stable")
    starts, ends = (theirs + right.start)[order], (theirs + right.end)[order]
    if rule.mode in {"exact", "boundary"}:
        first = np.searchsorted(starts, ours + left.start - slack, side="left")
        last = np.searchsorted(starts, ours + left.start + slack, side="right")
    else:
        # Ends are not in order where a coder's spans nest; their running maximum is.
        first = np.searchsorted(np.maximum.accumulate(ends), ours + left.start, side="right")
        last = np.searchsorted(starts, ours + left.end, side="left")
    many = np.maximum(last - first, 0)
    here = np.repeat(np.arange(len(ours)), many)
    there = np.arange(many.sum()) + np.repeat(first - (np.cumsum(many) - many), many)
    found = _measured(left, right, here, order[there])
    return Couples(*(part[_fits(left, right, found, rule)] for part in found))


def _keys(side: Marks, codes: int, rule: Rule) -> Ints:
    return side.article if rule.any_code else side.article * codes + side.code


def _measured(left: Marks, right: Marks, here: Ints, there: Ints) -> Couples:
    shared = np.minimum(left.end[here], right.end[there]) - np.maximum(
        left.start[here], right.start[there]
    )
    return Couples(here, there, np.maximum(shared, 0))


def _fits(left: Marks, right: Marks, found: Couples, rule: Rule) -> Truths:
    here, there, shared = found
    if rule.mode in {"exact", "boundary"}:
        slack = rule.tolerance if rule.mode == "boundary" else 0
        near: Truths = np.abs(left.end[here] - right.end[there]) <= slack
        return near
    if rule.mode == "overlap":
        return shared > 0
    either = (left.end - left.start)[here] + (right.end - right.start)[there] - shared
    close: Truths = (shared > 0) & (shared / either >= rule.iou)
    return close


def matched(found: Couples, sizes: tuple[int, int]) -> Ints:
    """Return the places of the left spans in a largest one-to-one matching of ``found``."""
    graph = scipy.sparse.csr_array(
        (np.ones(len(found.left), dtype=np.int8), (found.left, found.right)), shape=sizes
    )
    partner = scipy.sparse.csgraph.maximum_bipartite_matching(graph, perm_type="column")
    return np.flatnonzero(partner >= 0)


def best_matching(found: Couples, sizes: tuple[int, int]) -> tuple[Ints, Ints]:
    """Return the pairs of a largest matching that has most characters in common."""
    left, right, shared = found
    # Most spans meet one alone, and there is nothing to choose.
    alone = (np.bincount(left, minlength=sizes[0])[left] == 1) & (
        np.bincount(right, minlength=sizes[1])[right] == 1
    )
    settled = np.stack([left[alone], right[alone]], axis=1)
    left, right, shared = left[~alone], right[~alone], shared[~alone]
    nodes = sum(sizes)
    graph = scipy.sparse.coo_array((np.ones(len(left)), (left, right + sizes[0])), (nodes, nodes))
    _, label = scipy.sparse.csgraph.connected_components(graph, directed=False)
    order = np.argsort(label[left], kind="stable")
    bounds = np.flatnonzero(np.diff(label[left][order])) + 1
    chosen: list[tuple[int, int]] = []
    for part in np.split(order, bounds) if len(order) else []:
        rows, row = np.unique(left[part], return_inverse=True)
        columns, column = np.unique(right[part], return_inverse=True)
        worth = np.zeros((len(rows), len(columns)))
        worth[row, column] = shared[part].sum() + 1 + shared[part]
        ours, theirs = scipy.optimize.linear_sum_assignment(worth, maximize=True)
        taken = worth[ours, theirs] > 0
        chosen += zip(rows[ours[taken]].tolist(), columns[theirs[taken]].tolist(), strict=True)
    pairs = np.concatenate([settled, np.array(chosen, dtype=np.int64).reshape(-1, 2)])
    pairs = pairs[np.argsort(pairs[:, 0], kind="stable")]
    return pairs[:, 0], pairs[:, 1]
