"""What it takes to put the cases of a queue into words: names, labels, codings, texts."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from variorum.comparison.disagreements import KINDS
from variorum.comparison.rulings import links_by_coding
from variorum.comparison.settling import Case, Status
from variorum.errors import sentence
from variorum.model.article import Article
from variorum.model.codebook import Code, Scheme
from variorum.model.coder import Coder, fold_name
from variorum.model.coding import Link
from variorum.model.entity import Entity
from variorum.model.ruling import Ruling
from variorum.project.adjudication import Queue
from variorum.ui.compare.fields import Records
from variorum.ui.compare.words import kind_names

_LONGEST = 120
_STATUSES: dict[Status, str] = {
    "unsettled": sentence("adjudication", "unsettled"),
    "settled": sentence("adjudication", "settled"),
    "stale": sentence("adjudication", "changed since"),
}
_AGREE = sentence("adjudication", "agree")
_VERSION = sentence("adjudication", "Version {number}")
_BY = sentence("adjudication", "{what}, by {name} on {day}")
_WHAT = {
    "one": sentence("adjudication", "{names}"),
    "all": sentence("adjudication", "All versions stand"),
    "own": sentence("adjudication", "An own version stands"),
    "neither": sentence("adjudication", "Nothing stands here"),
    "rule": sentence("adjudication", "Taken over by the rule {rule}"),
}
_SIDE = sentence("adjudication", "{names} taken")


def status_name(status: Status) -> str:
    """Return what a status is called."""
    return QCoreApplication.translate("adjudication", _STATUSES[status])


def kinds_of(case: Case) -> str:
    """Return how coders differ on ``case``, or that they agree."""
    kinds = [kind for kind in KINDS if kind in case.kinds]
    return kind_names(kinds) or QCoreApplication.translate("adjudication", _AGREE)


@dataclass(frozen=True)
class Shown:
    """A queue with its look-ups. ``blind`` hides who coded what, and shuffles the versions."""

    queue: Queue
    blind: bool = False

    @property
    def scheme(self) -> Scheme:
        """The codebooks."""
        return self.queue.records.scheme

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """The articles by id."""
        return {article.id: article for article in self.queue.records.articles}

    @cached_property
    def links(self) -> Mapping[str, Sequence[Link]]:
        """The links by the ids of their codings."""
        return links_by_coding(self.queue.records.links)

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """The entities by id."""
        return {entity.id: entity for entity in self.queue.records.entities}

    @cached_property
    def coders(self) -> Mapping[str, Coder]:
        """All coders of the project by id."""
        return {coder.id: coder for coder in self.queue.records.coders}

    @property
    def records(self) -> Records:
        """What puts codings in words."""
        return Records(self.scheme, self.entities, self.links)

    def text(self, case: Case) -> str:
        """Return the text of the article of ``case``."""
        return self.queue.records.text_of(self.articles[case.article])

    def quote(self, case: Case) -> str:
        """Return the words that are coded, in one line."""
        start, end = case.span
        return " ".join(self.text(case)[start:end].split())

    def codes(self, case: Case) -> list[Code]:
        """Return the codes given that there still are."""
        return [self.scheme.code[one] for one in case.codes if one in self.scheme.code]

    def sides(self, case: Case) -> list[Coder]:
        """Return the coders in the order of their keys, from 1 on.

        That is by name. Blind it is another order with each case, always the same for one: nobody
        shall learn who is who, and keys must not move while one looks.
        """
        coders = sorted(
            (self.coders[one] for one in case.coders), key=lambda one: fold_name(one.name)
        )
        if not self.blind:
            return coders
        random.Random("\n".join(case.key)).shuffle(coders)  # noqa: S311  hides, guards nothing
        return [
            Coder(id=coder.id, name=_said(_VERSION).format(number=number))
            for number, coder in enumerate(coders, 1)
        ]

    def said(self, ruling: Ruling) -> str:
        """Return what ``ruling`` decided, who and when."""
        names = [self.coders[one].name for one in ruling.taken if one in self.coders]
        what = _said(_SIDE).format(names=", ".join(sorted(names, key=fold_name)))
        if ruling.how == "one" and self.blind:
            what = _said(_SIDE).format(names=_said(sentence("adjudication", "One version")))
        elif ruling.how != "one":
            what = _said(_WHAT[ruling.how]).format(rule=ruling.rule)
        decider = self.coders.get(ruling.coder)
        return _said(_BY).format(
            what=what, name=decider.name if decider else "?", day=ruling.created_at[:10]
        )

    def standing(self, ruling: Ruling) -> list[str]:
        """Return what ``ruling`` lets stand, a line each: the code and its words."""
        lines = []
        for one in ruling.codings:
            code = self.scheme.code.get(one.code)
            words = " ".join(one.quote.split())
            short = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
            lines.append(f"{code.label if code else one.code}: “{short}”")
        return lines


def _said(text: str) -> str:
    return QCoreApplication.translate("adjudication", text)
