"""What is compared: coders, articles, unit, level, codebook."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from variorum.agreement.depth import deepest
from variorum.agreement.settings import Settings
from variorum.model.coder import Coder
from variorum.model.comparison import Comparison, DoneBy, Level, Mode, Unit
from variorum.model.snapshot import Snapshot
from variorum.text.direction import isolated
from variorum.ui.widgets.drop_list import DropList
from variorum.ui.widgets.quiet_combo import QuietCombo
from variorum.ui.widgets.segments import Segments

LEVELS: tuple[Level, ...] = ("codebook", "group", "code", "pair", "article")
_FIRST_LEVEL = "code"


class Choices(QFrame):
    """The controls above the table."""

    changed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__()
        self.coders = DropList(over, self.tr("Coders"))
        self.articles = DropList(over, self.tr("Articles"))
        self.unit = _combo(
            self.tr("Unit"),
            [
                (self.tr("Article"), "article"),
                (self.tr("Paragraph"), "paragraph"),
                (self.tr("Sentence"), "sentence"),
                (self.tr("Token"), "token"),
                (self.tr("Character"), "character"),
                (self.tr("Span"), "span"),
            ],
        )
        self.unit.setCurrentIndex(1)
        self.unit.setToolTip(
            self.tr(
                "A unit has a code if a coding covers at least one of its characters. Spans as"
                " coded are matched one to one instead"
            )
        )
        self.match = _combo(
            self.tr("Spans match if"),
            [
                (self.tr("Same edges"), "exact"),
                (self.tr("Edges within 5 characters"), "boundary"),
                (self.tr("Half in common"), "iou"),
                (self.tr("Any overlap"), "overlap"),
            ],
        )
        self.match.setToolTip(
            self.tr(
                "When spans of two coders with the same code count as the same. Half in common:"
                " what both cover is at least half of what either covers"
            )
        )
        self.told_apart = _combo(self.tr("Codes told apart"), [])
        self.told_apart.setToolTip(
            self.tr(
                "With groups, all codes of a group count as one: two coders agree who gave"
                " different codes of the same group"
            )
        )
        self.done_by = _combo(
            self.tr("Which articles count"),
            [(self.tr("Done by all"), "all"), (self.tr("Done by any two"), "any-two")],
        )
        self.done_by.setToolTip(
            self.tr(
                "By any two: a coder who has not finished an article is missing there, and the"
                " others are compared"
            )
        )
        self.codebook = _combo(self.tr("Codebook"), [])
        self.level = Segments(
            [
                self.tr("Codebooks"),
                self.tr("Groups"),
                self.tr("Codes"),
                self.tr("Pairs of coders"),
                self.tr("Articles"),
            ]
        )
        self.level.setAccessibleName(self.tr("A row for each of these"))
        self.level.choose(LEVELS.index(_FIRST_LEVEL))
        self._names: dict[str, str] = {}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        columns: Sequence[tuple[str, QWidget, int]] = (
            (self.tr("Coders"), self.coders, 3),
            (self.tr("Unit"), self.unit, 0),
            (self.tr("Match"), self.match, 0),
            (self.tr("Codebook"), self.codebook, 2),
            (self.tr("Depth"), self.told_apart, 0),
            (self.tr("Articles"), self.articles, 2),
            (self.tr("Counted if"), self.done_by, 2),
        )
        for column, (text, field, stretch) in enumerate(columns):
            label = QLabel(text)
            label.setProperty("kind", "caption")
            label.setBuddy(field)
            if field is self.match:
                self._match_label = label
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, stretch)
            if stretch:
                field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                grid.setColumnMinimumWidth(column, 120)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        for (_, here, _), (_, there, _) in pairwise(columns):
            QWidget.setTabOrder(here, there)

    def _connect(self) -> None:
        for combo in (self.unit, self.match, self.codebook, self.told_apart, self.done_by):
            combo.activated.connect(self.changed)
        self.changed.connect(self._offer_match)
        self._offer_match()
        self.level.chosen.connect(self.changed)
        for listed in (self.coders, self.articles):
            listed.changed.connect(self._summarize)
            listed.changed.connect(self.changed)

    def _offer_match(self) -> None:
        """Ask when spans match where spans are compared, and nowhere else."""
        of_spans = self.unit.currentData() == "span"
        self.match.setVisible(of_spans)
        self._match_label.setVisible(of_spans)

    def forget(self) -> None:
        """Let the next project begin with everything chosen."""
        self.coders.set_choices((), ())
        self.articles.set_choices((), ())
        self.codebook.clear()

    def fill(self, snapshot: Snapshot, coders: Sequence[Coder]) -> None:
        """Offer what ``snapshot`` has; what was left out stays so, what is new is chosen."""
        self._names = {coder.id: coder.name for coder in coders}
        _refill(self.coders, [(coder.id, coder.name) for coder in coders])
        articles = sorted(snapshot.articles, key=lambda one: (one.place, one.id))
        _refill(self.articles, [(article.id, isolated(article.title)) for article in articles])
        former = self.codebook.currentData()
        self.codebook.clear()
        self.codebook.addItem(self.tr("All codebooks"), "")
        for book in snapshot.scheme.codebooks:
            self.codebook.addItem(book.title, book.id)
        self.codebook.setCurrentIndex(max(self.codebook.findData(former), 0))
        self._fill_depth(deepest(snapshot.scheme))
        self._summarize()

    def _fill_depth(self, deepest_groups: int) -> None:
        former = self.told_apart.currentData()
        self.told_apart.clear()
        self.told_apart.addItem(self.tr("Codes"), 0)
        for depth in range(deepest_groups, 0, -1):
            nested = self.tr("Groups, level {depth}").format(depth=depth)
            self.told_apart.addItem(self.tr("Groups") if deepest_groups == 1 else nested, depth)
        self.told_apart.setCurrentIndex(max(self.told_apart.findData(former), 0))

    def _summarize(self) -> None:
        chosen = [self._names[one] for one in self.coders.checked() if one in self._names]
        self.coders.set_summary(", ".join(chosen) or self.tr("None"))
        articles, total = len(self.articles.checked()), self.articles.total
        self.articles.set_summary(
            self.tr("All {total}").format(total=total)
            if articles == total
            else self.tr("{chosen} of {total}").format(chosen=articles, total=total)
        )

    def comparison(self, id_: str, name: str) -> Comparison:
        """Return what is chosen, to be kept: all coders, or all articles, are none by name."""
        settings = self.settings()
        everyone = len(settings.coders) == self.coders.total
        return Comparison(
            id=id_,
            name=name,
            coders=() if everyone else tuple(sorted(settings.coders)),
            articles=tuple(sorted(settings.articles)),
            unit=settings.unit,
            by=LEVELS[self.level.current],
            done_by=settings.done_by,
            codebook=settings.codebook,
            match=settings.match,
            depth=settings.depth,
        )

    def still_there(self, kept: Comparison) -> Comparison:
        """Return ``kept`` without coders, articles and a codebook that are here no longer."""
        coders, articles = set(self.coders.ids()), set(self.articles.ids())
        there = self.codebook.findData(kept.codebook) >= 0
        return replace(
            kept,
            coders=tuple(sorted(coders & {*kept.coders})),
            articles=tuple(sorted(articles & {*kept.articles})),
            codebook=kept.codebook if there else "",
            depth=kept.depth if self.told_apart.findData(kept.depth) >= 0 else 0,
        )

    def use(self, kept: Comparison) -> None:
        """Choose what ``kept`` says, as far as it is here."""
        there = self.still_there(kept)
        self.coders.check(there.coders or self.coders.ids())
        self.articles.check(there.articles or self.articles.ids())
        self.unit.setCurrentIndex(self.unit.findData(there.unit))
        self.match.setCurrentIndex(self.match.findData(there.match))
        self.told_apart.setCurrentIndex(max(self.told_apart.findData(there.depth), 0))
        self.done_by.setCurrentIndex(self.done_by.findData(there.done_by))
        self.codebook.setCurrentIndex(max(self.codebook.findData(there.codebook), 0))
        self.level.choose(LEVELS.index(there.by))
        self._summarize()
        self.changed.emit()

    def settings(self) -> Settings:
        """Return what is chosen, without intervals."""
        articles = self.articles.checked()
        return Settings(
            coders=self.coders.checked(),
            unit=cast(Unit, self.unit.currentData()),
            by=LEVELS[self.level.current],
            done_by=cast(DoneBy, self.done_by.currentData()),
            articles=() if len(articles) == self.articles.total else articles,
            codebook=str(self.codebook.currentData() or ""),
            bootstrap=0,
            match=self._matching(),
            depth=int(self.told_apart.currentData() or 0),
        )

    def _matching(self) -> Mode:
        """Return when spans match; as always where none are compared, so that equal is equal."""
        if self.unit.currentData() != "span":
            return Settings.match
        return cast(Mode, self.match.currentData())


def _refill(listed: DropList, choices: Sequence[tuple[str, str]]) -> None:
    unchecked = set(listed.ids()) - set(listed.checked())
    listed.set_choices(choices, [one for one, _ in choices if one not in unchecked])


def _combo(name: str, choices: Sequence[tuple[str, str]]) -> QuietCombo:
    combo = QuietCombo()
    combo.setAccessibleName(name)
    for label, value in choices:
        combo.addItem(label, value)
    return combo
