"""What stands over a sensitive article until the coder wants to read it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.model.article import YES, Article
from variorum.text.direction import isolated
from variorum.ui import settings
from variorum.ui.shortcuts import set_tip


class Cover(QFrame):
    """Names the article and what is to be expected of it. Who has read on is not asked again."""

    read_on = Signal()
    """The article is to be shown."""
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "paper")
        self._read: set[str] = set()
        self._article = ""
        self._title, self._about = QLabel(), QLabel()
        for label, kind in ((self._title, "title"), (self._about, "empty")):
            label.setProperty("kind", kind)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self.show_button = QPushButton(self.tr("Read it"))
        self.show_button.setProperty("kind", "primary")
        self.show_button.setToolTip(self.tr("Show the article; you are not asked again today"))
        self.show_button.clicked.connect(self._read_on)
        self.next_button = QPushButton(self.tr("Next article"))
        set_tip(self.next_button, self.tr("Leave this article for now"), "article.next")
        self.next_button.clicked.connect(self.next_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.show_button)
        row.addWidget(self.next_button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 24, 40, 24)
        layout.addStretch()
        layout.addWidget(self._title)
        layout.addSpacing(8)
        layout.addWidget(self._about)
        layout.addSpacing(18)
        layout.addLayout(row)
        layout.addStretch()
        self.setFocusProxy(self.show_button)

    def covers(self, article: Article | None) -> bool:
        """Tell whether ``article`` is to be covered: sensitive, and not yet read on."""
        if article is None or not article.sensitive or not settings.SENSITIVE_WARNING.get():
            return False
        return article.id not in self._read

    def name(self, article: Article) -> None:
        """Say which article it is, and what its mark says."""
        self._article = article.id
        facts = "  ·  ".join(part for part in (article.outlet, article.date) if part)
        self._title.setText(f"{isolated(article.title)}\n{facts}".strip())
        about = self.tr("This article is marked as sensitive. It is shown when you are ready.")
        if article.sensitive.casefold() != YES:
            about = f"{about}\n\n{article.sensitive}"
        self._about.setText(about)
        self.setAccessibleName(about)

    def lift(self, article: Article) -> None:
        """Take note that ``article`` is shown: it is not covered again, even if marked now."""
        self._read.add(article.id)

    def _read_on(self) -> None:
        self._read.add(self._article)
        self.read_on.emit()

    @override
    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible:
            self.show_button.setFocus()
