"""One settled passage of the own work: its words, what was decided and why, both sides."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from variorum.comparison.settled_work import SettledPassage
from variorum.ui.adjudication.context import Context
from variorum.ui.adjudication.own_work_words import ShownWork, reason_of, stale_words, told_of
from variorum.ui.compare.details import Details
from variorum.ui.theme import Theme
from variorum.ui.widgets.elided_label import ElidedLabel
from variorum.ui.widgets.question import words


class OwnWorkPanel(QStackedWidget):
    """Everything about the current passage; or a sentence that says what to do."""

    place_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "paper")
        self.title = ElidedLabel()
        self.title.setProperty("kind", "title")
        self.open = QPushButton(self.tr("In the text   Enter"))
        self.open.setProperty("kind", "quiet")
        self.open.setToolTip(self.tr("Go to the passage, in Code, with your own codings"))
        self.open.clicked.connect(self.place_wanted)
        self.context = Context()
        self.told = words("")
        self.reason = words("")
        self.stale = words(stale_words(), "danger")
        self.beside = words("", "secondary")
        self.sides = Details()
        self.sides.setProperty("kind", "read")
        self.sides.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # arrows scroll what does not fit
        self.nothing = words("", "empty")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setContentsMargins(60, 0, 60, 0)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.open)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(22, 14, 22, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.context)
        for label in (self.told, self.reason, self.stale, self.beside):
            column.addWidget(label)
        column.addWidget(self.sides, 1)
        self.addWidget(page)
        self.addWidget(self.nothing)

    def say(self, text: str) -> None:
        """Show nothing but a sentence."""
        self.nothing.setText(text)
        self.setCurrentWidget(self.nothing)

    def show_passage(self, passage: SettledPassage, shown: ShownWork) -> None:
        """Show ``passage``."""
        self.setCurrentIndex(0)
        scheme = shown.work.records.scheme
        self.title.set_text(shown.title(passage))
        self.context.show_passage(shown.text(passage), passage.span, passage.codings, scheme)
        self.told.setText(told_of(passage))
        for label, text in (
            (self.reason, reason_of(passage)),
            (self.beside, "\n".join(shown.beside(passage))),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.stale.setVisible(passage.stale)
        lineup, sides, records = shown.sides(passage)
        self.sides.show_sides(lineup, sides, records, (), self.tr("nothing"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.context.set_theme(theme)
