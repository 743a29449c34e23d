"""The codings that count, as marks in units."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress, repeat
from operator import attrgetter

import numpy as np

from variorum.agreement.selection import Selection
from variorum.agreement.spans import SpanStudy
from variorum.agreement.study import Ints, Truths, unique_rows
from variorum.agreement.sweep import merged
from variorum.agreement.units import Layout, Marks
from variorum.model.codebook import Scheme
from variorum.model.coding import Coding
from variorum.model.snapshot import Snapshot

DUPLICATE = -1
_ABSENT = -1
"""Stands for a coder or an article that is not compared."""


@dataclass(frozen=True)
class Oddities:
    """Codings about which a reader should know: arrays of their places, and what it is.

    ``what`` is -1 for a coding that another one repeats, else a number for the version of the
    codebook under which it was made; only codings of codebooks with several versions are here.
    """

    coder: Ints
    code: Ints
    article: Ints
    what: Ints

    def of(self, codes: Ints, coders: Sequence[int], articles: Ints) -> "Oddities":
        """Return those of these codes, coders and articles."""
        people = np.isin(self.coder, list(coders))
        return self._where(people & np.isin(self.code, codes) & np.isin(self.article, articles))

    def _where(self, kept: Truths) -> "Oddities":
        return Oddities(self.coder[kept], self.code[kept], self.article[kept], self.what[kept])

    def warnings(self, article: int | None = None) -> tuple[str, ...]:
        """Return the warnings that they mean, in one article or in all."""
        own = self if article is None else self._where(self.article == article)
        found = {
            "dropped_duplicates": bool((own.what == DUPLICATE).any()),
            "mixed_codebook_versions": len(np.unique(own.what[own.what != DUPLICATE])) > 1,
        }
        return tuple(name for name, holds in found.items() if holds)


@dataclass(frozen=True)
class Evidence:
    """What counts: merged marks in units, whose codes are places in ``codes``, and oddities."""

    codes: tuple[str, ...]
    marks: Marks
    oddities: Oddities


def gather(
    snapshot: Snapshot, standing: Mapping[str, str], selection: Selection, layout: Layout
) -> Evidence:
    """Return what the compared coders marked in the articles that they finished.

    ``standing`` says what stands for each code, as ``standing_at`` does.
    """
    codes = tuple(sorted(set(standing.values())))
    rows, codings = _counted(snapshot.codings, _places(standing, codes), selection)
    odd = np.vstack([_repeated(rows), _versions(rows, codings, snapshot.scheme)])
    distinct, _ = unique_rows(rows)
    return Evidence(codes, merged(layout.cover(Marks(*distinct.T))), Oddities(*odd.T))


def gather_spans(
    snapshot: Snapshot, standing: Mapping[str, str], selection: Selection
) -> SpanStudy:
    """Return the spans that the compared coders marked, with what they are linked to.

    A coding is linked to its entities in their roles, taken together as one. ``standing`` says what
    stands for each code, as ``standing_at`` does.
    """
    codes = tuple(sorted(set(standing.values())))
    rows, codings = _counted(snapshot.codings, _places(standing, codes), selection)
    linked: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for link in snapshot.links:
        linked[link.coding].add((link.role, link.entity))
    own = [tuple(sorted(linked.get(coding.id, ()))) for coding in codings]
    links = tuple(sorted(set(own) - {()}))
    number = {one: place for place, one in enumerate(links)}
    lengths = np.array([article.length for article in selection.articles], dtype=np.int64)
    entities = np.array([number.get(one, -1) for one in own], dtype=np.int64)
    study = SpanStudy.of(selection.roster, codes, lengths, Marks(*rows.T), entities)
    return replace(study, linked=links)


def _places(standing: Mapping[str, str], codes: tuple[str, ...]) -> Mapping[str, int]:
    """Return for each code the place in ``codes`` of what stands for it."""
    place = {one: number for number, one in enumerate(codes)}
    return {code: place[one] for code, one in standing.items()}


def _repeated(rows: Ints) -> Ints:
    """Return coder, code and article of rows that are there more than once, marked as such."""
    ordered = rows[np.lexsort(rows.T[::-1])]
    again = (ordered[1:] == ordered[:-1]).all(axis=1)
    found = ordered[1:][again, :3]
    return np.hstack([found, np.full((len(found), 1), DUPLICATE)])


def _counted(
    codings: Sequence[Coding], code: Mapping[str, int], selection: Selection
) -> tuple[Ints, list[Coding]]:
    """Return the codings that count, and their places: coder, code, article, start, end."""
    coder = {one.id: number for number, one in enumerate(selection.coders)}
    article = {one.id: number for number, one in enumerate(selection.articles)}
    absent = repeat(_ABSENT)
    # Without a step of Python for each coding: there may be a quarter of a million.
    columns = (
        map(coder.get, map(attrgetter("coder"), codings), absent),
        map(code.__getitem__, map(attrgetter("code"), codings)),
        map(article.get, map(attrgetter("article"), codings), absent),
        map(attrgetter("start"), codings),
        map(attrgetter("end"), codings),
    )
    rows = np.stack([np.fromiter(one, np.int64, len(codings)) for one in columns], axis=1)
    who, where = rows[:, 0], rows[:, 2]
    kept = (who != _ABSENT) & (where != _ABSENT)
    kept[kept] = selection.present[where[kept], who[kept]]
    return rows[kept], list(compress(codings, kept.tolist()))


def _versions(rows: Ints, codings: Sequence[Coding], scheme: Scheme) -> Ints:
    """Return coder, code, article and version of the codings made under one of several versions."""
    book = {code.id: code.codebook for code in scheme.codes}
    seen: dict[str, set[str]] = defaultdict(set)
    for own, version in {(book[one.code], one.codebook_version) for one in codings}:
        if version:
            seen[own].add(version)
    several = {one for one, versions in seen.items() if len(versions) > 1}
    if not several:
        return np.zeros((0, 4), dtype=np.int64)
    number = {name: place for place, name in enumerate(sorted(set().union(*seen.values())))}
    found = [
        (*row[:3], number[coding.codebook_version])
        for row, coding in zip(rows.tolist(), codings, strict=True)
        if coding.codebook_version and book[coding.code] in several
    ]
    return np.array(found, dtype=np.int64).reshape(-1, 4)


def renumbered(marks: Marks, member: Ints) -> Marks:
    """Return the marks of the codes at the places ``member``, numbered by their order there."""
    own = marks.where(np.isin(marks.code, member))
    return own._replace(code=np.searchsorted(member, own.code))
