"""The window: bar, screens, menus, status; it calls verbs and shows what became of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from variorum.model.article import ArticleState
from variorum.model.change import Edit
from variorum.model.codebook import Codebook
from variorum.model.coder import Coder
from variorum.project.project import ENDING
from variorum.ui import actions, errors, settings, shortcuts
from variorum.ui.adjudication.own_work import OwnWorkScreen
from variorum.ui.adjudication.screen import AdjudicationScreen
from variorum.ui.agreement.reporting import Reporting
from variorum.ui.agreement.screen import AgreementScreen
from variorum.ui.arrangement import Arrangement
from variorum.ui.backups import Backups
from variorum.ui.coding.hints import BETWEEN_HINTS
from variorum.ui.coding.modes import CODE, READ
from variorum.ui.coding.screen import CodingScreen
from variorum.ui.coding.telling import BETWEEN_FACTS
from variorum.ui.corpus.desk import CorpusDesk
from variorum.ui.entities.screen import EntitiesScreen
from variorum.ui.full_screen import FullScreen
from variorum.ui.help.helping import Helping
from variorum.ui.help.manual import Manual
from variorum.ui.jobs import end_jobs
from variorum.ui.look import Look, dress_application
from variorum.ui.missing_letters import MissingLetters
from variorum.ui.notes.screen import NotesScreen
from variorum.ui.opening.asking import Asking
from variorum.ui.opening.welcome import Welcome
from variorum.ui.palette.palette import Palette
from variorum.ui.printing.printing import Printing
from variorum.ui.projects import Projects
from variorum.ui.theme import Theme
from variorum.ui.top_bar import TopBar
from variorum.ui.undoing import Undoing
from variorum.ui.ways import AGREEMENT, ARTICLES, ENTITIES, NOTES, OWN_WORK, SETTLING, Ways
from variorum.ui.widgets.entering import press_by_enter
from variorum.ui.widgets.fitting import screen_room
from variorum.ui.widgets.menu_keys import MenuKeys
from variorum.ui.widgets.message_bar import MessageBar, MessageKind
from variorum.ui.widgets.reachable import Reachable
from variorum.ui.widgets.saying import say
from variorum.ui.widgets.whole_parts import WholeParts
from variorum.ui.workspace import Workspace

_LIKE_MESSAGES = 4
"""Pixels by which a status bar moves its own messages in, farther than its widgets."""
_READ = 8_000
"""Milliseconds for which the status line says something that is to be read."""
_CHAPTERS = {ARTICLES: 2, ENTITIES: 4, AGREEMENT: 5, NOTES: 2, SETTLING: 6, OWN_WORK: 6}
"""The chapter of the manual that tells of each screen; at the welcome it is the first."""
_SCREENS = ("articles", "entities", "agreement", "notes", "settle", "own_work")
_MODES = ("read", "code", "compare")


class MainWindow(QMainWindow):
    """One window for one project."""

    start_wanted = Signal()
    """The program is to be started anew, with the same project."""

    def __init__(self, asking: Asking | None = None) -> None:
        dress_application()
        super().__init__()
        self.asking = asking or Asking(self)
        self.workspace = Workspace(self)
        self.messages = MessageBar()
        errors.install(self, lambda text: self.messages.show_message(text, "fault"))
        self.coding = CodingScreen(self.workspace, self.asking.line, self.tell)
        self.entities = EntitiesScreen(self.workspace, self.tell)
        self.agreement = AgreementScreen(self.workspace)
        self.notes = NotesScreen(self.workspace, self.tell)
        self.settling = AdjudicationScreen(self.workspace, self._tell_below)
        self.own_work = OwnWorkScreen(self.workspace)
        self.corpus = CorpusDesk(self.workspace, self, self.tell, self.asking)
        self.reporting = Reporting(self.workspace, self, self.agreement, self.tell, self.asking)
        self.backups = Backups(self.workspace, self, self.tell)
        self.projects = Projects(
            self.workspace, self, self.asking, self._before_closing, self._after_opening
        )
        self.look = Look(self, self._set_theme, self.coding.set_text_size)
        self.arrangement = Arrangement(self, self.coding.columns)
        self.manual = Manual(self, lambda: _CHAPTERS.get(self.screen_number, 1))
        self.welcome, self.top = Welcome(), TopBar(self.workspace)
        self.help = Helping(self, self.coding, self.top, self.tell, self.code_article)
        self.full_screen = self._make_full_screen()
        self.printing = Printing(self.workspace, self, self.coding.view.codings, self.tell)
        self.ways = Ways(self.workspace, self.coding, self.entities, self.show_screen)
        self.undoing = Undoing(
            self.workspace, self._bring_article, self.ways.to_settled, self._say_below, self
        )
        self._screens = _stacked(
            self.welcome, self.coding, *map(Reachable, self._all_screens()[1:])
        )
        self.finder = Palette(self._lay_out(), self.workspace, lambda: self.actions_by_id)
        self.actions_by_id = self.help.actions = self._build_menus()
        self._facts, self._hints = self._fill_status()
        self._begin()

    def _all_screens(self) -> tuple[QWidget, ...]:
        return (
            self.coding,
            self.entities,
            self.agreement,
            self.notes,
            self.settling,
            self.own_work,
        )

    def _lay_out(self) -> QWidget:
        page = QWidget()
        page.setProperty("kind", "chrome")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(self._screens, 1)
        self._screens.setMinimumHeight(1)  # where all is large, the bars keep their height
        self.setCentralWidget(page)
        self.messages.float_over(page)
        self.setMinimumSize(QSize(900, 560).boundedTo(screen_room(self)))
        return page

    def _build_menus(self) -> dict[str, QAction]:
        built = actions.build_menus(self)
        shortcuts.apply_keys(built)
        return built

    def _fill_status(self) -> tuple[WholeParts, WholeParts]:
        facts, hints = WholeParts(BETWEEN_FACTS), WholeParts(BETWEEN_HINTS)
        facts.setContentsMargins(_LIKE_MESSAGES, 0, 0, 0)
        self.statusBar().addWidget(facts, 1)
        self.statusBar().addPermanentWidget(self.backups.fault)
        self.statusBar().addPermanentWidget(hints)
        return facts, hints

    def _connect(self) -> None:
        self.look.size_chosen.connect(self._on_size)
        self.workspace.opened.connect(self._on_opened)
        self.workspace.edited.connect(self._on_edit)
        self.workspace.article_changed.connect(self._enable)
        self.workspace.article_changed.connect(self._name_undo)
        self.workspace.coder_changed.connect(self._name_undo)
        MissingLetters(self.workspace, self.tell, self)
        MenuKeys(self.menuBar(), self)
        self.coding.telling.facts_changed.connect(self._facts.say)
        self.coding.telling.hints_changed.connect(self._hints.say)
        self._connect_top()
        self._connect_welcome()
        self._connect_ways()
        self._connect_messages()
        self.projects.coder_leaves.connect(self._keep_written)
        self.projects.begun.connect(self.help.offer_tour)
        self.agreement.kept.ask_line = self.settling.reasons.ask_line = self.asking.line

    def _connect_welcome(self) -> None:
        self.welcome.new_wanted.connect(self.projects.new)
        self.welcome.open_wanted.connect(self.projects.open)
        self.welcome.sample_wanted.connect(self.projects.open_sample)
        self.welcome.recent_wanted.connect(lambda path: self.open_path(Path(path)))
        self.corpus.project_wanted.connect(self.open_path)
        self.coding.empty.import_files_wanted.connect(self.corpus.import_files)
        self.coding.empty.import_folder_wanted.connect(self.corpus.import_folder)

    def _connect_ways(self) -> None:
        self.agreement.settling_wanted.connect(self.show_settling)
        self.settling.measured_as = self.agreement.choices.settings
        self.settling.passage_wanted.connect(self.ways.to_compared)
        self.settling.panel.own.links.entity_wanted.connect(self.ways.to_entity)
        self.ways.from_agreement(self.agreement)
        self.ways.from_notes(self.notes)
        self.ways.from_own_work(self.own_work)
        self.own_work.left.connect(lambda: self.show_screen(self._before_own_work))
        self.ways.from_palette(self.finder, self.actions_by_id)

    def _connect_top(self) -> None:
        self.top.screen_chosen.connect(self.show_screen)
        self.top.mode_chosen.connect(self.coding.modes.choose)
        self.top.badges.toggled.connect(self._toggle_compared)
        self.top.coder_clicked.connect(self.projects.switch_coder)
        self.top.find_clicked.connect(self.coding.finding.open)
        self.finder.keys_free.connect(self._give_keys)
        self.coding.telling.position_changed.connect(self.top.set_position)
        self.coding.modes.changed.connect(self._on_mode)
        self.coding.compare.compared.connect(self._show_compared)

    # Telling

    def _connect_messages(self) -> None:
        self.messages.left.connect(self._go_to_screen)
        self.workspace.article_changed.connect(self.messages.hide)
        # What the status line says is of the act before.
        self.workspace.article_changed.connect(self.statusBar().clearMessage)
        self.coding.view.code_requested.connect(self.statusBar().clearMessage)
        self.coding.bar.words_changed.connect(self.statusBar().clearMessage)

    def tell(
        self,
        text: str,
        kind: MessageKind = "news",
        action: str = "",
        then: Callable[[], object] | None = None,
    ) -> None:
        """Show one sentence, with at most one thing to do about it."""
        named = shortcuts.with_key(action, "message.act") if action else ""
        self.messages.show_message(text, kind, named, then)

    # Projects

    def open_path(self, path: Path) -> None:
        """Open the project at ``path``."""
        self.projects.open_path(path)

    def close_project(self) -> None:
        """Close the open project."""
        self.projects.close()

    def _before_closing(self) -> None:
        """Keep what is being written, and let the work on the project end."""
        self._keep_written()
        self.coding.remember_place()
        end_jobs(self)

    def _keep_written(self) -> None:
        for screen in (self.entities, self.notes, self.coding):
            screen.keep()

    def _after_opening(self) -> None:
        self.show_coding()
        self.backups.make_if_due()

    # Screens

    def show_coding(self) -> None:
        """Show the articles and the text."""
        self.show_screen(ARTICLES)

    def _bring_article(self) -> None:
        if not self.coding.isVisible():
            self.show_coding()

    def read_article(self) -> None:
        """Show a clean page."""
        self.show_coding()
        self.coding.modes.read()

    def code_article(self) -> None:
        """Show the article to be coded."""
        self.show_coding()
        self.coding.modes.code()

    def compare_coders(self) -> None:
        """Show what several coders made of the article."""
        self.show_coding()
        self.coding.modes.compare()

    def read_bare(self) -> None:
        """Read the article without its codings or, at the second time, with them."""
        self.show_coding()
        self.coding.modes.toggle_codings()

    def show_entities(self) -> None:
        """Show the registry of entities."""
        self.show_screen(ENTITIES)

    def show_agreement(self) -> None:
        """Show how far the coders agree."""
        self.show_screen(AGREEMENT)

    def show_notes(self) -> None:
        """Show all notes."""
        self.show_screen(NOTES)

    def show_settling(self) -> None:
        """Show what coders disagree on, to be settled."""
        self.show_screen(SETTLING)

    def show_own_work(self) -> None:
        """Show how the coder's own work was settled; Esc leads back to what is shown now."""
        if self.screen_number != OWN_WORK:
            self._before_own_work = max(self.screen_number, ARTICLES)
        self.show_screen(OWN_WORK)

    _before_own_work = ARTICLES

    def _go_to_screen(self) -> None:
        number = self.screen_number
        screen = self.welcome if number < 0 else self._all_screens()[number]
        screen.setFocus()

    @property
    def screen_number(self) -> int:
        """The screen that is shown; negative while the welcome is."""
        return self._screens.currentIndex() - 1

    def show_screen(self, number: int) -> None:
        """Show the screen with this number, in the order of `ways`."""
        if number != self.screen_number:
            self._say_where(f"screen.{_SCREENS[number]}")
        self._screens.setCurrentIndex(number + 1)
        # Settled work has no name of its own in the row of screens; it belongs to Settle.
        self.top.choose_screen(min(number, SETTLING))
        screen = self._all_screens()[number]
        screen.setFocus()
        if isinstance(screen, AgreementScreen | AdjudicationScreen):
            screen.refresh()
        self._hints.setVisible(screen is self.coding)
        # Over a message they would both be drawn.
        self.statusBar().clearMessage()
        self._facts.setVisible(screen is self.coding)
        self.full_screen.follow()

    def _give_keys(self) -> None:
        """Let the screen that is shown have the keys."""
        self._all_screens()[max(self.screen_number, ARTICLES)].setFocus()

    def _show_screens(self) -> None:
        """Show the names of the screens in the row of the menus or, without room, below it."""
        self.top.place_screens(self.menuBar(), self.width())
        self.top.screens.setVisible(self.workspace.is_open)

    def _say_where(self, action: str) -> None:
        """Let a screen reader say what ``action`` shows; the field with the keys does not."""
        say(self, self.actions_by_id[action].text().replace("&", ""))

    def _on_mode(self, mode: int) -> None:
        self._say_where(f"mode.{_MODES[mode]}")
        self.top.choose_mode(mode)
        self.full_screen.follow()
        self._enable()

    def _is_reading(self) -> bool:
        return self.coding.modes.mode == READ and self._screens.currentWidget() is self.coding

    def _make_full_screen(self) -> FullScreen:
        return FullScreen(
            self,
            self.top,
            lambda: self.workspace.is_open,
            self._is_reading,
            self._on_clean_page,
        )

    def _on_clean_page(self, clean: bool) -> None:
        self.coding.bar.set_clean(clean=clean)
        if clean:
            self.tell(
                self.tr("{keys} leaves the full screen.").format(
                    keys=shortcuts.first_key("window.full_screen")
                )
            )
        else:
            self.messages.hide()

    def _show_compared(self) -> None:
        desk = self.coding.compare.desk
        self.top.show_compared([] if desk.found.obstacle else desk.found.coders, desk.left_out)

    def _toggle_compared(self, coder: str) -> None:
        if not self.coding.compare.toggle_coder(coder):
            self.tell(self.tr("Two coders at least are compared."))
        self._show_compared()

    def _set_theme(self, theme: Theme) -> None:
        screens = (self.coding, self.entities, self.agreement, self.notes, self.settling)
        for part in (*screens, self.own_work, self.finder, self.top, self.manual):
            part.set_theme(theme)

    def _on_size(self, percent: int) -> None:
        self.tell(
            self.tr("From the next start on the interface has {percent} % of its size.").format(
                percent=percent
            ),
            action=self.tr("Start anew"),
            then=self.start_wanted.emit,
        )

    # News

    def _on_opened(self) -> None:
        self.messages.hide()
        path = self.workspace.path
        title = path.name.removesuffix(ENDING) if path else ""
        self.setWindowTitle(f"{title} – Variorum" if title else "Variorum")
        self.full_screen.follow()
        self._show_screens()
        if not self.workspace.is_open:
            self.welcome.set_recent(settings.recent_projects())
            self._screens.setCurrentWidget(self.welcome)
            self.welcome.setFocus()
            self._facts.say("")
            self._hints.say("")
        self._enable()
        self._name_undo()

    def _on_edit(self, edit: Edit) -> None:
        self.messages.hide()  # what it said, and offered to take back, is no longer the last
        self.statusBar().clearMessage()
        self._name_undo()
        if edit.records(Coder):
            self.workspace.coder_changed.emit()
        if edit.records(Codebook):
            self._enable()
        for change in edit.records(ArticleState):
            before, after = change.before, change.after
            reopened = isinstance(before, ArticleState) and before.state == "done"
            if reopened and isinstance(after, ArticleState) and after.state == "in_progress":
                self._say_below(self.tr("This article was done; it is in progress again."), _READ)

    def _say_below(self, words: str, milliseconds: int) -> None:
        """Say ``words`` in the status line, and to a screen reader."""
        self.statusBar().showMessage(words, milliseconds)
        say(self, words)

    def _tell_below(self, words: str) -> None:
        """Tell what a message over the foot of the window would cover the reason for."""
        self._say_below(words, _READ)

    def _name_undo(self) -> None:
        self.undoing.name(self.actions_by_id["edit.undo"], self.actions_by_id["edit.redo"])

    def _enable(self) -> None:
        actions.enable(
            self.actions_by_id,
            project=self.workspace.is_open,
            article=self.workspace.article is not None,
            codebooks=len(self.workspace.project.scheme.codebooks) if self.workspace.is_open else 0,
            coding=self.coding.modes.mode == CODE,
        )

    # The window itself

    def _begin(self) -> None:
        self._connect()
        self.look.dress()
        self.arrangement.restore()
        self._on_opened()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(event, self.focusWidget()):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_screens()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.arrangement.save()
        self.manual.close()
        self.close_project()
        event.accept()


def _stacked(*pages: QWidget) -> QStackedWidget:
    stack = QStackedWidget()
    for page in pages:
        stack.addWidget(page)
    return stack
