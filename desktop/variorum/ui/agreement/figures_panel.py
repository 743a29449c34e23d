"""The table with what belongs to it: how far its intervals are, copying, its caption."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.agreement.table import AgreementTable
from variorum.model.snapshot import Snapshot
from variorum.report.names import caption_of
from variorum.ui.agreement.findings import FindingsSource
from variorum.ui.agreement.lines import lines_of
from variorum.ui.agreement.next_panel import NextPanel
from variorum.ui.agreement.pictures_panel import PicturesPanel
from variorum.ui.agreement.row_filter import RowFilter
from variorum.ui.agreement.table_view import TableView
from variorum.ui.language import spoken, unparted
from variorum.ui.theme import Theme
from variorum.ui.widgets.fitting import least_height
from variorum.ui.widgets.flow_layout import FlowLayout
from variorum.ui.widgets.saying import say
from variorum.ui.widgets.segments import Segments


class FiguresPanel(QFrame):
    """The figures. ``level`` is the control above them that says what has a row."""

    acted = Signal()
    """The button beside the progress of the intervals was pressed."""
    report_wanted = Signal()
    sifted = Signal()
    """Other rows are shown."""

    def __init__(self, level: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[AgreementTable, Snapshot] | None = None
        self.table = TableView()
        self.source = FindingsSource(self)
        self.pictures = PicturesPanel(self.source)
        self.next = NextPanel(self.source)
        self.view = Segments([self.tr("Table"), self.tr("Pictures"), self.tr("What next")])
        self.view.setAccessibleName(self.tr("Table, pictures or what next"))
        self._pages = QStackedWidget()
        self.view.chosen.connect(self._on_view)
        self._level = level
        self._make_filter()
        self._make_acts()
        self._lay_out(level)
        self.tell_progress("")

    def _make_filter(self) -> None:
        self.filter = RowFilter()
        self.filter.textChanged.connect(self._sift)
        self.filter.left.connect(self._to_table)
        self.sifted_to = QLabel()
        self.sifted_to.setProperty("kind", "caption")
        self.sifted_to.hide()
        self._sifting = QWidget()
        side_by_side = QHBoxLayout(self._sifting)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.addWidget(self.filter)
        side_by_side.addWidget(self.sifted_to)

    def _make_acts(self) -> None:
        self.progress = QLabel()
        self.progress.setTextFormat(Qt.TextFormat.PlainText)
        self.progress.setProperty("kind", "caption")
        self.act = QPushButton()
        self.act.setProperty("kind", "quiet")
        self.act.clicked.connect(self.acted)
        self.copy_button = QPushButton(self.tr("Copy table"))
        self.copy_button.setToolTip(self.tr("Copy the table for a spreadsheet (Ctrl+C)"))
        self.copy_button.clicked.connect(self.table.copy)
        self.caption = QLabel()
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setWordWrap(True)
        self.caption.setProperty("kind", "caption")
        self.caption.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.report_button = QPushButton(self.tr("Report…"))
        self.report_button.setToolTip(
            self.tr("Write tables, pictures, methods and data of this comparison to a folder")
        )
        self.report_button.clicked.connect(self.report_wanted)

    def _lay_out(self, level: QWidget) -> None:
        # Two lines where letters are large: the screen is not to be scrolled sideways.
        shown = FlowLayout(gap=8)
        shown.addWidget(self.view)
        shown.addWidget(self._sifting)
        shown.addWidget(level)
        above = QHBoxLayout()
        above.addLayout(shown, 1)
        acts = FlowLayout(gap=6)
        for widget in (self.progress, self.act, self.copy_button, self.report_button):
            acts.addWidget(widget)
        above.addLayout(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 4, 18, 8)
        column.setSpacing(8)
        column.addLayout(above)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.pictures)
        self._pages.addWidget(self.next)
        column.addWidget(self._pages, 1)
        column.addWidget(self.caption)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), least_height(self))

    def _on_view(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        # A picture has all levels, no cells to copy, and its caption within.
        for widget in (self._level, self._sifting, self.copy_button, self.caption):
            widget.setVisible(self._pages.currentWidget() is self.table)
        self._tell_rows()

    def begin_filter(self) -> None:
        """Let the keys be in the field that sifts the rows of the table, if that is shown."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _sift(self, words: str) -> None:
        self.table.figures.sift(words)
        self._tell_rows()
        say(self.filter, self.sifted_to.text())
        self.sifted.emit()

    def _tell_rows(self) -> None:
        figures = self.table.figures
        sifted = bool(self.filter.text()) and self._pages.currentWidget() is self.table
        self.sifted_to.setVisible(sifted)
        self.sifted_to.setText(
            self.tr("{shown} of {total} rows").format(
                shown=len(figures.lines), total=len(figures.all_lines)
            )
        )

    def _to_table(self) -> None:
        if not self.table.currentIndex().isValid() and self.table.figures.lines:
            self.table.setCurrentIndex(self.table.figures.index(0, 0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.table.set_theme(theme)
        self.pictures.set_theme(theme)
        self.next.set_theme(theme)

    def show_table(self, table: AgreementTable, snapshot: Snapshot) -> None:
        """Show the figures of ``table``."""
        headings = {
            "codebook": self.tr("Codebook"),
            "group": self.tr("Group"),
            "code": self.tr("Code"),
            "pair": self.tr("Coders"),
            "article": self.tr("Article"),
        }
        self.table.figures.set_lines(lines_of(table, snapshot), headings[table.settings.by])
        self.table.show_columns(each_article=table.settings.by == "article")
        self._shown = table, snapshot
        self._tell_rows()

    def call(self, name: str) -> None:
        """Let all that is shown bear the name of its comparison; empty if it is not kept."""
        self.source.call(name)
        if self._shown is not None:
            self.table.caption = spoken(caption_of(*self._shown, name))
            self.caption.setText(unparted(self.table.caption))

    def tell_progress(self, text: str, act: str = "") -> None:
        """Say how far the intervals are; ``act`` is what can be done, else to cancel them."""
        self.progress.setText(text)
        self.progress.setVisible(bool(text))
        self.act.setText(act or self.tr("Cancel"))
        self.act.setVisible(bool(text))
