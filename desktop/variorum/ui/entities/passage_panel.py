"""The passages of an entity under their heading, or what to do where there are none."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from variorum.model.article import Article
from variorum.model.codebook import Scheme
from variorum.project.entities import Passage
from variorum.ui.entities.passage_list import PassageList
from variorum.ui.shortcuts import named
from variorum.ui.theme import Theme


class PassagePanel(QFrame):
    """Below the details."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self.list = PassageList()
        self.count = QLabel()
        self.count.setProperty("kind", "secondary")
        self.nothing = QLabel(
            self.tr(
                "None of your codings links to it. In the text, put the focus on a coding and"
                " choose “{link}”."
            ).format(link=named("coding.link"))
        )
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("kind", "secondary")
        self.nothing.setContentsMargins(20, 4, 20, 12)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        heading = QLabel(self.tr("YOUR PASSAGES"))
        heading.setProperty("kind", "heading")
        heading.setToolTip(self.tr("Your own codings that link to this entity"))
        top = QHBoxLayout()
        top.setContentsMargins(20, 12, 20, 4)
        top.setSpacing(12)
        top.addWidget(heading)
        top.addWidget(self.count)
        top.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 6)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.list.set_theme(theme)

    def show_passages(
        self, passages: Sequence[Passage], scheme: Scheme, text_of: Callable[[Article], str]
    ) -> None:
        """Show ``passages``; ``text_of`` gives an article's text when a row comes into sight."""
        self.list.rows.set_passages(passages, scheme, text_of)
        self.count.setText(str(len(passages)) if passages else "")
        self.nothing.setVisible(not passages)
        self.list.setVisible(bool(passages))
