"""The ways from one screen to another: to an article, a passage, a coding, a code, an entity."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from variorum.model.change import Edit
from variorum.model.ruling import Ruling
from variorum.ui.adjudication.own_work import OwnWorkScreen
from variorum.ui.agreement.screen import AgreementScreen
from variorum.ui.coding.modes import CODE
from variorum.ui.coding.screen import CodingScreen
from variorum.ui.entities.screen import EntitiesScreen
from variorum.ui.notes.screen import NotesScreen
from variorum.ui.palette.palette import Palette
from variorum.ui.workspace import Workspace

ARTICLES, ENTITIES, AGREEMENT, NOTES, SETTLING, OWN_WORK = range(6)
"""The numbers of the screens."""


class Ways(QObject):
    """Goes where a screen wants to lead: no screen knows another."""

    def __init__(
        self,
        workspace: Workspace,
        coding: CodingScreen,
        entities: EntitiesScreen,
        show_screen: Callable[[int], None],
    ) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._coding = coding
        self._entities = entities
        self._show_screen = show_screen
        coding.entity_wanted.connect(self.to_entity)
        entities.passage_wanted.connect(self.to_coding)

    def from_agreement(self, agreement: AgreementScreen) -> None:
        """Lead from figures to the passages behind them."""
        agreement.passage_wanted.connect(self.to_compared)

    def from_notes(self, notes: NotesScreen) -> None:
        """Lead from notes to what they are on."""
        notes.coding_wanted.connect(self.to_coding)
        notes.passage_wanted.connect(self.to_passage)
        notes.article_wanted.connect(self.to_article)
        notes.code_wanted.connect(self.to_card)
        notes.entity_wanted.connect(self.to_entity)

    def from_own_work(self, own_work: OwnWorkScreen) -> None:
        """Lead from settled passages to the coder's own codings of them."""
        own_work.coding_wanted.connect(lambda *place: self._in_code(self.to_coding, *place))
        own_work.passage_wanted.connect(lambda *place: self._in_code(self.to_passage, *place))

    def from_palette(self, palette: Palette, actions: Mapping[str, QAction]) -> None:
        """Lead from what the palette found to it, and do the ``actions`` it found."""
        palette.action_wanted.connect(lambda name: self._do(actions[name]))
        palette.article_wanted.connect(self.to_article)
        palette.code_wanted.connect(self.use_code)
        palette.entity_wanted.connect(self.to_entity)

    def to_article(self, article: str) -> None:
        """Show the article with this id."""
        self._show_screen(ARTICLES)
        self._workspace.go_to(article)

    def to_passage(self, article: str, start: int, end: int) -> None:
        """Show a passage of the article with this id."""
        self._show_screen(ARTICLES)
        self._workspace.go_to(article, span=(start, end))

    def to_coding(self, article: str, coding: str) -> None:
        """Show a coding in the article with this id."""
        self._show_screen(ARTICLES)
        self._workspace.go_to(article, coding=coding)

    def to_compared(self, article: str, start: int, end: int, codes: frozenset[str]) -> None:
        """Show a passage as all compared coders coded it, and what is about ``codes`` in it."""
        self._show_screen(ARTICLES)
        self._coding.show_compared(article, start, end, codes)

    def to_settled(self, edit: Edit) -> None:
        """Show what ``edit`` settled: in the text, if it is compared now, else in the queue."""
        coding, article = self._coding, self._workspace.article
        here = coding.isVisible() and coding.modes.is_comparing and article is not None
        if article is None or not here or edit.article != article.id:
            self._show_screen(SETTLING)
            return
        for change in edit.records(Ruling)[:1]:
            ruling = change.record
            assert isinstance(ruling, Ruling)  # noqa: S101  it was asked for rulings
            coding.compare.show_passage(ruling.start, ruling.end, frozenset(ruling.codes))

    def to_entity(self, entity: str) -> None:
        """Show the entity with this id."""
        self._show_screen(ENTITIES)
        self._entities.choose(entity)

    def to_card(self, code: str) -> None:
        """Show the card of the code with this id: it stands beside the text that is coded."""
        self._in_code(self._coding.columns.open_right)
        self._coding.show_card(code)

    def use_code(self, code: str, card: bool) -> None:
        """Apply the code to the selected words; without any, or for its ``card``, show that."""
        coding = self._coding
        able = coding.isVisible() and coding.modes.mode == CODE
        if card or not able or not coding.view.selected_spans():
            self.to_card(code)
        else:
            coding.acts.apply(self._workspace.project.scheme.code[code])

    def _in_code(self, go: Callable[..., None], *place: object) -> None:
        """Go to a ``place`` where codings are made and changed."""
        self._show_screen(ARTICLES)
        if self._coding.modes.mode != CODE:
            self._coding.modes.code()
        go(*place)

    def _do(self, action: QAction) -> None:
        """Do what was found; what is done to an article is done where it can be seen."""
        if action.property("needs") == "article":
            self._show_screen(ARTICLES)
        action.trigger()
