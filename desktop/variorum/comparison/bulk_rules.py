"""Rules by which agreements are taken over in bulk: what each lets stand, or none."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

from typing_extensions import override

from variorum.comparison.rulings import version
from variorum.comparison.settling import Case
from variorum.errors import VariorumError, sentence
from variorum.model.coding import Coding, Link
from variorum.model.ruling import SettledCoding

RuleName = Literal["exact", "longer", "shorter", "union", "k-of-n"]
RULES: tuple[RuleName, ...] = get_args(RuleName)
FEWEST = 2


class RuleNeedsK(VariorumError):
    """*k of n* without saying how many."""

    template = sentence(
        "errors", "The rule k-of-n needs a number of coders, 2 or more. Say how many must agree."
    )


@dataclass(frozen=True)
class Rule:
    """A rule for agreements, with the number of coders that *k-of-n* asks for.

    - *exact*: all coders agree in everything.
    - *longer*, *shorter*, *union*: all coders gave passages that meet the same code with the same
      answers and links; the longest or the shortest of them stands, or all that they cover.
    - *k-of-n*: at least k of the coders agree in everything, and on nothing else do as many.
    """

    name: RuleName
    k: int = 0

    def __post_init__(self) -> None:
        if self.name == "k-of-n" and self.k < FEWEST:
            raise RuleNeedsK

    @override
    def __str__(self) -> str:
        """Return the rule as it is kept with a ruling."""
        return f"{self.name} {self.k}" if self.name == "k-of-n" else self.name


def decided(
    rule: Rule, case: Case, links: Mapping[str, Sequence[Link]], text: str
) -> tuple[SettledCoding, tuple[str, ...]] | None:
    """Return what stands by ``rule`` and the ids of the coders who had it, or None.

    ``links`` are those of each coding by its id, ``text`` is the article's.
    """
    if rule.name == "k-of-n":
        chosen = _by_number(rule.k, case)
    elif rule.name == "exact":
        chosen = case.codings[0] if case.lineup and case.agreed else None
    else:
        chosen = _by_length(rule.name, case)
    if chosen is None:
        return None
    settled = version(chosen, links.get(chosen.id, ()))
    if rule.name == "union":
        start, end = case.span
        settled = replace(settled, start=start, end=end, quote=text[start:end])
    span = (settled.start, settled.end)
    own = [one for one in case.codings if case.said[one.id] == case.said[chosen.id]]
    return settled, tuple(one.coder for one in own if (one.start, one.end) == span)


def _by_length(name: RuleName, case: Case) -> Coding | None:
    if case.lineup is None or set(case.kinds) - {"boundary"}:
        return None
    sign = 1 if name == "shorter" else -1
    return min(case.codings, key=lambda one: (sign * (one.end - one.start), one.start, one.coder))


def _by_number(k: int, case: Case) -> Coding | None:
    if case.lineup is None:
        return None
    count = Counter(case.said.values())
    ranked = count.most_common()
    if ranked[0][1] < k or (len(ranked) > 1 and ranked[1][1] == ranked[0][1]):
        return None
    return next(one for one in case.codings if case.said[one.id] == ranked[0][0])
