"""A project in which two coders finished an article, and differ."""

from collections.abc import Callable

import pytest

from variorum.model.article import Article
from variorum.project.coding import apply_code, set_attribute, set_note
from variorum.project.corpus import set_state
from variorum.project.project import Project
from variorum.text.span import Span

CONTACT, DENIAL = "t.talks.contact", "t.talks.denial"
Code = Callable[..., Article]


@pytest.fixture
def code(project: Project) -> Code:
    """Let a coder code spans of the first article, and finish it."""

    def coded(name: str, *made: tuple[int, int, str], done: bool = True) -> Article:
        project.use_coder(name)
        article = project.articles()[0]
        for start, end, given in made:
            apply_code(project, article, [Span(start, end)], project.scheme.code[given])
        if done:
            set_state(project, article, "done")
        return article

    return coded


@pytest.fixture
def article(project: Project, code: Code) -> Article:
    """Ana and Ben agree in the first place and differ in the others: boundary, code, missed."""
    code("Ben", (0, 5, CONTACT), (31, 60, CONTACT), (74, 85, DENIAL), (87, 99, CONTACT))
    found = code("Ana", (0, 5, CONTACT), (31, 45, CONTACT), (74, 85, CONTACT), done=False)
    own = project.codings(found.id, project.require_coder().id)
    second = next(one for one in own if one.start == 31)
    second = set_attribute(project, second, "venue", "a church")
    set_note(project, second, "heard twice")
    set_state(project, found, "done")
    return found
