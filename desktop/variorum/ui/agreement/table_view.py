"""The table of figures as it is painted: swatches, and each interval on a small scale."""

import csv
import io

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from variorum.agreement.rows import Row
from variorum.formats.guard import guard
from variorum.ui.agreement.lines import ALPHA, Line
from variorum.ui.agreement.table_model import (
    AGREED,
    ARTICLES,
    HEADLINE,
    INTERVAL,
    KAPPA,
    LABEL,
    LINE_ROLE,
    PREVALENCE,
    REMARKS,
    SCALE,
    SECOND,
    TWINS_ROLE,
    UNITS,
    Index,
    TableModel,
)
from variorum.ui.agreement.words import coefficient
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.one_line import paint_line
from variorum.ui.widgets.swatch import GAP, SIZE, paint_swatch

_LOWEST, _HIGHEST = -0.2, 1.0
_APART = 4
"""Pixels between two values written over the scale, at least."""
_ROUNDING = 3
"""Pixels that words may be wider than their whole number says."""
_FEWEST_OF_ASIDE = 60
"""Pixels in which enough can be read of what stands beside a label."""
_BESIDE_HEADING = 30
"""Pixels of the margins of a heading, and of the arrow that shows the order."""
_MARKS = (0.667, 0.800)
_PAD = 10
_NAMES = 18
"""Digits that names have room for at least; then the table is scrolled sideways."""
_ASIDE = 0.4
"""The share of a label's room that is kept for what stands beside it."""


def place_on_scale(value: float, left: float, right: float) -> float:
    """Return where ``value`` lies between ``left`` and ``right``, which are −.2 and 1.

    What is off the scale lies at its end.
    """
    share = (value - _LOWEST) / (_HIGHEST - _LOWEST)
    return left + (right - left) * min(max(share, 0.0), 1.0)


class _Delegate(QStyledItemDelegate):
    """Paints every cell."""

    theme: Theme = theme_for(dark=False)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, option.fontMetrics.height() + 12)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE_ROLE)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen:
            painter.fillRect(area, QColor(self.theme.chrome2))
        painter.setFont(option.font)
        if index.column() == LABEL:
            twins = index.data(TWINS_ROLE)
            self._label(painter, area.adjusted(8, 0, -8, 0), line, has_twins=bool(twins))
        elif index.column() == SCALE:
            self._scale(painter, QRectF(area), line.headline)
        else:
            self._words(painter, area.adjusted(8, 0, -8, 0), index)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(
                QRect(area.left() + 6, area.bottom() - 1, area.width() - 12, 2),
                QColor(self.theme.accent),
            )
        painter.restore()

    def _label(self, painter: QPainter, area: QRect, line: Line, *, has_twins: bool) -> None:
        left = area.left()
        if line.hue:
            paint_swatch(painter, left, area.center().y() + 1, self.theme.ink(line.hue).line)
            left += SIZE + GAP
        room = area.right() - left
        metrics = painter.fontMetrics()
        wanted = metrics.horizontalAdvance(line.aside) + 12 if line.aside else 0
        label = metrics.horizontalAdvance(line.label)
        if label + wanted > room:
            # What tells two lines of one name apart is shown, if only in part.
            part = round(room * _ASIDE) if has_twins else 0
            wanted = min(wanted, max(room - label - _ROUNDING, part))
            if not has_twins and wanted < _FEWEST_OF_ASIDE:
                wanted = 0
        painter.setPen(QColor(self.theme.text))
        first = QRect(left, area.y(), room - wanted, area.height())
        used = paint_line(painter, first, line.label) + 10
        if wanted:
            painter.setPen(QColor(self.theme.text2))
            rest = QRect(left + used, area.y(), room - used, area.height())
            paint_line(painter, rest, line.aside)

    def _words(self, painter: QPainter, area: QRect, index: Index) -> None:
        line: Line = index.data(LINE_ROLE)
        column = index.column()
        text = str(index.data() or "")
        quiet = column in (REMARKS, PREVALENCE, UNITS, ARTICLES) or _lacks(line, column)
        font = painter.font()
        font.setItalic(_lacks(line, column))
        if column == HEADLINE and not _lacks(line, column):
            font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text2 if quiet else self.theme.text))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, index.data(Qt.ItemDataRole.TextAlignmentRole), shown)

    def _scale(self, painter: QPainter, area: QRectF, row: Row | None) -> None:
        left, right = area.left() + _PAD, area.right() - _PAD
        middle = area.center().y() + 0.5
        painter.setPen(QPen(QColor(self.theme.hairline), 1))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        nought = place_on_scale(0.0, left, right)
        painter.drawLine(QPointF(nought, middle - 3), QPointF(nought, middle + 3))
        faint = QColor(self.theme.text3)
        faint.setAlpha(120)
        painter.setPen(QPen(faint, 1))
        for mark in _marks(row):
            x = round(place_on_scale(mark, left, right)) + 0.5
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        if row is None or row.value is None:
            return
        if row.low is not None and row.high is not None:
            painter.setPen(QPen(QColor(self.theme.text2), 2.5, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(
                QPointF(place_on_scale(row.low, left, right), middle),
                QPointF(place_on_scale(row.high, left, right), middle),
            )
        painter.setPen(QPen(QColor(self.theme.card), 1.5))
        painter.setBrush(QColor(self.theme.text))
        painter.drawEllipse(QPointF(place_on_scale(row.value, left, right), middle), 4.5, 4.5)


def _marks(row: Row | None) -> tuple[float, ...]:
    """Return where the scale has lines: the conventions are about alpha."""
    return _MARKS if row is None or row.measure == ALPHA else ()


def _lacks(line: Line, column: int) -> bool:
    """Tell whether the figure in ``column`` is undefined."""
    rows = {AGREED: line.rows.get("percent_agreement"), KAPPA: line.kappa}
    rows |= {HEADLINE: line.headline, SECOND: line.second}
    row = rows.get(column)
    return row is not None and row.value is None


class _Header(QHeaderView):
    """Names the marks of the scale above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme: Theme = theme_for(dark=False)
        self.has_marks = True
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        super().paintSection(painter, rect, logical)
        if logical != SCALE:
            return
        painter.save()
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text2))
        left, right = rect.left() + _PAD, rect.right() - _PAD
        metrics = painter.fontMetrics()
        baseline = rect.center().y() + metrics.ascent() // 2
        taken: list[tuple[float, float]] = []
        for value, text, lean in (
            (_MARKS[0], coefficient(_MARKS[0]), 1.0),
            (_MARKS[1], coefficient(_MARKS[1], 1), 0.0),
            (0.0, "0", 0.5),
            (_HIGHEST, "1", 1.0),
            (_LOWEST, coefficient(_LOWEST, 1), 0.0),
        ):
            if value in _MARKS and not self.has_marks:
                continue
            wide = metrics.horizontalAdvance(text)
            x = place_on_scale(value, left, right) - lean * wide + (0.5 - lean) * 4
            # Where there is no room for all, those that matter more are written.
            if all(x + wide + _APART <= start or x >= end + _APART for start, end in taken):
                painter.drawText(QPointF(x, baseline), text)
                taken.append((x, x + wide))
        painter.restore()


_FEWEST_ROWS = 5
"""So many rows are seen at least, with the headings as one of them."""


class TableView(QTableView):
    """The table; one row is chosen, and its cell says which figure is meant."""

    figure_chosen = Signal(object)
    """The ``Row`` behind the chosen cell, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = ""
        """What was compared, which goes with a copy of the table."""
        self.figures = TableModel(self)
        self.setModel(self.figures)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self._head = _Header(self)
        self.setHorizontalHeader(self._head)
        self.setAccessibleName(self.tr("Figures of agreement"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        row = self.fontMetrics().height() + 12
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight(_FEWEST_ROWS * row)
        self.setSortingEnabled(True)
        self._head.setSortIndicator(HEADLINE, Qt.SortOrder.AscendingOrder)
        self._fit_columns()
        self.selectionModel().currentChanged.connect(self._on_current)

    def _fit_columns(self) -> None:
        digit = self.fontMetrics().horizontalAdvance("0")
        self._head.setMinimumSectionSize(digit * 6)
        for column, digits in (
            (PREVALENCE, 11),
            (UNITS, 9),
            (ARTICLES, 9),
            (AGREED, 11),
            (KAPPA, 10),
            (HEADLINE, 16),
            (SECOND, 10),
            (INTERVAL, 15),
        ):
            heading = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            named = self._head.fontMetrics().horizontalAdvance(heading) + _BESIDE_HEADING
            self.setColumnWidth(column, max(digit * digits, named))
        self._head.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        self._head.setStretchLastSection(False)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._delegate.theme = theme
        self._head.theme = theme
        self.viewport().update()

    def show_columns(self, *, each_article: bool) -> None:
        """Hide what is the same in all rows: no sets, no remarks, one article's count."""
        self.setColumnHidden(REMARKS, not any(line.warnings for line in self.figures.all_lines))
        self.setColumnHidden(SECOND, not self.figures.has_second)
        for column in (AGREED, KAPPA):
            self.setColumnHidden(column, self.figures.is_of_spans)
        self._head.has_marks = not self.figures.is_of_spans
        self.setColumnHidden(ARTICLES, each_article)
        self.setColumnHidden(INTERVAL, each_article)
        self._fit_label(self.viewport().width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        digit = self.fontMetrics().horizontalAdvance("0")
        for column, share, least, most in ((SCALE, 0.14, 16, 30), (REMARKS, 0.10, 9, 26)):
            width = round(event.size().width() * share)
            self.setColumnWidth(column, min(max(width, digit * least), digit * most))
        self._fit_label(event.size().width())
        super().resizeEvent(event)

    def _fit_label(self, room: int) -> None:
        """Let names have what the other columns leave, and never too little to be read."""
        others = sum(self.columnWidth(one) for one in range(LABEL + 1, self.figures.columnCount()))
        least = self.fontMetrics().horizontalAdvance("0") * _NAMES
        fixed = room - others < least
        modes = QHeaderView.ResizeMode
        self._head.setSectionResizeMode(LABEL, modes.Fixed if fixed else modes.Stretch)
        if fixed:
            self.setColumnWidth(LABEL, least)

    def table_text(self) -> str:
        """Return the table and its caption as tab-separated values, numbers with four digits.

        The coders stand in the caption, and pairs of them are what rows are about.
        """
        written = io.StringIO()
        writer = csv.writer(written, delimiter="\t", lineterminator="\n")
        measures = {"headline": self.figures.headline, "second": self.figures.second}
        writer.writerow([one.format(**measures) for one in _HEAD])
        for line in self.figures.lines:
            writer.writerow(_cells(line))
        writer.writerows([[], [guard(self.caption)]])
        return written.getvalue()

    def copy(self) -> None:
        """Copy the whole table."""
        QGuiApplication.clipboard().setText(self.table_text())

    def _on_current(self, current: Index, _former: Index) -> None:
        self.figure_chosen.emit(self.figures.row_behind(current) if current.isValid() else None)

    @override
    def event(self, event: QEvent) -> bool:
        # The window has Ctrl+C for the text of the article; here it is the table that is meant.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


_HEAD = (
    "what",
    "codebook",
    "prevalence",
    "n_units",
    "n_articles",
    "percent_agreement",
    "kappa",
    "kappa_name",
    "{headline}",
    "low",
    "high",
    "{second}",
    "undefined",
    "warnings",
)


def _cells(line: Line) -> list[str]:
    row, headline, kappa, second = line.any_row, line.headline, line.kappa, line.second
    percent = line.rows.get("percent_agreement")
    lacking = [f"{one.measure}: {one.undefined}" for one in line.rows.values() if one.undefined]
    return [
        guard(" ".join(line.label.split())),
        guard(" ".join(line.book.split())),
        _number(row.prevalence),
        str(row.n_units),
        str(row.n_articles),
        _number(percent.value if percent else None),
        _number(kappa.value if kappa else None),
        kappa.measure if kappa else "",
        _number(headline.value if headline else None),
        _number(headline.low if headline else None),
        _number(headline.high if headline else None),
        _number(second.value if second else None),
        "; ".join(lacking),
        "; ".join(line.warnings),
    ]


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"
