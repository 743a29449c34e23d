"""The main window: its menus, its projects, undo, and what it says."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from variorum.model.coder import Coder
from variorum.model.coding import Coding
from variorum.project.codebooks import add_codebooks, load_codebook
from variorum.project.coding import apply_code
from variorum.project.corpus import delete_articles, edit_article, set_state
from variorum.project.entities import add_entity, new_entity
from variorum.project.project import NoCoder, Project, create_project, open_project
from variorum.project.sample import SAMPLE_ID, make_sample
from variorum.store.lock import ProjectLock
from variorum.text.span import Span
from variorum.ui import settings
from variorum.ui.actions import ACTIONS, MENUS, SEPARATOR, handler_of
from variorum.ui.coding.modes import READ
from variorum.ui.coding.place import last_place
from variorum.ui.errors import report_text
from variorum.ui.main_window import MainWindow
from variorum.ui.opening.asking import Asking, NewProjectWish

NAMES = ("Entities", "Agreement", "Notes", "Settle", "How my work was settled", "Articles")
"""The screens, as their entries in the menu call them."""


class Answers(Asking):
    """Answers as a test has decided, without showing anything."""

    def __init__(self) -> None:
        self._home = QWidget()
        super().__init__(self._home)
        self.wish: NewProjectWish | None = None
        self.name = "Ana"
        self.text = ""
        self.agree = True
        self.book = ""
        self.asked: list[str] = []

    @override
    def new_project(self) -> NewProjectWish | None:
        return self.wish

    @override
    def coder(self, names: object, suggested: str) -> str:
        self.asked.append("coder")
        return self.name

    @override
    def line(self, title: str, question: str, text: str = "") -> str:
        return self.text

    @override
    def codebook(self, present: object) -> str:
        return self.book

    @override
    def read_only(self, sentence: str) -> bool:
        self.asked.append(sentence)
        return self.agree


@pytest.fixture
def answers(qtbot: QtBot) -> Answers:
    del qtbot
    return Answers()


@pytest.fixture
def window(qtbot: QtBot, answers: Answers) -> Iterator[MainWindow]:
    made = MainWindow(answers)
    qtbot.addWidget(made)
    made.resize(1600, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def opened(window: MainWindow, project: Project) -> MainWindow:
    """The window with the small project, coded by Ana."""
    project.close()
    window.open_path(project.path)
    return window


def shown(window: MainWindow) -> str:
    return window.messages.text if window.messages.isVisible() else ""


def test_no_two_actions_share_a_shortcut() -> None:
    keys = [key for spec in ACTIONS for key in (spec.shortcut, spec.alternative) if key]
    assert len(keys) == len(set(keys))


def test_every_action_has_an_id_of_its_own() -> None:
    ids = [spec.id for spec in ACTIONS if spec.id != SEPARATOR]
    assert len(ids) == len(set(ids))


def test_every_action_has_a_menu_and_a_handler(window: MainWindow) -> None:
    for spec in ACTIONS:
        if spec.id != SEPARATOR:
            assert spec.menu in MENUS
            assert callable(handler_of(window, spec.method)), spec.method


def test_without_a_project_the_first_screen_is_shown(window: MainWindow) -> None:
    assert window.welcome.isVisible()
    assert not window.top.isVisible()
    assert not window.actions_by_id["edit.undo"].isEnabled()


def test_opening_shows_the_first_article(opened: MainWindow) -> None:
    assert opened.coding.isVisible()
    assert opened.workspace.article is not None
    assert opened.windowTitle() == "small – Variorum"
    assert settings.recent_projects() == [opened.workspace.project.path]


def test_the_coder_is_asked_once(opened: MainWindow, answers: Answers) -> None:
    assert answers.asked == ["coder"]
    path = opened.workspace.project.path
    opened.close_project()
    opened.open_path(path)
    assert answers.asked == ["coder"]
    assert opened.workspace.project.require_coder().name == "Ana"


def test_a_coder_of_the_sample_is_remembered_for_it_alone(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    answers.name = "Ana Ferrer"
    path = make_sample(tmp_path / "mine.variorum")
    window.open_path(path)
    assert window.workspace.project.info.id == SAMPLE_ID
    assert window.workspace.project.require_coder().name == "Ana Ferrer"
    answers.text = "Ana F."
    window.projects.rename_coder()
    assert settings.CODER.get() == ""
    answers.asked.clear()
    window.open_path(path)
    assert "coder" not in answers.asked
    assert window.workspace.project.require_coder().name == "Ana F."


def test_without_a_coder_nothing_is_coded(
    window: MainWindow, answers: Answers, project: Project
) -> None:
    project.close()
    answers.name = ""
    window.open_path(project.path)
    with pytest.raises(NoCoder):
        set_state(window.workspace.project, window.workspace.project.articles()[0], "done")


def test_a_new_project_has_what_was_asked_for(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    answers.wish = NewProjectWish(tmp_path / "Talks.variorum", "Talks", "Ana", ("negotiation",))
    window.projects.new()
    project = window.workspace.project
    assert project.info.title == "Talks"
    assert [book.id for book in project.scheme.codebooks] == ["neg"]
    assert project.require_coder().name == "Ana"


def test_a_project_that_somebody_has_open_can_be_read(
    window: MainWindow, answers: Answers, project: Project
) -> None:
    path = project.path
    project.close()
    lock = ProjectLock(path, "Ben")
    window.open_path(path)
    assert "Ben has small.variorum open" in answers.asked[0]
    assert window.workspace.project.read_only
    window.close_project()
    answers.agree = False
    window.open_path(path)
    assert not window.workspace.is_open
    lock.release()


def test_undo_and_redo_are_named_and_go_to_the_place(opened: MainWindow) -> None:
    project = opened.workspace.project
    first, second = project.articles()
    apply_code(project, first, [Span(0, 5)], project.scheme.code["t.talks.contact"])
    opened.workspace.open_article(second)
    assert opened.actions_by_id["edit.undo"].text() == (
        "&Undo apply code “Talks held” in “Talks resumed”"
    )
    opened.undoing.undo()
    assert opened.workspace.article is not None
    assert opened.workspace.article.id == first.id
    assert project.reader.records(Coding) == []
    assert opened.statusBar().currentMessage() == "Undone: Apply code “Talks held”"
    assert opened.actions_by_id["edit.redo"].text() == "&Redo apply code “Talks held”"
    opened.undoing.redo()
    assert opened.coding.view.focused_coding is not None


def test_reopening_a_done_article_is_said(opened: MainWindow) -> None:
    project = opened.workspace.project
    article = project.articles()[0]
    set_state(project, article, "done")
    apply_code(project, article, [Span(0, 5)], project.scheme.code["t.talks.contact"])
    assert "in progress again" in opened.statusBar().currentMessage()


def test_a_fault_a_person_can_mend_is_one_sentence(opened: MainWindow) -> None:
    error = NoCoder()
    sys.excepthook(NoCoder, error, None)
    assert shown(opened) == str(error)


def test_a_bug_report_holds_places_and_no_data() -> None:
    name = "Marta Ruiz"
    with pytest.raises(KeyError) as caught:
        _ = dict[str, str]()[name]
    report = report_text(caught.type, caught.tb)
    assert "KeyError" in report
    assert "test_main_window.py" in report
    assert name not in report


def test_a_coder_is_renamed(opened: MainWindow, answers: Answers) -> None:
    answers.text = "Ana Ferrer"
    opened.projects.rename_coder()
    assert [coder.name for coder in opened.workspace.project.reader.records(Coder)] == [
        "Ana Ferrer"
    ]
    assert settings.CODER.get() == "Ana Ferrer"


def test_a_codebook_is_added_and_its_keys_work(opened: MainWindow, answers: Answers) -> None:
    answers.book = "negotiation"
    opened.projects.add_codebook()
    assert [book.id for book in opened.workspace.project.scheme.codebooks] == ["t", "neg"]
    opened.coding.codebook.choose_second()
    code = opened.coding.codebook.code_of_key("T")
    assert code is not None
    assert code.id == "neg.talks.contact"


def test_a_backup_is_made_on_opening_and_on_demand(qtbot: QtBot, opened: MainWindow) -> None:
    project = opened.workspace.project
    qtbot.waitUntil(lambda: not project.backup_due())
    add_entity(project, new_entity(project, "place", "Puerto Real"))
    assert project.backup_due()
    opened.backups.make()
    qtbot.waitUntil(lambda: not project.backup_due())
    qtbot.waitUntil(lambda: "Backed up" in shown(opened))


def test_text_sizes_and_themes_are_remembered(opened: MainWindow) -> None:
    opened.look.larger_text()
    assert opened.coding.view.text_size == settings.TEXT_SIZE.get() == 19
    opened.look.usual_text()
    assert settings.TEXT_SIZE.get() == 18
    light = QApplication.palette().window().color()
    opened.look.use_dark_theme()
    assert settings.THEME.get() == "dark"
    assert QApplication.palette().window().color().lightness() < light.lightness()
    opened.look.use_light_theme()


def test_the_layout_is_remembered(opened: MainWindow) -> None:
    opened.coding.columns.toggle_left()
    opened.close()
    assert settings.LEFT_OPEN.get() is False
    assert settings.WINDOW.get() != b""


def test_a_restart_goes_on_where_it_stopped(
    qtbot: QtBot, opened: MainWindow, answers: Answers
) -> None:
    workspace = opened.workspace
    path, article = workspace.project.path, workspace.project.articles()[1]
    workspace.open_article(article)
    opened.coding.view.put_caret(4)
    opened.coding.columns.set_widths(300, 420)
    opened.coding.columns.toggle_left()
    (parts,) = opened.coding.codebook.findChildren(QSplitter)
    parts.setSizes([200, 500])
    share = parts.sizes()[0] / sum(parts.sizes())
    opened.coding.modes.read()
    opened.close()
    again = MainWindow(answers)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    again.open_path(path)
    assert again.workspace.article == article
    assert again.coding.view.caret() == 4
    assert again.coding.modes.mode == READ
    again.coding.modes.code()
    columns = again.coding.columns
    assert (columns.left_wanted, columns.right_wanted) == (False, True)
    (parts,) = again.coding.codebook.findChildren(QSplitter)
    sizes = parts.sizes()
    assert sizes[0] / sum(sizes) == pytest.approx(share, abs=0.01)
    assert settings.LEFT_WIDTH.get() == pytest.approx(300, abs=3)
    assert settings.RIGHT_WIDTH.get() == pytest.approx(420, abs=3)
    again.close()


def test_an_article_is_found_again_as_it_was_left(qtbot: QtBot, opened: MainWindow) -> None:
    view = opened.coding.view
    view.put_caret(6)
    qtbot.keyClick(view, Qt.Key.Key_J)
    assert view.caret() == 0
    view.put_caret(3)
    qtbot.keyClick(view, Qt.Key.Key_K)
    assert view.caret() == 6
    qtbot.keyClick(view, Qt.Key.Key_J)
    assert view.caret() == 3


def test_a_program_that_is_killed_goes_on_with_the_article_that_was_open(
    qtbot: QtBot, opened: MainWindow
) -> None:
    project = opened.workspace.project
    opened.workspace.open_article(project.articles()[1])

    def is_kept() -> bool:
        place = last_place(project)
        return place is not None and place.article == project.articles()[1]

    qtbot.waitUntil(is_kept)


def test_a_place_in_an_article_that_has_gone_is_forgotten(opened: MainWindow) -> None:
    path = opened.workspace.project.path
    articles = opened.workspace.project.articles()
    opened.workspace.open_article(articles[1])
    opened.close_project()
    other = open_project(path, coder_name="Ana")
    delete_articles(other, [articles[1]])
    other.close()
    settings.PLACES.set([*settings.PLACES.get(), "not a place", "[]"])
    opened.open_path(path)
    assert opened.workspace.article == articles[0]


def test_closing_the_window_closes_the_project(opened: MainWindow, project: Project) -> None:
    opened.close()
    beside = [file.name for file in project.path.parent.iterdir() if "small" in file.name]
    assert beside == ["small.variorum"]


def test_every_screen_is_reached_by_keys(qtbot: QtBot, opened: MainWindow) -> None:
    for key, screen in (
        (Qt.Key.Key_2, opened.entities),
        (Qt.Key.Key_3, opened.agreement),
        (Qt.Key.Key_4, opened.notes),
        (Qt.Key.Key_1, opened.coding),
    ):
        qtbot.keyClick(opened, key, Qt.KeyboardModifier.AltModifier)
        assert screen.isVisible()


def takes_keys(widget: QWidget) -> bool:
    """Tell whether a person can bring the keyboard to ``widget``."""
    parent = widget.parentWidget()
    within = parent is not None and parent.inherits("QComboBoxPrivateContainer")
    return (
        widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not isinstance(widget, QLabel)
        and (not within or isinstance(widget, QAbstractItemView))
    )


def test_everything_that_takes_keys_has_a_name(opened: MainWindow) -> None:
    for show in (opened.show_entities, opened.show_agreement, opened.show_notes):
        show()
    opened.show_settling()
    opened.show_coding()
    opened.compare_coders()
    opened.tell("Said.", action="Do it")
    nameless = {
        f"{type(widget.parentWidget()).__name__} {type(widget).__name__}"
        for widget in opened.findChildren(QWidget)
        if takes_keys(widget)
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    }
    assert nameless == set()


def test_a_screen_reader_hears_which_screen_has_come(opened: MainWindow, spoken: list[str]) -> None:
    shown = ("entities", "agreement", "notes", "settle", "own_work", "articles", "articles")
    for screen in shown:
        opened.actions_by_id[f"screen.{screen}"].trigger()
    assert [words for words in spoken if words in NAMES] == list(NAMES)


def test_a_screen_reader_hears_what_is_done_with_the_article(
    opened: MainWindow, spoken: list[str]
) -> None:
    for mode in ("read", "compare", "code"):
        opened.actions_by_id[f"mode.{mode}"].trigger()
    modes = ("Read", "Compare coders", "Code")
    assert tuple(words for words in spoken if words in modes) == modes


def test_a_title_of_mixed_direction_is_laid_out_for_itself(opened: MainWindow) -> None:
    title = "محادثات Calle Nueve في السجن"
    project = opened.workspace.project
    article = opened.workspace.article
    assert article is not None
    titled = edit_article(project, article, {"title": title})
    titles = [label.text() for label in opened.top.findChildren(QLabel)]
    assert f"\u2068{title}\u2069" in titles
    edit_article(project, titled, {"outlet": "Al Bayan"})
    opened.actions_by_id["edit.undo"].trigger()
    assert f"“\u2068{title}\u2069”" in opened.statusBar().currentMessage()


def test_one_of_several_is_told_as_one_of_several(opened: MainWindow) -> None:
    modes = opened.top.modes.findChildren(QPushButton)
    roles = {QAccessible.queryAccessibleInterface(button).role() for button in modes}
    assert roles == {QAccessible.Role.RadioButton}


def test_labels_never_guess_rich_text(opened: MainWindow) -> None:
    project = opened.workspace.project
    hostile = '<img src="file:///etc/passwd">'
    entity = add_entity(project, new_entity(project, "person", hostile))
    opened.show_entities()
    opened.workspace.go_to(project.articles()[0].id)
    rich = [
        label.text()
        for label in opened.findChildren(QLabel)
        if hostile in label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    assert entity.name == hostile
    assert rich == []


def test_a_file_that_is_no_project_is_told(window: MainWindow, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.variorum"
    wrong.write_text("not a project" * 100)
    with pytest.raises(Exception, match="not a Variorum project"):
        window.open_path(wrong)
    assert window.welcome.isVisible()


def test_one_project_replaces_another(opened: MainWindow, tmp_path: Path) -> None:
    first = opened.workspace.project.path
    other = create_project(tmp_path / "other.variorum", coder_name="Ana")
    other.close()
    opened.open_path(other.path)
    assert opened.workspace.project.path == other.path
    assert "no article yet" in opened.coding.empty.label.text()
    open_project(first).close()


def test_a_note_that_is_being_written_is_kept_when_the_window_closes(
    qtbot: QtBot, opened: MainWindow, project: Project
) -> None:
    article = opened.workspace.article
    assert article is not None
    code = opened.workspace.project.scheme.code["t.talks.contact"]
    (made,) = apply_code(opened.workspace.project, article, [Span(0, 5)], code)
    opened.coding.view.focus_coding(made.id)
    opened.coding.acts.edit_note()
    qtbot.keyClicks(opened.coding.inspector.note, "half a thought")
    opened.close()
    again = open_project(project.path, read_only=True)
    assert [coding.note for coding in again.reader.records(Coding)] == ["half a thought"]
    again.close()


def test_a_linked_entity_leads_to_its_screen(opened: MainWindow) -> None:
    project = opened.workspace.project
    entity = add_entity(project, new_entity(project, "place", "Puerto Real"))
    opened.coding.entity_wanted.emit(entity.id)
    assert opened.entities.isVisible()


def test_undoing_a_rename_is_seen_at_the_top(opened: MainWindow, answers: Answers) -> None:
    answers.text = "Ana Ferrer"
    opened.projects.rename_coder()
    assert opened.top._coder.text() == "Ana Ferrer"
    opened.undoing.undo()
    assert opened.top._coder.text() == "Ana"


def test_who_was_added_stays_when_everything_is_taken_back(
    opened: MainWindow, answers: Answers
) -> None:
    answers.name = "Newcomer"
    opened.projects.switch_coder()
    opened.undoing.undo()
    assert opened.statusBar().currentMessage() == "There is nothing to undo."
    project = opened.workspace.project
    set_state(project, project.articles()[0], "done")
    assert [state.state for state in project.states(project.require_coder().id).values()] == [
        "done"
    ]


def test_undo_with_nothing_to_undo_says_so(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.coding.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.statusBar().currentMessage() == "There is nothing to undo."
    qtbot.keyClick(opened.coding.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert opened.statusBar().currentMessage() == "There is nothing to do again."


def test_the_last_project_has_the_focus_when_it_was_closed(opened: MainWindow) -> None:
    opened.close_project()
    assert opened.welcome.recent[0].hasFocus()


def test_the_place_of_the_article_follows_the_filter(opened: MainWindow) -> None:
    number, total = opened.top._position
    assert (number, total) == (1, 2)
    opened.coding.articles.filter.setText("zzz")
    assert opened.top._position[1] == 0
    opened.coding.articles.filter.clear()
    assert opened.top._position == (1, 2)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_the_codes_make_room_for_the_articles_until_one_is_opened(
    opened: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    opened.resize(1280, 800)
    codebook, articles = opened.coding.codebook, opened.coding.articles
    assert codebook.isVisible()
    assert not articles.isVisible()
    opened.coding.filter_articles()
    assert articles.filter.hasFocus()
    assert not codebook.isVisible()
    qtbot.keyClick(articles.filter, key)
    assert codebook.isVisible()
    assert opened.coding.view.hasFocus()


def test_codes_that_were_folded_before_stay_so(opened: MainWindow, qtbot: QtBot) -> None:
    opened.resize(1280, 800)
    opened.coding.columns.toggle_right()
    opened.coding.filter_articles()
    qtbot.keyClick(opened.coding.articles.filter, Qt.Key.Key_Return)
    assert not opened.coding.codebook.isVisible()


def test_what_was_undone_is_said_until_the_next_act(opened: MainWindow, qtbot: QtBot) -> None:
    coding, said = opened.coding, opened.statusBar().currentMessage
    project = opened.workspace.project
    first, second = project.articles()

    def undo() -> None:
        set_state(project, first, "done")
        opened.undoing.undo()
        assert "Undone" in said()

    undo()
    qtbot.keyClick(coding.view, Qt.Key.Key_Q)
    assert said() == ""
    undo()
    opened.actions_by_id["find.words"].trigger()
    assert said() == ""
    undo()
    opened.actions_by_id["article.done"].trigger()
    assert said() == ""
    undo()
    opened.workspace.open_article(second)
    assert said() == ""


def test_the_keys_that_are_told_are_those_of_what_has_the_focus(opened: MainWindow) -> None:
    coding = opened.coding
    coding.view.setFocus()
    in_text = opened._hints.text()
    coding.codebook.view.setFocus()
    assert "Enter applies it" in opened._hints.text()
    coding.articles.filter.setFocus()
    assert "Enter opens it" in opened._hints.text()
    coding.finding.open()
    assert opened._hints.text() == ""
    coding.view.setFocus()
    assert opened._hints.text() == in_text
    project = opened.workspace.project
    code = project.scheme.code["t.talks.denial"]
    article = opened.workspace.article
    assert article is not None
    (made,) = apply_code(project, article, [Span(0, 5)], code)
    coding.view.focus_coding(made.id)
    coding.say_how_sure()
    assert "picks" in opened._hints.text()
    coding.acts.edit_note()
    assert "picks" not in opened._hints.text()
    assert "Esc keeps the note" in opened._hints.text()


def test_what_a_message_offers_has_a_key_and_is_reached_from_the_text(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view, done = opened.coding.view, []
    view.setFocus()
    opened.tell("Three codings lack a value.", action="Show", then=lambda: done.append("shown"))
    assert opened.messages.button.text() == "Show   Alt Enter"
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert done == ["shown"]
    assert not opened.messages.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert done == ["shown"]
    for leave, way in (
        (Qt.Key.Key_F6, Qt.Key.Key_Return),
        (Qt.Key.Key_F6, Qt.Key.Key_Escape),
    ):
        opened.tell("Again.", action="Show", then=lambda: done.append("again"))
        qtbot.keyClick(view, leave)
        assert opened.messages.button.hasFocus()
        qtbot.keyClick(opened.messages.button, way)
        assert view.hasFocus()
    assert done == ["shown", "again"]
    opened.show_entities()
    opened.tell("Elsewhere.", action="Show", then=lambda: done.append("there"))
    qtbot.keyClick(opened.focusWidget(), Qt.Key.Key_F6)
    assert opened.messages.button.hasFocus()
    qtbot.keyClick(opened.messages.button, Qt.Key.Key_Escape)
    assert opened.entities.list.filter.hasFocus()


def test_a_message_ends_with_the_next_edit(opened: MainWindow) -> None:
    project = opened.workspace.project
    opened.tell("An entity is deleted.", action="Undo", then=opened.undoing.undo)
    assert opened.messages.isVisible()
    add_entity(project, new_entity(project, "place", "Puerto Real"))
    assert not opened.messages.isVisible()


def test_a_small_window_keeps_everything_within_reach(opened: MainWindow, qtbot: QtBot) -> None:
    """As at twice the size on a display of 1280 × 800."""
    opened.setMinimumSize(1, 1)
    opened.resize(640, 400)
    bar = opened.menuBar()
    screens = opened.top.screens
    assert bar.cornerWidget() is None
    assert screens.height() >= screens.sizeHint().height()
    assert opened.top.rect().contains(screens.geometry())
    assert bar.rect().contains(bar.actionGeometry(bar.actions()[-1]))
    opened.show_agreement()
    area = opened._screens.currentWidget()
    assert isinstance(area, QScrollArea)
    report = opened.agreement.figures.report_button
    assert report.visibleRegion().isEmpty()
    area.ensureWidgetVisible(report)
    assert not report.visibleRegion().isEmpty()
    opened.resize(1280, 800)
    qtbot.waitUntil(lambda: opened.agreement.width() == opened.width())
    assert bar.cornerWidget() is screens
    assert screens.isVisible()


def test_at_one_and_a_half_times_the_size_screens_do_not_scroll_sideways(
    opened: MainWindow,
) -> None:
    """As on a display of 1280 × 800."""
    opened.setMinimumSize(1, 1)
    opened.resize(853, 497)
    for show in (opened.show_entities, opened.show_notes, opened.show_settling):
        show()
        QApplication.processEvents()
        area = opened._screens.currentWidget()
        assert isinstance(area, QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0


def test_only_codebooks_that_are_there_can_be_chosen(opened: MainWindow) -> None:
    acts = opened.actions_by_id

    def can() -> list[bool]:
        names = ("first", "second", "third", "next")
        return [acts[f"codebook.{name}"].isEnabled() for name in names]

    assert can() == [True, False, False, False]
    add_codebooks(opened.workspace.project, [load_codebook("negotiation")])
    assert can() == [True, True, False, True]
    opened.undoing.undo()
    assert can() == [True, False, False, False]
