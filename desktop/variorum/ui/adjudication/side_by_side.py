"""The versions of a case side by side, each under the button that takes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from variorum.comparison.settling import Case
from variorum.model.coder import Coder
from variorum.ui.adjudication.showing import Shown
from variorum.ui.compare.fields import Field, fields_of
from variorum.ui.compare.words import kind_tip
from variorum.ui.widgets.question import without_mnemonic, words

_LONGEST = 260
_KEYS = 9


class SideBySide(QScrollArea):
    """Coders in columns, what they said in rows; what differs is stressed."""

    side_chosen = Signal(int)
    """The version with this number, from 0, shall stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: list[Field] = []
        self.heads: list[QPushButton] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The versions side by side"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_case(self, case: Case | None, shown: Shown | None) -> None:
        """Show the versions of ``case``."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 4, 8, 8)
        column.setSpacing(6)
        self.fields, self.heads = [], []
        if case is not None and shown is not None:
            for label in self._kinds(case):
                column.addWidget(label)
            if case.lineup is not None:
                coders = shown.sides(case)
                self.fields = fields_of(case.lineup, coders, shown.records)
                column.addLayout(self._grid(case, coders))
        column.addStretch()
        self.setWidget(page)

    def _kinds(self, case: Case) -> list[QLabel]:
        if case.lineup is None:
            return [
                words(
                    self.tr(
                        "What was settled here is gone: its coders removed it. Take the ruling back"
                        " (U)."
                    ),
                    "warning",
                )
            ]
        if case.agreed:
            return [words(self.tr("The coders agree here in everything."), "secondary")]
        return [words(" ".join(kind_tip(kind) for kind in case.lineup.kinds), "secondary")]

    def _grid(self, case: Case, coders: list[Coder]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        coded = {coding.coder for coding in case.codings}
        for column, coder in enumerate(coders):
            grid.setColumnStretch(column, 1)
            grid.addWidget(self._head(column, coder), 0, column)
        for number, field in enumerate(self.fields):
            row = 1 + 2 * number
            grid.setRowMinimumHeight(row, 22)
            name = f"{field.name}  ≠" if field.differs else field.name
            head = words(name, "warning" if field.differs else "caption")
            head.setAlignment(Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(head, row, 0, 1, len(coders))
            for column, coder in enumerate(coders):
                said = field.said[column] if coder.id in coded else self._nothing(number)
                grid.addWidget(_value(said, stressed=field.differs), row + 1, column)
        return grid

    def _nothing(self, number: int) -> str:
        return self.tr("not coded") if number == 0 else ""

    def _head(self, column: int, coder: Coder) -> QPushButton:
        key = f"{column + 1}   " if column < _KEYS else ""
        head = QPushButton(without_mnemonic(f"{key}{coder.name}"))
        head.setToolTip(self.tr("Let this version stand"))
        head.setAccessibleName(self.tr("Take {name}").format(name=coder.name))
        head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head.clicked.connect(lambda: self.side_chosen.emit(column))
        head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.heads.append(head)
        return head


def _value(said: str, *, stressed: bool) -> QLabel:
    short = said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
    label = words(short or "–", "" if said else "secondary")
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    # As narrow as its column, however long its words are.
    label.setSizePolicy(QSizePolicy.Policy.Ignored, label.sizePolicy().verticalPolicy())
    if stressed and said:
        font = label.font()
        font.setWeight(font.Weight.DemiBold)
        label.setFont(font)
    return label
