"""Disorder of continua, observed and expected, by article."""

from dataclasses import dataclass
from typing import NamedTuple
from zlib import crc32

import numpy as np

from variorum.agreement.aligning.alignment import Alignment, best_alignments
from variorum.agreement.aligning.dissimilarity import Continuum, Dissimilarity, Units
from variorum.agreement.aligning.sampling import SAMPLER, shuffled
from variorum.agreement.spans import SpanStudy
from variorum.agreement.study import Floats, Ints, ratio
from variorum.agreement.units import Marks

FEWEST = 30
PRECISION = 0.02
Z = 1.96
MOST = 10_000
"""Samples after which the wished precision is given up."""


@dataclass(frozen=True)
class Sampling:
    """How random continua are drawn: ``samples`` of them, or as many as ``precision`` needs."""

    samples: int | None = None
    precision: float = PRECISION
    seed: int = 1

    def parameters(self) -> dict[str, object]:
        """Return what it takes to repeat it."""
        return {
            "sampler": SAMPLER,
            "n_samples": self.samples,
            "precision": self.precision,
            "seed": self.seed,
        }


class Disorders(NamedTuple):
    """By article: mean units a coder, total cost, and the two sums of the disorder of codes."""

    units: Floats
    cost: Floats
    apart: Floats
    weight: Floats


def continua(study: SpanStudy) -> dict[int, Continuum]:
    """Return the continuum of each compared article with units, by its place.

    Coders stand in the order of what they marked, and codes have the numbers of where they were
    given, so that the names of both make no difference to what is drawn.
    """
    marks = study.marks.where(study.compared)
    marks = marks._replace(code=_by_place(marks, len(study.codes))[marks.code])
    order = np.lexsort([marks.code, marks.end, marks.start, marks.coder, marks.article])
    found: dict[int, dict[int, Units]] = {}
    key = (marks.article * len(study.roster.coders) + marks.coder)[order]
    bounds = np.flatnonzero(np.diff(key)) + 1
    for own in np.split(order, bounds) if len(order) else []:
        units = Units(marks.start[own], marks.end[own], marks.code[own])
        found.setdefault(int(marks.article[own[0]]), {})[int(marks.coder[own[0]])] = units
    nothing = Units(*[np.zeros(0, dtype=np.int64)] * 3)
    return {
        place: sorted(
            (own.get(int(coder), nothing) for coder in np.flatnonzero(study.roster.present[place])),
            key=lambda units: [part.tolist() for part in units],
        )
        for place, own in found.items()
    }


def _by_place(marks: Marks, codes: int) -> Ints:
    """Return the rank of each code by where it was given, and by whose other marks beside it."""
    places = list(
        zip(marks.article.tolist(), marks.start.tolist(), marks.end.tolist(), strict=True)
    )
    of_coder: dict[int, list[tuple[int, int, int]]] = {}
    for coder, place in zip(marks.coder.tolist(), places, strict=True):
        of_coder.setdefault(coder, []).append(place)
    in_order = sorted({tuple(sorted(one)) for one in of_coder.values()})
    rank = {coder: in_order.index(tuple(sorted(one))) for coder, one in of_coder.items()}
    given: list[list[tuple[tuple[int, int, int], int]]] = [[] for _ in range(codes)]
    rows = zip(marks.code.tolist(), places, marks.coder.tolist(), strict=True)
    for code, place, coder in rows:
        given[code].append((place, rank[coder]))
    order = sorted(range(codes), key=lambda code: sorted(given[code]))
    return np.argsort(np.array(order, dtype=np.int64))


def observed(study: SpanStudy, kind: Dissimilarity) -> Disorders:
    """Return the disorder of the best alignment of each article."""
    found = continua(study)
    columns = np.zeros((4, len(study.roster.articles)))
    for place, continuum in found.items():
        (alignment,) = best_alignments([continuum], kind)
        columns[:, place] = (
            _mean_units(continuum),
            alignment.cost,
            *_of_codes(continuum, alignment, kind),
        )
    return Disorders(*columns)


def expected(study: SpanStudy, kind: Dissimilarity, sampling: Sampling) -> Disorders:
    """Return the means over random continua, drawn within each article.

    ``cost`` is the mean disorder times the article's mean units a coder, as it is to be added.
    """
    found = continua(study)
    size = len(study.roster.articles)
    generators = {
        place: np.random.default_rng([sampling.seed, crc32(study.roster.articles[place].encode())])
        for place in found
    }
    drawn = np.zeros((0, 4, size))
    while found and len(drawn) < (sampling.samples or MOST):
        many = min(len(drawn) or FEWEST, MOST) if sampling.samples is None else sampling.samples
        batch = np.zeros((many, 4, size))
        for place, continuum in found.items():
            some = [shuffled(continuum, generators[place]) for _ in range(many)]
            batch[:, :, place] = _of_samples(some, kind, _mean_units(continuum))
        drawn = np.concatenate([drawn, batch])
        if sampling.samples is None and _precise(drawn[:, 1].sum(axis=1), sampling.precision):
            break
    return Disorders(*(drawn.mean(axis=0) if len(drawn) else np.zeros((4, size))))


def _of_samples(samples: list[Continuum], kind: Dissimilarity, units: float) -> Floats:
    alignments = best_alignments(samples, kind)
    return np.array(
        [
            (units, units * one.cost / _mean_units(own), *_of_codes(own, one, kind))
            for own, one in zip(samples, alignments, strict=True)
        ]
    )


def _precise(costs: Floats, wished: float) -> bool:
    error = Z * costs.std(ddof=1) / np.sqrt(len(costs))
    return bool(error <= wished * costs.mean())


def _mean_units(continuum: Continuum) -> float:
    return sum(len(units.start) for units in continuum) / len(continuum)


def _of_codes(
    continuum: Continuum, alignment: Alignment, kind: Dissimilarity
) -> tuple[float, float]:
    """Return the sums of ``w d_cat`` and of ``w`` over pairs of units aligned with each other.

    ``w = max(0, 1 - alpha d_pos)/(k - 1)``, ``k`` units in the part (Mathet 2017, 43:661–681).
    """
    members = alignment.members
    size = (members >= 0).sum(axis=1)
    apart = weight = 0.0
    for first in range(len(continuum)):
        for second in range(first + 1, len(continuum)):
            both = (members[:, first] >= 0) & (members[:, second] >= 0)
            ours = continuum[first].where(members[both, first])
            theirs = continuum[second].where(members[both, second])
            trust = np.maximum(1 - kind.alpha * kind.positional(ours, theirs), 0)
            trust = ratio(trust, (size[both] - 1).astype(np.float64))
            apart += float(trust[ours.code != theirs.code].sum())
            weight += float(trust.sum())
    return apart, weight
