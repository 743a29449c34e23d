"""The coding screen, driven by keys and clicks as a coder does."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from variorum.model.codebook import Scheme
from variorum.model.coding import Coding, Note
from variorum.model.entity import Entity
from variorum.project.coding import apply_code, set_attribute
from variorum.project.corpus import delete_articles, set_state
from variorum.project.notes import add_note
from variorum.project.project import Project
from variorum.text.span import Span
from variorum.ui.coding.attribute_field import OneField, TypedField
from variorum.ui.coding.code_list import ROW_ROLE
from variorum.ui.coding.screen import CodingScreen
from variorum.ui.workspace import Workspace

Key = Qt.Key


class Talk:
    """What the screen said, and what it is answered when it asks."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.act: Callable[[], object] | None = None
        self.answer = ""

    def tell(
        self,
        text: str,
        _kind: str = "news",
        _action: str = "",
        then: Callable[[], object] | None = None,
    ) -> None:
        self.said.append(text)
        self.act = then

    def ask(self, _title: str, _question: str, _text: str) -> str:
        return self.answer


@pytest.fixture
def talk() -> Talk:
    return Talk()


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    made = Workspace()
    yield made
    made.close()


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace, project: Project, talk: Talk) -> CodingScreen:
    made = CodingScreen(workspace, talk.ask, talk.tell)
    qtbot.addWidget(made)
    made.resize(1600, 900)
    with qtbot.waitExposed(made):
        made.show()
    workspace.open(project)
    made.activateWindow()
    made.view.setFocus()
    return made


def codings(project: Project) -> list[Coding]:
    article = project.articles()[0]
    assert project.coder is not None
    return project.codings(article.id, project.coder.id)


def select(screen: CodingScreen, words: str, project: Project) -> Span:
    text = project.text(project.articles()[0])
    start = text.index(words)
    screen.view.select(Span(start, start + len(words)))
    return Span(start, start + len(words))


def type_into(qtbot: QtBot, widget: QWidget, text: str) -> None:
    qtbot.keyClicks(widget, text)


def test_opening_shows_the_first_article_to_do(screen: CodingScreen, workspace: Workspace) -> None:
    assert workspace.article is not None
    assert workspace.article.title == "Talks resumed"
    assert screen.articles.model.rowCount() == 2


def test_a_codes_key_codes_the_selection(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    span = select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    (made,) = codings(project)
    assert (made.span, made.code, made.quote) == (span, "t.talks.contact", "We met twice")
    assert screen.view.focused_coding is not None
    assert screen.view.focused_coding.id == made.id
    qtbot.waitUntil(lambda: screen.inspector.coding == made)


def test_a_second_key_codes_the_same_words_again(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    qtbot.keyClick(screen.view, Key.Key_N)
    assert sorted(made.code for made in codings(project)) == ["t.talks.contact", "t.talks.denial"]
    assert len({made.span for made in codings(project)}) == 1


def test_a_key_without_a_selection_says_what_to_do(
    qtbot: QtBot, screen: CodingScreen, project: Project, talk: Talk
) -> None:
    qtbot.keyClick(screen.view, Key.Key_T)
    assert codings(project) == []
    assert "Select some words" in talk.said[-1]


def test_an_unknown_key_says_how_to_find_a_code(
    qtbot: QtBot, screen: CodingScreen, project: Project, talk: Talk
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_Z)
    assert codings(project) == []
    assert "No code has the key Z" in talk.said[-1]


def test_the_picker_finds_a_code_by_part_of_its_name(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "The ministry denied it", project)
    screen.acts.pick_code()
    assert screen.picker.isVisible()
    type_into(qtbot, screen.picker.line, "den")
    qtbot.keyClick(screen.picker.line, Key.Key_Return)
    assert not screen.picker.isVisible()
    assert [made.code for made in codings(project)] == ["t.talks.denial"]


def test_ctrl_enter_applies_a_code_and_stays(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "The ministry denied it", project)
    screen.acts.pick_code()
    qtbot.keyClick(screen.picker.line, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.picker.isVisible()
    qtbot.keyClick(screen.picker.line, Key.Key_Down)
    qtbot.keyClick(screen.picker.line, Key.Key_Return)
    assert len(codings(project)) == 2


def test_escape_closes_the_picker_and_gives_the_keys_back(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    screen.acts.pick_code()
    qtbot.keyClick(screen.picker.line, Key.Key_Escape)
    assert not screen.picker.isVisible()
    assert QApplication.focusWidget() is screen.view
    assert codings(project) == []


def test_the_card_beside_the_text_is_of_the_code_that_enter_would_take(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    screen.acts.pick_code()
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up):
        qtbot.keyClick(screen.picker.line, key)
        assert screen.codebook.isVisible()
        assert screen.codebook.card.code == screen.picker.view.currentIndex().data(ROW_ROLE)
    shown = screen.codebook.codebook
    qtbot.keyClick(screen.picker.line, Key.Key_Escape)
    assert screen.codebook.codebook == shown


def test_leaving_the_note_shows_the_name_of_the_coding_again(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    screen.resize(1600, 300)
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    screen.acts.edit_note()
    bar = screen.inspector.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    qtbot.keyClick(screen.inspector.note, Key.Key_Escape)
    assert bar.value() == 0


def test_the_caret_comes_along_to_a_coding_that_is_shown(
    screen: CodingScreen, project: Project, workspace: Workspace
) -> None:
    article = project.articles()[0]
    (made,) = apply_code(project, article, [Span(32, 44)], project.scheme.codes[0])
    screen.view.put_caret(0)
    workspace.go_to(article.id, coding=made.id)
    assert screen.view.focused_coding is not None
    assert screen.view.caret() == 32
    workspace.go_to(article.id, span=(3, 9))
    assert screen.view.selected_span() == Span(3, 9)


def test_the_words_to_find_have_room(screen: CodingScreen) -> None:
    screen.finding.open()
    QApplication.processEvents()
    letters = screen.bar.words.fontMetrics()
    assert screen.bar.words.width() > letters.horizontalAdvance("several secret negotiations") + 20


def test_a_new_entity_is_told_with_all_its_aliases(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    screen.acts.link_entity()
    view, line = screen.link_picker.view, screen.link_picker.line
    line.setText("government of El Salvador = Salvadoran government = Salvadoran authorities")
    QApplication.processEvents()
    high = view.visualRect(view.model().index(0, 0)).height()
    assert high > 1.8 * view.fontMetrics().height()
    line.setText("La Mesa")
    QApplication.processEvents()
    assert view.visualRect(view.model().index(0, 0)).height() < high
    screen.link_picker.close_quietly()


def test_an_attribute_is_set_in_the_form(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    screen.acts.edit_attributes()
    field = screen.inspector.fields["status"]
    assert isinstance(field, OneField)
    chip = QApplication.focusWidget()
    assert chip is field.chips[0]
    qtbot.keyClick(chip, Key.Key_1)
    assert codings(project)[0].attributes["status"] == "asserted"
    qtbot.keyClick(chip, Key.Key_Escape)
    assert QApplication.focusWidget() is screen.view


def test_how_sure_has_a_way_by_key(qtbot: QtBot, screen: CodingScreen, project: Project) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    screen.say_how_sure()
    chip = QApplication.focusWidget()
    assert chip is screen.inspector.confidence.chips[0]
    qtbot.keyClick(chip, Key.Key_2)
    assert codings(project)[0].confidence == "medium"


def test_defaults_say_what_they_filled_in(
    screen: CodingScreen, project: Project, qtbot: QtBot, talk: Talk
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    screen.recoding.set_defaults()
    assert talk.said[-1] == "Nothing is empty that has a usual answer."
    screen.acts.reveal()
    screen.acts.set_attribute("polarity", None)
    screen.acts.set_attribute("status", "denied")
    screen.recoding.set_defaults()
    assert talk.said[-1] == "Filled in: Polarity."
    assert codings(project)[0].attributes == {"polarity": "affirmed", "status": "denied"}


def test_tab_leads_from_the_codes_to_a_note_on_the_code(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    del project
    screen.codebook.view.setFocus()
    qtbot.keyClick(screen.codebook.view, Key.Key_Tab)
    assert screen.codebook.notes.add_button.hasFocus()
    qtbot.keyClick(screen.codebook.notes.add_button, Key.Key_Space)
    assert screen.note_popup.isVisible()


def test_a_typed_attribute_is_kept_when_the_field_is_left(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    qtbot.waitUntil(lambda: "venue" in screen.inspector.fields)
    field = screen.inspector.fields["venue"]
    assert isinstance(field, TypedField)
    line = field.focusProxy()
    assert line is not None
    line.setFocus()
    type_into(qtbot, line, "chapel")
    qtbot.keyClick(line, Key.Key_Return)
    assert codings(project)[0].attributes["venue"] == "chapel"


def test_what_is_missing_is_said_and_counted_at_done(
    qtbot: QtBot, screen: CodingScreen, project: Project, talk: Talk
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    screen.view.focus_coding("")
    screen.article_acts.mark_done()
    assert "lack a required value: 1" in talk.said[-1]
    assert talk.act is not None
    talk.act()
    assert screen.acts.focused == codings(project)[0]


def test_done_without_a_coding_is_a_statement(
    screen: CodingScreen, project: Project, talk: Talk
) -> None:
    screen.article_acts.mark_done()
    assert project.coder is not None
    states = project.states(project.coder.id)
    assert [state.state for state in states.values()] == ["done"]
    assert "nothing in this article" in talk.said[-1]


def test_skipping_asks_why(screen: CodingScreen, project: Project, talk: Talk) -> None:
    screen.article_acts.skip()
    assert project.coder is not None
    assert project.states(project.coder.id) == {}
    talk.answer = "an opinion piece"
    screen.article_acts.skip()
    (state,) = project.states(project.coder.id).values()
    assert (state.state, state.reason) == ("skipped", "an opinion piece")


def test_an_entity_is_linked_by_typing(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    screen.acts.link_entity()
    type_into(qtbot, screen.link_picker.line, "calle")
    qtbot.keyClick(screen.link_picker.line, Key.Key_Return)
    (link,) = project.links_of(codings(project)[0])
    entity = project.reader.find(Entity, link.entity)
    assert entity is not None
    assert (link.role, entity.name) == ("party_group", "Calle Nueve")
    assert screen.view.focused_coding is not None
    assert screen.view.focused_coding.entities == "Calle Nueve"


def test_a_new_entity_is_made_on_the_way(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    screen.acts.link_in("source")
    type_into(qtbot, screen.link_picker.line, "Marta Ruiz")
    qtbot.keyClick(screen.link_picker.line, Key.Key_Return)
    names = {entity.name: entity.type for entity in project.reader.records(Entity)}
    assert names["Marta Ruiz"] == "person"
    assert len(project.links_of(codings(project)[0])) == 1
    project.undo()
    assert "Marta Ruiz" not in {entity.name for entity in project.reader.records(Entity)}


def test_a_note_is_kept_when_it_is_left(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    screen.acts.edit_note()
    type_into(qtbot, screen.inspector.note, "who is we?")
    qtbot.keyClick(screen.inspector.note, Key.Key_Escape)
    assert codings(project)[0].note == "who is we?"
    assert QApplication.focusWidget() is screen.view


def test_passages_with_a_note_of_the_coder_are_marked_and_undo_takes_the_mark(
    screen: CodingScreen, project: Project
) -> None:
    article = project.articles()[0]
    add_note(project, article, "idea", "All of it")
    assert not screen.view._desk.look.noted
    add_note(project, article, "question", "Who?", Span(3, 9))
    assert [(one.span, one.text) for one in screen.view._desk.look.noted] == [(Span(3, 9), "Who?")]
    project.use_coder("Somebody else")
    screen.desk.lay(project, article)
    assert not screen.view._desk.look.noted
    project.use_coder("Ana")
    screen.desk.lay(project, article)
    assert len(screen.view._desk.look.noted) == 1
    project.undo()
    assert not screen.view._desk.look.noted


def test_one_key_notes_the_words_the_coding_or_the_article(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    screen.note()
    type_into(qtbot, screen.note_popup.text, "on all")
    qtbot.keyClick(screen.note_popup.text, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    span = select(screen, "We met twice", project)
    screen.note()
    type_into(qtbot, screen.note_popup.text, "on words")
    qtbot.keyClick(screen.note_popup.text, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    found = {note.text: note.start for note in project.reader.records(Note)}
    assert found == {"on all": None, "on words": span.start}
    qtbot.keyClick(screen.view, Key.Key_T)
    screen.note()
    assert screen.inspector.note.hasFocus()


def test_what_is_opened_over_another_panel_has_the_keys(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    screen.acts.pick_code()
    assert screen.picker.line.hasFocus()
    screen.finding.open()
    assert screen.bar.words.hasFocus()
    assert not screen.picker.isVisible()
    screen.bar.words.clear()
    screen.view.setFocus()
    screen.acts.pick_code()
    screen.article_acts.note()
    assert screen.note_popup.text.hasFocus()
    assert not screen.picker.isVisible()
    type_into(qtbot, screen.note_popup.text, "t")
    assert codings(project) == []
    qtbot.keyClick(screen.note_popup.text, Key.Key_Escape)
    assert screen.view.hasFocus()


def test_words_selected_elsewhere_leave_the_focused_coding(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    assert screen.acts.focused is not None
    text = project.text(project.articles()[0])
    end = len(text.rstrip())
    screen.view.select(Span(end - 4, end))
    assert screen.acts.focused is None
    screen.view.clear_selection()
    qtbot.keyClick(screen.view, Key.Key_D)
    assert len(codings(project)) == 1


def test_selected_words_are_coded_as_the_last_ones(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    screen.recoding.same_as_last()
    assert codings(project) == []
    qtbot.keyClick(screen.view, Key.Key_T)
    (first,) = codings(project)
    text = project.text(project.articles()[0])
    end = len(text.rstrip())
    other = Span(end - 4, end)
    screen.view.select(other)
    screen.recoding.same_as_last_with_links()
    made = {(one.start, one.end): one for one in codings(project)}
    assert made[other.start, other.end].code == first.code
    assert made[other.start, other.end].attributes == first.attributes
    focused = screen.acts.focused
    assert focused is not None
    assert (focused.start, focused.end) == (other.start, other.end)
    project.undo()
    assert codings(project) == [first]


def test_what_a_change_of_code_takes_away_is_told(
    qtbot: QtBot, screen: CodingScreen, project: Project, talk: Talk
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    (made,) = codings(project)
    set_attribute(project, made, "venue", "chapel")
    denial = project.scheme.code["t.talks.denial"]
    screen.acts.change_code(denial)
    assert "“Denial” does not take: Venue." in talk.said[-1]
    said = len(talk.said)
    screen.acts.change_code(project.scheme.code["t.talks.contact"])
    assert len(talk.said) == said


def test_letters_that_no_code_has_are_told(qtbot: QtBot, screen: CodingScreen) -> None:
    panel = screen.codebook
    assert not panel.unmatched.isVisible()
    type_into(qtbot, panel.filter, "xyzzy")
    assert panel.unmatched.isVisible()
    panel.filter.clear()
    assert not panel.unmatched.isVisible()
    screen.picker.choose(screen.rect(), screen.desk.scheme)
    type_into(qtbot, screen.picker.line, "xyzzy")
    assert screen.picker.nothing.isVisible()
    assert not screen.picker.view.isVisible()
    screen.picker.line.clear()
    assert screen.picker.view.isVisible()


def test_a_note_is_kept_when_another_coding_is_chosen(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    article = project.articles()[0]
    (other,) = apply_code(project, article, [Span(0, 5)], project.scheme.code["t.talks.denial"])
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    made = screen.acts.focused
    screen.acts.edit_note()
    type_into(qtbot, screen.inspector.note, "kept")
    screen.view.focus_coding(other.id)
    assert made is not None
    found = project.reader.find(Coding, made.id)
    assert found is not None
    assert found.note == "kept"
    qtbot.waitUntil(lambda: screen.inspector.note.toPlainText() == "")


def test_undo_and_redo_are_seen_in_the_text(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    project.undo()
    assert screen.view.codings() == []
    assert screen.inspector.coding is None
    project.redo()
    assert len(screen.view.codings()) == 1


def test_brackets_move_the_end_by_a_word(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    qtbot.keyClick(screen.view, Key.Key_BracketRight)
    assert codings(project)[0].quote == "We met twice"
    project.undo()
    assert codings(project)[0].quote == "We met"


def test_a_coding_gets_another_code(qtbot: QtBot, screen: CodingScreen, project: Project) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    screen.acts.pick_other_code()
    type_into(qtbot, screen.picker.line, "denial")
    qtbot.keyClick(screen.picker.line, Key.Key_Return)
    assert [made.code for made in codings(project)] == ["t.talks.denial"]


def test_a_focused_coding_is_removed(qtbot: QtBot, screen: CodingScreen, project: Project) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    screen.acts.remove()
    assert codings(project) == []
    screen.acts.remove()
    assert codings(project) == []


def test_j_and_k_walk_the_list_as_it_is_filtered(
    screen: CodingScreen, workspace: Workspace, talk: Talk
) -> None:
    screen.article_acts.open_next()
    assert workspace.article is not None
    assert workspace.article.title == "A quiet day"
    screen.article_acts.open_next()
    assert "last article" in talk.said[-1]
    screen.article_acts.open_previous()
    assert workspace.article.title == "Talks resumed"
    screen.articles.filter.setText("quiet")
    screen.article_acts.open_next()
    assert workspace.article.title == "A quiet day"


def test_the_list_shows_states_and_counts(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    rows = screen.articles.model.rows
    assert (rows[0].state, rows[0].codings) == ("in_progress", 0), "the text comes first"
    qtbot.waitUntil(lambda: rows[0].codings == 1)
    set_state(project, project.articles()[0], "done")
    assert screen.articles.model.rows[0].state == "done"


def test_the_list_counts_the_codings_of_an_article_that_is_left_at_once(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    qtbot.keyClick(screen.view, Key.Key_J)
    rows = screen.articles.model.rows
    qtbot.waitUntil(lambda: not screen._count_soon.isActive())
    assert [row.codings for row in rows] == [1] + [0] * (len(rows) - 1)


def test_the_form_of_a_coding_that_is_gone_goes_after_the_text_is_painted(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    qtbot.waitUntil(lambda: screen.inspector.coding is not None)
    screen.acts.remove()
    assert screen.view.codings() == []
    assert screen.inspector.coding is not None, "the text comes first"
    qtbot.waitUntil(lambda: screen.inspector.coding is None)


def test_the_form_of_a_coding_that_is_gone_goes_at_once_if_somebody_is_in_it(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    qtbot.waitUntil(lambda: screen.inspector.coding is not None)
    screen.say_how_sure()
    screen.acts.remove()
    assert screen.inspector.coding is None


def test_another_coder_sees_only_their_own_codings(
    qtbot: QtBot, screen: CodingScreen, workspace: Workspace, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    workspace.use_coder("Ben")
    assert screen.view.codings() == []
    qtbot.waitUntil(lambda: not screen._count_soon.isActive())
    assert screen.articles.model.rows[0].codings == 0
    workspace.use_coder("Ana")
    assert len(screen.view.codings()) == 1


def test_words_are_found_in_the_article(qtbot: QtBot, screen: CodingScreen) -> None:
    screen.finding.open()
    type_into(qtbot, screen.bar.words, "talks")
    assert screen.bar.found.text() == "1 of 1"
    qtbot.keyClicks(screen.bar.words, "zzz")
    assert "not in this article" in screen.bar.found.text()
    qtbot.keyClick(screen.bar.words, Key.Key_Escape)
    assert not screen.bar.words.isVisible()
    assert QApplication.focusWidget() is screen.view


def test_what_was_found_is_selected_when_the_search_is_left(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    screen.finding.open()
    type_into(qtbot, screen.bar.words, "met twice")
    qtbot.keyClick(screen.bar.words, Key.Key_Escape)
    qtbot.keyClick(screen.view, Key.Key_T)
    (coding,) = project.reader.records(Coding)
    assert coding.quote == "met twice"


def test_a_question_to_the_lead_is_kept_with_its_passage(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    span = select(screen, "We met twice", project)
    screen.article_acts.note()
    screen.note_popup.kinds.choose(1)
    type_into(qtbot, screen.note_popup.text, "Does this count?")
    qtbot.keyClick(screen.note_popup.text, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = project.reader.records(Note)
    assert (note.kind, note.text, note.start, note.end) == (
        "question",
        "Does this count?",
        span.start,
        span.end,
    )


def test_the_codebook_shows_cards_and_filters(qtbot: QtBot, screen: CodingScreen) -> None:
    panel = screen.codebook
    assert panel.card.code is not None
    assert panel.card.code.id == "t.talks.contact"
    type_into(qtbot, panel.filter, "deni")
    assert [row.label for row in panel.model.rows] == ["Denial"]
    assert panel.card.code is not None
    assert panel.card.code.id == "t.talks.denial"


def test_one_panel_folds_in_a_narrow_window(screen: CodingScreen) -> None:
    assert screen.articles.isVisible()
    assert screen.codebook.isVisible()
    screen.resize(1280, 800)
    assert not screen.articles.isVisible()
    screen.columns.toggle_left()
    assert screen.articles.isVisible()
    assert not screen.codebook.isVisible()


def test_changing_a_done_article_shows_it_in_progress(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    screen.article_acts.mark_done()
    assert "Done" in screen.bar.state.text()
    set_attribute(project, codings(project)[0], "status", "denied")
    assert "In progress" in screen.bar.state.text()


def test_words_selected_by_keys_are_coded_without_the_blanks_around_them(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, " met twice,” ", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    assert [made.quote for made in codings(project)] == ["met twice,”"]


def test_blanks_alone_are_not_coded(
    qtbot: QtBot, screen: CodingScreen, project: Project, talk: Talk
) -> None:
    select(screen, "\n\n", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    assert codings(project) == []
    assert "Select some words" in talk.said[-1]


def test_the_letters_of_codes_are_seen_while_words_are_selected(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    qtbot.waitUntil(screen.inspector.isVisible)
    select(screen, "The ministry", project)
    assert screen.codebook.isVisible()


def test_the_form_comes_back_when_words_are_no_longer_selected(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    select(screen, "We met twice", project)
    qtbot.keyClick(screen.view, Key.Key_T)
    qtbot.waitUntil(screen.inspector.isVisible)
    select(screen, "met", project)
    assert screen.codebook.isVisible()
    qtbot.keyClick(screen.view, Key.Key_Escape)
    assert screen.view.focused_coding is not None
    qtbot.waitUntil(screen.inspector.isVisible)


def test_who_holds_tab_sees_every_coding_and_the_form_of_the_last(
    qtbot: QtBot, screen: CodingScreen, project: Project
) -> None:
    article, code = project.articles()[0], project.scheme.code["t.talks.denial"]
    apply_code(project, article, [Span(at, at + 3) for at in (0, 5, 10, 15)], code)
    filled: list[str] = []
    screen.beside.fill_wanted.connect(lambda: filled.append("form"))
    for _ in range(4):
        qtbot.keyClick(screen.view, Key.Key_Tab)
    assert filled == []
    qtbot.waitUntil(lambda: screen.inspector.coding == screen.acts.focused)
    assert filled == ["form"]


def test_taking_back_an_import_offers_to_import_again(
    screen: CodingScreen, workspace: Workspace, project: Project
) -> None:
    delete_articles(project, project.articles())
    assert workspace.article is None
    assert "no article yet" in screen.empty.label.text()


def test_without_a_codebook_it_is_said_how_to_get_one(screen: CodingScreen) -> None:
    panel = screen.codebook
    assert panel.nothing.isHidden()
    panel.set_scheme(Scheme())
    assert not panel.nothing.isHidden()
    assert "Add codebook" in panel.nothing.text()
    assert panel.filter.isHidden()
