"""The passages behind a figure: the text, and what each coder made of it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
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

from variorum.agreement.passages import Passage
from variorum.comparison.disagreements import KINDS, Kind, Lineup, line_up
from variorum.comparison.rulings import links_by_coding
from variorum.model.article import Article
from variorum.model.codebook import Code, Scheme
from variorum.model.coding import Coding, Link
from variorum.model.snapshot import Snapshot
from variorum.text.direction import isolated
from variorum.ui.agreement.words import coefficient
from variorum.ui.compare.words import kind_names
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.excerpt import Excerpt, Tint, excerpt, paint_excerpt
from variorum.ui.widgets.one_line import paint_line
from variorum.ui.widgets.swatch import GAP, SIZE, paint_swatch

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
_LINES = 3
_WIDEST = 900
"""Lines longer than this, in pixels, are hard to read."""
_LEAD = 90
"""Characters shown before the first coding of a long passage, and around a short one."""
_MOST = 700
"""Characters of a passage that can be shown in a row."""
_DEEPEST = 2


@dataclass(frozen=True)
class Records:
    """What it takes to show passages: the records they were found in, looked up by id."""

    snapshot: Snapshot
    articles: Mapping[str, Article]
    coders: Mapping[str, str]

    @classmethod
    def of(cls, snapshot: Snapshot) -> "Records":
        """Return the look-ups of ``snapshot``."""
        return cls(
            snapshot,
            {article.id: article for article in snapshot.articles},
            {coder.id: coder.name for coder in snapshot.coders},
        )

    @property
    def scheme(self) -> Scheme:
        """The codebooks with their groups and codes."""
        return self.snapshot.scheme

    def excerpt(self, passage: Passage) -> Excerpt:
        """Return the text of ``passage`` from its first coding on, with some words before."""
        text = self.snapshot.text_of(self.articles[passage.article])
        first = min((one.start for _, some in passage.codings for one in some), default=0)
        start, end = passage.start, passage.end
        start = max(start, first - _LEAD)
        if end - start < 2 * _LEAD:
            start, end = start - _LEAD, end + _LEAD
        return excerpt(text, start, min(end, start + _MOST))

    def kinds(self, passage: Passage) -> list[Kind]:
        """Return how the coders differ on ``passage``; nothing where the figure has them agree."""
        if passage.agreed:
            return []
        coders = tuple(coder for coder, _ in passage.codings)
        here = {one.id for _, some in passage.codings for one in some}
        found = {
            kind
            for lineup in self._lined_up(passage.article, coders)
            if any(one.id in here for one in lineup.codings.values())
            for kind in lineup.kinds
        }
        return [kind for kind in KINDS if kind in found]

    def _lined_up(self, article: str, coders: tuple[str, ...]) -> list[Lineup]:
        known = self._lineups.get((article, coders))
        if known is None:
            own = self._codings.get(article, [])
            linked = [link for one in own for link in self._links.get(one.id, ())]
            known = self._lineups[article, coders] = line_up(own, linked, coders)
        return known

    @cached_property
    def _lineups(self) -> dict[tuple[str, tuple[str, ...]], list[Lineup]]:
        return {}

    @cached_property
    def _codings(self) -> Mapping[str, list[Coding]]:
        found: dict[str, list[Coding]] = defaultdict(list)
        for coding in self.snapshot.codings:
            found[coding.article].append(coding)
        return found

    @cached_property
    def _links(self) -> Mapping[str, Sequence[Link]]:
        return links_by_coding(self.snapshot.links)

    def given(self, passage: Passage) -> list[tuple[str, list[Code]]]:
        """Return what each coder gave the passage, by his or her name."""
        code = self.scheme.code
        return [
            (self.coders[coder], [code[one] for one in dict.fromkeys(c.code for c in some)])
            for coder, some in passage.codings
        ]

    def tints(self, passage: Passage, shown: Excerpt, theme: Theme) -> list[Tint]:
        """Return the tints of what is coded; the more coders, the deeper."""
        codings = [(coder, one) for coder, some in passage.codings for one in some]
        ends = sorted({end for _, one in codings for end in (one.start, one.end)})
        found = []
        for start, end in pairwise(ends):
            here = [(who, one) for who, one in codings if one.start <= start and end <= one.end]
            if here:
                depth = min(len({who for who, _ in here}) - 1, _DEEPEST)
                hue = self.scheme.hue_of(self.scheme.code[here[-1][1].code])
                found.append(shown.tint(start, end, theme.ink(hue).tints[depth]))
        return [tint for tint in found if tint.start < tint.end]


class PassageModel(QAbstractListModel):
    """Passages, those on which coders differ first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.records = Records.of(Snapshot())
        self._all: Sequence[Passage] = ()
        self._moved: dict[tuple[str, int, int], float] = {}
        self.rows: list[Passage] = []
        self.only_differences = False
        self.most_moving_first = False

    def set_passages(
        self,
        passages: Sequence[Passage],
        records: Records,
        moved: Sequence[float | None] = (),
    ) -> None:
        """Show ``passages`` of ``records``; ``moved`` is how far the figure moves without each."""
        self._all = passages
        self._moved = {
            _place(one): far for one, far in zip(passages, moved, strict=False) if far is not None
        }
        self.records = records
        self.sift(only_differences=self.only_differences, most_moving_first=self.most_moving_first)

    def sift(self, *, only_differences: bool, most_moving_first: bool) -> None:
        """Show all passages, or only those on which coders differ, in the order that is asked."""
        self.beginResetModel()
        self.only_differences = only_differences
        self.most_moving_first = most_moving_first
        self.rows = [one for one in self._all if not (only_differences and one.agreed)]
        if most_moving_first:
            self.rows.sort(key=lambda one: -abs(self._moved.get(_place(one), 0.0)))
        self.endResetModel()

    def moves(self, passage: Passage) -> str:
        """Say how far the figure moves without ``passage``; nothing if that is unknown."""
        far = self._moved.get(_place(passage))
        if far is None:
            return ""
        by = coefficient(abs(far))
        if by == coefficient(0.0):
            return self.tr("without it the figure stays")
        if far > 0:
            return self.tr("without it the figure is {by} higher").format(by=by)
        return self.tr("without it the figure is {by} lower").format(by=by)

    @property
    def total(self) -> int:
        """How many passages there are, sifted or not."""
        return len(self._all)

    @property
    def differing(self) -> int:
        """On how many of them coders differ."""
        return sum(not one.agreed for one in self._all)

    @property
    def coders(self) -> int:
        """How many coders a passage has at most."""
        return max((len(one.codings) for one in self._all), default=0)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        passage = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.in_words(passage)
        return passage if role == ROW_ROLE else None

    def in_words(self, passage: Passage) -> str:
        """Return all that a row says."""
        title = isolated(self.records.articles[passage.article].title)
        given = "; ".join(
            f"{name}: {self.labels(codes)}" for name, codes in self.records.given(passage)
        )
        moves = self.moves(passage)
        told = "".join(
            f"{one}. " for one in (kind_names(self.records.kinds(passage)), moves) if one
        )
        return f"{title}. {given}. {told}{self.records.excerpt(passage).text}"

    def labels(self, codes: Sequence[Code]) -> str:
        """Return the codes' labels, or what stands for none."""
        return ", ".join(code.label for code in codes) or self.tr("nothing")


def _place(passage: Passage) -> tuple[str, int, int]:
    return passage.article, passage.start, passage.end


class _Delegate(QStyledItemDelegate):
    """Paints title, text and, on a line each, the coders with what they coded."""

    theme: Theme = theme_for(dark=False)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        coders = model.coders if isinstance(model, PassageModel) else 0
        line = option.fontMetrics.height() + 3
        return QSize(200, (1 + _LINES + coders) * line + 26)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, PassageModel):
            return
        passage: Passage = index.data(ROW_ROLE)
        area: QRect = option.rect.adjusted(8, 2, -8, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.chrome2))
            painter.drawRoundedRect(area, 6, 6)
        painter.setFont(option.font)
        words = area.adjusted(12, 8, -12, -6)
        words.setWidth(min(words.width(), _WIDEST))
        line = option.fontMetrics.height() + 3
        self._head(painter, QRect(words.x(), words.y(), words.width(), line), passage, model)
        shown = model.records.excerpt(passage)
        text = QRectF(words.x(), words.y() + line + 2, words.width(), _LINES * line)
        tints = model.records.tints(passage, shown, self.theme)
        used = paint_excerpt(painter, text, shown.text, tints, self.theme.text)
        top = round(text.top() + used) + 5
        given = model.records.given(passage)
        width = max(painter.fontMetrics().horizontalAdvance(name) for name, _ in given) + 16
        for number, (name, codes) in enumerate(given):
            row = QRect(words.x(), top + number * line, words.width(), line)
            self._coder(painter, row, name, min(width, row.width() // 3), codes, model)
        painter.restore()

    def _head(self, painter: QPainter, area: QRect, passage: Passage, model: PassageModel) -> None:
        said = self.tr("agree") if passage.agreed else self.tr("differ")
        kinds = kind_names(model.records.kinds(passage))
        if kinds:
            said = f"{said}: {kinds}"
        moves = model.moves(passage)
        if moves:
            said = f"{said}, {moves}"
        painter.setPen(QColor(self.theme.text2 if passage.agreed else self.theme.warning))
        room = painter.fontMetrics().horizontalAdvance(said)
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | flags, said)
        font = painter.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        article = model.records.articles[passage.article]
        rest = area.adjusted(0, 0, -room - 12, 0)
        paint_line(painter, rest, article.title)
        font.setWeight(font.Weight.Normal)
        painter.setFont(font)

    def _coder(
        self,
        painter: QPainter,
        area: QRect,
        name: str,
        width: int,
        codes: Sequence[Code],
        model: PassageModel,
    ) -> None:
        painter.setPen(QColor(self.theme.text2))
        paint_line(painter, QRect(area.x(), area.y(), width - 8, area.height()), name)
        left = area.x() + width
        if not codes:
            painter.setPen(QColor(self.theme.text3))
            rest = QRect(left, area.y(), area.right() - left, area.height())
            paint_line(painter, rest, self.tr("nothing"))
        for code in codes:
            room = area.right() - left - SIZE - GAP
            if room < SIZE:
                return
            ink = self.theme.ink(model.records.scheme.hue_of(code)).line
            paint_swatch(painter, left, area.center().y() + 1, ink)
            painter.setPen(QColor(self.theme.text))
            rest = QRect(left + SIZE + GAP, area.y(), room, area.height())
            left = rest.x() + paint_line(painter, rest, code.label) + 16


class PassageList(QListView):
    """The list. Enter or a double click leads to the text."""

    wanted = Signal(str, int, int, object)
    """Show this range of the article with this id, and what is about these codes in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passages = PassageModel(self)
        self.setModel(self.passages)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setProperty("kind", "side")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Passages behind the figure"))
        self.activated.connect(self._go)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._delegate.theme = theme
        self.viewport().update()

    def _go(self, index: QModelIndex) -> None:
        passage = self.passages.rows[index.row()]
        # A coding may go on beyond the unit that it was found in: all of it is shown.
        codings = [one for _, some in passage.codings for one in some]
        start = min([passage.start, *(one.start for one in codings)])
        end = max([passage.end, *(one.end for one in codings)])
        self.wanted.emit(passage.article, start, end, frozenset(one.code for one in codings))
