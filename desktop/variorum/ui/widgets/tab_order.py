"""Let Tab go through a panel as the eye does, also when its parts were made at other times."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def order_tabs(panel: QWidget) -> None:
    """Let Tab go through ``panel`` in the order of its layouts."""
    layout = panel.layout()
    if layout is not None:
        for before, after in pairwise(_stops(layout)):
            QWidget.setTabOrder(before, after)


def _stops(layout: QLayout) -> Iterator[QWidget]:
    """Yield what can have the focus, in the order of ``layout`` and those within."""
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inner = item.layout() if item else None
        widget = item.widget() if item else None
        if widget is not None and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget
        if isinstance(widget, QScrollArea):
            widget = widget.widget()
        inner = inner or (widget.layout() if widget else None)
        if inner is not None:
            yield from _stops(inner)
