"""F1 of relations between spans; an event is one between its trigger and its arguments."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from variorum.agreement.matching import Rule, best_matching, couples
from variorum.agreement.result import Result
from variorum.agreement.units import Marks


class RelationSpan(NamedTuple):
    """A span that may be an argument. ``article`` is empty where there is only one."""

    id: str
    start: int
    end: int
    code: str
    article: str = ""


class Relation(NamedTuple):
    """A relation: its type, and the id of the span in each role."""

    type: str
    arguments: Mapping[str, str]


@dataclass(frozen=True)
class Side:
    """What one coder marked and related."""

    spans: Sequence[RelationSpan]
    relations: Sequence[Relation]


def relation_f1(ours: Side, theirs: Side, rule: Rule) -> Result:
    """Return ``2 tp/(n_a + n_b)`` of the relations of two coders.

    Spans of equal code are matched one to one first. Relations agree when their type and every
    role with its matched span agree (Hripcsak & Rothschild 2005, JAMIA 12:296–298, on relations).
    ``unlabelled`` leaves the type out; ``given_args`` has only relations whose arguments are all
    matched on their side.
    """
    same, matched = _same(ours.spans, theirs.spans, rule)
    sides = [_known(ours, same), _known(theirs, {span: span for span in same.values()})]
    n_a, n_b = len(ours.relations), len(theirs.relations)
    tp = _common(*sides)
    bare = _common(*([(None, arguments) for _, arguments in side] for side in sides))
    given = [len(side) for side in sides]
    value = _f1(tp, n_a, n_b)
    return Result(
        value=value,
        reason="no_units" if value is None else None,
        n_units=n_a + n_b,
        n_coders=2,
        parameters=rule.parameters(),
        details={
            "tp": tp,
            "n_a": n_a,
            "n_b": n_b,
            "unlabelled": _f1(bare, n_a, n_b),
            "given_args": _f1(tp, *given),
            "n_a_given": given[0],
            "n_b_given": given[1],
            "arg_match_f1": _f1(matched, len(ours.spans), len(theirs.spans)),
        },
    )


def _f1(tp: int, n_a: int, n_b: int) -> float | None:
    return 2 * tp / (n_a + n_b) if n_a + n_b else None


def _same(
    ours: Sequence[RelationSpan], theirs: Sequence[RelationSpan], rule: Rule
) -> tuple[dict[str, str], int]:
    """Return their span for each of ours that is matched, and how many are."""
    codes = _numbered(span.code for span in (*ours, *theirs))
    articles = _numbered(span.article for span in (*ours, *theirs))
    left, right = (
        Marks(
            *np.array(
                [
                    (0, codes[span.code], articles[span.article], span.start, span.end)
                    for span in side
                ],
                dtype=np.int64,
            )
            .reshape(-1, 5)
            .T
        )
        for side in (ours, theirs)
    )
    pairs = best_matching(couples(left, right, rule), (len(ours), len(theirs)))
    same = {
        ours[a].id: theirs[b].id for a, b in zip(pairs[0].tolist(), pairs[1].tolist(), strict=True)
    }
    return same, len(same)


def _numbered(names: Iterable[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(sorted(set(names)))}


def _known(side: Side, same: Mapping[str, str]) -> list[tuple[Hashable, Hashable]]:
    """Return the relations whose arguments are all matched, in terms of the second coder."""
    return [
        (one.type, frozenset((role, same[span]) for role, span in one.arguments.items()))
        for one in side.relations
        if all(span in same for span in one.arguments.values())
    ]


def _common(
    ours: Iterable[tuple[Hashable, Hashable]], theirs: Iterable[tuple[Hashable, Hashable]]
) -> int:
    return (Counter(ours) & Counter(theirs)).total()
