"""How far each coder agrees with what was settled: a table of its own."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from variorum.agreement.rows import Row
from variorum.agreement.table import AgreementTable
from variorum.model.codebook import Scheme
from variorum.ui.agreement.words import coefficient, measure_name, measure_tip, percent, undefined
from variorum.ui.widgets.popup import Popup
from variorum.ui.widgets.question import words

MEASURES = (
    "percent_agreement",
    "cohen_kappa",
    "krippendorff_alpha",
    "krippendorff_alpha_masi",
)
_SIZE = (760, 340)
_BEFORE = 2


class LayerPopup(Popup):
    """A row for each coder and codebook."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = words("", "secondary")
        self.table = QTableWidget(0, _BEFORE + len(MEASURES))
        self.table.setAccessibleName(self.tr("Agreement of each coder with what was settled"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heads = [self.tr("Coder"), self.tr("Codebook"), *(measure_name(one) for one in MEASURES)]
        self.table.setHorizontalHeaderLabels(heads)
        for column, measure in enumerate(MEASURES, _BEFORE):
            head = self.table.horizontalHeaderItem(column)
            if head is not None:
                head.setToolTip(measure_tip(measure))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(words(self.tr("Agreement with what was settled"), "title"))
        layout.addWidget(self.told)
        layout.addWidget(self.table, 1)
        self.setFixedSize(*_SIZE)

    def open_below(self, button: QWidget) -> None:
        """Open below ``button``, as yet without figures."""
        self.table.setRowCount(0)
        self.told.setText(self.tr("Counting…"))
        over = self.parentWidget()
        assert over is not None  # noqa: S101  it is made with one
        self.open_beside(QRect(button.mapTo(over, QPoint(0, 0)), button.size()), self.table)

    def tell(
        self, tables: Mapping[str, AgreementTable], names: Mapping[str, str], scheme: Scheme
    ) -> None:
        """Show ``tables``, which are by the id of their coder."""
        counted = max((len(one.counted_articles) for one in tables.values()), default=0)
        self.table.setVisible(counted > 0)
        if not counted:
            self.told.setText(
                self.tr(
                    "No article is settled yet. One counts here when nothing is left of it:"
                    " disagreements are settled and agreements taken over."
                )
            )
            return
        self.told.setText(
            self.tr(
                "By paragraph, in articles with nothing left: {count}. Agreement between coders"
                " is computed from their own codings alone."
            ).format(count=counted)
        )
        rows = [
            (names[coder], scheme.codebook[book].title, own)
            for coder in sorted(tables, key=lambda one: names[one].casefold())
            for book, own in _by_book(tables[coder]).items()
        ]
        self.table.setRowCount(len(rows))
        for number, (coder, book, own) in enumerate(rows):
            figures = [_figure(own.get(measure), measure) for measure in MEASURES]
            for column, text in enumerate((coder, book, *figures)):
                item = QTableWidgetItem(text)
                if column >= _BEFORE:
                    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    item.setTextAlignment(flags)
                self.table.setItem(number, column, item)


def _by_book(table: AgreementTable) -> Mapping[str, Mapping[str, Row]]:
    found: dict[str, dict[str, Row]] = {}
    for row in table.rows:
        if row.codebook:
            found.setdefault(row.codebook, {})[row.measure] = row
    return found


def _figure(row: Row | None, measure: str) -> str:
    if row is None or row.value is None:
        return undefined()
    return percent(row.value) if measure == "percent_agreement" else coefficient(row.value)
