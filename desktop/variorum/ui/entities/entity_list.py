"""The registry as a list: sifted by name, alias and type, in the order of names or links."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.model.codebook import ENTITY_TYPES, EntityType
from variorum.model.entity import Entity
from variorum.project.entities import find_entities
from variorum.ui.entities.words import type_name
from variorum.ui.shortcuts import named
from variorum.ui.theme import Theme, theme_for
from variorum.ui.widgets.one_line import paint_line
from variorum.ui.widgets.popup import ListSteering
from variorum.ui.widgets.quiet_combo import QuietCombo

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
BY_NAME, BY_LINKS = 0, 1


class EntityListModel(QAbstractListModel):
    """The entities that the filter lets through, with their numbers of links."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: Sequence[Entity] = ()
        self.links: Mapping[str, int] = {}
        self.rows: list[Entity] = []
        self._sifting: tuple[str, tuple[EntityType, ...], int] = ("", (), BY_NAME)

    def set_entities(self, entities: Sequence[Entity], links: Mapping[str, int]) -> None:
        """Show ``entities`` with how many links each has, by its id."""
        self._all = entities
        self.links = links
        self.sift(*self._sifting)

    def sift(self, typed: str, types: tuple[EntityType, ...], order: int) -> None:
        """Show the entities of ``types`` (none: all) of which ``typed`` is part of a name."""
        self._sifting = (typed, types, order)
        rows = find_entities(self._all, typed, types)
        if order == BY_LINKS:
            rows.sort(key=lambda entity: -self.links.get(entity.id, 0))
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many entities there are, sifted or not."""
        return len(self._all)

    def row_of(self, entity: str) -> int:
        """Return the row of the entity with this id; -1 if it is not shown."""
        for number, row in enumerate(self.rows):
            if row.id == entity:
                return number
        return -1

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entity = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entity.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(entity)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{name}, {type}, links: {count}").format(
                name=entity.name, type=type_name(entity.type), count=self.links.get(entity.id, 0)
            )
        if role == ROW_ROLE:
            return entity
        return None

    def _tip(self, entity: Entity) -> str:
        count = self.links.get(entity.id, 0)
        links = self.tr("1 link") if count == 1 else self.tr("{count} links").format(count=count)
        said = self.tr(
            "{name}: {links} of your own codings. What other coders link is not counted here."
        )
        return said.format(name=entity.name, links=links).replace("<", "‹")


class _EntityDelegate(QStyledItemDelegate):
    """Paints an entity: its name and number of links; below its type, kind and aliases."""

    theme: Theme = theme_for(dark=False)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 2 * option.fontMetrics.height() + 13)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, EntityListModel):
            return
        entity: Entity = index.data(ROW_ROLE)
        area: QRect = option.rect.adjusted(6, 1, -6, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.chrome2))
            painter.drawRoundedRect(area, 6, 6)
        words = area.adjusted(8, 5, -8, -5)
        height = words.height() // 2
        first = QRect(words.x(), words.y(), words.width(), height)
        second = first.translated(0, height)
        font = option.font
        small = max(font.pixelSize() - 1, 10)
        count = model.links.get(entity.id, 0)
        if count:
            self._right(painter, first, str(count))
        font.setWeight(font.Weight.DemiBold if selected else font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        paint_line(painter, first, entity.name)
        font.setWeight(font.Weight.Normal)
        font.setPixelSize(small)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text2))
        paint_line(painter, second, _facts(entity))
        painter.restore()

    def _right(self, painter: QPainter, area: QRect, text: str) -> None:
        painter.setPen(QColor(self.theme.text2))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(text) - 8)


def _facts(entity: Entity) -> str:
    aliases = ", ".join(alias.text for alias in entity.aliases)
    return "  ·  ".join(part for part in (type_name(entity.type), entity.kind, aliases) if part)


class EntityList(QFrame):
    """The list with its filter and the two things to do with it."""

    chosen = Signal(str)
    """The entity with this id was chosen, or none: empty."""
    new_wanted = Signal(str, str)
    """A new entity of this type, which may have this name."""
    delete_wanted = Signal()
    details_wanted = Signal()
    """Go to the fields of the chosen entity."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self.model = EntityListModel(self)
        self._delegate = _EntityDelegate(self)
        self._make_filter()
        self.count = QLabel()
        self.count.setProperty("kind", "secondary")
        self.empty = QLabel()
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setProperty("kind", "secondary")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(14, 8, 14, 8)
        self.new_button = QPushButton(self.tr("New"))
        self.new_button.setToolTip(
            self.tr("Make an entity; what is written in the filter becomes its name")
        )
        self.delete_button = QPushButton(self.tr("Delete…"))
        self.delete_button.setToolTip(
            self.tr("Delete this entity with its links, after asking (Del)")
        )
        self.view = _view(self.model, self._delegate)
        self.view.setAccessibleName(self.tr("Entities"))
        self._lay_out()
        self._connect()
        self._chosen = ""
        self._restoring = False

    def _make_filter(self) -> None:
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by name or alias"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter entities"))
        self.types = QuietCombo()
        self.types.setAccessibleName(self.tr("Show entities of this type"))
        self.types.addItem(self.tr("All types"), ())
        for kind in ENTITY_TYPES:
            self.types.addItem(type_name(kind), (kind,))
        self.order = QuietCombo()
        self.order.setAccessibleName(self.tr("Order"))
        self.order.addItems([self.tr("By name"), self.tr("By links")])
        self.order.setItemData(
            1, self.tr("By the number of your own links"), Qt.ItemDataRole.ToolTipRole
        )

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("ENTITIES"))
        heading.setProperty("kind", "heading")
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch()
        top.addWidget(self.count)
        sifting = QHBoxLayout()
        sifting.addWidget(self.types, 1)
        sifting.addWidget(self.order)
        above = QVBoxLayout()
        above.setContentsMargins(14, 12, 14, 4)
        above.setSpacing(8)
        above.addLayout(top)
        above.addWidget(self.filter)
        above.addLayout(sifting)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(14, 8, 14, 12)
        buttons.addWidget(self.new_button, 1)
        buttons.addWidget(self.delete_button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(above)
        layout.addWidget(self.empty)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._sift)
        self.types.currentIndexChanged.connect(self._sift)
        self.order.currentIndexChanged.connect(self._sift)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.new_button.clicked.connect(self._ask_new)
        self.delete_button.clicked.connect(self.delete_wanted)
        self.view.activated.connect(self.details_wanted)
        ListSteering(self.filter, self.view).entered.connect(self.details_wanted)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_wanted)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._delegate.theme = theme
        self.view.viewport().update()

    @property
    def chosen_id(self) -> str:
        """The id of the entity that was chosen, though it may be gone since; or empty."""
        return self._chosen

    def set_entities(self, entities: Sequence[Entity], links: Mapping[str, int]) -> None:
        """Show ``entities``; the one that was chosen stays so."""
        self.model.set_entities(entities, links)
        self._restore()

    def choose(self, entity: str) -> None:
        """Choose the entity with this id; if the filter hides it, the filter is cleared."""
        if entity and self.model.row_of(entity) < 0:
            self.filter.clear()
            self.types.setCurrentIndex(0)
        self._chosen = entity
        self._restore()
        self.chosen.emit(entity)

    def _sift(self) -> None:
        self.model.sift(self.filter.text(), self.types.currentData(), self.order.currentIndex())
        self._restore()

    def _restore(self) -> None:
        """Mark the chosen entity again after the rows have changed; count, and say what to do."""
        row = self.model.row_of(self._chosen)
        self._restoring = True
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row))
        else:
            self.view.selectionModel().clear()
        self._restoring = False
        self._tell()

    def _tell(self) -> None:
        shown, total = len(self.model.rows), self.model.total
        self.count.setText(
            str(total)
            if shown == total
            else self.tr("{shown} of {total}").format(shown=shown, total=total)
        )
        self.empty.setText(
            self.tr("No entity is like that. Clear the filter, or press New to make it.")
            if total
            else self.tr(
                "There are no entities yet. Press New, or link one to a coding in the text"
                " (“{link}”): it is made on the way."
            ).format(link=named("coding.link"))
        )
        self.empty.setVisible(not shown)

    def _on_current(self, current: QModelIndex, _former: QModelIndex) -> None:
        if current.isValid() and not self._restoring:
            self._chosen = self.model.rows[current.row()].id
            self.chosen.emit(self._chosen)

    def _ask_new(self) -> None:
        typed = " ".join(self.filter.text().split())
        known = any(typed.casefold() == row.name.casefold() for row in self.model.rows)
        kinds = self.types.currentData()
        self.new_wanted.emit(kinds[0] if kinds else "person", "" if known else typed)


def _view(model: EntityListModel, delegate: QStyledItemDelegate) -> QListView:
    view = QListView()
    view.setProperty("kind", "side")
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return view
