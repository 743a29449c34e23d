"""Which articles count, said aloud; a click lists those that do not."""

from collections import Counter

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidgetItem, QPushButton, QWidget
from typing_extensions import override

from variorum.agreement.table import AgreementTable
from variorum.model.snapshot import Snapshot
from variorum.text.direction import isolated
from variorum.ui.agreement.words import left_out_words
from variorum.ui.language import whole
from variorum.ui.widgets.drop_list import DropPanel
from variorum.ui.widgets.tips import plain

_REASONS_SHOWN = 2
_GAP = 4


class Counted(QFrame):
    """A sentence, and the list behind it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__()
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.others = QPushButton()
        self.others.setProperty("kind", "quiet")
        self.others.setToolTip(self.tr("List the articles that do not count, and why"))
        self.others.setAccessibleName(self.tr("Articles that do not count"))
        self.panel = DropPanel(over)
        self.panel.list.setAccessibleName(self.tr("Articles that do not count"))
        self.panel.list.setWordWrap(True)
        self.panel.serve(self.others)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self.said)
        layout.addWidget(self.others)
        layout.addStretch(1)
        self._told: tuple[tuple[str, str], ...] = ()
        """What sentence and button say where there is room, little, and least."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for said, others in self._told:
            self.said.setText(said)
            self.others.setText(others.replace("&", "&&"))
            if self.said.sizeHint().width() + _GAP + self._button_width() <= self.width():
                return

    def _button_width(self) -> int:
        return 0 if self.others.isHidden() else self.others.sizeHint().width()

    def show_table(self, table: AgreementTable, snapshot: Snapshot) -> None:
        """Say which articles of ``table`` count."""
        counted, left = len(table.counted_articles), len(table.left_out)
        total = counted + left
        if not counted:
            said = self.tr("No article counts yet: none of {total} is finished by these coders.")
        elif table.settings.done_by == "all":
            said = self.tr("{counted} of {total} articles count: all these coders finished them.")
        else:
            said = self.tr(
                "{counted} of {total} articles count: two of these coders finished them."
            )
        said = said.format(counted=whole(counted), total=whole(total))
        self.said.setToolTip(plain(said))
        self.said.setAccessibleName(said)
        whys = Counter(left_out_words(left) for left in table.left_out).most_common()
        reasons = [f"{why} ({count})" for why, count in whys[:_REASONS_SHOWN]]
        if len(whys) > _REASONS_SHOWN:
            reasons.append("…")
        others = self.tr("{left} left out  ▾").format(left=whole(left))
        short = self.tr("{counted} of {total} articles count")
        self._told = (
            (
                said,
                self.tr("{left} left out: {reasons}  ▾").format(
                    left=whole(left), reasons=", ".join(reasons)
                ),
            ),
            (said, others),
            (short.format(counted=whole(counted), total=whole(total)), others),
        )
        self.others.setVisible(bool(left))
        self._fit()
        titles = {article.id: article.title for article in snapshot.articles}
        self.panel.list.clear()
        for article in table.left_out:
            self.panel.list.addItem(
                QListWidgetItem(
                    f"{isolated(titles.get(article.article, ''))} \u2013 {left_out_words(article)}"
                )
            )
