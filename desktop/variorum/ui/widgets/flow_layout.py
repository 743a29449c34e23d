"""A layout that puts things side by side and goes on in the next line where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override


class FlowLayout(QLayout):
    """Lines of things, each as wide as it wants to be, none wider than the line."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 4) -> None:
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._sizes: list[tuple[QLayoutItem, QSize]] | None = None
        self._heights: dict[int, int] = {}
        """What was reckoned since the last change; widgets take long to say how large they are."""
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)

    def insert(self, index: int, widget: QWidget) -> None:
        """Put ``widget`` before what has the number ``index``."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def arrange(self, widgets: Sequence[QWidget]) -> None:
        """Let ``widgets``, which are all here, stand in this order; others come before."""
        places = {id(widget): number for number, widget in enumerate(widgets)}
        self._items.sort(key=lambda item: places.get(id(item.widget()), -1))
        self.invalidate()

    @override
    def invalidate(self) -> None:
        self._sizes = None
        self._heights.clear()
        super().invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), apply=False)
        return self._heights[width]

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, apply=True)

    @override
    def sizeHint(self) -> QSize:
        sizes = [size for _, size in self._shown()]
        wide = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    @override
    def minimumSize(self) -> QSize:
        tall = max((size.height() for _, size in self._shown()), default=0)
        wide = max((item.minimumSize().width() for item, _ in self._shown()), default=0)
        return QSize(wide, tall)

    def _shown(self) -> list[tuple[QLayoutItem, QSize]]:
        if self._sizes is None:
            shown = (item for item in self._items if not item.isEmpty())
            self._sizes = [(item, item.sizeHint()) for item in shown]
        return self._sizes

    def _place(self, rect: QRect, *, apply: bool) -> int:
        """Put every item into its place, if asked; return the height that all lines take."""
        x, y, tall = 0, 0, 0
        placed: list[tuple[QLayoutItem, QRect]] = []
        widest = max(rect.width(), 1)
        for item, wanted in self._shown():
            size = QSize(min(wanted.width(), widest), wanted.height())
            if x and x + size.width() > rect.width():
                x, y, tall = 0, y + tall + self._gap, 0
            placed.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
            tall = max(tall, size.height())
        if apply:
            holder = self.parentWidget()
            mirrored = holder is not None and holder.isRightToLeft()
            for item, box in placed:
                if mirrored:
                    box.moveRight(rect.width() - 1 - box.left())
                item.setGeometry(box.translated(rect.topLeft()))
        return y + tall
