"""The articles of the project, with how far the coder is with each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.model.article import Article, ArticleState
from variorum.text.direction import isolated
from variorum.ui.coding.article_rows import (
    IMPORTED,
    ROW_ROLE,
    ArticleListModel,
    ArticleRow,
    Index,
    Order,
)
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.one_line import paint_line
from variorum.ui.widgets.quiet_combo import QuietCombo


class ArticleDelegate(QStyledItemDelegate):
    """Paints a row: a sign for the state, the title, and a line of facts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = theme_for(dark=False)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 2 * option.fontMetrics.height() + 15)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ArticleRow = index.data(ROW_ROLE)
        area: QRect = option.rect.adjusted(6, 1, -6, -1)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.chrome2))
            painter.drawRoundedRect(area, 6, 6)
        self._paint_state(painter, area, row.state)
        self._paint_words(painter, area, option, row, bold=selected)
        painter.restore()

    def _paint_state(self, painter: QPainter, area: QRect, state: str) -> None:
        sign = QRect(area.left() + 8, area.top() + 9, 10, 10)
        colour = {"done": self.theme.good, "in_progress": self.theme.accent}.get(
            state, self.theme.text3
        )
        painter.setPen(QPen(QColor(colour), 1.6))
        painter.setBrush(QColor(colour) if state == "done" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(sign)
        if state == "in_progress":
            painter.setBrush(QColor(colour))
            painter.drawPie(sign, 90 * 16, -180 * 16)
        elif state == "skipped":
            middle = sign.center().y() + 1
            painter.drawLine(sign.left() + 2, middle, sign.right() - 1, middle)

    def _paint_words(
        self,
        painter: QPainter,
        area: QRect,
        option: QStyleOptionViewItem,
        row: ArticleRow,
        *,
        bold: bool,
    ) -> None:
        words = area.adjusted(26, 5, -8, -5)
        font = option.font
        font.setWeight(font.Weight.DemiBold if bold else font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        height = words.height() // 2
        first = QRect(words.x(), words.y(), words.width(), height)
        paint_line(painter, first, row.article.title)
        font.setWeight(font.Weight.Normal)
        font.setPixelSize(max(font.pixelSize() - 2, 10))
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text2))
        facts = [isolated(row.article.outlet), row.article.date]
        below = QRect(words.x(), words.y() + height, words.width(), height)
        if row.codings:
            count = str(row.codings)
            room = painter.fontMetrics().horizontalAdvance(count) + 8
            painter.drawText(
                below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count
            )
            below.setRight(below.right() - room)
        paint_line(painter, below, "  ·  ".join(fact for fact in facts if fact))


class _RowsView(QListView):
    """A list of rows that are all of one height."""

    @override
    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        # Qt would lay out all rows anew, which takes long where there are thousands.
        self.viewport().update(self.visualRect(top_left).united(self.visualRect(bottom_right)))


class ArticleList(QFrame):
    """The list with its filter."""

    article_chosen = Signal(object)
    sifted = Signal()
    """Other articles are shown, or in another order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self.model = ArticleListModel(self)
        self._delegate = ArticleDelegate(self)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by title, outlet, date"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter articles"))
        self.filter.textChanged.connect(self._sift)
        self.filter.installEventFilter(self)
        self._states = self._make_states()
        self.order = self._make_order()
        self._current: Article | None = None
        self.view = _RowsView()
        self._set_up_view()
        self._empty = QLabel(self.tr("No article is like that. Clear the filter to see all."))
        self._empty.setWordWrap(True)
        self._empty.setProperty("kind", "secondary")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count = QLabel()
        self._count.setProperty("kind", "secondary")
        self._lay_out()

    def _make_states(self) -> QuietCombo:
        combo = QuietCombo()
        combo.setAccessibleName(self.tr("Show articles by state"))
        for label, states in self._choices():
            combo.addItem(label, states)
        combo.currentIndexChanged.connect(self._sift)
        return combo

    def _make_order(self) -> QuietCombo:
        combo = QuietCombo()
        combo.setAccessibleName(self.tr("Order"))
        for label, order in self._orders():
            combo.addItem(label, order)
        combo.currentIndexChanged.connect(self._sift)
        return combo

    def _set_up_view(self) -> None:
        self.view.setProperty("kind", "side")
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("Articles"))
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)

    def _choices(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return (
            (self.tr("All"), ()),
            (self.tr("To do"), ("", "in_progress")),
            (self.tr("In progress"), ("in_progress",)),
            (self.tr("Done"), ("done",)),
            (self.tr("Skipped"), ("skipped",)),
        )

    def _orders(self) -> tuple[tuple[str, Order], ...]:
        return (
            (self.tr("As imported"), IMPORTED),
            (self.tr("By title"), "title"),
            (self.tr("By outlet"), "outlet"),
            (self.tr("Oldest first"), "oldest"),
            (self.tr("Newest first"), "newest"),
            (self.tr("Most codings"), "codings"),
        )

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("ARTICLES"))
        heading.setProperty("kind", "heading")
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch()
        top.addWidget(self._count)
        sifting = QHBoxLayout()
        sifting.addWidget(self._states, 1)
        sifting.addWidget(self.order, 1)
        above = QVBoxLayout()
        above.setContentsMargins(14, 12, 14, 4)
        above.setSpacing(8)
        above.addLayout(top)
        above.addWidget(self.filter)
        above.addLayout(sifting)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(above)
        layout.addWidget(self._empty)
        layout.addWidget(self.view, 1)
        self._empty.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def set_articles(
        self,
        articles: Sequence[Article],
        states: Mapping[str, ArticleState],
        counts: Mapping[str, int],
    ) -> None:
        """Show ``articles`` with the coder's states and numbers of codings by article id."""
        self.model.set_articles(articles, states, counts)
        self._tell_count()

    def show_current(self, article: Article | None) -> None:
        """Mark ``article`` as the one that is open."""
        self._current = article
        row = self.model.row_of(article.id) if article else -1
        if row < 0:
            self.view.clearSelection()
            return
        index = self.model.index(row)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def neighbour(self, article: Article | None, step: int) -> Article | None:
        """Return the article ``step`` rows after ``article`` in the list as it is shown."""
        rows = self.model.rows
        if not rows:
            return None
        here = self.model.row_of(article.id) if article else -1
        if here < 0:
            return rows[0 if step > 0 else -1].article
        there = here + step
        return rows[there].article if 0 <= there < len(rows) else None

    def _choose(self, index: QModelIndex) -> None:
        self.article_chosen.emit(self.model.rows[index.row()].article)

    def _sift(self) -> None:
        self.model.sift(self.filter.text(), self._states.currentData(), self.order.currentData())
        self.show_current(self._current)
        self._tell_count()
        self.sifted.emit()

    def _by_key(self, key: int) -> bool:
        """Go from the filter to the first article found, or open it; tell if ``key`` does that."""
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not self.model.rows or not (enter or key == Qt.Key.Key_Down):
            return False
        self.view.setCurrentIndex(self.model.index(0))
        if enter:
            self._choose(self.view.currentIndex())
        else:
            self.view.setFocus()
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)  # noqa: S101  every key press is one
            if self._by_key(event.key()):
                return True
        return super().eventFilter(watched, event)

    def _tell_count(self) -> None:
        shown, total = len(self.model.rows), self.model.total()
        self._count.setText(
            str(total)
            if shown == total
            else self.tr("{shown} of {total}").format(shown=shown, total=total)
        )
        self._empty.setVisible(shown == 0 and total > 0)
