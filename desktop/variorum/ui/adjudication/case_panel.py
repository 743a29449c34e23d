"""One case: its words, its versions, the ruling on it, the precedent, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.comparison.settling import Case, precedent
from variorum.model.ruling import Reason
from variorum.text.direction import isolated
from variorum.ui.adjudication.context import Context
from variorum.ui.adjudication.own_version import OwnVersion
from variorum.ui.adjudication.showing import Shown
from variorum.ui.adjudication.side_by_side import SideBySide
from variorum.ui.theme import Theme
from variorum.ui.widgets.elided_label import ElidedLabel
from variorum.ui.widgets.flow_layout import FlowLayout
from variorum.ui.widgets.question import words
from variorum.ui.widgets.quiet_combo import QuietCombo

_PAIR = 2


class ReasonLine(QuietCombo):
    """Why it is so: written freely, or chosen from the reasons that the team keeps."""

    left = Signal()
    """Enter or Esc: back to the queue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QuietCombo.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("Reason"))
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(self.tr("Reason"))
            line.setPlaceholderText(self.tr("Reason, if there is one to give"))

    def offer(self, reasons: Sequence[Reason]) -> None:
        """Offer ``reasons``; what is written stays."""
        written = self.currentText()
        self.clear()
        self.addItems([reason.text for reason in reasons])
        self.setEditText(written)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)
            # What is typed here is never a key of the screen.
            event.accept()


class CasePanel(QWidget):
    """Everything about the current case."""

    key_wanted = Signal(str)
    """Do what this key does."""
    article_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel()
        self.title.setProperty("kind", "title")
        self.open = QPushButton(self.tr("In the text   Enter"))
        self.open.setProperty("kind", "quiet")
        self.open.clicked.connect(self.article_wanted)
        self.context = Context()
        self.ruling = words("")
        self.stands = words("", "secondary")
        self.precedent = words("", "secondary")
        self.versions = SideBySide()
        self.own = OwnVersion()
        self.own.hide()
        self.reason = ReasonLine()
        self.keep = QPushButton(self.tr("Keep"))
        self.keep.setToolTip(self.tr("Keep this reason for all rulings of the team, or change it"))
        self.nothing = words("", "empty")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons: dict[str, QPushButton] = {}
        self._told = QWidget()
        """What was decided here, or on passages like this."""
        self._keys = QWidget()
        self._all = QWidget()
        self._fill_parts()
        self._lay_out()
        self.own.moved.connect(self.context.show_own)
        self.versions.side_chosen.connect(lambda side: self.key_wanted.emit(str(side + 1)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.open)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self.versions, 1)
        both.addWidget(self.own, 1)
        column = QVBoxLayout(self._all)
        column.setContentsMargins(22, 14, 22, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.context)
        column.addWidget(self._told)
        column.addWidget(_rule())
        column.addLayout(both, 1)
        column.addLayout(self._reason_row())
        column.addWidget(self._keys)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._all)
        layout.addWidget(self.nothing)

    def _reason_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(QLabel(self.tr("Reason")))
        row.addWidget(_key("R"))
        row.addWidget(self.reason, 1)
        row.addWidget(self.keep)
        return row

    def _fill_parts(self) -> None:
        told = QVBoxLayout(self._told)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(8)
        for label in (self.ruling, self.stands, self.precedent):
            told.addWidget(label)
        flow = FlowLayout(self._keys, gap=6)
        for key, text, tip in (
            ("B", self.tr("Both"), self.tr("All versions stand")),
            ("X", self.tr("Neither: nothing here"), self.tr("Nothing stands here")),
            ("E", self.tr("Own version…"), self.tr("Correct a copy of a version")),
            ("U", self.tr("Take back"), self.tr("Take the ruling back")),
            ("+", self.tr("Example"), self.tr("These words become an example of the code")),
            ("-", self.tr("Near miss"), self.tr("These words become a near miss of the code")),
        ):
            button = QPushButton(f"{key}   {text}")
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, key=key: self.key_wanted.emit(key))
            self.buttons[key] = button
            flow.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.context.set_theme(theme)

    def say(self, text: str) -> None:
        """Show nothing but a sentence."""
        self._all.hide()
        self.nothing.setText(text)
        self.nothing.show()

    def show_case(self, case: Case, shown: Shown) -> None:
        """Show ``case``."""
        self.close_own()
        self.nothing.hide()
        self._all.show()
        self.title.set_text(isolated(shown.articles[case.article].title))
        self.context.show_passage(shown.text(case), case.span, case.codings, shown.scheme)
        self.versions.show_case(case, shown)
        self._say_ruling(case, shown)
        former = precedent(case, shown.queue.records.rulings)
        self.precedent.setVisible(former is not None)
        if former is not None:
            said = self.tr("Precedent: {said}.").format(said=shown.said(former))
            why = self.tr("Reason: {why}").format(why=former.reason) if former.reason else ""
            self.precedent.setText("\n".join(filter(None, [said, *shown.standing(former), why])))
        gone = case.lineup is None
        both = self.tr("Both") if len(case.coders) == _PAIR else self.tr("All versions")
        self.buttons["B"].setText(f"B   {both}")
        for key, button in self.buttons.items():
            button.setEnabled(case.ruling is not None if key == "U" else not gone)

    def _say_ruling(self, case: Case, shown: Shown) -> None:
        ruling = case.ruling
        self.ruling.setVisible(ruling is not None)
        self.stands.setVisible(ruling is not None)
        if ruling is None:
            return
        template = (
            self.tr("Changed since it was settled: {said}. Settle it anew, or take it back.")
            if case.status == "stale"
            else self.tr("Settled: {said}.")
        )
        self.ruling.setText(template.format(said=shown.said(ruling)))
        self.ruling.setProperty("kind", "danger" if case.status == "stale" else "")
        self.ruling.style().unpolish(self.ruling)
        self.ruling.style().polish(self.ruling)
        why = self.tr("Reason: {why}").format(why=ruling.reason) if ruling.reason else ""
        lines = [*shown.standing(ruling), why]
        self.stands.setText("\n".join(line for line in lines if line))
        self.stands.setVisible(any(lines))

    def make_room(self) -> None:
        """Make room for an own version: the keys of the queue do nothing while it is open."""
        for part in (self._told, self._keys):
            part.hide()

    def close_own(self) -> None:
        """Leave the own version."""
        self.own.hide()
        for part in (self._told, self._keys):
            part.show()
        self.own.draft = None
        self.context.show_own(None)


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("kind", "rule")
    line.setFixedHeight(1)
    return line


def _key(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", "key")
    return label
