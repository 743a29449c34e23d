"""Coders side by side: who may be compared in an article, and what they made of it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from variorum.comparison.disagreements import Lineup, line_up
from variorum.model.article import Article, ArticleState
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Link
from variorum.project.project import Project

Obstacle = Literal["", "own_work", "one_alone", "nobody"]
_PAIR = 2


@dataclass(frozen=True)
class Comparable:
    """Who finished an article, and what stands against comparing them, if anything.

    ``own_work``: whoever codes now has begun the article and not finished it, and shall not see
    what others did. ``one_alone`` and ``nobody``: fewer than two coders finished it.
    """

    coders: tuple[Coder, ...]
    """Those who finished the article: whoever codes now first, the others by name."""
    unfinished: tuple[Coder, ...]
    """Those who have begun it."""
    obstacle: Obstacle


@dataclass(frozen=True)
class Compared:
    """What some coders made of one article."""

    codings: tuple[Coding, ...]
    links: Mapping[str, Sequence[Link]]
    """By the id of their coding."""
    lineups: tuple[Lineup, ...]


def comparable(project: Project, article: Article) -> Comparable:
    """Tell who can be compared in ``article``.

    Coders do not see each other's codings while they work: whoever codes now may compare if he or
    she has marked the article as done, or has done nothing in it.
    """
    states = project.reader.records(ArticleState, article=article.id)
    done = {state.coder for state in states if state.state == "done"}
    begun = {state.coder for state in states if state.state == "in_progress"}
    own = project.coder.id if project.coder else ""
    busy = begun | {coding.coder for coding in project.codings(article.id, own or None)}
    people = sorted(project.coders(), key=lambda coder: (coder.id != own, coder.name))
    finished = tuple(coder for coder in people if coder.id in done)
    obstacle: Obstacle = ""
    if own and own in busy and own not in done:
        obstacle = "own_work"
    elif len(finished) < _PAIR:
        obstacle = "one_alone" if finished else "nobody"
    waiting = tuple(coder for coder in people if coder.id in begun)
    return Comparable(finished, waiting, obstacle)


def compare(project: Project, article: Article, coders: Sequence[str]) -> Compared:
    """Line up what ``coders``, by their ids, made of ``article``.

    It does not ask whether that may be seen: ``comparable`` tells.
    """
    codings = tuple(one for one in project.codings(article.id) if one.coder in set(coders))
    links: dict[str, list[Link]] = defaultdict(list)
    for coder in coders:
        for link in project.reader.links_in(article.id, coder):
            links[link.coding].append(link)
    every = [link for some in links.values() for link in some]
    return Compared(codings, links, tuple(line_up(codings, every, coders)))
