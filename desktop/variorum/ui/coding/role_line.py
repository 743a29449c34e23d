"""One role of a coding: its entities on a line, or the offer to link one."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from variorum.model.codebook import Role
from variorum.model.coding import Link
from variorum.ui.coding.chips import Chip, is_plain
from variorum.ui.coding.field_label import MISSING, FieldLabel
from variorum.ui.shortcuts import tip
from variorum.ui.widgets.flow_layout import FlowLayout
from variorum.ui.widgets.tips import plain

_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class LinkChip(Chip):
    """A linked entity. Letters and digits are for what is asked of the link; Del removes it."""

    focused = Signal()
    sign_pressed = Signal(str)
    remove_pressed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.link: Link | None = None

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLEAR:
            self.remove_pressed.emit()
        elif is_plain(event) and event.text() != " ":
            self.sign_pressed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())


class RoleLine(QWidget):
    """The entities in a role. ``offer`` stands in its place elsewhere while there is none."""

    link_wanted = Signal()
    chip_made = Signal(object)
    """This ``LinkChip`` is new: whoever knows what it is for connects it."""

    def __init__(self, role: Role, parent: QWidget) -> None:
        super().__init__(parent)
        self.role = role
        self._chips: list[LinkChip] = []
        """Kept for the links of other codings: to make and dress them takes long."""
        linking = tip(self.tr("Link an entity in this role"), "coding.link")
        name = self.tr("Link an entity as {role}").format(role=role.label)
        self._adder = Chip("+", self, quiet=True)
        sign = f" {MISSING}" if role.required else ""
        self.offer = Chip(f"+ {role.label}{sign}", parent, quiet=True)
        for chip in (self._adder, self.offer):
            chip.setAccessibleName(name)
            chip.setToolTip(plain(f"{linking}\n{role.help}".strip()))
            chip.clicked.connect(self.link_wanted)
        self._flow = FlowLayout(self, gap=3)
        self._flow.addWidget(FieldLabel(role.label, required=role.required, tip=role.help))
        self._flow.addWidget(self._adder)

    def show_links(self, said: Sequence[tuple[Link, str]]) -> dict[str, LinkChip]:
        """Show these links, each with its words; return their chips by the id of the link."""
        while len(self._chips) < len(said):
            chip = LinkChip(self)
            self._flow.insert(len(self._chips) + 1, chip)
            self._chips.append(chip)
            self.chip_made.emit(chip)
        for chip, (link, words) in zip(self._chips, said, strict=False):
            chip.link = link
            if chip.words != words:
                chip.say(words)
            chip.setVisible(True)
        for chip in self._chips[len(said) :]:
            chip.setVisible(False)
        self._adder.setVisible(self.role.many)
        self.setVisible(bool(said))
        self.offer.setVisible(not said)
        return {link.id: chip for chip, (link, _) in zip(self._chips, said, strict=False)}

    def put_away(self) -> None:
        """Show nothing: the coding has no such role."""
        self.hide()
        self.offer.hide()

    def focus_adder(self) -> None:
        """Go to what links another entity in this role."""
        adder = self.offer if self.isHidden() or not self.role.many else self._adder
        adder.setFocus(Qt.FocusReason.OtherFocusReason)
