"""The screen of agreement. Others' codings appear here, and nowhere else."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.agreement.kept_tables import KeptTables
from variorum.agreement.rows import Row
from variorum.agreement.selection import select
from variorum.agreement.settings import Settings
from variorum.agreement.table import AgreementTable
from variorum.model.change import Edit
from variorum.model.coding import Link
from variorum.model.comparison import Comparison
from variorum.model.entity import Entity
from variorum.model.ruling import Reason, Ruling
from variorum.model.snapshot import Snapshot
from variorum.project.agreement import coders_with_work
from variorum.project.reporting import reported_records
from variorum.ui.agreement.choices import Choices
from variorum.ui.agreement.counted import Counted
from variorum.ui.agreement.figures_panel import FiguresPanel
from variorum.ui.agreement.kept import Kept
from variorum.ui.agreement.latest import Latest
from variorum.ui.agreement.lines import Key
from variorum.ui.agreement.looking import Looked, Read, look, read
from variorum.ui.agreement.passage_list import Records
from variorum.ui.agreement.passage_panel import PassagePanel
from variorum.ui.jobs import JobProgress
from variorum.ui.shortcuts import named, set_tip
from variorum.ui.theme import Theme
from variorum.ui.workspace import Workspace

_DRAWS = Settings().bootstrap
_SOON = 150
"""Milliseconds of rest after which a change is computed; several checks at once are one change."""
_SIDE_BY_SIDE = 1_700
"""From this width on the passages stand beside the table, else below it."""
_SHARES = {True: [5_800, 4_200], False: [5_200, 4_800]}
_FEWEST = 2
_UNREAD = (Comparison, Entity, Link, Ruling, Reason)
"""Records that no figure depends on."""
_TABLE, _EMPTY = 0, 1


class AgreementScreen(QWidget):
    """Choices, the table of figures, and the passages behind the chosen one."""

    passage_wanted = Signal(str, int, int, object)
    """Show this range of the article with this id, and what is about these codes in it."""
    settling_wanted = Signal()
    """Show what the coders disagree on, to be settled."""
    figures_shown = Signal()
    """The figures of what is chosen are in the table; intervals may follow."""
    intervals_shown = Signal()
    passages_shown = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._records: Records | None = None
        self._tables: KeptTables | None = None
        self._settings = Settings()
        self._chosen: Key | None = None
        self._shown: tuple[str, Settings] | None = None
        self._reading, self._values, self._looking = (Latest(self) for _ in range(3))
        self._intervals, self._ahead = Latest(self), Latest(self)
        self.choices = Choices(self)
        self.kept = Kept(workspace, self.choices)
        self.counted = Counted(self)
        self.settle = QPushButton(self.tr("Settle…"))
        set_tip(self.settle, self.tr("Decide what stands where the coders differ"), "screen.settle")
        self.figures = FiguresPanel(self.choices.level)
        self.table = self.figures.table
        self.passages = PassagePanel()
        self.empty = _words("empty")
        self._pages = QStackedWidget()
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._has_chosen = True
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._connect()
        self.setFocusProxy(self.table)

    _lacks_intervals = False
    """Whether the intervals of what is shown are awaited."""
    _wanted: Comparison | None = None
    """What a former window compared: to be chosen when the records are there."""

    # Layout

    def _lay_out(self) -> None:
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(60, 0, 60, 0)
        self._parts.addWidget(self.figures)
        self._parts.addWidget(self.passages)
        self._parts.setChildrenCollapsible(False)
        self._parts.setStretchFactor(0, 1)
        self._parts.setStretchFactor(1, 1)
        self._pages.addWidget(self._parts)
        self._pages.addWidget(self.empty)
        top = QVBoxLayout()
        top.setContentsMargins(18, 12, 18, 4)
        top.setSpacing(8)
        top.addWidget(self.choices)
        told = QHBoxLayout()
        told.addWidget(self.counted, 1)
        told.addStretch()
        told.addWidget(self.kept)
        told.addWidget(self.settle)
        top.addLayout(told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._workspace.opened.connect(self._on_opened)
        self._workspace.edited.connect(self._on_edit)
        self.choices.changed.connect(self._on_choice)
        self.kept.named.connect(lambda: self.figures.call(self.kept.name))
        self._soon.timeout.connect(self._compute)
        self.table.figure_chosen.connect(self._on_figure)
        self.passages.passage_wanted.connect(self.passage_wanted)
        self.figures.next.passage_wanted.connect(self.passage_wanted)
        self.settle.clicked.connect(self.settling_wanted)
        # Passages belong to a figure of the table; a picture is large.
        self.figures.view.chosen.connect(lambda view: self.passages.setVisible(view == 0))
        self.figures.acted.connect(self.cancel_intervals)
        self.figures.sifted.connect(self._restore)
        self.passages.pairs.pair_chosen.connect(self._on_pair)
        self._intervals.stepped.connect(self._on_step)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _SIDE_BY_SIDE
        side = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if side != self._parts.orientation() or not event.oldSize().isValid():
            self._parts.setOrientation(side)
            self._parts.setSizes(_SHARES[wide])

    @override
    def event(self, event: QEvent) -> bool:
        # The window has Ctrl+F for the text of the article; here it is the rows that are meant.
        if event.type() == QEvent.Type.ShortcutOverride and _asks_to_find(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _asks_to_find(event):
            self.figures.begin_filter()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.figures.set_theme(theme)
        self.passages.set_theme(theme)

    # News

    def refresh(self) -> None:
        """Read the codings if they were not read since they changed, and show the figures."""
        if not self._workspace.is_open:
            self._say_empty(self.tr("No project is open."))
        elif self._records is None and not self._reading.running:
            project = self._workspace.project
            self._reading.start(lambda _: reported_records(project), self._on_records)

    def _on_opened(self) -> None:
        self._forget(wait=True)
        self._chosen = self._wanted = None
        self.choices.forget()
        self.figures.filter.clear()
        if self.isVisible():
            self.refresh()

    def _on_edit(self, edit: Edit) -> None:
        if all(isinstance(change.record, _UNREAD) for change in edit.changes):
            return
        self._forget()
        if self.isVisible():
            self.refresh()

    def _forget(self, *, wait: bool = False) -> None:
        """Drop all that rests on records that have changed."""
        if self._records is None and not self._reading.running and not wait:
            return
        self._soon.stop()
        for work in (self._intervals, self._ahead, self._looking, self._values, self._reading):
            work.stop(wait=wait)
        self.figures.source.forget(wait=wait)
        if wait:
            self.figures.pictures.end()
        self._records = self._tables = None
        self.figures.tell_progress("")

    def _on_records(self, snapshot: Snapshot) -> None:
        self._records = Records.of(snapshot)
        self._tables = KeptTables(snapshot)
        self.choices.fill(snapshot, coders_with_work(snapshot))
        if self._wanted is not None:
            self.kept.go_on(self._wanted)
            self._wanted = None
        self._compute()

    def hand_over(self) -> Comparison | None:
        """Return what is compared, for a window in another language; None if nothing was."""
        return self.kept.chosen_now() if self._tables is not None else self._wanted

    def take_over(self, compared: Comparison | None) -> None:
        """Compare what another window compared."""
        self._wanted = compared

    # Figures

    def _on_choice(self) -> None:
        self._intervals.stop()
        self._ahead.stop()
        self.figures.tell_progress("")
        if self._tables is not None:
            known = self._tables.known(self.choices.settings())
            self._soon.start(0 if known is not None else _SOON)

    def _compute(self) -> None:
        records, tables = self._records, self._tables
        if records is None or tables is None:
            return
        missing = self._what_is_missing(records.snapshot)
        if missing:
            self._say_empty(missing)
            return
        settings = self.choices.settings()
        self._looking.stop()
        known = tables.known(settings)
        if known is not None:
            self._values.stop()
            self._on_figures(known)
            return
        self._values.start(lambda _: tables.table(settings), self._on_figures)

    def _what_is_missing(self, snapshot: Snapshot) -> str:
        """Return what has to be done before there can be figures, or nothing."""
        names = [coder.name for coder in coders_with_work(snapshot)]
        if len(names) < _FEWEST:
            so_far = (
                self.tr("So far {name} alone has coded.").format(name=names[0])
                if names
                else self.tr("So far nobody has coded.")
            )
            return so_far + self.tr(
                "\n\nAgreement compares what two or more coders made of the same articles. Let"
                " somebody else code here (“{switch}”), or import a colleague’s file (“{import_}”)."
                " An article counts when all of them did this: “{done}”."
            ).format(
                switch=named("coder.switch"),
                import_=named("articles.import"),
                done=named("article.done"),
            )
        if len(self.choices.coders.checked()) < _FEWEST:
            return self.tr("Choose two coders or more.")
        if not self.choices.articles.checked():
            return self.tr("Choose the articles to compare.")
        if not snapshot.codebooks:
            return self.tr("The project has no codebook yet (File, Add codebook).")
        return ""

    def _on_figures(self, table: AgreementTable) -> None:
        if self._records is None:
            return
        self._settings = replace(table.settings, bootstrap=0)
        self._show(table, self._records.snapshot)
        self.figures_shown.emit()
        self._lacks_intervals = False
        if table.settings.bootstrap:
            self.intervals_shown.emit()
        elif table.settings.by != "article" and table.counted_articles:
            self._await_intervals()
        self._compute_ahead()

    def _await_intervals(self) -> None:
        self._lacks_intervals = True
        self.figures.tell_progress(self.tr("Computing intervals…"))

    def _compute_ahead(self) -> None:
        """Compute the values of the other units, in a worker, so that a change shows at once.

        They come before the intervals, which take longer than all of them, and not beside them:
        two such jobs would hold both their peaks of memory.
        """
        tables, settings = self._tables, self._settings
        if tables is None:
            return

        def work(progress: JobProgress) -> None:
            for one in tables.unknown_units(settings):
                progress.step(0, 0)
                tables.table(one)

        self._ahead.start(work, lambda _: self._compute_intervals())

    def _compute_intervals(self) -> None:
        """Compute the intervals of the figures in the table, in a worker, if they are wanted."""
        tables = self._tables
        if tables is None or not self._lacks_intervals:
            return
        settings = replace(self._settings, bootstrap=_DRAWS)
        self._intervals.start(
            lambda progress: tables.table(settings, progress.step), self._on_intervals
        )

    def cancel_intervals(self) -> None:
        """Leave the intervals, or, where they were left, compute them after all."""
        if self._lacks_intervals:
            self._lacks_intervals = False
            self._intervals.stop()
            self.figures.tell_progress(self.tr("No intervals yet."), self.tr("Compute"))
        else:
            self._await_intervals()
            if not self._ahead.running:
                self._compute_intervals()

    def _on_step(self, done: int, total: int) -> None:
        share = round(100 * done / total)
        self.figures.tell_progress(self.tr("Computing intervals… {share} %").format(share=share))

    def _on_intervals(self, table: AgreementTable) -> None:
        if self._records is not None:
            self._lacks_intervals = False
            self.figures.tell_progress("")
            self._show(table, self._records.snapshot)
            self.intervals_shown.emit()

    def _say_empty(self, text: str) -> None:
        for work in (self._intervals, self._ahead, self._looking, self._values):
            work.stop()
        self.figures.tell_progress("")
        self.counted.hide()
        self.empty.setText(text)
        self._pages.setCurrentIndex(_EMPTY)

    def _show(self, table: AgreementTable, snapshot: Snapshot) -> None:
        self.kept.refresh()
        self.figures.show_table(table, snapshot)
        self.counted.show_table(table, snapshot)
        self.counted.show()
        self.figures.source.offer(snapshot, table.settings)
        self.figures.call(self.kept.name)
        self._pages.setCurrentIndex(_TABLE)
        self._restore()

    def _restore(self) -> None:
        """Choose again what was chosen before the table changed."""
        row = self.table.figures.row_of(self._chosen) if self._chosen else -1
        if row < 0:
            self._on_figure(None)
            return
        current = self.table.currentIndex()
        if current.row() == row:
            self._on_figure(self.table.figures.row_behind(current))
        else:
            self.table.setCurrentIndex(self.table.figures.index(row, 0))

    # Passages

    def _on_figure(self, row: Row | None) -> None:
        records = self._records
        if row is None or records is None:
            self._looking.stop()
            self._shown = None
            self.passages.clear()
            self._give_room(chosen=False)
            return
        self._give_room(chosen=True)
        line = self.table.figures.lines[self.table.currentIndex().row()]
        same = self._chosen == line.key and self._shown == (row.measure, self._settings)
        self._chosen = line.key
        self._shown = (row.measure, self._settings)
        self.passages.show_figure(line, row, same=same)
        if same:
            return
        settings = self._settings
        self.passages.wait()
        self._looking.start(lambda _: look(records.snapshot, settings, row), self._on_passages)

    def _settings_of(self, names: Sequence[str], snapshot: Snapshot) -> Settings:
        """Return the settings of the table for the coders of these names, and its articles."""
        chosen = select(snapshot, self._settings)
        by_name = {coder.name: coder.id for coder in snapshot.coders}
        articles = tuple(article.id for article in chosen.articles)
        return replace(
            self._settings, coders=tuple(by_name[name] for name in names), articles=articles
        )

    def _on_pair(self, pair: tuple[str, str] | None) -> None:
        """Show the passages of two coders behind the chosen row, or those of all again."""
        index = self.table.currentIndex()
        row = self.table.figures.row_behind(index) if index.isValid() else None
        records, settings = self._records, self._settings
        if row is None or records is None:
            return
        if pair is not None:
            # The figures of pairs are all of one measure, whichever that of the row is.
            headline = self.table.figures.lines[index.row()].headline or row
            row = replace(row, coders=pair, measure=headline.measure)
            settings = self._settings_of(pair, records.snapshot)
        asked = row
        self.passages.show_pair(pair)
        self._looking.start(lambda _: read(records.snapshot, settings, asked), self._on_read)

    def _on_read(self, found: Read) -> None:
        if self._records is not None:
            self.passages.show_passages(*found, self._records)
            self.passages_shown.emit()

    def _give_room(self, *, chosen: bool) -> None:
        """Let the table have the height while there are no passages to read."""
        if self._parts.orientation() != Qt.Orientation.Vertical or chosen == self._has_chosen:
            return
        self._has_chosen = chosen
        height = self._parts.height()
        below = height // 2 if chosen else self.passages.minimumSizeHint().height()
        self._parts.setSizes([height - below, below])

    def _on_passages(self, looked: Looked) -> None:
        if self._records is not None:
            self.passages.show_passages(looked.passages, looked.moved, self._records)
            self.passages.show_beside(looked.beside)
            self.passages.pairs.show_pairs(looked.pairs, of_spans=self._settings.unit == "span")
            self.passages.show_questions(looked.answers)
            self.passages_shown.emit()


def _asks_to_find(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Find)


def _words(kind: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    return label
