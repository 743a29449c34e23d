"""What stands in place of the text while there is no article."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from variorum.ui.shortcuts import first_key, set_tip


class EmptyPage(QFrame):
    """Says what to do next; before the first article it offers to import some."""

    import_files_wanted = Signal()
    import_folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "paper")
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setProperty("kind", "empty")
        self._files = QPushButton(self.tr("Import files…"))
        self._files.setProperty("kind", "primary")
        set_tip(self._files, self.tr("Choose files with articles"), "articles.import")
        self._files.clicked.connect(self.import_files_wanted)
        self._folder = QPushButton(self.tr("Import a folder…"))
        set_tip(self._folder, self.tr("Choose a folder with articles"), "articles.import_folder")
        self._folder.clicked.connect(self.import_folder_wanted)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._files)
        row.addWidget(self._folder)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(self.label)
        layout.addSpacing(14)
        layout.addLayout(row)
        layout.addStretch()

    def show_choice(self) -> None:
        """Say how to choose one of the articles that are there."""
        self._offer(offers=False)
        self.label.setText(
            self.tr("Choose an article from the list ({list}), or the next one ({next}).").format(
                list=first_key("panel.articles"),
                next=first_key("article.next"),
            )
        )

    def show_beginning(self) -> None:
        """Offer to import the first articles."""
        self._offer(offers=True)
        self.label.setText(
            self.tr(
                "There is no article yet.\n\nImport some, or drop them here:"
                " text, Markdown, HTML, Word, PDF, CSV or Excel."
            )
        )
        self._files.setFocus()

    def _offer(self, *, offers: bool) -> None:
        self._files.setVisible(offers)
        self._folder.setVisible(offers)
