"""What a coder does with codings: each act calls one verb on the coding that has the focus."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect

from variorum.model.codebook import Code, Role
from variorum.model.coding import AttributeValue, Coding, Confidence, Link
from variorum.model.entity import Entity
from variorum.project import coding as verbs
from variorum.project.entities import new_entity
from variorum.project.project import Project
from variorum.text.span import Span, without_blanks
from variorum.ui.articleview.view import ArticleView
from variorum.ui.coding.code_list import code_of_key
from variorum.ui.coding.code_picker import CodePicker
from variorum.ui.coding.codebook_panel import CodebookPanel
from variorum.ui.coding.desk import Desk
from variorum.ui.coding.inspector import Inspector
from variorum.ui.coding.link_picker import LinkPicker, NewEntity
from variorum.ui.shortcuts import first_key
from variorum.ui.workspace import Workspace

Tell = Callable[..., None]


class CodingActs(QObject):
    """The acts on codings."""

    def __init__(
        self,
        workspace: Workspace,
        desk: Desk,
        view: ArticleView,
        inspector: Inspector,
        codebook: CodebookPanel,
    ) -> None:
        super().__init__(view)
        self._workspace = workspace
        self._desk = desk
        self._view = view
        self._inspector = inspector
        self._codebook = codebook
        self._changing = False
        self.tell: Tell = lambda *_: None
        self.near: Callable[[], QRect] = QRect
        self.reveal: Callable[[], object] = lambda: None
        """Brings the inspector into view."""
        self._picker: CodePicker | None = None
        self._link_picker: LinkPicker | None = None
        inspector.attribute_set.connect(self.set_attribute)
        inspector.confidence_set.connect(self.set_confidence)
        inspector.note_set.connect(self.set_note)
        inspector.change_code_wanted.connect(self.pick_other_code)
        inspector.code_wanted.connect(lambda code: self.change_code(self._desk.scheme.code[code]))
        inspector.remove_wanted.connect(self.remove)
        inspector.links.link_wanted.connect(self.link_in)
        inspector.links.unlink_wanted.connect(self.unlink)
        inspector.links.attribute_set.connect(self.set_link_attribute)
        view.edge_moved.connect(self.move_edge)
        view.code_requested.connect(self.apply_key)

    def use_pickers(self, picker: CodePicker, link_picker: LinkPicker) -> None:
        """Ask with these for codes and entities."""
        self._picker = picker
        self._link_picker = link_picker
        picker.picked.connect(self._on_picked)
        link_picker.picked.connect(self.link)

    @property
    def project(self) -> Project:
        """The open project."""
        return self._workspace.project

    @property
    def focused(self) -> Coding | None:
        """The coding that has the focus."""
        on_view = self._view.focused_coding
        return self._desk.codings.get(on_view.id) if on_view else None

    def require_focused(self) -> Coding | None:
        """Return the coding that has the focus; without one, say how to get it."""
        coding = self.focused
        if coding is None:
            self.tell(self.tr("Click a coding first, or press Tab in the text to go to one."))
        return coding

    # Codes

    def targets(self) -> list[Span]:
        """Return what a code would be applied to: the selection, or the focused coding's range.

        A coding neither begins nor ends with a blank, however the words were selected.
        """
        article = self._workspace.article
        text = self.project.text(article) if article else ""
        trimmed = [without_blanks(span, text) for span in self._view.selected_spans()]
        spans = [span for span in trimmed if span is not None]
        if not spans and self.focused is not None:
            spans = [self.focused.span]
        return spans

    def apply_key(self, key: str) -> None:
        """Apply the code that has ``key`` in the chosen codebook.

        A capital, with nothing selected, changes the focused coding to that code of its own
        codebook, whose keys its card shows, else of the chosen one.
        """
        code = self._codebook.code_of_key(key)
        focused = self.focused
        changes = key.isupper() and focused is not None and not self._view.selected_spans()
        if changes and focused is not None:
            book = self._desk.code_of(focused).codebook
            code = code_of_key(self._desk.scheme, book, key) or code
        if code is None:
            self._say_why_not(key)
        elif changes:
            self.change_code(code)
        else:
            self.apply(code)

    def _say_why_not(self, key: str) -> None:
        if not self._desk.scheme.codes:
            self.tell(self.tr("There is no codebook yet: add one with File, Add codebook."))
        elif self.targets():
            self.tell(
                self.tr("No code has the key {key} here. Press Enter to find one by name.").format(
                    key=key.upper()
                )
            )

    def apply(self, code: Code) -> None:
        """Apply ``code`` to the selection, or to the range of the focused coding."""
        article = self._workspace.article
        spans = self.targets()
        if article is None or not spans:
            self.tell(self.tr("Select some words first, then press the key of a code."))
            return
        made = verbs.apply_code(self.project, article, spans, code)
        if self._picker is not None:
            self._picker.remember(code)
        if not made:
            self.tell(
                self.tr("These words have the code “{code}” already.").format(code=code.label)
            )
            return
        self._view.clear_selection()
        self._view.focus_coding(made[-1].id, reveal=False)

    def pick_code(self) -> None:
        """Ask for a code by name and apply it."""
        if not self.targets():
            self.tell(self.tr("Select some words first, then press Enter to choose a code."))
        elif self._picker is not None:
            self._changing = False
            self._picker.choose(self.near(), self._desk.scheme)

    def pick_other_code(self) -> None:
        """Ask for another code for the focused coding."""
        if self.require_focused() is not None and self._picker is not None:
            self._changing = True
            self._picker.choose(self.near(), self._desk.scheme, several=False)

    def _on_picked(self, code: Code) -> None:
        if self._changing:
            self.change_code(code)
        else:
            self.apply(code)

    def change_code(self, code: Code) -> None:
        """Give the focused coding another code."""
        coding = self.require_focused()
        if coding is None or coding.code == code.id:
            return
        links = self.project.links_of(coding)
        former = self._desk.scheme.attributes_of(self._desk.code_of(coding))
        changed = verbs.change_code(self.project, coding, code)
        kept = {link.id for link in self.project.links_of(changed)}
        gone = [
            one.label for one in former if one.id in coding.attributes.keys() - changed.attributes
        ]
        gone += [self._desk.entities[link.entity].name for link in links if link.id not in kept]
        if gone:
            self.tell(
                self.tr("“{code}” does not take: {gone}. {undo} brings it back.").format(
                    code=code.label, gone=", ".join(gone), undo=first_key("edit.undo")
                )
            )

    def remove(self) -> None:
        """Remove the coding that has the focus."""
        coding = self.require_focused()
        if coding is not None:
            verbs.remove_codings(self.project, [coding])

    def move_edge(self, name: str, span: Span) -> None:
        """Let the coding with this id cover ``span``."""
        coding = self._desk.codings.get(name)
        if coding is not None and coding.span != span:
            verbs.move_coding(self.project, coding, span)

    # What a coding says

    def edit_attributes(self) -> None:
        """Go to what the focused coding still needs, else to its first attribute."""
        if self.require_focused() is not None:
            self.reveal()
            self._inspector.focus_attributes()

    def edit_note(self) -> None:
        """Go to the note of the focused coding."""
        if self.require_focused() is not None:
            self.reveal()
            self._inspector.focus_note()

    def set_attribute(
        self, attribute: str, value: AttributeValue | None, merge_key: str = ""
    ) -> None:
        """Set an attribute of the coding in the inspector."""
        coding = self._inspector.coding
        if coding is not None:
            verbs.set_attribute(self.project, coding, attribute, value, merge_key=merge_key)

    def set_confidence(self, confidence: Confidence | None) -> None:
        """Say how sure the coder is of the coding in the inspector."""
        coding = self._inspector.coding
        if coding is not None and coding.confidence != confidence:
            verbs.set_confidence(self.project, coding, confidence)

    def set_note(self, name: str, note: str, merge_key: str) -> None:
        """Write the note of the coding with this id, if it is still there."""
        coding = self._desk.codings.get(name)
        if coding is not None:
            verbs.set_note(self.project, coding, note, merge_key=merge_key)

    # Links

    def link_entity(self) -> None:
        """Ask for a role and an entity for the focused coding."""
        self.link_in("")

    def link_in(self, role: str) -> None:
        """Ask for an entity for the focused coding, in the role with this id."""
        coding = self.require_focused()
        if coding is None or self._link_picker is None:
            return
        roles = self._desk.scheme.roles_of(self._desk.code_of(coding))
        if not roles:
            self.tell(self.tr("This code takes no entities."))
            return
        self._link_picker.choose(
            self.near(),
            roles,
            list(self._desk.entities.values()),
            role,
            recent=self._desk.recent_entities(),
            filled=self._filled(coding),
        )

    def _filled(self, coding: Coding) -> set[str]:
        return {link.role for link in self._desk.links.get(coding.id, ())}

    def link(self, role: Role, candidate: Entity | NewEntity, stay: bool = False) -> None:
        """Link the focused coding to an entity, a new one if need be; ``stay`` to link more."""
        coding = self.focused
        if coding is None:
            return
        if isinstance(candidate, NewEntity):
            entity = new_entity(self.project, candidate.type, candidate.name, candidate.aliases)
            verbs.link_entity(self.project, coding, role, entity, new=True)
        else:
            verbs.link_entity(self.project, coding, role, candidate)
        if stay and self._link_picker is not None:
            self._link_picker.go_on(
                list(self._desk.entities.values()),
                self._desk.recent_entities(),
                self._filled(coding),
            )

    def unlink(self, link: Link) -> None:
        """Remove ``link``."""
        verbs.unlink(self.project, link)

    def set_link_attribute(
        self, link: Link, attribute: str, value: AttributeValue | None, merge_key: str = ""
    ) -> None:
        """Set an attribute of ``link``."""
        verbs.set_link_attribute(self.project, link, attribute, value, merge_key=merge_key)
