"""Edits, undo, coders and the verbs of coding."""

from pathlib import Path

import pytest

from variorum.model.article import ArticleState
from variorum.model.change import Edit
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Link
from variorum.model.entity import Alias, Entity
from variorum.project.coders import rename_coder
from variorum.project.coding import (
    RoleRefused,
    SpanOutsideArticle,
    apply_code,
    change_code,
    link_entity,
    move_coding,
    remove_codings,
    set_attribute,
    set_confidence,
    set_note,
    unlink,
)
from variorum.project.corpus import (
    ReasonMissing,
    burden,
    delete_articles,
    edit_article,
    set_state,
)
from variorum.project.entities import (
    EntityTypeBound,
    add_entity,
    delete_entity,
    edit_entity,
    find_entities,
    new_entity,
    passages,
)
from variorum.project.project import (
    CoderNameTaken,
    NoCoder,
    NothingToUndo,
    Project,
    create_project,
    open_project,
)
from variorum.text.span import Span

FIRST_WORD = Span(0, 5)


def code(project: Project, span: Span = FIRST_WORD) -> Coding:
    (made,) = apply_code(
        project, project.articles()[0], [span], project.scheme.code["t.talks.contact"]
    )
    return made


def test_a_coding_keeps_its_quote_version_and_defaults(project: Project) -> None:
    made = code(project)
    assert project.codings(made.article) == [made]
    assert (made.quote, made.codebook_version) == ("Talks", "1")
    assert dict(made.attributes) == {"polarity": "affirmed"}


def test_coding_begins_the_article(project: Project) -> None:
    made = code(project)
    assert project.coder is not None
    assert project.states(project.coder.id)[made.article].state == "in_progress"


def test_several_spans_make_one_coding_each_in_one_edit(project: Project) -> None:
    article = project.articles()[0]
    edits: list[Edit] = []
    project.watch(edits.append)
    apply_code(project, article, [Span(0, 5), Span(6, 13)], project.scheme.code["t.talks.denial"])
    assert len(edits) == 1
    assert len(edits[0].records(Coding)) == 2
    project.undo()
    assert project.codings(article.id) == []


def test_the_same_code_on_the_same_span_is_not_applied_twice(project: Project) -> None:
    made = code(project)
    again = apply_code(project, project.articles()[0], [made.span], project.scheme.code[made.code])
    assert again == []
    assert len(project.codings(made.article)) == 1


def test_a_span_beyond_the_text_is_refused(project: Project) -> None:
    with pytest.raises(SpanOutsideArticle, match="Talks resumed"):
        code(project, Span(0, 5000))
    assert project.reader.records(Coding) == []


def test_undo_restores_a_removed_coding_with_its_links(project: Project) -> None:
    made = code(project)
    gang = project.reader.records(Entity, type="armed_group")[0]
    role = project.scheme.roles_of(project.scheme.code[made.code])[0]
    link = link_entity(project, made, role, gang)
    remove_codings(project, [made])
    assert project.reader.records(Link) == []
    undone = project.undo()
    assert undone.article == made.article
    assert project.codings(made.article) == [made]
    assert project.links_of(made) == [link]
    project.redo()
    assert project.codings(made.article) == []


def test_undo_without_an_edit_says_so(tmp_path: Path) -> None:
    empty = create_project(tmp_path / "empty.variorum")
    with pytest.raises(NothingToUndo, match="nothing to undo"):
        empty.undo()
    with pytest.raises(NothingToUndo, match="nothing to redo"):
        empty.redo()
    empty.close()


def test_a_new_edit_ends_what_could_be_redone(project: Project) -> None:
    made = code(project)
    project.undo()
    assert project.history.redo_title == "Apply code"
    code(project, Span(6, 13))
    assert project.history.redo_title == ""
    assert made.id not in {coding.id for coding in project.codings(made.article)}


def test_edits_with_one_merge_key_are_one_undo_step(project: Project) -> None:
    made = code(project)
    first = set_note(project, made, "a", merge_key="note 1")
    second = set_note(project, first, "ab", merge_key="note 1")
    set_note(project, second, "abc", merge_key="note 1")
    project.undo()
    assert project.codings(made.article) == [made]
    project.redo()
    assert project.codings(made.article)[0].note == "abc"


def test_every_field_of_a_coding_can_be_changed_and_undone(project: Project) -> None:
    made = code(project)
    changed = set_attribute(project, made, "status", "denied")
    changed = set_confidence(project, changed, "low")
    changed = set_note(project, changed, "unsure")
    changed = move_coding(project, changed, Span(0, 13))
    assert project.codings(made.article) == [changed]
    assert (changed.quote, changed.confidence) == ("Talks resumed", "low")
    for _ in range(4):
        project.undo()
    assert project.codings(made.article) == [made]
    assert project.codings(made.article)[0].revision == made.revision


def test_clearing_an_attribute_takes_it_out(project: Project) -> None:
    made = set_attribute(project, code(project), "status", "denied")
    cleared = set_attribute(project, made, "status", None)
    assert "status" not in cleared.attributes


def test_changing_the_code_keeps_what_still_fits(project: Project) -> None:
    made = code(project)
    made = set_attribute(project, made, "venue", "chapel")
    made = set_attribute(project, made, "status", "denied")
    roles = {role.id: role for role in project.scheme.roles_of(project.scheme.code[made.code])}
    gang = project.reader.records(Entity, type="armed_group")[0]
    link_entity(project, made, roles["party_group"], gang)
    kept = link_entity(project, made, roles["source"], gang)
    changed = change_code(project, made, project.scheme.code["t.talks.denial"])
    assert dict(changed.attributes) == {"polarity": "affirmed", "status": "denied"}
    assert project.links_of(changed) == [kept]
    project.undo()
    assert project.codings(made.article) == [made]
    assert len(project.links_of(made)) == 2


def test_a_change_in_a_done_article_opens_it_again(project: Project) -> None:
    made = code(project)
    assert project.coder is not None
    article = project.articles()[0]
    set_state(project, article, "done")
    edits: list[Edit] = []
    project.watch(edits.append)
    set_confidence(project, made, "high")
    assert project.states(project.coder.id)[article.id].state == "in_progress"
    assert len(edits) == 1
    assert len(edits[0].records(ArticleState)) == 1
    project.undo()
    assert project.states(project.coder.id)[article.id].state == "done"


def test_done_without_a_coding_is_kept(project: Project) -> None:
    article = project.articles()[1]
    set_state(project, article, "done")
    assert project.coder is not None
    assert project.states(project.coder.id)[article.id].state == "done"
    set_state(project, article, None)
    assert project.states(project.coder.id) == {}


def test_skipping_asks_why(project: Project) -> None:
    article = project.articles()[1]
    with pytest.raises(ReasonMissing, match="A quiet day"):
        set_state(project, article, "skipped", " ")
    set_state(project, article, "skipped", "not news")
    assert project.coder is not None
    assert project.states(project.coder.id)[article.id].reason == "not news"


def test_a_role_takes_only_its_types(project: Project) -> None:
    made = code(project)
    role = project.scheme.roles_of(project.scheme.code[made.code])[0]
    person = project.reader.records(Entity, type="person")[0]
    with pytest.raises(RoleRefused, match="takes armed_group"):
        link_entity(project, made, role, person)


def test_a_role_for_one_replaces_its_entity(project: Project) -> None:
    made = code(project)
    role = project.scheme.roles_of(project.scheme.code[made.code])[0]
    first = project.reader.records(Entity, type="armed_group")[0]
    second = new_entity(project, "armed_group", "Los Cardos")
    link_entity(project, made, role, first)
    link = link_entity(project, made, role, second, new=True)
    assert project.links_of(made) == [link]
    project.undo()
    assert [link.entity for link in project.links_of(made)] == [first.id]
    assert project.reader.find(Entity, second.id) is None


def test_unlinking_keeps_the_entity(project: Project) -> None:
    made = code(project)
    role = project.scheme.roles_of(project.scheme.code[made.code])[0]
    gang = project.reader.records(Entity, type="armed_group")[0]
    unlink(project, link_entity(project, made, role, gang))
    assert project.links_of(made) == []
    assert project.reader.find(Entity, gang.id) == gang


def test_aliases_find_the_entity(project: Project) -> None:
    person = project.reader.records(Entity, type="person")[0]
    edit_entity(project, person, {"aliases": (Alias(text="El Búho"),)})
    entities = project.reader.records(Entity)
    assert [entity.name for entity in find_entities(entities, "buho")] == ["José Peña"]
    assert [entity.name for entity in find_entities(entities, "pena")] == ["José Peña"]
    assert find_entities(entities, "buho", ["place"]) == []
    assert find_entities(entities, "nobody") == []


def test_passages_of_an_entity_are_the_coders_own(project: Project) -> None:
    made = code(project)
    role = project.scheme.roles_of(project.scheme.code[made.code])[0]
    gang = project.reader.records(Entity, type="armed_group")[0]
    link_entity(project, made, role, gang)
    assert [passage.coding for passage in passages(project, gang)] == [made]
    project.use_coder("Ben")
    assert passages(project, gang) == []


def test_deleting_an_entity_opens_finished_articles_and_can_be_undone(project: Project) -> None:
    made = code(project)
    role = project.scheme.roles_of(project.scheme.code[made.code])[0]
    gang = project.reader.records(Entity, type="armed_group")[0]
    link = link_entity(project, made, role, gang)
    set_state(project, project.articles()[0], "done")
    delete_entity(project, gang)
    assert project.coder is not None
    assert project.states(project.coder.id)[made.article].state == "in_progress"
    project.undo()
    assert project.links_of(made) == [link]
    assert project.states(project.coder.id)[made.article].state == "done"


def test_an_entitys_type_cannot_break_its_links(project: Project) -> None:
    made = code(project)
    role = project.scheme.roles_of(project.scheme.code[made.code])[0]
    gang = project.reader.records(Entity, type="armed_group")[0]
    link_entity(project, made, role, gang)
    with pytest.raises(EntityTypeBound, match="cannot become a place"):
        edit_entity(project, gang, {"type": "place"})


def test_deleting_an_article_takes_all_with_it_and_comes_back_whole(project: Project) -> None:
    made = code(project)
    role = project.scheme.roles_of(project.scheme.code[made.code])[0]
    link_entity(project, made, role, project.reader.records(Entity, type="armed_group")[0])
    before = project.snapshot()
    article = project.articles()[0]
    assert burden(project, [article]).codings == 1
    delete_articles(project, [article])
    assert [left.title for left in project.articles()] == ["A quiet day"]
    assert project.reader.records(Link) == []
    project.undo()
    assert project.snapshot() == before


def test_an_articles_description_can_be_corrected(project: Project) -> None:
    article = project.articles()[0]
    changed = edit_article(project, article, {"outlet": "La Brújula"})
    assert project.articles()[0] == changed
    project.undo()
    assert project.articles()[0] == article


def test_coders_are_told_apart_by_more_than_case(project: Project) -> None:
    with pytest.raises(CoderNameTaken, match="“Ana”"):
        project.use_coder("ANA")
    ben = project.use_coder("Ben")
    with pytest.raises(CoderNameTaken):
        rename_coder(project, ben, " ana ")
    assert rename_coder(project, ben, "Benito").name == "Benito"
    assert project.coder is not None
    assert project.coder.name == "Benito"


def test_coding_needs_a_coder(project: Project) -> None:
    project.coder = None
    with pytest.raises(NoCoder):
        code(project)


def test_nobody_undoes_the_work_of_another(project: Project) -> None:
    made = code(project)
    project.use_coder("Ben")  # who was added: nothing that Undo would take back
    with pytest.raises(NothingToUndo):
        project.undo()
    assert project.codings(made.article) == [made]


def test_an_edit_without_changes_leaves_no_trace(project: Project) -> None:
    number = project.reader.edit_number()
    with project.edit("Nothing"):
        pass
    assert project.reader.edit_number() == number
    assert project.history.undo_title != "Nothing"


def test_opening_again_finds_everything(project: Project) -> None:
    code(project)
    before = project.snapshot()
    project.close()
    again = open_project(project.path, coder_name="Ana")
    assert again.snapshot() == before
    assert [coder.name for coder in again.reader.records(Coder)] == ["Ana"]
    again.close()


def test_a_watcher_can_stop_watching(project: Project) -> None:
    edits: list[Edit] = []
    stop = project.watch(edits.append)
    add_entity(project, new_entity(project, "place", "Puerto Real"))
    stop()
    add_entity(project, new_entity(project, "place", "San Telmo"))
    assert len(edits) == 1


def test_emoji_and_arabic_quotes_are_sliced_by_code_points(project: Project) -> None:
    text = project.text(project.articles()[0])
    for piece in ("🙂", "المفاوضات", "“We met twice,”"):
        start = text.index(piece)
        made = code(project, Span(start, start + len(piece)))
        assert made.quote == piece
