"""Who is compared, on which articles, and why the other articles do not count."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from variorum.agreement.roster import Roster
from variorum.agreement.settings import Settings, TooFewCoders, UnknownArticle, UnknownCoder
from variorum.agreement.study import Truths
from variorum.errors import Phrase, sentence, together
from variorum.model.article import Article, State
from variorum.model.coder import Coder, fold_name
from variorum.model.snapshot import Snapshot

FEWEST = 2
NO_TEXT = sentence("agreement", "no text")
SKIPPED = sentence("agreement", "skipped by {names}")
NOT_DONE = sentence("agreement", "not done by {names}")


Why = tuple[tuple[str, str], ...]
"""Sentences that can be translated, each with the ``{names}`` that belong in it."""


class LeftOut(NamedTuple):
    """An article that does not count, and why."""

    article: str
    reasons: Why

    @property
    def why(self) -> str:
        """The reasons in words."""
        reasons = (Phrase("agreement", words, names=names) for words, names in self.reasons)
        return together(reasons, "; ")


@dataclass(frozen=True)
class Selection:
    """The coders and the articles of a comparison, both in order of their ids.

    Those that are ``left_out`` are in the project's own order, for they are to be read.
    ``present`` tells by article (rows) and coder (columns) who finished it.
    """

    coders: tuple[Coder, ...]
    articles: tuple[Article, ...]
    present: Truths
    left_out: tuple[LeftOut, ...]

    @property
    def roster(self) -> Roster:
        """The same by their ids."""
        return Roster(
            tuple(coder.id for coder in self.coders),
            tuple(article.id for article in self.articles),
            self.present,
        )

    def names(self, columns: tuple[int, ...] | None = None) -> tuple[str, ...]:
        """Return the names of the coders in ``columns``, or of all, in alphabetical order."""
        chosen = self.coders if columns is None else [self.coders[column] for column in columns]
        return tuple(sorted((coder.name for coder in chosen), key=fold_name))


def select(snapshot: Snapshot, settings: Settings) -> Selection:
    """Return whom and what ``settings`` compares.

    Raises:
        UnknownCoder: if the project has no such coder.
        TooFewCoders: if fewer than two are left.
        UnknownArticle: if the project has no such article.
    """
    states: dict[str, dict[str, State]] = defaultdict(dict)
    for state in snapshot.states:
        states[state.article][state.coder] = state.state
    coders = _coders(snapshot, settings)
    kept, left_out = [], []
    for article in sorted(_articles(snapshot, settings), key=lambda one: one.id):
        why = _why_not(article, coders, states[article.id], settings)
        if why:
            left_out.append(LeftOut(article.id, why))
        else:
            kept.append(article)
    present = np.array(
        [[states[article.id].get(coder.id) == "done" for coder in coders] for article in kept],
        dtype=np.bool_,
    ).reshape(len(kept), len(coders))
    places = {article.id: article.place for article in snapshot.articles}
    left_out.sort(key=lambda left: (places[left.article], left.article))
    return Selection(coders, tuple(kept), present, tuple(left_out))


def _coders(snapshot: Snapshot, settings: Settings) -> tuple[Coder, ...]:
    by_name = {coder.id: coder for coder in snapshot.coders}
    by_name |= {fold_name(coder.name): coder for coder in snapshot.coders}
    chosen = set()
    for given in settings.coders:
        coder = by_name.get(given) or by_name.get(fold_name(given))
        if coder is None:
            known = ", ".join(sorted(one.name for one in snapshot.coders))
            raise UnknownCoder(coder=given, known=known)
        chosen.add(coder.id)
    if not settings.coders:
        chosen = {state.coder for state in snapshot.states if state.state == "done"}
        if len(chosen) < FEWEST:
            chosen = {coder.id for coder in snapshot.coders}
    if len(chosen) < FEWEST:
        raise TooFewCoders(count=len(chosen))
    compared = [coder for coder in snapshot.coders if coder.id in chosen]
    return tuple(sorted(compared, key=lambda coder: coder.id))


def _articles(snapshot: Snapshot, settings: Settings) -> list[Article]:
    by_id = {article.id: article for article in snapshot.articles}
    for given in settings.articles:
        if given not in by_id:
            raise UnknownArticle(article=given)
    return [by_id[one] for one in set(settings.articles) or by_id]


def _why_not(
    article: Article, coders: tuple[Coder, ...], states: Mapping[str, State], settings: Settings
) -> Why:
    """Return why ``article`` does not count, nothing where it does."""
    if not article.length:
        return ((NO_TEXT, ""),)
    done = sum(states.get(coder.id) == "done" for coder in coders)
    if done == len(coders) or (settings.done_by == "any-two" and done >= FEWEST):
        return ()
    skipped = [coder.name for coder in coders if states.get(coder.id) == "skipped"]
    behind = [coder.name for coder in coders if states.get(coder.id) not in {"done", "skipped"}]
    return tuple(
        (template, ", ".join(sorted(names, key=fold_name)))
        for template, names in ((SKIPPED, skipped), (NOT_DONE, behind))
        if names
    )
