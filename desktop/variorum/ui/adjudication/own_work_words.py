"""How the own work was settled, in words. Nobody is named: what counts is the passage."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from variorum.comparison.disagreements import Lineup
from variorum.comparison.settled_layer import LAYER
from variorum.comparison.settled_work import (
    DIFFERENCES,
    Difference,
    SettledPassage,
    Way,
    WorkTally,
)
from variorum.errors import sentence
from variorum.model.article import Article
from variorum.model.coder import Coder
from variorum.model.entity import Entity
from variorum.project.settled_work import OwnWork
from variorum.text.direction import isolated
from variorum.ui.adjudication.showing import status_name
from variorum.ui.compare.fields import Records

_DIFFERENCES: dict[Difference, tuple[str, str]] = {
    "missed": (
        sentence("own work", "you coded nothing"),
        sentence("own work", "You coded nothing here, and something stands."),
    ),
    "boundary": (
        sentence("own work", "other boundary"),
        sentence("own work", "What stands begins or ends at another place."),
    ),
    "code": (
        sentence("own work", "other code"),
        sentence("own work", "What stands has another code."),
    ),
    "attribute": (
        sentence("own work", "other attribute"),
        sentence("own work", "What stands has other attributes."),
    ),
    "entity": (
        sentence("own work", "other entity"),
        sentence("own work", "What stands links other entities."),
    ),
    "role": (
        sentence("own work", "other role"),
        sentence("own work", "An entity has another role, or other facts in it."),
    ),
    "dropped": (
        sentence("own work", "does not stand"),
        sentence("own work", "What you coded does not stand."),
    ),
}
_WAYS: dict[Way, str] = {
    "mine": sentence("own work", "Your version was taken, on {day}."),
    "another": sentence("own work", "Another coder's version was taken, on {day}."),
    "all": sentence("own work", "All versions stand, by a ruling of {day}."),
    "own": sentence("own work", "A corrected version was written, on {day}."),
    "neither": sentence("own work", "It was ruled that nothing stands here, on {day}."),
    "rule": sentence("own work", "It was taken over by the rule {rule}, on {day}."),
}
_KEPT = sentence("own work", "as you coded it")
_KEPT_TIP = sentence("own work", "It stands as you coded it.")
_TALLY = sentence("own work", "As you coded it: {kept} of {total} settled passages of yours")
_COUNT = sentence("own work", "{what}: {count}")
_STALE_TIP = sentence(
    "own work", "A coder changed something here since; it waits to be settled anew."
)
_BESIDE = sentence("own work", "Beside it stands {code}: “{words}”")
_REASON = sentence("own work", "Reason: {why}")
_SIDES = (sentence("own work", "You coded"), sentence("own work", "What stands"))


def _said(text: str) -> str:
    return QCoreApplication.translate("own work", text)


def difference_name(kind: Difference) -> str:
    """Return what a difference is called."""
    return _said(_DIFFERENCES[kind][0])


def differences_of(passage: SettledPassage) -> str:
    """Return in one line how what stands differs from what was coded."""
    return ", ".join(map(difference_name, passage.kinds)) or _said(_KEPT)


def stale_words() -> str:
    """Say that something changed since it was settled."""
    return _said(_STALE_TIP)


def told_of(passage: SettledPassage) -> str:
    """Return in sentences how a passage was settled and how that differs from what was coded."""
    way = _said(_WAYS[passage.way]).format(
        day=passage.ruling.created_at[:10], rule=passage.ruling.rule
    )
    tips = [_said(_DIFFERENCES[kind][1]) for kind in passage.kinds] or [_said(_KEPT_TIP)]
    return " ".join([way, *tips])


def reason_of(passage: SettledPassage) -> str:
    """Return the reason of a ruling; empty without one."""
    why = passage.ruling.reason
    return _said(_REASON).format(why=why) if why else ""


def tally_words(told: WorkTally) -> tuple[str, str]:
    """Return the counts in a sentence, and those of each difference below it."""
    parts = [(difference_name(kind), told.kinds.get(kind, 0)) for kind in DIFFERENCES]
    parts.append((status_name("stale"), told.stale))
    below = [_said(_COUNT).format(what=what, count=count) for what, count in parts if count]
    return _said(_TALLY).format(total=told.coded, kept=told.kept), "  ·  ".join(below)


@dataclass(frozen=True)
class ShownWork:
    """The own work with the look-ups that put it in words."""

    work: OwnWork
    coder: Coder

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """The articles by id."""
        return {article.id: article for article in self.work.records.articles}

    @cached_property
    def _entities(self) -> Mapping[str, Entity]:
        return {entity.id: entity for entity in self.work.records.entities}

    def text(self, passage: SettledPassage) -> str:
        """Return the text of the article."""
        return self.work.records.text_of(self.articles[passage.article])

    def title(self, passage: SettledPassage) -> str:
        """Return the title of the article."""
        return isolated(self.articles[passage.article].title)

    def quote(self, passage: SettledPassage) -> str:
        """Return the words, in one line."""
        start, end = passage.span
        return " ".join(self.text(passage)[start:end].split())

    def codes(self, passage: SettledPassage) -> list[tuple[str, str]]:
        """Return the labels of what was coded and what stands, each with its hue."""
        scheme = self.work.records.scheme
        known = [scheme.code[one] for one in passage.codes if one in scheme.code]
        return [(code.label, scheme.hue_of(code)) for code in known]

    def beside(self, passage: SettledPassage) -> list[str]:
        """Return what else stands there, a sentence each."""
        code = self.work.records.scheme.code
        return [
            _said(_BESIDE).format(code=code[one.code].label, words=" ".join(one.quote.split()))
            for one in passage.beside
        ]

    def sides(self, passage: SettledPassage) -> tuple[Lineup, list[Coder], Records]:
        """Return what was coded and what stands as two sides, to be shown side by side."""
        names = (self.coder.id, LAYER.id)
        sides = [Coder(id=id_, name=_said(name)) for id_, name in zip(names, _SIDES, strict=True)]
        # A ruling lets no confidence and no note stand, so neither can differ.
        compared = (replace(one, confidence=None, note="") for one in passage.codings)
        lineup = Lineup(*passage.span, {one.coder: one for one in compared}, ())
        return lineup, sides, Records(self.work.records.scheme, self._entities, passage.links)
