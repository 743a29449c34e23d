"""The screen of settling: the queue, the case, and one key for each decision."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.agreement.facts import FEW_DOCUMENTS
from variorum.agreement.settings import Settings, TooFewCoders
from variorum.agreement.table import AgreementTable
from variorum.comparison.bulk_rules import Rule
from variorum.comparison.settling import Case
from variorum.model.change import Edit
from variorum.model.codebook import Code
from variorum.model.coding import Note
from variorum.model.entity import Entity
from variorum.model.ruling import Reason, Ruling
from variorum.project.adjudication import (
    Queue,
    RuleReport,
    add_rulings,
    agreement_with_settled,
    plan_rule,
    records_to_settle,
    settling_queue,
    teaching_most,
)
from variorum.project.agreement import coders_with_work
from variorum.project.reasons import reasons
from variorum.ui.adjudication.case_list import CaseList
from variorum.ui.adjudication.case_panel import CasePanel
from variorum.ui.adjudication.decisions import Decisions
from variorum.ui.adjudication.kept_reasons import KeptReasons
from variorum.ui.adjudication.layer_popup import LayerPopup
from variorum.ui.adjudication.rule_popup import RulePopup
from variorum.ui.adjudication.showing import Shown
from variorum.ui.adjudication.sieve import Sieve
from variorum.ui.agreement.latest import Latest
from variorum.ui.coding.link_picker import LinkPicker
from variorum.ui.errors import translated
from variorum.ui.jobs import JobProgress
from variorum.ui.theme import Theme
from variorum.ui.workspace import Workspace

Tell = Callable[[str], None]
_UNREAD = (Note, Reason)
_FEWEST = 2
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class AdjudicationScreen(QWidget):
    """The queue left, the case right."""

    passage_wanted = Signal(str, int, int, object)
    """Show this range of the article with this id, and what is about these codes in it."""
    queue_shown = Signal()

    def __init__(self, workspace: Workspace, tell: Tell) -> None:
        super().__init__()
        self._workspace = workspace
        self._tell = tell
        self.queue: Queue | None = None
        self.shown: Shown | None = None
        self.moved: Mapping[tuple[str, ...], float] | None = None
        self._decided: set[tuple[str, ...]] = set()
        """What was decided since the queue was sifted: it stays, whatever its status is now."""
        self._reading = Latest(self)
        self._planning = Latest(self)
        self.sieve = Sieve(self)
        self.cases = CaseList()
        self.panel = CasePanel()
        self.rules = RulePopup(self)
        self.layer = LayerPopup(self)
        self.acts = Decisions(workspace, self.cases, self.panel, tell)
        self.acts.use_picker(LinkPicker(self))
        self.reasons = KeptReasons(workspace, self.panel)
        self.measured_as: Callable[[], Settings] = Settings
        """How agreement is measured, as chosen on the screen of agreement."""
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.cases)

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setObjectName("cases and case")
        parts.addWidget(self.cases)
        parts.addWidget(self.panel)
        parts.setChildrenCollapsible(False)
        parts.setStretchFactor(1, 1)
        parts.setSizes([360, 900])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sieve)
        layout.addWidget(parts, 1)

    def _connect(self) -> None:
        self._workspace.opened.connect(self._on_opened)
        self._workspace.edited.connect(self._on_edit)
        self._workspace.coder_changed.connect(self._forget)
        self._reading.stepped.connect(self._on_step)
        self.sieve.changed.connect(self._sift)
        self.sieve.coders_changed.connect(self._line_up)
        self.sieve.blinded.connect(self._on_blind)
        self.sieve.rules_wanted.connect(self._open_rules)
        self.sieve.layer_wanted.connect(self._open_layer)
        self.cases.chosen.connect(self._show)
        self.cases.activated.connect(lambda _: self._go())
        self.panel.article_wanted.connect(self._go)
        self.rules.rule_chosen.connect(self._plan)
        self.rules.wanted.connect(self._settle_by_rule)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.cases.set_theme(theme)
        self.panel.set_theme(theme)

    # Reading

    def refresh(self) -> None:
        """Read everybody's codings if they were not read since they changed."""
        if self._workspace.is_open and self.queue is None and not self._reading.running:
            self._line_up()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._decided and not event.spontaneous():
            current = self.cases.case
            self._sift(current.key if current else ())

    def _line_up(self) -> None:
        project = self._workspace.project
        coders, done_by = self.sieve.coders.checked(), self.sieve.done_by.currentData()
        offered = self.sieve.coders.total > 0
        settler = project.coder

        def work(progress: JobProgress) -> Queue | str:
            records = records_to_settle(project)
            if len(coders if offered else coders_with_work(records)) < _FEWEST:
                return self.tr("Settling needs the work of two coders on the same articles.")
            try:
                return settling_queue(records, coders, done_by, settler=settler, step=progress.step)
            except TooFewCoders as fault:
                return translated(fault)

        self._decided.clear()
        self.queue = self.shown = None
        self.cases.show_cases((), None, -1)
        self.panel.say(self.tr("Lining up codings…"))
        self._reading.start(work, self._on_queue)

    def _on_step(self, done: int, total: int) -> None:
        if self.queue is None:
            share = round(100 * done / total)
            self.panel.say(self.tr("Lining up codings… {share} %").format(share=share))

    def _on_queue(self, found: Queue | str) -> None:
        if isinstance(found, str):
            self.queue = self.shown = None
            self.cases.show_cases((), None, -1)
            self.panel.say(found)
            self.sieve.tell_nothing()
            return
        self.queue = found
        self.shown = Shown(found, self.sieve.blind.isChecked())
        listed = {case.article for case in found.cases}
        articles = [one for one in found.records.articles if one.id in listed]
        self.sieve.offer(coders_with_work(found.records), articles, found.records.scheme)
        self.moved = None
        self.panel.reason.offer(reasons(self._workspace.project))
        self._list(0)
        self.queue_shown.emit()

    def _on_opened(self) -> None:
        self.sieve.forget()
        self._forget(wait=True)

    def _forget(self, *, wait: bool = False) -> None:
        """Drop all that rests on records that have changed, or on who looks."""
        for work in (self._reading, self._planning):
            work.stop(wait=wait)
        self.queue = self.shown = None
        self.cases.show_cases((), None, -1)
        self.panel.say("")
        if self.isVisible():
            self.refresh()

    def _on_edit(self, edit: Edit) -> None:
        if edit.records(Reason):
            self.panel.reason.offer(reasons(self._workspace.project))
        changed = [change for change in edit.changes if not isinstance(change.record, _UNREAD)]
        if not changed:
            return
        quick = all(isinstance(change.record, Ruling | Code | Entity) for change in changed)
        if quick and self.queue is not None:
            self._follow(edit)
        else:
            self._forget()

    def _follow(self, edit: Edit) -> None:
        """Show what became of the rulings; what was decided by hand stays within reach."""
        if self.queue is None:
            return
        project = self._workspace.project
        records = replace(
            self.queue.records,
            codes=tuple(project.scheme.codes),
            entities=tuple(project.reader.records(Entity)),
        )
        left = _left(self.queue)
        queue = replace(self.queue, records=records)
        self.queue = queue.with_rulings(project.reader.records(Ruling))
        self.shown = Shown(self.queue, self.sieve.blind.isChecked())
        changed = [one.record for one in edit.records(Ruling) if isinstance(one.record, Ruling)]
        by_hand = {coding for one in changed if not one.rule for coding in one.settles}
        self._decided |= {case.key for case in self.queue.cases if by_hand & {*case.key}}
        replayed = edit.origin != "do"
        touched = {coding for one in changed for coding in one.settles}
        self._list(self.cases.currentIndex().row(), touched if replayed else ())
        if left and not _left(self.queue):
            self._tell(self.tr("All disagreements are settled."))

    def _sift(self, current: Sequence[str] = ()) -> None:
        """List anew; what was decided meanwhile goes where its status belongs."""
        self._decided.clear()
        self._list(0, current)

    def _list(self, row: int, touched: Sequence[str] | set[str] = ()) -> None:
        """List what passes the sieve, from ``row`` on; what was just ``touched`` comes first."""
        queue = self.queue
        if queue is None:
            return
        self.sieve.tell(queue.tally, len(queue.left_out))
        rows = self._in_order(self.sieve.sifted(queue.cases, self._decided))
        found = [n for n, case in enumerate(rows) if set(touched) & set(case.key)]
        self.cases.show_cases(rows, self.shown, found[0] if found else max(row, 0))
        if not rows:
            self.panel.say(self._nothing_left(queue))

    def _in_order(self, rows: list[Case]) -> list[Case]:
        """Return ``rows`` as asked; how far each moves a figure is reckoned when first asked."""
        queue = self.queue
        if self.sieve.order.currentData() == "text" or queue is None:
            return rows
        if self.moved is None:
            self._planning.start(lambda _: teaching_most(queue), self._on_moved)
            return rows
        moved = self.moved
        return sorted(rows, key=lambda case: -moved.get(case.key, 0.0))

    def _on_moved(self, moved: Mapping[tuple[str, ...], float]) -> None:
        self.moved = moved
        self._list(0)

    def _nothing_left(self, queue: Queue) -> str:
        if not queue.cases:
            return self.tr(
                "There is nothing to settle: no article that all these coders have finished has"
                " codings."
            )
        if not _left(queue):
            return self.tr("All disagreements are settled.")
        return self.tr("Nothing of this kind is left. Choose another kind, code or status above.")

    # The case

    def _show(self, case: Case | None) -> None:
        if case is not None and self.shown is not None:
            self.panel.show_case(case, self.shown)

    def _on_blind(self, blind: bool) -> None:
        if self.queue is not None:
            self.shown = Shown(self.queue, blind)
            self._list(self.cases.currentIndex().row())

    def _go(self) -> None:
        case = self.cases.case
        if case is not None:
            codes = frozenset(one.code for one in case.codings)
            self.passage_wanted.emit(case.article, *case.span, codes)

    # Keys and rules

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~_PLAIN
        # Letters decide on the case that is looked at, not while somebody sifts the queue.
        sifting = self.sieve.isAncestorOf(QApplication.focusWidget() or self)
        if held or sifting or not event.text() or not self.acts.press(event.text()):
            super().keyPressEvent(event)

    def _open_rules(self) -> None:
        if self.queue is not None:
            self.rules.open_below(self.sieve.rules, len(self.queue.coders))

    def _plan(self, rule: Rule) -> None:
        queue = self.queue
        if queue is None:
            return
        settler = self._workspace.project.require_coder()
        self._planning.start(
            lambda progress: plan_rule(queue, rule, settler, step=progress.step), self.rules.tell
        )

    def _open_layer(self) -> None:
        queue = self.queue
        if queue is None:
            return
        chosen = self.measured_as()
        settings = Settings(
            unit=chosen.unit, match=chosen.match, tolerance=chosen.tolerance, depth=chosen.depth
        )
        self.layer.open_below(self.sieve.layer)
        self._measure_layer(queue, replace(settings, bootstrap=0))

    def _measure_layer(self, queue: Queue, settings: Settings) -> None:
        """Measure each coder against what was settled: first the values, then the intervals."""
        names = {coder.id: coder.name for coder in queue.coders}

        def tell(tables: Mapping[str, AgreementTable]) -> None:
            self.layer.tell(tables, names, queue.records.scheme)
            enough = any(len(one.counted_articles) >= FEW_DOCUMENTS for one in tables.values())
            if enough and not settings.bootstrap:
                self._measure_layer(queue, replace(settings, bootstrap=Settings.bootstrap))

        self._planning.start(
            lambda progress: agreement_with_settled(queue, settings, progress.step), tell
        )

    def _settle_by_rule(self, report: RuleReport) -> None:
        add_rulings(self._workspace.project, report)
        self._tell(
            self.tr("{count} passages are settled. Undo takes it back.").format(
                count=len(report.rulings)
            )
        )


def _left(queue: Queue) -> int:
    """Return how many disagreements are not settled."""
    return queue.tally.disagreements - queue.tally.settled
