"""Small questions: a line of text, a coder, a codebook."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.data import CODEBOOK_NAMES
from variorum.errors import VariorumError
from variorum.model.coder import fold_name
from variorum.project.codebooks import load_codebook
from variorum.ui.errors import translated
from variorum.ui.opening.shipped import shipped_codebooks
from variorum.ui.widgets.question import Question, without_mnemonic, words

_WIDTH = 460
_MOST_ROWS = 7


class LineDialog(Question):
    """Asks for one line of text."""

    def __init__(self, title: str, question: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("OK"), parent)
        self.line = QLineEdit(text)
        self.line.setAccessibleName(question)
        self.line.selectAll()
        self.body.addWidget(words(question))
        self.body.addWidget(self.line)
        self.setMinimumWidth(_WIDTH)

    @property
    def answer(self) -> str:
        """What was typed, without blanks around it."""
        return self.line.text().strip()

    @override
    def problem(self) -> str:
        """Return what is wrong with the line."""
        return "" if self.answer else self.tr("Type something, or cancel.")


class CoderDialog(Question):
    """Asks who codes: one of those who are known, or somebody new."""

    def __init__(self, names: Sequence[str], suggested: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who codes?"), self.tr("Code in this name"), parent)
        self._names = list(names)
        self.body.addWidget(
            words(
                self.tr("Every coding bears a coder's name. It is asked once in each project."),
                "secondary",
            )
        )
        self.known = QListWidget()
        self.known.setAccessibleName(self.tr("Coders of this project"))
        self.known.addItems(self._names)
        self.known.itemActivated.connect(self.accept)
        self.known.itemSelectionChanged.connect(self._on_known)
        self.known.installEventFilter(self)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Name of a new coder"))
        self.line.setPlaceholderText(self.tr("Or a new name") if names else self.tr("Your name"))
        self.line.textEdited.connect(self._on_typed)
        if names:
            row = self.known.sizeHintForRow(0)
            self.known.setFixedHeight(row * min(len(names), _MOST_ROWS) + 12)
            self.body.addWidget(self.known)
        self.body.addWidget(self.line)
        self.line.installEventFilter(self)
        if names:
            # Somebody of another project is no suggestion: who codes here is in the list.
            self._choose(self._names.index(suggested) if suggested in names else 0)
        else:
            self.line.setText(suggested)
            self.line.selectAll()
            self.line.setFocus()
        self.setMinimumWidth(_WIDTH)

    @property
    def answer(self) -> str:
        """The name that was typed, else the one that is chosen in the list."""
        typed = " ".join(self.line.text().split())
        chosen = self.known.selectedItems()
        return typed or (chosen[0].text() if chosen else "")

    @override
    def problem(self) -> str:
        """Return what is wrong with the name."""
        name = self.answer
        if not name:
            return self.tr("Choose a name, or type a new one.")
        alike = [known for known in self._names if fold_name(known) == fold_name(name)]
        if alike and name not in self._names:
            return self.tr(
                "There is a coder called “{known}” already. Choose that one, or a name that"
                " differs by more than capitals and blanks."
            ).format(known=alike[0])
        return ""

    def _on_known(self) -> None:
        if self.known.selectedItems():
            self.line.clear()
            self.say_fault("")

    def _on_typed(self) -> None:
        self.known.setCurrentRow(-1)
        self.say_fault("")

    def _choose(self, row: int) -> None:
        """Go to the list and choose the name in ``row``."""
        self.known.setFocus()
        self.known.setCurrentRow(row)
        # The focus alone may have gone to the row before, and chosen nothing.
        self.known.item(row).setSelected(True)

    def _row_by_key(self, watched: QObject, key: int) -> int:
        """Return the row that ``key`` leads to; -1 if it leads to none."""
        last = len(self._names) - 1
        chosen = self.known.currentRow() if self.known.selectedItems() else -1
        rows = {
            Qt.Key.Key_Down: min(chosen + 1, last),
            Qt.Key.Key_Up: max(chosen - 1, 0) if chosen >= 0 else last,
        }
        if watched is self.known:
            rows |= {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        return rows.get(Qt.Key(key), -1)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        row = self._row_by_key(watched, event.key()) if self._names else -1
        if row >= 0:
            self._choose(row)
            return True
        types = event.text().isprintable() and event.text().strip()
        if watched is self.known and types:
            # A name that is typed goes to the line for names, wherever the focus is.
            self.line.setFocus()
            self.line.insert(event.text())
            self._on_typed()
            return True
        return super().eventFilter(watched, event)


class CodebookDialog(Question):
    """Asks for a codebook to add: one that ships with the program, or a file."""

    def __init__(
        self,
        present: Collection[str],
        find_codebook: Callable[[], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Add a codebook"), self.tr("Add the codebook"), parent)
        self._find_codebook = find_codebook
        self.choices: dict[str, QRadioButton] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.addLayout(self._list)
        for name, (title, about) in shipped_codebooks().items():
            if CODEBOOK_NAMES[name] not in present:
                self._offer(name, title, about)
        if not self.choices:
            self._list.addWidget(
                words(self.tr("The project has every codebook that comes with Variorum."))
            )
        look = QPushButton(self.tr("From a file…"))
        look.setToolTip(self.tr("Take a codebook from a YAML file of your own"))
        look.setAutoDefault(False)
        look.clicked.connect(self._add_file)
        self.body.addWidget(card)
        self.body.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
        self.setMinimumWidth(_WIDTH)

    @property
    def answer(self) -> str:
        """The name or file of the codebook that is chosen, or nothing."""
        chosen = (name for name, button in self.choices.items() if button.isChecked())
        return next(chosen, "")

    @override
    def problem(self) -> str:
        """Return what is wrong with the choice."""
        return "" if self.answer else self.tr("Choose a codebook, or take one from a file.")

    def _offer(self, name: str, title: str, about: str) -> QRadioButton:
        button = QRadioButton(without_mnemonic(title))
        button.setAccessibleDescription(about)
        button.toggled.connect(lambda: self.say_fault(""))
        line = words(about, "caption")
        line.setContentsMargins(26, 0, 0, 2)
        self._list.addWidget(button)
        self._list.addWidget(line)
        self.choices[name] = button
        return button

    def _add_file(self) -> None:
        path = self._find_codebook()
        if path is None:
            return
        try:
            book = load_codebook(str(path)).codebook
        except VariorumError as fault:
            self.say_fault(translated(fault))
            return
        button = self.choices.get(str(path)) or self._offer(str(path), book.title, path.name)
        button.setChecked(True)
        button.setFocus()
        self.make_room()
