"""The codings of one passage side by side, with what differs stressed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from variorum.comparison.disagreements import Lineup
from variorum.model.coder import Coder
from variorum.ui.compare.fields import Field, Records, fields_of
from variorum.ui.compare.words import kind_names, kind_tip
from variorum.ui.widgets.question import words

_QUOTE = 220
_COLUMN = 60
"""So many letters have room in a column; longer ones stand one coder below the other."""


class Details(QScrollArea):
    """Fields in rows, coders in columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: list[Field] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The codings side by side"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_lineup(
        self,
        lineup: Lineup | None,
        coders: Sequence[Coder],
        records: Records,
        settled: str = "",
    ) -> None:
        """Show ``lineup``, below what was ``settled`` of it; None: say how one comes here."""
        hint = words(
            self.tr(
                "Press N in the text to go to the next difference, or click coded text."
                " What each coder made of it stands here, side by side."
            ),
            "secondary",
        )
        heads = self._heads(lineup) if lineup else [hint]
        if settled:
            heads.append(words(settled, "secondary"))
        self.show_sides(lineup, coders, records, heads, self.tr("not coded"))

    def show_sides(
        self,
        lineup: Lineup | None,
        coders: Sequence[Coder],
        records: Records,
        heads: Sequence[QLabel],
        nothing: str,
    ) -> None:
        """Show ``heads`` and under them ``lineup``; ``nothing`` says that a side has no coding."""
        fields = fields_of(lineup, coders, records) if lineup else []
        self.fields = sorted(fields, key=lambda field: not field.differs)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(6)
        for part in heads:
            column.addWidget(part)
        if lineup is not None:
            column.addLayout(self._grid(lineup, coders, nothing))
        column.addStretch()
        self.setWidget(page)

    def _heads(self, lineup: Lineup) -> list[QLabel]:
        if not lineup.kinds:
            return [words(self.tr("The coders agree here in everything."), "secondary")]
        title = words(
            self.tr("Differences: {kinds}").format(kinds=kind_names(lineup.kinds)), "warning"
        )
        return [title, words(" ".join(kind_tip(kind) for kind in lineup.kinds), "caption")]

    def _grid(self, lineup: Lineup, coders: Sequence[Coder], nothing: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 6, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for column, coder in enumerate(coders):
            grid.setColumnStretch(column, 1)
            grid.addWidget(_bold(_narrow(words(coder.name))), 0, column)
            if coder.id not in lineup.codings:
                grid.addWidget(_narrow(words(nothing, "secondary")), 1, column)
        for number, field in enumerate(self.fields):
            row = 2 + 2 * number
            grid.setRowMinimumHeight(row, 24)
            name = f"{field.name}  ≠" if field.differs else field.name
            kind = "warning" if field.differs else "caption"
            head = words(name, kind)
            head.setAlignment(Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(head, row, 0, 1, len(coders))
            if max(map(len, field.said)) > _COLUMN:
                grid.addLayout(self._long(field, lineup, coders), row + 1, 0, 1, len(coders))
                continue
            for column, coder in enumerate(coders):
                if coder.id in lineup.codings:
                    value = self._value(field, field.said[column])
                    grid.addWidget(value, row + 1, column)
        return grid

    def _long(self, field: Field, lineup: Lineup, coders: Sequence[Coder]) -> QVBoxLayout:
        """Return values that are long: what all say once, else with the coder's name before."""
        lines = QVBoxLayout()
        lines.setSpacing(4)
        if not field.differs:
            said = next(filter(None, field.said))
            lines.addWidget(self._value(field, said, most=2 * _COLUMN))
            return lines
        for coder, said in zip(coders, field.said, strict=True):
            if coder.id in lineup.codings:
                lines.addWidget(self._value(field, said, by=coder.name))
        return lines

    def _value(self, field: Field, said: str, *, by: str = "", most: int = _QUOTE) -> QLabel:
        before = f"{by}: " if by else ""
        if not said:
            return _narrow(words(f"{before}–", "secondary"))
        short = said if len(said) <= most else f"{said[:most]}…"
        label = _narrow(words(before + short))
        label.setAccessibleName(f"{field.name}: {before}{said}")
        return _bold(label) if field.differs else label


def _narrow(label: QLabel) -> QLabel:
    """Let ``label`` be as narrow as its column, however long its words are."""
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    return label


def _bold(label: QLabel) -> QLabel:
    font = label.font()
    font.setWeight(font.Weight.DemiBold)
    label.setFont(font)
    return label
