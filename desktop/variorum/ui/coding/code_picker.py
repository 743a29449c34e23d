"""Choosing a code at the selection, by typing part of its name."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from variorum.model.codebook import Code, Scheme
from variorum.ui.coding.code_list import ROW_ROLE, CodeDelegate, CodeListModel, matching
from variorum.ui.theme import Theme
from variorum.ui.widgets.popup import ListSteering, Popup
from variorum.ui.widgets.question import words

_WIDTH = 400
_ROWS, _RIM = 8, 10
"""So many codes are seen at once, and the pixels of height that the list takes beside them."""


class CodePicker(Popup):
    """Finds a code of any codebook; the ones used last stand on top."""

    picked = Signal(object, bool)
    """This ``Code`` was chosen; with True if the picker is to stay open."""

    looked_at = Signal(object)
    """Enter would take this ``Code``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._scheme = Scheme()
        self._recent: list[str] = []
        self._stay = True
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Type part of a code's name"))
        self.line.setAccessibleName(self.tr("Code"))
        self.line.textChanged.connect(self._list)
        self.model = CodeListModel(self)
        self._delegate = CodeDelegate(self, with_book=True)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Codes found"))
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.selectionModel().currentChanged.connect(self._look)
        self.view.clicked.connect(lambda: self._pick(stay=False))
        steering = ListSteering(self.line, self.view)
        steering.entered.connect(lambda held: self._pick(stay=held))
        self.nothing = words(self.tr("No code or group has these letters in its name."))
        self._hint = QLabel()
        self._hint.setProperty("kind", "caption")
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 9, 9, 9)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view)
        layout.addWidget(self._hint)
        self.setFixedWidth(_WIDTH)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._delegate.theme = theme

    def remember(self, code: Code) -> None:
        """Put ``code`` on top of those used last."""
        self._recent = [code.id, *(known for known in self._recent if known != code.id)][:8]

    def choose(self, near: QRect, scheme: Scheme, *, several: bool = True) -> None:
        """Open beside ``near``; ``several`` codes may be applied one after another."""
        self._scheme = scheme
        self._stay = several
        self._hint.setText(
            self.tr("Enter applies   Ctrl Enter applies and stays   Esc closes")
            if several
            else self.tr("Enter changes the code   Esc closes")
        )
        self.line.clear()
        self._list()
        self.open_beside(near, self.line)

    def _ordered(self) -> Sequence[Code]:
        active = [code for code in self._scheme.codes if code.status == "active"]
        known = {code.id: code for code in active}
        recent = [known[code] for code in self._recent if code in known]
        return [*recent, *(code for code in active if code not in recent)]

    def _list(self) -> None:
        found = matching(self._ordered(), self._scheme, self.line.text())
        self.model.show_codes(self._scheme, found, grouped=False)
        self.view.setCurrentIndex(self.model.index(0))
        self.view.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.view.setFixedHeight(min(len(found), _ROWS) * self.view.sizeHintForRow(0) + _RIM)
        self.fit()

    def _look(self, current: QModelIndex) -> None:
        code = current.data(ROW_ROLE)
        if isinstance(code, Code):
            self.looked_at.emit(code)

    def _pick(self, *, stay: bool) -> None:
        code = self.view.currentIndex().data(ROW_ROLE)
        if not isinstance(code, Code):
            return
        stays = stay and self._stay
        if not stays:
            self.close_quietly()
        self.picked.emit(code, stays)
        if stays:
            self.line.selectAll()
