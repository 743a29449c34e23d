"""How the work of one coder was settled: what was coded, what stands, and how they differ."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from variorum.comparison.disagreements import Kind, line_up
from variorum.comparison.rulings import links_by_coding
from variorum.comparison.settled_layer import LAYER, as_codings, standing_by_article
from variorum.comparison.settling import Step, cases
from variorum.model.coding import Coding, Link
from variorum.model.ruling import Ruling
from variorum.model.snapshot import Snapshot

Difference = Kind | Literal["dropped"]
"""*Missed*: something stands where the coder coded nothing; *dropped*: the other way round."""
DIFFERENCES: tuple[Difference, ...] = (
    "boundary",
    "code",
    "attribute",
    "entity",
    "role",
    "dropped",
    "missed",
)
Way = Literal["mine", "another", "all", "own", "neither", "rule"]
"""Whose version was taken: the coder's, another's, all; or a corrected one, none, by a rule."""


@dataclass(frozen=True)
class SettledPassage:
    """What one coder said of a passage, and what stands there since it was settled.

    ``own`` is None where the coder coded nothing, ``stands`` where nothing comes near to it.
    ``beside`` is what the ruling lets stand besides. ``links`` are those of all these codings.
    """

    article: str
    ruling: Ruling
    way: Way
    own: Coding | None
    stands: Coding | None
    beside: tuple[Coding, ...]
    links: Mapping[str, Sequence[Link]]
    kinds: tuple[Difference, ...]
    """How what stands differs from what was coded; nothing where it stands as it was coded."""
    stale: bool
    """Whether a coder changed something there after it was settled."""

    @property
    def codings(self) -> tuple[Coding, ...]:
        """What was coded and what stands."""
        return tuple(one for one in (self.own, self.stands) if one is not None)

    @property
    def codes(self) -> tuple[str, ...]:
        """The ids of their codes, each once."""
        return tuple(dict.fromkeys(one.code for one in self.codings))

    @property
    def span(self) -> tuple[int, int]:
        """The outer ends of both."""
        return min(one.start for one in self.codings), max(one.end for one in self.codings)


def settled_work(records: Snapshot, coder: str, step: Step | None = None) -> list[SettledPassage]:
    """Return how the codings of the coder with this id were settled, in the order of the texts.

    Only articles count that the coder has finished: nobody is told of what others coded before.
    """
    own_states = [one for one in records.states if one.coder == coder and one.state == "done"]
    finished = {state.article for state in own_states}
    places = {one.id: (one.place, one.id) for one in records.articles if one.id in finished}
    standing = standing_by_article([one for one in records.rulings if one.article in places])
    rulings = [
        one for article in sorted(standing, key=places.__getitem__) for one in standing[article]
    ]
    settled = _unchanged(records, rulings, step)
    codings, links = {one.id: one for one in records.codings}, links_by_coding(records.links)
    found = []
    for ruling in rulings:
        settles = (codings[one] for one in ruling.settles if one in codings)
        own = next((one for one in settles if one.coder == coder), None)
        if own is not None or coder in ruling.coders:
            own_links = links[own.id] if own else ()
            stale = ruling.id not in settled
            passage = _passage(ruling, coder, own, own_links, records.scheme.code, stale=stale)
            found += [passage] if passage.codings else []
    return found


def _unchanged(records: Snapshot, rulings: Collection[Ruling], step: Step | None) -> set[str]:
    """Return the ids of those ``rulings`` that settle what their coders say now."""
    articles: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for ruling in rulings:
        articles[ruling.coders].add(ruling.article)
    return {
        case.ruling.id
        for coders, some in articles.items()
        for case in cases(records, dict.fromkeys(some, coders), step)
        if case.ruling is not None and case.status == "settled"
    }


def _passage(
    ruling: Ruling,
    coder: str,
    own: Coding | None,
    own_links: Iterable[Link],
    codes: Collection[str],
    *,
    stale: bool,
) -> SettledPassage:
    layer, layer_links = as_codings(ruling)
    links = [*own_links, *layer_links]
    # A code may have left the codebook since: nothing can stand under it.
    layer = [one for one in layer if one.code in codes]
    stands, kinds = _beside(own, layer, links, coder)
    return SettledPassage(
        article=ruling.article,
        ruling=ruling,
        way=_way(ruling, coder),
        own=own,
        stands=stands,
        beside=tuple(one for one in layer if one is not stands),
        links=links_by_coding(links),
        kinds=kinds,
        stale=stale,
    )


def _beside(
    own: Coding | None, layer: Sequence[Coding], links: Iterable[Link], coder: str
) -> tuple[Coding | None, tuple[Difference, ...]]:
    """Return which coding of ``layer`` stands for ``own``, and how it differs."""
    if own is None:
        return next(iter(layer), None), ("missed",)
    lined_up = line_up([own, *layer], links, (coder, LAYER.id))
    beside = next(one for one in lined_up if coder in one.codings)
    stands = beside.codings.get(LAYER.id)
    return stands, beside.kinds if stands else ("dropped",)


def _way(ruling: Ruling, coder: str) -> Way:
    if ruling.how == "one":
        return "mine" if coder in ruling.taken else "another"
    return ruling.how


@dataclass(frozen=True)
class WorkTally:
    """How the work of a coder was settled, counted."""

    coded: int
    """Settled passages that the coder coded."""
    kept: int
    """Of these: they stand as they were coded."""
    kinds: Mapping[Difference, int]
    """How many differ in this; one passage may differ in several ways. *Missed* comes on top."""
    stale: int


def work_tally(found: Iterable[SettledPassage]) -> WorkTally:
    """Count ``found``."""
    listed = list(found)
    return WorkTally(
        coded=sum(one.own is not None for one in listed),
        kept=sum(not one.kinds for one in listed),
        kinds=Counter(kind for one in listed for kind in one.kinds),
        stale=sum(one.stale for one in listed),
    )


def sift_work(
    found: Iterable[SettledPassage],
    *,
    kind: Difference | Literal["", "any", "none"] = "",
    code: str = "",
    article: str = "",
) -> list[SettledPassage]:
    """Return the passages of one difference, code and article; empty asks for all.

    ``kind`` may be *any* for all that changed, *none* for what stands as it was coded.
    """
    return [
        one
        for one in found
        if (kind in ("", *one.kinds) or kind == ("any" if one.kinds else "none"))
        and (not code or code in one.codes)
        and (not article or one.article == article)
    ]
