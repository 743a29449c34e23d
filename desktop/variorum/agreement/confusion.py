"""Which codes meet on the same words: what one coder calls this, another calls that."""

from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from variorum.agreement.depth import standing_at
from variorum.agreement.headline import OF_SETS
from variorum.agreement.rows import figures
from variorum.agreement.selection import Selection
from variorum.agreement.settings import Settings
from variorum.agreement.study import Floats, Study
from variorum.model.snapshot import Snapshot


@dataclass(frozen=True, eq=False)
class Confusion:
    """Characters on which the codes of a codebook meet, over all pairs of coders.

    ``shared[c, k]`` counts, for two different codes, the characters that one coder gave ``c`` and
    not ``k`` and another ``k`` and not ``c``; ``shared[c, c]`` those that both gave ``c``. It is
    symmetric. ``codes`` are ids, of groups too where these stand for
    their codes.
    """

    codebook: str
    codes: tuple[str, ...]
    shared: Floats


def confusions(snapshot: Snapshot, settings: Settings, selection: Selection) -> list[Confusion]:
    """Return the confusion of each codebook's codes, in characters whatever the unit is."""
    standing = standing_at(snapshot.scheme, settings.depth)
    asked = replace(settings, by="codebook", unit="character", measures=())
    found = []
    for figure in figures(snapshot, asked, selection):
        if figure.measure.name == OF_SETS:
            book = figure.subject.codebook
            codes = dict.fromkeys(
                standing[code.id]
                for code in snapshot.scheme.codes_of(book)
                if code.id in figure.subject.codes
            )
            found.append(Confusion(book, tuple(codes), _shared(figure.study, tuple(codes))))
    return found


def _shared(study: Study, codes: tuple[str, ...]) -> Floats:
    place = {code: number for number, code in enumerate(codes)}
    held = [
        frozenset(place[code] for code in value) if isinstance(value, frozenset) else frozenset()
        for value in study.categories
    ]
    shared = np.zeros((len(codes), len(codes)))
    totals = study.totals.tolist()
    for pattern, weight in zip(study.patterns.tolist(), totals, strict=True):
        given = [held[value] for value in pattern if value >= 0]
        for one, other in combinations(given, 2):
            for code in one & other:
                shared[code, code] += weight
            for code in one - other:
                for instead in other - one:
                    shared[code, instead] += weight
                    shared[instead, code] += weight
    return shared
