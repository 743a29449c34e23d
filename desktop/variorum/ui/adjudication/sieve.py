"""What is listed: which coders, which kind, code and status; and how far the settling is."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from variorum.comparison.disagreements import KINDS
from variorum.comparison.settling import Case, Tally, sift
from variorum.model.article import Article
from variorum.model.codebook import Scheme
from variorum.model.coder import Coder, fold_name
from variorum.text.direction import isolated
from variorum.ui.adjudication.sieve_fields import SieveField
from variorum.ui.compare.words import kind_name
from variorum.ui.widgets.drop_list import DropList
from variorum.ui.widgets.elided_label import ElidedLabel
from variorum.ui.widgets.flow_layout import FlowLayout

_CODERS = 240
"""Pixels for the names of those who are compared."""


class Sieve(QFrame):
    """The controls above the queue."""

    changed = Signal()
    """Other cases are to be listed."""
    coders_changed = Signal()
    """Other coders are compared: all is to be lined up anew."""
    blinded = Signal(bool)
    rules_wanted = Signal()
    layer_wanted = Signal()
    """How far does each coder agree with what was settled?"""

    def __init__(self, over: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self.coders = DropList(over, self.tr("Coders"))
        self.coders.setFixedWidth(_CODERS)
        self.done_by = SieveField(
            self.tr("Which articles count"),
            [(self.tr("Done by all"), "all"), (self.tr("Done by any two"), "any-two")],
        )
        self.kind = SieveField(
            self.tr("Kind of difference"),
            [
                (self.tr("All differences"), "any"),
                *((kind_name(kind), kind) for kind in KINDS),
                (self.tr("Agreements"), "none"),
                (self.tr("Everything"), ""),
            ],
        )
        self.code = SieveField(self.tr("Code"), [(self.tr("All codes"), "")])
        self.status = SieveField(
            self.tr("Status"),
            [
                (self.tr("Open"), "open"),
                (self.tr("Settled"), "settled"),
                (self.tr("Changed since"), "stale"),
                (self.tr("Open and settled"), ""),
            ],
        )
        self.article = SieveField(self.tr("Article"), [(self.tr("All articles"), "")])
        self.order = SieveField(
            self.tr("Order"),
            [(self.tr("Text order"), "text"), (self.tr("Teaches most"), "influence")],
        )
        self.order.setItemData(
            1,
            self.tr("First what moves the alpha of its code most, as on the agenda of a meeting"),
            Qt.ItemDataRole.ToolTipRole,
        )
        self.blind = QCheckBox(self.tr("Hide names"))
        self.blind.setToolTip(self.tr("Do not show who coded what; the versions are shuffled"))
        self.rules = QPushButton(self.tr("Take agreements over…"))
        self.layer = QPushButton(self.tr("Agreement with it"))
        self.layer.setToolTip(self.tr("How far each coder agrees with what was settled"))
        self.counts = ElidedLabel()
        self.counts.setProperty("kind", "title")
        self.below = ElidedLabel()
        self.below.setProperty("kind", "caption")
        self._known: tuple[Coder, ...] = ()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(self.counts)
        told.addWidget(self.below)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(told, 1)
        head.addWidget(self.blind)
        head.addWidget(self.layer)
        head.addWidget(self.rules)
        place = QWidget()
        fields = FlowLayout(place, gap=8)
        for field in self._fields():
            fields.addWidget(field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 8, 18, 10)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(place)

    def _fields(self) -> tuple[QWidget, ...]:
        return (
            self.coders,
            self.done_by,
            self.article,
            self.kind,
            self.code,
            self.status,
            self.order,
        )

    def _connect(self) -> None:
        for combo in (self.kind, self.code, self.status, self.article, self.order):
            combo.activated.connect(self.changed)
        self.blind.toggled.connect(self.blinded)
        self.coders.changed.connect(self._on_coders)
        self.done_by.activated.connect(self.coders_changed)
        self.rules.clicked.connect(self.rules_wanted)
        self.layer.clicked.connect(self.layer_wanted)

    def _on_coders(self) -> None:
        self._sum_up()
        self.coders_changed.emit()

    def _sum_up(self) -> None:
        names = [coder.name for coder in self._known if coder.id in self.coders.checked()]
        self.coders.set_summary(", ".join(names) or self.tr("No coder"))

    def offer(self, coders: Sequence[Coder], articles: Sequence[Article], scheme: Scheme) -> None:
        """Offer ``coders``, ``articles`` and the codes of ``scheme``; what was chosen stays."""
        known = tuple(sorted(coders, key=lambda one: fold_name(one.name)))
        if known != self._known:
            former = set(self.coders.ids()) - set(self.coders.checked())
            self._known = known
            self.coders.set_choices(
                [(one.id, one.name) for one in known],
                [one.id for one in known if one.id not in former],
            )
            self._sum_up()
        self.code.refill(self.tr("All codes"), [(one.label, one.id) for one in scheme.codes])
        titles = [(isolated(one.title), one.id) for one in articles]
        self.article.refill(self.tr("All articles"), titles)

    def forget(self) -> None:
        """Forget what was chosen in another project."""
        self._known = ()
        self.coders.set_choices([], [])
        self.coders.set_summary("")
        self.code.refill(self.tr("All codes"), [])
        self.article.refill(self.tr("All articles"), [])
        self.tell_nothing()

    def tell_nothing(self) -> None:
        """Say no counts: there is nothing to settle, or it is not known yet."""
        self.counts.set_text("")
        self.below.set_text("")

    def sifted(
        self, cases: Sequence[Case], staying: Collection[tuple[str, ...]] = ()
    ) -> list[Case]:
        """Return those of ``cases`` that are to be listed.

        Those with the keys ``staying`` are, whatever their status.
        """
        found = sift(
            cases,
            kind=self.kind.currentData(),
            code=self.code.currentData() or "",
            article=self.article.currentData() or "",
        )
        fitting = {case.key for case in sift(found, status=self.status.currentData())}
        return [case for case in found if case.key in fitting or case.key in staying]

    def tell(self, told: Tally, left_out: int) -> None:
        """Say how far the settling is."""
        self.counts.set_text(
            self.tr("{settled} of {total} settled").format(
                settled=told.settled, total=told.disagreements
            )
        )
        parts = [
            self.tr("{taken} of {total} agreements taken over").format(
                taken=told.taken_over, total=told.agreements
            ),
            self.tr("{settled} of {total} articles with nothing left").format(
                settled=told.settled_articles, total=told.articles
            ),
        ]
        if told.stale:
            parts.insert(0, self.tr("{count} changed since").format(count=told.stale))
        if left_out:
            parts.append(self.tr("{count} left out").format(count=left_out))
        self.below.set_text("  ·  ".join(parts))
