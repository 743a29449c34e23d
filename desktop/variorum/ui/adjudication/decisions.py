"""What each key of the screen of settling does: one decision, one edit, and on to the next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt

from variorum.comparison.rulings import version
from variorum.comparison.settling import Case
from variorum.model.entity import Entity
from variorum.model.ruling import SettledCoding
from variorum.project.adjudication import (
    take,
    take_none,
    take_own,
    unsettle,
)
from variorum.project.codebooks import add_example
from variorum.project.entities import new_entity
from variorum.project.own_versions import own_version
from variorum.project.project import Project
from variorum.ui.adjudication.case_list import CaseList
from variorum.ui.adjudication.case_panel import CasePanel
from variorum.ui.adjudication.showing import Shown
from variorum.ui.coding.link_picker import LinkPicker, NewEntity
from variorum.ui.workspace import Workspace


class Decisions(QObject):
    """Calls the verbs; the list follows by the edits that they make."""

    def __init__(
        self,
        workspace: Workspace,
        cases: CaseList,
        panel: CasePanel,
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(cases)
        self._workspace = workspace
        self._cases = cases
        self._panel = panel
        self._tell = tell
        self._acts: dict[str, Callable[[Case], None]] = {
            "b": self._take_all,
            "x": self._take_none,
            "e": self._open_own,
            "u": self._unsettle,
            "+": lambda case: self._add_example(case, near_miss=False),
            "-": lambda case: self._add_example(case, near_miss=True),
            "n": lambda _: self._step(1),
            "p": lambda _: self._step(-1),
            "r": lambda _: self._panel.reason.setFocus(Qt.FocusReason.ShortcutFocusReason),
        }
        panel.key_wanted.connect(self.press)
        panel.reason.left.connect(cases.setFocus)
        panel.own.settled.connect(self._take_own)
        panel.own.left.connect(self._leave_own)
        panel.own.links.refused.connect(tell)

    def use_picker(self, picker: LinkPicker) -> None:
        """Ask with ``picker`` for the entities of an own version."""
        self._panel.own.links.use_picker(picker, self._make_entity)

    @property
    def _shown(self) -> Shown | None:
        return self._cases.cases.shown

    def press(self, key: str) -> bool:
        """Do what ``key`` does, and tell whether it does anything."""
        case = self._cases.case
        act = self._acts.get(key.lower())
        if case is None:
            return False
        if act is not None:
            act(case)
        elif key.isascii() and key.isdigit() and key != "0":
            self._take_side(case, int(key) - 1)
        else:
            return False
        return True

    def _take_side(self, case: Case, side: int) -> None:
        sides = self._shown.sides(case) if self._shown else []
        if side < len(sides) and case.lineup is not None:
            self._decide(lambda project: take(project, case, [sides[side].id], self._reason()))

    def _take_all(self, case: Case) -> None:
        if case.lineup is not None:
            coders = [coding.coder for coding in case.codings]
            self._decide(lambda project: take(project, case, coders, self._reason()))

    def _take_none(self, case: Case) -> None:
        if case.lineup is not None:
            self._decide(lambda project: take_none(project, case, self._reason()))

    def _unsettle(self, case: Case) -> None:
        """Take the ruling back, and stay: the case is open, to be decided anew."""
        if case.ruling is not None:
            unsettle(self._workspace.project, case)
            self._cases.setFocus()

    def _decide(self, act: Callable[[Project], object]) -> None:
        """Decide, and go on to the next case: the list does, where the decided one stays in it."""
        before = self._cases.case
        row = self._cases.currentIndex().row()
        act(self._workspace.project)
        self._panel.reason.clearEditText()
        now = self._cases.case
        if before is not None and now is not None and now.key == before.key:
            self._cases.choose(min(row + 1, len(self._cases.cases.rows) - 1))
        self._cases.setFocus()

    def _step(self, by: int) -> None:
        self._cases.choose(self._cases.currentIndex().row() + by)

    def _reason(self) -> str:
        return self._panel.reason.currentText()

    # An own version

    def _open_own(self, case: Case) -> None:
        if self._shown is None or not case.codings:
            return
        ids = [coder.id for coder in self._shown.sides(case)]
        first = min(case.codings, key=lambda coding: ids.index(coding.coder))
        stands = case.ruling.codings if case.ruling else ()
        base = stands[0] if stands else version(first, self._shown.links.get(first.id, ()))
        if base.code in self._shown.scheme.code:
            linked = (self._shown.links.get(coding.id, ()) for coding in case.codings)
            self._panel.make_room()
            self._panel.own.open_with(
                base,
                self._shown.text(case),
                self._shown.scheme,
                self._shown.entities,
                list(dict.fromkeys(link.entity for links in linked for link in links)),
            )

    def _make_entity(self, wanted: NewEntity) -> Entity:
        return new_entity(self._workspace.project, wanted.type, wanted.name, wanted.aliases)

    def _leave_own(self) -> None:
        self._panel.close_own()
        self._cases.setFocus()

    def _take_own(self, wanted: SettledCoding, new: Sequence[Entity]) -> None:
        case = self._cases.case
        if case is None or self._shown is None:
            return
        article = self._shown.articles[case.article]

        def act(project: Project) -> None:
            own = own_version(project, article, wanted, new)
            take_own(project, case, own, self._reason(), new)

        self._decide(act)

    # Examples

    def _add_example(self, case: Case, *, near_miss: bool) -> None:
        """Give the words to the codebook: to the code that stands, else to the one given."""
        project = self._workspace.project
        if self._shown is None or not case.codes:
            return
        stands = case.ruling.codings if case.ruling else ()
        words = stands[0].quote if stands else max((one.quote for one in case.codings), key=len)
        chosen = stands[0].code if stands else case.codes[0]
        if near_miss:
            # It is a near miss of what was given and does not stand.
            fallen = [one for one in case.codes if one not in {coding.code for coding in stands}]
            chosen = fallen[0] if fallen else chosen
        code = project.scheme.code.get(chosen)
        if code is not None:
            note = case.ruling.reason if case.ruling else self._reason()
            changed = add_example(project, code, words, near_miss=near_miss, note=note)
            if changed == code:
                said = self._known_example(near_miss)
            elif len(changed.examples) == len(code.examples):
                said = self._turned_example(near_miss)
            else:
                said = self._new_example(near_miss)
            self._tell(said.format(code=code.label))

    def _known_example(self, near_miss: bool) -> str:
        if near_miss:
            return self.tr("These words are a near miss of “{code}” already.")
        return self.tr("These words are an example of “{code}” already.")

    def _turned_example(self, near_miss: bool) -> str:
        if near_miss:
            return self.tr("These words are a near miss of “{code}” now, and no example.")
        return self.tr("These words are an example of “{code}” now, and no near miss.")

    def _new_example(self, near_miss: bool) -> str:
        if near_miss:
            return self.tr("A near miss was added to “{code}” in the codebook.")
        return self.tr("An example was added to “{code}” in the codebook.")
