"""From a figure back to the passages that made it."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from variorum.agreement.depth import standing_at
from variorum.agreement.measures import MEASURES
from variorum.agreement.rows import PAIR, Row
from variorum.agreement.selection import select
from variorum.agreement.settings import Settings
from variorum.agreement.units import units_of
from variorum.model.article import Article
from variorum.model.codebook import Scheme
from variorum.model.coder import fold_name
from variorum.model.coding import Coding
from variorum.model.comparison import Unit
from variorum.model.snapshot import Snapshot
from variorum.text.span import Span

Own = tuple[str, tuple[Coding, ...]]
"""A coder's id and some of his or her codings."""
Valued = Callable[[tuple[Own, ...]], tuple[Hashable, ...]]
OF_SETS = frozenset(measure.name for measure in MEASURES if measure.of_sets)


@dataclass(frozen=True)
class Passage:
    """A unit, or for characters a run of them, that at least one coder gave the code.

    ``codings`` has an entry for each compared coder who finished the article: the id, and the
    codings that cover some of the passage. ``agreed`` says whether the figure counts it as agreed.
    """

    article: str
    start: int
    end: int
    agreed: bool
    codings: tuple[Own, ...]


def passages(snapshot: Snapshot, settings: Settings, row: Row) -> list[Passage]:
    """Return the passages behind ``row`` of the table of ``settings``.

    Those on which the coders differ come first, then in the order of articles and texts.
    """
    selection = select(snapshot, settings)
    order = sorted(selection.coders, key=lambda coder: fold_name(coder.name))
    compared = [coder for coder in order if coder.name in row.coders]
    codings = codings_of(snapshot, codes_of(snapshot.scheme, row))
    standing = standing_at(snapshot.scheme, settings.depth)
    valued = _sets(standing) if row.measure in OF_SETS else _marked
    found = []
    for article, present in zip(selection.articles, selection.present, strict=True):
        here = {coder.id for coder, done in zip(selection.coders, present, strict=True) if done}
        own = [
            (coder.id, codings.get((article.id, coder.id), ()))
            for coder in compared
            if coder.id in here
        ]
        if len(own) >= PAIR and row.article in {None, article.id}:
            pieces = _pieces(snapshot, article, settings.unit, own, valued)
            found += [
                Passage(article.id, piece.start, piece.end, len(set(valued(some))) == 1, some)
                for piece, some in _covered(pieces, own)
            ]
    place = {article.id: (article.place, article.id) for article in selection.articles}
    return sorted(found, key=lambda one: (one.agreed, place[one.article], one.start))


def codes_of(scheme: Scheme, row: Row) -> frozenset[str]:
    """Return the ids of the codes that ``row`` is about."""
    if row.code is not None:
        return frozenset({row.code})
    if row.group is not None:
        return frozenset(code.id for code in scheme.codes_in(row.group))
    return frozenset(code.id for code in scheme.codes if code.codebook == row.codebook)


def codings_of(
    snapshot: Snapshot, codes: frozenset[str]
) -> Mapping[tuple[str, str], tuple[Coding, ...]]:
    """Return the codings with ``codes`` by article and coder, in the order of the text."""
    found: dict[tuple[str, str], list[Coding]] = defaultdict(list)
    for coding in snapshot.codings:
        if coding.code in codes:
            found[coding.article, coding.coder].append(coding)
    return {
        key: tuple(sorted(some, key=lambda one: (one.start, one.end, one.id)))
        for key, some in found.items()
    }


def _pieces(
    snapshot: Snapshot, article: Article, unit: Unit, own: Sequence[Own], valued: Valued
) -> list[Span]:
    """Return the units of ``article``, or its runs of characters of which each got one value."""
    if unit != "character":
        return [Span(*bounds) for bounds in units_of(snapshot, article, unit)]
    ends = sorted({end for _, some in own for one in some for end in (one.start, one.end)})
    stretches = [Span(start, end) for start, end in pairwise(ends)]
    runs: list[Span] = []
    values: list[tuple[Hashable, ...]] = []
    for stretch, codings in _covered(stretches, own):
        value = valued(codings)
        if runs and runs[-1].end == stretch.start and values[-1] == value:
            runs[-1] = Span(runs[-1].start, stretch.end)
        else:
            runs.append(stretch)
            values.append(value)
    return runs


def _covered(pieces: Sequence[Span], own: Sequence[Own]) -> Iterator[tuple[Span, tuple[Own, ...]]]:
    """Yield each piece that somebody coded with everybody's codings there."""
    starts, ends = [piece.start for piece in pieces], [piece.end for piece in pieces]
    found: dict[int, dict[str, list[Coding]]] = defaultdict(lambda: defaultdict(list))
    for coder, codings in own:
        for coding in codings:
            for number in range(bisect_right(ends, coding.start), bisect_left(starts, coding.end)):
                found[number][coder].append(coding)
    for number in sorted(found):
        yield pieces[number], tuple((coder, tuple(found[number][coder])) for coder, _ in own)


def _sets(standing: Mapping[str, str]) -> Valued:
    """Return what tells which codes each coder gave, or what stands for them."""
    return lambda codings: tuple(
        frozenset(standing[one.code] for one in some) for _, some in codings
    )


def _marked(codings: tuple[Own, ...]) -> tuple[Hashable, ...]:
    """Return whether each coder gave any code."""
    return tuple(bool(some) for _, some in codings)
