"""What is to be settled: each passage that coders coded, with the ruling on it if there is one."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

from variorum.comparison.disagreements import Kind, Lineup, line_up
from variorum.comparison.rulings import digest, links_by_coding, standing
from variorum.model.coding import Coding
from variorum.model.ruling import Ruling
from variorum.model.snapshot import Snapshot

Status = Literal["unsettled", "settled", "stale"]
STATUSES: tuple[Status, ...] = get_args(Status)
Step = Callable[[int, int], None]


@dataclass(frozen=True)
class Case:
    """One passage that coders coded, and the newest ruling that is about it.

    ``coders`` are the ids of those who finished the article. ``lineup`` is None where all codings
    that a ruling settled are gone. ``said`` has a digest of each coding by its id. A case is
    *stale* where a coding was changed, added or removed since it was settled.
    """

    article: str
    coders: tuple[str, ...]
    lineup: Lineup | None
    said: Mapping[str, str]
    ruling: Ruling | None = None
    status: Status = "unsettled"

    @property
    def key(self) -> tuple[str, ...]:
        """What tells the case from all others, as long as the codings are the same."""
        ids = self.said or (self.ruling.settles if self.ruling else {})
        return (self.article, *sorted(ids))

    @property
    def codings(self) -> tuple[Coding, ...]:
        """What was coded, in the order of the coders' ids."""
        return tuple(self.lineup.codings.values()) if self.lineup else ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """How the coders differ; nothing where they agree in everything."""
        if self.lineup is None:
            return self.ruling.kinds if self.ruling else ()
        return self.lineup.kinds

    @property
    def codes(self) -> tuple[str, ...]:
        """The ids of the codes given, each once."""
        if self.lineup is None:
            return self.ruling.codes if self.ruling else ()
        return tuple(sorted({coding.code for coding in self.codings}))

    @property
    def span(self) -> tuple[int, int]:
        """The outer ends of what was coded."""
        place = self.lineup or self.ruling
        assert place is not None  # noqa: S101  a case has one or the other
        return place.start, place.end

    @property
    def agreed(self) -> bool:
        """Whether the coders agree in everything."""
        return not self.kinds


def cases(
    records: Snapshot, finished: Mapping[str, Sequence[str]], step: Step | None = None
) -> list[Case]:
    """Return all that can be settled, in the order of articles and texts.

    ``finished`` has the ids of the articles that count, with the coders who finished them; what
    anybody else coded there is left alone.
    """
    codings, links = _by_article(records), links_by_coding(records.links)
    rulings: dict[str, list[Ruling]] = defaultdict(list)
    for ruling in records.rulings:
        rulings[ruling.article].append(ruling)
    found: list[Case] = []
    articles = [one for one in records.articles if one.id in finished]
    for number, article in enumerate(sorted(articles, key=lambda one: (one.place, one.id))):
        if step:
            step(number, len(articles))
        coders = tuple(sorted(finished[article.id]))
        own = [one for one in codings[article.id] if one.coder in coders]
        linked = [link for coding in own for link in links[coding.id]]
        plain = [
            Case(
                article.id,
                coders,
                lineup,
                {one.id: digest(one, links[one.id]) for one in lineup.codings.values()},
            )
            for lineup in line_up(own, linked, coders)
        ]
        found += with_rulings(article.id, plain, rulings[article.id], records.scheme.code)
    return found


def _by_article(records: Snapshot) -> Mapping[str, list[Coding]]:
    found: dict[str, list[Coding]] = defaultdict(list)
    for coding in records.codings:
        found[coding.article].append(coding)
    return found


def with_rulings(
    article: str, plain: Iterable[Case], rulings: Iterable[Ruling], codes: Collection[str]
) -> list[Case]:
    """Return the cases of one article with the ``rulings`` on them.

    ``codes`` are the ids of the codes that there are. What rulings were about and is gone comes
    last.
    """
    newest = standing(rulings)
    used: set[str] = set()
    found = []
    for case in plain:
        if case.lineup is None:
            continue
        about = next((one for one in newest if case.said.keys() & one.settles.keys()), None)
        fits = about is not None and _fits(case, about, codes)
        used.update(one.id for one in newest if case.said.keys() & one.settles.keys())
        status: Status = "unsettled" if about is None else "settled" if fits else "stale"
        found.append(replace(case, ruling=about, status=status))
    left = [one for one in newest if one.id not in used]
    orphans = [Case(article, one.coders, None, {}, one, "stale") for one in left]
    return found + sorted(orphans, key=lambda one: one.span)


def _fits(case: Case, ruling: Ruling, codes: Collection[str]) -> bool:
    """Tell whether each coding of ``case`` says what it said when it was settled."""
    kept = all(ruling.settles.get(coding) == said for coding, said in case.said.items())
    gone = {coding for coding in ruling.settles if coding not in case.said}
    coders = {coding.coder for coding in case.codings}
    # A coding that is not here may belong to a coder who is not compared now; else it was removed.
    lost = bool(gone) and set(ruling.coders) <= set(case.coders) | coders
    return kept and not lost and all(one.code in codes for one in ruling.codings)


@dataclass(frozen=True)
class Tally:
    """How far the settling is. Agreements and disagreements are counted apart."""

    disagreements: int
    settled: int
    """Of the disagreements."""
    stale: int
    """Of both: something changed since they were settled."""
    agreements: int
    taken_over: int
    """Of the agreements."""
    articles: int
    settled_articles: int


def tally(found: Iterable[Case]) -> Tally:
    """Count ``found``."""
    listed = list(found)
    differing = [one for one in listed if not one.agreed]
    agreeing = [one for one in listed if one.agreed]
    return Tally(
        disagreements=len(differing),
        settled=sum(one.status == "settled" for one in differing),
        stale=sum(one.status == "stale" for one in listed),
        agreements=len(agreeing),
        taken_over=sum(one.status == "settled" for one in agreeing),
        articles=len({one.article for one in listed}),
        settled_articles=len(settled_articles(listed)),
    )


def settled_articles(found: Iterable[Case]) -> set[str]:
    """Return the ids of the articles of which nothing is left to settle."""
    listed = list(found)
    left = {one.article for one in listed if one.status != "settled"}
    return {one.article for one in listed} - left


def sift(
    found: Iterable[Case],
    *,
    kind: Kind | Literal["", "any", "none"] = "",
    code: str = "",
    article: str = "",
    status: Status | Literal["", "open"] = "",
) -> list[Case]:
    """Return the cases of one kind, code, article and status; empty asks for all.

    ``kind`` may be *any* for every disagreement, *none* for agreements. *Open* is what is unsettled
    or stale.
    """
    return [
        one
        for one in found
        if _of_kind(one, kind)
        and (not code or code in one.codes)
        and (not article or one.article == article)
        and (not status or one.status == status or (status == "open" and one.status != "settled"))
    ]


def _of_kind(case: Case, kind: str) -> bool:
    if kind in {"any", "none"}:
        return case.agreed is (kind == "none")
    return not kind or kind in case.kinds


def precedent(case: Case, rulings: Iterable[Ruling]) -> Ruling | None:
    """Return the newest ruling by a person on a disagreement like ``case``, or None.

    Alike are those between the same codes that differ in one kind at least.
    """
    same = [
        one
        for one in standing(rulings)
        if not one.rule
        and not one.settles.keys() & case.said.keys()
        and set(one.codes) == set(case.codes)
        and set(one.kinds) & set(case.kinds)
    ]
    return same[0] if same else None
