"""Agreement of the coders of a project."""

import pytest

from variorum.agreement.settings import Settings
from variorum.agreement.table import agreement_table
from variorum.errors import Cancelled
from variorum.model.coding import Coding
from variorum.project.agreement import coders_with_work, compared_records
from variorum.project.coding import apply_code
from variorum.project.corpus import set_state
from variorum.project.project import Project
from variorum.text.span import Span


def _work(project: Project, name: str, articles: int) -> None:
    project.use_coder(name)
    for article in project.articles()[:articles]:
        apply_code(project, article, [Span(0, 5)], project.scheme.code["t.talks.contact"])
        set_state(project, article, "done")


def test_the_records_that_are_read_give_the_figures_of_the_whole_project(
    project: Project,
) -> None:
    _work(project, "Ana", 2)
    _work(project, "Ben", 1)
    settings = Settings(by="code", bootstrap=0)
    found = agreement_table(compared_records(project), settings)
    assert found.rows
    assert found == agreement_table(project.snapshot(), settings)
    assert len(found.counted_articles) == 1


def test_only_texts_that_can_count_are_read(project: Project) -> None:
    _work(project, "Ana", 2)
    _work(project, "Ben", 1)
    records = compared_records(project)
    assert set(records.texts) == {project.articles()[0].text_hash}
    assert len(records.codings) == len(project.reader.records(Coding))


def test_coders_without_work_are_not_offered(project: Project) -> None:
    _work(project, "Ben", 1)
    project.use_coder("Carla")
    assert [coder.name for coder in coders_with_work(compared_records(project))] == ["Ben"]


def test_who_finished_an_article_without_a_coding_has_worked(project: Project) -> None:
    project.use_coder("Ben")
    set_state(project, project.articles()[0], "done")
    assert [coder.name for coder in coders_with_work(compared_records(project))] == ["Ben"]


def test_the_computation_can_be_cancelled(project: Project) -> None:
    for number in range(12):
        with project.edit("Import articles") as edit:
            article = project.articles()[0].changed(id=f"copy {number}", place=number + 2)
            edit.insert(article)
    _work(project, "Ana", 14)
    _work(project, "Ben", 13)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    changed = project.codings(project.articles()[0].id)[0]
    with project.edit("Remove coding") as edit:
        edit.delete(changed)
    with pytest.raises(Cancelled):
        agreement_table(compared_records(project), Settings(by="code", bootstrap=1_000), stop)
