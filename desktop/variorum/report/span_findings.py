"""What a report says of a comparison whose unit is the span."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from typing import cast

from variorum.agreement.depth import standing_at
from variorum.agreement.evidence import gather_spans
from variorum.agreement.rows import Row
from variorum.agreement.selection import Selection
from variorum.agreement.settings import Settings
from variorum.agreement.spans import SpanStudy
from variorum.agreement.subjects import Subject, subjects_of
from variorum.agreement.table import AgreementTable, agreement_table
from variorum.model.coder import fold_name
from variorum.model.snapshot import Snapshot

F1, U_ALPHA = "span_f1", "u_alpha"
Step = Callable[[int, int], None]


@dataclass(frozen=True, kw_only=True)
class Matched:
    """How many spans of two coders match, of how many; the coders are names, in their order.

    ``row`` is the figure that this is a part of. ``recall`` is the share of the first coder's spans
    that the second's match, ``precision`` that of the second's; None where there are none.
    """

    row: Row
    coders: tuple[str, str]
    matched: int
    first: int
    second: int

    @property
    def recall(self) -> float | None:
        """The share of the first coder's spans that are matched."""
        return self.matched / self.first if self.first else None

    @property
    def precision(self) -> float | None:
        """The share of the second coder's spans that are matched."""
        return self.matched / self.second if self.second else None

    @property
    def f1(self) -> float | None:
        """Twice the matched by all spans of both."""
        both = self.first + self.second
        return 2 * self.matched / both if both else None


@dataclass(frozen=True, kw_only=True)
class SpanFindings:
    """The tables of F1 and alpha for unitizing, and the spans that they are computed from.

    ``table`` has codebooks, groups and codes, ``subjects``, in their order; ``matched`` the pairs
    of coders of each of them.
    """

    table: AgreementTable
    pairs: AgreementTable
    articles: AgreementTable
    subjects: tuple[Subject, ...]
    standing: Mapping[str, str]
    study: SpanStudy
    matched: tuple[Matched, ...]


def find_spans(
    snapshot: Snapshot, settings: Settings, selection: Selection, step: Step
) -> SpanFindings:
    """Return what there is to report of the spans that ``settings`` compares."""
    asked = replace(settings, measures=(F1, U_ALPHA))

    def told(done: int, total: int) -> None:
        step(done, 2 * total)

    def told_of_pairs(done: int, total: int) -> None:
        step(total + done, 2 * total)

    overview = replace(asked, by="overview")
    table = agreement_table(snapshot, overview, told)
    standing = standing_at(snapshot.scheme, settings.depth)
    return SpanFindings(
        table=table,
        pairs=agreement_table(snapshot, replace(asked, by="pair"), told_of_pairs),
        articles=agreement_table(snapshot, replace(asked, by="article")),
        subjects=tuple(subjects_of(snapshot.scheme, overview)),
        standing=standing,
        study=gather_spans(snapshot, standing, selection),
        matched=tuple(_matched(table, selection)),
    )


def _matched(table: AgreementTable, selection: Selection) -> list[Matched]:
    names = list(combinations([coder.name for coder in selection.coders], 2))
    found = []
    for row, result in zip(table.rows, table.results, strict=True):
        if row.measure == F1:
            counts = cast("Mapping[str, Mapping[str, int]]", result.details["pairs"])
            found += [
                _pair(row, pair, one) for pair, one in zip(names, counts.values(), strict=True)
            ]
    return found


def _pair(row: Row, names: tuple[str, str], counts: Mapping[str, int]) -> Matched:
    """Return the counts of a pair of coders, who stand in the order of their names."""
    sides = sorted(zip(names, (counts["n_a"], counts["n_b"]), strict=True), key=_by_name)
    (one, first), (other, second) = sides
    return Matched(row=row, coders=(one, other), matched=counts["tp"], first=first, second=second)


def _by_name(side: tuple[str, int]) -> str:
    return fold_name(side[0])
