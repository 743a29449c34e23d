"""Asking what a new project is to be: its name and place, who codes, with which codebooks."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.errors import VariorumError
from variorum.project.codebooks import load_codebook
from variorum.project.project import with_ending
from variorum.ui.errors import translated
from variorum.ui.opening.file_names import file_stem
from variorum.ui.opening.shipped import shipped_codebooks
from variorum.ui.widgets.question import Question, without_mnemonic, words

_WIDTH = 560


@dataclass(frozen=True)
class NewProjectWish:
    """The project that a person wants: ``codebooks`` are shipped names or files."""

    path: Path
    title: str
    coder: str
    codebooks: tuple[str, ...] = ()


class NewProjectDialog(Question):
    """One page with everything that a project needs to begin."""

    def __init__(
        self,
        folder: Path,
        coder: str,
        browse: Callable[[str], Path | None],
        find_codebook: Callable[[], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("New project"), self.tr("Make the project"), parent)
        self._browse = browse
        self._find_codebook = find_codebook
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Such as: Ceasefire talks 2024"))
        self.name.textChanged.connect(self._refresh)
        self.folder = QLineEdit(str(folder))
        self.folder.textChanged.connect(self._refresh)
        self.coder = QLineEdit(coder)
        self.coder.setPlaceholderText(self.tr("The name that your codings bear"))
        self._place = words("", "caption")
        self._hint = words("", "caption")
        self.books: dict[str, QCheckBox] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        for name, (title, about) in shipped_codebooks().items():
            self.add_book(name, title, about)
        self._lay_out()
        self._refresh()
        self.setMinimumWidth(_WIDTH)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name"), self.name)
        label = QLabel(self.tr("&Folder"))
        label.setBuddy(self.folder)
        look = self._side_button(
            self.tr("Browse…"),
            self.tr("Choose the folder that the project's file is kept in"),
            self._choose_folder,
        )
        form.addRow(label, _beside(self.folder, look))
        form.addRow("", self._place)
        form.addRow(self.tr("Your n&ame"), self.coder)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.addLayout(self._list)
        add = self._side_button(
            self.tr("Add a file…"),
            self.tr("Take a codebook from a YAML file of your own"),
            self._add_file,
        )
        self.body.addLayout(form)
        self.body.addSpacing(4)
        self.body.addWidget(words(self.tr("CODEBOOKS"), "heading"))
        self.body.addWidget(card)
        self.body.addLayout(_beside(self._hint, add))

    def _side_button(self, text: str, tip: str, then: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(then)
        return button

    def add_book(self, name: str, title: str, about: str) -> QCheckBox:
        """Offer the codebook ``name``; it is not ticked."""
        box = QCheckBox(without_mnemonic(title))
        box.setAccessibleDescription(about)
        box.toggled.connect(self._refresh)
        line = words(about, "caption")
        line.setContentsMargins(26, 0, 0, 2)
        self._list.addWidget(box)
        self._list.addWidget(line)
        self.books[name] = box
        return box

    @property
    def wish(self) -> NewProjectWish:
        """What the page says now."""
        title = " ".join(self.name.text().split())
        stem = file_stem(title)
        return NewProjectWish(
            path=with_ending(Path(self.folder.text().strip()).expanduser() / stem),
            title=title,
            coder=" ".join(self.coder.text().split()),
            codebooks=tuple(name for name, box in self.books.items() if box.isChecked()),
        )

    @override
    def problem(self) -> str:
        """Return what keeps the project from being made."""
        wish = self.wish
        folder = wish.path.parent
        if not file_stem(wish.title):
            return self.tr("A project needs a name. Type at least one letter.")
        if not self.folder.text().strip() or not folder.is_dir():
            return self.tr("There is no folder {folder}. Choose another with Browse.").format(
                folder=folder
            )
        if wish.path.exists():
            return self.tr(
                "{file} is in that folder already. Choose another name, or cancel and open it."
            ).format(file=wish.path.name)
        if not wish.coder:
            return self.tr("Type your name, so that your codings can be told from those of others.")
        return ""

    def _refresh(self) -> None:
        self.say_fault("")
        stem = file_stem(self.name.text())
        file = self.wish.path.name if stem else ""
        self._place.setText(
            self.tr("All of it is kept in one file: {file}").format(file=file)
            if file
            else self.tr("All of it is kept in one file. Nothing needs to be saved.")
        )
        ticked = any(box.isChecked() for box in self.books.values())
        self._hint.setText(
            self.tr("Codebooks can be added later too.")
            if ticked
            else self.tr("None is chosen: you can read and import now, and add a codebook later.")
        )

    def _choose_folder(self) -> None:
        chosen = self._browse(self.tr("Folder for the project"))
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _add_file(self) -> None:
        path = self._find_codebook()
        if path is None or str(path) in self.books:
            return
        try:
            book = load_codebook(str(path)).codebook
        except VariorumError as fault:
            self.say_fault(translated(fault))
            return
        about = self.tr("From {file}, version {version}")
        above = list(self.books.values())[-1]
        box = self.add_book(
            str(path), book.title, about.format(file=path.name, version=book.version)
        )
        self.setTabOrder(above, box)
        box.setChecked(True)
        box.setFocus()
        self.make_room()


def _beside(wide: QWidget, button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(wide, 1)
    row.addWidget(button)
    return row
