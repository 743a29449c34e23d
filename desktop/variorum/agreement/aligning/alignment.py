"""Best alignments of coders' units."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import scipy

from variorum.agreement.aligning.candidates import Candidates, candidates
from variorum.agreement.aligning.dissimilarity import Continuum, Dissimilarity
from variorum.agreement.study import Floats, Ints, Truths

PAIR = 2
_AT_ONCE = 4_000
"""How many candidates are put into one linear programme."""
_TIE = 1e-6
"""What an alignment costs more, so that of equal ones the one with fewest parts is taken.

The solver does not see less than 10^-7.
"""
_WHOLE = 1e-4
_HALF = 0.5
Solvable = scipy.sparse.csc_array


class Alignment(NamedTuple):
    """A partition of all units: each coder's unit in each part, -1 for none; and its cost."""

    members: Ints
    cost: float


def best_alignments(continua: Sequence[Continuum], kind: Dissimilarity) -> list[Alignment]:
    """Return the alignment with the least total cost of each continuum.

    Mathet, Widlöcher & Métivier (2015, Computational Linguistics 41:437–479).

    Two coders make an assignment problem, more a set partitioning: a linear programme, whose
    solution nearly always is whole; where it is not, a whole one is sought.
    """
    if all(len(continuum) == PAIR for continuum in continua):
        return [_of_two(continuum, kind) for continuum in continua]
    found: list[Alignment] = []
    waiting: list[Candidates] = []
    for continuum in continua:
        waiting.append(candidates(continuum, kind))
        if sum(len(one.cost) for one in waiting) > _AT_ONCE:
            found += _solved(waiting)
            waiting = []
    return found + _solved(waiting)


def _of_two(continuum: Continuum, kind: Dissimilarity) -> Alignment:
    ours, theirs = continuum
    sizes = len(ours.start), len(theirs.start)
    saved = 2 * kind.delta_empty - kind.between(ours, theirs)
    # Units as dear together as apart go together: that makes fewer parts.
    worth = np.where(saved >= 0, saved + _TIE**2, 0.0)
    left, right = scipy.optimize.linear_sum_assignment(worth, maximize=True)
    taken = worth[left, right] > 0
    left, right = left[taken], right[taken]
    members = np.full((sum(sizes) - len(left), PAIR), -1, dtype=np.int64)
    members[: len(left), 0], members[: len(left), 1] = left, right
    alone = len(left) + sizes[0] - len(left)
    members[len(left) : alone, 0] = np.setdiff1d(np.arange(sizes[0]), left)
    members[alone:, 1] = np.setdiff1d(np.arange(sizes[1]), right)
    cost = kind.delta_empty * sum(sizes) - float(saved[left, right].sum())
    return Alignment(members, cost)


def _solved(problems: Sequence[Candidates]) -> list[Alignment]:
    """Return the cheapest partition of the units of each of ``problems``."""
    if not sum(len(one.cost) for one in problems):
        return [Alignment(one.members, 0.0) for one in problems]
    holds = _holds(problems)
    cost = np.concatenate([one.cost for one in problems])
    chosen = _chosen(cost + _TIE * cost.max(), holds)
    ends = np.cumsum([len(one.cost) for one in problems])
    taken = np.split(chosen, ends[:-1])
    return [
        Alignment(one.members[kept], float(one.cost[kept].sum()))
        for one, kept in zip(problems, taken, strict=True)
    ]


def _holds(problems: Sequence[Candidates]) -> Solvable:
    """Return which unit (rows) is in which candidate, for all problems side by side."""
    rows, columns = [], []
    unit = column = 0
    for members, cost in problems:
        for coder in range(members.shape[1]):
            has = np.flatnonzero(members[:, coder] >= 0)
            rows.append(unit + members[has, coder])
            columns.append(column + has)
            unit += int(members[:, coder].max(initial=-1)) + 1
        column += len(cost)
    row, where = np.concatenate(rows), np.concatenate(columns)
    return scipy.sparse.csc_array((np.ones(len(row)), (row, where)), shape=(unit, column))


def _chosen(cost: Floats, holds: Solvable) -> Truths:
    solution = _partition(cost, holds, whole=False)
    chosen: Truths = solution > _HALF
    split = np.flatnonzero((solution > _WHOLE) & (solution < 1 - _WHOLE))
    if not len(split):
        return chosen
    # Units that a candidate holds together, in any number of steps, are solved together.
    _, label = scipy.sparse.csgraph.connected_components(holds @ holds.T, directed=False)
    first = label[holds.indices[holds.indptr[:-1]]]
    part = np.flatnonzero(np.isin(first, first[split]))
    units = np.flatnonzero(np.isin(label, first[split]))
    exact = _partition(cost[part], holds[:, part][units], whole=True)
    chosen[part] = exact > _HALF
    return chosen


def _partition(cost: Floats, holds: Solvable, *, whole: bool) -> Floats:
    """Return how much of each candidate the cheapest partition takes; all or nothing if whole."""
    result = scipy.optimize.milp(
        cost,
        integrality=np.full(len(cost), int(whole)),
        bounds=scipy.optimize.Bounds(0, 1),
        constraints=scipy.optimize.LinearConstraint(holds, 1, 1),
        options={"mip_rel_gap": 0},
    )
    if result.x is None:
        raise RuntimeError(result.message)
    return np.asarray(result.x, dtype=np.float64)
