"""What a figure says in sentences, and the passages behind it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.agreement.four_questions import Answer
from variorum.agreement.paradox import Beside
from variorum.agreement.passages import Passage
from variorum.agreement.rows import Row
from variorum.ui.agreement.lines import Line
from variorum.ui.agreement.pair_matrix import PairMatrix
from variorum.ui.agreement.passage_list import PassageList, Records
from variorum.ui.agreement.words import (
    coefficient,
    explained,
    interval,
    measure_name,
    percent,
    reason,
    undefined,
)
from variorum.ui.language import unparted
from variorum.ui.theme import Theme
from variorum.ui.widgets.fitting import least_height

_ONE_PASSAGE = 110
"""Pixels of height for one passage with what two coders made of it."""


class PassagePanel(QFrame):
    """Beside or below the table."""

    passage_wanted = Signal(str, int, int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self.title = _words("title")
        self._subject: list[str] = []
        """What the passages are about."""
        self.reading = _words("secondary")
        self.reading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.beside = _words("secondary")
        self.beside.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pairs = PairMatrix()
        self.pairs.hide()
        self.questions = _words("secondary")
        self.questions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.count = _words("caption")
        self.count.setWordWrap(False)
        self.only = QCheckBox(self.tr("Only differences"))
        self.only.setToolTip(self.tr("Leave out the passages on which the coders agree"))
        self.only.toggled.connect(self._sift)
        self.moving = QCheckBox(self.tr("What moves it most first"))
        self.moving.setToolTip(
            self.tr(
                "Begin with the passages without which the figure would be farthest from what it"
                " is: “without it” says how far it would move"
            )
        )
        self.moving.toggled.connect(self._sift)
        self.nothing = _words("secondary")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list = PassageList()
        self.list.setMinimumHeight(_ONE_PASSAGE)
        self.list.wanted.connect(self.passage_wanted)
        self._lay_out()
        self.clear()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), least_height(self))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.title, 1)
        top.addWidget(self.count)
        top.addWidget(self.only)
        top.addWidget(self.moving)
        top.setContentsMargins(20, 12, 20, 0)
        words = QVBoxLayout()
        words.setContentsMargins(20, 0, 12, 4)
        words.setSpacing(5)
        for label in (self.reading, self.beside, self.questions, self.nothing):
            words.addWidget(label)
        read = QVBoxLayout()
        read.setSpacing(0)
        read.addLayout(words)
        read.addWidget(self.list, 1)
        # Without passages the words above stay together at the top.
        read.addStretch(0)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addLayout(read, 1)
        below.addWidget(self.pairs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 6)
        layout.setSpacing(5)
        layout.addLayout(top)
        layout.addLayout(below, 1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.list.set_theme(theme)
        self.pairs.set_theme(theme)

    def clear(self) -> None:
        """Say that nothing is chosen."""
        self.title.setText(self.tr("Passages"))
        self.reading.hide()
        self.beside.hide()
        self.pairs.hide()
        self.questions.hide()
        self._show((), None)
        self.nothing.setText(
            self.tr("Choose a row of the table to read the passages behind its figures.")
        )
        self.nothing.show()

    def show_figure(self, line: Line, row: Row, *, same: bool = False) -> None:
        """Say what ``row``, a figure of ``line``, tells; ``same`` as the one shown before."""
        self.reading.setText(unparted(self.in_words(line, row)))
        if same:
            return
        self._subject = [part for part in (line.label, line.aside) if part]
        self.title.setText("  ·  ".join(self._subject))
        self.beside.hide()
        self.pairs.hide()
        self.questions.hide()
        self.reading.show()

    def show_beside(self, figures: Beside | None) -> None:
        """Show what stands beside the figure where one value prevails, or coders differ in use."""
        self.beside.setVisible(figures is not None)
        if figures is not None:
            self.beside.setText(
                self.tr(
                    "Agreement {agreement}; where it is present {p_pos}, where it is absent"
                    " {p_neg}; prevalence index {prevalence}, bias index {bias}; Gwet’s AC1 {ac1}."
                ).format(
                    agreement=percent(figures.agreement),
                    p_pos=percent(figures.p_pos) or "–",
                    p_neg=percent(figures.p_neg) or "–",
                    prevalence=coefficient(figures.prevalence_index),
                    bias=coefficient(figures.bias_index),
                    ac1=coefficient(figures.ac1) or "–",
                )
            )

    def show_pair(self, pair: tuple[str, str] | None) -> None:
        """Say whose passages are being looked for: those of two coders, or of all."""
        told = [*self._subject, " – ".join(pair)] if pair else self._subject
        self.title.setText("  ·  ".join(told))
        self.wait()

    def show_questions(self, answers: Sequence[Answer]) -> None:
        """Show of a codebook what coders have in common, asked in four questions."""
        self.questions.setVisible(bool(answers))
        shares = {one.question: percent(one.value) or undefined() for one in answers}
        if answers:
            self.questions.setText(
                self.tr(
                    "Four questions apart: both noticed something {noticed}, the same edges"
                    " {edges}, the same code {code}, the same entity and role {entity}. Intervals"
                    " stand under “What next”."
                ).format(**shares)
            )

    def in_words(self, line: Line, row: Row) -> str:
        """Return a figure in sentences, with all that one must know to read it."""
        name = measure_name(row.measure)
        if row.value is None:
            said = self.tr("{name} is undefined. {why}").format(
                name=name, why=reason(row.undefined or "")
            )
            return " ".join([said, *self._bear_in_mind(line, row)])
        agreed = row.measure == "percent_agreement"
        value = percent(row.value) if agreed else coefficient(row.value)
        limits = interval(row.low, row.high)
        if limits and not agreed:
            said = self.tr("{name} {value}, 95 % interval {limits}.")
        else:
            said = self.tr("{name} {value}.")
        said = said.format(name=name, value=value, limits=limits)
        return " ".join([said, *self._bear_in_mind(line, row)])

    @staticmethod
    def _bear_in_mind(line: Line, row: Row) -> list[str]:
        unsaid = {row.undefined, "few_documents" if "too_few_documents" in line.warnings else ""}
        return [explained(name) for name in line.warnings if name not in unsaid]

    def wait(self) -> None:
        """Say that the passages are being looked for."""
        self._show((), None)
        self.nothing.setText(self.tr("Looking for the passages…"))
        self.nothing.show()

    def show_passages(
        self, passages: Sequence[Passage], moved: Sequence[float | None], records: Records
    ) -> None:
        """Show ``passages``, with how far the figure moves without each."""
        self._show(passages, records, moved)
        self.nothing.setText(self.tr("No coder gave this to any passage of the articles."))
        self.nothing.setVisible(not passages)

    def _show(
        self,
        passages: Sequence[Passage],
        records: Records | None,
        moved: Sequence[float | None] = (),
    ) -> None:
        model = self.list.passages
        model.set_passages(passages, records or model.records, moved)
        self.only.setVisible(bool(passages))
        self.moving.setVisible(any(one is not None for one in moved))
        self.list.setVisible(bool(passages))
        self._tell()
        self.list.scrollToTop()

    def _sift(self) -> None:
        self.list.passages.sift(
            only_differences=self.only.isChecked(), most_moving_first=self.moving.isChecked()
        )
        self._tell()

    def _tell(self) -> None:
        model = self.list.passages
        self.count.setVisible(bool(model.total))
        self.count.setText(
            self.tr("they differ on {differing} of {total} passages").format(
                differing=model.differing, total=model.total
            )
        )


def _words(kind: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    return label
