"""An article longer than a screen: what is near comes first, the rest once that is painted."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from variorum.formats.importers import ArticleDraft, FileOutcome, Reading
from variorum.model.article import Article
from variorum.model.change import Edit
from variorum.model.coding import Coding
from variorum.project.coding import apply_code, link_entity
from variorum.project.corpus import import_outcomes
from variorum.project.entities import add_entity, new_entity
from variorum.project.project import Project
from variorum.text.span import Span
from variorum.ui.articleview.view import ArticleView
from variorum.ui.coding.desk import NEAR, Desk

SIZE = 6 * NEAR


@pytest.fixture
def article(project: Project) -> Article:
    """An article of many screens."""
    text = ("Talks were held in the prison. " * 20 + "\n") * (SIZE // 600)
    draft = ArticleDraft(title="Long", text=text)
    import_outcomes(project, [FileOutcome(Path("long.txt"), Reading((draft,)))])
    return next(one for one in project.articles() if one.title == "Long")


@pytest.fixture
def codings(project: Project, article: Article) -> list[Coding]:
    """Codings all over the article, some of them over each other."""
    spans = [Span(start, start + 40) for start in range(0, article.length - 60, 25)]
    made = apply_code(project, article, spans, project.scheme.codes[0])
    return sorted(made, key=lambda coding: coding.start)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    """A desk with a view of its own."""
    view = ArticleView()
    qtbot.addWidget(view)
    return Desk(view)


def on_view(desk: Desk) -> list[str]:
    return [coding.id for coding in desk._view.codings()]


def test_what_is_near_the_top_is_shown_first(
    desk: Desk, project: Project, article: Article, codings: list[Coding]
) -> None:
    desk.lay(project, article)
    assert on_view(desk) == [coding.id for coding in codings if coding.start < NEAR]
    desk.complete()
    assert on_view(desk) == [coding.id for coding in codings]


def test_what_is_near_the_place_of_reading_is_shown_first(
    desk: Desk, project: Project, article: Article, codings: list[Coding]
) -> None:
    place = article.length // 2
    desk.lay(project, article, place)
    near = Span(place - NEAR, place + NEAR)
    assert on_view(desk) == [coding.id for coding in codings if coding.span.meets(near)]


def test_who_asks_for_codings_or_links_gets_them_all(
    desk: Desk, project: Project, article: Article, codings: list[Coding]
) -> None:
    scheme = project.scheme
    role = scheme.roles_of(scheme.code[codings[-1].code])[0]
    entity = add_entity(project, new_entity(project, role.types[0], "Marta Lindqvist"))
    link = link_entity(project, codings[-1], role, entity)
    desk.lay(project, article)
    assert desk.links == {codings[-1].id: [link]}
    desk.lay(project, article)
    assert list(desk.codings) == [coding.id for coding in codings]
    assert desk.deepest_overlap() == 2


def test_an_edit_meanwhile_is_shown_once(
    desk: Desk, project: Project, article: Article, codings: list[Coding]
) -> None:
    desk.lay(project, article)
    edits: list[Edit] = []
    stop = project.watch(edits.append)
    far = Span(article.length - 20, article.length - 10)
    made = apply_code(project, article, [far], project.scheme.codes[0])
    stop()
    desk.follow(edits[0])
    assert on_view(desk) == [*(coding.id for coding in codings), made[0].id]


def test_a_short_article_is_shown_at_once(desk: Desk, project: Project) -> None:
    short = next(one for one in project.articles() if one.length <= NEAR)
    made = apply_code(project, short, [Span(0, 2)], project.scheme.codes[0])
    desk.lay(project, short)
    assert on_view(desk) == [made[0].id]
    assert not desk._is_part
