"""The coding screen: articles, text, codebook and inspector, side by side."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from variorum.model.article import Article, ArticleState
from variorum.model.change import Edit
from variorum.model.codebook import Code, Codebook, Group
from variorum.model.coding import Note
from variorum.project.notes import notes_on_codes
from variorum.project.project import Project
from variorum.text.span import Span
from variorum.ui import settings
from variorum.ui.articleview.view import ArticleView
from variorum.ui.coding.acts import CodingActs
from variorum.ui.coding.article_acts import ArticleActs, Tell
from variorum.ui.coding.article_bar import ArticleBar
from variorum.ui.coding.article_list import ArticleList
from variorum.ui.coding.beside import CODEBOOK, CODING, Beside, Soon
from variorum.ui.coding.code_picker import CodePicker
from variorum.ui.coding.codebook_panel import CodebookPanel
from variorum.ui.coding.cover import Cover
from variorum.ui.coding.desk import Desk
from variorum.ui.coding.empty_page import EmptyPage
from variorum.ui.coding.finding import Finding
from variorum.ui.coding.hints import Place
from variorum.ui.coding.inspector import Inspector
from variorum.ui.coding.link_picker import LinkPicker
from variorum.ui.coding.modes import COMPARE, Modes, Stage
from variorum.ui.coding.place import ReadArticles, go_on, last_place, remember
from variorum.ui.coding.recoding_acts import RecodingActs
from variorum.ui.coding.telling import Telling
from variorum.ui.coding.text_menu import open_menu
from variorum.ui.compare.page import ComparePage
from variorum.ui.compare.settling import SettlingKeys
from variorum.ui.notes.popup import NotePopup
from variorum.ui.opening.asking import AskLine
from variorum.ui.theme import Theme
from variorum.ui.widgets.saying import say
from variorum.ui.widgets.three_columns import ThreeColumns
from variorum.ui.workspace import Workspace


class CodingScreen(QWidget):
    """Where a coder spends the day. ``acts``, ``article_acts`` and ``finding`` do the doing."""

    entity_wanted = Signal(str)
    _place: Place = "text"
    """What has the keys, as far as hints depend on it."""
    _uncounted: dict[str, int]
    """How many codings articles have of which the list does not tell yet."""

    def __init__(self, workspace: Workspace, ask_line: AskLine, tell: Tell) -> None:
        super().__init__()
        self._workspace = workspace
        self.articles = ArticleList()
        self.view = ArticleView()
        self.bar = ArticleBar()
        self.codebook, self.inspector = CodebookPanel(), Inspector()
        self.desk = Desk(self.view)
        self.empty, self.compare, self.cover = EmptyPage(), ComparePage(), Cover()
        self._read, self._compared = map(ReadArticles, (self.view, self.compare.view))
        self._texts = QStackedWidget()
        self.beside = Beside(self.codebook, self.inspector, self.compare.panel)
        self.columns = ThreeColumns(self.articles, self._text_column(), self.beside)
        self._lay_out()
        self.picker = CodePicker(self)
        self.link_picker = LinkPicker(self)
        self.note_popup = NotePopup(self)
        self.acts = CodingActs(workspace, self.desk, self.view, self.inspector, self.codebook)
        self.acts.use_pickers(self.picker, self.link_picker)
        self.article_acts = ArticleActs(
            workspace, self.desk, self.view, self.articles, self.note_popup
        )
        self.article_acts.ask_line = ask_line
        self.acts.tell = self.article_acts.tell = tell
        self.acts.near = self.article_acts.near = self._near
        self.recoding = RecodingActs(self.acts, self.desk, self.view, tell)
        self.finding, self.settling = (
            Finding(self.view, self.bar),
            SettlingKeys(self.compare, tell),
        )
        self.modes = Modes(workspace, self._stage(), self)
        self.telling = Telling(workspace, self.desk, self.view, self.modes, self)
        self._count_soon, self._hint_soon = Soon(self, self._count), Soon(self, self._tell_hints)
        self._remember_soon, self._uncounted = Soon(self, self.remember_place), {}
        self._connect()
        self.set_text_size(settings.TEXT_SIZE.get())

    def _text_column(self) -> QWidget:
        for page in (self.view, self.empty, self.compare, self.cover):
            self._texts.addWidget(page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._texts, 1)
        return middle

    def _lay_out(self) -> None:
        self.articles.setMinimumWidth(220)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.columns)

    def _stage(self) -> Stage:
        return Stage(
            self.view,
            self.compare,
            self.bar,
            self.finding,
            self.columns,
            self._texts,
            self.cover,
            self.beside.stack,
            self.beside.pages,
        )

    def _connect(self) -> None:
        self.setFocusProxy(self.view)
        self.modes.changed.connect(self._on_mode)
        self.cover.next_wanted.connect(self.article_acts.open_next)
        self.compare.compared.connect(self._tell_facts)
        self.compare.difference_focused.connect(lambda _: self._tell_hints())
        self.compare.view.text_size_changed.connect(self.set_text_size)
        self.articles.article_chosen.connect(self._open_chosen)
        self.articles.sifted.connect(self._tell_position)
        self.codebook.code_chosen.connect(self.acts.apply)
        self.codebook.note_wanted.connect(self._write_on_code)
        for popup in (self.picker, self.link_picker, self.note_popup):
            popup.closed.connect(self.view.setFocus)
        self.picker.closed.connect(self._show_beside)
        self.picker.looked_at.connect(self._show_looked_at)
        self.inspector.left.connect(self._back_to_text)
        self.inspector.card.code_wanted.connect(self.show_card)
        self.inspector.links.entity_wanted.connect(self.entity_wanted)
        self.bar.done_wanted.connect(self.article_acts.mark_done)
        self.bar.skip_wanted.connect(self.article_acts.skip)
        self.bar.in_progress_wanted.connect(self.article_acts.mark_in_progress)
        self.bar.not_begun_wanted.connect(self.article_acts.mark_not_begun)
        self.beside.fill_wanted.connect(self._show_beside)
        self.view.coding_focused.connect(self._on_focused)
        self.acts.reveal = self._reveal_coding
        self.view.context_requested.connect(
            lambda place: open_menu(self.view, self.acts, self.recoding, place)
        )
        self.view.span_selected.connect(self._on_selected)
        self.view.text_size_changed.connect(self.set_text_size)
        self._connect_workspace()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_keys)

    def _connect_workspace(self) -> None:
        workspace = self._workspace
        workspace.opened.connect(self._on_opened)
        workspace.coder_changed.connect(self._on_opened)
        workspace.edited.connect(self._on_edit)
        workspace.article_changed.connect(self._on_article)
        workspace.coding_wanted.connect(self._show_coding)
        workspace.passage_wanted.connect(self._show_passage)

    # Look

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        for part in (self.view, self.articles, self.codebook, self.picker, self.compare):
            part.set_theme(theme)

    def set_text_size(self, size: int) -> None:
        """Let the article's text be ``size`` pixels."""
        self.view.set_text_size(size)
        self._size_compared()
        settings.TEXT_SIZE.set(self.view.text_size)

    def _size_compared(self) -> None:
        """Let the compared text be as large, when it is seen: to lay it out takes its time."""
        if self.modes.mode == COMPARE and self.compare.view.text_size != self.view.text_size:
            self.compare.set_text_size(self.view.text_size)

    def filter_articles(self) -> None:
        """Go to the filter of the list."""
        self.columns.open_left()
        self.articles.filter.setFocus()
        self.articles.filter.selectAll()

    def _open_chosen(self, article: Article) -> None:
        self._leave_articles()
        self.article_acts.open(article)

    def _leave_articles(self) -> None:
        """Show the codes again if they made room for the articles, where somebody was."""
        if self.articles.isAncestorOf(self.window().focusWidget() or self):
            self.columns.give_back()

    def _near(self) -> QRect:
        """Return the place beside which a picker opens."""
        near = self.view.selection_rect()
        if near.isEmpty():
            near = self.view.caret_rect()
        near.moveTopLeft(self.view.viewport().mapTo(self, near.topLeft()))
        return near

    # News

    def _on_opened(self) -> None:
        if not self._workspace.is_open:
            self.desk.lay(None, None)
            self._read.forget()
            self._compared.forget()
            return
        self.codebook.set_scheme(self._workspace.project.scheme)
        self._show_notes()
        self._list_articles()
        place = last_place(self._workspace.project)
        begins = self._workspace.article is None
        if begins:
            self._workspace.open_article(place.article if place else self._first_to_do())
        self._on_article()
        if begins and place:
            go_on(place, self._workspace.project, self.view, self.modes)
            self.remember_place()

    def keep(self) -> None:
        """Keep what is being written and was not kept yet."""
        self.inspector.keep_note()
        self.note_popup.keep_drafts()

    def remember_place(self) -> None:
        """Keep what is read and where, for the next time that the project is opened."""
        remember(self._workspace, self.view, self.modes)

    def _first_to_do(self) -> Article | None:
        rows = self.articles.model.rows
        waiting = [row for row in rows if row.state in ("", "in_progress")]
        first = (waiting or rows)[:1]
        return first[0].article if first else None

    def _list_articles(self) -> None:
        project = self._workspace.project
        coder = project.coder
        self.articles.set_articles(
            project.articles(),
            project.states(coder.id) if coder else {},
            project.reader.coding_counts("article", coder.id) if coder else {},
        )
        self._uncounted.clear()
        self.articles.show_current(self._workspace.article)
        self._tell_position()

    def _on_article(self) -> None:
        self.inspector.keep_note()
        self.finding.close()
        article = self._workspace.article
        project = self._workspace.project if self._workspace.is_open else None
        self._lay(project, article)
        first = self._texts.currentWidget() in (self.empty, self.cover)
        self.modes.show_article()
        if article is not None and self.modes.is_comparing:
            self._compared.come_back(article)
        if article is None:
            self._say_what_to_do()
        else:
            say(self.modes.view, article.title)
            if first and self._texts.currentWidget() is not self.cover:
                self.modes.view.setFocus()
        self._show_focused()
        self._show_state()
        self.articles.show_current(article)
        self._tell_position()
        self._count_soon.start()
        self._tell_hints()

    def _lay(self, project: Project | None, article: Article | None) -> None:
        former = self.desk.article
        if former is not None:
            self._read.leave(former)
            if self.modes.is_comparing:
                self._compared.leave(former)
        self.desk.lay(project, article, self._read.place_in(article) if article else 0)
        if article is not None:
            self._read.come_back(article)
        if article is not None and (former is None or article.id != former.id):
            # A computer that fails does not wait for the project to be closed.
            self._remember_soon.start()

    def _say_what_to_do(self) -> None:
        if self.articles.model.total():
            self.empty.show_choice()
        else:
            self.empty.show_beginning()

    def _on_edit(self, edit: Edit) -> None:
        if edit.records(Codebook) or edit.records(Group) or edit.records(Code):
            self.codebook.set_scheme(self._workspace.project.scheme)
        if edit.records(Note):
            self._show_notes()
        touched = self.desk.follow(edit)
        if self.modes.mode == COMPARE:
            self.compare.follow(edit)
        focused = self.view.focused_coding
        in_form = self.inspector.coding
        beside = {one.id for one in (focused, in_form) if one is not None}
        if edit.records(Code) or not beside.isdisjoint(touched):
            if focused is not None or self._is_in_form:
                self._show_focused()
            else:
                # The coding is gone, and nobody is in its form: the text comes first.
                self.beside.fill_later()
        if edit.records(Article):
            self._list_articles()
            if self._workspace.article is None:
                self._workspace.open_article(self._first_to_do())
                self._say_what_to_do()
        self._follow_states(edit)
        self._count_soon.start()

    def _count(self) -> None:
        """Tell in the codebook, the list and the status line what the article has."""
        for article, codings in self._uncounted.items():
            self.articles.model.set_progress(article, codings=codings)
        self._uncounted.clear()
        self.desk.complete()
        self.codebook.set_counts(self.desk.counts())
        self._tell_facts()

    def _follow_states(self, edit: Edit) -> None:
        coder = self._workspace.project.coder
        model = self.articles.model
        for change in edit.records(ArticleState):
            record = change.record
            if isinstance(record, ArticleState) and coder and record.coder == coder.id:
                model.set_progress(record.article, state=record.state if change.after else "")
                self._show_state()
        article = self._workspace.article
        if article is not None:
            self._uncounted[article.id] = len(self.desk.codings)

    def _show_state(self) -> None:
        article = self._workspace.article
        coder = self._workspace.project.coder if self._workspace.is_open else None
        if article is None or coder is None:
            self.bar.show_state(None)
            return
        found = self._workspace.project.reader.records(
            ArticleState, article=article.id, coder=coder.id
        )
        self.bar.show_state(found[0] if found else None)

    def _on_selected(self, span: Span | None) -> None:
        if span is not None:
            # What can be done now is to choose a code: its letters are to be seen.
            self.beside.show_page(CODEBOOK)
        elif self.view.focused_coding is not None:
            # The next keys are meant for that coding again.
            self.beside.fill_later()
        self._hint_soon.start()

    def _on_focused(self) -> None:
        self.inspector.keep_note()
        self.beside.fill_later()

    @property
    def _is_in_form(self) -> bool:
        """Whether the keyboard is in the form of the focused coding."""
        return self.inspector.isAncestorOf(self.window().focusWidget() or self)

    def _show_beside(self) -> None:
        """Show the focused coding; without one, the codes that a selection could get."""
        if self.view.focused_coding is not None:
            if self.view.selected_span() is None:
                self.beside.show_page(CODING)
        elif not self._is_in_form:
            self.beside.show_page(CODEBOOK)
        self._show_focused()
        self._tell_hints()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave_articles()
            self.modes.view.setFocus()
        else:
            super().keyPressEvent(event)

    def note(self) -> None:
        """Write on the selected words, else on the focused coding, else on the article."""
        if self.view.selected_span() is None and self.view.focused_coding is not None:
            self.acts.edit_note()
        else:
            self.article_acts.note()

    def say_how_sure(self) -> None:
        """Go to how sure the coder is of the focused coding."""
        if self.acts.require_focused() is not None:
            self._reveal_coding()
            self.inspector.focus_confidence()

    def _reveal_coding(self) -> None:
        """Bring the form of the focused coding into view."""
        self.columns.open_right()
        self.beside.fill_now()
        self.beside.show_page(CODING)

    def _show_focused(self) -> None:
        coding = self.acts.focused
        coder = self._workspace.project.coder if self._workspace.is_open else None
        self.inspector.show_coding(
            coding,
            self.desk.links.get(coding.id, []) if coding else [],
            self.desk.scheme,
            self.desk.entities,
            coder.name if coder else "",
        )

    def copy_text(self) -> None:
        """Put the selected text on the clipboard."""
        self.modes.view.copy()

    def grow_selection(self) -> None:
        """Select the word around, then the sentence, the paragraph, the article."""
        self.modes.view.grow_selection()

    def shrink_selection(self) -> None:
        """Take back the last step by which the selection has grown."""
        self.modes.view.shrink_selection()

    def show_compared(self, article: str, start: int, end: int, codes: frozenset[str]) -> None:
        """Show a passage of an article in Compare or, where that is not allowed, in Code."""
        self._workspace.go_to(article)
        if not self.modes.show_compared(start, end, codes):
            self.modes.code()
            self._workspace.go_to(article, span=(start, end))

    def _on_mode(self) -> None:
        self._size_compared()
        self.setFocusProxy(self.modes.view)
        self._tell_facts()
        self._tell_hints()

    def _show_coding(self, name: str) -> None:
        if self.modes.mode == COMPARE:
            if self.compare.desk.lineup_of(name) is not None:
                self.compare.view.focus_coding(name)
                return
            self.modes.code()
        if name in self.desk.codings:
            self.view.put_caret(self.desk.codings[name].start)
            self.view.focus_coding(name)

    def _show_passage(self, start: int, end: int) -> None:
        if self.modes.mode == COMPARE:
            self.modes.code()
        self.view.select(Span(start, end))
        self.view.scroll_to(Span(start, end))
        self.view.setFocus()

    def _show_notes(self) -> None:
        project = self._workspace.project
        self.codebook.set_notes(notes_on_codes(project), project.coder_names())

    def _write_on_code(self, code: Code) -> None:
        self.article_acts.note_on_code(code, self.codebook.notes.place_on(self))

    def _show_looked_at(self, code: Code) -> None:
        self.beside.show_page(CODEBOOK)
        self.codebook.show_card(code)

    def _back_to_text(self) -> None:
        """Give the keys to the text, and show beside it the form from its head."""
        for area in self.inspector.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)
        self.view.setFocus()

    def show_card(self, target: str) -> None:
        """Show the card of the code with this id, or of the first code of such a group."""
        self.beside.show_page(CODEBOOK)
        self.codebook.show_code(target)

    # Status

    def _on_keys(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Tell the keys of what has the focus now; those of the text while a menu has it."""
        place = self._place_of(new) if new is not None else self._place
        if place != self._place:
            self._place = place
            self._tell_hints()

    def _place_of(self, widget: QWidget) -> Place:
        if widget is self.inspector.note:
            return "note"
        parts: tuple[tuple[QWidget, Place], ...] = (
            (self.inspector, "form"),
            (self.codebook, "codes"),
            (self.articles, "articles"),
            (self.modes.view, "text"),
        )
        for part, place in parts:
            if part is widget or part.isAncestorOf(widget):
                return place
        return "elsewhere" if self.isAncestorOf(widget) else "text"

    def _tell_position(self) -> None:
        self.telling.tell_position(self.articles)

    def _tell_facts(self) -> None:
        self.telling.tell_facts(self.compare)

    def _tell_hints(self) -> None:
        self.telling.tell_hints(self._place)

    def name_keys(self) -> None:
        """Say the keys as they are now."""
        self.bar.name_keys()
        self._tell_hints()
