"""What is compared: the coders, their codings lined up, and the differences that are shown."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from variorum.comparison.disagreements import KINDS, Kind, Lineup
from variorum.comparison.tallying import Tally, tally
from variorum.model.article import Article, ArticleState
from variorum.model.change import Edit
from variorum.model.codebook import Scheme
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Link
from variorum.model.entity import Entity
from variorum.project.adjudication import case_of
from variorum.project.comparing import Comparable, Compared, comparable, compare
from variorum.project.project import Project
from variorum.ui.articleview.shown import ShownCoding
from variorum.ui.compare.words import ruling_words
from variorum.ui.showing import shown

_PAIR = 2
_FINER: tuple[Kind, ...] = ("attribute", "entity", "role")
"""Kinds of difference that the text does not show: labels are marked."""


class CompareDesk:
    """Codings of several coders in one article. ``kind`` and ``code`` sift the differences."""

    def __init__(self) -> None:
        self.project: Project | None = None
        self.article: Article | None = None
        self.found = Comparable((), (), "nobody")
        self.left_out: set[str] = set()
        """Ids of coders who could be compared and are not."""
        self.kind: Kind | None = None
        self.code = ""
        self.entities: Mapping[str, Entity] = {}
        self._compared = Compared((), {}, ())
        self._by_coding: dict[str, Lineup] = {}

    @property
    def scheme(self) -> Scheme:
        """The codebooks of the project."""
        return self.project.scheme if self.project else Scheme()

    @property
    def coders(self) -> Sequence[Coder]:
        """Those who are compared, in the order of their sides."""
        return [coder for coder in self.found.coders if coder.id not in self.left_out]

    def lay(self, project: Project | None, article: Article | None) -> None:
        """Compare who can be compared in ``article``."""
        self.project, self.article = project, article
        self.kind, self.code = None, ""
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew."""
        self._compared = Compared((), {}, ())
        self.found = Comparable((), (), "nobody")
        if self.project is not None and self.article is not None:
            self.found = comparable(self.project, self.article)
            if len(self.coders) < _PAIR:
                self.left_out.clear()
            if not self.found.obstacle:
                self.entities = {one.id: one for one in self.project.reader.records(Entity)}
                ids = [coder.id for coder in self.coders]
                self._compared = compare(self.project, self.article, ids)
        self._by_coding = {
            coding.id: lineup for lineup in self.lineups for coding in lineup.codings.values()
        }

    def concerns(self, edit: Edit) -> bool:
        """Tell whether ``edit`` changes what is compared here."""
        if self.article is None:
            return False
        for change in edit.changes:
            record = change.record
            if isinstance(record, Coding | ArticleState):
                if record.article == self.article.id:
                    return True
            elif isinstance(record, Link):
                if edit.article == self.article.id or record.coding in self._by_coding:
                    return True
            elif isinstance(record, Entity | Coder):
                return True
        return False

    def toggle(self, coder: str) -> bool:
        """Compare a coder or leave him or her out; tell whether that could be: two must stay."""
        out = self.left_out ^ {coder}
        if sum(one.id not in out for one in self.found.coders) < _PAIR:
            return False
        self.left_out = out
        self.refresh()
        return True

    @property
    def lineups(self) -> Sequence[Lineup]:
        """All codings, lined up, in the order of the text."""
        return self._compared.lineups

    def differences(self) -> list[Lineup]:
        """Return where coders differ, as far as ``kind`` and ``code`` let it through."""
        return [
            lineup
            for lineup in self.lineups
            if (self.kind in lineup.kinds if self.kind else lineup.kinds)
            and (not self.code or self.code in _codes(lineup))
        ]

    def lineup_of(self, coding: str) -> Lineup | None:
        """Return the line-up in which the coding with this id stands."""
        return self._by_coding.get(coding)

    def settled(self, lineup: Lineup) -> str:
        """Return in words what was settled of ``lineup``; empty if nothing was."""
        if self.project is None:
            return ""
        case = case_of(self.project, lineup, self.coders)
        if case.ruling is None:
            return ""
        return ruling_words(case.ruling, self.found.coders, stale=case.status == "stale")

    def links_of(self, coding: Coding) -> Sequence[Link]:
        """Return the links of ``coding``."""
        return self._compared.links.get(coding.id, ())

    def kind_counts(self) -> Mapping[Kind, int]:
        """Return how many differences there are of each kind."""
        counts = Counter(kind for lineup in self.lineups for kind in lineup.kinds)
        return {kind: counts[kind] for kind in KINDS}

    def codes(self) -> list[str]:
        """Return the ids of the codes in which coders differ, by codebook and place."""
        found = {code for lineup in self.lineups if lineup.kinds for code in _codes(lineup)}
        return [code.id for code in self.scheme.codes if code.id in found]

    def tally(self) -> Tally:
        """Count what is the same."""
        return tally(self.lineups, [coder.id for coder in self.coders])

    def shown(self) -> list[ShownCoding]:
        """Return all codings as the view shows them."""
        sides = {coder.id: side for side, coder in enumerate(self.coders)}
        return [self._shown(one, sides[one.coder]) for one in self._compared.codings]

    def _shown(self, coding: Coding, side: int) -> ShownCoding:
        lineup = self._by_coding[coding.id]
        finer = [kind for kind in lineup.kinds if kind in _FINER]
        plain = shown(coding, self.links_of(coding), self.scheme, self.entities)
        return replace(
            plain,
            entities="",
            mark="≠" if finer else "",
            side=side,
            alone=len(lineup.codings) == 1,
            by=self.coders[side].name,
        )


def _codes(lineup: Lineup) -> Iterable[str]:
    return {coding.code for coding in lineup.codings.values()}
