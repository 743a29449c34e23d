"""Notes on all that can be noted, who reads them, and taking them back."""

import pytest

from variorum.model.coding import Note
from variorum.model.entity import Entity
from variorum.project.coding import apply_code, set_note
from variorum.project.notes import (
    NoteEmpty,
    NoteOfAnother,
    add_note,
    delete_note,
    edit_note,
    notes_on,
    remarks,
)
from variorum.project.project import Project
from variorum.text.span import Span


def write_all(project: Project) -> None:
    """Write one note on each thing that can have one."""
    article = project.articles()[0]
    code = project.scheme.code["t.talks.contact"]
    add_note(project, article, "idea", "on the article")
    add_note(project, article, "question", "on words", Span(0, 5))
    add_note(project, code, "rule", "on the code")
    add_note(project, project.reader.records(Entity)[0], "idea", "on the entity")
    add_note(project, None, "rule", "on the project")
    (coding,) = apply_code(project, article, [Span(6, 13)], code)
    set_note(project, coding, "on the coding")


def texts(project: Project) -> set[str]:
    return {remark.text for remark in remarks(project)}


def test_everything_can_be_noted_and_is_listed_with_what_it_is_about(project: Project) -> None:
    write_all(project)
    found = {remark.target: remark for remark in remarks(project)}
    assert {target: (one.title, one.quote) for target, one in found.items()} == {
        "coding": ("Talks held", "resumed"),
        "passage": ("Talks resumed", "Talks"),
        "article": ("Talks resumed", ""),
        "code": ("Talks held", ""),
        "entity": ("Calle Nueve", ""),
        "project": (project.info.title, ""),
    }
    assert {one.writer for one in found.values()} == {"Ana"}
    assert found["coding"].kind is None
    assert found["code"].kind == "rule"


def test_the_newest_note_stands_first(project: Project) -> None:
    write_all(project)
    times = [remark.at for remark in remarks(project)]
    assert times == sorted(times, reverse=True)


def test_what_others_note_on_texts_is_hidden_and_the_rest_is_shared(project: Project) -> None:
    write_all(project)
    project.use_coder("Ben")
    assert texts(project) == {"on the code", "on the entity", "on the project"}
    article = project.articles()[0]
    assert notes_on(project, article) == []
    assert [note.text for note in notes_on(project, project.scheme.code["t.talks.contact"])] == [
        "on the code"
    ]
    assert [note.text for note in notes_on(project, None)] == ["on the project"]
    project.coder = None
    assert texts(project) == {"on the code", "on the entity", "on the project"}


def test_an_edited_note_can_be_undone_in_one_step(project: Project) -> None:
    note = add_note(project, None, "idea", "first")
    changed = edit_note(project, note, text="seco", merge_key="n")
    changed = edit_note(project, changed, text="second", merge_key="n")
    changed = edit_note(project, changed, kind="rule")
    assert (changed.kind, changed.text) == ("rule", "second")
    project.undo()
    project.undo()
    assert [(one.kind, one.text) for one in project.reader.records(Note)] == [("idea", "first")]


def test_a_deleted_note_comes_back_with_undo(project: Project) -> None:
    note = add_note(project, project.articles()[0], "question", "why?")
    delete_note(project, note)
    assert project.reader.records(Note) == []
    edit = project.undo()
    assert edit.article == note.article
    assert project.reader.records(Note) == [note]


def test_nothing_to_change_leaves_no_edit(project: Project) -> None:
    note = add_note(project, None, "idea", "same")
    before = project.reader.edit_number()
    assert edit_note(project, note, kind="idea", text=" same ") is note
    assert project.reader.edit_number() == before


def test_a_note_is_never_empty(project: Project) -> None:
    note = add_note(project, None, "idea", "words")
    with pytest.raises(NoteEmpty):
        edit_note(project, note, text="  \n")
    with pytest.raises(NoteEmpty):
        add_note(project, None, "idea", " ")
    assert project.reader.records(Note) == [note]


def test_nobody_changes_the_note_of_another(project: Project) -> None:
    note = add_note(project, None, "rule", "mine")
    project.use_coder("Ben")
    with pytest.raises(NoteOfAnother, match="Ana"):
        edit_note(project, note, text="ours")
    with pytest.raises(NoteOfAnother):
        delete_note(project, note)
    assert project.reader.records(Note) == [note]
