"""A button that opens a list below it: to check some of many things, or only to read them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.ui.widgets.popup import Popup
from variorum.ui.widgets.tips import plain

_ID = Qt.ItemDataRole.UserRole
_FILTER_FROM = 12
"""From this many things on there is a line to sift them by."""
_SIZE = (360, 380)


class DropPanel(Popup):
    """The list. It opens over ``parent``, which is as large as the screen."""

    escaped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._button: QWidget | None = None
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(self.tr("Filter"))
        self.line.setAccessibleName(self.tr("Filter the list"))
        self.line.textChanged.connect(self._sift)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.below = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addLayout(self.below)

    def serve(self, button: QPushButton) -> None:
        """Open and close by ``button``, which Esc leads back to."""
        # The click must not take the focus: the panel would close before it is told to.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._toggle(button))
        self.escaped.connect(button.setFocus)

        self._button = button

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Many things that can be clicked take no focus, so that its loss is not enough to know.
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            within = watched in (self, self._button) or self.isAncestorOf(watched)
            if not within:
                self.close_quietly()
        return super().eventFilter(watched, event)

    def _toggle(self, button: QWidget) -> None:
        if self.isVisible():
            self.close_quietly()
        else:
            self._open_below(button)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()

    def _open_below(self, button: QWidget) -> None:
        self.line.clear()
        many = self.list.count() >= _FILTER_FROM
        self.line.setVisible(many)
        width, height = _SIZE
        row = self.fontMetrics().height() + 12
        over = self._over
        wanted = min(height, row * (self.list.count() + 1) + 70)
        self.setFixedSize(min(width, over.width() - 20), min(wanted, over.height() - 20))
        place = button.mapTo(over, QPoint(0, 0))
        self.open_beside(QRect(place, button.size()), self.line if many else self.list)

    def _sift(self, typed: str) -> None:
        wanted = typed.casefold()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in item.text().casefold())


class DropList(QPushButton):
    """A button that says what is checked; its list changes that."""

    changed = Signal()
    """A person checked or unchecked something."""

    def __init__(self, over: QWidget, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        # It stands between drop-down fields and looks like one.
        self.setStyleSheet(
            "QPushButton { text-align: left; font-weight: 400; padding-left: 8px; }"
            " QPushButton:!focus { border-color: palette(dark); }"
        )
        self._summary = ""
        self.panel = DropPanel(over)
        self.panel.list.setAccessibleName(name)
        self.panel.list.itemChanged.connect(self._on_item)
        for text, checked in ((self.tr("All"), True), (self.tr("None"), False)):
            button = QPushButton(text)
            button.clicked.connect(
                lambda _=False, checked=checked: self._check_all(checked=checked)
            )
            self.panel.below.addWidget(button)
        self.panel.serve(self)

    def set_choices(self, choices: Sequence[tuple[str, str]], checked: Sequence[str]) -> None:
        """Offer ``choices`` (id and label); those with the ids ``checked`` are checked."""
        chosen = set(checked)
        listed = self.panel.list
        listed.blockSignals(True)
        listed.clear()
        for one, label in choices:
            item = QListWidgetItem(label)
            item.setData(_ID, one)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if one in chosen else Qt.CheckState.Unchecked
            item.setCheckState(state)
            listed.addItem(item)
        listed.blockSignals(False)

    @property
    def total(self) -> int:
        """How many things there are to check."""
        return self.panel.list.count()

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all that can be checked."""
        listed = self.panel.list
        return tuple(str(listed.item(row).data(_ID)) for row in range(listed.count()))

    def checked(self) -> tuple[str, ...]:
        """Return the ids of what is checked, in the order of the list."""
        listed = self.panel.list
        items = [listed.item(row) for row in range(listed.count())]
        return tuple(
            str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def check(self, ids: Sequence[str]) -> None:
        """Let just these be checked, as if a person had done it."""
        chosen = set(ids)
        listed = self.panel.list
        listed.blockSignals(True)
        for row in range(listed.count()):
            item = listed.item(row)
            kept = item.data(_ID) in chosen
            item.setCheckState(Qt.CheckState.Checked if kept else Qt.CheckState.Unchecked)
        listed.blockSignals(False)
        listed.viewport().update()
        self.changed.emit()

    def set_summary(self, text: str) -> None:
        """Say on the button what is checked; no sign in ``text`` counts as a mnemonic."""
        self._summary = text
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - 44, 60)
        shown = self.fontMetrics().elidedText(self._summary, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&") + "  ▾")
        self.setToolTip(plain(self._summary))

    def _check_all(self, checked: bool, _clicked: bool = False) -> None:
        listed = self.panel.list
        rows = [row for row in range(listed.count()) if not listed.item(row).isHidden()]
        shown = {str(listed.item(row).data(_ID)) for row in rows}
        kept = set(self.checked())
        self.check(tuple(kept | shown if checked else kept - shown))

    def _on_item(self) -> None:
        self.changed.emit()
