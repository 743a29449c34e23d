"""Taking agreements over by a rule: which one, and what it would settle."""

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from variorum.comparison.bulk_rules import FEWEST, Rule, RuleName
from variorum.project.adjudication import RuleReport
from variorum.ui.language import counted
from variorum.ui.widgets.popup import Popup
from variorum.ui.widgets.question import words
from variorum.ui.widgets.quiet_combo import QuietCombo

_WIDTH = 420


class RulePopup(Popup):
    """A rule, its effect in a sentence, and the button that takes it."""

    rule_chosen = Signal(object)
    """What would this ``Rule`` settle?"""
    wanted = Signal(object)
    """Settle by this ``RuleReport``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._report: RuleReport | None = None
        self.rule = QuietCombo()
        self.rule.setAccessibleName(self.tr("Rule"))
        for name, text in self._rules():
            self.rule.addItem(text, name)
        self.k = QSpinBox()
        self.k.setAccessibleName(self.tr("Number of coders"))
        self.k.setMinimum(FEWEST)
        self.effect = words("")
        self.take = QPushButton(self.tr("Take over"))
        self.take.setProperty("kind", "primary")
        self.rule.activated.connect(self._ask)
        self.k.valueChanged.connect(self._ask)
        self.take.clicked.connect(self._settle)
        row = QHBoxLayout()
        row.addWidget(self.rule, 1)
        row.addWidget(self.k)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(words(self.tr("Take agreements over by a rule"), "title"))
        layout.addLayout(row)
        layout.addWidget(self.effect)
        layout.addWidget(
            words(
                self.tr(
                    "It is one step of Undo. What anybody settled before is left alone, and so are"
                    " all codings."
                ),
                "caption",
            )
        )
        layout.addLayout(foot)
        self.setFixedWidth(_WIDTH)

    def _rules(self) -> tuple[tuple[RuleName, str], ...]:
        return (
            ("exact", self.tr("Alike in everything")),
            ("longer", self.tr("One code, edges differ: the longest")),
            ("shorter", self.tr("One code, edges differ: the shortest")),
            ("union", self.tr("One code, edges differ: all of it")),
            ("k-of-n", self.tr("Alike with so many coders:")),
        )

    def open_below(self, button: QWidget, coders: int) -> None:
        """Open below ``button``; ``coders`` are compared."""
        self.k.setMaximum(max(coders, FEWEST))
        self._ask()
        over = self.parentWidget()
        assert over is not None  # noqa: S101  it is made with one
        place = button.mapTo(over, QPoint(0, 0))
        self.open_beside(QRect(place, button.size()), self.rule)

    def _ask(self) -> None:
        name: RuleName = self.rule.currentData()
        self.k.setVisible(name == "k-of-n")
        self._report = None
        self.take.setEnabled(False)
        self.effect.setText(self.tr("Counting…"))
        self.rule_chosen.emit(Rule(name, self.k.value() if name == "k-of-n" else 0))

    def tell(self, report: RuleReport) -> None:
        """Say what the rule would settle."""
        self._report = report
        self.take.setEnabled(bool(report.rulings))
        self.effect.setText(
            self.tr(
                "It settles {passages} in {articles}, {agreed} alike in everything, and leaves"
                " {left} to people."
            ).format(
                passages=counted(
                    len(report.rulings), self.tr("1 passage"), self.tr("{count} passages")
                ),
                articles=counted(
                    report.articles, self.tr("1 article"), self.tr("{count} articles")
                ),
                agreed=report.agreements,
                left=report.left,
            )
            if report.rulings
            else self.tr("It settles nothing that is not settled already.")
        )
        self.adjustSize()

    def _settle(self) -> None:
        report = self._report
        self.close_quietly()
        if report is not None:
            self.wanted.emit(report)
