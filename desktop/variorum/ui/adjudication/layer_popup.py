"""How far each coder agrees with what was settled: a table of its own."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from variorum.agreement.facts import FEW_DOCUMENTS
from variorum.agreement.remarks import TOO_FEW_DOCUMENTS
from variorum.agreement.rows import Row
from variorum.agreement.settings import SPANS
from variorum.agreement.table import AgreementTable
from variorum.model.codebook import Scheme
from variorum.report.names import rule_of, unit_of
from variorum.ui.agreement.words import (
    coefficient,
    interval,
    measure_name,
    measure_tip,
    percent,
    undefined,
)
from variorum.ui.language import spoken, unparted, whole
from variorum.ui.widgets.popup import Popup
from variorum.ui.widgets.question import words

MEASURES = (
    "percent_agreement",
    "cohen_kappa",
    "krippendorff_alpha",
    "krippendorff_alpha_masi",
    *SPANS,
)
_SIZE = (760, 360)
_BEFORE = 2


class LayerPopup(Popup):
    """A row for each coder and codebook."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = words("", "secondary")
        self.empty = words("", "empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table = QTableWidget(0, _BEFORE)
        self.table.setAccessibleName(self.tr("Agreement of each coder with what was settled"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(words(self.tr("Agreement with what was settled"), "title"))
        layout.addWidget(self.told)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.table, 1)
        self.setFixedSize(*_SIZE)

    def open_below(self, button: QWidget) -> None:
        """Open below ``button``, as yet without figures."""
        self._say_empty(self.tr("Counting…"))
        over = self.parentWidget()
        assert over is not None  # noqa: S101  it is made with one
        self.open_beside(QRect(button.mapTo(over, QPoint(0, 0)), button.size()), self)

    def tell(
        self, tables: Mapping[str, AgreementTable], names: Mapping[str, str], scheme: Scheme
    ) -> None:
        """Show ``tables``, which are by the id of their coder; intervals may follow."""
        some = max(tables.values(), key=lambda one: len(one.counted_articles), default=None)
        if some is None or not some.counted_articles:
            self._say_empty(
                self.tr(
                    "No article is settled yet, so there is nothing to agree with.\n\nSettle all"
                    " disagreements of an article, one key each, and take its agreements over"
                    " (“{button}”). It counts here as soon as nothing of it is left."
                ).format(button=self.tr("Take agreements over…"))
            )
            return
        self.empty.hide()
        self.told.setText(" ".join(self._conditions(some)))
        self.told.show()
        self._fill(
            [
                (names[coder], scheme.codebook[book].title, own)
                for coder in sorted(tables, key=lambda one: names[one].casefold())
                for book, own in _by_book(tables[coder]).items()
            ]
        )

    def _say_empty(self, text: str) -> None:
        for part in (self.told, self.table):
            part.hide()
        self.empty.setText(text)
        self.empty.show()

    def _conditions(self, table: AgreementTable) -> list[str]:
        """Return what one must know to read the figures."""
        settings = table.settings
        said = [f"{spoken(unit_of(settings))}."]
        if settings.unit == "span":
            said = [
                self.tr("Spans count as the same if {rule}.").format(rule=spoken(rule_of(settings)))
            ]
        if settings.depth:
            said.append(
                self.tr("Groups of level {depth} stand for their codes.").format(
                    depth=settings.depth
                )
            )
        said.append(
            self.tr(
                "In articles with nothing left: {count}. Agreement between coders is computed from"
                " their own codings alone."
            ).format(count=len(table.counted_articles))
        )
        said.append(self._intervals(table))
        return said

    def _intervals(self, table: AgreementTable) -> str:
        settings = table.settings
        if len(table.counted_articles) < FEW_DOCUMENTS:
            return unparted(spoken(TOO_FEW_DOCUMENTS))
        if not settings.bootstrap:
            return self.tr("Computing intervals…")
        said = self.tr(
            "Below each figure its 95 % interval, from {count} resamples of the articles (seed"
            " {seed})."
        ).format(count=whole(settings.bootstrap), seed=settings.seed)
        return unparted(said)

    def _fill(self, rows: Sequence[tuple[str, str, Mapping[str, Row]]]) -> None:
        there = {measure for _, _, own in rows for measure in own}
        measures = [one for one in MEASURES if one in there]
        self.table.setColumnCount(_BEFORE + len(measures))
        heads = [self.tr("Coder"), self.tr("Codebook"), *(measure_name(one) for one in measures)]
        self.table.setHorizontalHeaderLabels(heads)
        for column, measure in enumerate(measures, _BEFORE):
            head = self.table.horizontalHeaderItem(column)
            if head is not None:
                head.setToolTip(measure_tip(measure))
        self.table.setRowCount(len(rows))
        for number, (coder, book, own) in enumerate(rows):
            figures = [_figure(own.get(measure), measure) for measure in measures]
            for column, text in enumerate((coder, book, *figures)):
                item = QTableWidgetItem(text)
                if column >= _BEFORE:
                    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    item.setTextAlignment(flags)
                self.table.setItem(number, column, item)
        self.table.resizeRowsToContents()
        self.table.show()


def _by_book(table: AgreementTable) -> Mapping[str, Mapping[str, Row]]:
    found: dict[str, dict[str, Row]] = {}
    for row in table.rows:
        if row.codebook:
            found.setdefault(row.codebook, {})[row.measure] = row
    return found


def _figure(row: Row | None, measure: str) -> str:
    """Return a figure, and its interval on a line below."""
    if row is None or row.value is None:
        return undefined()
    share = measure == "percent_agreement"
    value = percent(row.value) if share else coefficient(row.value)
    return "\n".join(filter(None, (value, interval(row.low, row.high))))
