"""Lengths that coders' units have and share: what the alphas for unitizing are computed from.

Krippendorff, Mathet, Bouvry & Widlöcher (2016), Quality & Quantity 50:2347–2364.
"""

from typing import NamedTuple

import numpy as np

from variorum.agreement.spans import SpanStudy
from variorum.agreement.study import Floats, Ints, ratio
from variorum.agreement.sweep import Segments, sweep

KINDS = 5


class Lengths(NamedTuple):
    """Sums over articles; the last axis is the codes, ``gap`` has none.

    ``own`` is ``l_c``, ``met`` ``l*_c`` (where another's unit of any code meets it), ``same``
    ``l_cc``, ``square`` ``x_c``, ``met_square`` ``x*_c``, ``gap`` ``l_phi``.
    """

    own: Floats
    met: Floats
    same: Floats
    square: Floats
    met_square: Floats
    gap: Floats

    @classmethod
    def of(cls, sums: Floats) -> "Lengths":
        """Return the lengths that ``sums`` of rows of ``lengths_by_article`` hold."""
        parts = sums[..., 1:].reshape(*sums.shape[:-1], KINDS, -1)
        own, met, same, square, met_square = np.moveaxis(parts, -2, 0)
        return cls(own, met, same, square, met_square, sums[..., 0])


def lengths_by_article(study: SpanStudy) -> Floats:
    """Return the lengths of each article (rows), those with fewer than two coders being 0.

    Overlapping units of a coder leave no lengths: NaN.
    """
    articles, codes = len(study.roster.articles), len(study.codes)
    if study.overlapping:
        return np.full((articles, 1 + KINDS * codes), np.nan)
    units = study.units
    cell = units.article * codes + units.code
    length = (units.end - units.start).astype(np.float64)

    def summed(cells: Ints, worth: Floats) -> Floats:
        sums = np.bincount(cells, worth, articles * codes).astype(np.float64)
        return sums.reshape(articles, codes)

    segments = sweep(units.article, units, units.code[:, None] + 1, len(study.roster.coders))
    share = 1 / np.maximum(study.roster.sizes - 1, 1)
    others = np.maximum((segments.state > 0).sum(axis=1) - 1, 0) * share[segments.key]
    inside = _inside(study, segments)
    meeting = segments.length * others
    met = np.zeros(len(length))
    for column, held in inside:
        met += np.bincount(held, np.where(segments.state[:, column] > 0, meeting, 0), len(met))
    own = summed(cell, length)
    whole = np.where(study.roster.sizes > 1, study.roster.sizes * study.lengths, 0)
    parts = [
        own,
        summed(cell, met),
        _same(study, segments, share),
        summed(cell, length**2),
        summed(cell, met**2),
    ]
    return np.hstack([(whole - own.sum(axis=1))[:, None], *parts])


def _inside(study: SpanStudy, segments: Segments) -> list[tuple[int, Ints]]:
    """Return for each coder with units the unit that each segment is in, if it is in any."""
    units = study.units
    reach = int(units.end.max(initial=0)) + 1
    found = []
    for column in range(len(study.roster.coders)):
        own = np.flatnonzero(units.coder == column)
        if len(own):
            position = units.article[own] * reach + units.start[own]
            own = own[np.argsort(position, kind="stable")]
            starts = units.article[own] * reach + units.start[own]
            place = np.searchsorted(starts, segments.key * reach + segments.start, side="right")
            found.append((column, own[np.maximum(place - 1, 0)]))
    return found


def _same(study: SpanStudy, segments: Segments, share: Floats) -> Floats:
    """Return ``l_cc`` by article: what two coders gave the same code, in both orders."""
    articles, codes = len(study.roster.articles), len(study.codes)
    weight = 2 * segments.length * share[segments.key]
    sums = np.zeros(articles * codes)
    for a, b in study.roster.pairs:
        value = segments.state[:, a]
        same = (value > 0) & (value == segments.state[:, b])
        cells = (segments.key * codes + value - 1)[same]
        sums += np.bincount(cells, weight[same], articles * codes)
    return sums.reshape(articles, codes)


def share_lost(part: Floats, whole: Floats, scale: Floats) -> Floats:
    """Return ``1 - part/whole``, undefined where ``whole`` is nothing but rounding."""
    real = np.where(np.abs(whole) > 1e-9 * np.abs(scale), whole, 0.0)
    return 1 - ratio(part, real)
