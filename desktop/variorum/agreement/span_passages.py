"""From the F1 of spans back to the passages that made it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np

from variorum.agreement.depth import standing_at
from variorum.agreement.matching import Rule, best_matching, couples
from variorum.agreement.pairs import PairFigure
from variorum.agreement.passages import Own, Passage, codes_of
from variorum.agreement.rows import PAIR, Row
from variorum.agreement.selection import Selection, select
from variorum.agreement.settings import Settings
from variorum.agreement.statistics import mean_of_defined
from variorum.agreement.study import Floats, Ints, ratio, unique_rows
from variorum.agreement.units import Marks
from variorum.model.coder import fold_name
from variorum.model.coding import Coding
from variorum.model.snapshot import Snapshot


@dataclass(frozen=True)
class SpanPassages:
    """The passages behind a row of spans, how far the F1 moves without each, the F1 of each pair.

    A passage is what spans of one code cover together that overlap, or lie as near as the rule
    allows. It is agreed when each of its spans has its match with every other coder who finished
    the article.
    """

    passages: list[Passage]
    moved: list[float | None]
    pairs: list[PairFigure]


def span_passages(snapshot: Snapshot, settings: Settings, row: Row) -> SpanPassages:
    """Return the passages behind ``row`` of the table of ``settings``, whose unit is the span.

    Those on which the coders differ come first, then in the order of articles and texts.
    """
    selection = select(snapshot, settings)
    compared = _Compared.of(snapshot, settings, selection, row)
    rule = Rule(settings.match, tolerance=settings.tolerance)
    clusters = compared.clusters(rule)
    found = compared.passages(clusters)
    counts = _counts(compared, clusters, len(found), rule)
    agreed = _all_matched(counts)
    moved = _moved(counts, row)
    place = {article.id: (article.place, article.id) for article in selection.articles}
    order = sorted(
        range(len(found)),
        key=lambda one: (agreed[one], place[found[one].article], found[one].start),
    )
    return SpanPassages(
        [
            Passage(one.article, one.start, one.end, agreed[number], one.codings)
            for number, one in ((number, found[number]) for number in order)
        ],
        [moved[number] for number in order],
        _pairs(compared, counts),
    )


@dataclass(frozen=True)
class _Compared:
    """The codings behind a row, and the columns of the coders whom it compares."""

    selection: Selection
    columns: tuple[int, ...]
    codings: list[Coding]
    marks: Marks

    @classmethod
    def of(
        cls, snapshot: Snapshot, settings: Settings, selection: Selection, row: Row
    ) -> "_Compared":
        names = {coder.id: coder.name for coder in selection.coders}
        columns = tuple(
            column for column, coder in enumerate(selection.coders) if names[coder.id] in row.coders
        )
        column_of = {selection.coders[column].id: column for column in columns}
        article = {
            one.id: number
            for number, one in enumerate(selection.articles)
            if row.article in {None, one.id}
            and selection.present[number, list(columns)].sum() >= PAIR
        }
        standing = standing_at(snapshot.scheme, settings.depth)
        code = {one: number for number, one in enumerate(sorted(set(standing.values())))}
        wanted = codes_of(snapshot.scheme, row)
        own = [
            one
            for one in snapshot.codings
            if one.code in wanted
            and one.coder in column_of
            and one.article in article
            and selection.present[article[one.article], column_of[one.coder]]
        ]
        values = [
            (column_of[c.coder], code[standing[c.code]], article[c.article], c.start, c.end)
            for c in own
        ]
        return cls(selection, columns, own, Marks(*np.array(values, np.int64).reshape(-1, 5).T))

    @cached_property
    def once(self) -> Marks:
        """The marks, those that a coder gave twice once."""
        rows, _ = unique_rows(np.stack(self.marks, axis=1))
        return Marks(*rows.T)

    def clusters(self, rule: Rule) -> dict[tuple[int, int, int], int]:
        """Return the number of the passage of each article, code and start of a span."""
        slack = rule.tolerance if rule.mode == "boundary" else 0
        rows = np.stack([self.once.article, self.once.code, self.once.start, self.once.end], 1)
        found: dict[tuple[int, int, int], int] = {}
        number, here, reach = -1, (-1, -1), -1
        for article, code, start, end in sorted(map(tuple, rows.tolist())):
            if (article, code) != here or start >= reach + slack:
                number, here, reach = number + 1, (article, code), end
            reach = max(reach, end)
            found[article, code, start] = number
        return found

    def passages(self, clusters: dict[tuple[int, int, int], int]) -> list[Passage]:
        """Return the passage of each number, none of them agreed."""
        inside: dict[int, list[tuple[int, Coding]]] = defaultdict(list)
        for coding, coder, code, article in zip(
            self.codings,
            self.marks.coder.tolist(),
            self.marks.code.tolist(),
            self.marks.article.tolist(),
            strict=True,
        ):
            inside[clusters[article, code, coding.start]].append((coder, coding))
        return [self._passage(inside[number]) for number in sorted(inside)]

    def _passage(self, inside: Sequence[tuple[int, Coding]]) -> Passage:
        spans = [coding for _, coding in inside]
        return Passage(
            spans[0].article,
            min(one.start for one in spans),
            max(one.end for one in spans),
            False,
            self._by_coder(inside),
        )

    def _by_coder(self, inside: Sequence[tuple[int, Coding]]) -> tuple[Own, ...]:
        coders, article = self.selection.coders, inside[0][1].article
        (row,) = (n for n, one in enumerate(self.selection.articles) if one.id == article)
        there = [column for column in self.columns if self.selection.present[row, column]]
        there.sort(key=lambda column: fold_name(coders[column].name))
        return tuple(
            (
                coders[column].id,
                tuple(
                    sorted(
                        (coding for coder, coding in inside if coder == column),
                        key=lambda one: (one.start, one.end, one.id),
                    )
                ),
            )
            for column in there
        )


def _counts(
    compared: _Compared, clusters: dict[tuple[int, int, int], int], size: int, rule: Rule
) -> dict[tuple[int, int], Floats]:
    """Return for each pair of columns and each passage: matches, spans of the one and the other."""
    marks = compared.once
    keys = zip(marks.article.tolist(), marks.code.tolist(), marks.start.tolist(), strict=True)
    number = np.array([clusters[key] for key in keys], dtype=np.int64)
    found: dict[tuple[int, int], Floats] = {}
    for pair in combinations(compared.columns, 2):
        both = compared.selection.roster.shared(pair)[marks.article]
        places = [np.flatnonzero(both & (marks.coder == coder)) for coder in pair]
        left, right = (marks.where(place) for place in places)
        ours, _ = best_matching(couples(left, right, rule), (len(places[0]), len(places[1])))
        found[pair] = np.stack(
            [_count(number[some], size) for some in (places[0][ours], *places)], axis=1
        )
    return found


def _count(numbers: Ints, size: int) -> Floats:
    return np.bincount(numbers, minlength=size).astype(np.float64)


def _all_matched(counts: dict[tuple[int, int], Floats]) -> list[bool]:
    """Return for each passage whether all pairs of coders match all that is in it."""
    each = np.stack(list(counts.values()))
    unmatched: list[float] = (each[..., 1] + each[..., 2] - 2 * each[..., 0]).sum(axis=0).tolist()
    return [one == 0 for one in unmatched]


def _moved(counts: dict[tuple[int, int], Floats], row: Row) -> list[float | None]:
    """Return how far the mean F1 moves without each passage."""
    each = np.stack(list(counts.values()), axis=1)
    if row.measure != "span_f1" or row.article is not None:
        return [None] * len(each)
    sums = each.sum(axis=0)
    value = mean_of_defined(_f1(sums[None]))[0]
    without = mean_of_defined(_f1(sums - each))
    moved = without - value
    return [None if np.isnan(one) else float(one) for one in moved]


def _f1(sums: Floats) -> Floats:
    return ratio(2 * sums[..., 0], sums[..., 1] + sums[..., 2])


def _pairs(compared: _Compared, counts: dict[tuple[int, int], Floats]) -> list[PairFigure]:
    """Return the F1 of each pair where there are several, by their names."""
    if len(counts) < PAIR:
        return []
    names = {column: compared.selection.coders[column].name for column in compared.columns}
    found = []
    for pair, each in counts.items():
        sums = each.sum(axis=0)
        value = float(_f1(sums))
        first, second = sorted((names[column] for column in pair), key=fold_name)
        empty = bool(np.isnan(value))
        found.append(
            PairFigure(
                (first, second),
                None if empty else value,
                "no_units" if empty else None,
                int(sums[1] + sums[2]),
            )
        )
    return sorted(found, key=lambda one: tuple(map(fold_name, one.coders)))
