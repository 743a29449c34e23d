"""How the own work was settled: what a coder coded, what stands of it, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.comparison.settled_work import (
    DIFFERENCES,
    SettledPassage,
    sift_work,
    work_tally,
)
from variorum.model.change import Edit
from variorum.model.coding import Note
from variorum.model.ruling import Reason
from variorum.project.settled_work import OwnWork, own_work
from variorum.text.direction import isolated
from variorum.ui.adjudication.own_work_list import OwnWorkList
from variorum.ui.adjudication.own_work_panel import OwnWorkPanel
from variorum.ui.adjudication.own_work_words import ShownWork, difference_name, tally_words
from variorum.ui.adjudication.sieve_fields import SieveField
from variorum.ui.agreement.latest import Latest
from variorum.ui.shortcuts import named
from variorum.ui.theme import Theme
from variorum.ui.widgets.elided_label import ElidedLabel
from variorum.ui.widgets.flow_layout import FlowLayout
from variorum.ui.workspace import Workspace

_UNREAD = (Note, Reason)


class OwnWorkScreen(QWidget):
    """The settled passages left, the chosen one right. Esc goes back."""

    coding_wanted = Signal(str, str)
    """Show the article with this id, and in it the coding with that id."""
    passage_wanted = Signal(str, int, int)
    left = Signal()
    work_shown = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._stale = True
        self._chosen = ""
        """The id of the ruling that was looked at last."""
        self.shown: ShownWork | None = None
        self._reading = Latest(self)
        self.kind = SieveField(
            self.tr("How it differs"),
            [
                (self.tr("All settled passages"), ""),
                (self.tr("Changed"), "any"),
                (self.tr("As you coded it"), "none"),
                *((difference_name(kind), kind) for kind in DIFFERENCES),
            ],
        )
        self.code = SieveField(self.tr("Code"))
        self.article = SieveField(self.tr("Article"))
        self.counts = ElidedLabel()
        self.counts.setProperty("kind", "title")
        self.below = ElidedLabel()
        self.below.setProperty("kind", "caption")
        self.back = QPushButton(self.tr("Back   Esc"))
        self.back.setToolTip(self.tr("Go back to where you came from"))
        self.list = OwnWorkList()
        self.list.setToolTip(self.tr("Enter or a double click goes to the passage"))
        self.panel = OwnWorkPanel()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setObjectName("own work and passage")
        parts.addWidget(self.list)
        parts.addWidget(self.panel)
        parts.setChildrenCollapsible(False)
        parts.setStretchFactor(1, 1)
        parts.setSizes([360, 900])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(parts, 1)

    def _bar(self) -> QFrame:
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(self.counts)
        told.addWidget(self.below)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(told, 1)
        head.addWidget(self.back)
        place = QWidget()
        fields = FlowLayout(place, gap=8)
        for field in (self.kind, self.code, self.article):
            fields.addWidget(field)
        bar = QFrame()
        bar.setProperty("kind", "bar")
        above = QVBoxLayout(bar)
        above.setContentsMargins(18, 8, 18, 10)
        above.setSpacing(8)
        above.addLayout(head)
        above.addWidget(place)
        return bar

    def _connect(self) -> None:
        self._workspace.opened.connect(self._on_opened)
        self._workspace.edited.connect(self._on_edit)
        self._workspace.coder_changed.connect(self._spoil)
        for field in (self.kind, self.code, self.article):
            field.activated.connect(self._list)
        self.back.clicked.connect(self.left)
        self.list.chosen.connect(self._show)
        self.list.activated.connect(self._go)
        self.panel.place_wanted.connect(self._go)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.list.set_theme(theme)
        self.panel.set_theme(theme)

    # Reading

    def _on_opened(self) -> None:
        self._reading.stop(wait=True)
        self._chosen = ""
        for field in (self.kind, self.code, self.article):
            field.setCurrentIndex(0)
        self._spoil()

    def _on_edit(self, edit: Edit) -> None:
        if not all(isinstance(change.record, _UNREAD) for change in edit.changes):
            self._spoil()

    def _spoil(self) -> None:
        """Drop what rests on records that have changed, or on who looks."""
        self._reading.stop()
        self._stale = True
        if self.isVisible():
            self._read()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = False
        self._show_work(None)
        if not self._workspace.is_open:
            return
        project = self._workspace.project
        coder = project.coder
        if coder is None:
            self.panel.say(
                self.tr("Say first who codes: {action}.").format(action=named("coder.switch"))
            )
            return
        self.panel.say(self.tr("Reading…"))
        self._reading.start(
            lambda progress: ShownWork(own_work(project, coder, progress.step), coder),
            self._show_work,
        )

    def _show_work(self, shown: ShownWork | None) -> None:
        self.shown = shown
        if shown is None:
            self.list.show_passages((), None, "")
            self.counts.set_text("")
            self.below.set_text("")
            return
        passages, records = shown.work.passages, shown.work.records
        codes = {code for passage in passages for code in passage.codes}
        listed = [(one.label, one.id) for one in records.scheme.codes if one.id in codes]
        self.code.refill(self.tr("All codes"), listed)
        ids = dict.fromkeys(passage.article for passage in passages)
        titles = [(isolated(shown.articles[one].title), one) for one in ids]
        self.article.refill(self.tr("All articles"), titles)
        counts, below = tally_words(work_tally(passages)) if passages else ("", "")
        self.counts.set_text(counts)
        self.below.set_text(below)
        self._list()
        self.work_shown.emit()

    def _list(self) -> None:
        """List what passes the sieve."""
        shown = self.shown
        if shown is None:
            return
        rows = sift_work(
            shown.work.passages,
            kind=self.kind.currentData(),
            code=self.code.currentData(),
            article=self.article.currentData(),
        )
        self.list.show_passages(rows, shown, self._chosen)
        if not rows:
            self.panel.say(self._nothing(shown.work))

    def _nothing(self, work: OwnWork) -> str:
        """Return why nothing is listed, and what to do."""
        if work.passages:
            return self.tr(
                "Nothing is like that. Choose another difference, code or article above."
            )
        if not work.finished:
            return self.tr(
                "Here you see how your work was settled: what you coded, what stands of it and"
                " why.\n\nOnly articles that you have finished are shown, and you have finished"
                " none yet: “{mark}”."
            ).format(mark=named("article.done"))
        return self.tr(
            "Nothing of the articles that you have finished was settled yet.\n\nIt is settled in"
            " “{settle}”. Then you see here what you coded, what stands of it and why."
        ).format(settle=named("screen.settle"))

    # The passage

    def _show(self, passage: SettledPassage | None) -> None:
        if passage is not None and self.shown is not None:
            self._chosen = passage.ruling.id
            self.panel.show_passage(passage, self.shown)

    def _go(self) -> None:
        passage = self.list.passage
        if passage is None:
            return
        if passage.own is not None:
            self.coding_wanted.emit(passage.article, passage.own.id)
        else:
            self.passage_wanted.emit(passage.article, *passage.span)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
