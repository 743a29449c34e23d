"""What to do next: agreement over time, how much more to code, what would teach most."""

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.formats.guard import guard
from variorum.report.agenda_page import agenda_body
from variorum.report.findings import Findings
from variorum.report.sheet import Sheet
from variorum.report.tables import sheets_of
from variorum.ui.agreement.findings import FindingsSource
from variorum.ui.agreement.latest import Latest
from variorum.ui.agreement.sheet_model import RAW_ROLE, SheetModel
from variorum.ui.language import spoken, unparted
from variorum.ui.theme import Theme
from variorum.ui.widgets.quiet_combo import QuietCombo

AGENDA = "agenda"
_SHEETS = (AGENDA, "four-questions", "how-much-more", "over-time", "trends", "articles")
_HIDDEN = {"code", "article"}
"""Columns of ids, for programs; people read the names beside them."""
_OF_ARTICLES = {
    "title",
    "codebook",
    "n_units",
    "percent_agreement",
    "krippendorff_alpha",
    "without",
    "moved",
}
"""What tells how far an article moves a figure; the report has more."""
_REST = 400
"""Milliseconds without a change of the limit after which it counts."""


class NextPanel(QWidget):
    """A list of tables, and the chosen one; the agenda is a page to read and to print."""

    shown = Signal()
    """The chosen table is shown."""
    passage_wanted = Signal(str, int, int, object)
    """Show this range of the article with this id, and what is about these codes in it."""

    def __init__(self, source: FindingsSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._making = Latest(self)
        self._sheets: dict[str, Sheet] = {}
        self._agenda = ""
        self.choice = QuietCombo()
        self.choice.setAccessibleName(self.tr("What to look at"))
        self.choice.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToContents)
        self.limit = QDoubleSpinBox()
        self.limit_words = QLabel(self.tr("Lower end above"))
        self.told = _words("caption")
        self.caption = _words("caption")
        self.caption.setWordWrap(True)
        self.model = SheetModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self.table = QTableView()
        self.page = QTextBrowser()
        self._pages = QStackedWidget()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.copy_button = QPushButton(self.tr("Copy table"))
        self.print_button = QPushButton(self.tr("Print…"))
        self._soon = QTimer(self, singleShot=True, interval=_REST)
        self._set_up()
        self._lay_out()
        self._connect()
        self._show()

    def _set_up(self) -> None:
        names = {
            AGENDA: self.tr("The ten that would teach most"),
            "four-questions": self.tr("Four questions apart"),
            "how-much-more": self.tr("How much more to code"),
            "over-time": self.tr("Over time"),
            "trends": self.tr("Trends"),
            "articles": self.tr("What each article moves"),
        }
        for name in _SHEETS:
            self.choice.addItem(names[name], name)
        self.limit.setRange(0, 0.99)
        self.limit.setDecimals(3)
        self.limit.setSingleStep(0.01)
        self.limit.setValue(self._source.limit)
        self.limit.setAccessibleName(self.tr("Limit that the interval is to clear"))
        self.limit.setToolTip(
            self.tr("Conventions are .667 and .800 (Krippendorff 2004, p. 241); type your own")
        )
        self.limit_words.setBuddy(self.limit)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(RAW_ROLE)
        self.table.setModel(self._sorted)
        self.table.setAccessibleName(self.choice.currentText())
        self.table.setSortingEnabled(True)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.tr("Agenda for the next meeting"))
        self.copy_button.setToolTip(self.tr("Copy the table for a spreadsheet"))
        self.print_button.setToolTip(self.tr("Print the agenda for the coders’ next meeting"))

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        for widget in (self.choice, self.limit_words, self.limit, self.told, self.cancel):
            above.addWidget(widget)
        above.addStretch()
        above.addWidget(self.copy_button)
        above.addWidget(self.print_button)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self._pages, 1)
        column.addWidget(self.caption)

    def _connect(self) -> None:
        source = self._source
        source.stepped.connect(self._on_step)
        source.found.connect(self._on_found)
        source.forgotten.connect(self._forget)
        self.choice.activated.connect(self._show)
        self.limit.valueChanged.connect(self._soon.start)
        self._soon.timeout.connect(lambda: source.set_limit(self.limit.value()))
        self.table.activated.connect(self._on_row)
        self.page.anchorClicked.connect(lambda url: self._go(url.toString()))
        self.cancel.clicked.connect(self._on_cancel)
        self.copy_button.clicked.connect(self.copy)
        self.print_button.clicked.connect(self.print_agenda)

    def set_theme(self, theme: Theme) -> None:
        """Write the agenda in the colours of ``theme``."""
        self._style = (
            f"a {{ color: {theme.text}; text-decoration: none; }} .caption, .definition, .decision"
            f" {{ color: {theme.text2}; }} .mark {{ background-color: {theme.find};"
            f" color: {theme.text}; }} dt {{ font-weight: 600; }} h1 {{ font-size: 20px; }}"
            " h2 { font-size: 16px; margin-top: 24px; }"
        )
        self._write_agenda()

    _style = ""

    def _write_agenda(self) -> None:
        self.page.document().setDefaultStyleSheet(self._style)
        self.page.setHtml(self._agenda)

    # What is shown

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._sheets:
            self._look()

    def _look(self) -> None:
        if self._source.findings is not None:
            self._on_found()
        elif self._source.is_offered:
            self._wait(self.tr("Computing…"))
            self._source.ask()

    def _forget(self) -> None:
        self._making.stop()
        self._sheets, self._agenda = {}, ""
        self._show()
        if self.isVisible():
            self._look()

    def _on_step(self, done: int, total: int) -> None:
        if self.isVisible():
            self._wait(self.tr("Computing… {share} %").format(share=round(100 * done / total)))

    def _wait(self, words: str) -> None:
        self.told.setText(words)
        self.cancel.setVisible(bool(words))

    def _on_cancel(self) -> None:
        self._source.cancel()
        self._wait("")
        self.told.setText(self.tr("Left. Choose again to compute it."))

    def _on_found(self) -> None:
        findings = self._source.findings
        if findings is not None and self.isVisible():
            self._making.start(lambda _: _made(findings), self._on_made)

    def _on_made(self, made: tuple[dict[str, Sheet], str]) -> None:
        self._sheets, self._agenda = made
        self._wait("")
        self._write_agenda()
        self._show()
        self.shown.emit()

    def _show(self) -> None:
        name = self.choice.currentData()
        sheet = self._sheets.get(name)
        agenda = name == AGENDA
        self._pages.setCurrentWidget(self.page if agenda else self.table)
        for widget in (self.limit, self.limit_words):
            widget.setVisible(name == "how-much-more")
        self.copy_button.setVisible(not agenda)
        self.print_button.setVisible(agenda)
        for button in (self.copy_button, self.print_button):
            button.setEnabled(sheet is not None)
        self.caption.setText(unparted(spoken(sheet.caption)) if sheet and not agenda else "")
        self.caption.setVisible(bool(self.caption.text()))
        if sheet is None:
            self.model.set_sheet(None)
            self.page.clear()
            if self.isVisible():
                self._look()
        elif not agenda:
            self._show_sheet(sheet)

    def _show_sheet(self, sheet: Sheet) -> None:
        self.model.set_sheet(sheet)
        self.table.setAccessibleName(self.choice.currentText())
        self._sorted.sort(-1)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for number, column in enumerate(sheet.columns):
            of_articles = sheet.name == "articles" and column.key not in _OF_ARTICLES
            self.table.setColumnHidden(number, of_articles or column.key in _HIDDEN)
        self.table.resizeColumnsToContents()

    # What can be done

    def _on_row(self, index: QModelIndex) -> None:
        row = self._sorted.mapToSource(index).row()
        place = self.model.place_of(row)
        if place is not None:
            self.passage_wanted.emit(*place, frozenset())

    def _go(self, anchor: str) -> None:
        number = int(anchor.removeprefix("#")) if anchor.removeprefix("#").isdigit() else -1
        findings = self._source.findings
        if findings is not None and 0 <= number < len(findings.lessons):
            lesson = findings.lessons[number]
            self.passage_wanted.emit(lesson.article, lesson.start, lesson.end, lesson.codes)

    def copy(self) -> None:
        """Put the table and its caption on the clipboard, with tabulators between its cells."""
        told = f"\n\n{guard(self.caption.text())}"
        QGuiApplication.clipboard().setText(self.model.as_text() + told)

    def print_agenda(self) -> None:
        """Ask for a printer, or a PDF, and print the agenda."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.page.document().print_(printer)


def _made(findings: Findings) -> tuple[dict[str, Sheet], str]:
    sheets = {sheet.name: sheet for sheet in sheets_of(findings) if sheet.name in _SHEETS}
    # Qt's text knows no marks.
    body = agenda_body(findings, spoken).replace("<mark>", '<span class="mark">')
    return sheets, body.replace("</mark>", "</span>")


def _words(kind: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    return label
