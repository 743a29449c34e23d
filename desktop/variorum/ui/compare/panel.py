"""Beside the compared text: which differences, their list, and one of them side by side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.comparison.disagreements import KINDS, Lineup
from variorum.ui.compare.desk import CompareDesk
from variorum.ui.compare.details import Details
from variorum.ui.compare.difference_list import DifferenceList
from variorum.ui.compare.fields import Records
from variorum.ui.compare.words import kind_name, kind_tip
from variorum.ui.theme import Theme
from variorum.ui.widgets.question import words
from variorum.ui.widgets.quiet_combo import QuietCombo

_ID = Qt.ItemDataRole.UserRole


class ComparePanel(QFrame):
    """Sifts and lists the differences of a desk."""

    sifted = Signal()
    """Another kind or code of difference is asked for; the desk knows which."""
    wanted = Signal(object)
    """Show this ``Lineup`` in the text."""
    left = Signal()
    """The person goes back to the text."""

    def __init__(self, desk: CompareDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self._desk = desk
        self.count = words("", "heading")
        self.kinds = QuietCombo()
        self.kinds.setAccessibleName(self.tr("Kind of difference"))
        self.codes = QuietCombo()
        self.codes.setAccessibleName(self.tr("Code"))
        for combo in (self.kinds, self.codes):
            combo.setMinimumContentsLength(8)
            combo.setSizeAdjustPolicy(
                QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.activated.connect(self._sift)
        self.list = DifferenceList()
        self.list.wanted.connect(self.wanted)
        self.details = Details()
        self._lay_out()

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.kinds, 1)
        filters.addWidget(self.codes, 1)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QVBoxLayout()
        head.setContentsMargins(16, 6, 16, 0)
        head.setSpacing(8)
        head.addWidget(self.count)
        head.addLayout(filters)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setObjectName("codings and differences")
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        parts.addWidget(top)
        parts.addWidget(self.details)
        parts.setSizes([240, 460])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(parts)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.list.set_theme(theme)

    def refresh(self) -> None:
        """Show what the desk has now."""
        self._offer_kinds()
        self._offer_codes()
        shown = self._desk.differences()
        self.list.differences.set_rows(shown, self._desk.scheme, len(self._desk.coders))
        total = sum(bool(lineup.kinds) for lineup in self._desk.lineups)
        if len(shown) == total:
            self.count.setText(self.tr("{count} DIFFERENCES").format(count=total))
        else:
            self.count.setText(
                self.tr("{count} OF {total} DIFFERENCES").format(count=len(shown), total=total)
            )

    def show_lineup(self, lineup: Lineup | None) -> None:
        """Show ``lineup`` side by side."""
        self.list.show_current(lineup)
        records = Records(
            self._desk.scheme,
            self._desk.entities,
            {one.id: self._desk.links_of(one) for one in lineup.codings.values()} if lineup else {},
        )
        settled = self._desk.settled(lineup) if lineup else ""
        self.details.show_lineup(lineup, self._desk.coders, records, settled)

    def _offer_kinds(self) -> None:
        counts = self._desk.kind_counts()
        self.kinds.clear()
        self.kinds.addItem(self.tr("All kinds"), None)
        for kind in KINDS:
            said = self.tr("{kind} ({count})").format(kind=kind_name(kind), count=counts[kind])
            self.kinds.addItem(said, kind)
            self.kinds.setItemData(
                self.kinds.count() - 1, kind_tip(kind), Qt.ItemDataRole.ToolTipRole
            )
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(self._desk.kind)))

    def _offer_codes(self) -> None:
        self.codes.clear()
        self.codes.addItem(self.tr("All codes"), "")
        for code in self._desk.codes():
            self.codes.addItem(self._desk.scheme.code[code].label, code)
        self.codes.setCurrentIndex(max(0, self.codes.findData(self._desk.code)))

    def _sift(self) -> None:
        self._desk.kind = self.kinds.currentData(_ID)
        self._desk.code = self.codes.currentData(_ID)
        self.sifted.emit()
