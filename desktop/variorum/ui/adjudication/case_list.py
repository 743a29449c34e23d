"""The queue: what is to be settled, and what is settled."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from variorum.comparison.settling import Case
from variorum.ui.adjudication.showing import Shown, kinds_of, status_name
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.swatch import GAP, SIZE, paint_swatch

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
CASE_ROLE = Qt.ItemDataRole.UserRole


class CaseModel(QAbstractListModel):
    """The cases that passed the sieve."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Case] = ()
        self.shown: Shown | None = None

    def set_rows(self, rows: Sequence[Case], shown: Shown | None) -> None:
        """Show ``rows``."""
        self.beginResetModel()
        self.rows, self.shown = rows, shown
        self.endResetModel()

    def quote(self, case: Case) -> str:
        """Return the words that are coded, in one line."""
        if self.shown is None:
            return ""
        start, end = case.span
        return " ".join(self.shown.text(case)[start:end].split())

    def labels(self, case: Case) -> str:
        """Return the labels of the codes given."""
        return ", ".join(code.label for code in self.shown.codes(case)) if self.shown else ""

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        case = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = f"{self.labels(case)}: {kinds_of(case)}, {status_name(case.status)}."
            return f"{said} {self.quote(case)}"
        return case if role == CASE_ROLE else None


class _Delegate(QStyledItemDelegate):
    """Paints codes and status, the words below, and how the coders differ."""

    theme: Theme = theme_for(dark=False)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(140, 3 * (option.fontMetrics.height() + 2) + 18)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, CaseModel) or model.shown is None:
            return
        case: Case = index.data(CASE_ROLE)
        area: QRect = option.rect.adjusted(8, 1, -8, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.chrome2))
            painter.drawRoundedRect(area, 6, 6)
        painter.setFont(option.font)
        line = option.fontMetrics.height() + 2
        inner = area.adjusted(10, 7, -10, -7)
        rows = [QRect(inner.x(), inner.y() + n * line, inner.width(), line) for n in range(3)]
        self._codes(painter, rows[0], case, model)
        painter.setPen(QColor(self.theme.text2))
        _line(painter, rows[1], model.quote(case))
        self._foot(painter, rows[2], case)
        painter.restore()

    def _codes(self, painter: QPainter, area: QRect, case: Case, model: CaseModel) -> None:
        shown = model.shown
        left = area.x()
        for code in shown.codes(case) if shown else ():
            room = area.right() - left - SIZE - GAP
            if shown is None or room < SIZE:
                return
            ink = self.theme.ink(shown.scheme.hue_of(code)).line
            paint_swatch(painter, left, area.center().y() + 1, ink)
            painter.setPen(QColor(self.theme.text))
            rest = QRect(left + SIZE + GAP, area.y(), room, area.height())
            left = rest.x() + _line(painter, rest, code.label) + 12

    def _foot(self, painter: QPainter, area: QRect, case: Case) -> None:
        said = f"✓ {status_name(case.status)}" if case.status == "settled" else ""
        said = f"! {status_name(case.status)}" if case.status == "stale" else said
        colours = {"settled": self.theme.good, "stale": self.theme.danger}
        room = painter.fontMetrics().horizontalAdvance(said)
        painter.setPen(QColor(colours.get(case.status, self.theme.text3)))
        _line(painter, area, said, Qt.AlignmentFlag.AlignRight)
        painter.setPen(QColor(self.theme.text3 if case.agreed else self.theme.warning))
        _line(painter, area.adjusted(0, 0, -room - 10, 0), kinds_of(case))


def _line(
    painter: QPainter,
    area: QRect,
    text: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)


class CaseList(QListView):
    """The list. Letters and digits are keys of the screen, not a search."""

    chosen = Signal(object)
    """This ``Case`` is current now, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cases = CaseModel(self)
        self.setModel(self.cases)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setProperty("kind", "side")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Passages to settle"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._delegate.theme = theme
        self.viewport().update()

    @property
    def case(self) -> Case | None:
        """The current case."""
        row = self.currentIndex().row()
        return self.cases.rows[row] if 0 <= row < len(self.cases.rows) else None

    def show_cases(self, rows: Sequence[Case], shown: Shown | None, row: int) -> None:
        """Show ``rows`` and let the one with the number ``row`` be current, or the last."""
        blocked = self.blockSignals(True)
        self.cases.set_rows(rows, shown)
        self.blockSignals(blocked)
        self.choose(min(row, len(rows) - 1))

    def choose(self, row: int) -> None:
        """Let the row with this number be current."""
        index = self.cases.index(row, 0) if 0 <= row < len(self.cases.rows) else QModelIndex()
        if index.row() == self.currentIndex().row():
            self.chosen.emit(self.case)
        else:
            self.setCurrentIndex(index)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self.signalsBlocked():
            self.chosen.emit(self.case)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)
