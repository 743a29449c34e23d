"""Splitting, joining and answering alike; each is one edit that Undo takes back."""

from collections.abc import Callable

import pytest

from variorum.model.coding import Coding, Link
from variorum.model.entity import Entity
from variorum.project.coding import (
    apply_code,
    link_entity,
    set_attribute,
    set_confidence,
    set_link_attribute,
    set_note,
)
from variorum.project.corpus import set_state
from variorum.project.project import Project, open_project
from variorum.project.recoding import (
    JoinRefused,
    SplitRefused,
    answer_alike,
    join_codings,
    last_before,
    set_defaults,
    split_coding,
)
from variorum.text.span import Span

MET_TWICE = Span(32, 44)
WE = Span(32, 34)
TWICE = Span(39, 44)


def code(project: Project, span: Span = MET_TWICE, name: str = "t.talks.contact") -> Coding:
    (made,) = apply_code(project, project.articles()[0], [span], project.scheme.code[name])
    return made


def link(project: Project, coding: Coding, role: str, name: str) -> Link:
    roles = {one.id: one for one in project.scheme.roles_of(project.scheme.code[coding.code])}
    entities = {one.name: one for one in project.reader.records(Entity)}
    return link_entity(project, coding, roles[role], entities[name])


def linked(project: Project, coding: Coding) -> list[tuple[str, str]]:
    names = {one.id: one.name for one in project.reader.records(Entity)}
    return [(one.role, names[one.entity]) for one in project.links_of(coding)]


def state(project: Project) -> tuple[list[Coding], list[Link]]:
    return project.codings(project.articles()[0].id), project.reader.records(Link)


def test_the_last_coding_is_found_in_any_article_and_session(project: Project) -> None:
    first, second = project.articles()[:2]
    contact, denial = (project.scheme.code[f"t.talks.{name}"] for name in ("contact", "denial"))
    (alike,) = apply_code(project, first, [MET_TWICE], contact)
    (other,) = apply_code(project, first, [WE], denial)
    assert last_before(project, alike) == other
    path = project.path
    project.close()
    again = open_project(path, coder_name="Ana")
    (made,) = apply_code(again, second, [Span(0, 4)], contact)
    assert last_before(again, made) == alike
    again.use_coder("Ben")
    (bens,) = apply_code(again, second, [Span(0, 4)], contact)
    assert last_before(again, bens) is None
    again.close()


def assert_undone(project: Project, act: Callable[[], object]) -> None:
    """Do ``act``; it must be one edit that Undo takes back exactly and Redo does again."""
    before = state(project)
    act()
    after = state(project)
    assert after != before
    undone = project.undo()
    assert state(project) == before
    assert undone.article == project.articles()[0].id
    project.redo()
    assert state(project) == after


def test_a_split_makes_two_codings_with_attributes_and_links(project: Project) -> None:
    made = set_attribute(project, code(project), "status", "denied")
    made = set_note(project, set_confidence(project, made, "low"), "who?")
    first_link = link(project, made, "source", "José Peña")
    set_link_attribute(project, first_link, "involvement", "direct")
    first, second = split_coding(project, made, 39)
    assert (first.quote, second.quote) == ("We met", "twice")
    text = project.text(project.articles()[0])
    assert first.span.of(text) == first.quote
    assert second.span.of(text) == second.quote
    assert first.id == made.id
    assert second.attributes == first.attributes == made.attributes
    assert second.confidence == "low"
    assert (first.note, second.note) == ("who?", "")
    assert linked(project, second) == linked(project, first) == [("source", "José Peña")]
    assert project.links_of(second)[0].attributes == {"involvement": "direct"}


def test_undo_takes_back_a_split(project: Project) -> None:
    made = code(project)
    link(project, made, "source", "José Peña")
    assert_undone(project, lambda: split_coding(project, made, 39))


@pytest.mark.parametrize("offset", [0, 32, 44, 60])
def test_a_split_outside_a_coding_is_refused(project: Project, offset: int) -> None:
    made = code(project)
    with pytest.raises(SplitRefused, match="between two words"):
        split_coding(project, made, offset)
    assert project.codings(made.article) == [made]


def test_a_split_that_leaves_blanks_alone_is_refused(project: Project) -> None:
    made = code(project, Span(34, 38))  # " met"
    with pytest.raises(SplitRefused):
        split_coding(project, made, 35)


def test_a_join_covers_both_with_the_attributes_of_the_first(project: Project) -> None:
    first = set_attribute(project, code(project, WE), "status", "denied")
    first = set_note(project, first, "one")
    second = set_attribute(project, code(project, TWICE), "status", "asserted")
    second = set_note(project, set_confidence(project, second, "high"), "two")
    link(project, first, "source", "José Peña")
    link(project, second, "source", "José Peña")
    link(project, second, "source", "Calle Nueve")
    joined = join_codings(project, second, first)
    assert project.codings(first.article) == [joined]
    assert (joined.id, joined.quote) == (first.id, "We met twice")
    assert joined.attributes["status"] == "denied"
    assert (joined.note, joined.confidence) == ("one\ntwo", "high")
    assert linked(project, joined) == [("source", "José Peña"), ("source", "Calle Nueve")]
    assert len(project.reader.records(Link)) == 2


def test_undo_takes_back_a_join(project: Project) -> None:
    first, second = code(project, WE), code(project, TWICE)
    link(project, second, "source", "José Peña")
    assert_undone(project, lambda: join_codings(project, first, second))


def test_a_role_for_one_entity_keeps_the_one_of_the_first(project: Project) -> None:
    first, second = code(project, WE), code(project, TWICE)
    link(project, first, "party_group", "Calle Nueve")
    link(project, second, "party_group", "Calle Nueve")
    joined = join_codings(project, first, second)
    assert linked(project, joined) == [("party_group", "Calle Nueve")]


def test_what_was_split_can_be_joined_again(project: Project) -> None:
    made = set_note(project, code(project), "who?")
    link(project, made, "source", "José Peña")
    first, second = split_coding(project, made, 39)
    joined = join_codings(project, second, first)
    assert (joined.span, joined.note, joined.attributes) == (made.span, made.note, made.attributes)
    assert linked(project, joined) == [("source", "José Peña")]


def test_codings_with_different_codes_are_not_joined(project: Project) -> None:
    first, second = code(project, WE), code(project, TWICE, "t.talks.denial")
    with pytest.raises(JoinRefused, match="same code"):
        join_codings(project, first, second)
    with pytest.raises(JoinRefused):
        join_codings(project, first, first)
    assert len(project.codings(first.article)) == 2


def test_a_coding_is_answered_like_another(project: Project) -> None:
    model = set_attribute(project, code(project, WE), "status", "denied")
    model = set_attribute(project, model, "venue", "chapel")
    link(project, model, "source", "José Peña")
    other = code(project, TWICE)
    alike = answer_alike(project, other, model)
    assert alike.attributes == {"status": "denied", "polarity": "affirmed", "venue": "chapel"}
    assert project.links_of(alike) == []
    assert_undone(project, lambda: answer_alike(project, alike, model, with_links=True))
    assert linked(project, alike) == [("source", "José Peña")]


def test_of_another_code_only_what_both_have_is_taken(project: Project) -> None:
    model = set_attribute(project, code(project, WE), "venue", "chapel")
    model = set_attribute(project, model, "status", "denied")
    link(project, model, "party_group", "Calle Nueve")
    link(project, model, "source", "José Peña")
    other = code(project, TWICE, "t.talks.denial")
    alike = answer_alike(project, other, model, with_links=True)
    assert alike.attributes == {"status": "denied", "polarity": "affirmed"}
    assert linked(project, alike) == [("source", "José Peña")]


def test_answering_alike_twice_is_one_edit(project: Project) -> None:
    model = set_attribute(project, code(project, WE), "status", "denied")
    alike = answer_alike(project, code(project, TWICE), model, with_links=True)
    project.undo()
    assert project.history.redo_title == "Answer as before"
    project.redo()
    assert answer_alike(project, alike, model, with_links=True) == alike
    assert project.history.undo_title == "Answer as before"
    project.undo()
    assert project.history.undo_title == "Apply code"


def test_defaults_fill_what_is_empty_and_leave_the_rest(project: Project) -> None:
    made = set_attribute(project, code(project), "polarity", None)
    made = set_attribute(project, made, "status", "denied")
    assert_undone(project, lambda: set_defaults(project, made))
    (now,) = project.codings(made.article)
    assert now.attributes == {"polarity": "affirmed", "status": "denied"}
    answered = set_attribute(project, now, "polarity", "negated")
    assert set_defaults(project, answered) == answered


def test_a_split_opens_a_done_article_again(project: Project) -> None:
    made = code(project)
    set_state(project, project.articles()[0], "done")
    split_coding(project, made, 39)
    assert project.coder is not None
    assert project.states(project.coder.id)[made.article].state == "in_progress"
