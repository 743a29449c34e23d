"""The passages that link to an entity: the coder's own codings, in their context."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from variorum.model.article import Article
from variorum.model.codebook import Scheme
from variorum.project.entities import Passage
from variorum.text.direction import isolated
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.excerpt import Excerpt, excerpt, paint_excerpt
from variorum.ui.widgets.one_line import paint_line
from variorum.ui.widgets.swatch import GAP, SIZE, paint_swatch

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
_CONTEXT = 90
"""Characters of context before the quotation."""
_AFTER = 160
_LINES = 2
_WIDEST = 1_160
"""Lines longer than this, in pixels, are hard to read."""


@dataclass(frozen=True)
class PassageRow:
    """A passage with what is said of it."""

    passage: Passage
    code: str
    role: str
    hue: str


class PassageModel(QAbstractListModel):
    """Passages in the order of the articles."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[PassageRow] = []
        self._text_of: Callable[[Article], str] = lambda _: ""

    def set_passages(
        self, passages: Sequence[Passage], scheme: Scheme, text_of: Callable[[Article], str]
    ) -> None:
        """Show ``passages``; ``text_of`` gives an article's text when a row comes into sight."""
        self.beginResetModel()
        self._text_of = text_of
        self.rows = [_row(passage, scheme) for passage in passages]
        self.endResetModel()

    def context(self, row: PassageRow) -> Excerpt:
        """Return the quotation of ``row`` with the words around it."""
        coding = row.passage.coding
        text = self._text_of(row.passage.article)
        return excerpt(text, coding.start - _CONTEXT, coding.end + _AFTER)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            passage = row.passage
            return self.tr("{role}, {code}, {article}: {quote}").format(
                role=row.role,
                code=row.code,
                article=isolated(passage.article.title),
                quote=passage.coding.quote,
            )
        return row if role == ROW_ROLE else None


def _row(passage: Passage, scheme: Scheme) -> PassageRow:
    code = scheme.code[passage.coding.code]
    roles = {role.id: role.label for role in scheme.roles_of(code)}
    return PassageRow(
        passage, code.label, roles.get(passage.link.role, passage.link.role), scheme.hue_of(code)
    )


class _PassageDelegate(QStyledItemDelegate):
    """Paints role, code and article on one line, and the quotation in its context below."""

    theme: Theme = theme_for(dark=False)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, (1 + _LINES) * (option.fontMetrics.height() + 2) + 20)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, PassageModel):
            return
        row: PassageRow = index.data(ROW_ROLE)
        area: QRect = option.rect.adjusted(8, 2, -8, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.chrome2))
            painter.drawRoundedRect(area, 6, 6)
        words = area.adjusted(12, 6, -12, -6)
        words.setWidth(min(words.width(), _WIDEST))
        painter.setFont(option.font)
        height = option.fontMetrics.height() + 4
        self._facts(painter, QRect(words.x(), words.y(), words.width(), height), row)
        shown = model.context(row)
        coding = row.passage.coding
        tint = shown.tint(coding.start, coding.end, self.theme.ink(row.hue).tints[1])
        below = QRectF(words.adjusted(0, height + 1, 0, 0))
        paint_excerpt(painter, below, shown.text, [tint], self.theme.text)
        painter.restore()

    def _facts(self, painter: QPainter, area: QRect, row: PassageRow) -> None:
        ink = self.theme.ink(row.hue).line
        paint_swatch(painter, area.left(), area.center().y() + 1, ink)
        left = area.left() + SIZE + GAP
        half = (area.right() - left) // 2
        font = painter.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        used = _line(painter, QRect(left, area.y(), half, area.height()), row.code, self.theme.text)
        font.setWeight(font.Weight.Normal)
        painter.setFont(font)
        role = QRect(left + used + 12, area.y(), max(half - used, 60), area.height())
        _line(painter, role, row.role, self.theme.text2)
        article = row.passage.article
        facts = "  ·  ".join(part for part in (isolated(article.title), article.date) if part)
        rest = QRect(role.right() + 12, area.y(), 0, area.height())
        rest.setRight(area.right())
        _line(painter, rest, facts, self.theme.text2, Qt.AlignmentFlag.AlignRight)


def _line(
    painter: QPainter,
    area: QRect,
    text: str,
    colour: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """Paint ``text`` on one line and return how wide it is."""
    painter.setPen(QColor(colour))
    return paint_line(painter, area, text, side)


class PassageList(QListView):
    """The list. Enter or a double click leads to the text."""

    wanted = Signal(str, str)
    """Show the article with this id, and in it the coding with that id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PassageModel(self)
        self._delegate = _PassageDelegate(self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("kind", "side")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Passages that link to this entity"))
        self.activated.connect(self._go)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._delegate.theme = theme
        self.viewport().update()

    def _go(self, index: QModelIndex) -> None:
        passage = self.rows.rows[index.row()].passage
        self.wanted.emit(passage.article.id, passage.coding.id)
