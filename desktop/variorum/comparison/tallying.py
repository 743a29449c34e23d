"""How much of what coders marked in one article is the same, counted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from variorum.comparison.disagreements import Lineup
from variorum.model.coding import Coding


@dataclass(frozen=True)
class Tally:
    """Counts by coder id. ``same`` is None where nobody coded anything."""

    codings: Mapping[str, int]
    matched: Mapping[str, int]
    """How many of a coder's codings stand beside one of another coder with the same code."""
    same: float | None
    """The share (0 to 1) of the characters coded by anybody to which all gave the same codes."""


def tally(lineups: Iterable[Lineup], coders: Sequence[str]) -> Tally:
    """Count what ``lineups`` of one article hold of each of ``coders``."""
    codings = dict.fromkeys(coders, 0)
    matched = dict.fromkeys(coders, 0)
    every: list[Coding] = []
    for lineup in lineups:
        codes = [coding.code for coding in lineup.codings.values()]
        for coder, coding in lineup.codings.items():
            every.append(coding)
            codings[coder] += 1
            matched[coder] += codes.count(coding.code) > 1
    return Tally(codings, matched, _same_share(every, coders))


def _same_share(codings: Sequence[Coding], coders: Sequence[str]) -> float | None:
    ordered = sorted(codings, key=lambda coding: coding.start)
    cuts = sorted({end for coding in codings for end in (coding.start, coding.end)})
    coded = same = following = 0
    over: list[Coding] = []
    for start, end in pairwise(cuts):
        while following < len(ordered) and ordered[following].start <= start:
            over.append(ordered[following])
            following += 1
        over = [coding for coding in over if coding.end > start]
        if not over:
            continue
        coded += end - start
        given = [{coding.code for coding in over if coding.coder == one} for one in coders]
        if all(codes == given[0] for codes in given):
            same += end - start
    return same / coded if coded else None
