"""Who may be compared in an article, and with whom."""

from variorum.model.article import Article
from variorum.project.coding import apply_code, link_entity
from variorum.project.comparing import comparable, compare
from variorum.project.corpus import set_state
from variorum.project.project import Project
from variorum.text.span import Span

CONTACT = "t.talks.contact"


def code(project: Project, name: str, *spans: Span, done: bool = True) -> Article:
    """Let the coder with this name code the first article, and finish it."""
    project.use_coder(name)
    article = project.articles()[0]
    for span in spans:
        apply_code(project, article, [span], project.scheme.code[CONTACT])
    if done:
        set_state(project, article, "done")
    return article


def names(project: Project, article: Article) -> list[str]:
    return [coder.name for coder in comparable(project, article).coders]


def test_those_who_finished_can_be_compared_the_present_coder_first(project: Project) -> None:
    for name in ("Ana", "Zoe", "Ben"):
        article = code(project, name, Span(0, 5))
    project.use_coder("Zoe")
    assert names(project, article) == ["Zoe", "Ana", "Ben"]
    assert comparable(project, article).obstacle == ""


def test_who_has_begun_and_not_finished_sees_nobody(project: Project) -> None:
    code(project, "Ben", Span(0, 5))
    code(project, "Cleo", Span(0, 5))
    article = code(project, "Ana", Span(0, 5), done=False)
    assert comparable(project, article).obstacle == "own_work"


def test_who_marked_the_article_as_in_progress_without_a_coding_sees_nobody(
    project: Project,
) -> None:
    code(project, "Ben", Span(0, 5))
    code(project, "Cleo", Span(0, 5))
    article = code(project, "Ana", done=False)
    set_state(project, article, "in_progress")
    assert comparable(project, article).obstacle == "own_work"


def test_who_has_done_nothing_in_the_article_may_compare_others(project: Project) -> None:
    code(project, "Ben", Span(0, 5))
    article = code(project, "Cleo", Span(0, 5))
    project.use_coder("Ana")
    assert comparable(project, article).obstacle == ""
    assert names(project, article) == ["Ben", "Cleo"]


def test_a_coder_who_goes_on_after_finishing_is_blind_again(project: Project) -> None:
    code(project, "Ben", Span(0, 5))
    article = code(project, "Ana", Span(0, 5))
    assert comparable(project, article).obstacle == ""
    apply_code(project, article, [Span(6, 13)], project.scheme.code[CONTACT])
    assert comparable(project, article).obstacle == "own_work"


def test_one_who_finished_is_not_enough(project: Project) -> None:
    code(project, "Ben", Span(0, 5), done=False)
    article = code(project, "Ana", Span(0, 5))
    found = comparable(project, article)
    assert found.obstacle == "one_alone"
    assert [coder.name for coder in found.unfinished] == ["Ben"]


def test_without_anybody_there_is_nothing_to_compare(project: Project) -> None:
    assert comparable(project, project.articles()[0]).obstacle == "nobody"


def test_only_the_chosen_coders_are_lined_up(project: Project) -> None:
    for name in ("Ana", "Ben", "Cleo"):
        article = code(project, name, Span(0, 5))
    ids = {coder.name: coder.id for coder in project.coders()}
    found = compare(project, article, [ids["Ana"], ids["Cleo"]])
    (lineup,) = found.lineups
    assert set(lineup.codings) == {ids["Ana"], ids["Cleo"]}
    assert lineup.kinds == ()


def test_links_of_all_compared_coders_are_there(project: Project) -> None:
    code(project, "Ana", Span(0, 5))
    article = code(project, "Ben", Span(0, 5), done=False)
    person = next(one for one in project.snapshot().entities if one.type == "person")
    own = project.codings(article.id, project.require_coder().id)[0]
    code_of = project.scheme.code[CONTACT]
    source = next(role for role in project.scheme.roles_of(code_of) if role.id == "source")
    link_entity(project, own, source, person)
    set_state(project, article, "done")
    found = compare(project, article, [coder.id for coder in project.coders()])
    assert [link.entity for link in found.links[own.id]] == [person.id]
    assert found.lineups[0].kinds == ("entity",)
