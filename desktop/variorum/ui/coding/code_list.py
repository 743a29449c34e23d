"""Codes in a list: their groups, colours, keys, and how often the article has them."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from variorum.model.codebook import Code, Group, Scheme
from variorum.text.folding import folded
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.one_line import paint_line

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_LABEL = 27
"""Pixels from the left edge of a row to the name of its code."""
_GAP = 8


def matching(codes: Sequence[Code], scheme: Scheme, typed: str) -> list[Code]:
    """Return the codes that fit what was typed, best first, else in their order.

    A label that begins so comes before one with a word that begins so, that before a label or
    group that holds it somewhere.
    """
    wanted = folded(typed)
    if not wanted:
        return list(codes)

    def rank(code: Code) -> int:
        label = folded(code.label)
        if label.startswith(wanted):
            return 0
        if f" {wanted}" in label:
            return 1
        around = f"{label} {folded(scheme.group[code.group].label)} {code.id}"
        return 2 if all(word in around for word in wanted.split()) else 3

    ranked = [(rank(code), number, code) for number, code in enumerate(codes)]
    return [code for fit, _, code in sorted(ranked, key=lambda item: item[:2]) if fit < 3]  # noqa: PLR2004


def code_of_key(scheme: Scheme, codebook: str, key: str) -> Code | None:
    """Return the code of the codebook with this id that has ``key``, large or small."""
    for code in scheme.codes_of(codebook):
        if code.key.lower() == key.lower() and code.status == "active":
            return code
    return None


class CodeListModel(QAbstractListModel):
    """Groups and their codes; only codes can be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.scheme = Scheme()
        self.rows: list[Group | Code] = []
        self.counts: Mapping[str, int] = {}

    def show_codes(self, scheme: Scheme, codes: Sequence[Code], *, grouped: bool) -> None:
        """Show ``codes``, each group under its heading if ``grouped``."""
        self.beginResetModel()
        self.scheme = scheme
        self.rows = []
        group = ""
        for code in codes:
            if grouped and code.group != group:
                group = code.group
                self.rows.append(scheme.group[group])
            self.rows.append(code)
        self.endResetModel()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how often the open article has each code."""
        self.counts = counts
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def row_of(self, code: str) -> int:
        """Return the row of the code with this id; -1 if it is not shown."""
        for number, row in enumerate(self.rows):
            if row.id == code:
                return number
        return -1

    def first_code(self) -> int:
        """Return the first row with a code; -1 if there is none."""
        for number, row in enumerate(self.rows):
            if isinstance(row, Code):
                return number
        return -1

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words_of(row)
        return None

    def _words_of(self, row: Group | Code) -> str:
        """Return all that the row shows, in words."""
        count = 0 if isinstance(row, Group) else self.counts.get(row.id, 0)
        parts = [row.label]
        if isinstance(row, Code) and row.key:
            parts.append(self.tr("key {key}").format(key=row.key.upper()))
        if count:
            parts.append(self.tr("codings here: {count}").format(count=count))
        return ", ".join(parts)


class CodeDelegate(QStyledItemDelegate):
    """Paints a code as swatch, label, count and key; a group as a heading."""

    def __init__(self, parent: QWidget, *, with_book: bool = False) -> None:
        super().__init__(parent)
        self.theme: Theme = theme_for(dark=False)
        self._with_book = with_book

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(ROW_ROLE), Group)
        return QSize(120, option.fontMetrics.height() + (16 if heading else 12))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        model = index.model()
        if not isinstance(model, CodeListModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Group):
            self._heading(painter, option, row)
        else:
            self._code(painter, option, row, model)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, group: Group) -> None:
        font = option.font
        font.setPixelSize(max(font.pixelSize() - 2, 10))
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text2))
        area = option.rect.adjusted(14, 6, -14, 0)
        painter.drawText(
            area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, group.label.upper()
        )

    def _code(
        self, painter: QPainter, option: QStyleOptionViewItem, code: Code, model: CodeListModel
    ) -> None:
        area = option.rect.adjusted(6, 1, -6, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.chrome2))
            painter.drawRoundedRect(area, 6, 6)
        swatch = QRect(area.left() + 8, area.center().y() - 4, 9, 9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.ink(model.scheme.hue_of(code)).line))
        painter.drawRoundedRect(swatch, 2.4, 2.4)
        right = self._key(painter, option, area, code.key)
        count = model.counts.get(code.id, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.text2))
        aside = model.scheme.codebook[code.codebook].title if self._with_book else ""
        aside = aside or (str(count) if count else "")
        if aside:
            # The name of the code tells more than where it stands: it is cut last.
            named = painter.fontMetrics().horizontalAdvance(code.label) + 2
            spare = right - area.left() - _LABEL - named - _GAP
            room = max(0, min(painter.fontMetrics().horizontalAdvance(aside) + 2, spare))
            rest = QRect(right - room, area.top(), room, area.height())
            paint_line(painter, rest, aside, Qt.AlignmentFlag.AlignRight)
            right -= room + _GAP if room else 0
        painter.setPen(QColor(self.theme.text))
        words = QRect(area.left() + _LABEL, area.top(), right - area.left() - _LABEL, area.height())
        paint_line(painter, words, code.label)

    def _key(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, key: str) -> int:
        """Paint the badge with the code's key; return where it begins."""
        if not key:
            return area.right() - 8
        badge = QRect(area.right() - 28, area.center().y() - 9, 20, 19)
        painter.setPen(QPen(QColor(self.theme.hairline), 1))
        painter.setBrush(QColor(self.theme.card))
        painter.drawRoundedRect(badge, 4, 4)
        font = option.font
        font.setPixelSize(max(font.pixelSize() - 2, 10))
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text2))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, key.upper())
        font.setPixelSize(font.pixelSize() + 2)
        return badge.left() - 8
