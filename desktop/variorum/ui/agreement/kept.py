"""Comparisons that the project keeps by name: to choose one, to keep what is chosen now."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from variorum.model.change import Edit
from variorum.model.comparison import Comparison
from variorum.model.record import new_id
from variorum.project.comparisons import (
    change_comparison,
    comparisons,
    keep_comparison,
    remove_comparison,
)
from variorum.ui.agreement.choices import Choices
from variorum.ui.opening.asking import AskLine
from variorum.ui.widgets.quiet_combo import QuietCombo
from variorum.ui.workspace import Workspace

_WIDTH = 190


class Kept(QWidget):
    """A list of the comparisons, and what can be done with them.

    ``ask_line`` asks for one line of text (title, label, what stands there) and answers with
    nothing where the person left it.
    """

    chosen = Signal()
    """The choices are those of a kept comparison now."""
    named = Signal()
    """What is shown has another ``name``: it was kept, renamed or removed."""

    def __init__(self, workspace: Workspace, choices: Choices) -> None:
        super().__init__()
        self._workspace = workspace
        self._choices = choices
        self._known: list[Comparison] = []
        self._current = ""
        self.ask_line: AskLine = lambda *_: ""
        self.list = QuietCombo()
        self.list.setFixedWidth(_WIDTH)
        self.list.setAccessibleName(self.tr("Comparison"))
        self.list.setToolTip(
            self.tr("Comparisons kept in this project: coders, articles, unit, codebook, level")
        )
        self.acts = QPushButton(self.tr("Keep…"))
        self.acts.setToolTip(self.tr("Keep what is chosen here by a name, or change what is kept"))
        self._menu = QMenu(self)
        self.acts.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.list)
        row.addWidget(self.acts)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.list.activated.connect(self._on_chosen)
        choices.changed.connect(self.refresh)
        workspace.opened.connect(self._on_opened)
        workspace.edited.connect(self._on_edit)

    @property
    def name(self) -> str:
        """The name of the comparison that is shown as it was kept; empty if it is another."""
        current = self._kept()
        return current.name if current is not None and self._is_as_kept(current) else ""

    def refresh(self) -> None:
        """List the comparisons, and say of the chosen one whether something was changed."""
        self._known = comparisons(self._workspace.project) if self._workspace.is_open else []
        self.list.clear()
        self.list.addItem(self.tr("Comparison not kept"), "")
        for one in self._known:
            changed = one.id == self._current and not self._is_as_kept(one)
            name = self.tr("{name}, changed").format(name=one.name) if changed else one.name
            self.list.addItem(name, one.id)
        self.list.setCurrentIndex(max(self.list.findData(self._current), 0))

    def _on_opened(self) -> None:
        self._current = ""
        self.refresh()

    def _on_edit(self, edit: Edit) -> None:
        if edit.records(Comparison):
            before = self.name
            self.refresh()
            if self.name != before:
                self.named.emit()

    def _kept(self) -> Comparison | None:
        return next((one for one in self._known if one.id == self._current), None)

    def _is_as_kept(self, one: Comparison) -> bool:
        """Tell whether the figures are those of ``one``, whatever has a row of its own now."""
        chosen = self._choices.comparison(one.id, one.name)
        return replace(self._choices.still_there(one), by=chosen.by) == chosen

    def _on_chosen(self) -> None:
        self._current = str(self.list.currentData())
        current = self._kept()
        if current is not None:
            self._choices.use(current)
            self.chosen.emit()
        self.refresh()

    def chosen_now(self) -> Comparison:
        """Return what is chosen, with the id of the kept comparison that it came from, if any."""
        return self._choices.comparison(self._current, "")

    def go_on(self, compared: Comparison) -> None:
        """Choose ``compared``, as ``chosen_now`` told it."""
        self._current = compared.id
        self._choices.use(compared)

    # What can be done

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("&Keep by a name…"), self.keep)
        current = self._kept()
        if current is None:
            return
        update = self._menu.addAction(
            self.tr("&Update “{name}”").format(name=current.name.replace("&", "&&")), self.update_it
        )
        update.setEnabled(not self._is_as_kept(current))
        self._menu.addAction(self.tr("&Rename…"), self.rename)
        self._menu.addAction(self.tr("Re&move"), self.remove)

    def keep(self) -> None:
        """Ask for a name and keep what is chosen."""
        name = self.ask_line(self.tr("Keep comparison"), self.tr("A name for it:"), "")
        if name:
            made = self._choices.comparison(new_id(), name)
            self._current = made.id
            keep_comparison(self._workspace.project, made)

    def update_it(self) -> None:
        """Let the kept comparison be what is chosen now."""
        current = self._kept()
        if current is not None:
            made = self._choices.comparison(current.id, current.name)
            change_comparison(self._workspace.project, current, made)

    def rename(self) -> None:
        """Ask for another name."""
        current = self._kept()
        if current is None:
            return
        label = self.tr("Another name for {name}:").format(name=current.name)
        name = self.ask_line(self.tr("Rename comparison"), label, current.name)
        if name:
            change_comparison(self._workspace.project, current, current.changed(name=name))

    def remove(self) -> None:
        """Keep it no longer; the choices stay, and Undo brings it back."""
        current = self._kept()
        if current is not None:
            remove_comparison(self._workspace.project, current)
